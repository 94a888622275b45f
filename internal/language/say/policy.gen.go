// Code generated from words/policy.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

var rowPolicyKinName = language.Sentence{
	Key: "policy.kin_name",
	In: [4]string{
		"name of the policy",
		"پالیسی کا نام",
		"नीति का नाम",
		"politikanın adı",
	},
}

// PolicyKinName says: name of the policy
func PolicyKinName() language.Message { return rowPolicyKinName.With() }

var rowPolicyKinReach = language.Sentence{
	Key: "policy.kin_reach",
	In: [4]string{
		"for what, and who looks after it",
		"دائرہ اور ذمہ داری",
		"दायरा और ज़िम्मेदारी",
		"neyi kapsadığı ve sorumlusu",
	},
}

// PolicyKinReach says: for what, and who looks after it
func PolicyKinReach() language.Message { return rowPolicyKinReach.With() }

var rowPolicyKinSituations = language.Sentence{
	Key: "policy.kin_situations",
	In: [4]string{
		"situations",
		"صورتیں",
		"स्थितियाँ",
		"durumlar",
	},
}

// PolicyKinSituations says: situations
func PolicyKinSituations() language.Message { return rowPolicyKinSituations.With() }

var rowPolicyKinClauses = language.Sentence{
	Key: "policy.kin_clauses",
	In: [4]string{
		"clauses",
		"شقیں",
		"धाराएँ",
		"maddeler",
	},
}

// PolicyKinClauses says: clauses
func PolicyKinClauses() language.Message { return rowPolicyKinClauses.With() }

var rowPolicyKinText = language.Sentence{
	Key: "policy.kin_text",
	In: [4]string{
		"more about it",
		"مزید تفصیل",
		"और ब्योरा",
		"ayrıntılar",
	},
}

// PolicyKinText says: more about it
func PolicyKinText() language.Message { return rowPolicyKinText.With() }

var rowPolicyFieldOwner = language.Sentence{
	Key: "policy.field_owner",
	In: [4]string{
		"who looks after it",
		"دیکھ بھال کس کے ذمے ہے",
		"देखभाल किसके ज़िम्मे है",
		"kimin sorumlu olduğu",
	},
}

// PolicyFieldOwner says: who looks after it
func PolicyFieldOwner() language.Message { return rowPolicyFieldOwner.With() }

var rowPolicyFieldReview = language.Sentence{
	Key: "policy.field_review",
	In: [4]string{
		"review date",
		"جائزے کی تاریخ",
		"समीक्षा की तारीख",
		"gözden geçirme tarihi",
	},
}

// PolicyFieldReview says: review date
func PolicyFieldReview() language.Message { return rowPolicyFieldReview.With() }

var rowPolicyFieldServices = language.Sentence{
	Key: "policy.field_services",
	In: [4]string{
		"for which services",
		"کن خدمات کے لیے",
		"किन सेवाओं के लिए",
		"hangi hizmetler için",
	},
}

// PolicyFieldServices says: for which services
func PolicyFieldServices() language.Message { return rowPolicyFieldServices.With() }

var rowPolicyFieldProducts = language.Sentence{
	Key: "policy.field_products",
	In: [4]string{
		"for which products, if not for all",
		"کن مصنوعات کے لیے، اگر سب کے لیے نہیں",
		"किन उत्पादों के लिए, अगर सबके लिए नहीं",
		"hepsi için değilse hangi ürünler için",
	},
}

// PolicyFieldProducts says: for which products, if not for all
func PolicyFieldProducts() language.Message { return rowPolicyFieldProducts.With() }

var rowPolicyFieldSituation = language.Sentence{
	Key: "policy.field_situation",
	In: [4]string{
		"when it applies",
		"یہ کب لاگو ہوتی ہے",
		"यह कब लागू होती है",
		"ne zaman geçerli olduğu",
	},
}

// PolicyFieldSituation says: when it applies
func PolicyFieldSituation() language.Message { return rowPolicyFieldSituation.With() }

