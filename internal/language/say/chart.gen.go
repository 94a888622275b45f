// Code generated from words/chart.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowProcedureKinName = language.Sentence{
	Key: "procedure.kin_name",
	In: [4]string{
		"name of the procedure",
		"طریقۂ کار کا نام",
		"प्रक्रिया का नाम",
		"prosedürün adı",
	},
}

// ProcedureKinName says: name of the procedure
func ProcedureKinName() language.Message { return rowProcedureKinName.With() }

var rowProcedureKinSummary = language.Sentence{
	Key: "procedure.kin_summary",
	In: [4]string{
		"what it is for, in short",
		"مختصر تعارف",
		"संक्षिप्त परिचय",
		"kısaca ne işe yaradığı",
	},
}

// ProcedureKinSummary says: what it is for, in short
func ProcedureKinSummary() language.Message { return rowProcedureKinSummary.With() }

var rowProcedureKinHandles = language.Sentence{
	Key: "procedure.kin_handles",
	In: [4]string{
		"which requests it handles",
		"کون سی درخواستیں",
		"कौन-से अनुरोध",
		"hangi talepler için olduğu",
	},
}

// ProcedureKinHandles says: which requests it handles
func ProcedureKinHandles() language.Message { return rowProcedureKinHandles.With() }

var rowProcedureKinOutcomes = language.Sentence{
	Key: "procedure.kin_outcomes",
	In: [4]string{
		"outcomes of its own",
		"اس کے اپنے نتیجے",
		"अपने नतीजे",
		"kendi sonuçları",
	},
}

// ProcedureKinOutcomes says: outcomes of its own
func ProcedureKinOutcomes() language.Message { return rowProcedureKinOutcomes.With() }

var rowProcedureKinBoxes = language.Sentence{
	Key: "procedure.kin_boxes",
	In: [4]string{
		"boxes",
		"خانے",
		"खाने",
		"kutular",
	},
}

// ProcedureKinBoxes says: boxes
func ProcedureKinBoxes() language.Message { return rowProcedureKinBoxes.With() }

var rowChartBegin = language.Sentence{
	Key: "chart.begin",
	In: [4]string{
		"Write a new procedure",
		"نیا طریقۂ کار لکھیں",
		"नई प्रक्रिया लिखें",
		"Yeni prosedür yaz",
	},
}

// ChartBegin says: Write a new procedure
func ChartBegin() language.Message { return rowChartBegin.With() }

var rowChartEdit = language.Sentence{
	Key: "chart.edit",
	In: [4]string{
		"Write this procedure",
		"یہ طریقۂ کار لکھیں",
		"यह प्रक्रिया लिखें",
		"Bu prosedürü yaz",
	},
}

// ChartEdit says: Write this procedure
func ChartEdit() language.Message { return rowChartEdit.With() }

var rowChartEditTitle = language.Sentence{
	Key: "chart.edit_title",
	In: [4]string{
		"The procedure as it is being written",
		"زیرِ تحریر طریقۂ کار",
		"लिखी जा रही प्रक्रिया",
		"Yazılmakta olan prosedür",
	},
}

// ChartEditTitle says: The procedure as it is being written
func ChartEditTitle() language.Message { return rowChartEditTitle.With() }

var rowChartRetire = language.Sentence{
	Key: "chart.retire",
	In: [4]string{
		"Take this procedure out of force",
		"یہ طریقۂ کار ختم کریں",
		"यह प्रक्रिया समाप्त करें",
		"Bu prosedürü yürürlükten kaldır",
	},
}

// ChartRetire says: Take this procedure out of force
func ChartRetire() language.Message { return rowChartRetire.With() }

var rowChartRetireSays = language.Sentence{
	Key: "chart.retire_says",
	In: [4]string{
		"No new case begins on it. Open cases go on as they are. It can be written anew at any time.",
		"اب اس پر کوئی نیا کیس شروع نہیں ہو گا۔ کھلے کیس جوں کے توں چلتے رہیں گے۔ اسے کسی بھی وقت نئے سرے سے لکھا جا سکتا ہے۔",
		"अब इस पर कोई नया केस शुरू नहीं होगा। खुले केस वैसे ही चलते रहेंगे। इसे कभी भी नए सिरे से लिखा जा सकता है।",
		"Bundan sonra bu prosedürle yeni kayıt başlamaz. Açık kayıtlar olduğu gibi sürer. İstendiği zaman yeniden yazılabilir.",
	},
}

// ChartRetireSays says: No new case begins on it. Open cases go on as they are. It can be written anew at any time.
func ChartRetireSays() language.Message { return rowChartRetireSays.With() }

