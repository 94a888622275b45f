// Code generated from words/publishing.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowPublishingFourEyes = language.Sentence{
	Key: "publishing.four_eyes",
	In: [4]string{
		"You wrote this alone, so somebody else approves it. Ask another manager.",
		"یہ آپ نے اکیلے لکھا ہے، اس لیے منظوری کوئی اور دے گا۔ کسی دوسرے مینیجر سے کہیں۔",
		"यह आपने अकेले लिखा है, इसलिए मंज़ूरी कोई और देगा। किसी दूसरे मैनेजर से कहें।",
		"Bunu tek başınıza yazdınız; bu yüzden başka biri onaylar. Başka bir yöneticiye başvurun.",
	},
}

// PublishingFourEyes says: You wrote this alone, so somebody else approves it. Ask another manager.
func PublishingFourEyes() language.Message { return rowPublishingFourEyes.With() }

var rowPublishingApprovedAlready = language.Sentence{
	Key: "publishing.approved_already",
	In: [4]string{
		"You have approved this edition already. Others still have to.",
		"آپ اس ایڈیشن کی منظوری دے چکے ہیں۔ ابھی دوسروں کی منظوری باقی ہے۔",
		"आप इस संस्करण को मंज़ूरी दे चुके हैं। अभी दूसरों की मंज़ूरी बाकी है।",
		"Bu sürümü zaten onayladınız. Başkalarının da onaylaması gerekiyor.",
	},
}

// PublishingApprovedAlready says: You have approved this edition already. Others still have to.
func PublishingApprovedAlready() language.Message { return rowPublishingApprovedAlready.With() }

var rowPublishingWhyNotWait = language.Sentence{
	Key: "publishing.why_not_wait",
	In: [4]string{
		"Not everybody who was asked has answered. Wait for them, or say why you do not.",
		"جن سے پوچھا گیا تھا ان سب نے جواب نہیں دیا۔ انتظار کریں، یا لکھیں کہ انتظار کیوں نہیں۔",
		"जिनसे पूछा गया था उन सबने जवाब नहीं दिया है। इंतज़ार करें, या लिखें कि इंतज़ार क्यों नहीं।",
		"Sorulanların hepsi yanıt vermedi. Bekleyin ya da neden beklemediğinizi yazın.",
	},
}

// PublishingWhyNotWait says: Not everybody who was asked has answered. Wait for them, or say why you do not.
func PublishingWhyNotWait() language.Message { return rowPublishingWhyNotWait.With() }

var rowPublishingWhyWarned = language.Sentence{
	Key: "publishing.why_warned",
	In: [4]string{
		"Warnings have come up since it was sent. Send it back, or say why you approve it all the same.",
		"بھیجنے کے بعد نئی تنبیہات سامنے آئی ہیں۔ واپس بھیجیں، یا لکھیں کہ پھر بھی منظوری کیوں۔",
		"भेजने के बाद नई चेतावनियाँ सामने आई हैं। वापस भेजें, या लिखें कि फिर भी मंज़ूरी क्यों।",
		"Gönderildikten sonra yeni uyarılar çıktı. Geri gönderin ya da yine de neden onayladığınızı yazın.",
	},
}

// PublishingWhyWarned says: Warnings have come up since it was sent. Send it back, or say why you approve it all the same.
func PublishingWhyWarned() language.Message { return rowPublishingWhyWarned.With() }

var rowPublishingWhyDespite = language.Sentence{
	Key: "publishing.why_despite",
	In: [4]string{
		"Somebody who was asked says no. Send it back, or say why you approve it all the same.",
		"جن سے پوچھا گیا ان میں سے کسی نے نہیں کہا ہے۔ واپس بھیجیں، یا لکھیں کہ پھر بھی منظوری کیوں۔",
		"जिनसे पूछा गया उनमें से किसी ने नहीं कहा है। वापस भेजें, या लिखें कि फिर भी मंज़ूरी क्यों।",
		"Sorulanlardan biri hayır dedi. Geri gönderin ya da yine de neden onayladığınızı yazın.",
	},
}

// PublishingWhyDespite says: Somebody who was asked says no. Send it back, or say why you approve it all the same.
func PublishingWhyDespite() language.Message { return rowPublishingWhyDespite.With() }

var rowPublishingFieldCorrect = language.Sentence{
	Key: "publishing.field_correct",
	In: [4]string{
		"whether it is correct",
		"درست ہے یا نہیں",
		"सही है या नहीं",
		"doğru olup olmadığı",
	},
}

// PublishingFieldCorrect says: whether it is correct
func PublishingFieldCorrect() language.Message { return rowPublishingFieldCorrect.With() }

var rowPublishingFieldAchievable = language.Sentence{
	Key: "publishing.field_achievable",
	In: [4]string{
		"whether it is achievable",
		"قابلِ عمل ہے یا نہیں",
		"पूरा हो सकता है या नहीं",
		"yapılabilir olup olmadığı",
	},
}

// PublishingFieldAchievable says: whether it is achievable
func PublishingFieldAchievable() language.Message { return rowPublishingFieldAchievable.With() }

var rowPublishingFieldHow = language.Sentence{
	Key: "publishing.field_how",
	In: [4]string{
		"how they were trained",
		"تربیت کیسے ہوئی",
		"प्रशिक्षण कैसे हुआ",
		"eğitimin nasıl verildiği",
	},
}

// PublishingFieldHow says: how they were trained
func PublishingFieldHow() language.Message { return rowPublishingFieldHow.With() }

var rowPublishingFieldReviewers = language.Sentence{
	Key: "publishing.field_reviewers",
	In: [4]string{
		"who is asked",
		"کن سے پوچھا جائے",
		"किनसे पूछा जाए",
		"kime sorulacağı",
	},
}

// PublishingFieldReviewers says: who is asked
func PublishingFieldReviewers() language.Message { return rowPublishingFieldReviewers.With() }

var rowPublishingFieldRoles = language.Sentence{
	Key: "publishing.field_roles",
	In: [4]string{
		"whom it concerns",
		"کن سے متعلق ہے",
		"किनसे संबंधित है",
		"kimi ilgilendirdiği",
	},
}

// PublishingFieldRoles says: whom it concerns
func PublishingFieldRoles() language.Message { return rowPublishingFieldRoles.With() }

var rowPublishingSayWhyNot = language.Sentence{
	Key: "publishing.say_why_not",
	In: [4]string{
		"Say what is not right, so that it can be mended.",
		"لکھیں کہ کیا ٹھیک نہیں، تاکہ اسے درست کیا جا سکے۔",
		"लिखें कि क्या ठीक नहीं है, ताकि उसे सुधारा जा सके।",
		"Düzeltilebilmesi için neyin doğru olmadığını yazın.",
	},
}

// PublishingSayWhyNot says: Say what is not right, so that it can be mended.
func PublishingSayWhyNot() language.Message { return rowPublishingSayWhyNot.With() }