var rowPolicyFieldForce = language.Sentence{
	Key: "policy.field_force",
	In: [4]string{
		"how binding it is",
		"کتنی لازم ہے",
		"कितनी ज़रूरी है",
		"ne kadar bağlayıcı olduğu",
	},
}

// PolicyFieldForce says: how binding it is
func PolicyFieldForce() language.Message { return rowPolicyFieldForce.With() }

var rowPolicyFieldExpected = language.Sentence{
	Key: "policy.field_expected",
	In: [4]string{
		"what is expected",
		"کیا متوقع ہے",
		"क्या अपेक्षित है",
		"ne beklendiği",
	},
}

// PolicyFieldExpected says: what is expected
func PolicyFieldExpected() language.Message { return rowPolicyFieldExpected.With() }

var rowPolicyFieldSteps = language.Sentence{
	Key: "policy.field_steps",
	In: [4]string{
		"steps to take, if there are any",
		"مرحلے، اگر ہوں",
		"चरण, अगर हों",
		"varsa izlenecek adımlar",
	},
}

// PolicyFieldSteps says: steps to take, if there are any
func PolicyFieldSteps() language.Message { return rowPolicyFieldSteps.With() }

var rowPolicyFieldHouse = language.Sentence{
	Key: "policy.field_house",
	In: [4]string{
		"only for us",
		"صرف ہمارے لیے",
		"सिर्फ़ हमारे लिए",
		"yalnızca bizim için",
	},
}

// PolicyFieldHouse says: only for us
func PolicyFieldHouse() language.Message { return rowPolicyFieldHouse.With() }

var rowPolicyFieldText = language.Sentence{
	Key: "policy.field_text",
	In: [4]string{
		"text, as long as it takes (Markdown)",
		"متن، جتنا ضروری ہو (Markdown)",
		"पाठ, जितना ज़रूरी हो (Markdown)",
		"metin, gerektiği kadar uzun (Markdown)",
	},
}

// PolicyFieldText says: text, as long as it takes (Markdown)
func PolicyFieldText() language.Message { return rowPolicyFieldText.With() }

var rowPolicyPreview = language.Sentence{
	Key: "policy.preview",
	In: [4]string{
		"As it reads",
		"پڑھنے میں یوں ہے",
		"पढ़ने में ऐसा है",
		"Okunuşu",
	},
}

// PolicyPreview says: As it reads
func PolicyPreview() language.Message { return rowPolicyPreview.With() }

var rowPolicyHintServices = language.Sentence{
	Key: "policy.hint_services",
	In: [4]string{
		"None: for all.",
		"کوئی نہیں: سب کے لیے۔",
		"कोई नहीं: सबके लिए।",
		"Hiçbiri: hepsi için.",
	},
}

// PolicyHintServices says: None: for all.
func PolicyHintServices() language.Message { return rowPolicyHintServices.With() }

var rowPolicyHintLimits = language.Sentence{
	Key: "policy.hint_limits",
	In: [4]string{
		"What this role refunds without asking, in {currency code}. Empty: this clause says nothing about it.",
		"یہ رول بغیر پوچھے کتنی رقم واپس کرے ({currency})۔ خالی ہو تو یہ شق اس بارے میں کچھ نہیں کہتی۔",
		"यह भूमिका बिना पूछे कितनी रकम वापस करे ({currency})। खाली हो तो यह धारा इस बारे में कुछ नहीं कहती।",
		"Bu rolün sormadan iade edebileceği tutar ({currency}). Boşsa bu madde bununla ilgili bir şey söylemez.",
	},
	Slots: []language.Slot{{Name: "currency", Kind: "code"}},
}

// PolicyHintLimits says: What this role refunds without asking, in {currency code}. Empty: this clause says nothing about it.
func PolicyHintLimits(currency string) language.Message { return rowPolicyHintLimits.With(currency) }

