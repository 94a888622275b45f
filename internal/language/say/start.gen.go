// Code generated from words/start.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowStartTitle = language.Sentence{
	Key: "start.title",
	In: [4]string{
		"Your first hour",
		"آپ کا پہلا گھنٹہ",
		"आपका पहला घंटा",
		"İlk saatiniz",
	},
}

// StartTitle says: Your first hour
func StartTitle() language.Message { return rowStartTitle.With() }

var rowStartLead = language.Sentence{
	Key: "start.lead",
	In: [4]string{
		"From an empty folder to the first call you answer in time. Leave out what can wait; it stays on this list.",
		"خالی فولڈر سے پہلی بروقت کال تک۔ جو بعد میں ہو سکتا ہے اسے چھوڑ دیں، وہ اس فہرست میں رہے گا۔",
		"खाली फ़ोल्डर से समय पर उठाई गई पहली कॉल तक। जो बाद में हो सकता है उसे छोड़ दें, वह इस सूची में रहेगा।",
		"Boş bir klasörden zamanında yanıtladığınız ilk aramaya. Bekleyebilecek olanı atlayın; bu listede kalır.",
	},
}

// StartLead says: From an empty folder to the first call you answer in time. Leave out what can wait; it stays on this list.
func StartLead() language.Message { return rowStartLead.With() }

var rowStartProgress = language.Sentence{
	Key: "start.progress",
	In: [4]string{
		"{done int} of {all int} done",
		"{all} میں سے {done} مکمل",
		"{all} में से {done} पूरे",
		"{all} adımdan {done} tamam",
	},
	Slots: []language.Slot{{Name: "done", Kind: "int"}, {Name: "all", Kind: "int"}},
}

// StartProgress says: {done int} of {all int} done
func StartProgress(done int, all int) language.Message { return rowStartProgress.With(done, all) }

var rowStartStepOrganisation = language.Sentence{
	Key: "start.step_organisation",
	In: [4]string{
		"Your organisation",
		"آپ کا ادارہ",
		"आपका संगठन",
		"Kuruluşunuz",
	},
}

// StartStepOrganisation says: Your organisation
func StartStepOrganisation() language.Message { return rowStartStepOrganisation.With() }

var rowStartStepHours = language.Sentence{
	Key: "start.step_hours",
	In: [4]string{
		"When you are open",
		"آپ کب کھلے ہیں",
		"आप कब खुले हैं",
		"Ne zaman açıksınız",
	},
}

// StartStepHours says: When you are open
func StartStepHours() language.Message { return rowStartStepHours.With() }

var rowStartStepHolidays = language.Sentence{
	Key: "start.step_holidays",
	In: [4]string{
		"Your holidays",
		"آپ کی تعطیلات",
		"आपके अवकाश",
		"Resmî tatilleriniz",
	},
}

// StartStepHolidays says: Your holidays
func StartStepHolidays() language.Message { return rowStartStepHolidays.With() }

var rowStartStepLists = language.Sentence{
	Key: "start.step_lists",
	In: [4]string{
		"How customers reach you",
		"گاہک آپ تک کیسے پہنچتے ہیں",
		"ग्राहक आप तक कैसे पहुँचते हैं",
		"Müşteriler size nasıl ulaşır",
	},
}

// StartStepLists says: How customers reach you
func StartStepLists() language.Message { return rowStartStepLists.With() }

var rowStartStepTeams = language.Sentence{
	Key: "start.step_teams",
	In: [4]string{
		"Your teams",
		"آپ کی ٹیمیں",
		"आपकी टीमें",
		"Ekipleriniz",
	},
}

// StartStepTeams says: Your teams
func StartStepTeams() language.Message { return rowStartStepTeams.With() }

var rowStartStepPeople = language.Sentence{
	Key: "start.step_people",
	In: [4]string{
		"Your people",
		"آپ کے لوگ",
		"आपके लोग",
		"Çalışanlarınız",
	},
}

// StartStepPeople says: Your people
func StartStepPeople() language.Message { return rowStartStepPeople.With() }

var rowStartStepCharter = language.Sentence{
	Key: "start.step_charter",
	In: [4]string{
		"Your promises",
		"آپ کے وعدے",
		"आपके वादे",
		"Sözleriniz",
	},
}

// StartStepCharter says: Your promises
func StartStepCharter() language.Message { return rowStartStepCharter.With() }

var rowStartStepTelephone = language.Sentence{
	Key: "start.step_telephone",
	In: [4]string{
		"Your telephone",
		"آپ کا فون",
		"आपका फ़ोन",
		"Telefonunuz",
	},
}

// StartStepTelephone says: Your telephone
func StartStepTelephone() language.Message { return rowStartStepTelephone.With() }

var rowStartStepCall = language.Sentence{
	Key: "start.step_call",
	In: [4]string{
		"The first call",
		"پہلی کال",
		"पहली कॉल",
		"İlk arama",
	},
}

// StartStepCall says: The first call
func StartStepCall() language.Message { return rowStartStepCall.With() }

var rowStartWhyOrganisation = language.Sentence{
	Key: "start.why_organisation",
	In: [4]string{
		"This is how customers see you, on the page of promises and in every letter.",
		"گاہک آپ کو اسی نام سے دیکھتے ہیں: وعدوں کے صفحے پر اور ہر خط میں۔",
		"ग्राहक आपको इसी नाम से देखते हैं: वादों के पेज पर और हर पत्र में।",
		"Müşteriler sizi böyle görür: söz sayfasında ve her iletide.",
	},
}

