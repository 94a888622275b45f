// Code generated from words/move.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowMoveTitle = language.Sentence{
	Key: "move.title",
	In: [4]string{
		"Open cases on older editions",
		"پرانے ایڈیشنوں پر کھلے کیسز",
		"पुराने संस्करणों पर खुले केस",
		"Eski sürümlerdeki açık kayıtlar",
	},
}

// MoveTitle says: Open cases on older editions
func MoveTitle() language.Message { return rowMoveTitle.With() }

var rowMoveLead = language.Sentence{
	Key: "move.lead",
	In: [4]string{
		"A case stays on the edition it began with. From here open cases can move to the edition in force; first you see where each of them goes.",
		"کیس اسی ایڈیشن پر رہتا ہے جس پر شروع ہوا۔ یہاں سے کھلے کیسز نافذ ایڈیشن پر منتقل ہو سکتے ہیں؛ پہلے نظر آتا ہے کہ کون سا کیس کہاں جائے گا۔",
		"केस उसी संस्करण पर रहता है जिस पर शुरू हुआ। यहाँ से खुले केस लागू संस्करण पर ले जाए जा सकते हैं; पहले दिखता है कि कौन-सा केस कहाँ जाएगा।",
		"Kayıt, başladığı sürümde kalır. Açık kayıtları buradan yürürlükteki sürüme taşıyabilirsiniz; önce her birinin nereye gideceğini görürsünüz.",
	},
}

// MoveLead says: A case stays on the edition it began with. From here open cases can move to the edition in force; first you see where each of them goes.
func MoveLead() language.Message { return rowMoveLead.With() }

var rowMoveNone = language.Sentence{
	Key: "move.none",
	In: [4]string{
		"All open cases walk the edition in force.",
		"سب کھلے کیسز نافذ ایڈیشن پر ہیں۔",
		"सभी खुले केस लागू संस्करण पर हैं।",
		"Tüm açık kayıtlar yürürlükteki sürümde.",
	},
}

// MoveNone says: All open cases walk the edition in force.
func MoveNone() language.Message { return rowMoveNone.With() }

