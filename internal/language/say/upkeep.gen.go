// Code generated from words/upkeep.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowUpkeepTitle = language.Sentence{
	Key: "upkeep.title",
	In: [4]string{
		"Reviews",
		"جائزے",
		"समीक्षाएँ",
		"Gözden geçirmeler",
	},
}

// UpkeepTitle says: Reviews
func UpkeepTitle() language.Message { return rowUpkeepTitle.With() }

var rowUpkeepLead = language.Sentence{
	Key: "upkeep.lead",
	In: [4]string{
		"Every document in force and every promise is looked at again once a year: is it still right?",
		"ہر نافذ دستاویز اور ہر وعدے کو سال میں ایک بار پھر دیکھا جاتا ہے: کیا یہ اب بھی درست ہے؟",
		"हर लागू दस्तावेज़ और हर वादे को साल में एक बार फिर देखा जाता है: क्या यह अब भी सही है?",
		"Yürürlükteki her belge ve her söz yılda bir kez gözden geçirilir: Hâlâ doğru mu?",
	},
}

// UpkeepLead says: Every document in force and every promise is looked at again once a year: is it still right?
func UpkeepLead() language.Message { return rowUpkeepLead.With() }

var rowUpkeepNone = language.Sentence{
	Key: "upkeep.none",
	In: [4]string{
		"Nothing is in force yet. What comes into force stands here with its day.",
		"ابھی کچھ نافذ نہیں۔ جو نافذ ہو گا وہ اپنی تاریخ کے ساتھ یہاں ہو گا۔",
		"अभी कुछ लागू नहीं है। जो लागू होगा वह अपनी तारीख के साथ यहाँ होगा।",
		"Henüz yürürlükte bir şey yok. Yürürlüğe girenler, günleriyle burada yer alır.",
	},
}

// UpkeepNone says: Nothing is in force yet. What comes into force stands here with its day.
func UpkeepNone() language.Message { return rowUpkeepNone.With() }

var rowUpkeepNow = language.Sentence{
	Key: "upkeep.now",
	In: [4]string{
		"To be looked at now",
		"اب دیکھنا ہے",
		"अब देखना है",
		"Şimdi gözden geçirilecekler",
	},
}

// UpkeepNow says: To be looked at now
func UpkeepNow() language.Message { return rowUpkeepNow.With() }

var rowUpkeepLater = language.Sentence{
	Key: "upkeep.later",
	In: [4]string{
		"Later",
		"بعد میں",
		"बाद में",
		"Daha sonra",
	},
}

// UpkeepLater says: Later
func UpkeepLater() language.Message { return rowUpkeepLater.With() }

var rowUpkeepNobody = language.Sentence{
	Key: "upkeep.nobody",
	In: [4]string{
		"Nobody looks after it",
		"کوئی ذمہ دار نہیں",
		"कोई ज़िम्मेदार नहीं",
		"Sorumlusu yok",
	},
}

// UpkeepNobody says: Nobody looks after it
func UpkeepNobody() language.Message { return rowUpkeepNobody.With() }

var rowUpkeepRead = language.Sentence{
	Key: "upkeep.read",
	In: [4]string{
		"Read it",
		"پڑھیں",
		"पढ़ें",
		"Oku",
	},
}

// UpkeepRead says: Read it
func UpkeepRead() language.Message { return rowUpkeepRead.With() }

var rowUpkeepIsRight = language.Sentence{
	Key: "upkeep.is_right",
	In: [4]string{
		"Is it still right?",
		"کیا یہ اب بھی درست ہے؟",
		"क्या यह अब भी सही है?",
		"Hâlâ doğru mu?",
	},
}

// UpkeepIsRight says: Is it still right?
func UpkeepIsRight() language.Message { return rowUpkeepIsRight.With() }

var rowUpkeepRight = language.Sentence{
	Key: "upkeep.right",
	In: [4]string{
		"Still right",
		"اب بھی درست ہے",
		"अब भी सही है",
		"Hâlâ doğru",
	},
}

// UpkeepRight says: Still right
func UpkeepRight() language.Message { return rowUpkeepRight.With() }

var rowUpkeepWrong = language.Sentence{
	Key: "upkeep.wrong",
	In: [4]string{
		"Must be rewritten",
		"دوبارہ لکھنا ہے",
		"दोबारा लिखना है",
		"Yeniden yazılmalı",
	},
}

// UpkeepWrong says: Must be rewritten
func UpkeepWrong() language.Message { return rowUpkeepWrong.With() }

var rowUpkeepToRewrite = language.Sentence{
	Key: "upkeep.to_rewrite",
	In: [4]string{
		"to be rewritten",
		"دوبارہ لکھنا باقی ہے",
		"दोबारा लिखना बाकी है",
		"yeniden yazılacak",
	},
}

// UpkeepToRewrite says: to be rewritten
func UpkeepToRewrite() language.Message { return rowUpkeepToRewrite.With() }

