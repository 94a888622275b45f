// Code generated from words/policy.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
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