// StartWhyOrganisation says: This is how customers see you, on the page of promises and in every letter.
func StartWhyOrganisation() language.Message { return rowStartWhyOrganisation.With() }

var rowStartWhyHours = language.Sentence{
	Key: "start.why_hours",
	In: [4]string{
		"A promise in working days or hours runs only while you are open.",
		"ایامِ کار یا اوقاتِ کار کا وعدہ صرف تب چلتا ہے جب آپ کھلے ہوں۔",
		"कार्य दिवस या काम के घंटों का वादा तभी चलता है जब आप खुले हों।",
		"İş günü ya da çalışma saatiyle verilen söz yalnız açıkken işler.",
	},
}

// StartWhyHours says: A promise in working days or hours runs only while you are open.
func StartWhyHours() language.Message { return rowStartWhyHours.With() }

var rowStartWhyHolidays = language.Sentence{
	Key: "start.why_holidays",
	In: [4]string{
		"On a holiday no working day passes. Days of the moon are marked until they are announced.",
		"تعطیل کے دن کوئی یومِ کار نہیں گزرتا۔ چاند کی تاریخیں اعلان تک نشان زدہ رہتی ہیں۔",
		"अवकाश के दिन कोई कार्य दिवस नहीं बीतता। चाँद की तारीखें घोषणा तक चिह्नित रहती हैं।",
		"Resmî tatilde iş günü geçmez. Aya bağlı günler duyurulana kadar işaretlidir.",
	},
}

// StartWhyHolidays says: On a holiday no working day passes. Days of the moon are marked until they are announced.
func StartWhyHolidays() language.Message { return rowStartWhyHolidays.With() }

var rowStartWhyLists = language.Sentence{
	Key: "start.why_lists",
	In: [4]string{
		"Keep what you offer; the rest stays out of everybody’s way and can come back.",
		"جو آپ پیش کرتے ہیں وہ رکھیں؛ باقی نظر نہیں آئے گا اور واپس آ سکتا ہے۔",
		"जो आप देते हैं वह रखें; बाकी नज़र नहीं आएगा और वापस आ सकता है।",
		"Sunduklarınızı tutun; ötekiler ortalıkta durmaz, geri de gelebilir.",
	},
}

// StartWhyLists says: Keep what you offer; the rest stays out of everybody’s way and can come back.
func StartWhyLists() language.Message { return rowStartWhyLists.With() }

var rowStartWhyTeams = language.Sentence{
	Key: "start.why_teams",
	In: [4]string{
		"Work is handed to a team first. Eight people may well be one.",
		"کام پہلے ٹیم کو ملتا ہے۔ آٹھ لوگ ایک ہی ٹیم بھی ہو سکتے ہیں۔",
		"काम पहले टीम को मिलता है। आठ लोग एक ही टीम भी हो सकते हैं।",
		"İş önce bir ekibe gider. Sekiz kişi tek ekip olabilir.",
	},
}

// StartWhyTeams says: Work is handed to a team first. Eight people may well be one.
func StartWhyTeams() language.Message { return rowStartWhyTeams.With() }

var rowStartWhyPeople = language.Sentence{
	Key: "start.why_people",
	In: [4]string{
		"Who takes calls, who goes to customers, who decides. They come by mail or by a slip of paper.",
		"کون کال لیتا ہے، کون گاہکوں کے پاس جاتا ہے، کون فیصلہ کرتا ہے۔ دعوت ای میل سے یا پرچی سے۔",
		"कौन कॉल लेता है, कौन ग्राहकों के पास जाता है, कौन फ़ैसला करता है। न्योता ईमेल से या पर्ची से।",
		"Aramaları kim alır, müşteriye kim gider, kim karar verir. Çağrı e-postayla ya da bir kâğıtla.",
	},
}

// StartWhyPeople says: Who takes calls, who goes to customers, who decides. They come by mail or by a slip of paper.
func StartWhyPeople() language.Message { return rowStartWhyPeople.With() }

var rowStartWhyCharter = language.Sentence{
	Key: "start.why_charter",
	In: [4]string{
		"Begin with promises that others keep too. They are yours to change.",
		"ان وعدوں سے آغاز کریں جو دوسرے بھی نبھاتے ہیں۔ انہیں بدلنا آپ کے ہاتھ میں ہے۔",
		"उन वादों से शुरुआत करें जो दूसरे भी निभाते हैं। उन्हें बदलना आपके हाथ में है।",
		"Başkalarının da tuttuğu sözlerle başlayın. Değiştirmek size kalır.",
	},
}

// StartWhyCharter says: Begin with promises that others keep too. They are yours to change.
func StartWhyCharter() language.Message { return rowStartWhyCharter.With() }

var rowStartWhyTelephone = language.Sentence{
	Key: "start.why_telephone",
	In: [4]string{
		"The telephone tells when it rings, so that the clock counts what the caller lives through.",
		"فون خود بتاتا ہے کہ گھنٹی کب بجی، تاکہ گھڑی وہی گنے جو فون کرنے والے پر گزرے۔",
		"फ़ोन खुद बताता है कि घंटी कब बजी, ताकि घड़ी वही गिने जो कॉल करने वाले पर बीते।",
		"Telefon ne zaman çaldığını kendisi bildirir; saat, arayanın yaşadığını sayar.",
	},
}

// StartWhyTelephone says: The telephone tells when it rings, so that the clock counts what the caller lives through.
func StartWhyTelephone() language.Message { return rowStartWhyTelephone.With() }