var rowPolicyLimitSays = language.Sentence{
	Key: "policy.limit_says",
	In: [4]string{
		"{role message}: refunds up to {amount money} alone",
		"{role}: اکیلے {amount} تک واپسی",
		"{role}: अकेले {amount} तक वापसी",
		"{role}: tek başına en çok {amount} iade",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}, {Name: "amount", Kind: "money"}},
}

// PolicyLimitSays says: {role message}: refunds up to {amount money} alone
func PolicyLimitSays(role language.Message, amount money.Amount) language.Message {
	return rowPolicyLimitSays.With(role, amount)
}

var rowPolicyLackService = language.Sentence{
	Key: "policy.lack_service",
	In: [4]string{
		"This names a service that is not in the charter, or not among those of the policy. Choose again.",
		"یہاں ایسی خدمت درج ہے جو چارٹر یا اس پالیسی میں نہیں۔ دوبارہ منتخب کریں۔",
		"यहाँ ऐसी सेवा दर्ज है जो चार्टर या इस नीति में नहीं है। दोबारा चुनें।",
		"Burada bildirgede ya da bu politikada olmayan bir hizmet var. Yeniden seçin.",
	},
}

// PolicyLackService says: This names a service that is not in the charter, or not among those of the policy. Choose again.
func PolicyLackService() language.Message { return rowPolicyLackService.With() }

var rowPolicyLimitTwice = language.Sentence{
	Key: "policy.limit_twice",
	In: [4]string{
		"Another clause of this policy says a limit for the same role. Say it once.",
		"اس پالیسی کی ایک اور شق میں اسی رول کی حد درج ہے۔ اسے ایک ہی جگہ لکھیں۔",
		"इस नीति की दूसरी धारा में इसी भूमिका की सीमा दर्ज है। इसे एक ही जगह लिखें।",
		"Bu politikanın başka bir maddesi aynı rol için bir sınır söylüyor. Bir kez yazın.",
	},
}

// PolicyLimitTwice says: Another clause of this policy says a limit for the same role. Say it once.
func PolicyLimitTwice() language.Message { return rowPolicyLimitTwice.With() }

var rowPolicyLackCurrency = language.Sentence{
	Key: "policy.lack_currency",
	In: [4]string{
		"This amount is not in {currency code}, in which we count. Enter it again.",
		"یہ رقم ہماری کرنسی ({currency}) میں نہیں ہے۔ اسے دوبارہ لکھیں۔",
		"यह रकम हमारी मुद्रा ({currency}) में नहीं है। इसे दोबारा लिखें।",
		"Bu tutar bizim para birimimizde ({currency}) değil. Yeniden yazın.",
	},
	Slots: []language.Slot{{Name: "currency", Kind: "code"}},
}

// PolicyLackCurrency says: This amount is not in {currency code}, in which we count. Enter it again.
func PolicyLackCurrency(currency string) language.Message {
	return rowPolicyLackCurrency.With(currency)
}

var rowPolicyLead = language.Sentence{
	Key: "policy.lead",
	In: [4]string{
		"What is expected of everybody here, and how much each role decides alone.",
		"یہاں سب سے کیا متوقع ہے، اور ہر رول اکیلے کتنا فیصلہ کرتا ہے۔",
		"यहाँ सबसे क्या अपेक्षित है, और हर भूमिका अकेले कितना तय करती है।",
		"Burada herkesten beklenenler ve her rolün tek başına verebileceği kararlar.",
	},
}

// PolicyLead says: What is expected of everybody here, and how much each role decides alone.
func PolicyLead() language.Message { return rowPolicyLead.With() }

var rowPolicyNone = language.Sentence{
	Key: "policy.none",
	In: [4]string{
		"No policy is in force yet.",
		"ابھی کوئی پالیسی نافذ نہیں۔",
		"अभी कोई नीति लागू नहीं है।",
		"Henüz yürürlükte politika yok.",
	},
}

// PolicyNone says: No policy is in force yet.
func PolicyNone() language.Message { return rowPolicyNone.With() }