var rowChartStillCalled = language.Sentence{
	Key: "chart.still_called",
	In: [4]string{
		"Another procedure that is in force, or that open cases walk, calls this one: {name message}. Change that one first, and move or finish its cases.",
		"ایک اور طریقۂ کار جو نافذ ہے یا جس پر کیس چل رہے ہیں، اسے بلاتا ہے: {name}۔ پہلے اسے بدلیں اور اس کے کیس منتقل یا مکمل کریں۔",
		"एक दूसरी प्रक्रिया, जो लागू है या जिस पर केस चल रहे हैं, इसे बुलाती है: {name}। पहले उसे बदलें और उसके केस आगे ले जाएँ या पूरे करें।",
		"Yürürlükte olan ya da açık kayıtların izlediği başka bir prosedür bunu çağırıyor: {name}. Önce onu değiştirin, kayıtlarını taşıyın ya da bitirin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "message"}},
}

// ChartStillCalled says: Another procedure that is in force, or that open cases walk, calls this one: {name message}. Change that one first, and move or finish its cases.
func ChartStillCalled(name language.Message) language.Message { return rowChartStillCalled.With(name) }

var rowChartSayWhy = language.Sentence{
	Key: "chart.say_why",
	In: [4]string{
		"These warnings stay as they are. Say why, so that whoever approves knows.",
		"یہ تنبیہات ایسے ہی رہیں گی۔ وجہ لکھیں تاکہ منظور کرنے والے جان سکیں۔",
		"ये चेतावनियाँ ऐसी ही रहेंगी। कारण लिखें, ताकि मंज़ूर करने वाले जान सकें।",
		"Bu uyarılar olduğu gibi kalıyor. Onaylayanın bilmesi için nedenini yazın.",
	},
}

// ChartSayWhy says: These warnings stay as they are. Say why, so that whoever approves knows.
func ChartSayWhy() language.Message { return rowChartSayWhy.With() }

var rowChartDoubts = language.Sentence{
	Key: "chart.doubts",
	In: [4]string{
		"Warnings",
		"تنبیہات",
		"चेतावनियाँ",
		"Uyarılar",
	},
}

// ChartDoubts says: Warnings
func ChartDoubts() language.Message { return rowChartDoubts.With() }

var rowChartDoubtsLead = language.Sentence{
	Key: "chart.doubts_lead",
	In: [4]string{
		"It can be sent as it is. Say below why these are right for you.",
		"اسے یوں بھی بھیجا جا سکتا ہے۔ نیچے لکھیں کہ آپ کے ہاں یہ کیوں درست ہے۔",
		"इसे ऐसे भी भेजा जा सकता है। नीचे लिखें कि आपके यहाँ यह क्यों सही है।",
		"Böyle de gönderilebilir. Bunların sizde neden doğru olduğunu aşağıya yazın.",
	},
}

// ChartDoubtsLead says: It can be sent as it is. Say below why these are right for you.
func ChartDoubtsLead() language.Message { return rowChartDoubtsLead.With() }

var rowChartWarnedLead = language.Sentence{
	Key: "chart.warned_lead",
	In: [4]string{
		"They stood when it was sent. Why they stay is said above, with what is new.",
		"یہ بھیجتے وقت موجود تھیں۔ یہ کیوں رہیں گی، اوپر نئی باتوں کے ساتھ لکھا ہے۔",
		"ये भेजते समय मौजूद थीं। ये क्यों रहेंगी, ऊपर नई बातों के साथ लिखा है।",
		"Gönderilirken vardılar. Neden kaldıkları yukarıda, yeniliklerle birlikte yazıyor.",
	},
}

// ChartWarnedLead says: They stood when it was sent. Why they stay is said above, with what is new.
func ChartWarnedLead() language.Message { return rowChartWarnedLead.With() }

var rowChartUnforeseen = language.Sentence{
	Key: "chart.unforeseen",
	In: [4]string{
		"New warnings since it was sent",
		"بھیجنے کے بعد کی نئی تنبیہات",
		"भेजने के बाद की नई चेतावनियाँ",
		"Gönderildikten sonra çıkan uyarılar",
	},
}

// ChartUnforeseen says: New warnings since it was sent
func ChartUnforeseen() language.Message { return rowChartUnforeseen.With() }

var rowChartUnforeseenLead = language.Sentence{
	Key: "chart.unforeseen_lead",
	In: [4]string{
		"Nobody has said why they may stay. If you approve it as it is, say why below.",
		"کسی نے نہیں لکھا کہ یہ کیوں رہ سکتی ہیں۔ یوں ہی منظور کریں تو نیچے وجہ لکھیں۔",
		"किसी ने नहीं लिखा कि ये क्यों रह सकती हैं। ऐसे ही मंज़ूर करें तो नीचे कारण लिखें।",
		"Neden kalabilecekleri henüz yazılmadı. Böyle onaylarsanız nedenini aşağıya yazın.",
	},
}

// ChartUnforeseenLead says: Nobody has said why they may stay. If you approve it as it is, say why below.
func ChartUnforeseenLead() language.Message { return rowChartUnforeseenLead.With() }

var rowChartFieldLabel = language.Sentence{
	Key: "chart.field_label",
	In: [4]string{
		"what stands in the box",
		"خانے میں کیا لکھا ہو",
		"खाने में क्या लिखा हो",
		"kutuda ne yazdığı",
	},
}

// ChartFieldLabel says: what stands in the box
func ChartFieldLabel() language.Message { return rowChartFieldLabel.With() }

var rowChartFieldKind = language.Sentence{
	Key: "chart.field_kind",
	In: [4]string{
		"what kind of box it is",
		"خانے کی قسم",
		"खाने का प्रकार",
		"kutunun türü",
	},
}

// ChartFieldKind says: what kind of box it is
func ChartFieldKind() language.Message { return rowChartFieldKind.With() }

var rowChartFieldInstruction = language.Sentence{
	Key: "chart.field_instruction",
	In: [4]string{
		"how it is done",
		"یہ کیسے کیا جائے",
		"यह कैसे किया जाए",
		"nasıl yapıldığı",
	},
}

// ChartFieldInstruction says: how it is done
func ChartFieldInstruction() language.Message { return rowChartFieldInstruction.With() }

var rowChartFieldPublic = language.Sentence{
	Key: "chart.field_public",
	In: [4]string{
		"what the customer sees of it (empty: nothing)",
		"گاہک کو کیا نظر آئے (خالی: کچھ نہیں)",
		"ग्राहक को क्या दिखे (खाली: कुछ नहीं)",
		"müşterinin ne gördüğü (boşsa hiçbir şey)",
	},
}

// ChartFieldPublic says: what the customer sees of it (empty: nothing)
func ChartFieldPublic() language.Message { return rowChartFieldPublic.With() }

var rowChartFieldRole = language.Sentence{
	Key: "chart.field_role",
	In: [4]string{
		"who does it",
		"یہ کون کرے",
		"इसे कौन करे",
		"kimin yaptığı",
	},
}

// ChartFieldRole says: who does it
func ChartFieldRole() language.Message { return rowChartFieldRole.With() }

var rowChartFieldLimit = language.Sentence{
	Key: "chart.field_limit",
	In: [4]string{
		"how long it may take",
		"کتنا وقت لگ سکتا ہے",
		"कितना समय लग सकता है",
		"ne kadar sürebileceği",
	},
}

// ChartFieldLimit says: how long it may take
func ChartFieldLimit() language.Message { return rowChartFieldLimit.With() }

var rowChartFieldTimeOut = language.Sentence{
	Key: "chart.field_time_out",
	In: [4]string{
		"how long we wait",
		"کتنا انتظار کریں",
		"कितना इंतज़ार करें",
		"ne kadar beklediğimiz",
	},
}

// ChartFieldTimeOut says: how long we wait
func ChartFieldTimeOut() language.Message { return rowChartFieldTimeOut.With() }

var rowChartFieldUnit = language.Sentence{
	Key: "chart.field_unit",
	In: [4]string{
		"counted in",
		"کس اکائی میں",
		"किस इकाई में",
		"hangi birimle",
	},
}

// ChartFieldUnit says: counted in
func ChartFieldUnit() language.Message { return rowChartFieldUnit.With() }

var rowChartFieldPromise = language.Sentence{
	Key: "chart.field_promise",
	In: [4]string{
		"which promise it serves",
		"کس وعدے کے لیے",
		"किस वादे के लिए",
		"hangi söz için olduğu",
	},
}

// ChartFieldPromise says: which promise it serves
func ChartFieldPromise() language.Message { return rowChartFieldPromise.With() }

var rowChartFieldAction = language.Sentence{
	Key: "chart.field_action",
	In: [4]string{
		"what the step does",
		"مرحلہ کیا کرتا ہے",
		"चरण क्या करता है",
		"adımın ne yaptığı",
	},
}

// ChartFieldAction says: what the step does
func ChartFieldAction() language.Message { return rowChartFieldAction.With() }

var rowChartFieldClause = language.Sentence{
	Key: "chart.field_clause",
	In: [4]string{
		"which clause of a policy it follows",
		"پالیسی کی کس شق کے مطابق",
		"नीति की किस धारा के अनुसार",
		"politikanın hangi maddesine uyduğu",
	},
}

// ChartFieldClause says: which clause of a policy it follows
func ChartFieldClause() language.Message { return rowChartFieldClause.With() }

var rowChartFieldWait = language.Sentence{
	Key: "chart.field_wait",
	In: [4]string{
		"what it waits for",
		"کس کا انتظار",
		"किसका इंतज़ार",
		"ne beklendiği",
	},
}

// ChartFieldWait says: what it waits for
func ChartFieldWait() language.Message { return rowChartFieldWait.With() }

var rowChartFieldUntil = language.Sentence{
	Key: "chart.field_until",
	In: [4]string{
		"until the time in this field",
		"اس خانے میں لکھے وقت تک",
		"इस फ़ील्ड में लिखे समय तक",
		"şu alandaki zamana kadar",
	},
}

// ChartFieldUntil says: until the time in this field
func ChartFieldUntil() language.Message { return rowChartFieldUntil.With() }

var rowChartFieldTemplate = language.Sentence{
	Key: "chart.field_template",
	In: [4]string{
		"which message is sent",
		"کون سا پیغام بھیجا جائے",
		"कौन-सा संदेश भेजा जाए",
		"hangi mesajın gönderildiği",
	},
}

// ChartFieldTemplate says: which message is sent
func ChartFieldTemplate() language.Message { return rowChartFieldTemplate.With() }

var rowChartFieldBy = language.Sentence{
	Key: "chart.field_by",
	In: [4]string{
		"by which touchpoint (none: by e-mail)",
		"رابطے کے کس ذریعے سے (کوئی نہیں: ای میل سے)",
		"किस संपर्क माध्यम से (कोई नहीं: ईमेल से)",
		"hangi temas noktasından (hiçbiri: e-postayla)",
	},
}

// ChartFieldBy says: by which touchpoint (none: by e-mail)
func ChartFieldBy() language.Message { return rowChartFieldBy.With() }

var rowChartFieldReadFirst = language.Sentence{
	Key: "chart.field_read_first",
	In: [4]string{
		"somebody reads it before it leaves",
		"بھیجنے سے پہلے کوئی پڑھ لے",
		"भेजने से पहले कोई पढ़ ले",
		"gitmeden önce biri okur",
	},
}

// ChartFieldReadFirst says: somebody reads it before it leaves
func ChartFieldReadFirst() language.Message { return rowChartFieldReadFirst.With() }

var rowChartFieldCalls = language.Sentence{
	Key: "chart.field_calls",
	In: [4]string{
		"which procedure goes on here",
		"یہاں کون سا طریقۂ کار چلے",
		"यहाँ कौन-सी प्रक्रिया चले",
		"burada hangi prosedürün sürdüğü",
	},
}

// ChartFieldCalls says: which procedure goes on here
func ChartFieldCalls() language.Message { return rowChartFieldCalls.With() }

var rowChartFieldSense = language.Sentence{
	Key: "chart.field_sense",
	In: [4]string{
		"what it means",
		"اس کا مطلب",
		"इसका मतलब",
		"ne anlama geldiği",
	},
}

// ChartFieldSense says: what it means
func ChartFieldSense() language.Message { return rowChartFieldSense.With() }

var rowChartSenseGood = language.Sentence{
	Key: "chart.sense_good",
	In: [4]string{
		"what was promised is done",
		"جو وعدہ تھا وہ پورا ہوا",
		"जो वादा था वह पूरा हुआ",
		"verilen söz yerine geldi",
	},
}

// ChartSenseGood says: what was promised is done
func ChartSenseGood() language.Message { return rowChartSenseGood.With() }

var rowChartSenseRefusal = language.Sentence{
	Key: "chart.sense_refusal",
	In: [4]string{
		"the customer did not get it",
		"گاہک کا کام نہیں ہوا",
		"ग्राहक का काम नहीं हुआ",
		"müşteri istediğini alamadı",
	},
}

// ChartSenseRefusal says: the customer did not get it
func ChartSenseRefusal() language.Message { return rowChartSenseRefusal.With() }

var rowChartSenseNeither = language.Sentence{
	Key: "chart.sense_neither",
	In: [4]string{
		"neither of the two",
		"دونوں میں سے کوئی نہیں",
		"दोनों में से कोई नहीं",
		"ikisi de değil",
	},
}

// ChartSenseNeither says: neither of the two
func ChartSenseNeither() language.Message { return rowChartSenseNeither.With() }

var rowChartKeyWanted = language.Sentence{
	Key: "chart.key_wanted",
	In: [4]string{
		"Use small letters a to z, digits and hyphens, at most {n int}.",
		"a سے z تک چھوٹے حروف، ہندسے اور ہائفن لکھیں، زیادہ سے زیادہ {n}۔",
		"a से z तक के छोटे अक्षर, अंक और हाइफ़न लिखें, ज़्यादा से ज़्यादा {n}।",
		"a–z arası küçük harf, rakam ve tire kullanın; en çok {n} karakter.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartKeyWanted says: Use small letters a to z, digits and hyphens, at most {n int}.
func ChartKeyWanted(n int) language.Message { return rowChartKeyWanted.With(n) }

var rowChartFigureWanted = language.Sentence{
	Key: "chart.figure_wanted",
	In: [4]string{
		"Write a whole number, 1 or more.",
		"1 یا اس سے بڑا پورا عدد لکھیں۔",
		"1 या उससे बड़ी पूरी संख्या लिखें।",
		"1 ya da daha büyük bir tam sayı yazın.",
	},
}

// ChartFigureWanted says: Write a whole number, 1 or more.
func ChartFigureWanted() language.Message { return rowChartFigureWanted.With() }

var rowChartExits = language.Sentence{
	Key: "chart.exits",
	In: [4]string{
		"Ways out",
		"راستے",
		"रास्ते",
		"Çıkışlar",
	},
}

// ChartExits says: Ways out
func ChartExits() language.Message { return rowChartExits.With() }

var rowChartExitGoes = language.Sentence{
	Key: "chart.exit_goes",
	In: [4]string{
		"Way {n int} goes to",
		"راستہ {n} کہاں جاتا ہے",
		"रास्ता {n} कहाँ जाता है",
		"{n}. çıkışın gittiği yer",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartExitGoes says: Way {n int} goes to
func ChartExitGoes(n int) language.Message { return rowChartExitGoes.With(n) }

var rowChartExitLabel = language.Sentence{
	Key: "chart.exit_label",
	In: [4]string{
		"Way {n int}: when it is taken",
		"راستہ {n}: کب اختیار ہو",
		"रास्ता {n}: कब लिया जाए",
		"{n}. çıkış: ne zaman seçilir",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartExitLabel says: Way {n int}: when it is taken
func ChartExitLabel(n int) language.Message { return rowChartExitLabel.With(n) }

var rowChartExitHow = language.Sentence{
	Key: "chart.exit_how",
	In: [4]string{
		"Way {n int}: what kind",
		"راستہ {n}: کس قسم کا",
		"रास्ता {n}: किस तरह का",
		"{n}. çıkış: türü",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartExitHow says: Way {n int}: what kind
func ChartExitHow(n int) language.Message { return rowChartExitHow.With(n) }

var rowChartExitOutcome = language.Sentence{
	Key: "chart.exit_outcome",
	In: [4]string{
		"Way {n int}: for which outcome",
		"راستہ {n}: کس نتیجے پر",
		"रास्ता {n}: किस नतीजे पर",
		"{n}. çıkış: hangi sonuçta",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartExitOutcome says: Way {n int}: for which outcome
func ChartExitOutcome(n int) language.Message { return rowChartExitOutcome.With(n) }

var rowChartExitPlain = language.Sentence{
	Key: "chart.exit_plain",
	In: [4]string{
		"ordinary",
		"معمول کا",
		"साधारण",
		"olağan",
	},
}

// ChartExitPlain says: ordinary
func ChartExitPlain() language.Message { return rowChartExitPlain.With() }

var rowChartExitTimeOut = language.Sentence{
	Key: "chart.exit_time_out",
	In: [4]string{
		"when the time is over",
		"وقت گزرنے پر",
		"समय बीतने पर",
		"süre dolunca",
	},
}

// ChartExitTimeOut says: when the time is over
func ChartExitTimeOut() language.Message { return rowChartExitTimeOut.With() }

var rowChartFills = language.Sentence{
	Key: "chart.fills",
	In: [4]string{
		"Fields to fill",
		"بھرنے کے خانے",
		"भरने के फ़ील्ड",
		"Doldurulacak alanlar",
	},
}

// ChartFills says: Fields to fill
func ChartFills() language.Message { return rowChartFills.With() }

var rowChartFillLabel = language.Sentence{
	Key: "chart.fill_label",
	In: [4]string{
		"Field {n int}: what it is called",
		"فیلڈ {n}: نام",
		"फ़ील्ड {n}: नाम",
		"{n}. alan: adı",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillLabel says: Field {n int}: what it is called
func ChartFillLabel(n int) language.Message { return rowChartFillLabel.With(n) }

var rowChartFillType = language.Sentence{
	Key: "chart.fill_type",
	In: [4]string{
		"Field {n int}: what it holds",
		"فیلڈ {n}: اس میں کیا لکھا جائے",
		"फ़ील्ड {n}: इसमें क्या लिखा जाए",
		"{n}. alan: ne yazılır",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillType says: Field {n int}: what it holds
func ChartFillType(n int) language.Message { return rowChartFillType.With(n) }

var rowChartFillOptions = language.Sentence{
	Key: "chart.fill_options",
	In: [4]string{
		"Field {n int}: the choices, one in each line",
		"فیلڈ {n}: انتخاب، ہر سطر میں ایک",
		"फ़ील्ड {n}: विकल्प, हर पंक्ति में एक",
		"{n}. alan: seçenekler, her satıra bir tane",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillOptions says: Field {n int}: the choices, one in each line
func ChartFillOptions(n int) language.Message { return rowChartFillOptions.With(n) }

var rowChartFillMust = language.Sentence{
	Key: "chart.fill_must",
	In: [4]string{
		"Field {n int} must be filled",
		"فیلڈ {n} بھرنا ضروری ہے",
		"फ़ील्ड {n} भरना ज़रूरी है",
		"{n}. alan doldurulmalıdır",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillMust says: Field {n int} must be filled
func ChartFillMust(n int) language.Message { return rowChartFillMust.With(n) }

var rowChartFillSame = language.Sentence{
	Key: "chart.fill_same",
	In: [4]string{
		"Field {n int}: the same as",
		"فیلڈ {n}: وہی جو یہ ہے",
		"फ़ील्ड {n}: वही जो यह है",
		"{n}. alan: şununla aynı",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillSame says: Field {n int}: the same as
func ChartFillSame(n int) language.Message { return rowChartFillSame.With(n) }

var rowChartFillOwn = language.Sentence{
	Key: "chart.fill_own",
	In: [4]string{
		"a field of its own",
		"الگ فیلڈ",
		"अलग फ़ील्ड",
		"kendi alanı",
	},
}

// ChartFillOwn says: a field of its own
func ChartFillOwn() language.Message { return rowChartFillOwn.With() }

var rowChartFillHint = language.Sentence{
	Key: "chart.fill_hint",
	In: [4]string{
		"Field {n int}: help below it",
		"فیلڈ {n}: نیچے مدد",
		"फ़ील्ड {n}: नीचे मदद",
		"{n}. alan: altındaki açıklama",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillHint says: Field {n int}: help below it
func ChartFillHint(n int) language.Message { return rowChartFillHint.With(n) }

var rowChartFillWithin = language.Sentence{
	Key: "chart.fill_within",
	In: [4]string{
		"Field {n int}: no more than whoever fills it may refund alone",
		"فیلڈ {n}: جتنی رقم بھرنے والے خود واپس کر سکیں، اس سے زیادہ نہیں",
		"फ़ील्ड {n}: भरने वाले जितनी रकम खुद लौटा सकें, उससे ज़्यादा नहीं",
		"{n}. alan: dolduranın tek başına iade edebileceğinden fazla olamaz",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartFillWithin says: Field {n int}: no more than whoever fills it may refund alone
func ChartFillWithin(n int) language.Message { return rowChartFillWithin.With(n) }

var rowChartTypeText = language.Sentence{
	Key: "chart.type_text",
	In: [4]string{
		"one line",
		"ایک سطر",
		"एक पंक्ति",
		"tek satır",
	},
}

// ChartTypeText says: one line
func ChartTypeText() language.Message { return rowChartTypeText.With() }

var rowChartTypeLongtext = language.Sentence{
	Key: "chart.type_longtext",
	In: [4]string{
		"several lines",
		"کئی سطریں",
		"कई पंक्तियाँ",
		"birkaç satır",
	},
}

// ChartTypeLongtext says: several lines
func ChartTypeLongtext() language.Message { return rowChartTypeLongtext.With() }

var rowChartTypeDate = language.Sentence{
	Key: "chart.type_date",
	In: [4]string{
		"date",
		"تاریخ",
		"तारीख",
		"tarih",
	},
}

// ChartTypeDate says: date
func ChartTypeDate() language.Message { return rowChartTypeDate.With() }

var rowChartTypeDatetime = language.Sentence{
	Key: "chart.type_datetime",
	In: [4]string{
		"date and time",
		"تاریخ اور وقت",
		"तारीख और समय",
		"tarih ve saat",
	},
}

// ChartTypeDatetime says: date and time
func ChartTypeDatetime() language.Message { return rowChartTypeDatetime.With() }

var rowChartTypeNumber = language.Sentence{
	Key: "chart.type_number",
	In: [4]string{
		"number",
		"عدد",
		"संख्या",
		"sayı",
	},
}

// ChartTypeNumber says: number
func ChartTypeNumber() language.Message { return rowChartTypeNumber.With() }

var rowChartTypeMoney = language.Sentence{
	Key: "chart.type_money",
	In: [4]string{
		"amount of money",
		"رقم",
		"रकम",
		"para tutarı",
	},
}

// ChartTypeMoney says: amount of money
func ChartTypeMoney() language.Message { return rowChartTypeMoney.With() }

var rowChartTypeChoice = language.Sentence{
	Key: "chart.type_choice",
	In: [4]string{
		"choice of one",
		"ایک کا انتخاب",
		"एक का चुनाव",
		"birini seçme",
	},
}

// ChartTypeChoice says: choice of one
func ChartTypeChoice() language.Message { return rowChartTypeChoice.With() }

var rowChartTypePhone = language.Sentence{
	Key: "chart.type_phone",
	In: [4]string{
		"phone number",
		"فون نمبر",
		"फ़ोन नंबर",
		"telefon numarası",
	},
}

// ChartTypePhone says: phone number
func ChartTypePhone() language.Message { return rowChartTypePhone.With() }

var rowChartTypeEmail = language.Sentence{
	Key: "chart.type_email",
	In: [4]string{
		"e-mail address",
		"ای میل پتہ",
		"ई-मेल पता",
		"e-posta adresi",
	},
}

// ChartTypeEmail says: e-mail address
func ChartTypeEmail() language.Message { return rowChartTypeEmail.With() }

var rowChartTypeYesno = language.Sentence{
	Key: "chart.type_yesno",
	In: [4]string{
		"yes or no",
		"ہاں یا نہیں",
		"हाँ या नहीं",
		"evet ya da hayır",
	},
}

// ChartTypeYesno says: yes or no
func ChartTypeYesno() language.Message { return rowChartTypeYesno.With() }

var rowChartRules = language.Sentence{
	Key: "chart.rules",
	In: [4]string{
		"It answers itself by these rules, the first that holds",
		"یہ خود جواب دیتا ہے، پہلے درست اصول کے مطابق",
		"यह खुद उत्तर देता है, पहले सही नियम के अनुसार",
		"Kendi kendine cevaplar: tutan ilk kurala göre",
	},
}

// ChartRules says: It answers itself by these rules, the first that holds
func ChartRules() language.Message { return rowChartRules.With() }

var rowChartRuleField = language.Sentence{
	Key: "chart.rule_field",
	In: [4]string{
		"Rule {n int}: the field",
		"اصول {n}: فیلڈ",
		"नियम {n}: फ़ील्ड",
		"{n}. kural: alan",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartRuleField says: Rule {n int}: the field
func ChartRuleField(n int) language.Message { return rowChartRuleField.With(n) }

var rowChartRuleIs = language.Sentence{
	Key: "chart.rule_is",
	In: [4]string{
		"Rule {n int}: is",
		"اصول {n}: موازنہ",
		"नियम {n}: तुलना",
		"{n}. kural: karşılaştırma",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartRuleIs says: Rule {n int}: is
func ChartRuleIs(n int) language.Message { return rowChartRuleIs.With(n) }

var rowChartRuleValue = language.Sentence{
	Key: "chart.rule_value",
	In: [4]string{
		"Rule {n int}: this",
		"اصول {n}: قدر",
		"नियम {n}: मान",
		"{n}. kural: değer",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartRuleValue says: Rule {n int}: this
func ChartRuleValue(n int) language.Message { return rowChartRuleValue.With(n) }

var rowChartRuleExit = language.Sentence{
	Key: "chart.rule_exit",
	In: [4]string{
		"Rule {n int}: then this way",
		"اصول {n}: تو یہ راستہ",
		"नियम {n}: तो यह रास्ता",
		"{n}. kural: o zaman şu çıkış",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartRuleExit says: Rule {n int}: then this way
func ChartRuleExit(n int) language.Message { return rowChartRuleExit.With(n) }

var rowChartRuleExitWanted = language.Sentence{
	Key: "chart.rule_exit_wanted",
	In: [4]string{
		"Rule {n int}: choose the way that it leads to, or take its conditions out.",
		"اصول {n}: وہ راستہ چنیں جس پر یہ لے جائے، یا اس کی شرطیں ہٹا دیں۔",
		"नियम {n}: वह रास्ता चुनें जिस पर यह ले जाए, या इसकी शर्तें हटा दें।",
		"{n}. kural: götüreceği çıkışı seçin ya da koşullarını çıkarın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartRuleExitWanted says: Rule {n int}: choose the way that it leads to, or take its conditions out.
func ChartRuleExitWanted(n int) language.Message { return rowChartRuleExitWanted.With(n) }

var rowChartRuleOtherwise = language.Sentence{
	Key: "chart.rule_otherwise",
	In: [4]string{
		"otherwise",
		"ورنہ",
		"वरना",
		"aksi hâlde",
	},
}

// ChartRuleOtherwise says: otherwise
func ChartRuleOtherwise() language.Message { return rowChartRuleOtherwise.With() }

var rowChartRuleVisits = language.Sentence{
	Key: "chart.rule_visits",
	In: [4]string{
		"how often it came to: {box message}",
		"کتنی بار یہاں آیا: {box}",
		"कितनी बार यहाँ आया: {box}",
		"şuraya kaç kez gelindiği: {box}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ChartRuleVisits says: how often it came to: {box message}
func ChartRuleVisits(box language.Message) language.Message { return rowChartRuleVisits.With(box) }

var rowChartIsEqual = language.Sentence{
	Key: "chart.is_equal",
	In: [4]string{
		"is",
		"برابر ہے",
		"है",
		"eşittir",
	},
}

// ChartIsEqual says: is
func ChartIsEqual() language.Message { return rowChartIsEqual.With() }

var rowChartIsNot = language.Sentence{
	Key: "chart.is_not",
	In: [4]string{
		"is not",
		"برابر نہیں",
		"नहीं है",
		"eşit değildir",
	},
}

// ChartIsNot says: is not
func ChartIsNot() language.Message { return rowChartIsNot.With() }

var rowChartIsLess = language.Sentence{
	Key: "chart.is_less",
	In: [4]string{
		"is less than",
		"سے کم",
		"से कम",
		"küçüktür",
	},
}

// ChartIsLess says: is less than
func ChartIsLess() language.Message { return rowChartIsLess.With() }

var rowChartIsAtMost = language.Sentence{
	Key: "chart.is_at_most",
	In: [4]string{
		"is at most",
		"زیادہ سے زیادہ",
		"ज़्यादा से ज़्यादा",
		"en çok",
	},
}

// ChartIsAtMost says: is at most
func ChartIsAtMost() language.Message { return rowChartIsAtMost.With() }

var rowChartIsMore = language.Sentence{
	Key: "chart.is_more",
	In: [4]string{
		"is more than",
		"سے زیادہ",
		"से ज़्यादा",
		"büyüktür",
	},
}

// ChartIsMore says: is more than
func ChartIsMore() language.Message { return rowChartIsMore.With() }

var rowChartIsAtLeast = language.Sentence{
	Key: "chart.is_at_least",
	In: [4]string{
		"is at least",
		"کم از کم",
		"कम से कम",
		"en az",
	},
}

// ChartIsAtLeast says: is at least
func ChartIsAtLeast() language.Message { return rowChartIsAtLeast.With() }

var rowChartIsFilled = language.Sentence{
	Key: "chart.is_filled",
	In: [4]string{
		"is filled",
		"بھرا ہوا ہے",
		"भरा है",
		"doludur",
	},
}

// ChartIsFilled says: is filled
func ChartIsFilled() language.Message { return rowChartIsFilled.With() }

var rowChartIsEmpty = language.Sentence{
	Key: "chart.is_empty",
	In: [4]string{
		"is empty",
		"خالی ہے",
		"खाली है",
		"boştur",
	},
}

// ChartIsEmpty says: is empty
func ChartIsEmpty() language.Message { return rowChartIsEmpty.With() }

var rowChartWaitReply = language.Sentence{
	Key: "chart.wait_reply",
	In: [4]string{
		"the customer’s reply",
		"گاہک کا جواب",
		"ग्राहक का जवाब",
		"müşterinin yanıtı",
	},
}

// ChartWaitReply says: the customer’s reply
func ChartWaitReply() language.Message { return rowChartWaitReply.With() }

var rowChartWaitCallBack = language.Sentence{
	Key: "chart.wait_call_back",
	In: [4]string{
		"the time to call back",
		"کال بیک کا وقت",
		"कॉल बैक का समय",
		"geri arama zamanı",
	},
}

// ChartWaitCallBack says: the time to call back
func ChartWaitCallBack() language.Message { return rowChartWaitCallBack.With() }

var rowChartWaitVisit = language.Sentence{
	Key: "chart.wait_visit",
	In: [4]string{
		"the visit",
		"وزٹ",
		"विज़िट",
		"ziyaret",
	},
}

// ChartWaitVisit says: the visit
func ChartWaitVisit() language.Message { return rowChartWaitVisit.With() }

var rowChartWaitExpert = language.Sentence{
	Key: "chart.wait_expert",
	In: [4]string{
		"an expert’s answer",
		"ماہر کا جواب",
		"विशेषज्ञ का जवाब",
		"uzmanın cevabı",
	},
}

// ChartWaitExpert says: an expert’s answer
func ChartWaitExpert() language.Message { return rowChartWaitExpert.With() }

var rowChartActionAnswerCall = language.Sentence{
	Key: "chart.action_answer_call",
	In: [4]string{
		"answer the call",
		"کال کا جواب دینا",
		"कॉल का जवाब देना",
		"aramayı yanıtlama",
	},
}

// ChartActionAnswerCall says: answer the call
func ChartActionAnswerCall() language.Message { return rowChartActionAnswerCall.With() }

var rowChartActionOpenAccount = language.Sentence{
	Key: "chart.action_open_account",
	In: [4]string{
		"open the account and history",
		"کھاتہ اور سابقہ ریکارڈ کھولنا",
		"खाता और पिछला रिकॉर्ड खोलना",
		"hesabı ve geçmişi açma",
	},
}

// ChartActionOpenAccount says: open the account and history
func ChartActionOpenAccount() language.Message { return rowChartActionOpenAccount.With() }

var rowChartActionRecordRequest = language.Sentence{
	Key: "chart.action_record_request",
	In: [4]string{
		"record the request",
		"درخواست لکھنا",
		"अनुरोध लिखना",
		"talebi kaydetme",
	},
}

// ChartActionRecordRequest says: record the request
func ChartActionRecordRequest() language.Message { return rowChartActionRecordRequest.With() }

var rowChartActionCreateCase = language.Sentence{
	Key: "chart.action_create_case",
	In: [4]string{
		"create the case",
		"کیس کھولنا",
		"केस खोलना",
		"kaydı açma",
	},
}

// ChartActionCreateCase says: create the case
func ChartActionCreateCase() language.Message { return rowChartActionCreateCase.With() }

var rowChartActionCheckEngineers = language.Sentence{
	Key: "chart.action_check_engineers",
	In: [4]string{
		"check engineer availability",
		"دستیاب ٹیکنیشن دیکھنا",
		"उपलब्ध इंजीनियर देखना",
		"uygun teknisyene bakma",
	},
}

// ChartActionCheckEngineers says: check engineer availability
func ChartActionCheckEngineers() language.Message { return rowChartActionCheckEngineers.With() }

var rowChartActionBookVisit = language.Sentence{
	Key: "chart.action_book_visit",
	In: [4]string{
		"book a visit",
		"وزٹ طے کرنا",
		"विज़िट तय करना",
		"ziyaret ayarlama",
	},
}

// ChartActionBookVisit says: book a visit
func ChartActionBookVisit() language.Message { return rowChartActionBookVisit.With() }

var rowChartActionTellDate = language.Sentence{
	Key: "chart.action_tell_date",
	In: [4]string{
		"tell the customer the date",
		"گاہک کو تاریخ بتانا",
		"ग्राहक को तारीख बताना",
		"müşteriye tarihi bildirme",
	},
}

// ChartActionTellDate says: tell the customer the date
func ChartActionTellDate() language.Message { return rowChartActionTellDate.With() }

var rowChartActionRecordReport = language.Sentence{
	Key: "chart.action_record_report",
	In: [4]string{
		"record the engineer’s report",
		"ٹیکنیشن کی رپورٹ لکھنا",
		"इंजीनियर की रिपोर्ट लिखना",
		"teknisyenin raporunu kaydetme",
	},
}

// ChartActionRecordReport says: record the engineer’s report
func ChartActionRecordReport() language.Message { return rowChartActionRecordReport.With() }

var rowChartActionCheckStock = language.Sentence{
	Key: "chart.action_check_stock",
	In: [4]string{
		"check stock and price",
		"دستیابی اور قیمت دیکھنا",
		"उपलब्धता और कीमत देखना",
		"stok ve fiyata bakma",
	},
}

// ChartActionCheckStock says: check stock and price
func ChartActionCheckStock() language.Message { return rowChartActionCheckStock.With() }

var rowChartActionPlaceOrder = language.Sentence{
	Key: "chart.action_place_order",
	In: [4]string{
		"place an order",
		"آرڈر دینا",
		"ऑर्डर देना",
		"sipariş verme",
	},
}

// ChartActionPlaceOrder says: place an order
func ChartActionPlaceOrder() language.Message { return rowChartActionPlaceOrder.With() }

var rowChartActionOfferAlternative = language.Sentence{
	Key: "chart.action_offer_alternative",
	In: [4]string{
		"offer an alternative",
		"متبادل پیش کرنا",
		"विकल्प देना",
		"alternatif önerme",
	},
}

// ChartActionOfferAlternative says: offer an alternative
func ChartActionOfferAlternative() language.Message { return rowChartActionOfferAlternative.With() }

var rowChartActionRefund = language.Sentence{
	Key: "chart.action_refund",
	In: [4]string{
		"refund",
		"رقم واپس کرنا",
		"रकम लौटाना",
		"para iadesi",
	},
}

// ChartActionRefund says: refund
func ChartActionRefund() language.Message { return rowChartActionRefund.With() }

var rowChartActionConsultKnowledge = language.Sentence{
	Key: "chart.action_consult_knowledge",
	In: [4]string{
		"consult the knowledge base",
		"معلوماتی مرکز دیکھنا",
		"जानकारी केंद्र देखना",
		"bilgi bankasına bakma",
	},
}

// ChartActionConsultKnowledge says: consult the knowledge base
func ChartActionConsultKnowledge() language.Message { return rowChartActionConsultKnowledge.With() }

var rowChartActionAskExpert = language.Sentence{
	Key: "chart.action_ask_expert",
	In: [4]string{
		"ask an expert",
		"ماہر سے پوچھنا",
		"विशेषज्ञ से पूछना",
		"uzmana danışma",
	},
}

// ChartActionAskExpert says: ask an expert
func ChartActionAskExpert() language.Message { return rowChartActionAskExpert.With() }

var rowChartActionCallBack = language.Sentence{
	Key: "chart.action_call_back",
	In: [4]string{
		"agree to call back",
		"کال بیک طے کرنا",
		"कॉल बैक तय करना",
		"geri arama sözü verme",
	},
}

// ChartActionCallBack says: agree to call back
func ChartActionCallBack() language.Message { return rowChartActionCallBack.With() }

var rowChartActionSendMessage = language.Sentence{
	Key: "chart.action_send_message",
	In: [4]string{
		"send a message",
		"پیغام بھیجنا",
		"संदेश भेजना",
		"mesaj gönderme",
	},
}

// ChartActionSendMessage says: send a message
func ChartActionSendMessage() language.Message { return rowChartActionSendMessage.With() }

var rowChartActionAcknowledge = language.Sentence{
	Key: "chart.action_acknowledge",
	In: [4]string{
		"acknowledge",
		"وصولی کی اطلاع دینا",
		"पावती देना",
		"aldığını bildirme",
	},
}

// ChartActionAcknowledge says: acknowledge
func ChartActionAcknowledge() language.Message { return rowChartActionAcknowledge.With() }

var rowChartActionTellBadNews = language.Sentence{
	Key: "chart.action_tell_bad_news",
	In: [4]string{
		"tell what cannot be done",
		"بتانا کہ کیا نہیں ہو سکتا",
		"बताना कि क्या नहीं हो सकता",
		"yapılamayanı bildirme",
	},
}

// ChartActionTellBadNews says: tell what cannot be done
func ChartActionTellBadNews() language.Message { return rowChartActionTellBadNews.With() }

var rowChartActionApologise = language.Sentence{
	Key: "chart.action_apologise",
	In: [4]string{
		"apologise and put it right",
		"معذرت اور تلافی",
		"माफ़ी और भरपाई",
		"özür dileme ve telafi",
	},
}

// ChartActionApologise says: apologise and put it right
func ChartActionApologise() language.Message { return rowChartActionApologise.With() }

var rowChartActionAskFeedback = language.Sentence{
	Key: "chart.action_ask_feedback",
	In: [4]string{
		"ask for feedback",
		"رائے لینا",
		"राय लेना",
		"görüş sorma",
	},
}

// ChartActionAskFeedback says: ask for feedback
func ChartActionAskFeedback() language.Message { return rowChartActionAskFeedback.With() }

var rowChartActionConfirmSatisfied = language.Sentence{
	Key: "chart.action_confirm_satisfied",
	In: [4]string{
		"confirm that the answer satisfies",
		"تصدیق کہ گاہک مطمئن ہیں",
		"पुष्टि कि ग्राहक संतुष्ट हैं",
		"memnuniyeti doğrulama",
	},
}

// ChartActionConfirmSatisfied says: confirm that the answer satisfies
func ChartActionConfirmSatisfied() language.Message { return rowChartActionConfirmSatisfied.With() }

var rowChartActionClose = language.Sentence{
	Key: "chart.action_close",
	In: [4]string{
		"close the case",
		"کیس بند کرنا",
		"केस बंद करना",
		"kaydı kapatma",
	},
}

// ChartActionClose says: close the case
func ChartActionClose() language.Message { return rowChartActionClose.With() }

var rowChartDidSubmit = language.Sentence{
	Key: "chart.did_submit",
	In: [4]string{
		"Sent a procedure for review",
		"طریقۂ کار جائزے کے لیے بھیجا گیا",
		"प्रक्रिया समीक्षा के लिए भेजी गई",
		"Prosedür incelemeye gönderildi",
	},
}

// ChartDidSubmit says: Sent a procedure for review
func ChartDidSubmit() language.Message { return rowChartDidSubmit.With() }

var rowChartDidReview = language.Sentence{
	Key: "chart.did_review",
	In: [4]string{
		"Reviewed a procedure",
		"طریقۂ کار کا جائزہ لیا گیا",
		"प्रक्रिया की समीक्षा की गई",
		"Prosedür incelendi",
	},
}

// ChartDidReview says: Reviewed a procedure
func ChartDidReview() language.Message { return rowChartDidReview.With() }

var rowChartDidApprove = language.Sentence{
	Key: "chart.did_approve",
	In: [4]string{
		"Approved a procedure",
		"طریقۂ کار کی منظوری دی گئی",
		"प्रक्रिया को मंज़ूरी दी गई",
		"Prosedür onaylandı",
	},
}

// ChartDidApprove says: Approved a procedure
func ChartDidApprove() language.Message { return rowChartDidApprove.With() }

var rowChartDidRefuse = language.Sentence{
	Key: "chart.did_refuse",
	In: [4]string{
		"Sent a procedure back",
		"طریقۂ کار واپس بھیجا گیا",
		"प्रक्रिया वापस भेजी गई",
		"Prosedür geri gönderildi",
	},
}

// ChartDidRefuse says: Sent a procedure back
func ChartDidRefuse() language.Message { return rowChartDidRefuse.With() }

var rowChartDidWithdraw = language.Sentence{
	Key: "chart.did_withdraw",
	In: [4]string{
		"Withdrew an edition of a procedure",
		"طریقۂ کار کا ایک ایڈیشن منسوخ کیا گیا",
		"प्रक्रिया का एक संस्करण रद्द किया गया",
		"Prosedürün bir sürümü geri çekildi",
	},
}

// ChartDidWithdraw says: Withdrew an edition of a procedure
func ChartDidWithdraw() language.Message { return rowChartDidWithdraw.With() }

var rowChartDidTrain = language.Sentence{
	Key: "chart.did_train",
	In: [4]string{
		"Recorded training in a procedure",
		"طریقۂ کار کی تربیت کا اندراج ہوا",
		"प्रक्रिया का प्रशिक्षण दर्ज हुआ",
		"Prosedür eğitimi kaydedildi",
	},
}

// ChartDidTrain says: Recorded training in a procedure
func ChartDidTrain() language.Message { return rowChartDidTrain.With() }

var rowChartDidRetire = language.Sentence{
	Key: "chart.did_retire",
	In: [4]string{
		"Took a procedure out of force",
		"طریقۂ کار ختم کیا گیا",
		"प्रक्रिया समाप्त की गई",
		"Bir prosedür yürürlükten kaldırıldı",
	},
}

// ChartDidRetire says: Took a procedure out of force
func ChartDidRetire() language.Message { return rowChartDidRetire.With() }

var rowChartDidRemark = language.Sentence{
	Key: "chart.did_remark",
	In: [4]string{
		"Remarked on a procedure",
		"طریقۂ کار پر تبصرہ کیا گیا",
		"प्रक्रिया पर टिप्पणी की गई",
		"Bir prosedüre not bırakıldı",
	},
}

// ChartDidRemark says: Remarked on a procedure
func ChartDidRemark() language.Message { return rowChartDidRemark.With() }

var rowChartDidAnswerRemark = language.Sentence{
	Key: "chart.did_answer_remark",
	In: [4]string{
		"Answered a remark on a procedure",
		"طریقۂ کار پر تبصرے کا جواب دیا گیا",
		"प्रक्रिया की टिप्पणी का जवाब दिया गया",
		"Bir prosedüre bırakılan not yanıtlandı",
	},
}

// ChartDidAnswerRemark says: Answered a remark on a procedure
func ChartDidAnswerRemark() language.Message { return rowChartDidAnswerRemark.With() }

var rowChartFieldRecord = language.Sentence{
	Key: "chart.field_record",
	In: [4]string{
		"which record is looked up",
		"کون سا ریکارڈ دیکھا جائے",
		"कौन-सा रिकॉर्ड देखा जाए",
		"hangi bilgiye bakıldığı",
	},
}

// ChartFieldRecord says: which record is looked up
func ChartFieldRecord() language.Message { return rowChartFieldRecord.With() }

var rowChartFieldReads = language.Sentence{
	Key: "chart.field_reads",
	In: [4]string{
		"what of it is filled in",
		"اس میں سے کیا بھرا جائے",
		"उसमें से क्या भरा जाए",
		"bundan nelerin doldurulduğu",
	},
}

// ChartFieldReads says: what of it is filled in
func ChartFieldReads() language.Message { return rowChartFieldReads.With() }

var rowChartReadsHint = language.Sentence{
	Key: "chart.reads_hint",
	In: [4]string{
		"Choose the record first and save: all that it holds is then filled in. Take out what nobody needs. What somebody wrote is never overwritten.",
		"پہلے ریکارڈ منتخب کریں اور محفوظ کریں: پھر اس کی ہر چیز بھری جاتی ہے۔ جو درکار نہیں اسے ہٹا دیں۔ کسی کا لکھا ہوا کبھی نہیں بدلتا۔",
		"पहले रिकॉर्ड चुनें और सेव करें: फिर उसकी हर चीज़ भरी जाती है। जो ज़रूरी नहीं उसे हटा दें। किसी का लिखा हुआ कभी नहीं बदलता।",
		"Önce bilgiyi seçip kaydedin: içindeki her şey doldurulur. Gerekmeyeni çıkarın. Birinin yazdığının üzerine yazılmaz.",
	},
}

// ChartReadsHint says: Choose the record first and save: all that it holds is then filled in. Take out what nobody needs. What somebody wrote is never overwritten.
func ChartReadsHint() language.Message { return rowChartReadsHint.With() }

var rowChartCasesHere = language.Sentence{
	Key: "chart.cases_here",
	In: [4]string{
		"{n int|one:{n} open case stands here. It goes on by the edition it began on.|other:{n} open cases stand here. They go on by the edition they began on.}",
		"{n int|one:یہاں {n} کھلا کیس ہے۔ یہ اسی ایڈیشن پر چلے گا جس پر شروع ہوا۔|other:یہاں {n} کھلے کیس ہیں۔ یہ اسی ایڈیشن پر چلیں گے جس پر شروع ہوئے۔}",
		"{n int|one:यहाँ {n} खुला केस है। यह उसी संस्करण पर चलेगा जिस पर शुरू हुआ।|other:यहाँ {n} खुले केस हैं। ये उसी संस्करण पर चलेंगे जिस पर शुरू हुए।}",
		"Burada {n} açık kayıt duruyor. Başladıkları sürümle sürerler.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartCasesHere says: {n int|one:{n} open case stands here. It goes on by the edition it began on.|other:{n} open cases stand here. They go on by the edition they began on.}
func ChartCasesHere(n int) language.Message { return rowChartCasesHere.With(n) }

var rowChartCalledBy = language.Sentence{
	Key: "chart.called_by",
	In: [4]string{
		"{n int|one:{n} box of another procedure calls this one|other:{n} boxes of other procedures call this one}",
		"{n int|one:دوسرے طریقۂ کار کا {n} خانہ اسے بلاتا ہے|other:دوسرے طریقۂ کار کے {n} خانے اسے بلاتے ہیں}",
		"{n int|one:दूसरी प्रक्रिया का {n} खाना इसे बुलाता है|other:दूसरी प्रक्रियाओं के {n} खाने इसे बुलाते हैं}",
		"Başka prosedürlerin {n} kutusu bunu çağırıyor",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartCalledBy says: {n int|one:{n} box of another procedure calls this one|other:{n} boxes of other procedures call this one}
func ChartCalledBy(n int) language.Message { return rowChartCalledBy.With(n) }

var rowChartDidJoin = language.Sentence{
	Key: "chart.did_join",
	In: [4]string{
		"leads elsewhere",
		"کہیں اور جاتا ہے",
		"कहीं और जाता है",
		"başka yere gidiyor",
	},
}

// ChartDidJoin says: leads elsewhere
func ChartDidJoin() language.Message { return rowChartDidJoin.With() }

var rowChartAddFirst = language.Sentence{
	Key: "chart.add_first",
	In: [4]string{
		"First step",
		"پہلا مرحلہ",
		"पहला चरण",
		"İlk adım",
	},
}

// ChartAddFirst says: First step
func ChartAddFirst() language.Message { return rowChartAddFirst.With() }

var rowChartAddAfter = language.Sentence{
	Key: "chart.add_after",
	In: [4]string{
		"Next, after: {box message}",
		"اس کے بعد: {box}",
		"इसके बाद: {box}",
		"Sonraki, şundan sonra: {box}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ChartAddAfter says: Next, after: {box message}
func ChartAddAfter(box language.Message) language.Message { return rowChartAddAfter.With(box) }

var rowChartAddAt = language.Sentence{
	Key: "chart.add_at",
	In: [4]string{
		"Next, after: {box message} ({way message})",
		"اس کے بعد: {box} ({way})",
		"इसके बाद: {box} ({way})",
		"Sonraki, şundan sonra: {box} ({way})",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}, {Name: "way", Kind: "message"}},
}

// ChartAddAt says: Next, after: {box message} ({way message})
func ChartAddAt(box language.Message, way language.Message) language.Message {
	return rowChartAddAt.With(box, way)
}

var rowChartAddStep = language.Sentence{
	Key: "chart.add_step",
	In: [4]string{
		"Add a step after it",
		"اس کے بعد مرحلہ شامل کریں",
		"इसके बाद चरण जोड़ें",
		"Arkasına adım ekle",
	},
}

// ChartAddStep says: Add a step after it
func ChartAddStep() language.Message { return rowChartAddStep.With() }

var rowChartAddHint = language.Sentence{
	Key: "chart.add_hint",
	In: [4]string{
		"Enter adds it and asks for the next. A step called like something it can do, such as “close the case”, does that.",
		"Enter سے یہ شامل ہو جائے گا اور اگلا پوچھا جائے گا۔ جس مرحلے کا نام کسی کام پر ہو، مثلاً ”کیس بند کرنا“، وہ وہی کام کرتا ہے۔",
		"Enter से यह जुड़ जाएगा और अगला पूछा जाएगा। जिस चरण का नाम किसी काम पर हो, जैसे “केस बंद करना”, वह वही काम करता है।",
		"Enter ekler ve sonrakini sorar. Adı yapılabilecek bir işin adı olan adım, örneğin “kaydı kapatma”, o işi yapar.",
	},
}

// ChartAddHint says: Enter adds it and asks for the next. A step called like something it can do, such as “close the case”, does that.
func ChartAddHint() language.Message { return rowChartAddHint.With() }

var rowChartFieldTime = language.Sentence{
	Key: "chart.field_time",
	In: [4]string{
		"Time it may take, such as 20 s or 5 min",
		"کتنا وقت، مثلاً 20 سیکنڈ یا 5 منٹ",
		"कितना समय, जैसे 20 सेकंड या 5 मिनट",
		"Süresi, örneğin 20 sn ya da 5 dk",
	},
}

// ChartFieldTime says: Time it may take, such as 20 s or 5 min
func ChartFieldTime() language.Message { return rowChartFieldTime.With() }

var rowChartTimeWanted = language.Sentence{
	Key: "chart.time_wanted",
	In: [4]string{
		"Write a number and a unit, such as 20 s or 5 min.",
		"عدد اور اکائی لکھیں، مثلاً 20 سیکنڈ یا 5 منٹ۔",
		"संख्या और इकाई लिखें, जैसे 20 सेकंड या 5 मिनट।",
		"Sayı ve birim yazın, örneğin 20 sn ya da 5 dk.",
	},
}

// ChartTimeWanted says: Write a number and a unit, such as 20 s or 5 min.
func ChartTimeWanted() language.Message { return rowChartTimeWanted.With() }

var rowChartMore = language.Sentence{
	Key: "chart.more",
	In: [4]string{
		"More about: {box message}",
		"مزید: {box}",
		"और: {box}",
		"Daha fazla: {box}",
	},
	Slots: []language.Slot{{Name: "box", Kind: "message"}},
}

// ChartMore says: More about: {box message}
func ChartMore(box language.Message) language.Message { return rowChartMore.With(box) }

var rowChartDetails = language.Sentence{
	Key: "chart.details",
	In: [4]string{
		"All about this box",
		"اس خانے کی پوری تفصیل",
		"इस खाने का पूरा ब्योरा",
		"Bu kutunun tümü",
	},
}

// ChartDetails says: All about this box
func ChartDetails() language.Message { return rowChartDetails.With() }

var rowChartMoveDown = language.Sentence{
	Key: "chart.move_down",
	In: [4]string{
		"Move down",
		"نیچے لے جائیں",
		"नीचे ले जाएँ",
		"Aşağı taşı",
	},
}

// ChartMoveDown says: Move down
func ChartMoveDown() language.Message { return rowChartMoveDown.With() }

var rowChartGoesTo = language.Sentence{
	Key: "chart.goes_to",
	In: [4]string{
		"Goes to",
		"کہاں جاتا ہے",
		"कहाँ जाता है",
		"Gittiği yer",
	},
}

// ChartGoesTo says: Goes to
func ChartGoesTo() language.Message { return rowChartGoesTo.With() }

var rowChartLead = language.Sentence{
	Key: "chart.lead",
	In: [4]string{
		"Lead there",
		"وہاں لے جائیں",
		"वहाँ ले जाएँ",
		"Oraya bağla",
	},
}

// ChartLead says: Lead there
func ChartLead() language.Message { return rowChartLead.With() }

var rowChartAnotherWay = language.Sentence{
	Key: "chart.another_way",
	In: [4]string{
		"Another way out: when it is taken",
		"ایک اور راستہ: کب اختیار ہو",
		"एक और रास्ता: कब लिया जाए",
		"Başka bir çıkış: ne zaman seçilir",
	},
}

// ChartAnotherWay says: Another way out: when it is taken
func ChartAnotherWay() language.Message { return rowChartAnotherWay.With() }

var rowChartPaste = language.Sentence{
	Key: "chart.paste",
	In: [4]string{
		"Paste steps",
		"مرحلے چسپاں کریں",
		"चरण पेस्ट करें",
		"Adımları yapıştır",
	},
}

// ChartPaste says: Paste steps
func ChartPaste() language.Message { return rowChartPaste.With() }

var rowChartPasteHint = language.Sentence{
	Key: "chart.paste_hint",
	In: [4]string{
		"One step in each line, or rows of a spreadsheet: step, role, time. They become loose cards; place each where it belongs.",
		"ہر سطر میں ایک مرحلہ، یا اسپریڈشیٹ کی قطاریں: مرحلہ، رول، وقت۔ یہ کھلے کارڈ بن جائیں گے؛ ہر ایک کو اس کی جگہ رکھیں۔",
		"हर पंक्ति में एक चरण, या स्प्रेडशीट की पंक्तियाँ: चरण, भूमिका, समय। ये खुले कार्ड बन जाएँगे; हर एक को उसकी जगह रखें।",
		"Her satıra bir adım ya da hesap tablosu satırları: adım, rol, süre. Yerleştirilmemiş kartlara dönüşürler; her birini yerine koyun.",
	},
}

// ChartPasteHint says: One step in each line, or rows of a spreadsheet: step, role, time. They become loose cards; place each where it belongs.
func ChartPasteHint() language.Message { return rowChartPasteHint.With() }

var rowChartPlace = language.Sentence{
	Key: "chart.place",
	In: [4]string{
		"Place",
		"جگہ پر رکھیں",
		"जगह पर रखें",
		"Yerleştir",
	},
}

// ChartPlace says: Place
func ChartPlace() language.Message { return rowChartPlace.With() }

var rowChartPlaceAfter = language.Sentence{
	Key: "chart.place_after",
	In: [4]string{
		"Place after",
		"کس کے بعد رکھیں",
		"किसके बाद रखें",
		"Şunun arkasına yerleştir",
	},
}

// ChartPlaceAfter says: Place after
func ChartPlaceAfter() language.Message { return rowChartPlaceAfter.With() }

var rowChartCard = language.Sentence{
	Key: "chart.card",
	In: [4]string{
		"loose card",
		"کھلا کارڈ",
		"खुला कार्ड",
		"yerleştirilmemiş kart",
	},
}

// ChartCard says: loose card
func ChartCard() language.Message { return rowChartCard.With() }

var rowChartAbout = language.Sentence{
	Key: "chart.about",
	In: [4]string{
		"About the procedure",
		"طریقۂ کار کے بارے میں",
		"प्रक्रिया के बारे में",
		"Prosedür hakkında",
	},
}

// ChartAbout says: About the procedure
func ChartAbout() language.Message { return rowChartAbout.With() }

var rowChartKeys = language.Sentence{
	Key: "chart.keys",
	In: [4]string{
		"They work on the row that was opened or changed last: with Alt, on a Mac with Control and Option, in Firefox with Alt and Shift.",
		"یہ بٹن اس سطر پر کام کرتے ہیں جو آخر میں کھولی یا بدلی گئی: Alt کے ساتھ، Mac پر Control اور Option کے ساتھ، Firefox میں Alt اور Shift کے ساتھ۔",
		"ये बटन उस पंक्ति पर काम करते हैं जो आखिर में खोली या बदली गई: Alt के साथ, Mac पर Control और Option के साथ, Firefox में Alt और Shift के साथ।",
		"En son açılan ya da değiştirilen satırda çalışırlar: Alt ile, Mac bilgisayarda Control ve Option ile, Firefox içinde Alt ve Shift ile.",
	},
}

// ChartKeys says: They work on the row that was opened or changed last: with Alt, on a Mac with Control and Option, in Firefox with Alt and Shift.
func ChartKeys() language.Message { return rowChartKeys.With() }

var rowChartTakeBack = language.Sentence{
	Key: "chart.take_back",
	In: [4]string{
		"Undo the last change",
		"آخری تبدیلی واپس لیں",
		"आखिरी बदलाव वापस लें",
		"Son değişikliği geri al",
	},
}

// ChartTakeBack says: Undo the last change
func ChartTakeBack() language.Message { return rowChartTakeBack.With() }

var rowChartFieldEvent = language.Sentence{
	Key: "chart.field_event",
	In: [4]string{
		"what has then happened (none: what the step’s deed makes happen)",
		"اس پر کیا ہو چکا ہو گا (کوئی نہیں: جو مرحلے کے کام سے ہو)",
		"इसके बाद क्या हो चुका होगा (कोई नहीं: जो चरण के काम से हो)",
		"bununla ne olmuş sayılır (hiçbiri: adımın yaptığı iş ne ise o)",
	},
}

// ChartFieldEvent says: what has then happened (none: what the step’s deed makes happen)
func ChartFieldEvent() language.Message { return rowChartFieldEvent.With() }

var rowChartFieldKnowledge = language.Sentence{
	Key: "chart.field_knowledge",
	In: [4]string{
		"articles that tell more",
		"مزید بتانے والے مضامین",
		"ज़्यादा बताने वाले लेख",
		"daha fazlasını anlatan makaleler",
	},
}

// ChartFieldKnowledge says: articles that tell more
func ChartFieldKnowledge() language.Message { return rowChartFieldKnowledge.With() }

var rowChartKnowledgeHint = language.Sentence{
	Key: "chart.knowledge_hint",
	In: [4]string{
		"Their short words, one in each line. They are kept with the box; nothing opens them yet.",
		"ان کے مختصر لفظ، ہر سطر میں ایک۔ یہ خانے کے ساتھ محفوظ رہتے ہیں؛ ابھی ان سے کچھ نہیں کھلتا۔",
		"उनके छोटे शब्द, हर पंक्ति में एक। ये खाने के साथ सेव रहते हैं; अभी इनसे कुछ नहीं खुलता।",
		"Kısa adları, her satıra bir tane. Kutuyla birlikte saklanır; şimdilik bir şey açmaz.",
	},
}

// ChartKnowledgeHint says: Their short words, one in each line. They are kept with the box; nothing opens them yet.
func ChartKnowledgeHint() language.Message { return rowChartKnowledgeHint.With() }

var rowChartLosesOutcome = language.Sentence{
	Key: "chart.loses_outcome",
	In: [4]string{
		"{n int|one:{n} box of another procedure calls this one and has no way out for this outcome|other:{n} boxes of other procedures call this one and have no way out for this outcome}",
		"{n int|one:دوسرے طریقۂ کار کا {n} خانہ اسے بلاتا ہے اور وہاں اس نتیجے کا راستہ نہیں|other:دوسرے طریقۂ کار کے {n} خانے اسے بلاتے ہیں اور وہاں اس نتیجے کا راستہ نہیں}",
		"{n int|one:दूसरी प्रक्रिया का {n} खाना इसे बुलाता है और वहाँ इस नतीजे का रास्ता नहीं|other:दूसरी प्रक्रियाओं के {n} खाने इसे बुलाते हैं और वहाँ इस नतीजे का रास्ता नहीं}",
		"Başka prosedürlerin {n} kutusu bunu çağırıyor ve bu sonuç için çıkışı yok",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartLosesOutcome says: {n int|one:{n} box of another procedure calls this one and has no way out for this outcome|other:{n} boxes of other procedures call this one and have no way out for this outcome}
func ChartLosesOutcome(n int) language.Message { return rowChartLosesOutcome.With(n) }

var rowChartDidRepair = language.Sentence{
	Key: "chart.did_repair",
	In: [4]string{
		"repaired",
		"درست کیا گیا",
		"ठीक किया गया",
		"düzeltildi",
	},
}

// ChartDidRepair says: repaired
func ChartDidRepair() language.Message { return rowChartDidRepair.With() }

var rowChartHappens = language.Sentence{
	Key: "chart.happens",
	In: [4]string{
		"How it happens",
		"ایسا کیسے ہوتا ہے",
		"ऐसा कैसे होता है",
		"Nasıl oluyor",
	},
}

// ChartHappens says: How it happens
func ChartHappens() language.Message { return rowChartHappens.With() }

var rowChartRepair = language.Sentence{
	Key: "chart.repair",
	In: [4]string{
		"Put it right",
		"درست کریں",
		"ठीक करें",
		"Düzelt",
	},
}

// ChartRepair says: Put it right
func ChartRepair() language.Message { return rowChartRepair.With() }

var rowChartHints = language.Sentence{
	Key: "chart.hints",
	In: [4]string{
		"{n int|one:{n} hint|other:{n} hints}",
		"{n int|one:{n} مشورہ|other:{n} مشورے}",
		"{n int|one:{n} सुझाव|other:{n} सुझाव}",
		"{n} öneri",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ChartHints says: {n int|one:{n} hint|other:{n} hints}
func ChartHints(n int) language.Message { return rowChartHints.With(n) }

var rowChartNotAsSeen = language.Sentence{
	Key: "chart.not_as_seen",
	In: [4]string{
		"This procedure has changed meanwhile, and nothing was put right. Look at what is left to do.",
		"اس دوران یہ طریقۂ کار بدل گیا ہے، اس لیے کچھ درست نہیں کیا گیا۔ دیکھیں کہ اب کیا باقی ہے۔",
		"इस बीच यह प्रक्रिया बदल गई है, इसलिए कुछ ठीक नहीं किया गया। देखें कि अब क्या बाकी है।",
		"Bu prosedür bu arada değişti, onun için bir şey düzeltilmedi. Şimdi ne kaldığına bakın.",
	},
}

// ChartNotAsSeen says: This procedure has changed meanwhile, and nothing was put right. Look at what is left to do.
func ChartNotAsSeen() language.Message { return rowChartNotAsSeen.With() }

var rowChartBoxChanged = language.Sentence{
	Key: "chart.box_changed",
	In: [4]string{
		"Somebody has changed this box meanwhile, and nothing was done to it. Look at it once more.",
		"اس دوران کسی نے یہ خانہ بدل دیا ہے، اس لیے کچھ نہیں کیا گیا۔ اسے ایک بار پھر دیکھیں۔",
		"इस दौरान किसी ने यह खाना बदल दिया है, इसलिए कुछ नहीं किया गया। इसे एक बार फिर देखें।",
		"Bu arada biri bu kutuyu değiştirdi; bu yüzden hiçbir şey yapılmadı. Kutuya bir kez daha bakın.",
	},
}

// ChartBoxChanged says: Somebody has changed this box meanwhile, and nothing was done to it. Look at it once more.
func ChartBoxChanged() language.Message { return rowChartBoxChanged.With() }

var rowChartDidSupersede = language.Sentence{
	Key: "chart.did_supersede",
	In: [4]string{
		"Ended an edition of a procedure that a later one overtook",
		"نیا ایڈیشن پہلے نافذ ہونے پر طریقۂ کار کا پرانا ایڈیشن ختم کیا گیا",
		"नया संस्करण पहले लागू होने पर प्रक्रिया का पुराना संस्करण समाप्त किया गया",
		"Yenisi önce yürürlüğe giren prosedür sürümü sona erdirildi",
	},
}

// ChartDidSupersede says: Ended an edition of a procedure that a later one overtook
func ChartDidSupersede() language.Message { return rowChartDidSupersede.With() }