var rowPublishingNotAsked = language.Sentence{
	Key: "publishing.not_asked",
	In: [4]string{
		"You were not asked about this edition. You can still leave a remark.",
		"آپ سے اس ایڈیشن کے بارے میں نہیں پوچھا گیا۔ پھر بھی آپ اپنی رائے لکھ سکتے ہیں۔",
		"आपसे इस संस्करण के बारे में नहीं पूछा गया था। फिर भी आप अपनी टिप्पणी लिख सकते हैं।",
		"Bu sürüm size sorulmadı. Yine de görüş yazabilirsiniz.",
	},
}

// PublishingNotAsked says: You were not asked about this edition. You can still leave a remark.
func PublishingNotAsked() language.Message { return rowPublishingNotAsked.With() }

var rowPublishingNotHere = language.Sentence{
	Key: "publishing.not_here",
	In: [4]string{
		"One of these people is not here any more. Choose again.",
		"ان میں سے کوئی اب یہاں نہیں ہے۔ دوبارہ منتخب کریں۔",
		"इनमें से कोई अब यहाँ नहीं है। दोबारा चुनें।",
		"Bu kişilerden biri artık burada değil. Yeniden seçin.",
	},
}

// PublishingNotHere says: One of these people is not here any more. Choose again.
func PublishingNotHere() language.Message { return rowPublishingNotHere.With() }

var rowPublishingDayGone = language.Sentence{
	Key: "publishing.day_gone",
	In: [4]string{
		"This day is over already. Choose today or a later day.",
		"یہ دن گزر چکا ہے۔ آج یا بعد کا دن منتخب کریں۔",
		"यह दिन बीत चुका है। आज या बाद का दिन चुनें।",
		"Bu gün geçti. Bugünü ya da sonraki bir günü seçin.",
	},
}

// PublishingDayGone says: This day is over already. Choose today or a later day.
func PublishingDayGone() language.Message { return rowPublishingDayGone.With() }

var rowPublishingDayAhead = language.Sentence{
	Key: "publishing.day_ahead",
	In: [4]string{
		"This day is still to come. Record training when it has taken place.",
		"یہ دن ابھی آیا نہیں۔ تربیت ہو جانے کے بعد اندراج کریں۔",
		"यह दिन अभी आया नहीं है। प्रशिक्षण हो जाने के बाद दर्ज करें।",
		"Bu gün henüz gelmedi. Eğitimi verildikten sonra kaydedin.",
	},
}

// PublishingDayAhead says: This day is still to come. Record training when it has taken place.
func PublishingDayAhead() language.Message { return rowPublishingDayAhead.With() }

var rowPublishingQuorum = language.Sentence{
	Key: "publishing.quorum",
	In: [4]string{
		"How many managers approve a new edition",
		"نئے ایڈیشن کی منظوری کتنے مینیجر دیں",
		"नए संस्करण को कितने मैनेजर मंज़ूरी दें",
		"Yeni bir sürümü kaç yönetici onaylar",
	},
}

// PublishingQuorum says: How many managers approve a new edition
func PublishingQuorum() language.Message { return rowPublishingQuorum.With() }

var rowPublishingQuorumEffect = language.Sentence{
	Key: "publishing.quorum_effect",
	In: [4]string{
		"A charter, policy or procedure goes on to training after so many approvals. Where fewer managers are here, all of them.",
		"چارٹر، پالیسی یا طریقۂ کار اتنی منظوریوں کے بعد تربیت تک پہنچتا ہے۔ مینیجر کم ہوں تو سب کی منظوری چاہیے۔",
		"चार्टर, नीति या प्रक्रिया इतनी मंज़ूरियों के बाद प्रशिक्षण तक पहुँचती है। मैनेजर कम हों तो सबकी मंज़ूरी चाहिए।",
		"Bildirge, politika ya da prosedür bu kadar onaydan sonra eğitime geçer. Daha az yönetici varsa hepsi onaylar.",
	},
}

// PublishingQuorumEffect says: A charter, policy or procedure goes on to training after so many approvals. Where fewer managers are here, all of them.
func PublishingQuorumEffect() language.Message { return rowPublishingQuorumEffect.With() }

var rowPublishingTrained = language.Sentence{
	Key: "publishing.trained",
	In: [4]string{
		"How many percent of each role must be trained",
		"ہر رول کے کتنے فیصد افراد کی تربیت ضروری ہے",
		"हर भूमिका के कितने प्रतिशत लोगों का प्रशिक्षण ज़रूरी है",
		"Her rolün yüzde kaçı eğitilmiş olmalı",
	},
}

// PublishingTrained says: How many percent of each role must be trained
func PublishingTrained() language.Message { return rowPublishingTrained.With() }

var rowPublishingTrainedEffect = language.Sentence{
	Key: "publishing.trained_effect",
	In: [4]string{
		"A new edition comes into force only when so many of each role that it concerns are trained in it.",
		"نیا ایڈیشن تب نافذ ہوتا ہے جب متعلقہ ہر رول کے اتنے افراد کی تربیت ہو جائے۔",
		"नया संस्करण तभी लागू होता है जब उससे संबंधित हर भूमिका के इतने लोगों का प्रशिक्षण हो जाए।",
		"Yeni sürüm, ilgilendirdiği her rolün bu kadarı eğitildiğinde yürürlüğe girer.",
	},
}

// PublishingTrainedEffect says: A new edition comes into force only when so many of each role that it concerns are trained in it.
func PublishingTrainedEffect() language.Message { return rowPublishingTrainedEffect.With() }

var rowPublishingSendLead = language.Sentence{
	Key: "publishing.send_lead",
	In: [4]string{
		"Those whom you ask say whether it is correct and achievable. Then a manager approves it, and staff are trained before it holds.",
		"جن سے آپ پوچھیں وہ بتائیں گے کہ یہ درست اور قابلِ عمل ہے یا نہیں۔ پھر مینیجر کی منظوری ہوتی ہے، اور نافذ ہونے سے پہلے عملے کی تربیت۔",
		"जिनसे आप पूछें वे बताएँगे कि यह सही है और पूरा हो सकता है या नहीं। फिर मैनेजर की मंज़ूरी होती है, और लागू होने से पहले कर्मचारियों का प्रशिक्षण।",
		"Sorduğunuz kişiler doğru ve yapılabilir olup olmadığını söyler. Ardından bir yönetici onaylar; yürürlüğe girmeden önce çalışanlar eğitilir.",
	},
}

// PublishingSendLead says: Those whom you ask say whether it is correct and achievable. Then a manager approves it, and staff are trained before it holds.
func PublishingSendLead() language.Message { return rowPublishingSendLead.With() }

var rowPublishingEditions = language.Sentence{
	Key: "publishing.editions",
	In: [4]string{
		"Editions",
		"ایڈیشن",
		"संस्करण",
		"Sürümler",
	},
}

// PublishingEditions says: Editions
func PublishingEditions() language.Message { return rowPublishingEditions.With() }

var rowPublishingFieldWords = language.Sentence{
	Key: "publishing.field_words",
	In: [4]string{
		"what you say of it",
		"اس کے بارے میں آپ کے الفاظ",
		"इसके बारे में आपके शब्द",
		"bununla ilgili sözünüz",
	},
}