var rowUpkeepSayWhat = language.Sentence{
	Key: "upkeep.say_what",
	In: [4]string{
		"Write what is not right any more.",
		"لکھیں کہ اب کیا درست نہیں رہا۔",
		"लिखें कि अब क्या सही नहीं रहा।",
		"Artık neyin doğru olmadığını yazın.",
	},
}

// UpkeepSayWhat says: Write what is not right any more.
func UpkeepSayWhat() language.Message { return rowUpkeepSayWhat.With() }

var rowUpkeepJobChanged = language.Sentence{
	Key: "upkeep.job_changed",
	In: [4]string{
		"This job changed",
		"یہ کام بدل گیا ہے",
		"यह काम बदल गया है",
		"Bu iş değişti",
	},
}

// UpkeepJobChanged says: This job changed
func UpkeepJobChanged() language.Message { return rowUpkeepJobChanged.With() }

var rowUpkeepJobChangedSays = language.Sentence{
	Key: "upkeep.job_changed_says",
	In: [4]string{
		"Its review opens now, before its day.",
		"اس کا جائزہ تاریخ سے پہلے، ابھی شروع ہو جائے گا۔",
		"इसकी समीक्षा तारीख से पहले, अभी शुरू हो जाएगी।",
		"Gözden geçirmesi, günü beklenmeden şimdi açılır.",
	},
}

// UpkeepJobChangedSays says: Its review opens now, before its day.
func UpkeepJobChangedSays() language.Message { return rowUpkeepJobChangedSays.With() }

var rowUpkeepRoleChanged = language.Sentence{
	Key: "upkeep.role_changed",
	In: [4]string{
		"The work of a role changed",
		"کسی رول کا کام بدل گیا ہے",
		"किसी भूमिका का काम बदल गया है",
		"Bir rolün işi değişti",
	},
}

// UpkeepRoleChanged says: The work of a role changed
func UpkeepRoleChanged() language.Message { return rowUpkeepRoleChanged.With() }

var rowUpkeepRoleChangedSays = language.Sentence{
	Key: "upkeep.role_changed_says",
	In: [4]string{
		"The reviews open of all that this role works by: the charter where it answers, its policies, procedures and promises.",
		"یہ رول جن چیزوں کے مطابق کام کرتا ہے ان سب کا جائزہ شروع ہو جائے گا: چارٹر جہاں یہ جواب دیتا ہے، اس کی پالیسیاں، طریقۂ کار اور وعدے۔",
		"यह भूमिका जिनके अनुसार काम करती है उन सबकी समीक्षा शुरू हो जाएगी: चार्टर जहाँ यह जवाब देती है, इसकी नीतियाँ, प्रक्रियाएँ और वादे।",
		"Bu rolün uyduğu her şeyin gözden geçirmesi açılır: yanıt verdiği bildirge, politikaları, prosedürleri ve sözleri.",
	},
}

// UpkeepRoleChangedSays says: The reviews open of all that this role works by: the charter where it answers, its policies, procedures and promises.
func UpkeepRoleChangedSays() language.Message { return rowUpkeepRoleChangedSays.With() }

var rowUpkeepFieldReason = language.Sentence{
	Key: "upkeep.field_reason",
	In: [4]string{
		"what changed",
		"کیا بدلا",
		"क्या बदला",
		"neyin değiştiği",
	},
}

// UpkeepFieldReason says: what changed
func UpkeepFieldReason() language.Message { return rowUpkeepFieldReason.With() }

var rowUpkeepOpen = language.Sentence{
	Key: "upkeep.open",
	In: [4]string{
		"Open the review",
		"جائزہ شروع کریں",
		"समीक्षा शुरू करें",
		"Gözden geçirmeyi aç",
	},
}

// UpkeepOpen says: Open the review
func UpkeepOpen() language.Message { return rowUpkeepOpen.With() }

