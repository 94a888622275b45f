// Code generated from words/remark.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowRemarkTitle = language.Sentence{
	Key: "remark.title",
	In: [4]string{
		"Remarks and suggestions",
		"تبصرے اور تجاویز",
		"टिप्पणियाँ और सुझाव",
		"Notlar ve öneriler",
	},
}

// RemarkTitle says: Remarks and suggestions
func RemarkTitle() language.Message { return rowRemarkTitle.With() }

var rowRemarkLead = language.Sentence{
	Key: "remark.lead",
	In: [4]string{
		"Whoever works here can say what is wrong, unclear or could be done better. A manager answers each remark.",
		"یہاں کام کرنے والا ہر شخص بتا سکتا ہے کہ کیا غلط یا غیر واضح ہے، یا کیا بہتر ہو سکتا ہے۔ ہر تبصرے کا جواب مینیجر دیتا ہے۔",
		"यहाँ काम करने वाला हर व्यक्ति बता सकता है कि क्या गलत या अस्पष्ट है, या क्या बेहतर हो सकता है। हर टिप्पणी का जवाब मैनेजर देता है।",
		"Burada çalışan herkes neyin yanlış ya da belirsiz olduğunu, neyin daha iyi yapılabileceğini yazabilir. Her notu bir yönetici yanıtlar.",
	},
}

// RemarkLead says: Whoever works here can say what is wrong, unclear or could be done better. A manager answers each remark.
func RemarkLead() language.Message { return rowRemarkLead.With() }

var rowRemarkAbout = language.Sentence{
	Key: "remark.about",
	In: [4]string{
		"What is it about?",
		"یہ کس بارے میں ہے؟",
		"यह किस बारे में है?",
		"Hangi bölümle ilgili?",
	},
}

// RemarkAbout says: What is it about?
func RemarkAbout() language.Message { return rowRemarkAbout.With() }

var rowRemarkSentence = language.Sentence{
	Key: "remark.sentence",
	In: [4]string{
		"Which sentence?",
		"کون سا جملہ؟",
		"कौन-सा वाक्य?",
		"Hangi cümle?",
	},
}

// RemarkSentence says: Which sentence?
func RemarkSentence() language.Message { return rowRemarkSentence.With() }

var rowRemarkAllOfIt = language.Sentence{
	Key: "remark.all_of_it",
	In: [4]string{
		"All of it",
		"پورا حصہ",
		"पूरा हिस्सा",
		"Tümü",
	},
}

// RemarkAllOfIt says: All of it
func RemarkAllOfIt() language.Message { return rowRemarkAllOfIt.With() }

var rowRemarkFieldWords = language.Sentence{
	Key: "remark.field_words",
	In: [4]string{
		"your remark",
		"آپ کا تبصرہ",
		"आपकी टिप्पणी",
		"notunuz",
	},
}

// RemarkFieldWords says: your remark
func RemarkFieldWords() language.Message { return rowRemarkFieldWords.With() }

var rowRemarkFieldSuggested = language.Sentence{
	Key: "remark.field_suggested",
	In: [4]string{
		"how the sentence should read",
		"جملہ یوں ہونا چاہیے",
		"वाक्य कैसा होना चाहिए",
		"cümlenin nasıl olması gerektiği",
	},
}

// RemarkFieldSuggested says: how the sentence should read
func RemarkFieldSuggested() language.Message { return rowRemarkFieldSuggested.With() }

var rowRemarkSuggestedHint = language.Sentence{
	Key: "remark.suggested_hint",
	In: [4]string{
		"Only if you know better words. They go into the document when the suggestion is taken up.",
		"صرف تب لکھیں جب آپ کے پاس بہتر الفاظ ہوں۔ تجویز مان لی جائے تو یہی الفاظ متن میں آ جاتے ہیں۔",
		"तभी लिखें जब आपके पास बेहतर शब्द हों। सुझाव मान लिया जाए तो यही शब्द दस्तावेज़ में आ जाते हैं।",
		"Yalnızca daha iyi bir ifadeniz varsa yazın. Öneri benimsenirse metne bu sözler girer.",
	},
}

