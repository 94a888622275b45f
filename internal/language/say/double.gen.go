// Code generated from words/double.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowDoubleOpen = language.Sentence{
	Key: "double.open",
	In: [4]string{
		"Merge with another record",
		"دوسرے ریکارڈ کے ساتھ یکجا کریں",
		"दूसरे रिकॉर्ड के साथ एक करें",
		"Başka bir müşteri kaydıyla birleştir",
	},
}

// DoubleOpen says: Merge with another record
func DoubleOpen() language.Message { return rowDoubleOpen.With() }

var rowDoubleTitle = language.Sentence{
	Key: "double.title",
	In: [4]string{
		"Two records of one customer",
		"ایک گاہک کے دو ریکارڈ",
		"एक ग्राहक के दो रिकॉर्ड",
		"Aynı müşterinin iki kaydı",
	},
}

// DoubleTitle says: Two records of one customer
func DoubleTitle() language.Message { return rowDoubleTitle.With() }

var rowDoubleLead = language.Sentence{
	Key: "double.lead",
	In: [4]string{
		"Is this customer written down twice? Find the other record, and see both before anything changes.",
		"کیا یہ گاہک دو بار درج ہے؟ دوسرا ریکارڈ تلاش کریں؛ کچھ بدلنے سے پہلے دونوں سامنے ہوں گے۔",
		"क्या यह ग्राहक दो बार दर्ज है? दूसरा रिकॉर्ड खोजें; कुछ बदलने से पहले दोनों सामने होंगे।",
		"Bu müşteri iki kez mi yazılmış? Öteki müşteri kaydını bulun; bir şey değişmeden önce ikisini yan yana görürsünüz.",
	},
}

// DoubleLead says: Is this customer written down twice? Find the other record, and see both before anything changes.
func DoubleLead() language.Message { return rowDoubleLead.With() }

var rowDoubleField = language.Sentence{
	Key: "double.field",
	In: [4]string{
		"Name, telephone, e-mail or case number",
		"نام، فون، ای میل یا کیس نمبر",
		"नाम, फ़ोन, ईमेल या केस नंबर",
		"Ad, telefon, e-posta ya da kayıt numarası",
	},
}

// DoubleField says: Name, telephone, e-mail or case number
func DoubleField() language.Message { return rowDoubleField.With() }

var rowDoubleShared = language.Sentence{
	Key: "double.shared",
	In: [4]string{
		"Reached by the same number or e-mail address",
		"اسی نمبر یا ای میل پتے پر ملتے ہیں",
		"इसी नंबर या ईमेल पते पर मिलते हैं",
		"Aynı numara ya da e-posta adresiyle ulaşılanlar",
	},
}

// DoubleShared says: Reached by the same number or e-mail address
func DoubleShared() language.Message { return rowDoubleShared.With() }

var rowDoubleNone = language.Sentence{
	Key: "double.none",
	In: [4]string{
		"Nobody else is reached by the same number or e-mail address. Search for the other record.",
		"اس نمبر یا ای میل پتے پر کوئی اور درج نہیں۔ دوسرا ریکارڈ تلاش کریں۔",
		"इस नंबर या ईमेल पते पर कोई और दर्ज नहीं। दूसरा रिकॉर्ड खोजें।",
		"Aynı numara ya da e-posta adresiyle başka kimseye ulaşılmıyor. Öteki müşteri kaydını arayın.",
	},
}

// DoubleNone says: Nobody else is reached by the same number or e-mail address. Search for the other record.
func DoubleNone() language.Message { return rowDoubleNone.With() }

var rowDoubleEarlier = language.Sentence{
	Key: "double.earlier",
	In: [4]string{
		"Merged into it before",
		"پہلے اس میں یکجا ہوئے",
		"पहले इसमें मिलाए गए",
		"Daha önce bununla birleşenler",
	},
}

// DoubleEarlier says: Merged into it before
func DoubleEarlier() language.Message { return rowDoubleEarlier.With() }

var rowDoubleStays = language.Sentence{
	Key: "double.stays",
	In: [4]string{
		"stays",
		"باقی رہے گا",
		"बना रहेगा",
		"kalır",
	},
}

// DoubleStays says: stays
func DoubleStays() language.Message { return rowDoubleStays.With() }

var rowDoubleGoes = language.Sentence{
	Key: "double.goes",
	In: [4]string{
		"goes into the other",
		"دوسرے میں شامل ہو گا",
		"दूसरे में मिल जाएगा",
		"ötekine katılır",
	},
}

// DoubleGoes says: goes into the other
func DoubleGoes() language.Message { return rowDoubleGoes.With() }

var rowDoubleWhat = language.Sentence{
	Key: "double.what",
	In: [4]string{
		"What becomes of the two",
		"دونوں کا کیا ہو گا",
		"दोनों का क्या होगा",
		"İkisine ne olur",
	},
}

// DoubleWhat says: What becomes of the two
func DoubleWhat() language.Message { return rowDoubleWhat.With() }

