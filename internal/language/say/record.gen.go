// Code generated from words/record.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowRecordCustomer = language.Sentence{
	Key: "record.customer",
	In: [4]string{
		"the customer’s card",
		"گاہک کا کارڈ",
		"ग्राहक का कार्ड",
		"müşteri kartı",
	},
}

// RecordCustomer says: the customer’s card
func RecordCustomer() language.Message { return rowRecordCustomer.With() }

var rowRecordCase = language.Sentence{
	Key: "record.case",
	In: [4]string{
		"this case",
		"یہ کیس",
		"यह केस",
		"bu kayıt",
	},
}

// RecordCase says: this case
func RecordCase() language.Message { return rowRecordCase.With() }

var rowRecordEarlier = language.Sentence{
	Key: "record.earlier",
	In: [4]string{
		"earlier cases of this kind",
		"اس قسم کے پچھلے کیس",
		"इस तरह के पिछले केस",
		"bu türden önceki kayıtlar",
	},
}

// RecordEarlier says: earlier cases of this kind
func RecordEarlier() language.Message { return rowRecordEarlier.With() }

var rowRecordPromises = language.Sentence{
	Key: "record.promises",
	In: [4]string{
		"promises open to the customer",
		"گاہک سے کیے گئے باقی وعدے",
		"ग्राहक से किए गए बाकी वादे",
		"müşteriye verilmiş açık sözler",
	},
}

// RecordPromises says: promises open to the customer
func RecordPromises() language.Message { return rowRecordPromises.With() }

var rowRecordVisits = language.Sentence{
	Key: "record.visits",
	In: [4]string{
		"visits in this case",
		"اس کیس کے وزٹ",
		"इस केस की विज़िट",
		"bu kayıttaki ziyaretler",
	},
}

// RecordVisits says: visits in this case
func RecordVisits() language.Message { return rowRecordVisits.With() }

var rowRecordRefunds = language.Sentence{
	Key: "record.refunds",
	In: [4]string{
		"refunds in this case",
		"اس کیس کے ریفنڈ",
		"इस केस के रिफ़ंड",
		"bu kayıttaki para iadeleri",
	},
}

// RecordRefunds says: refunds in this case
func RecordRefunds() language.Message { return rowRecordRefunds.With() }

var rowRecordName = language.Sentence{
	Key: "record.name",
	In: [4]string{
		"name",
		"نام",
		"नाम",
		"ad",
	},
}

// RecordName says: name
func RecordName() language.Message { return rowRecordName.With() }

var rowRecordPhone = language.Sentence{
	Key: "record.phone",
	In: [4]string{
		"phone number",
		"فون نمبر",
		"फ़ोन नंबर",
		"telefon numarası",
	},
}

// RecordPhone says: phone number
func RecordPhone() language.Message { return rowRecordPhone.With() }

var rowRecordEmail = language.Sentence{
	Key: "record.email",
	In: [4]string{
		"e-mail address",
		"ای میل پتہ",
		"ई-मेल पता",
		"e-posta adresi",
	},
}

// RecordEmail says: e-mail address
func RecordEmail() language.Message { return rowRecordEmail.With() }

var rowRecordAddress = language.Sentence{
	Key: "record.address",
	In: [4]string{
		"address",
		"پتہ",
		"पता",
		"adres",
	},
}

// RecordAddress says: address
func RecordAddress() language.Message { return rowRecordAddress.With() }

var rowRecordColleague = language.Sentence{
	Key: "record.colleague",
	In: [4]string{
		"is a colleague",
		"ادارے کا ملازم",
		"संस्था का कर्मचारी",
		"kurum çalışanı mı",
	},
}

// RecordColleague says: is a colleague
func RecordColleague() language.Message { return rowRecordColleague.With() }

var rowRecordNumber = language.Sentence{
	Key: "record.number",
	In: [4]string{
		"case number",
		"کیس نمبر",
		"केस नंबर",
		"kayıt numarası",
	},
}

// RecordNumber says: case number
func RecordNumber() language.Message { return rowRecordNumber.With() }

var rowRecordSubject = language.Sentence{
	Key: "record.subject",
	In: [4]string{
		"subject",
		"موضوع",
		"विषय",
		"konu",
	},
}

// RecordSubject says: subject
func RecordSubject() language.Message { return rowRecordSubject.With() }

var rowRecordOpened = language.Sentence{
	Key: "record.opened",
	In: [4]string{
		"case opened",
		"کیس کھلا",
		"केस खुला",
		"kaydın açılışı",
	},
}

// RecordOpened says: case opened
func RecordOpened() language.Message { return rowRecordOpened.With() }

var rowRecordLastContact = language.Sentence{
	Key: "record.last_contact",
	In: [4]string{
		"last contact",
		"آخری رابطہ",
		"आखिरी संपर्क",
		"son temas",
	},
}

// RecordLastContact says: last contact
func RecordLastContact() language.Message { return rowRecordLastContact.With() }