var rowPolicyBegin = language.Sentence{
	Key: "policy.begin",
	In: [4]string{
		"Write a new policy",
		"نئی پالیسی لکھیں",
		"नई नीति लिखें",
		"Yeni politika yaz",
	},
}

// PolicyBegin says: Write a new policy
func PolicyBegin() language.Message { return rowPolicyBegin.With() }

var rowPolicyEdit = language.Sentence{
	Key: "policy.edit",
	In: [4]string{
		"Write this policy",
		"یہ پالیسی لکھیں",
		"यह नीति लिखें",
		"Bu politikayı yaz",
	},
}

// PolicyEdit says: Write this policy
func PolicyEdit() language.Message { return rowPolicyEdit.With() }

var rowPolicyEditTitle = language.Sentence{
	Key: "policy.edit_title",
	In: [4]string{
		"The policy as it is being written",
		"زیرِ تحریر پالیسی",
		"लिखी जा रही नीति",
		"Yazılmakta olan politika",
	},
}

// PolicyEditTitle says: The policy as it is being written
func PolicyEditTitle() language.Message { return rowPolicyEditTitle.With() }

var rowPolicyBeingWritten = language.Sentence{
	Key: "policy.being_written",
	In: [4]string{
		"being written",
		"زیرِ تحریر",
		"लिखी जा रही",
		"yazılıyor",
	},
}

// PolicyBeingWritten says: being written
func PolicyBeingWritten() language.Message { return rowPolicyBeingWritten.With() }

var rowPolicyNotInForce = language.Sentence{
	Key: "policy.not_in_force",
	In: [4]string{
		"Not in force",
		"جو نافذ نہیں",
		"जो लागू नहीं",
		"Yürürlükte olmayanlar",
	},
}

// PolicyNotInForce says: Not in force
func PolicyNotInForce() language.Message { return rowPolicyNotInForce.With() }

var rowPolicyReviewOn = language.Sentence{
	Key: "policy.review_on",
	In: [4]string{
		"Review date: {day date}",
		"جائزے کی تاریخ: {day}",
		"समीक्षा की तारीख: {day}",
		"Gözden geçirme tarihi: {day}",
	},
	Slots: []language.Slot{{Name: "day", Kind: "date"}},
}

// PolicyReviewOn says: Review date: {day date}
func PolicyReviewOn(day now.Instant) language.Message { return rowPolicyReviewOn.With(day) }

var rowPolicyReviewDue = language.Sentence{
	Key: "policy.review_due",
	In: [4]string{
		"review is due",
		"جائزہ باقی ہے",
		"समीक्षा बाकी है",
		"gözden geçirilmeli",
	},
}

// PolicyReviewDue says: review is due
func PolicyReviewDue() language.Message { return rowPolicyReviewDue.With() }

