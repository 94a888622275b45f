// Code generated from words/move.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

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
		"اس ایڈیشن کے کیس پہلے ہی منتقل کیے جا رہے ہیں۔ دیکھیں کام کہاں تک پہنچا۔",
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
		"اس دوران نیا ایڈیشن نافذ ہو گیا ہے۔ پھر دیکھیں کہ کیس کہاں جائیں گے۔",
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
		"کھلے کیس طریقۂ کار کے نئے ایڈیشن پر منتقل کیے",
		"खुले केस प्रक्रिया के नए संस्करण पर ले गए",
		"Açık kayıtları prosedürün yeni sürümüne taşıdı",
	},
}

// MoveDid says: Moved open cases to a newer edition of a procedure
func MoveDid() language.Message { return rowMoveDid.With() }
