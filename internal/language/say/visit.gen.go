// Code generated from words/visit.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowVisitFieldSlot = language.Sentence{
	Key: "visit.field_slot",
	In: [4]string{
		"visit time",
		"وزٹ کا وقت",
		"विज़िट का समय",
		"ziyaret saati",
	},
}

// VisitFieldSlot says: visit time
func VisitFieldSlot() language.Message { return rowVisitFieldSlot.With() }

var rowVisitFieldOutcome = language.Sentence{
	Key: "visit.field_outcome",
	In: [4]string{
		"outcome of the visit",
		"وزٹ کا نتیجہ",
		"विज़िट का नतीजा",
		"ziyaretin sonucu",
	},
}

// VisitFieldOutcome says: outcome of the visit
func VisitFieldOutcome() language.Message { return rowVisitFieldOutcome.With() }

var rowVisitFieldReport = language.Sentence{
	Key: "visit.field_report",
	In: [4]string{
		"report",
		"رپورٹ",
		"रिपोर्ट",
		"rapor",
	},
}

// VisitFieldReport says: report
func VisitFieldReport() language.Message { return rowVisitFieldReport.With() }

var rowVisitTaken = language.Sentence{
	Key: "visit.taken",
	In: [4]string{
		"Somebody has just booked this time. Please choose another.",
		"یہ وقت ابھی کسی اور نے بک کر لیا۔ کوئی دوسرا وقت منتخب کریں۔",
		"यह समय अभी किसी और ने बुक कर लिया। कोई दूसरा समय चुनें।",
		"Bu saat az önce alındı. Başka bir saat seçin.",
	},
}

// VisitTaken says: Somebody has just booked this time. Please choose another.
func VisitTaken() language.Message { return rowVisitTaken.With() }

var rowVisitNotOffered = language.Sentence{
	Key: "visit.not_offered",
	In: [4]string{
		"This time is not offered. Please choose one of those shown.",
		"یہ وقت دستیاب نہیں۔ دکھائے گئے اوقات میں سے ایک منتخب کریں۔",
		"यह समय उपलब्ध नहीं है। दिखाए गए समय में से एक चुनें।",
		"Bu saat sunulmuyor. Gösterilen saatlerden birini seçin.",
	},
}

// VisitNotOffered says: This time is not offered. Please choose one of those shown.
func VisitNotOffered() language.Message { return rowVisitNotOffered.With() }

var rowVisitOver = language.Sentence{
	Key: "visit.over",
	In: [4]string{
		"This visit is reported or cancelled already.",
		"اس وزٹ کی رپورٹ آ چکی ہے یا یہ منسوخ ہو چکا ہے۔",
		"इस विज़िट की रिपोर्ट आ चुकी है या यह रद्द हो चुकी है।",
		"Bu ziyaretin raporu verilmiş ya da ziyaret iptal edilmiş.",
	},
}

// VisitOver says: This visit is reported or cancelled already.
func VisitOver() language.Message { return rowVisitOver.With() }

var rowVisitRepaired = language.Sentence{
	Key: "visit.repaired",
	In: [4]string{
		"Repaired",
		"مرمت ہو گئی",
		"मरम्मत हो गई",
		"Onarıldı",
	},
}

// VisitRepaired says: Repaired
func VisitRepaired() language.Message { return rowVisitRepaired.With() }

var rowVisitPartNeeded = language.Sentence{
	Key: "visit.part_needed",
	In: [4]string{
		"A part is needed",
		"پرزہ درکار ہے",
		"पुर्ज़ा चाहिए",
		"Parça gerekiyor",
	},
}

// VisitPartNeeded says: A part is needed
func VisitPartNeeded() language.Message { return rowVisitPartNeeded.With() }

var rowVisitNotRepairable = language.Sentence{
	Key: "visit.not_repairable",
	In: [4]string{
		"Cannot be repaired",
		"مرمت ممکن نہیں",
		"मरम्मत संभव नहीं",
		"Onarılamıyor",
	},
}

// VisitNotRepairable says: Cannot be repaired
func VisitNotRepairable() language.Message { return rowVisitNotRepairable.With() }

var rowOrderAmountPositive = language.Sentence{
	Key: "order.amount_positive",
	In: [4]string{
		"Enter an amount above zero.",
		"صفر سے زیادہ رقم درج کریں۔",
		"शून्य से ज़्यादा रकम भरें।",
		"Sıfırdan büyük bir tutar girin.",
	},
}

// OrderAmountPositive says: Enter an amount above zero.
func OrderAmountPositive() language.Message { return rowOrderAmountPositive.With() }

var rowOrderAboveLimit = language.Sentence{
	Key: "order.above_limit",
	In: [4]string{
		"This amount is above your limit. A manager decides.",
		"یہ رقم آپ کی حد سے زیادہ ہے۔ فیصلہ مینیجر کریں گے۔",
		"यह रकम आपकी सीमा से ज़्यादा है। फ़ैसला मैनेजर करेंगे।",
		"Bu tutar üst sınırınızı aşıyor. Kararı bir yönetici verir.",
	},
}

// OrderAboveLimit says: This amount is above your limit. A manager decides.
func OrderAboveLimit() language.Message { return rowOrderAboveLimit.With() }

var rowOrderAboveAll = language.Sentence{
	Key: "order.above_all",
	In: [4]string{
		"This amount is above every limit. A manager raises the limit in the settings, or it is refused.",
		"یہ رقم ہر حد سے زیادہ ہے۔ مینیجر ترتیبات میں حد بڑھائیں یا اسے نامنظور کیا جائے۔",
		"यह रकम हर सीमा से ज़्यादा है। मैनेजर सेटिंग में सीमा बढ़ाएँ या इसे नामंज़ूर किया जाए।",
		"Bu tutar bütün sınırları aşıyor. Yönetici ayarlardan sınırı yükseltir ya da iade reddedilir.",
	},
}

// OrderAboveAll says: This amount is above every limit. A manager raises the limit in the settings, or it is refused.
func OrderAboveAll() language.Message { return rowOrderAboveAll.With() }

var rowOrderOthersPay = language.Sentence{
	Key: "order.others_pay",
	In: [4]string{
		"Somebody else pays what you asked for yourself.",
		"جو آپ نے خود مانگا، اس کی ادائیگی کوئی اور کرتا ہے۔",
		"जो आपने खुद माँगा, उसका भुगतान कोई और करता है।",
		"Sizin istediğiniz iadeyi bir başkası öder.",
	},
}

// OrderOthersPay says: Somebody else pays what you asked for yourself.
func OrderOthersPay() language.Message { return rowOrderOthersPay.With() }

var rowOrderMovedOn = language.Sentence{
	Key: "order.moved_on",
	In: [4]string{
		"Somebody has decided this refund already.",
		"اس ریفنڈ کا فیصلہ ہو چکا ہے۔",
		"इस रिफ़ंड का फ़ैसला हो चुका है।",
		"Bu para iadesine zaten karar verilmiş.",
	},
}

// OrderMovedOn says: Somebody has decided this refund already.
func OrderMovedOn() language.Message { return rowOrderMovedOn.With() }
