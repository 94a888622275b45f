// Code generated from words/private.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowPrivateBadge = language.Sentence{
	Key: "private.badge",
	In: [4]string{
		"Private",
		"نجی",
		"निजी",
		"Gizli",
	},
}

// PrivateBadge says: Private
func PrivateBadge() language.Message { return rowPrivateBadge.With() }

var rowPrivateTitle = language.Sentence{
	Key: "private.title",
	In: [4]string{
		"Private case",
		"نجی کیس",
		"निजी केस",
		"Gizli kayıt",
	},
}

// PrivateTitle says: Private case
func PrivateTitle() language.Message { return rowPrivateTitle.With() }

var rowPrivateHint = language.Sentence{
	Key: "private.hint",
	In: [4]string{
		"Only who leads this case, those named here and managers of the office see it. Who reads it is kept.",
		"یہ کیس صرف اس کے ذمہ دار، یہاں درج افراد اور دفتر کے مینیجر دیکھتے ہیں۔ کس نے پڑھا، یہ محفوظ رہتا ہے۔",
		"यह केस केवल इसके ज़िम्मेदार, यहाँ दर्ज लोग और कार्यालय के मैनेजर देखते हैं। किसने पढ़ा, यह दर्ज रहता है।",
		"Bu kaydı yalnızca sorumlusu, burada adı yazanlar ve ofisin yöneticileri görür. Kimin okuduğu saklanır.",
	},
}

// PrivateHint says: Only who leads this case, those named here and managers of the office see it. Who reads it is kept.
func PrivateHint() language.Message { return rowPrivateHint.With() }

var rowPrivateMake = language.Sentence{
	Key: "private.make",
	In: [4]string{
		"Make private",
		"نجی کریں",
		"निजी करें",
		"Gizli yap",
	},
}

// PrivateMake says: Make private
func PrivateMake() language.Message { return rowPrivateMake.With() }

var rowPrivateMakeHint = language.Sentence{
	Key: "private.make_hint",
	In: [4]string{
		"Then only you, those you name and managers of the office see this case.",
		"اس کے بعد یہ کیس صرف آپ، آپ کے چنے ہوئے افراد اور دفتر کے مینیجر دیکھیں گے۔",
		"इसके बाद यह केस केवल आप, आपके चुने हुए लोग और कार्यालय के मैनेजर देखेंगे।",
		"Bundan sonra bu kaydı yalnızca siz, adını seçtikleriniz ve ofisin yöneticileri görür.",
	},
}

// PrivateMakeHint says: Then only you, those you name and managers of the office see this case.
func PrivateMakeHint() language.Message { return rowPrivateMakeHint.With() }

var rowPrivateReason = language.Sentence{
	Key: "private.reason",
	In: [4]string{
		"reason for keeping it private",
		"نجی رکھنے کی وجہ",
		"निजी रखने का कारण",
		"gizli tutma gerekçesi",
	},
}

// PrivateReason says: reason for keeping it private
func PrivateReason() language.Message { return rowPrivateReason.With() }

