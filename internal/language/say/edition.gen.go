// Code generated from words/edition.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowEditionNoSuchMove = language.Sentence{
	Key: "edition.no_such_move",
	In: [4]string{
		"This edition cannot move that way from where it stands. Look at its history.",
		"یہ ایڈیشن اپنی موجودہ حالت سے اس طرح آگے نہیں بڑھ سکتا۔ اس کا سابقہ ریکارڈ دیکھیں۔",
		"यह संस्करण अपनी मौजूदा स्थिति से इस तरह आगे नहीं बढ़ सकता। इसका पिछला रिकॉर्ड देखें।",
		"Bu sürüm bulunduğu durumdan böyle ilerleyemez. Geçmişine bakın.",
	},
}

// EditionNoSuchMove says: This edition cannot move that way from where it stands. Look at its history.
func EditionNoSuchMove() language.Message { return rowEditionNoSuchMove.With() }
