// Code generated from words/knowledge.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowKnowledgeOver = language.Sentence{
	Key: "knowledge.over",
	In: [4]string{
		"This question is answered or taken back already.",
		"اس سوال کا جواب آ چکا ہے یا یہ واپس لیا جا چکا ہے۔",
		"इस सवाल का उत्तर आ चुका है या यह वापस लिया जा चुका है।",
		"Bu soru cevaplanmış ya da geri alınmış.",
	},
}

// KnowledgeOver says: This question is answered or taken back already.
func KnowledgeOver() language.Message { return rowKnowledgeOver.With() }

var rowKnowledgeFieldQuestion = language.Sentence{
	Key: "knowledge.field_question",
	In: [4]string{
		"question to the expert",
		"ماہر سے سوال",
		"विशेषज्ञ से सवाल",
		"uzmana soru",
	},
}

// KnowledgeFieldQuestion says: question to the expert
func KnowledgeFieldQuestion() language.Message { return rowKnowledgeFieldQuestion.With() }

var rowKnowledgeByName = language.Sentence{
	Key: "knowledge.by_name",
	In: [4]string{
		"This case is private. Ask one person by name.",
		"یہ کیس نجی ہے۔ ایک ہی فرد کا نام چن کر پوچھیں۔",
		"यह केस निजी है। किसी एक व्यक्ति का नाम चुनकर पूछें।",
		"Bu kayıt gizli. Tek bir kişiyi seçip sorun.",
	},
}

// KnowledgeByName says: This case is private. Ask one person by name.
func KnowledgeByName() language.Message { return rowKnowledgeByName.With() }

var rowKnowledgeAway = language.Sentence{
	Key: "knowledge.away",
	In: [4]string{
		"{who name} is away ({when message}). Please ask somebody else.",
		"{who} موجود نہیں ({when})۔ کسی اور سے پوچھیں۔",
		"{who} मौजूद नहीं हैं ({when})। किसी और से पूछें।",
		"{who} yerinde değil ({when}). Başka birine sorun.",
	},
	Slots: []language.Slot{{Name: "who", Kind: "name"}, {Name: "when", Kind: "message"}},
}

// KnowledgeAway says: {who name} is away ({when message}). Please ask somebody else.
func KnowledgeAway(who string, when language.Message) language.Message {
	return rowKnowledgeAway.With(who, when)
}

var rowKnowledgeNobody = language.Sentence{
	Key: "knowledge.nobody",
	In: [4]string{
		"Nobody is here who could be asked. Please choose somebody else.",
		"جن سے پوچھنا ہے، ان میں سے کوئی موجود نہیں۔ کوئی اور انتخاب کریں۔",
		"जिनसे पूछना है, उनमें से कोई मौजूद नहीं है। कोई और चुनें।",
		"Sorulacak kimse yerinde değil. Başka birini seçin.",
	},
}

// KnowledgeNobody says: Nobody is here who could be asked. Please choose somebody else.
func KnowledgeNobody() language.Message { return rowKnowledgeNobody.With() }

var rowKnowledgeAskedAlready = language.Sentence{
	Key: "knowledge.asked_already",
	In: [4]string{
		"A question about this case is open already. Wait for its answer, or take it back first.",
		"اس کیس کے بارے میں ایک سوال پہلے سے کھلا ہے۔ اس کے جواب کا انتظار کریں، یا پہلے اسے واپس لیں۔",
		"इस केस के बारे में एक सवाल पहले से खुला है। उसके उत्तर का इंतज़ार करें, या पहले उसे वापस लें।",
		"Bu kayıt hakkında açık bir soru var. Cevabını bekleyin ya da önce onu geri alın.",
	},
}

// KnowledgeAskedAlready says: A question about this case is open already. Wait for its answer, or take it back first.
func KnowledgeAskedAlready() language.Message { return rowKnowledgeAskedAlready.With() }

var rowKnowledgeNotAsked = language.Sentence{
	Key: "knowledge.not_asked",
	In: [4]string{
		"This question is for somebody else to answer.",
		"یہ سوال کسی اور سے پوچھا گیا ہے۔",
		"यह सवाल किसी और से पूछा गया है।",
		"Bu soru başkasına soruldu.",
	},
}

// KnowledgeNotAsked says: This question is for somebody else to answer.
func KnowledgeNotAsked() language.Message { return rowKnowledgeNotAsked.With() }