var rowStartWhyCall = language.Sentence{
	Key: "start.why_call",
	In: [4]string{
		"Let somebody call you. Answer in time, and your page of promises counts it.",
		"کسی سے فون کروائیں۔ وقت پر جواب دیں، آپ کا وعدوں کا صفحہ اسے گنے گا۔",
		"किसी से फ़ोन करवाएँ। समय पर जवाब दें, आपका वादों का पेज उसे गिनेगा।",
		"Birine kendinizi aratın. Zamanında yanıtlayın, söz sayfanız bunu sayar.",
	},
}

// StartWhyCall says: Let somebody call you. Answer in time, and your page of promises counts it.
func StartWhyCall() language.Message { return rowStartWhyCall.With() }

var rowStartBlocksOrganisation = language.Sentence{
	Key: "start.blocks_organisation",
	In: [4]string{
		"Customers who read another language see the name in the first one.",
		"دوسری زبان پڑھنے والے گاہک نام پہلی زبان میں دیکھیں گے۔",
		"दूसरी भाषा पढ़ने वाले ग्राहक नाम पहली भाषा में देखेंगे।",
		"Başka dilde okuyan müşteri adı ilk dilde görür.",
	},
}

// StartBlocksOrganisation says: Customers who read another language see the name in the first one.
func StartBlocksOrganisation() language.Message { return rowStartBlocksOrganisation.With() }

var rowStartBlocksHours = language.Sentence{
	Key: "start.blocks_hours",
	In: [4]string{
		"Promises run by hours that nobody has looked at.",
		"وعدے ایسے اوقات سے چلیں گے جو کسی نے نہیں دیکھے۔",
		"वादे ऐसे समय से चलेंगे जिसे किसी ने नहीं देखा।",
		"Sözler kimsenin bakmadığı saatlere göre işler.",
	},
}

// StartBlocksHours says: Promises run by hours that nobody has looked at.
func StartBlocksHours() language.Message { return rowStartBlocksHours.With() }

var rowStartBlocksHolidays = language.Sentence{
	Key: "start.blocks_holidays",
	In: [4]string{
		"Promises count Eid as a working day.",
		"وعدوں میں عید بھی یومِ کار گنی جائے گی۔",
		"वादों में ईद भी कार्य दिवस गिनी जाएगी।",
		"Sözler bayramı iş günü sayar.",
	},
}

// StartBlocksHolidays says: Promises count Eid as a working day.
func StartBlocksHolidays() language.Message { return rowStartBlocksHolidays.With() }

var rowStartBlocksLists = language.Sentence{
	Key: "start.blocks_lists",
	In: [4]string{
		"Staff choose from ways and requests that you may not have.",
		"عملہ ایسے ذرائع اور قسموں میں سے چنے گا جو شاید آپ کے ہاں نہ ہوں۔",
		"कर्मचारी ऐसे माध्यमों और प्रकारों में से चुनेंगे जो शायद आपके यहाँ न हों।",
		"Çalışanlar sizde olmayan temas noktaları ve talep türleri arasından seçer.",
	},
}

// StartBlocksLists says: Staff choose from ways and requests that you may not have.
func StartBlocksLists() language.Message { return rowStartBlocksLists.With() }

var rowStartBlocksTeams = language.Sentence{
	Key: "start.blocks_teams",
	In: [4]string{
		"All work goes to one team.",
		"سارا کام ایک ہی ٹیم کو جائے گا۔",
		"सारा काम एक ही टीम को जाएगा।",
		"Bütün iş tek ekibe gider.",
	},
}

// StartBlocksTeams says: All work goes to one team.
func StartBlocksTeams() language.Message { return rowStartBlocksTeams.With() }

var rowStartBlocksPeople = language.Sentence{
	Key: "start.blocks_people",
	In: [4]string{
		"You answer every call yourself, and nobody can be sent to a customer.",
		"ہر کال آپ کو خود لینی ہو گی، اور گاہک کے پاس کوئی نہیں جا سکے گا۔",
		"हर कॉल आपको खुद लेनी होगी, और ग्राहक के पास कोई नहीं जा सकेगा।",
		"Her aramayı kendiniz yanıtlarsınız, müşteriye kimse gidemez.",
	},
}

// StartBlocksPeople says: You answer every call yourself, and nobody can be sent to a customer.
func StartBlocksPeople() language.Message { return rowStartBlocksPeople.With() }

var rowStartBlocksCharter = language.Sentence{
	Key: "start.blocks_charter",
	In: [4]string{
		"Nothing is promised: no clock runs and no case can be opened.",
		"کوئی وعدہ نہیں: کوئی گھڑی نہیں چلتی اور کوئی کیس نہیں کھلتا۔",
		"कोई वादा नहीं: कोई घड़ी नहीं चलती और कोई केस नहीं खुलता।",
		"Söz verilmedi: saat işlemez, kayıt açılamaz.",
	},
}

// StartBlocksCharter says: Nothing is promised: no clock runs and no case can be opened.
func StartBlocksCharter() language.Message { return rowStartBlocksCharter.With() }

var rowStartBlocksTelephone = language.Sentence{
	Key: "start.blocks_telephone",
	In: [4]string{
		"Calls do not appear by themselves. Enter them under “New case at the counter”.",
		"کالز خود نہیں آئیں گی۔ انہیں ”کاؤنٹر پر نیا کیس“ میں درج کریں۔",
		"कॉल अपने आप नहीं आएँगी। उन्हें “काउंटर पर नया केस” में भरें।",
		"Aramalar kendiliğinden görünmez. “Bankoda yeni kayıt” sayfasından girin.",
	},
}