var rowDoubleCases = language.Sentence{
	Key: "double.cases",
	In: [4]string{
		"The cases, messages, visits and refunds of both stand on the record that stays, also those that you do not see.",
		"دونوں کے کیس، پیغامات، وزٹ اور ریفنڈ باقی رہنے والے ریکارڈ پر نظر آئیں گے، وہ بھی جو آپ کو دکھائی نہیں دیتے۔",
		"दोनों के केस, संदेश, विज़िट और रिफ़ंड बने रहने वाले रिकॉर्ड पर होंगे, वे भी जो आपको नहीं दिखते।",
		"İkisinin kayıtları, mesajları, ziyaretleri ve para iadeleri kalan müşteri kaydında durur; görmedikleriniz de.",
	},
}

// DoubleCases says: The cases, messages, visits and refunds of both stand on the record that stays, also those that you do not see.
func DoubleCases() language.Message { return rowDoubleCases.With() }

var rowDoubleReach = language.Sentence{
	Key: "double.reach",
	In: [4]string{
		"The numbers and e-mail addresses of both reach it. Its name, address and language stay; what it lacks of name and address comes from the other.",
		"دونوں کے نمبر اور ای میل پتے اسی کے ہوں گے۔ نام، پتہ اور زبان اسی کی رہے گی؛ نام یا پتہ نہ ہو تو دوسرے سے آئے گا۔",
		"दोनों के नंबर और ईमेल पते इसी के होंगे। नाम, पता और भाषा इसी की रहेगी; नाम या पता न हो तो दूसरे से आएगा।",
		"İkisinin numaraları ve e-posta adresleri ona ulaşır. Adı, adresi ve dili kalır; adı ya da adresi yoksa ötekinden gelir.",
	},
}

// DoubleReach says: The numbers and e-mail addresses of both reach it. Its name, address and language stay; what it lacks of name and address comes from the other.
func DoubleReach() language.Message { return rowDoubleReach.With() }

var rowDoubleLeads = language.Sentence{
	Key: "double.leads",
	In: [4]string{
		"Whoever opens the other record, or uses its links, is led here.",
		"دوسرا ریکارڈ یا اس کا لنک کھولنے پر یہی ریکارڈ کھلے گا۔",
		"दूसरा रिकॉर्ड या उसका लिंक खोलने पर यही रिकॉर्ड खुलेगा।",
		"Öteki müşteri kaydını ya da bağlantılarını açan buraya yönlendirilir.",
	},
}

// DoubleLeads says: Whoever opens the other record, or uses its links, is led here.
func DoubleLeads() language.Message { return rowDoubleLeads.With() }

var rowDoubleForGood = language.Sentence{
	Key: "double.for_good",
	In: [4]string{
		"Two records that were merged are not parted again. Be sure that both are one person or firm: a house may share a telephone.",
		"یکجا کیے گئے ریکارڈ پھر الگ نہیں ہوتے۔ یقین کر لیں کہ دونوں ایک ہی شخص یا ادارہ ہیں: ایک گھر میں فون مشترک بھی ہوتا ہے۔",
		"एक किए गए रिकॉर्ड फिर अलग नहीं होते। पक्का कर लें कि दोनों एक ही व्यक्ति या संस्था हैं: एक घर में फ़ोन साझा भी होता है।",
		"Birleştirilen müşteri kayıtları bir daha ayrılmaz. İkisinin aynı kişi ya da firma olduğundan emin olun: bir evde telefon ortak olabilir.",
	},
}

// DoubleForGood says: Two records that were merged are not parted again. Be sure that both are one person or firm: a house may share a telephone.
func DoubleForGood() language.Message { return rowDoubleForGood.With() }

var rowDoubleGo = language.Sentence{
	Key: "double.go",
	In: [4]string{
		"Merge into one record",
		"ایک ریکارڈ بنائیں",
		"एक रिकॉर्ड बनाएँ",
		"Tek müşteri kaydında birleştir",
	},
}

// DoubleGo says: Merge into one record
func DoubleGo() language.Message { return rowDoubleGo.With() }

var rowDoubleSwap = language.Sentence{
	Key: "double.swap",
	In: [4]string{
		"Keep the other record instead",
		"اس کے بجائے دوسرا ریکارڈ رکھیں",
		"इसके बजाय दूसरा रिकॉर्ड रखें",
		"Bunun yerine öteki müşteri kaydı kalsın",
	},
}

// DoubleSwap says: Keep the other record instead
func DoubleSwap() language.Message { return rowDoubleSwap.With() }

var rowDoubleDone = language.Sentence{
	Key: "double.done",
	In: [4]string{
		"Merged into one record",
		"دونوں ریکارڈ یکجا ہو گئے",
		"दोनों रिकॉर्ड एक हो गए",
		"Tek müşteri kaydında birleştirildi",
	},
}

// DoubleDone says: Merged into one record
func DoubleDone() language.Message { return rowDoubleDone.With() }