var rowRecordEarlierCount = language.Sentence{
	Key: "record.earlier_count",
	In: [4]string{
		"number of earlier cases of this kind",
		"اس قسم کے پچھلے کیسوں کی تعداد",
		"इस तरह के पिछले केसों की संख्या",
		"bu türden önceki kayıt sayısı",
	},
}

// RecordEarlierCount says: number of earlier cases of this kind
func RecordEarlierCount() language.Message { return rowRecordEarlierCount.With() }

var rowRecordEarlierOpen = language.Sentence{
	Key: "record.earlier_open",
	In: [4]string{
		"earlier cases of this kind still open",
		"اس قسم کے پچھلے کیس جو ابھی کھلے ہیں",
		"इस तरह के पिछले केस जो अभी खुले हैं",
		"bu türden hâlâ açık önceki kayıtlar",
	},
}

// RecordEarlierOpen says: earlier cases of this kind still open
func RecordEarlierOpen() language.Message { return rowRecordEarlierOpen.With() }

var rowRecordEarlierClosed = language.Sentence{
	Key: "record.earlier_closed",
	In: [4]string{
		"last earlier case closed",
		"آخری پچھلا کیس بند ہوا",
		"आखिरी पिछला केस बंद हुआ",
		"son önceki kaydın kapanışı",
	},
}

// RecordEarlierClosed says: last earlier case closed
func RecordEarlierClosed() language.Message { return rowRecordEarlierClosed.With() }

var rowRecordPromisesOpen = language.Sentence{
	Key: "record.promises_open",
	In: [4]string{
		"charter promises still to keep",
		"چارٹر کے باقی وعدے",
		"चार्टर के बाकी वादे",
		"tutulacak bildirge sözleri",
	},
}

// RecordPromisesOpen says: charter promises still to keep
func RecordPromisesOpen() language.Message { return rowRecordPromisesOpen.With() }

var rowRecordPromisesLate = language.Sentence{
	Key: "record.promises_late",
	In: [4]string{
		"charter promises overdue",
		"چارٹر کے وعدے جن کا وقت گزر چکا",
		"चार्टर के वादे जिनका समय बीत चुका",
		"süresi geçmiş bildirge sözleri",
	},
}

// RecordPromisesLate says: charter promises overdue
func RecordPromisesLate() language.Message { return rowRecordPromisesLate.With() }

var rowRecordNextDue = language.Sentence{
	Key: "record.next_due",
	In: [4]string{
		"next charter promise due",
		"چارٹر کے اگلے وعدے کا آخری وقت",
		"चार्टर के अगले वादे का आखिरी समय",
		"sıradaki bildirge sözünün son süresi",
	},
}

// RecordNextDue says: next charter promise due
func RecordNextDue() language.Message { return rowRecordNextDue.With() }

var rowRecordPledgesOpen = language.Sentence{
	Key: "record.pledges_open",
	In: [4]string{
		"promises made to the customer, still open",
		"گاہک سے خود کیے گئے باقی وعدے",
		"ग्राहक से खुद किए गए बाकी वादे",
		"müşteriye ayrıca verilmiş açık sözler",
	},
}

// RecordPledgesOpen says: promises made to the customer, still open
func RecordPledgesOpen() language.Message { return rowRecordPledgesOpen.With() }

var rowRecordPledgeUntil = language.Sentence{
	Key: "record.pledge_until",
	In: [4]string{
		"next promise made to the customer, due",
		"گاہک سے کیے گئے اگلے وعدے کا وقت",
		"ग्राहक से किए गए अगले वादे का समय",
		"müşteriye verilmiş sıradaki sözün süresi",
	},
}

// RecordPledgeUntil says: next promise made to the customer, due
func RecordPledgeUntil() language.Message { return rowRecordPledgeUntil.With() }

var rowRecordVisitAt = language.Sentence{
	Key: "record.visit_at",
	In: [4]string{
		"next visit",
		"اگلا وزٹ",
		"अगली विज़िट",
		"sıradaki ziyaret",
	},
}

// RecordVisitAt says: next visit
func RecordVisitAt() language.Message { return rowRecordVisitAt.With() }

var rowRecordVisitsMade = language.Sentence{
	Key: "record.visits_made",
	In: [4]string{
		"visits made",
		"ہو چکے وزٹ",
		"हो चुकी विज़िट",
		"yapılmış ziyaretler",
	},
}

// RecordVisitsMade says: visits made
func RecordVisitsMade() language.Message { return rowRecordVisitsMade.With() }

var rowRecordRefundsAsked = language.Sentence{
	Key: "record.refunds_asked",
	In: [4]string{
		"refunds asked for",
		"مانگے گئے ریفنڈ",
		"माँगे गए रिफ़ंड",
		"istenen para iadeleri",
	},
}

// RecordRefundsAsked says: refunds asked for
func RecordRefundsAsked() language.Message { return rowRecordRefundsAsked.With() }

var rowRecordRefunded = language.Sentence{
	Key: "record.refunded",
	In: [4]string{
		"amount granted",
		"منظور شدہ رقم",
		"मंज़ूर रकम",
		"onaylanan tutar",
	},
}

// RecordRefunded says: amount granted
func RecordRefunded() language.Message { return rowRecordRefunded.With() }