// StartBlocksTelephone says: Calls do not appear by themselves. Enter them under “New case at the counter”.
func StartBlocksTelephone() language.Message { return rowStartBlocksTelephone.With() }

var rowStartBlocksCall = language.Sentence{
	Key: "start.blocks_call",
	In: [4]string{
		"Your page of promises has nothing to show yet.",
		"آپ کے وعدوں کے صفحے پر ابھی دکھانے کو کچھ نہیں۔",
		"आपके वादों के पेज पर अभी दिखाने को कुछ नहीं है।",
		"Söz sayfanızda henüz gösterecek bir şey yok.",
	},
}

// StartBlocksCall says: Your page of promises has nothing to show yet.
func StartBlocksCall() language.Message { return rowStartBlocksCall.With() }

var rowStartStateDone = language.Sentence{
	Key: "start.state_done",
	In: [4]string{
		"done",
		"مکمل",
		"पूरा",
		"tamam",
	},
}

// StartStateDone says: done
func StartStateDone() language.Message { return rowStartStateDone.With() }

var rowStartStateNext = language.Sentence{
	Key: "start.state_next",
	In: [4]string{
		"next",
		"اگلا",
		"अगला",
		"sırada",
	},
}

// StartStateNext says: next
func StartStateNext() language.Message { return rowStartStateNext.With() }

var rowStartStateSkipped = language.Sentence{
	Key: "start.state_skipped",
	In: [4]string{
		"left out for now",
		"فی الحال چھوڑا گیا",
		"फ़िलहाल छोड़ा गया",
		"şimdilik atlandı",
	},
}

// StartStateSkipped says: left out for now
func StartStateSkipped() language.Message { return rowStartStateSkipped.With() }

var rowStartStateOpen = language.Sentence{
	Key: "start.state_open",
	In: [4]string{
		"to do",
		"باقی",
		"बाकी",
		"yapılacak",
	},
}

// StartStateOpen says: to do
func StartStateOpen() language.Message { return rowStartStateOpen.With() }

var rowStartSteps = language.Sentence{
	Key: "start.steps",
	In: [4]string{
		"Steps of the first hour",
		"پہلے گھنٹے کے مرحلے",
		"पहले घंटे के चरण",
		"İlk saatin adımları",
	},
}

// StartSteps says: Steps of the first hour
func StartSteps() language.Message { return rowStartSteps.With() }

var rowStartSkip = language.Sentence{
	Key: "start.skip",
	In: [4]string{
		"Leave this out for now",
		"اسے فی الحال چھوڑیں",
		"इसे फ़िलहाल छोड़ें",
		"Bunu şimdilik atla",
	},
}

// StartSkip says: Leave this out for now
func StartSkip() language.Message { return rowStartSkip.With() }

var rowStartRight = language.Sentence{
	Key: "start.right",
	In: [4]string{
		"This is right, go on",
		"یہ ٹھیک ہے، آگے چلیں",
		"यह ठीक है, आगे चलें",
		"Böyle doğru, devam et",
	},
}

// StartRight says: This is right, go on
func StartRight() language.Message { return rowStartRight.With() }

var rowStartSaveOn = language.Sentence{
	Key: "start.save_on",
	In: [4]string{
		"Save and go on",
		"محفوظ کریں اور آگے چلیں",
		"सेव करें और आगे चलें",
		"Kaydet ve devam et",
	},
}

// StartSaveOn says: Save and go on
func StartSaveOn() language.Message { return rowStartSaveOn.With() }

var rowStartGo = language.Sentence{
	Key: "start.go",
	In: [4]string{
		"Begin",
		"شروع کریں",
		"शुरू करें",
		"Başla",
	},
}

// StartGo says: Begin
func StartGo() language.Message { return rowStartGo.With() }

var rowStartGoOn = language.Sentence{
	Key: "start.go_on",
	In: [4]string{
		"Go on",
		"آگے چلیں",
		"आगे चलें",
		"Devam et",
	},
}

// StartGoOn says: Go on
func StartGoOn() language.Message { return rowStartGoOn.With() }

var rowStartFinish = language.Sentence{
	Key: "start.finish",
	In: [4]string{
		"Hide this list",
		"یہ فہرست چھپائیں",
		"यह सूची छिपाएँ",
		"Bu listeyi gizle",
	},
}

// StartFinish says: Hide this list
func StartFinish() language.Message { return rowStartFinish.With() }

var rowStartOver = language.Sentence{
	Key: "start.over",
	In: [4]string{
		"That was the first hour. Everything can be changed later, under Settings.",
		"پہلا گھنٹہ مکمل ہوا۔ سب کچھ بعد میں ”ترتیبات“ میں بدلا جا سکتا ہے۔",
		"पहला घंटा पूरा हुआ। सब कुछ बाद में “सेटिंग” में बदला जा सकता है।",
		"İlk saat tamam. Her şey sonradan “Ayarlar” bölümünde değiştirilebilir.",
	},
}

// StartOver says: That was the first hour. Everything can be changed later, under Settings.
func StartOver() language.Message { return rowStartOver.With() }