var rowUpkeepOpened = language.Sentence{
	Key: "upkeep.opened",
	In: [4]string{
		"{n int|one:{n} review is open now.|other:{n} reviews are open now.}",
		"{n int|one:ایک جائزہ شروع ہوا۔|other:{n} جائزے شروع ہوئے۔}",
		"{n int|one:{n} समीक्षा शुरू हुई।|other:{n} समीक्षाएँ शुरू हुईं।}",
		"{n int|one:{n} gözden geçirme açıldı.|other:{n} gözden geçirme açıldı.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// UpkeepOpened says: {n int|one:{n} review is open now.|other:{n} reviews are open now.}
func UpkeepOpened(n int) language.Message { return rowUpkeepOpened.With(n) }

var rowUpkeepOpenAlready = language.Sentence{
	Key: "upkeep.open_already",
	In: [4]string{
		"Its review is open already. Answer it.",
		"اس کا جائزہ پہلے سے جاری ہے۔ اس کا جواب دیں۔",
		"इसकी समीक्षा पहले से चल रही है। उसका जवाब दें।",
		"Gözden geçirmesi zaten açık. Yanıtlayın.",
	},
}

// UpkeepOpenAlready says: Its review is open already. Answer it.
func UpkeepOpenAlready() language.Message { return rowUpkeepOpenAlready.With() }

var rowUpkeepGive = language.Sentence{
	Key: "upkeep.give",
	In: [4]string{
		"Give it to somebody else",
		"کسی اور کو سونپیں",
		"किसी और को सौंपें",
		"Başkasına ver",
	},
}

// UpkeepGive says: Give it to somebody else
func UpkeepGive() language.Message { return rowUpkeepGive.With() }

var rowUpkeepNotPublisher = language.Sentence{
	Key: "upkeep.not_publisher",
	In: [4]string{
		"This person does not publish. Choose somebody who does.",
		"اس فرد کو شائع کرنے کا اختیار نہیں۔ کسی ایسے فرد کو منتخب کریں جسے یہ اختیار ہو۔",
		"इस व्यक्ति को प्रकाशित करने का अधिकार नहीं है। किसी ऐसे व्यक्ति को चुनें जिसे यह अधिकार हो।",
		"Bu kişinin yayımlama yetkisi yok. Yetkisi olan birini seçin.",
	},
}

// UpkeepNotPublisher says: This person does not publish. Choose somebody who does.
func UpkeepNotPublisher() language.Message { return rowUpkeepNotPublisher.With() }

var rowUpkeepNotYours = language.Sentence{
	Key: "upkeep.not_yours",
	In: [4]string{
		"Only who looks after this, or who publishes, answers here. Leave a remark instead.",
		"اس کا جواب صرف ذمہ دار یا شائع کرنے والے دیتے ہیں۔ اس کے بجائے تبصرہ لکھیں۔",
		"इसका जवाब सिर्फ़ ज़िम्मेदार या प्रकाशित करने वाले देते हैं। इसकी जगह टिप्पणी लिखें।",
		"Bunu yalnızca sorumlusu ya da yayımlama yetkisi olanlar yanıtlar. Bunun yerine not bırakın.",
	},
}

// UpkeepNotYours says: Only who looks after this, or who publishes, answers here. Leave a remark instead.
func UpkeepNotYours() language.Message { return rowUpkeepNotYours.With() }

var rowUpkeepDuty = language.Sentence{
	Key: "upkeep.duty",
	In: [4]string{
		"See whether it is still right",
		"دیکھیں کہ یہ اب بھی درست ہے یا نہیں",
		"देखें कि यह अब भी सही है या नहीं",
		"Hâlâ doğru mu, gözden geçir",
	},
}

// UpkeepDuty says: See whether it is still right
func UpkeepDuty() language.Message { return rowUpkeepDuty.With() }

var rowUpkeepDidRight = language.Sentence{
	Key: "upkeep.did_right",
	In: [4]string{
		"Found a document or promise still right",
		"دستاویز یا وعدہ اب بھی درست پایا گیا",
		"दस्तावेज़ या वादा अब भी सही पाया गया",
		"Bir belge ya da söz hâlâ doğru bulundu",
	},
}

// UpkeepDidRight says: Found a document or promise still right
func UpkeepDidRight() language.Message { return rowUpkeepDidRight.With() }

var rowUpkeepDidWrong = language.Sentence{
	Key: "upkeep.did_wrong",
	In: [4]string{
		"Found that a document or promise must be rewritten",
		"دستاویز یا وعدہ دوبارہ لکھنے کا فیصلہ ہوا",
		"दस्तावेज़ या वादा दोबारा लिखने का फ़ैसला हुआ",
		"Bir belge ya da sözün yeniden yazılması gerektiği bulundu",
	},
}

// UpkeepDidWrong says: Found that a document or promise must be rewritten
func UpkeepDidWrong() language.Message { return rowUpkeepDidWrong.With() }

var rowUpkeepDidOpen = language.Sentence{
	Key: "upkeep.did_open",
	In: [4]string{
		"Opened a review before its day",
		"جائزہ تاریخ سے پہلے شروع کیا گیا",
		"समीक्षा तारीख से पहले शुरू की गई",
		"Bir gözden geçirme gününden önce açıldı",
	},
}

// UpkeepDidOpen says: Opened a review before its day
func UpkeepDidOpen() language.Message { return rowUpkeepDidOpen.With() }

var rowUpkeepDidGive = language.Sentence{
	Key: "upkeep.did_give",
	In: [4]string{
		"Gave a document or promise to somebody to look after",
		"دستاویز یا وعدے کی ذمہ داری سونپی گئی",
		"दस्तावेज़ या वादे की ज़िम्मेदारी सौंपी गई",
		"Bir belge ya da söz birinin sorumluluğuna verildi",
	},
}

// UpkeepDidGive says: Gave a document or promise to somebody to look after
func UpkeepDidGive() language.Message { return rowUpkeepDidGive.With() }

var rowUpkeepOwner = language.Sentence{
	Key: "upkeep.owner",
	In: [4]string{
		"Owner: {name name}",
		"ذمہ دار: {name}",
		"ज़िम्मेदार: {name}",
		"Sorumlu: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// UpkeepOwner says: Owner: {name name}
func UpkeepOwner(name string) language.Message { return rowUpkeepOwner.With(name) }