// PublishingFieldWords says: what you say of it
func PublishingFieldWords() language.Message { return rowPublishingFieldWords.With() }

var rowPublishingFieldDay = language.Sentence{
	Key: "publishing.field_day",
	In: [4]string{
		"day of the training",
		"تربیت کا دن",
		"प्रशिक्षण का दिन",
		"eğitim günü",
	},
}

// PublishingFieldDay says: day of the training
func PublishingFieldDay() language.Message { return rowPublishingFieldDay.With() }

var rowPublishingFieldTrainees = language.Sentence{
	Key: "publishing.field_trainees",
	In: [4]string{
		"who was trained",
		"کس کی تربیت ہوئی",
		"किसका प्रशिक्षण हुआ",
		"kim eğitildi",
	},
}

// PublishingFieldTrainees says: who was trained
func PublishingFieldTrainees() language.Message { return rowPublishingFieldTrainees.With() }

var rowPublishingFieldMaterial = language.Sentence{
	Key: "publishing.field_material",
	In: [4]string{
		"does it change what holds?",
		"کیا اس سے مواد بدلتا ہے؟",
		"क्या इससे बात बदलती है?",
		"geçerli olanı değiştiriyor mu?",
	},
}

// PublishingFieldMaterial says: does it change what holds?
func PublishingFieldMaterial() language.Message { return rowPublishingFieldMaterial.With() }

var rowPublishingMaterialAnyway = language.Sentence{
	Key: "publishing.material_anyway",
	In: [4]string{
		"Train everybody, even if only words change",
		"صرف الفاظ بدلیں تب بھی سب کی تربیت ہو",
		"सिर्फ़ शब्द बदलें तब भी सबका प्रशिक्षण हो",
		"Yalnızca sözler değişse de herkes eğitilsin",
	},
}

// PublishingMaterialAnyway says: Train everybody, even if only words change
func PublishingMaterialAnyway() language.Message { return rowPublishingMaterialAnyway.With() }

var rowPublishingBeginsHint = language.Sentence{
	Key: "publishing.begins_hint",
	In: [4]string{
		"Left empty: as soon as it is ready.",
		"خالی ہو تو: تیار ہوتے ہی۔",
		"खाली हो तो: तैयार होते ही।",
		"Boşsa: hazır olur olmaz.",
	},
}

// PublishingBeginsHint says: Left empty: as soon as it is ready.
func PublishingBeginsHint() language.Message { return rowPublishingBeginsHint.With() }

var rowPublishingMaterial = language.Sentence{
	Key: "publishing.material",
	In: [4]string{
		"changes what holds",
		"مواد بدلتا ہے",
		"बात बदलती है",
		"geçerli olanı değiştirir",
	},
}

// PublishingMaterial says: changes what holds
func PublishingMaterial() language.Message { return rowPublishingMaterial.With() }

var rowPublishingWording = language.Sentence{
	Key: "publishing.wording",
	In: [4]string{
		"wording only",
		"صرف الفاظ",
		"सिर्फ़ शब्द",
		"yalnızca ifade",
	},
}

// PublishingWording says: wording only
func PublishingWording() language.Message { return rowPublishingWording.With() }

var rowPublishingChanges = language.Sentence{
	Key: "publishing.changes",
	In: [4]string{
		"What is new",
		"نیا کیا ہے",
		"नया क्या है",
		"Yenilikler",
	},
}

// PublishingChanges says: What is new
func PublishingChanges() language.Message { return rowPublishingChanges.With() }

