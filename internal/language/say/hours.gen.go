// Code generated from words/hours.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"time"

	"vaada/internal/language"
	"vaada/internal/now"
)

var rowHoursUnreadable = language.Sentence{
	Key: "hours.unreadable",
	In: [4]string{
		"This calendar cannot be read. Check the file and try again.",
		"یہ کیلنڈر پڑھنا ممکن نہ ہوا۔ فائل دیکھ کر پھر کوشش کریں۔",
		"यह कैलेंडर पढ़ना संभव नहीं हुआ। फ़ाइल जाँचकर फिर कोशिश करें।",
		"Bu takvim okunamadı. Dosyayı denetleyip yeniden deneyin.",
	},
}

// HoursUnreadable says: This calendar cannot be read. Check the file and try again.
func HoursUnreadable() language.Message { return rowHoursUnreadable.With() }

var rowHoursFormatUnknown = language.Sentence{
	Key: "hours.format_unknown",
	In: [4]string{
		"This calendar was written by a newer program. Update this one and try again.",
		"یہ کیلنڈر نئے پروگرام میں بنا ہے۔ پروگرام اپ ڈیٹ کر کے پھر کوشش کریں۔",
		"यह कैलेंडर नए प्रोग्राम में बना है। प्रोग्राम अपडेट करके फिर कोशिश करें।",
		"Bu takvim daha yeni bir programla yazılmış. Programı güncelleyip yeniden deneyin.",
	},
}

// HoursFormatUnknown says: This calendar was written by a newer program. Update this one and try again.
func HoursFormatUnknown() language.Message { return rowHoursFormatUnknown.With() }