var rowPolicyOwnedBy = language.Sentence{
	Key: "policy.owned_by",
	In: [4]string{
		"Owner: {role message}",
		"ذمہ دار: {role}",
		"ज़िम्मेदार: {role}",
		"Sorumlu: {role}",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// PolicyOwnedBy says: Owner: {role message}
func PolicyOwnedBy(role language.Message) language.Message { return rowPolicyOwnedBy.With(role) }

var rowPolicyApplies = language.Sentence{
	Key: "policy.applies",
	In: [4]string{
		"When it applies",
		"یہ کب لاگو ہوتی ہے",
		"यह कब लागू होती है",
		"Ne zaman geçerli",
	},
}

// PolicyApplies says: When it applies
func PolicyApplies() language.Message { return rowPolicyApplies.With() }

var rowPolicyForProducts = language.Sentence{
	Key: "policy.for_products",
	In: [4]string{
		"For these products",
		"ان مصنوعات کے لیے",
		"इन उत्पादों के लिए",
		"Şu ürünler için",
	},
}

// PolicyForProducts says: For these products
func PolicyForProducts() language.Message { return rowPolicyForProducts.With() }

var rowPolicyForServices = language.Sentence{
	Key: "policy.for_services",
	In: [4]string{
		"For these services",
		"ان خدمات کے لیے",
		"इन सेवाओं के लिए",
		"Şu hizmetler için",
	},
}

// PolicyForServices says: For these services
func PolicyForServices() language.Message { return rowPolicyForServices.With() }

var rowPolicyRetire = language.Sentence{
	Key: "policy.retire",
	In: [4]string{
		"Take this policy out of force",
		"یہ پالیسی ختم کریں",
		"यह नीति समाप्त करें",
		"Bu politikayı yürürlükten kaldır",
	},
}

// PolicyRetire says: Take this policy out of force
func PolicyRetire() language.Message { return rowPolicyRetire.With() }

var rowPolicyRetireSays = language.Sentence{
	Key: "policy.retire_says",
	In: [4]string{
		"Nobody follows it from now on, and the limits that it says are taken back. It can be written anew at any time.",
		"اب سے اس پر عمل نہیں ہو گا، اور اس میں درج حدیں واپس ہو جائیں گی۔ اسے کسی بھی وقت نئے سرے سے لکھا جا سکتا ہے۔",
		"अब से इसका पालन नहीं होगा, और इसमें दर्ज सीमाएँ वापस हो जाएँगी। इसे कभी भी नए सिरे से लिखा जा सकता है।",
		"Bundan sonra uygulanmaz; söylediği sınırlar geri alınır. İstendiği zaman yeniden yazılabilir.",
	},
}

// PolicyRetireSays says: Nobody follows it from now on, and the limits that it says are taken back. It can be written anew at any time.
func PolicyRetireSays() language.Message { return rowPolicyRetireSays.With() }

var rowPolicyRetireFollowed = language.Sentence{
	Key: "policy.retire_followed",
	In: [4]string{
		"{n int|one:{n} step in force follows it, and will have nothing to follow|other:{n} steps in force follow it, and will have nothing to follow}",
		"{n int|one:نافذ طریقۂ کار کا ایک مرحلہ اس کے مطابق ہوتا ہے؛ اس کے بعد اس کے لیے کوئی اصول نہ رہے گا|other:نافذ طریقۂ کار کے {n} مراحل اس کے مطابق ہوتے ہیں؛ اس کے بعد ان کے لیے کوئی اصول نہ رہے گا}",
		"{n int|one:लागू प्रक्रिया का {n} चरण इसके अनुसार होता है; इसके बाद उसके लिए कोई नियम नहीं रहेगा|other:लागू प्रक्रियाओं के {n} चरण इसके अनुसार होते हैं; इसके बाद उनके लिए कोई नियम नहीं रहेगा}",
		"{n int|one:Yürürlükteki {n} adım buna göre yapılıyor; bundan sonra dayanacağı bir kural kalmaz|other:Yürürlükteki {n} adım buna göre yapılıyor; bundan sonra dayanacakları bir kural kalmaz}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PolicyRetireFollowed says: {n int|one:{n} step in force follows it, and will have nothing to follow|other:{n} steps in force follow it, and will have nothing to follow}
func PolicyRetireFollowed(n int) language.Message { return rowPolicyRetireFollowed.With(n) }

var rowPolicyInReview = language.Sentence{
	Key: "policy.in_review",
	In: [4]string{
		"It is in review. Decide there first.",
		"یہ زیرِ جائزہ ہے۔ پہلے وہاں فیصلہ کریں۔",
		"यह समीक्षा में है। पहले वहाँ फ़ैसला करें।",
		"İncelemede. Önce orada karar verin.",
	},
}

// PolicyInReview says: It is in review. Decide there first.
func PolicyInReview() language.Message { return rowPolicyInReview.With() }

var rowPolicyDidRetire = language.Sentence{
	Key: "policy.did_retire",
	In: [4]string{
		"Took a policy out of force",
		"پالیسی ختم کی گئی",
		"नीति समाप्त की गई",
		"Bir politika yürürlükten kaldırıldı",
	},
}

// PolicyDidRetire says: Took a policy out of force
func PolicyDidRetire() language.Message { return rowPolicyDidRetire.With() }

var rowPolicyDidDelegate = language.Sentence{
	Key: "policy.did_delegate",
	In: [4]string{
		"Limit of a role by a policy: {role message}",
		"پالیسی سے رول کی حد: {role}",
		"नीति से भूमिका की सीमा: {role}",
		"Politikayla rolün sınırı: {role}",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// PolicyDidDelegate says: Limit of a role by a policy: {role message}
func PolicyDidDelegate(role language.Message) language.Message {
	return rowPolicyDidDelegate.With(role)
}

var rowPolicyDidSubmit = language.Sentence{
	Key: "policy.did_submit",
	In: [4]string{
		"Sent a policy for review",
		"پالیسی جائزے کے لیے بھیجی گئی",
		"नीति समीक्षा के लिए भेजी गई",
		"Politika incelemeye gönderildi",
	},
}

// PolicyDidSubmit says: Sent a policy for review
func PolicyDidSubmit() language.Message { return rowPolicyDidSubmit.With() }

var rowPolicyDidReview = language.Sentence{
	Key: "policy.did_review",
	In: [4]string{
		"Reviewed a policy",
		"پالیسی کا جائزہ لیا گیا",
		"नीति की समीक्षा की गई",
		"Politika incelendi",
	},
}

// PolicyDidReview says: Reviewed a policy
func PolicyDidReview() language.Message { return rowPolicyDidReview.With() }

var rowPolicyDidApprove = language.Sentence{
	Key: "policy.did_approve",
	In: [4]string{
		"Approved a policy",
		"پالیسی کی منظوری دی گئی",
		"नीति को मंज़ूरी दी गई",
		"Politika onaylandı",
	},
}

// PolicyDidApprove says: Approved a policy
func PolicyDidApprove() language.Message { return rowPolicyDidApprove.With() }

var rowPolicyDidRefuse = language.Sentence{
	Key: "policy.did_refuse",
	In: [4]string{
		"Sent a policy back",
		"پالیسی واپس بھیجی گئی",
		"नीति वापस भेजी गई",
		"Politika geri gönderildi",
	},
}

// PolicyDidRefuse says: Sent a policy back
func PolicyDidRefuse() language.Message { return rowPolicyDidRefuse.With() }

var rowPolicyDidWithdraw = language.Sentence{
	Key: "policy.did_withdraw",
	In: [4]string{
		"Withdrew an edition of a policy",
		"پالیسی کا ایک ایڈیشن منسوخ کیا گیا",
		"नीति का एक संस्करण रद्द किया गया",
		"Politikanın bir sürümü geri çekildi",
	},
}

// PolicyDidWithdraw says: Withdrew an edition of a policy
func PolicyDidWithdraw() language.Message { return rowPolicyDidWithdraw.With() }

var rowPolicyDidTrain = language.Sentence{
	Key: "policy.did_train",
	In: [4]string{
		"Recorded training in a policy",
		"پالیسی کی تربیت کا اندراج ہوا",
		"नीति का प्रशिक्षण दर्ज हुआ",
		"Politika eğitimi kaydedildi",
	},
}

// PolicyDidTrain says: Recorded training in a policy
func PolicyDidTrain() language.Message { return rowPolicyDidTrain.With() }

var rowPolicyLimitHere = language.Sentence{
	Key: "policy.limit_here",
	In: [4]string{
		"A policy says {amount money}. What you set here holds until its next edition comes into force.",
		"پالیسی کے مطابق: {amount}۔ یہاں مقرر کی گئی حد اس کے اگلے ایڈیشن کے نافذ ہونے تک رہے گی۔",
		"नीति के अनुसार: {amount}। यहाँ तय की गई सीमा इसके अगले संस्करण के लागू होने तक रहेगी।",
		"Bir politikaya göre: {amount}. Burada belirlediğiniz sınır, politikanın sonraki sürümü yürürlüğe girene kadar geçerlidir.",
	},
	Slots: []language.Slot{{Name: "amount", Kind: "money"}},
}

// PolicyLimitHere says: A policy says {amount money}. What you set here holds until its next edition comes into force.
func PolicyLimitHere(amount money.Amount) language.Message { return rowPolicyLimitHere.With(amount) }

var rowPolicyLimitByHand = language.Sentence{
	Key: "policy.limit_by_hand",
	In: [4]string{
		"Set by hand. The policy says {amount money}, and that holds again from its next edition on.",
		"ہاتھ سے مقرر کی گئی۔ پالیسی کے مطابق: {amount}؛ اس کے اگلے ایڈیشن سے پھر وہی حد ہو گی۔",
		"हाथ से तय की गई। नीति के अनुसार: {amount}; इसके अगले संस्करण से फिर वही सीमा होगी।",
		"Elle belirlendi. Politikaya göre: {amount}; sonraki sürümünden itibaren yine o geçerli olur.",
	},
	Slots: []language.Slot{{Name: "amount", Kind: "money"}},
}

// PolicyLimitByHand says: Set by hand. The policy says {amount money}, and that holds again from its next edition on.
func PolicyLimitByHand(amount money.Amount) language.Message {
	return rowPolicyLimitByHand.With(amount)
}

var rowPolicyDidRemark = language.Sentence{
	Key: "policy.did_remark",
	In: [4]string{
		"Remarked on a policy",
		"پالیسی پر تبصرہ کیا گیا",
		"नीति पर टिप्पणी की गई",
		"Bir politikaya not bırakıldı",
	},
}

// PolicyDidRemark says: Remarked on a policy
func PolicyDidRemark() language.Message { return rowPolicyDidRemark.With() }

var rowPolicyDidAnswerRemark = language.Sentence{
	Key: "policy.did_answer_remark",
	In: [4]string{
		"Answered a remark on a policy",
		"پالیسی پر تبصرے کا جواب دیا گیا",
		"नीति की टिप्पणी का जवाब दिया गया",
		"Bir politikaya bırakılan not yanıtlandı",
	},
}

// PolicyDidAnswerRemark says: Answered a remark on a policy
func PolicyDidAnswerRemark() language.Message { return rowPolicyDidAnswerRemark.With() }

var rowPeopleLimitElsewhere = language.Sentence{
	Key: "people.limit_elsewhere",
	In: [4]string{
		"Another policy in force says a limit for the same role. Say it in one of them.",
		"ایک اور نافذ پالیسی میں اسی رول کی حد درج ہے۔ اسے ایک ہی پالیسی میں لکھیں۔",
		"लागू की गई दूसरी नीति में इसी भूमिका की सीमा दर्ज है। इसे एक ही नीति में लिखें।",
		"Yürürlükteki başka bir politika aynı rol için bir sınır söylüyor. Birinde yazın.",
	},
}

// PeopleLimitElsewhere says: Another policy in force says a limit for the same role. Say it in one of them.
func PeopleLimitElsewhere() language.Message { return rowPeopleLimitElsewhere.With() }

var rowPolicyDidSupersede = language.Sentence{
	Key: "policy.did_supersede",
	In: [4]string{
		"Ended an edition of a policy that a later one overtook",
		"نیا ایڈیشن پہلے نافذ ہونے پر پالیسی کا پرانا ایڈیشن ختم کیا گیا",
		"नया संस्करण पहले लागू होने पर नीति का पुराना संस्करण समाप्त किया गया",
		"Yenisi önce yürürlüğe giren politika sürümü sona erdirildi",
	},
}

// PolicyDidSupersede says: Ended an edition of a policy that a later one overtook
func PolicyDidSupersede() language.Message { return rowPolicyDidSupersede.With() }