var rowMoveCases = language.Sentence{
	Key: "move.cases",
	In: [4]string{
		"{n int|one:{n} open case|other:{n} open cases}",
		"{n int|one:{n} کھلا کیس|other:{n} کھلے کیسز}",
		"{n int|one:{n} खुला केस|other:{n} खुले केस}",
		"{n} açık kayıt",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// MoveCases says: {n int|one:{n} open case|other:{n} open cases}
func MoveCases(n int) language.Message { return rowMoveCases.With(n) }

var rowMoveFromTo = language.Sentence{
	Key: "move.from_to",
	In: [4]string{
		"From edition {older int} to edition {newer int}",
		"ایڈیشن {older} سے ایڈیشن {newer} پر",
		"संस्करण {older} से संस्करण {newer} पर",
		"{older}. sürümden {newer}. sürüme",
	},
	Slots: []language.Slot{{Name: "older", Kind: "int"}, {Name: "newer", Kind: "int"}},
}

// MoveFromTo says: From edition {older int} to edition {newer int}
func MoveFromTo(older int, newer int) language.Message { return rowMoveFromTo.With(older, newer) }

var rowMoveUnlike = language.Sentence{
	Key: "move.unlike",
	In: [4]string{
		"{n int|one:{n} open case|other:{n} open cases}. No step of the newer edition is like this one: choose one.",
		"{n int|one:{n} کھلا کیس|other:{n} کھلے کیسز}۔ نئے ایڈیشن میں اس جیسا کوئی مرحلہ نہیں: خود منتخب کریں۔",
		"{n int|one:{n} खुला केस|other:{n} खुले केस}। नए संस्करण में इस जैसा कोई चरण नहीं है: खुद चुनें।",
		"{n} açık kayıt. Yeni sürümde buna benzeyen bir adım yok: nereye gideceklerini seçin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// MoveUnlike says: {n int|one:{n} open case|other:{n} open cases}. No step of the newer edition is like this one: choose one.
func MoveUnlike(n int) language.Message { return rowMoveUnlike.With(n) }

var rowMoveChoose = language.Sentence{
	Key: "move.choose",
	In: [4]string{
		"Choose",
		"منتخب کریں",
		"चुनें",
		"Seçin",
	},
}

// MoveChoose says: Choose
func MoveChoose() language.Message { return rowMoveChoose.With() }

var rowMoveStays = language.Sentence{
	Key: "move.stays",
	In: [4]string{
		"Stay on edition {n int}",
		"ایڈیشن {n} پر رہیں",
		"संस्करण {n} पर रहें",
		"{n}. sürümde kalsın",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// MoveStays says: Stay on edition {n int}
func MoveStays(n int) language.Message { return rowMoveStays.With(n) }

var rowMoveOff = language.Sentence{
	Key: "move.off",
	In: [4]string{
		"{n int|one:{n} case has left the procedure and stays on its edition.|other:{n} cases have left the procedure and stay on their edition.}",
		"{n int|one:{n} کیس طریقۂ کار سے ہٹ کر ہے اور اپنے ایڈیشن پر رہے گا۔|other:{n} کیسز طریقۂ کار سے ہٹ کر ہیں اور اپنے ایڈیشن پر رہیں گے۔}",
		"{n int|one:{n} केस प्रक्रिया से हटकर है और अपने संस्करण पर रहेगा।|other:{n} केस प्रक्रिया से हटकर हैं और अपने संस्करण पर रहेंगे।}",
		"{n int|one:Prosedürden ayrılmış {n} kayıt kendi sürümünde kalır.|other:Prosedürden ayrılmış {n} kayıt kendi sürümünde kalır.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// MoveOff says: {n int|one:{n} case has left the procedure and stays on its edition.|other:{n} cases have left the procedure and stay on their edition.}
func MoveOff(n int) language.Message { return rowMoveOff.With(n) }

var rowMoveKeeps = language.Sentence{
	Key: "move.keeps",
	In: [4]string{
		"What was filled in, the promises and the time at each step go on. Nobody can undo this.",
		"درج معلومات، وعدے اور ہر مرحلے کا وقت جاری رہتے ہیں۔ یہ عمل واپس نہیں ہو سکتا۔",
		"भरी हुई जानकारी, वादे और हर चरण का समय जारी रहते हैं। यह काम वापस नहीं हो सकता।",
		"Doldurulan bilgiler, sözler ve adımlardaki süreler olduğu gibi sürer. Bu işlem geri alınamaz.",
	},
}

// MoveKeeps says: What was filled in, the promises and the time at each step go on. Nobody can undo this.
func MoveKeeps() language.Message { return rowMoveKeeps.With() }

var rowMoveGo = language.Sentence{
	Key: "move.go",
	In: [4]string{
		"Move the cases",
		"کیسز منتقل کریں",
		"केस ले जाएँ",
		"Kayıtları taşı",
	},
}

// MoveGo says: Move the cases
func MoveGo() language.Message { return rowMoveGo.With() }

var rowMoveDone = language.Sentence{
	Key: "move.done",
	In: [4]string{
		"Moved: {moved int}. Stayed: {stayed int}.",
		"منتقل ہوئے: {moved}۔ وہیں رہے: {stayed}۔",
		"ले जाए गए: {moved}। वहीं रहे: {stayed}।",
		"Taşınan: {moved}. Yerinde kalan: {stayed}.",
	},
	Slots: []language.Slot{{Name: "moved", Kind: "int"}, {Name: "stayed", Kind: "int"}},
}

// MoveDone says: Moved: {moved int}. Stayed: {stayed int}.
func MoveDone(moved int, stayed int) language.Message { return rowMoveDone.With(moved, stayed) }

var rowMoveGoing = language.Sentence{
	Key: "move.going",
	In: [4]string{
		"Moved so far: {moved int}. Stayed: {stayed int}. The others follow by themselves.",
		"اب تک منتقل ہوئے: {moved}۔ وہیں رہے: {stayed}۔ باقی خود بخود منتقل ہو رہے ہیں۔",
		"अब तक ले जाए गए: {moved}। वहीं रहे: {stayed}। बाकी अपने-आप जा रहे हैं।",
		"Şimdiye kadar taşınan: {moved}. Yerinde kalan: {stayed}. Ötekiler kendiliğinden taşınıyor.",
	},
	Slots: []language.Slot{{Name: "moved", Kind: "int"}, {Name: "stayed", Kind: "int"}},
}

// MoveGoing says: Moved so far: {moved int}. Stayed: {stayed int}. The others follow by themselves.
func MoveGoing(moved int, stayed int) language.Message { return rowMoveGoing.With(moved, stayed) }

var rowMoveFieldReason = language.Sentence{
	Key: "move.field_reason",
	In: [4]string{
		"reason",
		"وجہ",
		"कारण",
		"gerekçe",
	},
}

// MoveFieldReason says: reason
func MoveFieldReason() language.Message { return rowMoveFieldReason.With() }

var rowMoveGoesOn = language.Sentence{
	Key: "move.goes_on",
	In: [4]string{
		"The cases of this edition are being moved already. Look at how far that has come.",
		"اس ایڈیشن کے کیسز پہلے ہی منتقل کیے جا رہے ہیں۔ دیکھیں کام کہاں تک پہنچا۔",
		"इस संस्करण के केस पहले से ले जाए जा रहे हैं। देखें काम कहाँ तक पहुँचा।",
		"Bu sürümdeki kayıtlar zaten taşınıyor. Ne kadarının taşındığına bakın.",
	},
}

// MoveGoesOn says: The cases of this edition are being moved already. Look at how far that has come.
func MoveGoesOn() language.Message { return rowMoveGoesOn.With() }

var rowMoveNewerStill = language.Sentence{
	Key: "move.newer_still",
	In: [4]string{
		"Another edition has come into force meanwhile. Look again at what would become of the cases.",
		"اس دوران نیا ایڈیشن نافذ ہو گیا ہے۔ پھر دیکھیں کہ کیسز کہاں جائیں گے۔",
		"इस बीच नया संस्करण लागू हो गया है। फिर देखें कि केस कहाँ जाएँगे।",
		"Bu arada başka bir sürüm yürürlüğe girdi. Kayıtların nereye gideceğine yeniden bakın.",
	},
}

// MoveNewerStill says: Another edition has come into force meanwhile. Look again at what would become of the cases.
func MoveNewerStill() language.Message { return rowMoveNewerStill.With() }

var rowMoveDid = language.Sentence{
	Key: "move.did",
	In: [4]string{
		"Moved open cases to a newer edition of a procedure",
		"کھلے کیسز طریقۂ کار کے نئے ایڈیشن پر منتقل کیے",
		"खुले केस प्रक्रिया के नए संस्करण पर ले गए",
		"Açık kayıtları prosedürün yeni sürümüne taşıdı",
	},
}

// MoveDid says: Moved open cases to a newer edition of a procedure
func MoveDid() language.Message { return rowMoveDid.With() }
