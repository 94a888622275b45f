package promise

import (
	"vaada/hours"
	"vaada/internal/language"
)

// shape is the order in which the parts of a sentence stand. A class has one,
// or two when its share can lie on either side.
type shape int

const (
	always      shape = iota // who will do it, within the limit
	inShare                  // in at least 90 % of cases …
	noMoreThan               // no more than 5 % of … longer than …
	atLeastRate              // at least 90 % of …
	atMostRate               // no more than 5 % of …
	plain                    // who does it: a right, a rule, a manner
	explained                // if we cannot keep it, we tell why
	remedied                 // if we miss it, we …
)

// templates hold one sentence a shape, in the order of language.All. Slots:
// the phrases {who} {deed} {object} {condition} {remedy}, the measures {limit}
// and {share}, and {within}, which is the limit with its preposition.
var templates = map[shape][4]string{
	always: {
		"{who} will {deed} {object} {within}{, condition}.",
		"{condition} {who} {object} {within} {deed}۔",
		"{condition} {who} {object} {within} {deed}।",
		"{condition} {who} {object} {within} {deed}.",
	},
	inShare: {
		"In at least {share} of cases {who} will {deed} {object} {within}{, condition}.",
		"کم از کم {share} صورتوں میں {condition} {who} {object} {within} {deed}۔",
		"कम से कम {share} मामलों में {condition} {who} {object} {within} {deed}।",
		"{condition} {who} {object} {within} {deed}; bu sözü en az {share} oranında tutarız.",
	},
	noMoreThan: {
		"No more than {share} of {who} will {deed} {object} longer than {limit}{, condition}.",
		"{condition} {who} {share} سے زیادہ لوگوں کو {limit} سے زیادہ {deed}۔",
		"{condition} {who} {share} से ज़्यादा लोगों को {limit} से अधिक {deed}।",
		"{condition} {who} {limit} sınırından uzun {deed} oranı en çok {share} olur.",
	},
	atLeastRate: {
		"At least {share} of {object} will {deed}{, condition}.",
		"{condition} {object} کم از کم {share} {deed}۔",
		"{condition} {object} कम से कम {share} {deed}।",
		"{condition} {object} en az {share} kadarı {deed}.",
	},
	atMostRate: {
		"No more than {share} of {object} will {deed}{, condition}.",
		"{condition} {object} زیادہ سے زیادہ {share} {deed}۔",
		"{condition} {object} ज़्यादा से ज़्यादा {share} {deed}।",
		"{condition} {object} en çok {share} kadarı {deed}.",
	},
	plain: {
		"{who} {deed} {object}{, condition}.",
		"{condition} {who} {object} {deed}۔",
		"{condition} {who} {object} {deed}।",
		"{condition} {who} {object} {deed}.",
	},
	explained: {
		"If we cannot keep this promise, we will tell you why {within}, and what comes next.",
		"یہ وعدہ پورا نہ ہو سکے تو ہم {within} وجہ بتائیں گے، اور یہ بھی کہ آگے کیا ہو گا۔",
		"यह वादा पूरा न हो सके तो हम {within} कारण बताएँगे, और यह भी कि आगे क्या होगा।",
		"Bu sözümüzü tutamazsak nedenini ve bundan sonrasını {within} size bildiririz.",
	},
	remedied: {
		"If we miss it, {remedy}.",
		"وعدہ پورا نہ ہو تو {remedy}۔",
		"वादा पूरा न हो तो {remedy}।",
		"Sözümüzü tutamazsak {remedy}.",
	},
}

// withins join a limit to the deed: the rule, the strict form, and the one
// with a date agreed with the customer beside it.
var withins = struct{ within, below, agreed [4]string }{
	within: [4]string{"within {limit}", "{limit} کے اندر", "{limit} के भीतर", "{limit} içinde"},
	below:  [4]string{"in less than {limit}", "{limit} سے کم میں", "{limit} से कम में", "{limit} dolmadan"},
	agreed: [4]string{
		"{within}, or on the date agreed with you",
		"{within}، یا آپ کے ساتھ طے کی گئی تاریخ پر،",
		"{within}, या आपके साथ तय की गई तारीख पर,",
		"{within} ya da sizinle kararlaştırılan tarihte",
	},
}

// sameDay is the limit of no working days at all.
var sameDay = [4]string{"the same day", "اسی دن", "उसी दिन", "aynı gün"}

// place is the column of a language in the tables of this file.
func place(l language.Language) int {
	for at, each := range language.All {
		if each == l {
			return at
		}
	}
	return 0
}

// turkishWorking are Turkish units of an amount of office time: 2 saatlik
// çalışma süresi.
var turkishWorking = map[hours.Unit]string{
	hours.InHours:   "saatlik çalışma süresi",
	hours.InMinutes: "dakikalık çalışma süresi",
}