var rowPrivateBy = language.Sentence{
	Key: "private.by",
	In: [4]string{
		"Made private: {name name}",
		"نجی کیا: {name}",
		"निजी किया: {name}",
		"Gizli yapan: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// PrivateBy says: Made private: {name name}
func PrivateBy(name string) language.Message { return rowPrivateBy.With(name) }

var rowPrivateOpen = language.Sentence{
	Key: "private.open",
	In: [4]string{
		"Open again to all",
		"سب کے لیے کھولیں",
		"सबके लिए खोलें",
		"Yeniden herkese aç",
	},
}

// PrivateOpen says: Open again to all
func PrivateOpen() language.Message { return rowPrivateOpen.With() }

var rowPrivateAdmitted = language.Sentence{
	Key: "private.admitted",
	In: [4]string{
		"Who else may see it",
		"اور کسے دیکھنے کی اجازت ہے",
		"और किसे देखने की अनुमति है",
		"Başka kim görebilir",
	},
}

// PrivateAdmitted says: Who else may see it
func PrivateAdmitted() language.Message { return rowPrivateAdmitted.With() }

var rowPrivateAdmit = language.Sentence{
	Key: "private.admit",
	In: [4]string{
		"Admit",
		"اجازت دیں",
		"अनुमति दें",
		"İzin ver",
	},
}

// PrivateAdmit says: Admit
func PrivateAdmit() language.Message { return rowPrivateAdmit.With() }

var rowPrivateWhom = language.Sentence{
	Key: "private.whom",
	In: [4]string{
		"colleague",
		"ساتھی",
		"सहकर्मी",
		"iş arkadaşı",
	},
}

// PrivateWhom says: colleague
func PrivateWhom() language.Message { return rowPrivateWhom.With() }

var rowPrivateDismiss = language.Sentence{
	Key: "private.dismiss",
	In: [4]string{
		"Take off",
		"اجازت واپس لیں",
		"अनुमति वापस लें",
		"İzni kaldır",
	},
}

// PrivateDismiss says: Take off
func PrivateDismiss() language.Message { return rowPrivateDismiss.With() }

var rowPrivateAlready = language.Sentence{
	Key: "private.already",
	In: [4]string{
		"This case is private already.",
		"یہ کیس پہلے ہی نجی ہے۔",
		"यह केस पहले से निजी है।",
		"Bu kayıt zaten gizli.",
	},
}

// PrivateAlready says: This case is private already.
func PrivateAlready() language.Message { return rowPrivateAlready.With() }

var rowPrivateNot = language.Sentence{
	Key: "private.not",
	In: [4]string{
		"This case is not private.",
		"یہ کیس نجی نہیں ہے۔",
		"यह केस निजी नहीं है।",
		"Bu kayıt gizli değil.",
	},
}

// PrivateNot says: This case is not private.
func PrivateNot() language.Message { return rowPrivateNot.With() }

var rowPrivateVisits = language.Sentence{
	Key: "private.visits",
	In: [4]string{
		"They have a visit to make here. Cancel the visit first.",
		"ان کا وزٹ طے ہے۔ پہلے وزٹ منسوخ کریں۔",
		"उनकी विज़िट तय है। पहले विज़िट रद्द करें।",
		"Burada yapacağı bir ziyaret var. Önce ziyareti iptal edin.",
	},
}

// PrivateVisits says: They have a visit to make here. Cancel the visit first.
func PrivateVisits() language.Message { return rowPrivateVisits.With() }

var rowPrivateNote = language.Sentence{
	Key: "private.note",
	In: [4]string{
		"Private note",
		"نجی نوٹ",
		"निजी नोट",
		"Gizli not",
	},
}

// PrivateNote says: Private note
func PrivateNote() language.Message { return rowPrivateNote.With() }

var rowPrivateNoteHint = language.Sentence{
	Key: "private.note_hint",
	In: [4]string{
		"You, those you name and managers of the office read it.",
		"اسے آپ، آپ کے چنے ہوئے افراد اور دفتر کے مینیجر پڑھتے ہیں۔",
		"इसे आप, आपके चुने हुए लोग और कार्यालय के मैनेजर पढ़ते हैं।",
		"Siz, adını seçtikleriniz ve ofisin yöneticileri okur.",
	},
}

// PrivateNoteHint says: You, those you name and managers of the office read it.
func PrivateNoteHint() language.Message { return rowPrivateNoteHint.With() }

var rowPrivateNamed = language.Sentence{
	Key: "private.named",
	In: [4]string{
		"Also for",
		"ان کے لیے بھی",
		"इनके लिए भी",
		"Şunlar için de",
	},
}

// PrivateNamed says: Also for
func PrivateNamed() language.Message { return rowPrivateNamed.With() }

var rowPrivateDoneMade = language.Sentence{
	Key: "private.done_made",
	In: [4]string{
		"Private. Only those named see this case now.",
		"کیس نجی ہے۔ اب اسے صرف درج افراد دیکھتے ہیں۔",
		"केस निजी है। अब इसे केवल दर्ज लोग देखते हैं।",
		"Kayıt gizli. Artık yalnızca adı yazanlar görür.",
	},
}

// PrivateDoneMade says: Private. Only those named see this case now.
func PrivateDoneMade() language.Message { return rowPrivateDoneMade.With() }

var rowPrivateDoneOpen = language.Sentence{
	Key: "private.done_open",
	In: [4]string{
		"Everybody of the office sees this case again.",
		"دفتر کے سب افراد یہ کیس پھر دیکھتے ہیں۔",
		"कार्यालय के सभी लोग यह केस फिर देखते हैं।",
		"Bu kaydı ofisteki herkes yeniden görür.",
	},
}

// PrivateDoneOpen says: Everybody of the office sees this case again.
func PrivateDoneOpen() language.Message { return rowPrivateDoneOpen.With() }

var rowPrivateDidMade = language.Sentence{
	Key: "private.did_made",
	In: [4]string{
		"Made a case private",
		"کیس نجی کیا گیا",
		"केस निजी किया गया",
		"Kayıt gizli yapıldı",
	},
}

// PrivateDidMade says: Made a case private
func PrivateDidMade() language.Message { return rowPrivateDidMade.With() }

var rowPrivateDidOpen = language.Sentence{
	Key: "private.did_open",
	In: [4]string{
		"Opened a private case to all",
		"نجی کیس سب کے لیے کھولا گیا",
		"निजी केस सबके लिए खोला गया",
		"Gizli kayıt herkese açıldı",
	},
}

// PrivateDidOpen says: Opened a private case to all
func PrivateDidOpen() language.Message { return rowPrivateDidOpen.With() }

var rowPrivateDidAdmitted = language.Sentence{
	Key: "private.did_admitted",
	In: [4]string{
		"Admitted a colleague to a private case",
		"نجی کیس دیکھنے کی اجازت دی گئی",
		"निजी केस देखने की अनुमति दी गई",
		"Gizli kaydı görme izni verildi",
	},
}

// PrivateDidAdmitted says: Admitted a colleague to a private case
func PrivateDidAdmitted() language.Message { return rowPrivateDidAdmitted.With() }

var rowPrivateDidDismissed = language.Sentence{
	Key: "private.did_dismissed",
	In: [4]string{
		"Took a colleague off a private case",
		"نجی کیس دیکھنے کی اجازت واپس لی گئی",
		"निजी केस देखने की अनुमति वापस ली गई",
		"Gizli kaydı görme izni kaldırıldı",
	},
}

// PrivateDidDismissed says: Took a colleague off a private case
func PrivateDidDismissed() language.Message { return rowPrivateDidDismissed.With() }

var rowPrivateDidRead = language.Sentence{
	Key: "private.did_read",
	In: [4]string{
		"Read a private case",
		"نجی کیس پڑھا گیا",
		"निजी केस पढ़ा गया",
		"Gizli kayıt okundu",
	},
}

// PrivateDidRead says: Read a private case
func PrivateDidRead() language.Message { return rowPrivateDidRead.With() }

var rowPrivateDidReadNote = language.Sentence{
	Key: "private.did_read_note",
	In: [4]string{
		"Read a private note",
		"نجی نوٹ پڑھا گیا",
		"निजी नोट पढ़ा गया",
		"Gizli not okundu",
	},
}

// PrivateDidReadNote says: Read a private note
func PrivateDidReadNote() language.Message { return rowPrivateDidReadNote.With() }