var rowStartSkippedBy = language.Sentence{
	Key: "start.skipped_by",
	In: [4]string{
		"Left out: {name name}, {at datetime}",
		"چھوڑا: {name}، {at}",
		"छोड़ा: {name}, {at}",
		"Atlayan: {name}, {at}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "datetime"}},
}

// StartSkippedBy says: Left out: {name name}, {at datetime}
func StartSkippedBy(name string, at now.Instant) language.Message {
	return rowStartSkippedBy.With(name, at)
}

var rowStartTakeHolidays = language.Sentence{
	Key: "start.take_holidays",
	In: [4]string{
		"Take the holidays and go on",
		"تعطیلات لیں اور آگے چلیں",
		"अवकाश लें और आगे चलें",
		"Tatilleri al ve devam et",
	},
}

// StartTakeHolidays says: Take the holidays and go on
func StartTakeHolidays() language.Message { return rowStartTakeHolidays.With() }

var rowStartDaysAhead = language.Sentence{
	Key: "start.days_ahead",
	In: [4]string{
		"Days to come: {n int}",
		"آنے والے دن: {n}",
		"आने वाले दिन: {n}",
		"Gelecek günler: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StartDaysAhead says: Days to come: {n int}
func StartDaysAhead(n int) language.Message { return rowStartDaysAhead.With(n) }

var rowStartInvite = language.Sentence{
	Key: "start.invite",
	In: [4]string{
		"Invite people",
		"لوگوں کو بلائیں",
		"लोगों को बुलाएँ",
		"Çalışan davet et",
	},
}

// StartInvite says: Invite people
func StartInvite() language.Message { return rowStartInvite.With() }

var rowStartPeopleNow = language.Sentence{
	Key: "start.people_now",
	In: [4]string{
		"{n int|one:So far you are 1 person.|other:So far you are {n} people.}",
		"اب تک لوگ: {n}",
		"अब तक लोग: {n}",
		"Şimdiye kadar kişi sayısı: {n}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// StartPeopleNow says: {n int|one:So far you are 1 person.|other:So far you are {n} people.}
func StartPeopleNow(n int) language.Message { return rowStartPeopleNow.With(n) }

var rowStartStarterHome = language.Sentence{
	Key: "start.starter_home",
	In: [4]string{
		"Repairs and service at home",
		"گھر پر مرمت اور سروس",
		"घर पर मरम्मत और सर्विस",
		"Evde onarım ve servis",
	},
}

// StartStarterHome says: Repairs and service at home
func StartStarterHome() language.Message { return rowStartStarterHome.With() }

var rowStartStarterHomeSays = language.Sentence{
	Key: "start.starter_home_says",
	In: [4]string{
		"For firms that sell and repair: calls, visits by engineers, complaints, refunds.",
		"بیچنے اور مرمت کرنے والوں کے لیے: کالز، ٹیکنیشن کے وزٹ، شکایات، ریفنڈ۔",
		"बेचने और मरम्मत करने वालों के लिए: कॉल, इंजीनियर की विज़िट, शिकायतें, रिफ़ंड।",
		"Satan ve onaran firmalar için: aramalar, teknisyen ziyaretleri, şikâyetler, iadeler.",
	},
}

// StartStarterHomeSays says: For firms that sell and repair: calls, visits by engineers, complaints, refunds.
func StartStarterHomeSays() language.Message { return rowStartStarterHomeSays.With() }

var rowStartStarterPlain = language.Sentence{
	Key: "start.starter_plain",
	In: [4]string{
		"Calls and messages",
		"کالز اور پیغام",
		"कॉल और संदेश",
		"Aramalar ve mesajlar",
	},
}

// StartStarterPlain says: Calls and messages
func StartStarterPlain() language.Message { return rowStartStarterPlain.With() }

var rowStartStarterPlainSays = language.Sentence{
	Key: "start.starter_plain_says",
	In: [4]string{
		"For every firm: answer calls, acknowledge and answer messages, settle complaints.",
		"ہر ادارے کے لیے: کالز کا جواب، پیغامات کی اطلاع اور جواب، شکایات کا حل۔",
		"हर संगठन के लिए: कॉल का जवाब, संदेशों की पावती और जवाब, शिकायतों का हल।",
		"Her firma için: aramaları yanıtla, mesajları bildir ve yanıtla, şikâyetleri çöz.",
	},
}

// StartStarterPlainSays says: For every firm: answer calls, acknowledge and answer messages, settle complaints.
func StartStarterPlainSays() language.Message { return rowStartStarterPlainSays.With() }

var rowStartPromises = language.Sentence{
	Key: "start.promises",
	In: [4]string{
		"You promise",
		"آپ کا وعدہ",
		"आपका वादा",
		"Verdiğiniz sözler",
	},
}

// StartPromises says: You promise
func StartPromises() language.Message { return rowStartPromises.With() }

var rowStartCharts = language.Sentence{
	Key: "start.charts",
	In: [4]string{
		"And work by these procedures",
		"اور اس طریقۂ کار پر کام",
		"और इन प्रक्रियाओं से काम",
		"Çalışma prosedürleri",
	},
}

// StartCharts says: And work by these procedures
func StartCharts() language.Message { return rowStartCharts.With() }

var rowStartChoose = language.Sentence{
	Key: "start.choose",
	In: [4]string{
		"Promise this",
		"یہ وعدہ کریں",
		"यह वादा करें",
		"Bu sözü ver",
	},
}

// StartChoose says: Promise this
func StartChoose() language.Message { return rowStartChoose.With() }

var rowStartOnePerson = language.Sentence{
	Key: "start.one_person",
	In: [4]string{
		"You publish this alone, and the history says so. Others review what comes next.",
		"یہ آپ اکیلے شائع کر رہے ہیں، ریکارڈ میں یہی لکھا جائے گا۔ آگے کی تبدیلیاں دوسرے بھی دیکھیں گے۔",
		"यह आप अकेले प्रकाशित कर रहे हैं, रिकॉर्ड में यही लिखा जाएगा। आगे के बदलाव दूसरे भी देखेंगे।",
		"Bunu tek başınıza yayımlıyorsunuz, geçmişte de böyle yazar. Sonrakileri başkaları da inceler.",
	},
}

// StartOnePerson says: You publish this alone, and the history says so. Others review what comes next.
func StartOnePerson() language.Message { return rowStartOnePerson.With() }

var rowStartInForce = language.Sentence{
	Key: "start.in_force",
	In: [4]string{
		"In force: {name label}",
		"نافذ: {name}",
		"लागू: {name}",
		"Yürürlükte: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "label"}},
}

// StartInForce says: In force: {name label}
func StartInForce(name language.Text) language.Message { return rowStartInForce.With(name) }

var rowStartPublished = language.Sentence{
	Key: "start.published",
	In: [4]string{
		"Published. You promise this from now on.",
		"شائع ہو گیا۔ اب سے یہی آپ کا وعدہ ہے۔",
		"प्रकाशित हो गया। अब से यही आपका वादा है।",
		"Yayımlandı. Bundan böyle sözünüz bu.",
	},
}

// StartPublished says: Published. You promise this from now on.
func StartPublished() language.Message { return rowStartPublished.With() }

var rowStartKeyHow = language.Sentence{
	Key: "start.key_how",
	In: [4]string{
		"Your telephone system sends one request for each event, with an API key. setup init printed one; another is made under Settings.",
		"آپ کا فون سسٹم ہر واقعے پر ایک درخواست بھیجتا ہے، API کلید کے ساتھ۔ ایک کلید setup init نے دکھائی تھی؛ نئی ”ترتیبات“ میں بنتی ہے۔",
		"आपका फ़ोन सिस्टम हर घटना पर एक अनुरोध भेजता है, API कुंजी के साथ। एक कुंजी setup init ने दिखाई थी; नई “सेटिंग” में बनती है।",
		"Telefon sisteminiz her olay için API anahtarıyla bir istek gönderir. Birini setup init göstermişti; yenisi “Ayarlar” bölümünde yapılır.",
	},
}

// StartKeyHow says: Your telephone system sends one request for each event, with an API key. setup init printed one; another is made under Settings.
func StartKeyHow() language.Message { return rowStartKeyHow.With() }

var rowStartTryRing = language.Sentence{
	Key: "start.try_ring",
	In: [4]string{
		"Let a test call ring",
		"آزمائشی کال بجائیں",
		"परीक्षण कॉल बजाएँ",
		"Deneme araması çaldır",
	},
}

// StartTryRing says: Let a test call ring
func StartTryRing() language.Message { return rowStartTryRing.With() }

var rowStartTryRingHint = language.Sentence{
	Key: "start.try_ring_hint",
	In: [4]string{
		"It rings here only and counts nowhere.",
		"یہ صرف یہاں بجتی ہے اور کہیں نہیں گنی جاتی۔",
		"यह सिर्फ़ यहाँ बजती है और कहीं नहीं गिनी जाती।",
		"Yalnız burada çalar, hiçbir yerde sayılmaz.",
	},
}

// StartTryRingHint says: It rings here only and counts nowhere.
func StartTryRingHint() language.Message { return rowStartTryRingHint.With() }

var rowStartTestCall = language.Sentence{
	Key: "start.test_call",
	In: [4]string{
		"Test call",
		"آزمائشی کال",
		"परीक्षण कॉल",
		"Deneme araması",
	},
}

// StartTestCall says: Test call
func StartTestCall() language.Message { return rowStartTestCall.With() }

var rowStartRingingNow = language.Sentence{
	Key: "start.ringing_now",
	In: [4]string{
		"It rings. Answer at the top of this page.",
		"گھنٹی بج رہی ہے۔ اس صفحے کے اوپر جواب دیں۔",
		"घंटी बज रही है। इस पेज के ऊपर जवाब दें।",
		"Çalıyor. Bu sayfanın üstünden yanıtlayın.",
	},
}

// StartRingingNow says: It rings. Answer at the top of this page.
func StartRingingNow() language.Message { return rowStartRingingNow.With() }

var rowStartNoKey = language.Sentence{
	Key: "start.no_key",
	In: [4]string{
		"Without a telephone system",
		"فون سسٹم کے بغیر",
		"फ़ोन सिस्टम के बिना",
		"Telefon sistemi yoksa",
	},
}

// StartNoKey says: Without a telephone system
func StartNoKey() language.Message { return rowStartNoKey.With() }

var rowStartCallWait = language.Sentence{
	Key: "start.call_wait",
	In: [4]string{
		"Waiting for a call. This page goes on by itself.",
		"کال کا انتظار ہے۔ یہ صفحہ خود آگے بڑھے گا۔",
		"कॉल का इंतज़ार है। यह पेज खुद आगे बढ़ेगा।",
		"Arama bekleniyor. Bu sayfa kendiliğinden ilerler.",
	},
}

// StartCallWait says: Waiting for a call. This page goes on by itself.
func StartCallWait() language.Message { return rowStartCallWait.With() }

var rowStartCallByHand = language.Sentence{
	Key: "start.call_by_hand",
	In: [4]string{
		"No telephone system? Write the next call down yourself; the case begins the promises.",
		"فون سسٹم نہیں؟ اگلی کال خود درج کریں؛ کیس کھلتے ہی وعدے شروع ہو جائیں گے۔",
		"फ़ोन सिस्टम नहीं है? अगली कॉल खुद दर्ज करें; केस खुलते ही वादे शुरू हो जाएँगे।",
		"Telefon sistemi yok mu? Sonraki aramayı kendiniz girin; kayıt açılınca sözler işlemeye başlar.",
	},
}

// StartCallByHand says: No telephone system? Write the next call down yourself; the case begins the promises.
func StartCallByHand() language.Message { return rowStartCallByHand.With() }

var rowStartCallNone = language.Sentence{
	Key: "start.call_none",
	In: [4]string{
		"No call is there yet. Answer one, or write one down.",
		"ابھی کوئی کال نہیں۔ ایک کا جواب دیں یا ایک درج کریں۔",
		"अभी कोई कॉल नहीं है। एक का जवाब दें या एक दर्ज करें।",
		"Henüz bir arama yok. Birini yanıtlayın ya da girin.",
	},
}

// StartCallNone says: No call is there yet. Answer one, or write one down.
func StartCallNone() language.Message { return rowStartCallNone.With() }

var rowStartCallWritten = language.Sentence{
	Key: "start.call_written",
	In: [4]string{
		"Noted: calls are written down by hand. The promises of each case run from its beginning.",
		"درج ہے: کالز ہاتھ سے لکھی جاتی ہیں۔ ہر کیس کے وعدے آغاز سے چلتے ہیں۔",
		"दर्ज है: कॉल हाथ से लिखी जाती हैं। हर केस के वादे शुरुआत से चलते हैं।",
		"Not edildi: aramalar elle girilir. Her kaydın sözleri baştan işler.",
	},
}

// StartCallWritten says: Noted: calls are written down by hand. The promises of each case run from its beginning.
func StartCallWritten() language.Message { return rowStartCallWritten.With() }

var rowStartCallDone = language.Sentence{
	Key: "start.call_done",
	In: [4]string{
		"Answered. Your page of promises counts it.",
		"جواب دے دیا گیا۔ آپ کا وعدوں کا صفحہ اسے گنتا ہے۔",
		"जवाब दे दिया गया। आपका वादों का पेज इसे गिनता है।",
		"Yanıtlandı. Söz sayfanız bunu sayıyor.",
	},
}

// StartCallDone says: Answered. Your page of promises counts it.
func StartCallDone() language.Message { return rowStartCallDone.With() }

var rowStartSeePromises = language.Sentence{
	Key: "start.see_promises",
	In: [4]string{
		"See your page of promises",
		"وعدوں کا صفحہ دیکھیں",
		"वादों का पेज देखें",
		"Söz sayfasına bak",
	},
}

// StartSeePromises says: See your page of promises
func StartSeePromises() language.Message { return rowStartSeePromises.With() }

var rowStartWelcome = language.Sentence{
	Key: "start.welcome",
	In: [4]string{
		"Welcome, {name name}",
		"خوش آمدید، {name}",
		"स्वागत है, {name}",
		"Hoş geldiniz, {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// StartWelcome says: Welcome, {name name}
func StartWelcome(name string) language.Message { return rowStartWelcome.With(name) }

var rowStartWelcomeLead = language.Sentence{
	Key: "start.welcome_lead",
	In: [4]string{
		"This link signs you in once. Then you set up {name label}, step by step.",
		"یہ لنک آپ کو ایک بار لاگ اِن کرتا ہے۔ پھر مرحلہ وار ترتیب: {name}",
		"यह लिंक आपको एक बार लॉग इन करता है। फिर चरण दर चरण सेटअप: {name}",
		"Bu bağlantı bir kez giriş yaptırır. Sonra adım adım kurulum: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "label"}},
}

// StartWelcomeLead says: This link signs you in once. Then you set up {name label}, step by step.
func StartWelcomeLead(name language.Text) language.Message { return rowStartWelcomeLead.With(name) }

var rowStartAtLeftOut = language.Sentence{
	Key: "start.at_left_out",
	In: [4]string{
		"What is left out",
		"جو چھوڑا گیا",
		"जो छोड़ा गया",
		"Atlananlar",
	},
}

// StartAtLeftOut says: What is left out
func StartAtLeftOut() language.Message { return rowStartAtLeftOut.With() }

var rowStartMail = language.Sentence{
	Key: "start.mail",
	In: [4]string{
		"Mail server",
		"میل سرور",
		"मेल सर्वर",
		"Posta sunucusu",
	},
}

// StartMail says: Mail server
func StartMail() language.Message { return rowStartMail.With() }

var rowStartMailBlocks = language.Sentence{
	Key: "start.mail_blocks",
	In: [4]string{
		"Without one no letter leaves: invitations, links and answers by mail wait.",
		"اس کے بغیر کوئی خط نہیں جاتا: دعوتیں، لنک اور ای میل کے جواب رکے رہتے ہیں۔",
		"इसके बिना कोई पत्र नहीं जाता: बुलावे, लिंक और ईमेल के जवाब रुके रहते हैं।",
		"Bu olmadan mektup çıkmaz: davetler, bağlantılar ve e-posta yanıtları bekler.",
	},
}

// StartMailBlocks says: Without one no letter leaves: invitations, links and answers by mail wait.
func StartMailBlocks() language.Message { return rowStartMailBlocks.With() }

var rowStartStarterFood = language.Sentence{
	Key: "start.starter_food",
	In: [4]string{
		"A food shop",
		"کھانے پینے کی دکان",
		"खाने-पीने की दुकान",
		"Gıda dükkânı",
	},
}

// StartStarterFood says: A food shop
func StartStarterFood() language.Message { return rowStartStarterFood.With() }

var rowStartStarterFoodSays = language.Sentence{
	Key: "start.starter_food_says",
	In: [4]string{
		"For shops: what is sold and where it comes from, deliveries, money back, review sites.",
		"دکانوں کے لیے: کیا بکتا ہے اور کہاں سے آتا ہے، ڈیلیوری، رقم کی واپسی، ریویو سائٹ۔",
		"दुकानों के लिए: क्या बिकता है और कहाँ से आता है, डिलीवरी, पैसे की वापसी, रिव्यू साइट।",
		"Dükkânlar için: ne satıldığı, nereden geldiği, teslimat, para iadesi, değerlendirme siteleri.",
	},
}

// StartStarterFoodSays says: For shops: what is sold and where it comes from, deliveries, money back, review sites.
func StartStarterFoodSays() language.Message { return rowStartStarterFoodSays.With() }

var rowStartStarterMunicipality = language.Sentence{
	Key: "start.starter_municipality",
	In: [4]string{
		"A municipality",
		"بلدیہ",
		"नगरपालिका",
		"Belediye",
	},
}

// StartStarterMunicipality says: A municipality
func StartStarterMunicipality() language.Message { return rowStartStarterMunicipality.With() }

var rowStartStarterMunicipalitySays = language.Sentence{
	Key: "start.starter_municipality_says",
	In: [4]string{
		"For public offices: services with the documents asked, the longest time, and the first and second place to apply.",
		"سرکاری دفاتر کے لیے: خدمات، درکار دستاویزات، زیادہ سے زیادہ مدت، اور شکایت کی پہلی اور دوسری جگہ۔",
		"सरकारी दफ़्तरों के लिए: सेवाएँ, ज़रूरी दस्तावेज़, ज़्यादा से ज़्यादा समय, और शिकायत का पहला और दूसरा स्थान।",
		"Kamu kurumları için: hizmetler, istenen belgeler, en geç tamamlanma süresi, ilk ve ikinci müracaat yeri.",
	},
}

// StartStarterMunicipalitySays says: For public offices: services with the documents asked, the longest time, and the first and second place to apply.
func StartStarterMunicipalitySays() language.Message { return rowStartStarterMunicipalitySays.With() }

var rowStartStarterClinic = language.Sentence{
	Key: "start.starter_clinic",
	In: [4]string{
		"A clinic",
		"کلینک",
		"क्लिनिक",
		"Klinik",
	},
}

// StartStarterClinic says: A clinic
func StartStarterClinic() language.Message { return rowStartStarterClinic.With() }

var rowStartStarterClinicSays = language.Sentence{
	Key: "start.starter_clinic_says",
	In: [4]string{
		"For those who see people by appointment: waiting, results, cancelling, emergencies.",
		"وقت دے کر دیکھنے والوں کے لیے: انتظار، رپورٹیں، منسوخی، ہنگامی حالت۔",
		"समय देकर देखने वालों के लिए: इंतज़ार, रिपोर्ट, रद्द करना, आपात स्थिति।",
		"Randevuyla çalışanlar için: bekleme, sonuçlar, iptal, acil durumlar.",
	},
}

// StartStarterClinicSays says: For those who see people by appointment: waiting, results, cancelling, emergencies.
func StartStarterClinicSays() language.Message { return rowStartStarterClinicSays.With() }

var rowStartStarterElectricity = language.Sentence{
	Key: "start.starter_electricity",
	In: [4]string{
		"An electricity utility",
		"بجلی کی کمپنی",
		"बिजली कंपनी",
		"Elektrik dağıtım şirketi",
	},
}

// StartStarterElectricity says: An electricity utility
func StartStarterElectricity() language.Message { return rowStartStarterElectricity.With() }

var rowStartStarterElectricitySays = language.Sentence{
	Key: "start.starter_electricity_says",
	In: [4]string{
		"For supply to homes: outages and what is paid for them, planned work, new connections, meters.",
		"گھروں تک فراہمی کے لیے: بندش اور اس کا معاوضہ، طے شدہ کام، نئے کنکشن، میٹر۔",
		"घरों तक आपूर्ति के लिए: कटौती और उसका मुआवज़ा, तय काम, नए कनेक्शन, मीटर।",
		"Evlere tedarik için: kesintiler ve tazminatı, planlı çalışma, yeni bağlantı, sayaç.",
	},
}

// StartStarterElectricitySays says: For supply to homes: outages and what is paid for them, planned work, new connections, meters.
func StartStarterElectricitySays() language.Message { return rowStartStarterElectricitySays.With() }

var rowStartLeftOut = language.Sentence{
	Key: "start.left_out",
	In: [4]string{
		"Left out, because none of your touchpoints is for it. Add the touchpoint first if you want it in your charter:",
		"یہ شامل نہیں، کیونکہ آپ کے رابطے کے ذریعوں میں سے کوئی اس کے لیے نہیں۔ اسے چارٹر میں رکھنا ہو تو پہلے رابطے کا ذریعہ شامل کریں:",
		"यह शामिल नहीं है, क्योंकि आपके संपर्क माध्यमों में से कोई इसके लिए नहीं है। इसे चार्टर में रखना हो तो पहले संपर्क माध्यम जोड़ें:",
		"Temas noktalarınızdan hiçbiri buna uymadığı için çıkarıldı. Bildirgenizde olmasını istiyorsanız önce temas noktasını ekleyin:",
	},
}

// StartLeftOut says: Left out, because none of your touchpoints is for it. Add the touchpoint first if you want it in your charter:
func StartLeftOut() language.Message { return rowStartLeftOut.With() }