// RemarkSuggestedHint says: Only if you know better words. They go into the document when the suggestion is taken up.
func RemarkSuggestedHint() language.Message { return rowRemarkSuggestedHint.With() }

var rowRemarkSuggestedOfPromise = language.Sentence{
	Key: "remark.suggested_of_promise",
	In: [4]string{
		"Only if you know better words. A promise is made of its parts: whoever takes the suggestion up writes it there.",
		"صرف تب لکھیں جب آپ کے پاس بہتر الفاظ ہوں۔ وعدہ اپنے حصوں سے بنتا ہے: جو تجویز مانے وہی اسے ان حصوں میں لکھتا ہے۔",
		"तभी लिखें जब आपके पास बेहतर शब्द हों। वादा अपने हिस्सों से बनता है: जो सुझाव माने, वही उसे उन हिस्सों में लिखता है।",
		"Yalnızca daha iyi bir ifade biliyorsanız. Söz kendi parçalarından oluşur: öneriyi benimseyen onu o parçalara yazar.",
	},
}

// RemarkSuggestedOfPromise says: Only if you know better words. A promise is made of its parts: whoever takes the suggestion up writes it there.
func RemarkSuggestedOfPromise() language.Message { return rowRemarkSuggestedOfPromise.With() }

var rowRemarkLeave = language.Sentence{
	Key: "remark.leave",
	In: [4]string{
		"Leave a remark",
		"تبصرہ لکھیں",
		"टिप्पणी लिखें",
		"Not bırak",
	},
}

// RemarkLeave says: Leave a remark
func RemarkLeave() language.Message { return rowRemarkLeave.With() }

var rowRemarkOpen = language.Sentence{
	Key: "remark.open",
	In: [4]string{
		"Open",
		"زیرِ غور",
		"जवाब बाकी",
		"Yanıt bekliyor",
	},
}

// RemarkOpen says: Open
func RemarkOpen() language.Message { return rowRemarkOpen.With() }

var rowRemarkTaken = language.Sentence{
	Key: "remark.taken",
	In: [4]string{
		"Taken up",
		"مان لیا گیا",
		"माना गया",
		"Benimsendi",
	},
}

// RemarkTaken says: Taken up
func RemarkTaken() language.Message { return rowRemarkTaken.With() }

var rowRemarkNotTaken = language.Sentence{
	Key: "remark.not_taken",
	In: [4]string{
		"Not taken up",
		"نہیں مانا گیا",
		"नहीं माना गया",
		"Benimsenmedi",
	},
}

// RemarkNotTaken says: Not taken up
func RemarkNotTaken() language.Message { return rowRemarkNotTaken.With() }

var rowRemarkNone = language.Sentence{
	Key: "remark.none",
	In: [4]string{
		"Nobody has remarked on anything yet.",
		"ابھی تک کسی نے کوئی تبصرہ نہیں کیا۔",
		"अभी तक किसी ने कोई टिप्पणी नहीं की।",
		"Henüz kimse not bırakmadı.",
	},
}

// RemarkNone says: Nobody has remarked on anything yet.
func RemarkNone() language.Message { return rowRemarkNone.With() }

var rowRemarkTakeUp = language.Sentence{
	Key: "remark.take_up",
	In: [4]string{
		"Take it up",
		"مان لیں",
		"मान लें",
		"Benimse",
	},
}

// RemarkTakeUp says: Take it up
func RemarkTakeUp() language.Message { return rowRemarkTakeUp.With() }

var rowRemarkTakeUpAndWrite = language.Sentence{
	Key: "remark.take_up_and_write",
	In: [4]string{
		"Take it up and write it",
		"مان لیں اور لکھیں",
		"मान लें और लिखें",
		"Benimse ve yaz",
	},
}

