// Code generated from words/impact.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowImpactTitle = language.Sentence{
	Key: "impact.title",
	In: [4]string{
		"What this change touches",
		"یہ تبدیلی کس کس پر اثر ڈالتی ہے",
		"इस बदलाव का असर",
		"Bu değişiklik neleri etkiliyor",
	},
}

// ImpactTitle says: What this change touches
func ImpactTitle() language.Message { return rowImpactTitle.With() }

var rowImpactLead = language.Sentence{
	Key: "impact.lead",
	In: [4]string{
		"Before anybody approves: what hangs on each part that is new.",
		"منظوری سے پہلے: ہر نئے حصے سے کیا کیا جڑا ہے۔",
		"मंज़ूरी से पहले: हर नए भाग से क्या-क्या जुड़ा है।",
		"Onaydan önce: değişen her bölüme neler bağlı.",
	},
}

// ImpactLead says: Before anybody approves: what hangs on each part that is new.
func ImpactLead() language.Message { return rowImpactLead.With() }

var rowImpactNothing = language.Sentence{
	Key: "impact.nothing",
	In: [4]string{
		"Nothing has changed since the edition in force.",
		"نافذ ایڈیشن کے بعد سے کچھ نہیں بدلا۔",
		"लागू संस्करण के बाद से कुछ नहीं बदला।",
		"Yürürlükteki sürümden beri bir şey değişmedi.",
	},
}

// ImpactNothing says: Nothing has changed since the edition in force.
func ImpactNothing() language.Message { return rowImpactNothing.With() }