var rowKnowledgeToldJustNow = language.Sentence{
	Key: "knowledge.told_just_now",
	In: [4]string{
		"They were told less than an hour ago. Please wait a little.",
		"انہیں ایک گھنٹے کے اندر اطلاع دی جا چکی ہے۔ کچھ دیر انتظار کریں۔",
		"उन्हें एक घंटे के भीतर बताया जा चुका है। थोड़ा इंतज़ार करें।",
		"Son bir saat içinde haber verildi. Biraz bekleyin.",
	},
}

// KnowledgeToldJustNow says: They were told less than an hour ago. Please wait a little.
func KnowledgeToldJustNow() language.Message { return rowKnowledgeToldJustNow.With() }

var rowKnowledgeLetterSubject = language.Sentence{
	Key: "knowledge.letter_subject",
	In: [4]string{
		"A question waits for your answer",
		"ایک سوال آپ کے جواب کا منتظر ہے",
		"एक सवाल आपके उत्तर के इंतज़ार में है",
		"Bir soru cevabınızı bekliyor",
	},
}

// KnowledgeLetterSubject says: A question waits for your answer
func KnowledgeLetterSubject() language.Message { return rowKnowledgeLetterSubject.With() }

var rowKnowledgeLetterBody = language.Sentence{
	Key: "knowledge.letter_body",
	In: [4]string{
		"A colleague asks you about a case. The question stands on your Today page; you answer it there.",
		"ایک ساتھی ایک کیس کے بارے میں آپ سے پوچھ رہے ہیں۔ سوال آپ کے ”آج“ کے صفحے پر ہے، جواب وہیں دیں۔",
		"एक सहकर्मी किसी केस के बारे में आपसे पूछ रहे हैं। सवाल आपके “आज” पेज पर है, उत्तर वहीं दें।",
		"Bir iş arkadaşınız bir kayıt hakkında size soru sordu. Soru Bugün sayfanızdadır, cevabı orada verin.",
	},
}

// KnowledgeLetterBody says: A colleague asks you about a case. The question stands on your Today page; you answer it there.
func KnowledgeLetterBody() language.Message { return rowKnowledgeLetterBody.With() }

var rowKnowledgeTitle = language.Sentence{
	Key: "knowledge.title",
	In: [4]string{
		"Questions",
		"سوالات",
		"सवाल",
		"Sorular",
	},
}

// KnowledgeTitle says: Questions
func KnowledgeTitle() language.Message { return rowKnowledgeTitle.With() }

var rowKnowledgeLead = language.Sentence{
	Key: "knowledge.lead",
	In: [4]string{
		"What colleagues ask you about their cases. A case that waits goes on by itself when you answer.",
		"ساتھی اپنے کیسوں کے بارے میں آپ سے جو پوچھتے ہیں۔ جو کیس انتظار میں ہے، آپ کے جواب کے بعد خود آگے بڑھتا ہے۔",
		"सहकर्मी अपने केस के बारे में आपसे जो पूछते हैं। जो केस इंतज़ार में है, वह आपके उत्तर के बाद अपने आप आगे बढ़ता है।",
		"İş arkadaşlarınızın kayıtları hakkında size sordukları. Bekleyen bir kayıt, siz cevap verince kendiliğinden ilerler.",
	},
}

// KnowledgeLead says: What colleagues ask you about their cases. A case that waits goes on by itself when you answer.
func KnowledgeLead() language.Message { return rowKnowledgeLead.With() }

var rowKnowledgeNone = language.Sentence{
	Key: "knowledge.none",
	In: [4]string{
		"Nobody asks you anything at the moment.",
		"اس وقت آپ سے کوئی سوال نہیں۔",
		"इस समय आपसे कोई सवाल नहीं है।",
		"Şu anda size sorulan bir şey yok.",
	},
}

// KnowledgeNone says: Nobody asks you anything at the moment.
func KnowledgeNone() language.Message { return rowKnowledgeNone.With() }

var rowKnowledgeTold = language.Sentence{
	Key: "knowledge.told",
	In: [4]string{
		"Answered by you",
		"آپ کے دیے ہوئے جواب",
		"आपके दिए हुए उत्तर",
		"Cevapladıklarınız",
	},
}