var rowHoursIntervalWrong = language.Sentence{
	Key: "hours.interval_wrong",
	In: [4]string{
		"{interval code} is not a stretch of hours. Example: {example code}",
		"{interval} اوقات لکھنے کی درست شکل نہیں۔ مثال: {example}",
		"{interval} समय लिखने का सही रूप नहीं है। उदाहरण: {example}",
		"{interval} bir saat aralığı değil. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "interval", Kind: "code"}, {Name: "example", Kind: "code"}},
}

// HoursIntervalWrong says: {interval code} is not a stretch of hours. Example: {example code}
func HoursIntervalWrong(interval string, example string) language.Message {
	return rowHoursIntervalWrong.With(interval, example)
}

var rowHoursIntervalOverlap = language.Sentence{
	Key: "hours.interval_overlap",
	In: [4]string{
		"{later code} begins before {earlier code} ends. Correct the hours.",
		"{later}: اس کا آغاز {earlier} ختم ہونے سے پہلے ہے۔ اوقات درست کریں۔",
		"{later}: यह समय {earlier} खत्म होने से पहले शुरू होता है। समय ठीक करें।",
		"{later}, {earlier} bitmeden başlıyor. Saatleri düzeltin.",
	},
	Slots: []language.Slot{{Name: "later", Kind: "code"}, {Name: "earlier", Kind: "code"}},
}

// HoursIntervalOverlap says: {later code} begins before {earlier code} ends. Correct the hours.
func HoursIntervalOverlap(later string, earlier string) language.Message {
	return rowHoursIntervalOverlap.With(later, earlier)
}

var rowHoursDatesWrong = language.Sentence{
	Key: "hours.dates_wrong",
	In: [4]string{
		"{from code} to {to code}: the last date cannot be before the first, and at most {days int} days fit in.",
		"آغاز {from}، اختتام {to}: آخری تاریخ پہلی سے پہلے نہ ہو، اور مدت زیادہ سے زیادہ {days} دن ہو۔",
		"शुरुआत {from}, अंत {to}: आखिरी तारीख पहली से पहले न हो, और अवधि ज़्यादा से ज़्यादा {days} दिन हो।",
		"{from} – {to}: son tarih ilkinden önce olamaz, süre en çok {days} gün olabilir.",
	},
	Slots: []language.Slot{{Name: "from", Kind: "code"}, {Name: "to", Kind: "code"}, {Name: "days", Kind: "int"}},
}

// HoursDatesWrong says: {from code} to {to code}: the last date cannot be before the first, and at most {days int} days fit in.
func HoursDatesWrong(from string, to string, days int) language.Message {
	return rowHoursDatesWrong.With(from, to, days)
}

var rowHoursWeeksByTheClock = language.Sentence{
	Key: "hours.weeks_by_the_clock",
	In: [4]string{
		"Weeks and months count every day. Choose all days instead of working days.",
		"ہفتوں اور مہینوں میں ہر دن گنا جاتا ہے۔ ایامِ کار کے بجائے تمام دن منتخب کریں۔",
		"हफ़्तों और महीनों में हर दिन गिना जाता है। कार्य दिवस की जगह सभी दिन चुनें।",
		"Hafta ve aylarda her gün sayılır. İş günü yerine bütün günleri seçin.",
	},
}

// HoursWeeksByTheClock says: Weeks and months count every day. Choose all days instead of working days.
func HoursWeeksByTheClock() language.Message { return rowHoursWeeksByTheClock.With() }

var rowHoursFieldUnit = language.Sentence{
	Key: "hours.field_unit",
	In: [4]string{
		"unit",
		"اکائی",
		"इकाई",
		"birim",
	},
}

// HoursFieldUnit says: unit
func HoursFieldUnit() language.Message { return rowHoursFieldUnit.With() }

var rowHoursFieldCounting = language.Sentence{
	Key: "hours.field_counting",
	In: [4]string{
		"time that counts",
		"شمار ہونے والا وقت",
		"गिना जाने वाला समय",
		"sayılan zaman",
	},
}

// HoursFieldCounting says: time that counts
func HoursFieldCounting() language.Message { return rowHoursFieldCounting.With() }

var rowHoursFieldBoundary = language.Sentence{
	Key: "hours.field_boundary",
	In: [4]string{
		"end of the last day",
		"آخری دن کا اختتام",
		"आखिरी दिन का अंत",
		"son günün bitişi",
	},
}

// HoursFieldBoundary says: end of the last day
func HoursFieldBoundary() language.Message { return rowHoursFieldBoundary.With() }

var rowHoursStepCounted = language.Sentence{
	Key: "hours.step_counted",
	In: [4]string{
		"{day weekdate}, {from time} to {to time}. Counted: {length duration}",
		"{day}، {from} سے {to} تک۔ شمار: {length}",
		"{day}, {from} से {to} तक। गिना गया: {length}",
		"{day}, {from}–{to}. Sayılan: {length}",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}, {Name: "from", Kind: "time"}, {Name: "to", Kind: "time"}, {Name: "length", Kind: "duration"}},
}

// HoursStepCounted says: {day weekdate}, {from time} to {to time}. Counted: {length duration}
func HoursStepCounted(day now.Instant, from now.Instant, to now.Instant, length time.Duration) language.Message {
	return rowHoursStepCounted.With(day, from, to, length)
}

var rowHoursStepCountedOver = language.Sentence{
	Key: "hours.step_counted_over",
	In: [4]string{
		"{from datetime} to {to datetime}. Counted: {length duration}",
		"{from} سے {to} تک۔ شمار: {length}",
		"{from} से {to} तक। गिना गया: {length}",
		"{from} – {to}. Sayılan: {length}",
	},
	Slots: []language.Slot{{Name: "from", Kind: "datetime"}, {Name: "to", Kind: "datetime"}, {Name: "length", Kind: "duration"}},
}

// HoursStepCountedOver says: {from datetime} to {to datetime}. Counted: {length duration}
func HoursStepCountedOver(from now.Instant, to now.Instant, length time.Duration) language.Message {
	return rowHoursStepCountedOver.With(from, to, length)
}