var rowImpactServices = language.Sentence{
	Key: "impact.services",
	In: [4]string{
		"{n int|one:{n} service is measured by it|other:{n} services are measured by it}",
		"{n int|one:ایک سروس اسی سے ناپی جاتی ہے|other:{n} سروسز اسی سے ناپی جاتی ہیں}",
		"{n int|one:{n} सेवा इसी से नापी जाती है|other:{n} सेवाएँ इसी से नापी जाती हैं}",
		"{n int|one:{n} hizmet bununla ölçülüyor|other:{n} hizmet bununla ölçülüyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactServices says: {n int|one:{n} service is measured by it|other:{n} services are measured by it}
func ImpactServices(n int) language.Message { return rowImpactServices.With(n) }

var rowImpactSteps = language.Sentence{
	Key: "impact.steps",
	In: [4]string{
		"{n int|one:{n} step serves it|other:{n} steps serve it}",
		"{n int|one:ایک مرحلہ اس کے لیے ہے|other:{n} مراحل اس کے لیے ہیں}",
		"{n int|one:{n} चरण इसके लिए है|other:{n} चरण इसके लिए हैं}",
		"{n int|one:{n} adım buna hizmet ediyor|other:{n} adım buna hizmet ediyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactSteps says: {n int|one:{n} step serves it|other:{n} steps serve it}
func ImpactSteps(n int) language.Message { return rowImpactSteps.With(n) }

var rowImpactCases = language.Sentence{
	Key: "impact.cases",
	In: [4]string{
		"open cases with this promise",
		"اس وعدے والے کھلے کیس",
		"इस वादे वाले खुले केस",
		"bu sözün işlediği açık kayıtlar",
	},
}

// ImpactCases says: open cases with this promise
func ImpactCases() language.Message { return rowImpactCases.With() }

var rowImpactCasesLead = language.Sentence{
	Key: "impact.cases_lead",
	In: [4]string{
		"Their time stays as it was promised. You see the cases that you may open.",
		"ان کا وقت پرانے وعدے پر ہی چلے گا۔ یہاں وہی کیس ہیں جنھیں کھولنے کی آپ کو اجازت ہے۔",
		"इनका समय पुराने वादे पर ही चलेगा। यहाँ वही केस हैं जिन्हें खोलने की आपको अनुमति है।",
		"Bunların süresi, verilen söz neyse öyle kalır. Yalnızca açma yetkiniz olan kayıtlar listelenir.",
	},
}

// ImpactCasesLead says: Their time stays as it was promised. You see the cases that you may open.
func ImpactCasesLead() language.Message { return rowImpactCasesLead.With() }

var rowImpactClocks = language.Sentence{
	Key: "impact.clocks",
	In: [4]string{
		"{n int|one:{n} clock runs for it and stays as it was promised.|other:{n} clocks run for it and stay as they were promised.}",
		"{n int|one:اس کے لیے ایک گھڑی چل رہی ہے؛ وہ پرانے وعدے پر ہی چلے گی۔|other:اس کے لیے {n} گھڑیاں چل رہی ہیں؛ وہ پرانے وعدے پر ہی چلیں گی۔}",
		"{n int|one:इसके लिए {n} घड़ी चल रही है; वह पुराने वादे पर ही चलेगी।|other:इसके लिए {n} घड़ियाँ चल रही हैं; वे पुराने वादे पर ही चलेंगी।}",
		"{n int|one:Bunun için {n} süre işliyor; verilen söz neyse öyle kalacak.|other:Bunun için {n} süre işliyor; verilen söz neyse öyle kalacak.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactClocks says: {n int|one:{n} clock runs for it and stays as it was promised.|other:{n} clocks run for it and stay as they were promised.}
func ImpactClocks(n int) language.Message { return rowImpactClocks.With(n) }

var rowImpactPrinted = language.Sentence{
	Key: "impact.printed",
	In: [4]string{
		"{n int|one:{n} document is printed again|other:{n} documents are printed again}",
		"{n int|one:ایک دستاویز دوبارہ چھپے گی|other:{n} دستاویزات دوبارہ چھپیں گی}",
		"{n int|one:{n} दस्तावेज़ फिर छपेगा|other:{n} दस्तावेज़ फिर छपेंगे}",
		"{n int|one:{n} belge yeniden basılacak|other:{n} belge yeniden basılacak}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactPrinted says: {n int|one:{n} document is printed again|other:{n} documents are printed again}
func ImpactPrinted(n int) language.Message { return rowImpactPrinted.With(n) }

var rowImpactPublicCharter = language.Sentence{
	Key: "impact.public_charter",
	In: [4]string{
		"public charter",
		"عوامی چارٹر",
		"सार्वजनिक चार्टर",
		"açık bildirge",
	},
}

// ImpactPublicCharter says: public charter
func ImpactPublicCharter() language.Message { return rowImpactPublicCharter.With() }

var rowImpactAgain = language.Sentence{
	Key: "impact.again",
	In: [4]string{
		"Who reads and learns it again",
		"کون دوبارہ پڑھے اور سیکھے گا",
		"कौन फिर पढ़ेगा और सीखेगा",
		"Kim yeniden okuyup öğrenecek",
	},
}

// ImpactAgain says: Who reads and learns it again
func ImpactAgain() language.Message { return rowImpactAgain.With() }

var rowImpactAgainNone = language.Sentence{
	Key: "impact.again_none",
	In: [4]string{
		"Only wording changes: nobody has to be trained again.",
		"صرف الفاظ بدلے ہیں: کسی کو دوبارہ تربیت نہیں لینی۔",
		"सिर्फ़ शब्द बदले हैं: किसी को फिर प्रशिक्षण नहीं लेना।",
		"Yalnızca ifade değişiyor: kimsenin yeniden eğitim alması gerekmiyor.",
	},
}

// ImpactAgainNone says: Only wording changes: nobody has to be trained again.
func ImpactAgainNone() language.Message { return rowImpactAgainNone.With() }

var rowImpactPeople = language.Sentence{
	Key: "impact.people",
	In: [4]string{
		"{n int|one:{n} person|other:{n} people}",
		"{n int|one:{n} فرد|other:{n} افراد}",
		"{n int|one:{n} व्यक्ति|other:{n} लोग}",
		"{n int|one:{n} kişi|other:{n} kişi}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactPeople says: {n int|one:{n} person|other:{n} people}
func ImpactPeople(n int) language.Message { return rowImpactPeople.With(n) }

var rowImpactFollow = language.Sentence{
	Key: "impact.follow",
	In: [4]string{
		"{n int|one:{n} step follows it|other:{n} steps follow it}",
		"{n int|one:ایک مرحلہ اسی کے مطابق ہوتا ہے|other:{n} مراحل اسی کے مطابق ہوتے ہیں}",
		"{n int|one:{n} चरण इसी के अनुसार होता है|other:{n} चरण इसी के अनुसार होते हैं}",
		"{n int|one:{n} adım buna göre yapılıyor|other:{n} adım buna göre yapılıyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactFollow says: {n int|one:{n} step follows it|other:{n} steps follow it}
func ImpactFollow(n int) language.Message { return rowImpactFollow.With(n) }

var rowImpactLimits = language.Sentence{
	Key: "impact.limits",
	In: [4]string{
		"Holds no more",
		"یہ حدیں ختم ہو جائیں گی",
		"ये सीमाएँ खत्म हो जाएँगी",
		"Artık geçerli olmayacak",
	},
}

// ImpactLimits says: Holds no more
func ImpactLimits() language.Message { return rowImpactLimits.With() }

var rowImpactServicesThere = language.Sentence{
	Key: "impact.services_there",
	In: [4]string{
		"{n int|one:{n} service is offered there|other:{n} services are offered there}",
		"{n int|one:یہاں ایک خدمت ملتی ہے|other:یہاں {n} خدمات ملتی ہیں}",
		"{n int|one:यहाँ {n} सेवा मिलती है|other:यहाँ {n} सेवाएँ मिलती हैं}",
		"{n int|one:Burada {n} hizmet veriliyor|other:Burada {n} hizmet veriliyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactServicesThere says: {n int|one:{n} service is offered there|other:{n} services are offered there}
func ImpactServicesThere(n int) language.Message { return rowImpactServicesThere.With(n) }

var rowImpactServicesPlace = language.Sentence{
	Key: "impact.services_place",
	In: [4]string{
		"{n int|one:{n} service sends complaints there|other:{n} services send complaints there}",
		"{n int|one:ایک خدمت کی شکایت یہاں ہوتی ہے|other:{n} خدمات کی شکایت یہاں ہوتی ہے}",
		"{n int|one:{n} सेवा की शिकायत यहाँ होती है|other:{n} सेवाओं की शिकायत यहाँ होती है}",
		"{n int|one:{n} hizmetin başvuru yeri burası|other:{n} hizmetin başvuru yeri burası}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactServicesPlace says: {n int|one:{n} service sends complaints there|other:{n} services send complaints there}
func ImpactServicesPlace(n int) language.Message { return rowImpactServicesPlace.With(n) }

var rowImpactPromises = language.Sentence{
	Key: "impact.promises",
	In: [4]string{
		"{n int|one:{n} promise is made for it|other:{n} promises are made for it}",
		"{n int|one:ایک وعدہ اس کے لیے ہے|other:{n} وعدے اس کے لیے ہیں}",
		"{n int|one:{n} वादा इसके लिए है|other:{n} वादे इसके लिए हैं}",
		"{n int|one:Bunun için {n} söz veriliyor|other:Bunun için {n} söz veriliyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactPromises says: {n int|one:{n} promise is made for it|other:{n} promises are made for it}
func ImpactPromises(n int) language.Message { return rowImpactPromises.With(n) }

var rowImpactPolicies = language.Sentence{
	Key: "impact.policies",
	In: [4]string{
		"{n int|one:{n} policy is made for it|other:{n} policies are made for it}",
		"{n int|one:ایک پالیسی اس کے لیے ہے|other:{n} پالیسیاں اس کے لیے ہیں}",
		"{n int|one:{n} नीति इसके लिए है|other:{n} नीतियाँ इसके लिए हैं}",
		"{n int|one:{n} politika bunun için|other:{n} politika bunun için}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactPolicies says: {n int|one:{n} policy is made for it|other:{n} policies are made for it}
func ImpactPolicies(n int) language.Message { return rowImpactPolicies.With(n) }

var rowImpactCharts = language.Sentence{
	Key: "impact.charts",
	In: [4]string{
		"{n int|one:{n} procedure handles its cases|other:{n} procedures handle its cases}",
		"{n int|one:ایک طریقۂ کار اس کے کیسوں کے لیے ہے|other:{n} طریقۂ کار اس کے کیسوں کے لیے ہیں}",
		"{n int|one:{n} प्रक्रिया इसके केसों के लिए है|other:{n} प्रक्रियाएँ इसके केसों के लिए हैं}",
		"{n int|one:{n} prosedür bunun kayıtlarını yürütüyor|other:{n} prosedür bunun kayıtlarını yürütüyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactCharts says: {n int|one:{n} procedure handles its cases|other:{n} procedures handle its cases}
func ImpactCharts(n int) language.Message { return rowImpactCharts.With(n) }

var rowImpactStepsPromises = language.Sentence{
	Key: "impact.steps_promises",
	In: [4]string{
		"{n int|one:{n} step serves its promises|other:{n} steps serve its promises}",
		"{n int|one:ایک مرحلہ اس کے وعدوں کے لیے ہے|other:{n} مراحل اس کے وعدوں کے لیے ہیں}",
		"{n int|one:{n} चरण इसके वादों के लिए है|other:{n} चरण इसके वादों के लिए हैं}",
		"{n int|one:{n} adım bunun sözlerine hizmet ediyor|other:{n} adım bunun sözlerine hizmet ediyor}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactStepsPromises says: {n int|one:{n} step serves its promises|other:{n} steps serve its promises}
func ImpactStepsPromises(n int) language.Message { return rowImpactStepsPromises.With(n) }

var rowImpactBroken = language.Sentence{
	Key: "impact.broken",
	In: [4]string{
		"cannot be approved: steps hang on it",
		"منظوری ممکن نہیں: مرحلے اس سے جڑے ہیں",
		"मंज़ूर नहीं हो सकता: चरण इससे जुड़े हैं",
		"onaylanamaz: adımlar buna bağlı",
	},
}

// ImpactBroken says: cannot be approved: steps hang on it
func ImpactBroken() language.Message { return rowImpactBroken.With() }

var rowImpactSituations = language.Sentence{
	Key: "impact.situations",
	In: [4]string{
		"{n int|one:Holds in {n} situation|other:Holds in {n} situations}",
		"{n int|one:ایک صورت میں لاگو|other:{n} صورتوں میں لاگو}",
		"{n int|one:{n} स्थिति में लागू|other:{n} स्थितियों में लागू}",
		"{n int|one:{n} durumda geçerli|other:{n} durumda geçerli}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactSituations says: {n int|one:Holds in {n} situation|other:Holds in {n} situations}
func ImpactSituations(n int) language.Message { return rowImpactSituations.With(n) }

var rowImpactServicesPolicy = language.Sentence{
	Key: "impact.services_policy",
	In: [4]string{
		"{n int|one:Holds for {n} service|other:Holds for {n} services}",
		"{n int|one:ایک خدمت کے لیے لاگو|other:{n} خدمات کے لیے لاگو}",
		"{n int|one:{n} सेवा के लिए लागू|other:{n} सेवाओं के लिए लागू}",
		"{n int|one:{n} hizmet için geçerli|other:{n} hizmet için geçerli}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// ImpactServicesPolicy says: {n int|one:Holds for {n} service|other:Holds for {n} services}
func ImpactServicesPolicy(n int) language.Message { return rowImpactServicesPolicy.With(n) }