// RemarkTakeUpAndWrite says: Take it up and write it
func RemarkTakeUpAndWrite() language.Message { return rowRemarkTakeUpAndWrite.With() }

var rowRemarkDoNot = language.Sentence{
	Key: "remark.do_not",
	In: [4]string{
		"Do not take it up",
		"نہ مانیں",
		"न मानें",
		"Benimseme",
	},
}

// RemarkDoNot says: Do not take it up
func RemarkDoNot() language.Message { return rowRemarkDoNot.With() }

var rowRemarkFieldReason = language.Sentence{
	Key: "remark.field_reason",
	In: [4]string{
		"your answer",
		"آپ کا جواب",
		"आपका जवाब",
		"yanıtınız",
	},
}

// RemarkFieldReason says: your answer
func RemarkFieldReason() language.Message { return rowRemarkFieldReason.With() }

var rowRemarkShouldRead = language.Sentence{
	Key: "remark.should_read",
	In: [4]string{
		"Should read",
		"یوں ہونا چاہیے",
		"ऐसा होना चाहिए",
		"Şöyle olmalı",
	},
}

// RemarkShouldRead says: Should read
func RemarkShouldRead() language.Message { return rowRemarkShouldRead.With() }

var rowRemarkOf = language.Sentence{
	Key: "remark.of",
	In: [4]string{
		"Remark on {part message}",
		"تبصرہ: {part}",
		"टिप्पणी: {part}",
		"Not: {part}",
	},
	Slots: []language.Slot{{Name: "part", Kind: "message"}},
}

// RemarkOf says: Remark on {part message}
func RemarkOf(part language.Message) language.Message { return rowRemarkOf.With(part) }

var rowRemarkSaySomething = language.Sentence{
	Key: "remark.say_something",
	In: [4]string{
		"Write what is to be said of it, or how the sentence should read.",
		"لکھیں کہ اس کے بارے میں کیا کہنا ہے، یا جملہ کیسا ہونا چاہیے۔",
		"लिखें कि इसके बारे में क्या कहना है, या वाक्य कैसा होना चाहिए।",
		"Ne söylemek istediğinizi ya da cümlenin nasıl olması gerektiğini yazın.",
	},
}

// RemarkSaySomething says: Write what is to be said of it, or how the sentence should read.
func RemarkSaySomething() language.Message { return rowRemarkSaySomething.With() }

var rowRemarkWhichSentence = language.Sentence{
	Key: "remark.which_sentence",
	In: [4]string{
		"Choose the sentence that should read otherwise.",
		"وہ جملہ منتخب کریں جسے بدلنا چاہیے۔",
		"वह वाक्य चुनें जिसे बदलना चाहिए।",
		"Değişmesi gereken cümleyi seçin.",
	},
}

// RemarkWhichSentence says: Choose the sentence that should read otherwise.
func RemarkWhichSentence() language.Message { return rowRemarkWhichSentence.With() }

var rowRemarkSayWhy = language.Sentence{
	Key: "remark.say_why",
	In: [4]string{
		"Write why it is not taken up. Whoever made the remark reads it.",
		"لکھیں کہ اسے کیوں نہیں مانا گیا۔ تبصرہ کرنے والا یہ پڑھے گا۔",
		"लिखें कि इसे क्यों नहीं माना गया। टिप्पणी करने वाला इसे पढ़ेगा।",
		"Neden benimsenmediğini yazın. Notu bırakan kişi bunu okuyacak.",
	},
}

// RemarkSayWhy says: Write why it is not taken up. Whoever made the remark reads it.
func RemarkSayWhy() language.Message { return rowRemarkSayWhy.With() }