var rowPublishingAgainst = language.Sentence{
	Key: "publishing.against",
	In: [4]string{
		"Compared with edition {n int}",
		"ایڈیشن {n} کے مقابلے میں",
		"संस्करण {n} की तुलना में",
		"Sürüm {n} ile karşılaştırma",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingAgainst says: Compared with edition {n int}
func PublishingAgainst(n int) language.Message { return rowPublishingAgainst.With(n) }

var rowPublishingCompareWith = language.Sentence{
	Key: "publishing.compare_with",
	In: [4]string{
		"Compare with",
		"کس ایڈیشن سے موازنہ کریں",
		"किस संस्करण से तुलना करें",
		"Karşılaştırılacak sürüm",
	},
}

// PublishingCompareWith says: Compare with
func PublishingCompareWith() language.Message { return rowPublishingCompareWith.With() }

var rowPublishingCompare = language.Sentence{
	Key: "publishing.compare",
	In: [4]string{
		"Compare",
		"موازنہ کریں",
		"तुलना करें",
		"Karşılaştır",
	},
}

// PublishingCompare says: Compare
func PublishingCompare() language.Message { return rowPublishingCompare.With() }

var rowPublishingSame = language.Sentence{
	Key: "publishing.same",
	In: [4]string{
		"These two editions say the same.",
		"دونوں ایڈیشن ایک ہی بات کہتے ہیں۔",
		"दोनों संस्करण एक ही बात कहते हैं।",
		"Bu iki sürüm aynı şeyi söylüyor.",
	},
}

// PublishingSame says: These two editions say the same.
func PublishingSame() language.Message { return rowPublishingSame.With() }

var rowPublishingCame = language.Sentence{
	Key: "publishing.came",
	In: [4]string{
		"This part is new.",
		"یہ حصہ نیا ہے۔",
		"यह भाग नया है।",
		"Bu bölüm yeni.",
	},
}

// PublishingCame says: This part is new.
func PublishingCame() language.Message { return rowPublishingCame.With() }

var rowPublishingWent = language.Sentence{
	Key: "publishing.went",
	In: [4]string{
		"This part is taken out.",
		"یہ حصہ نکال دیا گیا ہے۔",
		"यह भाग हटा दिया गया है।",
		"Bu bölüm çıkarıldı.",
	},
}

// PublishingWent says: This part is taken out.
func PublishingWent() language.Message { return rowPublishingWent.With() }

var rowPublishingAsked = language.Sentence{
	Key: "publishing.asked",
	In: [4]string{
		"You are asked",
		"آپ سے پوچھا گیا ہے",
		"आपसे पूछा गया है",
		"Size soruluyor",
	},
}

// PublishingAsked says: You are asked
func PublishingAsked() language.Message { return rowPublishingAsked.With() }

var rowPublishingIsCorrect = language.Sentence{
	Key: "publishing.is_correct",
	In: [4]string{
		"Is it correct?",
		"کیا یہ درست ہے؟",
		"क्या यह सही है?",
		"Doğru mu?",
	},
}

// PublishingIsCorrect says: Is it correct?
func PublishingIsCorrect() language.Message { return rowPublishingIsCorrect.With() }

var rowPublishingIsAchievable = language.Sentence{
	Key: "publishing.is_achievable",
	In: [4]string{
		"Is it achievable?",
		"کیا یہ قابلِ عمل ہے؟",
		"क्या यह पूरा हो सकता है?",
		"Yapılabilir mi?",
	},
}

// PublishingIsAchievable says: Is it achievable?
func PublishingIsAchievable() language.Message { return rowPublishingIsAchievable.With() }

var rowPublishingYourWords = language.Sentence{
	Key: "publishing.your_words",
	In: [4]string{
		"what you want to say",
		"آپ کیا کہنا چاہیں گے",
		"आपकी बात",
		"söylemek istedikleriniz",
	},
}

// PublishingYourWords says: what you want to say
func PublishingYourWords() language.Message { return rowPublishingYourWords.With() }

var rowPublishingDecide = language.Sentence{
	Key: "publishing.decide",
	In: [4]string{
		"Approve or send back",
		"منظور کریں یا واپس بھیجیں",
		"मंज़ूर करें या वापस भेजें",
		"Onayla ya da geri gönder",
	},
}

// PublishingDecide says: Approve or send back
func PublishingDecide() language.Message { return rowPublishingDecide.With() }

var rowPublishingNeeded = language.Sentence{
	Key: "publishing.needed",
	In: [4]string{
		"{n int|one:One more approval is needed.|other:{n} more approvals are needed.}",
		"{n int|one:ایک اور منظوری درکار ہے۔|other:{n} اور منظوریاں درکار ہیں۔}",
		"{n int|one:{n} और मंज़ूरी चाहिए।|other:{n} और मंज़ूरियाँ चाहिए।}",
		"{n int|one:{n} onay daha gerekiyor.|other:{n} onay daha gerekiyor.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingNeeded says: {n int|one:One more approval is needed.|other:{n} more approvals are needed.}
func PublishingNeeded(n int) language.Message { return rowPublishingNeeded.With(n) }

var rowPublishingTrain = language.Sentence{
	Key: "publishing.train",
	In: [4]string{
		"Record training",
		"تربیت کا اندراج",
		"प्रशिक्षण दर्ज करना",
		"Eğitim kaydı",
	},
}

// PublishingTrain says: Record training
func PublishingTrain() language.Message { return rowPublishingTrain.With() }

var rowPublishingRecord = language.Sentence{
	Key: "publishing.record",
	In: [4]string{
		"Record",
		"درج کریں",
		"दर्ज करें",
		"Kaydet",
	},
}

// PublishingRecord says: Record
func PublishingRecord() language.Message { return rowPublishingRecord.With() }

var rowPublishingWithdraw = language.Sentence{
	Key: "publishing.withdraw",
	In: [4]string{
		"Withdraw this edition",
		"یہ ایڈیشن واپس لیں",
		"यह संस्करण वापस लें",
		"Bu sürümü geri çek",
	},
}

// PublishingWithdraw says: Withdraw this edition
func PublishingWithdraw() language.Message { return rowPublishingWithdraw.With() }

var rowPublishingReviews = language.Sentence{
	Key: "publishing.reviews",
	In: [4]string{
		"Who was asked",
		"کن سے پوچھا گیا",
		"किनसे पूछा गया",
		"Kime soruldu",
	},
}

// PublishingReviews says: Who was asked
func PublishingReviews() language.Message { return rowPublishingReviews.With() }

var rowPublishingWaiting = language.Sentence{
	Key: "publishing.waiting",
	In: [4]string{
		"no answer yet",
		"ابھی جواب نہیں",
		"अभी जवाब नहीं",
		"henüz yanıt yok",
	},
}

// PublishingWaiting says: no answer yet
func PublishingWaiting() language.Message { return rowPublishingWaiting.With() }

var rowPublishingFine = language.Sentence{
	Key: "publishing.fine",
	In: [4]string{
		"correct and achievable",
		"درست اور قابلِ عمل",
		"सही और पूरा हो सकने वाला",
		"doğru ve yapılabilir",
	},
}

// PublishingFine says: correct and achievable
func PublishingFine() language.Message { return rowPublishingFine.With() }

var rowPublishingNotCorrect = language.Sentence{
	Key: "publishing.not_correct",
	In: [4]string{
		"not correct",
		"درست نہیں",
		"सही नहीं",
		"doğru değil",
	},
}

// PublishingNotCorrect says: not correct
func PublishingNotCorrect() language.Message { return rowPublishingNotCorrect.With() }

var rowPublishingNotAchievable = language.Sentence{
	Key: "publishing.not_achievable",
	In: [4]string{
		"not achievable",
		"قابلِ عمل نہیں",
		"पूरा नहीं हो सकता",
		"yapılamaz",
	},
}

// PublishingNotAchievable says: not achievable
func PublishingNotAchievable() language.Message { return rowPublishingNotAchievable.With() }

var rowPublishingTrainedOf = language.Sentence{
	Key: "publishing.trained_of",
	In: [4]string{
		"{trained int} of {all int} trained",
		"تربیت یافتہ: {trained} / {all}",
		"प्रशिक्षित: {trained} / {all}",
		"eğitilen: {trained} / {all}",
	},
	Slots: []language.Slot{{Name: "trained", Kind: "int"}, {Name: "all", Kind: "int"}},
}

// PublishingTrainedOf says: {trained int} of {all int} trained
func PublishingTrainedOf(trained int, all int) language.Message {
	return rowPublishingTrainedOf.With(trained, all)
}

var rowPublishingSeeReview = language.Sentence{
	Key: "publishing.see_review",
	In: [4]string{
		"See how the review goes",
		"جائزے کی پیش رفت دیکھیں",
		"समीक्षा की स्थिति देखें",
		"İncelemenin durumuna bak",
	},
}

// PublishingSeeReview says: See how the review goes
func PublishingSeeReview() language.Message { return rowPublishingSeeReview.With() }

var rowPublishingDutyReview = language.Sentence{
	Key: "publishing.duty_review",
	In: [4]string{
		"Review an edition",
		"ایڈیشن کا جائزہ لیں",
		"संस्करण की समीक्षा करें",
		"Sürümü incele",
	},
}

// PublishingDutyReview says: Review an edition
func PublishingDutyReview() language.Message { return rowPublishingDutyReview.With() }

var rowPublishingDutyTraining = language.Sentence{
	Key: "publishing.duty_training",
	In: [4]string{
		"Train in a new edition",
		"نئے ایڈیشن کی تربیت دیں",
		"नए संस्करण का प्रशिक्षण दें",
		"Yeni sürüm için eğitim ver",
	},
}

// PublishingDutyTraining says: Train in a new edition
func PublishingDutyTraining() language.Message { return rowPublishingDutyTraining.With() }

var rowPublishingDidChange = language.Sentence{
	Key: "publishing.did_change",
	In: [4]string{
		"Changed a draft",
		"مسودہ بدلا گیا",
		"मसौदा बदला गया",
		"Bir taslak değiştirildi",
	},
}

// PublishingDidChange says: Changed a draft
func PublishingDidChange() language.Message { return rowPublishingDidChange.With() }

var rowPublishingDidUndo = language.Sentence{
	Key: "publishing.did_undo",
	In: [4]string{
		"Took back a change in a draft",
		"مسودے کی تبدیلی واپس لی گئی",
		"मसौदे का बदलाव वापस लिया गया",
		"Bir taslaktaki değişiklik geri alındı",
	},
}

// PublishingDidUndo says: Took back a change in a draft
func PublishingDidUndo() language.Message { return rowPublishingDidUndo.With() }

var rowPublishingDidBack = language.Sentence{
	Key: "publishing.did_back",
	In: [4]string{
		"Brought back what a draft was before",
		"مسودے کی پچھلی صورت بحال کی گئی",
		"मसौदे का पिछला रूप वापस लाया गया",
		"Bir taslağın önceki hâline dönüldü",
	},
}

// PublishingDidBack says: Brought back what a draft was before
func PublishingDidBack() language.Message { return rowPublishingDidBack.With() }

var rowPublishingDidDiscard = language.Sentence{
	Key: "publishing.did_discard",
	In: [4]string{
		"Discarded what was new in a draft",
		"مسودے کی نئی باتیں رد کی گئیں",
		"मसौदे की नई बातें रद्द की गईं",
		"Bir taslaktaki yeniliklerden vazgeçildi",
	},
}

// PublishingDidDiscard says: Discarded what was new in a draft
func PublishingDidDiscard() language.Message { return rowPublishingDidDiscard.With() }

var rowPublishingDidAside = language.Sentence{
	Key: "publishing.did_aside",
	In: [4]string{
		"Kept words aside that came second",
		"بعد میں آنے والے الفاظ الگ محفوظ کیے گئے",
		"बाद में आए शब्द अलग सहेजे गए",
		"Sonra gelen sözler kenarda saklandı",
	},
}

// PublishingDidAside says: Kept words aside that came second
func PublishingDidAside() language.Message { return rowPublishingDidAside.With() }

var rowPublishingDidSubmit = language.Sentence{
	Key: "publishing.did_submit",
	In: [4]string{
		"Sent the charter for review",
		"چارٹر جائزے کے لیے بھیجا گیا",
		"चार्टर समीक्षा के लिए भेजा गया",
		"Bildirge incelemeye gönderildi",
	},
}

// PublishingDidSubmit says: Sent the charter for review
func PublishingDidSubmit() language.Message { return rowPublishingDidSubmit.With() }

var rowPublishingDidReview = language.Sentence{
	Key: "publishing.did_review",
	In: [4]string{
		"Reviewed the charter",
		"چارٹر کا جائزہ لیا گیا",
		"चार्टर की समीक्षा की गई",
		"Bildirge incelendi",
	},
}

// PublishingDidReview says: Reviewed the charter
func PublishingDidReview() language.Message { return rowPublishingDidReview.With() }

var rowPublishingDidApprove = language.Sentence{
	Key: "publishing.did_approve",
	In: [4]string{
		"Approved the charter",
		"چارٹر کی منظوری دی گئی",
		"चार्टर को मंज़ूरी दी गई",
		"Bildirge onaylandı",
	},
}

// PublishingDidApprove says: Approved the charter
func PublishingDidApprove() language.Message { return rowPublishingDidApprove.With() }

var rowPublishingDidRefuse = language.Sentence{
	Key: "publishing.did_refuse",
	In: [4]string{
		"Sent the charter back",
		"چارٹر واپس بھیجا گیا",
		"चार्टर वापस भेजा गया",
		"Bildirge geri gönderildi",
	},
}

// PublishingDidRefuse says: Sent the charter back
func PublishingDidRefuse() language.Message { return rowPublishingDidRefuse.With() }

var rowPublishingDidWithdraw = language.Sentence{
	Key: "publishing.did_withdraw",
	In: [4]string{
		"Withdrew an edition of the charter",
		"چارٹر کا ایک ایڈیشن واپس لیا گیا",
		"चार्टर का एक संस्करण वापस लिया गया",
		"Bildirgenin bir sürümü geri çekildi",
	},
}

// PublishingDidWithdraw says: Withdrew an edition of the charter
func PublishingDidWithdraw() language.Message { return rowPublishingDidWithdraw.With() }

var rowPublishingDidTrain = language.Sentence{
	Key: "publishing.did_train",
	In: [4]string{
		"Recorded training in the charter",
		"چارٹر کی تربیت کا اندراج ہوا",
		"चार्टर का प्रशिक्षण दर्ज हुआ",
		"Bildirge eğitimi kaydedildi",
	},
}

// PublishingDidTrain says: Recorded training in the charter
func PublishingDidTrain() language.Message { return rowPublishingDidTrain.With() }

var rowPublishingDutyStuck = language.Sentence{
	Key: "publishing.duty_stuck",
	In: [4]string{
		"An edition cannot come into force",
		"ایڈیشن نافذ نہیں ہو پا رہا",
		"संस्करण लागू नहीं हो पा रहा",
		"Bir sürüm yürürlüğe giremiyor",
	},
}

// PublishingDutyStuck says: An edition cannot come into force
func PublishingDutyStuck() language.Message { return rowPublishingDutyStuck.With() }

var rowPublishingStuck = language.Sentence{
	Key: "publishing.stuck",
	In: [4]string{
		"What keeps it from coming into force",
		"نافذ ہونے میں کیا رکاوٹ ہے",
		"लागू होने में क्या रुकावट है",
		"Yürürlüğe girmesine engel olanlar",
	},
}

// PublishingStuck says: What keeps it from coming into force
func PublishingStuck() language.Message { return rowPublishingStuck.With() }

var rowPublishingLessonLead = language.Sentence{
	Key: "publishing.lesson_lead",
	In: [4]string{
		"What those whom this edition concerns read and learn. It stays in the house.",
		"جن سے یہ ایڈیشن متعلق ہے وہ یہ پڑھیں اور سیکھیں۔ یہ صرف ہمارے لیے ہے۔",
		"जिनसे यह संस्करण संबंधित है वे यह पढ़ें और सीखें। यह सिर्फ़ हमारे लिए है।",
		"Bu sürümün ilgilendirdiği kişiler bunu okuyup öğrenir. Yalnızca bizim içindir.",
	},
}

// PublishingLessonLead says: What those whom this edition concerns read and learn. It stays in the house.
func PublishingLessonLead() language.Message { return rowPublishingLessonLead.With() }

var rowPublishingLessonPromises = language.Sentence{
	Key: "publishing.lesson_promises",
	In: [4]string{
		"New and changed promises",
		"نئے اور بدلے ہوئے وعدے",
		"नए और बदले हुए वादे",
		"Yeni ve değişen sözler",
	},
}

// PublishingLessonPromises says: New and changed promises
func PublishingLessonPromises() language.Message { return rowPublishingLessonPromises.With() }

var rowPublishingLessonNothing = language.Sentence{
	Key: "publishing.lesson_nothing",
	In: [4]string{
		"Nothing here is other than in the edition before.",
		"پچھلے ایڈیشن سے کچھ مختلف نہیں۔",
		"पिछले संस्करण से कुछ अलग नहीं।",
		"Önceki sürümden farkı yok.",
	},
}

// PublishingLessonNothing says: Nothing here is other than in the edition before.
func PublishingLessonNothing() language.Message { return rowPublishingLessonNothing.With() }

var rowPublishingLessonYours = language.Sentence{
	Key: "publishing.lesson_yours",
	In: [4]string{
		"concerns you: not trained yet",
		"آپ سے متعلق: تربیت ابھی باقی",
		"आपसे संबंधित: प्रशिक्षण अभी बाकी",
		"sizi ilgilendiriyor: eğitim henüz alınmadı",
	},
}

// PublishingLessonYours says: concerns you: not trained yet
func PublishingLessonYours() language.Message { return rowPublishingLessonYours.With() }

var rowPublishingStillServed = language.Sentence{
	Key: "publishing.still_served",
	In: [4]string{
		"“{promise message}” is taken out, but steps in force serve it: {charts message}. Change these procedures first, or bring the promise back.",
		"یہ وعدہ نکال دیا گیا ہے، مگر نافذ مرحلے اسی کے لیے ہیں: {promise} ({charts})۔ پہلے ان طریقۂ کار کو بدلیں، یا وعدہ واپس لائیں۔",
		"यह वादा हटा दिया गया है, पर लागू चरण इसी के लिए हैं: {promise} ({charts})। पहले इन प्रक्रियाओं को बदलें, या वादा वापस लाएँ।",
		"Bu söz çıkarıldı ama yürürlükteki adımlar ona hizmet ediyor: {promise} ({charts}). Önce bu prosedürleri değiştirin ya da sözü geri getirin.",
	},
	Slots: []language.Slot{{Name: "promise", Kind: "message"}, {Name: "charts", Kind: "message"}},
}

// PublishingStillServed says: “{promise message}” is taken out, but steps in force serve it: {charts message}. Change these procedures first, or bring the promise back.
func PublishingStillServed(promise language.Message, charts language.Message) language.Message {
	return rowPublishingStillServed.With(promise, charts)
}

var rowPublishingStillFollowed = language.Sentence{
	Key: "publishing.still_followed",
	In: [4]string{
		"This clause is taken out, but steps in force follow it: {charts message}. Change these procedures first, or bring the clause back.",
		"یہ شق نکال دی گئی ہے، مگر نافذ مرحلے اسی کے مطابق ہوتے ہیں: {charts}۔ پہلے ان طریقۂ کار کو بدلیں، یا شق واپس لائیں۔",
		"यह धारा हटा दी गई है, पर लागू चरण इसी के अनुसार होते हैं: {charts}। पहले इन प्रक्रियाओं को बदलें, या धारा वापस लाएँ।",
		"Bu madde çıkarıldı ama yürürlükteki adımlar buna göre yapılıyor: {charts}. Önce bu prosedürleri değiştirin ya da maddeyi geri getirin.",
	},
	Slots: []language.Slot{{Name: "charts", Kind: "message"}},
}

// PublishingStillFollowed says: This clause is taken out, but steps in force follow it: {charts message}. Change these procedures first, or bring the clause back.
func PublishingStillFollowed(charts language.Message) language.Message {
	return rowPublishingStillFollowed.With(charts)
}

var rowPublishingStuckWay = language.Sentence{
	Key: "publishing.stuck_way",
	In: [4]string{
		"Send it back or withdraw it: the draft keeps all that was written. Mend it there and send it again.",
		"اسے واپس بھیجیں یا واپس لیں: مسودے میں سب کچھ برقرار رہتا ہے۔ وہاں درست کر کے دوبارہ بھیجیں۔",
		"इसे वापस भेजें या वापस लें: मसौदे में सब कुछ बना रहता है। वहाँ सुधारकर फिर भेजें।",
		"Geri gönderin ya da geri çekin: yazılanların hepsi taslakta kalır. Orada düzeltip yeniden gönderin.",
	},
}

// PublishingStuckWay says: Send it back or withdraw it: the draft keeps all that was written. Mend it there and send it again.
func PublishingStuckWay() language.Message { return rowPublishingStuckWay.With() }

var rowPublishingWaitsFor = language.Sentence{
	Key: "publishing.waits_for",
	In: [4]string{
		"It carries on edition {n int}, which is not in force yet. So it comes into force after that one and on no earlier day, and whoever that one concerns is trained in it too.",
		"اس میں ایڈیشن {n} کی باتیں بھی ہیں، جو ابھی نافذ نہیں۔ اس لیے یہ اُس کے بعد نافذ ہو گا، اُس کے دن سے پہلے نہیں، اور وہ جن سے متعلق ہے ان کی تربیت اس میں بھی ہو گی۔",
		"इसमें संस्करण {n} की बातें भी हैं, जो अभी लागू नहीं है। इसलिए यह उसके बाद लागू होगा, उसके दिन से पहले नहीं, और वह जिनसे जुड़ा है उनका प्रशिक्षण इसमें भी होगा।",
		"{n} numaralı sürümün metnini de taşıyor; o sürüm henüz yürürlükte değil. Bu yüzden ondan sonra ve onun gününden önce olmamak üzere yürürlüğe girer; o sürümün ilgilendirdiği kişiler bunda da eğitilir.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingWaitsFor says: It carries on edition {n int}, which is not in force yet. So it comes into force after that one and on no earlier day, and whoever that one concerns is trained in it too.
func PublishingWaitsFor(n int) language.Message { return rowPublishingWaitsFor.With(n) }

var rowPublishingRevives = language.Sentence{
	Key: "publishing.revives",
	In: [4]string{
		"It carries on edition {n int}, which never came into force. What that one changed holds when this one does.",
		"اس میں ایڈیشن {n} کی باتیں بھی ہیں، جو کبھی نافذ نہیں ہوا۔ اُس نے جو بدلا تھا وہ اس کے ساتھ نافذ ہو گا۔",
		"इसमें संस्करण {n} की बातें भी हैं, जो कभी लागू नहीं हुआ। उसने जो बदला था वह इसके साथ लागू होगा।",
		"{n} numaralı sürümün metnini de taşıyor; o sürüm hiç yürürlüğe girmedi. Onun değiştirdikleri bununla birlikte geçerli olur.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingRevives says: It carries on edition {n int}, which never came into force. What that one changed holds when this one does.
func PublishingRevives(n int) language.Message { return rowPublishingRevives.With(n) }

var rowPublishingWeighed = language.Sentence{
	Key: "publishing.weighed",
	In: [4]string{
		"Against what is in force it changes what holds, not only how it is said. So those whom it concerns are trained before it comes into force.",
		"جو نافذ ہے اس کے مقابلے میں یہ صرف الفاظ نہیں، مواد بدلتا ہے۔ اس لیے نافذ ہونے سے پہلے متعلقہ افراد کی تربیت ہو گی۔",
		"जो लागू है उसके मुकाबले यह सिर्फ़ शब्द नहीं, सामग्री बदलता है। इसलिए लागू होने से पहले संबंधित लोगों का प्रशिक्षण होगा।",
		"Yürürlüktekine göre yalnız ifadeyi değil, içeriği de değiştiriyor. Bu yüzden yürürlüğe girmeden önce ilgilendirdiği kişiler eğitilir.",
	},
}

// PublishingWeighed says: Against what is in force it changes what holds, not only how it is said. So those whom it concerns are trained before it comes into force.
func PublishingWeighed() language.Message { return rowPublishingWeighed.With() }

var rowPublishingOvertaken = language.Sentence{
	Key: "publishing.overtaken",
	In: [4]string{
		"Edition {n int} came into force first, so this one goes no further. Write what shall still hold into a new draft.",
		"ایڈیشن {n} پہلے نافذ ہو گیا، اس لیے یہ آگے نہیں بڑھے گا۔ جو بات اب بھی نافذ ہونی چاہیے اسے نئے مسودے میں لکھیں۔",
		"संस्करण {n} पहले लागू हो गया, इसलिए यह आगे नहीं बढ़ेगा। जो बात अब भी लागू होनी चाहिए उसे नए मसौदे में लिखें।",
		"{n} numaralı sürüm daha önce yürürlüğe girdi, bu yüzden bu sürüm ilerlemeyecek. Hâlâ geçerli olması gerekeni yeni bir taslağa yazın.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingOvertaken says: Edition {n int} came into force first, so this one goes no further. Write what shall still hold into a new draft.
func PublishingOvertaken(n int) language.Message { return rowPublishingOvertaken.With(n) }

var rowPublishingOvertook = language.Sentence{
	Key: "publishing.overtook",
	In: [4]string{
		"Edition {n int} was still on its way. It ended when this one came into force.",
		"ایڈیشن {n} ابھی نافذ ہونے کے مراحل میں تھا۔ اس کے نافذ ہونے پر وہ ختم ہو گیا۔",
		"संस्करण {n} अभी लागू होने की राह में था। इसके लागू होने पर वह समाप्त हो गया।",
		"{n} numaralı sürüm henüz yoldaydı. Bu sürüm yürürlüğe girince sona erdi.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingOvertook says: Edition {n int} was still on its way. It ended when this one came into force.
func PublishingOvertook(n int) language.Message { return rowPublishingOvertook.With(n) }

var rowPublishingUnseen = language.Sentence{
	Key: "publishing.unseen",
	In: [4]string{
		"Nobody's own approval is enough for what they wrote. Somebody else still has to approve what these wrote: {names text}.",
		"اپنے لکھے کے لیے صرف اپنی منظوری کافی نہیں۔ ان کے لکھے کی منظوری ابھی کسی اور سے باقی ہے: {names}۔",
		"अपने लिखे के लिए सिर्फ़ अपनी मंज़ूरी काफ़ी नहीं। इनके लिखे की मंज़ूरी अभी किसी और से बाकी है: {names}।",
		"Kimsenin kendi yazdığı için yalnız kendi onayı yetmez. Şu kişilerin yazdıklarını başka birinin daha onaylaması gerekiyor: {names}.",
	},
	Slots: []language.Slot{{Name: "names", Kind: "text"}},
}

// PublishingUnseen says: Nobody's own approval is enough for what they wrote. Somebody else still has to approve what these wrote: {names text}.
func PublishingUnseen(names string) language.Message { return rowPublishingUnseen.With(names) }

var rowPublishingSendCarries = language.Sentence{
	Key: "publishing.send_carries",
	In: [4]string{
		"Edition {n int} is not in force yet, and what you send carries it on. It is compared with what is in force, comes into force after that edition and on no earlier day.",
		"ایڈیشن {n} ابھی نافذ نہیں، اور جو آپ بھیج رہے ہیں اس میں اُس کی باتیں بھی ہیں۔ اس کا موازنہ نافذ ایڈیشن سے ہو گا، اور یہ اُس کے بعد نافذ ہو گا، اُس کے دن سے پہلے نہیں۔",
		"संस्करण {n} अभी लागू नहीं है, और जो आप भेज रहे हैं उसमें उसकी बातें भी हैं। इसकी तुलना लागू संस्करण से होगी, और यह उसके बाद लागू होगा, उसके दिन से पहले नहीं।",
		"{n} numaralı sürüm henüz yürürlükte değil ve gönderdiğiniz metin onu da taşıyor. Yürürlüktekiyle karşılaştırılır, o sürümden sonra ve onun gününden önce olmamak üzere yürürlüğe girer.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PublishingSendCarries says: Edition {n int} is not in force yet, and what you send carries it on. It is compared with what is in force, comes into force after that edition and on no earlier day.
func PublishingSendCarries(n int) language.Message { return rowPublishingSendCarries.With(n) }

var rowPublishingDidSupersede = language.Sentence{
	Key: "publishing.did_supersede",
	In: [4]string{
		"Ended an edition of the charter that a later one overtook",
		"نیا ایڈیشن پہلے نافذ ہونے پر چارٹر کا پرانا ایڈیشن ختم کیا گیا",
		"नया संस्करण पहले लागू होने पर चार्टर का पुराना संस्करण समाप्त किया गया",
		"Yenisi önce yürürlüğe giren bildirge sürümü sona erdirildi",
	},
}

// PublishingDidSupersede says: Ended an edition of the charter that a later one overtook
func PublishingDidSupersede() language.Message { return rowPublishingDidSupersede.With() }

var rowPublishingSomebodySaysYes = language.Sentence{
	Key: "publishing.somebody_says_yes",
	In: [4]string{
		"You wrote this alone, and nobody else here can approve it. Somebody else whom you asked first has to say that it is correct and achievable.",
		"یہ آپ نے اکیلے لکھا ہے اور یہاں کوئی اور منظوری نہیں دے سکتا۔ پہلے کوئی اور، جس سے آپ نے پوچھا ہے، کہے کہ یہ درست اور قابلِ عمل ہے۔",
		"यह आपने अकेले लिखा है और यहाँ कोई और मंज़ूरी नहीं दे सकता। पहले कोई और, जिससे आपने पूछा है, कहे कि यह सही है और पूरा हो सकता है।",
		"Bunu tek başınıza yazdınız ve burada onaylayabilecek başka kimse yok. Önce sorduğunuz başka biri, doğru ve yapılabilir olduğunu söylemeli.",
	},
}

// PublishingSomebodySaysYes says: You wrote this alone, and nobody else here can approve it. Somebody else whom you asked first has to say that it is correct and achievable.
func PublishingSomebodySaysYes() language.Message { return rowPublishingSomebodySaysYes.With() }

var rowPublishingAskAnother = language.Sentence{
	Key: "publishing.ask_another",
	In: [4]string{
		"Ask at least one person who did not write it.",
		"کم از کم ایک ایسے شخص سے پوچھیں جس نے اسے نہیں لکھا۔",
		"कम से कम एक ऐसे व्यक्ति से पूछें जिसने इसे नहीं लिखा।",
		"Bunu yazmamış olan en az bir kişiye sorun.",
	},
}

// PublishingAskAnother says: Ask at least one person who did not write it.
func PublishingAskAnother() language.Message { return rowPublishingAskAnother.With() }

var rowPublishingAskRole = language.Sentence{
	Key: "publishing.ask_role",
	In: [4]string{
		"Ask at least one person who does this work: {role message}.",
		"کم از کم ایک ایسے شخص سے پوچھیں جو یہ کام کرتا ہے: {role}۔",
		"कम से कम एक ऐसे व्यक्ति से पूछें जो यह काम करता है: {role}।",
		"Bu işi yapan en az bir kişiye sorun: {role}.",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// PublishingAskRole says: Ask at least one person who does this work: {role message}.
func PublishingAskRole(role language.Message) language.Message {
	return rowPublishingAskRole.With(role)
}

var rowPublishingWhyLeft = language.Sentence{
	Key: "publishing.why_left",
	In: [4]string{
		"What changes concerns this role too: {role message}. Choose it, or write why they need no training.",
		"یہ تبدیلی اس رول سے بھی متعلق ہے: {role}۔ اسے منتخب کریں، یا لکھیں کہ انہیں تربیت کی ضرورت کیوں نہیں۔",
		"यह बदलाव इस भूमिका से भी संबंधित है: {role}। इसे चुनें, या लिखें कि उन्हें प्रशिक्षण की ज़रूरत क्यों नहीं है।",
		"Değişiklik bu rolü de ilgilendiriyor: {role}. Onu da seçin ya da neden eğitim gerekmediğini yazın.",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// PublishingWhyLeft says: What changes concerns this role too: {role message}. Choose it, or write why they need no training.
func PublishingWhyLeft(role language.Message) language.Message {
	return rowPublishingWhyLeft.With(role)
}

var rowPublishingFieldLeft = language.Sentence{
	Key: "publishing.field_left",
	In: [4]string{
		"why somebody is left out",
		"کسی کو کیوں چھوڑا گیا",
		"किसी को क्यों छोड़ा गया",
		"birinin neden dışarıda bırakıldığı",
	},
}

// PublishingFieldLeft says: why somebody is left out
func PublishingFieldLeft() language.Message { return rowPublishingFieldLeft.With() }

var rowPublishingLeftHint = language.Sentence{
	Key: "publishing.left_hint",
	In: [4]string{
		"Only where you untick somebody whom the change concerns. It is kept with the edition.",
		"صرف تب، جب آپ کسی ایسے رول کا نشان ہٹائیں جس سے تبدیلی متعلق ہے۔ یہ ایڈیشن کے ساتھ محفوظ رہتا ہے۔",
		"सिर्फ़ तब, जब आप किसी ऐसी भूमिका का निशान हटाएँ जिससे बदलाव संबंधित है। यह संस्करण के साथ सुरक्षित रहता है।",
		"Yalnızca değişikliğin ilgilendirdiği bir rolün işaretini kaldırırsanız. Sürümle birlikte saklanır.",
	},
}

// PublishingLeftHint says: Only where you untick somebody whom the change concerns. It is kept with the edition.
func PublishingLeftHint() language.Message { return rowPublishingLeftHint.With() }

var rowPublishingLeftOut = language.Sentence{
	Key: "publishing.left_out",
	In: [4]string{
		"left out",
		"چھوڑا گیا",
		"छोड़ा गया",
		"dışarıda bırakıldı",
	},
}

// PublishingLeftOut says: left out
func PublishingLeftOut() language.Message { return rowPublishingLeftOut.With() }

var rowPublishingNobodyHolds = language.Sentence{
	Key: "publishing.nobody_holds",
	In: [4]string{
		"Nobody here has any of these roles. Choose one that somebody has: those are trained.",
		"ان میں سے کوئی رول یہاں کسی کے پاس نہیں۔ ایسا رول منتخب کریں جو کسی کے پاس ہو: انہی کی تربیت ہوگی۔",
		"इनमें से कोई भूमिका यहाँ किसी के पास नहीं है। ऐसी भूमिका चुनें जो किसी के पास हो: उन्हीं का प्रशिक्षण होगा।",
		"Bu rollerin hiçbiri burada kimsede yok. Birinde olan bir rol seçin: eğitilecek olanlar onlardır.",
	},
}

// PublishingNobodyHolds says: Nobody here has any of these roles. Choose one that somebody has: those are trained.
func PublishingNobodyHolds() language.Message { return rowPublishingNobodyHolds.With() }

var rowPublishingHangOn = language.Sentence{
	Key: "publishing.hang_on",
	In: [4]string{
		"It holds from {day date}. From that day on the sheet, the tables and the public page print this edition: hang them then.",
		"یہ {day} سے لاگو ہو گا۔ اسی دن سے کاؤنٹر کا نوٹس، جدول اور عوامی صفحہ اس ایڈیشن کے ہوں گے: تب پرنٹ کر کے لگائیں۔",
		"यह {day} से लागू होगा। उसी दिन से काउंटर की सूचना, तालिकाएँ और सार्वजनिक पेज इस संस्करण के होंगे: तब प्रिंट करके लगाएँ।",
		"{day} tarihinden itibaren geçerli olur. O günden başlayarak banko sayfası, tablolar ve herkese açık sayfa bu sürümü gösterir: o gün yazdırıp asın.",
	},
	Slots: []language.Slot{{Name: "day", Kind: "date"}},
}

// PublishingHangOn says: It holds from {day date}. From that day on the sheet, the tables and the public page print this edition: hang them then.
func PublishingHangOn(day now.Instant) language.Message { return rowPublishingHangOn.With(day) }

var rowPublishingHangThen = language.Sentence{
	Key: "publishing.hang_then",
	In: [4]string{
		"Once it is in force the sheet, the tables and the public page print this edition: hang them then.",
		"نافذ ہوتے ہی کاؤنٹر کا نوٹس، جدول اور عوامی صفحہ اس ایڈیشن کے ہوں گے: تب پرنٹ کر کے لگائیں۔",
		"लागू होते ही काउंटर की सूचना, तालिकाएँ और सार्वजनिक पेज इस संस्करण के होंगे: तब प्रिंट करके लगाएँ।",
		"Yürürlüğe girince banko sayfası, tablolar ve herkese açık sayfa bu sürümü gösterir: o zaman yazdırıp asın.",
	},
}

// PublishingHangThen says: Once it is in force the sheet, the tables and the public page print this edition: hang them then.
func PublishingHangThen() language.Message { return rowPublishingHangThen.With() }

var rowPublishingDayBefore = language.Sentence{
	Key: "publishing.day_before",
	In: [4]string{
		"On this day the edition was not written yet. Enter the day on which they were trained in it.",
		"اس دن یہ ایڈیشن لکھا ہی نہیں گیا تھا۔ وہ دن درج کریں جب اس کی تربیت ہوئی۔",
		"इस दिन यह संस्करण लिखा ही नहीं गया था। वह दिन दर्ज करें जब इसका प्रशिक्षण हुआ।",
		"Bu sürüm o gün henüz yazılmamıştı. Bu sürümle ilgili eğitimin verildiği günü girin.",
	},
}

// PublishingDayBefore says: On this day the edition was not written yet. Enter the day on which they were trained in it.
func PublishingDayBefore() language.Message { return rowPublishingDayBefore.With() }