var rowHoursStepDay = language.Sentence{
	Key: "hours.step_day",
	In: [4]string{
		"{day weekdate}: working day {n int}",
		"{day}: یومِ کار نمبر {n}",
		"{day}: कार्य दिवस {n}",
		"{day}: {n}. iş günü",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}, {Name: "n", Kind: "int"}},
}

// HoursStepDay says: {day weekdate}: working day {n int}
func HoursStepDay(day now.Instant, n int) language.Message { return rowHoursStepDay.With(day, n) }

var rowHoursStepClosed = language.Sentence{
	Key: "hours.step_closed",
	In: [4]string{
		"{day weekdate}: closed",
		"{day}: بند",
		"{day}: बंद",
		"{day}: kapalı",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}},
}

// HoursStepClosed says: {day weekdate}: closed
func HoursStepClosed(day now.Instant) language.Message { return rowHoursStepClosed.With(day) }

var rowHoursStepClosedOver = language.Sentence{
	Key: "hours.step_closed_over",
	In: [4]string{
		"{first weekdate} to {last weekdate}: closed",
		"{first} سے {last} تک: بند",
		"{first} से {last} तक: बंद",
		"{first} – {last}: kapalı",
	},
	Slots: []language.Slot{{Name: "first", Kind: "weekdate"}, {Name: "last", Kind: "weekdate"}},
}

// HoursStepClosedOver says: {first weekdate} to {last weekdate}: closed
func HoursStepClosedOver(first now.Instant, last now.Instant) language.Message {
	return rowHoursStepClosedOver.With(first, last)
}

var rowHoursStepBecause = language.Sentence{
	Key: "hours.step_because",
	In: [4]string{
		"{line message} ({name label})",
		"{line} ({name})",
		"{line} ({name})",
		"{line} ({name})",
	},
	Slots: []language.Slot{{Name: "line", Kind: "message"}, {Name: "name", Kind: "label"}},
}

// HoursStepBecause says: {line message} ({name label})
func HoursStepBecause(line language.Message, name language.Text) language.Message {
	return rowHoursStepBecause.With(line, name)
}

var rowHoursStepMore = language.Sentence{
	Key: "hours.step_more",
	In: [4]string{
		"The rest is not shown.",
		"باقی حصہ نہیں دکھایا گیا۔",
		"बाकी हिस्सा नहीं दिखाया गया।",
		"Kalanı gösterilmiyor.",
	},
}

// HoursStepMore says: The rest is not shown.
func HoursStepMore() language.Message { return rowHoursStepMore.With() }

var rowHoursLimit = language.Sentence{
	Key: "hours.limit",
	In: [4]string{
		"{m measure}",
		"{m}",
		"{m}",
		"{m}",
	},
	Slots: []language.Slot{{Name: "m", Kind: "measure"}},
}

// HoursLimit says: {m measure}
func HoursLimit(m language.Measure) language.Message { return rowHoursLimit.With(m) }

var rowHoursShortSeconds = language.Sentence{
	Key: "hours.short_seconds",
	In: [4]string{
		"{n int} s",
		"{n} سیکنڈ",
		"{n} सेकंड",
		"{n} sn",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// HoursShortSeconds says: {n int} s
func HoursShortSeconds(n int) language.Message { return rowHoursShortSeconds.With(n) }

var rowHoursShortMinutes = language.Sentence{
	Key: "hours.short_minutes",
	In: [4]string{
		"{n int} min",
		"{n} منٹ",
		"{n} मिनट",
		"{n} dk",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// HoursShortMinutes says: {n int} min
func HoursShortMinutes(n int) language.Message { return rowHoursShortMinutes.With(n) }

var rowHoursShortHours = language.Sentence{
	Key: "hours.short_hours",
	In: [4]string{
		"{n int} h",
		"{n int|one:{n} گھنٹہ|other:{n} گھنٹے}",
		"{n int|one:{n} घंटा|other:{n} घंटे}",
		"{n} sa",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// HoursShortHours says: {n int} h
func HoursShortHours(n int) language.Message { return rowHoursShortHours.With(n) }