var rowRemarkReadsOtherwise = language.Sentence{
	Key: "remark.reads_otherwise",
	In: [4]string{
		"This sentence reads otherwise by now. Change it by hand, and answer with what you changed.",
		"یہ جملہ اب بدل چکا ہے۔ اسے خود بدلیں اور جواب میں لکھیں کہ کیا بدلا۔",
		"यह वाक्य अब बदल चुका है। इसे खुद बदलें और जवाब में लिखें कि क्या बदला।",
		"Bu cümle artık böyle değil. Elle değiştirin ve yanıtınıza neyi değiştirdiğinizi yazın.",
	},
}

// RemarkReadsOtherwise says: This sentence reads otherwise by now. Change it by hand, and answer with what you changed.
func RemarkReadsOtherwise() language.Message { return rowRemarkReadsOtherwise.With() }

var rowRemarkDidRemark = language.Sentence{
	Key: "remark.did_remark",
	In: [4]string{
		"Remarked on the charter",
		"چارٹر پر تبصرہ کیا گیا",
		"चार्टर पर टिप्पणी की गई",
		"Bildirgeye not bırakıldı",
	},
}

// RemarkDidRemark says: Remarked on the charter
func RemarkDidRemark() language.Message { return rowRemarkDidRemark.With() }

var rowRemarkDidAnswer = language.Sentence{
	Key: "remark.did_answer",
	In: [4]string{
		"Answered a remark on the charter",
		"چارٹر پر تبصرے کا جواب دیا گیا",
		"चार्टर की टिप्पणी का जवाब दिया गया",
		"Bildirgeye bırakılan not yanıtlandı",
	},
}

// RemarkDidAnswer says: Answered a remark on the charter
func RemarkDidAnswer() language.Message { return rowRemarkDidAnswer.With() }

var rowRemarkDuty = language.Sentence{
	Key: "remark.duty",
	In: [4]string{
		"Answer what the staff say",
		"عملے کے تبصروں کا جواب دیں",
		"कर्मचारियों की टिप्पणियों का जवाब दें",
		"Çalışanların notlarını yanıtla",
	},
}

// RemarkDuty says: Answer what the staff say
func RemarkDuty() language.Message { return rowRemarkDuty.With() }

var rowRemarkCount = language.Sentence{
	Key: "remark.count",
	In: [4]string{
		"{n int|one:{n} remark|other:{n} remarks}",
		"{n int|one:{n} تبصرہ|other:{n} تبصرے}",
		"{n int|one:{n} टिप्पणी|other:{n} टिप्पणियाँ}",
		"{n} not",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// RemarkCount says: {n int|one:{n} remark|other:{n} remarks}
func RemarkCount(n int) language.Message { return rowRemarkCount.With(n) }

var rowRemarkCountOpen = language.Sentence{
	Key: "remark.count_open",
	In: [4]string{
		"{n int|one:{n} open remark|other:{n} open remarks}",
		"{n int|one:{n} تبصرہ زیرِ غور|other:{n} تبصرے زیرِ غور}",
		"{n int|one:{n} टिप्पणी: जवाब बाकी|other:{n} टिप्पणियाँ: जवाब बाकी}",
		"{n} not yanıt bekliyor",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// RemarkCountOpen says: {n int|one:{n} open remark|other:{n} open remarks}
func RemarkCountOpen(n int) language.Message { return rowRemarkCountOpen.With(n) }

var rowRemarkCountAnswered = language.Sentence{
	Key: "remark.count_answered",
	In: [4]string{
		"{n int|one:{n} answered remark|other:{n} answered remarks}",
		"{n int|one:{n} تبصرہ: جواب مل چکا|other:{n} تبصرے: جواب مل چکا}",
		"{n int|one:{n} टिप्पणी: जवाब मिल चुका|other:{n} टिप्पणियाँ: जवाब मिल चुका}",
		"{n} not yanıtlandı",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// RemarkCountAnswered says: {n int|one:{n} answered remark|other:{n} answered remarks}
func RemarkCountAnswered(n int) language.Message { return rowRemarkCountAnswered.With(n) }
