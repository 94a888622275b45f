// Code generated from words/paste.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowPasteTitle = language.Sentence{
	Key: "paste.title",
	In: [4]string{
		"Take over an old charter",
		"پرانا چارٹر اپنائیں",
		"पुराना चार्टर अपनाएँ",
		"Eski bildirgeyi aktar",
	},
}

// PasteTitle says: Take over an old charter
func PasteTitle() language.Message { return rowPasteTitle.With() }

var rowPasteLead = language.Sentence{
	Key: "paste.lead",
	In: [4]string{
		"Paste the text you already have. It is read sentence by sentence; you confirm what each one becomes. The text is kept as it was.",
		"وہ متن پیسٹ کریں جو آپ کے پاس پہلے سے ہے۔ اسے جملہ بہ جملہ پڑھا جاتا ہے؛ آپ طے کرتے ہیں کہ ہر جملہ کیا بنے گا۔ اصل متن ویسے ہی محفوظ رہتا ہے۔",
		"वह पाठ पेस्ट करें जो आपके पास पहले से है। उसे वाक्य-दर-वाक्य पढ़ा जाता है; आप तय करते हैं कि हर वाक्य क्या बनेगा। मूल पाठ वैसे ही सुरक्षित रहता है।",
		"Elinizdeki metni yapıştırın. Metin cümle cümle okunur; her cümlenin ne olacağını siz onaylarsınız. Metin olduğu gibi saklanır.",
	},
}

// PasteLead says: Paste the text you already have. It is read sentence by sentence; you confirm what each one becomes. The text is kept as it was.
func PasteLead() language.Message { return rowPasteLead.With() }

var rowPasteFieldWords = language.Sentence{
	Key: "paste.field_words",
	In: [4]string{
		"the old charter",
		"پرانا چارٹر",
		"पुराना चार्टर",
		"eski bildirge",
	},
}

// PasteFieldWords says: the old charter
func PasteFieldWords() language.Message { return rowPasteFieldWords.With() }

var rowPasteRead = language.Sentence{
	Key: "paste.read",
	In: [4]string{
		"Read it",
		"پڑھیں",
		"पढ़ें",
		"Oku",
	},
}

// PasteRead says: Read it
func PasteRead() language.Message { return rowPasteRead.With() }

var rowPasteEarlier = language.Sentence{
	Key: "paste.earlier",
	In: [4]string{
		"Pasted earlier",
		"پہلے پیسٹ کیے گئے",
		"पहले पेस्ट किए गए",
		"Daha önce yapıştırılanlar",
	},
}

// PasteEarlier says: Pasted earlier
func PasteEarlier() language.Message { return rowPasteEarlier.With() }

var rowPasteSource = language.Sentence{
	Key: "paste.source",
	In: [4]string{
		"As it was",
		"جیسا تھا",
		"जैसा था",
		"Olduğu gibi",
	},
}

// PasteSource says: As it was
func PasteSource() language.Message { return rowPasteSource.With() }

var rowPasteBecomes = language.Sentence{
	Key: "paste.becomes",
	In: [4]string{
		"It becomes",
		"یہ بنے گا",
		"यह बनेगा",
		"Şu olur",
	},
}

// PasteBecomes says: It becomes
func PasteBecomes() language.Message { return rowPasteBecomes.With() }

var rowPasteTake = language.Sentence{
	Key: "paste.take",
	In: [4]string{
		"Take over",
		"شامل کریں",
		"शामिल करें",
		"Aktar",
	},
}

// PasteTake says: Take over
func PasteTake() language.Message { return rowPasteTake.With() }

var rowPasteTaken = language.Sentence{
	Key: "paste.taken",
	In: [4]string{
		"Taken over",
		"شامل ہو گیا",
		"शामिल हो गया",
		"Aktarıldı",
	},
}

// PasteTaken says: Taken over
func PasteTaken() language.Message { return rowPasteTaken.With() }

var rowPasteNothing = language.Sentence{
	Key: "paste.nothing",
	In: [4]string{
		"A heading, or nothing to take over",
		"سرخی، یا شامل کرنے کو کچھ نہیں",
		"शीर्षक, या शामिल करने को कुछ नहीं",
		"Başlık ya da aktarılacak bir şey yok",
	},
}

// PasteNothing says: A heading, or nothing to take over
func PasteNothing() language.Message { return rowPasteNothing.With() }

var rowPasteTakenAlready = language.Sentence{
	Key: "paste.taken_already",
	In: [4]string{
		"This sentence has been taken over already.",
		"یہ جملہ پہلے ہی شامل ہو چکا ہے۔",
		"यह वाक्य पहले ही शामिल हो चुका है।",
		"Bu cümle zaten aktarıldı.",
	},
}

// PasteTakenAlready says: This sentence has been taken over already.
func PasteTakenAlready() language.Message { return rowPasteTakenAlready.With() }

var rowPasteNoSuchPart = language.Sentence{
	Key: "paste.no_such_part",
	In: [4]string{
		"This sentence names no touchpoint. Choose what else it becomes.",
		"اس جملے میں رابطے کا کوئی ذریعہ نہیں ہے۔ کچھ اور منتخب کریں۔",
		"इस वाक्य में संपर्क का कोई माध्यम नहीं है। कुछ और चुनें।",
		"Bu cümlede bir temas noktası yok. Başka bir bölüm seçin.",
	},
}

// PasteNoSuchPart says: This sentence names no touchpoint. Choose what else it becomes.
func PasteNoSuchPart() language.Message { return rowPasteNoSuchPart.With() }

var rowPasteDid = language.Sentence{
	Key: "paste.did",
	In: [4]string{
		"Pasted an old charter",
		"پرانا چارٹر پیسٹ کیا گیا",
		"पुराना चार्टर पेस्ट किया गया",
		"Eski bir bildirge yapıştırıldı",
	},
}

// PasteDid says: Pasted an old charter
func PasteDid() language.Message { return rowPasteDid.With() }

var rowPasteSure = language.Sentence{
	Key: "paste.sure",
	In: [4]string{
		"“{word text}” leaves no exception, and no number says how it is kept. Is it a promise? Then choose that, and say how it is measured.",
		"یہاں لکھا ہے: ”{word}“۔ اس میں کوئی استثنا نہیں، اور کوئی عدد نہیں بتاتا کہ یہ کیسے پورا ہو گا۔ کیا یہ وعدہ ہے؟ تو وعدہ چنیں، اور لکھیں کہ اسے کیسے ناپا جائے۔",
		"यहाँ लिखा है: “{word}”। इसमें कोई अपवाद नहीं, और कोई संख्या नहीं बताती कि यह कैसे पूरा होगा। क्या यह वादा है? तो वादा चुनें, और लिखें कि इसे कैसे मापा जाए।",
		"“{word}” istisna bırakmıyor; nasıl tutulacağını söyleyen bir sayı da yok. Bu bir söz mü? Öyleyse sözü seçin ve nasıl ölçüleceğini yazın.",
	},
	Slots: []language.Slot{{Name: "word", Kind: "text"}},
}

// PasteSure says: “{word text}” leaves no exception, and no number says how it is kept. Is it a promise? Then choose that, and say how it is measured.
func PasteSure(word string) language.Message { return rowPasteSure.With(word) }
