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

var rowEditionInReview = language.Sentence{
	Key: "edition.in_review",
	In: [4]string{
		"This document is in review. Take it back from review to change it, or leave a remark.",
		"یہ دستاویز جائزے میں ہے۔ بدلنے کے لیے اسے جائزے سے واپس لیں، یا اپنی رائے لکھ دیں۔",
		"यह दस्तावेज़ समीक्षा में है। बदलने के लिए इसे समीक्षा से वापस लें, या अपनी टिप्पणी लिखें।",
		"Bu belge incelemede. Değiştirmek için incelemeden geri alın ya da görüşünüzü yazın.",
	},
}

// EditionInReview says: This document is in review. Take it back from review to change it, or leave a remark.
func EditionInReview() language.Message { return rowEditionInReview.With() }

var rowEditionNothingNew = language.Sentence{
	Key: "edition.nothing_new",
	In: [4]string{
		"Nothing in this document has changed. Change something first.",
		"اس دستاویز میں کچھ نہیں بدلا۔ پہلے کچھ بدلیں۔",
		"इस दस्तावेज़ में कुछ नहीं बदला है। पहले कुछ बदलें।",
		"Bu belgede hiçbir şey değişmedi. Önce bir değişiklik yapın.",
	},
}

// EditionNothingNew says: Nothing in this document has changed. Change something first.
func EditionNothingNew() language.Message { return rowEditionNothingNew.With() }

var rowEditionLaterInForce = language.Sentence{
	Key: "edition.later_in_force",
	In: [4]string{
		"Edition {n int} is in force already, and it is later than this one. Write what shall still hold into a new draft.",
		"ایڈیشن {n} پہلے سے نافذ ہے، اور وہ اس سے نیا ہے۔ جو بات اب بھی نافذ ہونی چاہیے اسے نئے مسودے میں لکھیں۔",
		"संस्करण {n} पहले से लागू है, और वह इससे नया है। जो बात अब भी लागू होनी चाहिए उसे नए मसौदे में लिखें।",
		"{n} numaralı sürüm zaten yürürlükte ve bundan daha yeni. Hâlâ geçerli olması gerekeni yeni bir taslağa yazın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// EditionLaterInForce says: Edition {n int} is in force already, and it is later than this one. Write what shall still hold into a new draft.
func EditionLaterInForce(n int) language.Message { return rowEditionLaterInForce.With(n) }