// KnowledgeTold says: Answered by you
func KnowledgeTold() language.Message { return rowKnowledgeTold.With() }

var rowKnowledgeOfCase = language.Sentence{
	Key: "knowledge.of_case",
	In: [4]string{
		"Question about case {code code}",
		"کیس {code} کے بارے میں سوال",
		"केस {code} के बारे में सवाल",
		"{code} numaralı kayıt hakkında soru",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// KnowledgeOfCase says: Question about case {code code}
func KnowledgeOfCase(code string) language.Message { return rowKnowledgeOfCase.With(code) }

var rowKnowledgeAskedBy = language.Sentence{
	Key: "knowledge.asked_by",
	In: [4]string{
		"Asked by",
		"پوچھا",
		"पूछा",
		"Soran",
	},
}

// KnowledgeAskedBy says: Asked by
func KnowledgeAskedBy() language.Message { return rowKnowledgeAskedBy.With() }

var rowKnowledgeAskedOf = language.Sentence{
	Key: "knowledge.asked_of",
	In: [4]string{
		"Asked of",
		"کس سے پوچھا",
		"किससे पूछा",
		"Sorulan",
	},
}

// KnowledgeAskedOf says: Asked of
func KnowledgeAskedOf() language.Message { return rowKnowledgeAskedOf.With() }

var rowKnowledgeAll = language.Sentence{
	Key: "knowledge.all",
	In: [4]string{
		"All experts",
		"تمام ماہرین",
		"सभी विशेषज्ञ",
		"Bütün uzmanlar",
	},
}

// KnowledgeAll says: All experts
func KnowledgeAll() language.Message { return rowKnowledgeAll.With() }

var rowKnowledgeAllSkilled = language.Sentence{
	Key: "knowledge.all_skilled",
	In: [4]string{
		"All who know: {skill name}",
		"جاننے والے سب: {skill}",
		"जानने वाले सब: {skill}",
		"Bu konuyu bilen herkes: {skill}",
	},
	Slots: []language.Slot{{Name: "skill", Kind: "name"}},
}

// KnowledgeAllSkilled says: All who know: {skill name}
func KnowledgeAllSkilled(skill string) language.Message { return rowKnowledgeAllSkilled.With(skill) }

var rowKnowledgeWanted = language.Sentence{
	Key: "knowledge.wanted",
	In: [4]string{
		"Answer wanted",
		"جواب درکار",
		"उत्तर चाहिए",
		"Cevap istenen zaman",
	},
}

// KnowledgeWanted says: Answer wanted
func KnowledgeWanted() language.Message { return rowKnowledgeWanted.With() }

var rowKnowledgeHidden = language.Sentence{
	Key: "knowledge.hidden",
	In: [4]string{
		"You see of this case only what you need for your answer.",
		"اس کیس میں سے آپ کو صرف اتنا دکھائی دیتا ہے جتنا جواب کے لیے درکار ہے۔",
		"इस केस में से आपको सिर्फ़ उतना दिखता है जितना उत्तर के लिए ज़रूरी है।",
		"Bu kayıttan yalnızca cevap için gerekli olanı görürsünüz.",
	},
}

// KnowledgeHidden says: You see of this case only what you need for your answer.
func KnowledgeHidden() language.Message { return rowKnowledgeHidden.With() }

var rowKnowledgeAnswer = language.Sentence{
	Key: "knowledge.answer",
	In: [4]string{
		"Answer",
		"جواب دیں",
		"उत्तर दें",
		"Cevapla",
	},
}

// KnowledgeAnswer says: Answer
func KnowledgeAnswer() language.Message { return rowKnowledgeAnswer.With() }

var rowKnowledgeAnswerHint = language.Sentence{
	Key: "knowledge.answer_hint",
	In: [4]string{
		"Colleagues read it in the case. The customer does not.",
		"ساتھی اسے کیس میں پڑھتے ہیں، گاہک نہیں۔",
		"सहकर्मी इसे केस में पढ़ते हैं, ग्राहक नहीं।",
		"İş arkadaşlarınız bunu kayıtta okur, müşteri okumaz.",
	},
}

// KnowledgeAnswerHint says: Colleagues read it in the case. The customer does not.
func KnowledgeAnswerHint() language.Message { return rowKnowledgeAnswerHint.With() }

var rowKnowledgeDecline = language.Sentence{
	Key: "knowledge.decline",
	In: [4]string{
		"I cannot say",
		"مجھے معلوم نہیں",
		"मुझे नहीं पता",
		"Bilmiyorum",
	},
}

// KnowledgeDecline says: I cannot say
func KnowledgeDecline() language.Message { return rowKnowledgeDecline.With() }

var rowKnowledgeDeclineHint = language.Sentence{
	Key: "knowledge.decline_hint",
	In: [4]string{
		"Say why, so that somebody else is asked.",
		"وجہ لکھیں، تاکہ کسی اور سے پوچھا جائے۔",
		"कारण लिखें, ताकि किसी और से पूछा जाए।",
		"Nedenini yazın ki başkasına sorulsun.",
	},
}

// KnowledgeDeclineHint says: Say why, so that somebody else is asked.
func KnowledgeDeclineHint() language.Message { return rowKnowledgeDeclineHint.With() }

var rowKnowledgeHandOn = language.Sentence{
	Key: "knowledge.hand_on",
	In: [4]string{
		"Ask somebody else",
		"کسی اور سے پوچھیں",
		"किसी और से पूछें",
		"Başkasına sor",
	},
}

// KnowledgeHandOn says: Ask somebody else
func KnowledgeHandOn() language.Message { return rowKnowledgeHandOn.With() }

var rowKnowledgeHandOnWords = language.Sentence{
	Key: "knowledge.hand_on_words",
	In: [4]string{
		"What they should know",
		"انہیں کیا جاننا چاہیے",
		"उन्हें क्या पता होना चाहिए",
		"Bilmesi gereken",
	},
}

// KnowledgeHandOnWords says: What they should know
func KnowledgeHandOnWords() language.Message { return rowKnowledgeHandOnWords.With() }

var rowKnowledgeRemind = language.Sentence{
	Key: "knowledge.remind",
	In: [4]string{
		"Remind",
		"یاد دلائیں",
		"याद दिलाएँ",
		"Hatırlat",
	},
}

// KnowledgeRemind says: Remind
func KnowledgeRemind() language.Message { return rowKnowledgeRemind.With() }

var rowKnowledgeWithdraw = language.Sentence{
	Key: "knowledge.withdraw",
	In: [4]string{
		"Take back",
		"واپس لیں",
		"वापस लें",
		"Geri al",
	},
}

// KnowledgeWithdraw says: Take back
func KnowledgeWithdraw() language.Message { return rowKnowledgeWithdraw.With() }

var rowKnowledgeWhom = language.Sentence{
	Key: "knowledge.whom",
	In: [4]string{
		"Whom do you ask?",
		"کس سے پوچھنا ہے؟",
		"किससे पूछना है?",
		"Kime soruyorsunuz?",
	},
}

// KnowledgeWhom says: Whom do you ask?
func KnowledgeWhom() language.Message { return rowKnowledgeWhom.With() }

var rowKnowledgeWhomPrivate = language.Sentence{
	Key: "knowledge.whom_private",
	In: [4]string{
		"This case is private: only the one you choose reads the question, and nothing else of the case.",
		"یہ کیس نجی ہے: سوال صرف وہی پڑھیں گے جنہیں آپ چنیں، اور کیس کا کچھ اور نہیں۔",
		"यह केस निजी है: सवाल सिर्फ़ वही पढ़ेंगे जिन्हें आप चुनें, और केस का कुछ और नहीं।",
		"Bu kayıt gizli: soruyu yalnızca seçtiğiniz kişi okur, kaydın başka bir yerini görmez.",
	},
}

// KnowledgeWhomPrivate says: This case is private: only the one you choose reads the question, and nothing else of the case.
func KnowledgeWhomPrivate() language.Message { return rowKnowledgeWhomPrivate.With() }

var rowKnowledgeNobodyHere = language.Sentence{
	Key: "knowledge.nobody_here",
	In: [4]string{
		"Nobody is here whom you could ask. What you write stays with the step.",
		"یہاں کوئی نہیں جس سے پوچھا جا سکے۔ جو لکھیں گے وہ اس مرحلے کے ساتھ رہے گا۔",
		"यहाँ कोई नहीं है जिससे पूछा जा सके। जो लिखेंगे वह इस चरण के साथ रहेगा।",
		"Burada sorabileceğiniz kimse yok. Yazdıklarınız bu adımda kalır.",
	},
}

// KnowledgeNobodyHere says: Nobody is here whom you could ask. What you write stays with the step.
func KnowledgeNobodyHere() language.Message { return rowKnowledgeNobodyHere.With() }

var rowKnowledgeIsAway = language.Sentence{
	Key: "knowledge.is_away",
	In: [4]string{
		"away",
		"موجود نہیں",
		"मौजूद नहीं",
		"yerinde değil",
	},
}

// KnowledgeIsAway says: away
func KnowledgeIsAway() language.Message { return rowKnowledgeIsAway.With() }

var rowKnowledgeDoAsk = language.Sentence{
	Key: "knowledge.do_ask",
	In: [4]string{
		"Ask",
		"پوچھیں",
		"पूछें",
		"Sor",
	},
}

// KnowledgeDoAsk says: Ask
func KnowledgeDoAsk() language.Message { return rowKnowledgeDoAsk.With() }

var rowKnowledgeAskPage = language.Sentence{
	Key: "knowledge.ask_page",
	In: [4]string{
		"Ask an expert",
		"ماہر سے پوچھیں",
		"विशेषज्ञ से पूछें",
		"Uzmana sor",
	},
}

// KnowledgeAskPage says: Ask an expert
func KnowledgeAskPage() language.Message { return rowKnowledgeAskPage.With() }

var rowKnowledgeSee = language.Sentence{
	Key: "knowledge.see",
	In: [4]string{
		"See the question",
		"سوال دیکھیں",
		"सवाल देखें",
		"Soruyu gör",
	},
}

// KnowledgeSee says: See the question
func KnowledgeSee() language.Message { return rowKnowledgeSee.With() }

var rowKnowledgeNotOpen = language.Sentence{
	Key: "knowledge.not_open",
	In: [4]string{
		"No question is open.",
		"کوئی سوال کھلا نہیں۔",
		"कोई सवाल खुला नहीं है।",
		"Açık soru yok.",
	},
}

// KnowledgeNotOpen says: No question is open.
func KnowledgeNotOpen() language.Message { return rowKnowledgeNotOpen.With() }

var rowKnowledgeStateOpen = language.Sentence{
	Key: "knowledge.state_open",
	In: [4]string{
		"Waits for the answer",
		"جواب کا انتظار",
		"उत्तर का इंतज़ार",
		"Cevap bekleniyor",
	},
}

// KnowledgeStateOpen says: Waits for the answer
func KnowledgeStateOpen() language.Message { return rowKnowledgeStateOpen.With() }

var rowKnowledgeStateAnswered = language.Sentence{
	Key: "knowledge.state_answered",
	In: [4]string{
		"Answered",
		"جواب دیا گیا",
		"उत्तर दिया गया",
		"Cevaplandı",
	},
}

// KnowledgeStateAnswered says: Answered
func KnowledgeStateAnswered() language.Message { return rowKnowledgeStateAnswered.With() }

var rowKnowledgeStateDeclined = language.Sentence{
	Key: "knowledge.state_declined",
	In: [4]string{
		"No answer",
		"جواب نہیں ملا",
		"उत्तर नहीं मिला",
		"Cevap yok",
	},
}

// KnowledgeStateDeclined says: No answer
func KnowledgeStateDeclined() language.Message { return rowKnowledgeStateDeclined.With() }

var rowKnowledgeStateWithdrawn = language.Sentence{
	Key: "knowledge.state_withdrawn",
	In: [4]string{
		"Taken back",
		"واپس لیا گیا",
		"वापस लिया गया",
		"Geri alındı",
	},
}

// KnowledgeStateWithdrawn says: Taken back
func KnowledgeStateWithdrawn() language.Message { return rowKnowledgeStateWithdrawn.With() }

var rowKnowledgeViaQuestion = language.Sentence{
	Key: "knowledge.via_question",
	In: [4]string{
		"Question to an expert, only the team sees this",
		"ماہر سے سوال، صرف ٹیم دیکھتی ہے",
		"विशेषज्ञ से सवाल, सिर्फ़ टीम देखती है",
		"Uzmana soru, yalnızca ekip görür",
	},
}

// KnowledgeViaQuestion says: Question to an expert, only the team sees this
func KnowledgeViaQuestion() language.Message { return rowKnowledgeViaQuestion.With() }

var rowKnowledgeViaAnswer = language.Sentence{
	Key: "knowledge.via_answer",
	In: [4]string{
		"Answer of an expert, only the team sees this",
		"ماہر کا جواب، صرف ٹیم دیکھتی ہے",
		"विशेषज्ञ का उत्तर, सिर्फ़ टीम देखती है",
		"Uzmanın cevabı, yalnızca ekip görür",
	},
}

// KnowledgeViaAnswer says: Answer of an expert, only the team sees this
func KnowledgeViaAnswer() language.Message { return rowKnowledgeViaAnswer.With() }

var rowKnowledgeDidAnswer = language.Sentence{
	Key: "knowledge.did_answer",
	In: [4]string{
		"Answered. A case that waited for it has gone on.",
		"جواب دے دیا گیا۔ جو کیس اس کے انتظار میں تھا، آگے بڑھ گیا۔",
		"उत्तर दे दिया गया। जो केस इसके इंतज़ार में था, आगे बढ़ गया।",
		"Cevaplandı. Bunu bekleyen kayıt ilerledi.",
	},
}

// KnowledgeDidAnswer says: Answered. A case that waited for it has gone on.
func KnowledgeDidAnswer() language.Message { return rowKnowledgeDidAnswer.With() }

var rowKnowledgeDidDecline = language.Sentence{
	Key: "knowledge.did_decline",
	In: [4]string{
		"Whoever leads the case is told.",
		"کیس کے ذمہ دار کو بتا دیا گیا۔",
		"केस के ज़िम्मेदार को बता दिया गया।",
		"Kaydın sorumlusuna bildirildi.",
	},
}

// KnowledgeDidDecline says: Whoever leads the case is told.
func KnowledgeDidDecline() language.Message { return rowKnowledgeDidDecline.With() }

var rowKnowledgeDidHandOn = language.Sentence{
	Key: "knowledge.did_hand_on",
	In: [4]string{
		"Somebody else is asked now.",
		"اب کسی اور سے پوچھا گیا ہے۔",
		"अब किसी और से पूछा गया है।",
		"Artık başkasına soruldu.",
	},
}

// KnowledgeDidHandOn says: Somebody else is asked now.
func KnowledgeDidHandOn() language.Message { return rowKnowledgeDidHandOn.With() }

var rowKnowledgeDidRemind = language.Sentence{
	Key: "knowledge.did_remind",
	In: [4]string{
		"Reminded.",
		"یاد دلا دیا گیا۔",
		"याद दिला दिया गया।",
		"Hatırlatıldı.",
	},
}

// KnowledgeDidRemind says: Reminded.
func KnowledgeDidRemind() language.Message { return rowKnowledgeDidRemind.With() }

var rowKnowledgeDidWithdraw = language.Sentence{
	Key: "knowledge.did_withdraw",
	In: [4]string{
		"The question is taken back.",
		"سوال واپس لے لیا گیا۔",
		"सवाल वापस ले लिया गया।",
		"Soru geri alındı.",
	},
}

// KnowledgeDidWithdraw says: The question is taken back.
func KnowledgeDidWithdraw() language.Message { return rowKnowledgeDidWithdraw.With() }

var rowKnowledgeDidAsk = language.Sentence{
	Key: "knowledge.did_ask",
	In: [4]string{
		"Asked.",
		"پوچھ لیا گیا۔",
		"पूछ लिया गया।",
		"Soruldu.",
	},
}

// KnowledgeDidAsk says: Asked.
func KnowledgeDidAsk() language.Message { return rowKnowledgeDidAsk.With() }

var rowKnowledgeTurnHandedOn = language.Sentence{
	Key: "knowledge.turn_handed_on",
	In: [4]string{
		"Handed on",
		"آگے دیا گیا",
		"आगे दिया गया",
		"Başkasına soruldu",
	},
}

// KnowledgeTurnHandedOn says: Handed on
func KnowledgeTurnHandedOn() language.Message { return rowKnowledgeTurnHandedOn.With() }

var rowKnowledgeTurnReminded = language.Sentence{
	Key: "knowledge.turn_reminded",
	In: [4]string{
		"Reminded",
		"یاد دلایا گیا",
		"याद दिलाया गया",
		"Hatırlatıldı",
	},
}

// KnowledgeTurnReminded says: Reminded
func KnowledgeTurnReminded() language.Message { return rowKnowledgeTurnReminded.With() }

var rowKnowledgeDuty = language.Sentence{
	Key: "knowledge.duty",
	In: [4]string{
		"Answer a question",
		"سوال کا جواب دیں",
		"सवाल का उत्तर दें",
		"Soruyu cevapla",
	},
}

// KnowledgeDuty says: Answer a question
func KnowledgeDuty() language.Message { return rowKnowledgeDuty.With() }

var rowKnowledgeDutyDeclined = language.Sentence{
	Key: "knowledge.duty_declined",
	In: [4]string{
		"No expert answers: ask another",
		"ماہر سے جواب نہیں ملا: کسی اور سے پوچھیں",
		"विशेषज्ञ से उत्तर नहीं मिला: किसी और से पूछें",
		"Uzman cevaplamadı: başkasına sor",
	},
}

// KnowledgeDutyDeclined says: No expert answers: ask another
func KnowledgeDutyDeclined() language.Message { return rowKnowledgeDutyDeclined.With() }

var rowKnowledgeAuditAsk = language.Sentence{
	Key: "knowledge.audit_ask",
	In: [4]string{
		"Asked experts about a case",
		"کیس کے بارے میں ماہرین سے پوچھا گیا",
		"केस के बारे में विशेषज्ञों से पूछा गया",
		"Bir kayıt hakkında uzmanlara soruldu",
	},
}

// KnowledgeAuditAsk says: Asked experts about a case
func KnowledgeAuditAsk() language.Message { return rowKnowledgeAuditAsk.With() }

var rowKnowledgeAuditAnswer = language.Sentence{
	Key: "knowledge.audit_answer",
	In: [4]string{
		"Answered a question about a case",
		"کیس کے بارے میں سوال کا جواب دیا گیا",
		"केस के बारे में सवाल का उत्तर दिया गया",
		"Bir kayıt hakkındaki soru cevaplandı",
	},
}

// KnowledgeAuditAnswer says: Answered a question about a case
func KnowledgeAuditAnswer() language.Message { return rowKnowledgeAuditAnswer.With() }

var rowKnowledgeAuditDecline = language.Sentence{
	Key: "knowledge.audit_decline",
	In: [4]string{
		"Declined a question about a case",
		"کیس کے بارے میں سوال کا جواب دینے سے معذرت کی گئی",
		"केस के बारे में सवाल का उत्तर देने से मना किया गया",
		"Bir kayıt hakkındaki soru cevaplanmadı",
	},
}

// KnowledgeAuditDecline says: Declined a question about a case
func KnowledgeAuditDecline() language.Message { return rowKnowledgeAuditDecline.With() }

var rowKnowledgeAuditHandOn = language.Sentence{
	Key: "knowledge.audit_hand_on",
	In: [4]string{
		"Asked somebody else a question about a case",
		"کیس کے بارے میں سوال کسی اور سے پوچھا گیا",
		"केस के बारे में सवाल किसी और से पूछा गया",
		"Bir kayıt hakkındaki soru başkasına soruldu",
	},
}

// KnowledgeAuditHandOn says: Asked somebody else a question about a case
func KnowledgeAuditHandOn() language.Message { return rowKnowledgeAuditHandOn.With() }

var rowKnowledgeAuditRemind = language.Sentence{
	Key: "knowledge.audit_remind",
	In: [4]string{
		"Reminded of a question about a case",
		"کیس کے بارے میں سوال یاد دلایا گیا",
		"केस के बारे में सवाल याद दिलाया गया",
		"Bir kayıt hakkındaki soru hatırlatıldı",
	},
}

// KnowledgeAuditRemind says: Reminded of a question about a case
func KnowledgeAuditRemind() language.Message { return rowKnowledgeAuditRemind.With() }

var rowKnowledgeAuditWithdraw = language.Sentence{
	Key: "knowledge.audit_withdraw",
	In: [4]string{
		"Took back a question about a case",
		"کیس کے بارے میں سوال واپس لیا گیا",
		"केस के बारे में सवाल वापस लिया गया",
		"Bir kayıt hakkındaki soru geri alındı",
	},
}

// KnowledgeAuditWithdraw says: Took back a question about a case
func KnowledgeAuditWithdraw() language.Message { return rowKnowledgeAuditWithdraw.With() }
