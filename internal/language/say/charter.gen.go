// Code generated from words/charter.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowCharterFieldPurpose = language.Sentence{
	Key: "charter.field_purpose",
	In: [4]string{
		"purpose",
		"مقصد",
		"उद्देश्य",
		"amaç",
	},
}

// CharterFieldPurpose says: purpose
func CharterFieldPurpose() language.Message { return rowCharterFieldPurpose.With() }

var rowCharterPromiseTwice = language.Sentence{
	Key: "charter.promise_twice",
	In: [4]string{
		"Two promises have the key {key code}. Give each its own.",
		"دو وعدوں کی کلید {key} ایک ہی ہے۔ ہر ایک کو الگ کلید دیں۔",
		"दो वादों की कुंजी {key} एक ही है। हर एक को अलग कुंजी दें।",
		"İki sözün anahtarı aynı: {key}. Her birine ayrı anahtar verin.",
	},
	Slots: []language.Slot{{Name: "key", Kind: "code"}},
}

// CharterPromiseTwice says: Two promises have the key {key code}. Give each its own.
func CharterPromiseTwice(key string) language.Message { return rowCharterPromiseTwice.With(key) }

var rowPolicyForceUnknown = language.Sentence{
	Key: "policy.force_unknown",
	In: [4]string{
		"“{force code}” is not must, can or should.",
		"”{force}“ نہ must ہے، نہ can، نہ should۔",
		"“{force}” must, can या should में से कोई नहीं है।",
		"“{force}” must, can ya da should değil.",
	},
	Slots: []language.Slot{{Name: "force", Kind: "code"}},
}

// PolicyForceUnknown says: “{force code}” is not must, can or should.
func PolicyForceUnknown(force string) language.Message { return rowPolicyForceUnknown.With(force) }

var rowCharterAnsweredBy = language.Sentence{
	Key: "charter.answered_by",
	In: [4]string{
		"The service charter names who answers at this touchpoint: {roles message}. Ask one of them.",
		"سروس چارٹر کے مطابق رابطے کے اس ذریعے پر جواب دینے والے: {roles}۔ ان میں سے کسی سے رجوع کریں۔",
		"सेवा चार्टर के अनुसार इस संपर्क माध्यम पर जवाब देने वाले: {roles}। इनमें से किसी से पूछें।",
		"Hizmet bildirgesine göre bu temas noktasında yanıt verenler: {roles}. Onlardan birine danışın.",
	},
	Slots: []language.Slot{{Name: "roles", Kind: "message"}},
}

// CharterAnsweredBy says: The service charter names who answers at this touchpoint: {roles message}. Ask one of them.
func CharterAnsweredBy(roles language.Message) language.Message {
	return rowCharterAnsweredBy.With(roles)
}

var rowCharterAnsweredByAble = language.Sentence{
	Key: "charter.answered_by_able",
	In: [4]string{
		"The service charter names who answers at this touchpoint: {roles message} with the skill {skill name}. Ask one of them.",
		"سروس چارٹر کے مطابق رابطے کے اس ذریعے پر جواب دینے والے: {roles}، جن کے پاس یہ مہارت ہو: {skill}۔ ان میں سے کسی سے رجوع کریں۔",
		"सेवा चार्टर के अनुसार इस संपर्क माध्यम पर जवाब देने वाले: {roles}, जिनके पास यह कौशल हो: {skill}। इनमें से किसी से पूछें।",
		"Hizmet bildirgesine göre bu temas noktasında yanıt verenler: {roles}; aranan beceri: {skill}. Onlardan birine danışın.",
	},
	Slots: []language.Slot{{Name: "roles", Kind: "message"}, {Name: "skill", Kind: "name"}},
}

// CharterAnsweredByAble says: The service charter names who answers at this touchpoint: {roles message} with the skill {skill name}. Ask one of them.
func CharterAnsweredByAble(roles language.Message, skill string) language.Message {
	return rowCharterAnsweredByAble.With(roles, skill)
}

var rowCharterKinName = language.Sentence{
	Key: "charter.kin_name",
	In: [4]string{
		"name of the charter",
		"چارٹر کا نام",
		"चार्टर का नाम",
		"bildirgenin adı",
	},
}

// CharterKinName says: name of the charter
func CharterKinName() language.Message { return rowCharterKinName.With() }

var rowCharterKinStories = language.Sentence{
	Key: "charter.kin_stories",
	In: [4]string{
		"stories and details",
		"واقعات اور تفصیلات",
		"किस्से और ब्योरे",
		"öyküler ve ayrıntılar",
	},
}

// CharterKinStories says: stories and details
func CharterKinStories() language.Message { return rowCharterKinStories.With() }

var rowCharterKinServices = language.Sentence{
	Key: "charter.kin_services",
	In: [4]string{
		"services",
		"خدمات",
		"सेवाएँ",
		"hizmetler",
	},
}

// CharterKinServices says: services
func CharterKinServices() language.Message { return rowCharterKinServices.With() }

var rowCharterKinPromises = language.Sentence{
	Key: "charter.kin_promises",
	In: [4]string{
		"promises",
		"وعدے",
		"वादे",
		"sözler",
	},
}

// CharterKinPromises says: promises
func CharterKinPromises() language.Message { return rowCharterKinPromises.With() }

var rowCharterKinLimitations = language.Sentence{
	Key: "charter.kin_limitations",
	In: [4]string{
		"what cannot be expected",
		"جس کی توقع نہ رکھی جائے",
		"जिसकी अपेक्षा न रखें",
		"beklenemeyecekler",
	},
}

// CharterKinLimitations says: what cannot be expected
func CharterKinLimitations() language.Message { return rowCharterKinLimitations.With() }

var rowCharterKinFailing = language.Sentence{
	Key: "charter.kin_failing",
	In: [4]string{
		"what we do when we fail",
		"وعدہ پورا نہ ہو تو",
		"वादा पूरा न हो तो",
		"sözümüzü tutamazsak",
	},
}

// CharterKinFailing says: what we do when we fail
func CharterKinFailing() language.Message { return rowCharterKinFailing.With() }

var rowCharterKinAsking = language.Sentence{
	Key: "charter.kin_asking",
	In: [4]string{
		"what we ask of customers",
		"گاہکوں سے ہماری گزارش",
		"ग्राहकों से हमारा अनुरोध",
		"müşterilerimizden beklediklerimiz",
	},
}

// CharterKinAsking says: what we ask of customers
func CharterKinAsking() language.Message { return rowCharterKinAsking.With() }

var rowCharterKinPlaces = language.Sentence{
	Key: "charter.kin_places",
	In: [4]string{
		"places to complain",
		"شکایت کی جگہیں",
		"शिकायत के स्थान",
		"başvuru yerleri",
	},
}

// CharterKinPlaces says: places to complain
func CharterKinPlaces() language.Message { return rowCharterKinPlaces.With() }

var rowCharterKinContact = language.Sentence{
	Key: "charter.kin_contact",
	In: [4]string{
		"how to reach us",
		"ہم سے رابطہ",
		"हमसे संपर्क",
		"bize ulaşın",
	},
}

// CharterKinContact says: how to reach us
func CharterKinContact() language.Message { return rowCharterKinContact.With() }

var rowCharterKinCounting = language.Sentence{
	Key: "charter.kin_counting",
	In: [4]string{
		"how we count",
		"گنتی کا طریقہ",
		"गिनती का तरीका",
		"nasıl sayıyoruz",
	},
}

// CharterKinCounting says: how we count
func CharterKinCounting() language.Message { return rowCharterKinCounting.With() }

var rowCharterKinPractice = language.Sentence{
	Key: "charter.kin_practice",
	In: [4]string{
		"putting it into practice",
		"عمل میں لانا",
		"अमल में लाना",
		"hayata geçirme",
	},
}

// CharterKinPractice says: putting it into practice
func CharterKinPractice() language.Message { return rowCharterKinPractice.With() }

var rowCharterLackOne = language.Sentence{
	Key: "charter.lack_one",
	In: [4]string{
		"Please add at least one: {kin message}.",
		"کم از کم ایک شامل کریں: {kin}",
		"कम से कम एक जोड़ें: {kin}",
		"En az bir tane ekleyin: {kin}",
	},
	Slots: []language.Slot{{Name: "kin", Kind: "message"}},
}

// CharterLackOne says: Please add at least one: {kin message}.
func CharterLackOne(kin language.Message) language.Message { return rowCharterLackOne.With(kin) }

var rowCharterLackWords = language.Sentence{
	Key: "charter.lack_words",
	In: [4]string{
		"Translate it into {language name}.",
		"ترجمہ کریں: {language}",
		"अनुवाद करें: {language}",
		"Şu dile çevirin: {language}",
	},
	Slots: []language.Slot{{Name: "language", Kind: "name"}},
}

// CharterLackWords says: Translate it into {language name}.
func CharterLackWords(languageValue string) language.Message {
	return rowCharterLackWords.With(languageValue)
}

var rowCharterLackFresh = language.Sentence{
	Key: "charter.lack_fresh",
	In: [4]string{
		"Look at the {language name} words again: the original has changed.",
		"ترجمہ پھر دیکھیں، اصل بدل گئی ہے: {language}",
		"अनुवाद फिर देखें, मूल बदल गया है: {language}",
		"Aslı değişti, çeviriyi gözden geçirin: {language}",
	},
	Slots: []language.Slot{{Name: "language", Kind: "name"}},
}

// CharterLackFresh says: Look at the {language name} words again: the original has changed.
func CharterLackFresh(languageValue string) language.Message {
	return rowCharterLackFresh.With(languageValue)
}

var rowCharterDoubtFigure = language.Sentence{
	Key: "charter.doubt_figure",
	In: [4]string{
		"The {language name} words say {figure text}, the {other name} words do not. Look which is right.",
		"{language} عبارت میں {figure} ہے، {other} عبارت میں نہیں۔ دیکھیں کون سی درست ہے۔",
		"{language} शब्दों में {figure} है, {other} शब्दों में नहीं। देखें कि कौन-सा सही है।",
		"{language} metinde {figure} yazıyor, {other} metinde yazmıyor. Hangisi doğru, bakın.",
	},
	Slots: []language.Slot{{Name: "language", Kind: "name"}, {Name: "figure", Kind: "text"}, {Name: "other", Kind: "name"}},
}

// CharterDoubtFigure says: The {language name} words say {figure text}, the {other name} words do not. Look which is right.
func CharterDoubtFigure(languageValue string, figure string, other string) language.Message {
	return rowCharterDoubtFigure.With(languageValue, figure, other)
}

var rowCharterLackNorm = language.Sentence{
	Key: "charter.lack_norm",
	In: [4]string{
		"This service follows a promise that is not in the charter. Choose one, or write it.",
		"یہ خدمت ایسے وعدے سے جڑی ہے جو چارٹر میں نہیں۔ کوئی وعدہ منتخب کریں، یا اسے لکھیں۔",
		"यह सेवा ऐसे वादे से जुड़ी है जो चार्टर में नहीं है। कोई वादा चुनें, या उसे लिखें।",
		"Bu hizmet bildirgede olmayan bir söze bağlı. Bir söz seçin ya da yazın.",
	},
}

// CharterLackNorm says: This service follows a promise that is not in the charter. Choose one, or write it.
func CharterLackNorm() language.Message { return rowCharterLackNorm.With() }

var rowCharterLackNormPublic = language.Sentence{
	Key: "charter.lack_norm_public",
	In: [4]string{
		"Customers can see this service, but not the promise that it follows. Show both, or neither.",
		"گاہک یہ خدمت دیکھ سکتے ہیں، مگر اس سے جڑا وعدہ نہیں۔ دونوں دکھائیں، یا ایک بھی نہیں۔",
		"ग्राहक यह सेवा देख सकते हैं, पर इससे जुड़ा वादा नहीं। दोनों दिखाएँ, या कोई भी नहीं।",
		"Müşteriler bu hizmeti görüyor ama bağlı olduğu sözü görmüyor. İkisini de gösterin ya da hiçbirini.",
	},
}

// CharterLackNormPublic says: Customers can see this service, but not the promise that it follows. Show both, or neither.
func CharterLackNormPublic() language.Message { return rowCharterLackNormPublic.With() }

var rowCharterLackPlace = language.Sentence{
	Key: "charter.lack_place",
	In: [4]string{
		"This service names a place to complain that is not in the charter. Choose one, or add it.",
		"اس خدمت میں شکایت کی ایسی جگہ درج ہے جو چارٹر میں نہیں۔ کوئی جگہ منتخب کریں، یا اسے شامل کریں۔",
		"इस सेवा में शिकायत का ऐसा स्थान दर्ज है जो चार्टर में नहीं है। कोई स्थान चुनें, या उसे जोड़ें।",
		"Bu hizmette bildirgede olmayan bir başvuru yeri var. Bir yer seçin ya da ekleyin.",
	},
}

// CharterLackPlace says: This service names a place to complain that is not in the charter. Choose one, or add it.
func CharterLackPlace() language.Message { return rowCharterLackPlace.With() }

var rowCharterLackColumn = language.Sentence{
	Key: "charter.lack_column",
	In: [4]string{
		"The table that you hang up has a column for this: {field message}. Fill it in; where there is nothing, say so in a line.",
		"جو جدول آپ لگاتے ہیں اس میں اس کا کالم ہے: {field}۔ اسے بھریں؛ کچھ نہ ہو تو ایک سطر میں یہی لکھیں۔",
		"आप जो तालिका लगाते हैं उसमें इसका कॉलम है: {field}। इसे भरें; कुछ न हो तो एक पंक्ति में यही लिखें।",
		"Astığınız tabloda bunun için bir sütun var: {field}. Doldurun; yoksa bunu bir satırda belirtin.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}},
}

// CharterLackColumn says: The table that you hang up has a column for this: {field message}. Fill it in; where there is nothing, say so in a line.
func CharterLackColumn(field language.Message) language.Message {
	return rowCharterLackColumn.With(field)
}

var rowCharterLackNormColumn = language.Sentence{
	Key: "charter.lack_norm_column",
	In: [4]string{
		"The table that you hang up says how long each service takes. Choose the promise that this one follows.",
		"جو جدول آپ لگاتے ہیں اس میں ہر خدمت کا وقت درج ہوتا ہے۔ وہ وعدہ منتخب کریں جس کے مطابق یہ خدمت ملتی ہے۔",
		"आप जो तालिका लगाते हैं उसमें हर सेवा का समय लिखा होता है। वह वादा चुनें जिसके अनुसार यह सेवा मिलती है।",
		"Astığınız tablo her hizmetin süresini gösterir. Bu hizmetin bağlı olduğu sözü seçin.",
	},
}

// CharterLackNormColumn says: The table that you hang up says how long each service takes. Choose the promise that this one follows.
func CharterLackNormColumn() language.Message { return rowCharterLackNormColumn.With() }

var rowCharterLackTurning = language.Sentence{
	Key: "charter.lack_turning",
	In: [4]string{
		"The table that you hang up ends with where people turn. Add it: {rank message}.",
		"جو جدول آپ لگاتے ہیں اس کے آخر میں رجوع کی جگہ درج ہوتی ہے۔ اسے شامل کریں: {rank}۔",
		"आप जो तालिका लगाते हैं उसके अंत में लिखा होता है कि कहाँ जाएँ। इसे जोड़ें: {rank}।",
		"Astığınız tablonun sonunda başvuru yerleri yazar. Ekleyin: {rank}.",
	},
	Slots: []language.Slot{{Name: "rank", Kind: "message"}},
}

// CharterLackTurning says: The table that you hang up ends with where people turn. Add it: {rank message}.
func CharterLackTurning(rank language.Message) language.Message {
	return rowCharterLackTurning.With(rank)
}

var rowCharterLackRows = language.Sentence{
	Key: "charter.lack_rows",
	In: [4]string{
		"The table that you hang up shows services that customers see, and there are none. Add one, or let customers read one.",
		"جو جدول آپ لگاتے ہیں اس میں وہ خدمات ہوتی ہیں جو گاہک دیکھتے ہیں، اور ایسی کوئی خدمت نہیں۔ کوئی خدمت شامل کریں، یا کسی خدمت کو گاہکوں کے لیے کھولیں۔",
		"आप जो तालिका लगाते हैं उसमें वे सेवाएँ होती हैं जिन्हें ग्राहक देखते हैं, और ऐसी कोई सेवा नहीं है। कोई सेवा जोड़ें, या किसी सेवा को ग्राहकों के लिए खोलें।",
		"Astığınız tabloda müşterilerin gördüğü hizmetler yer alır, böyle bir hizmet yok. Bir hizmet ekleyin ya da birini müşterilere açın.",
	},
}

// CharterLackRows says: The table that you hang up shows services that customers see, and there are none. Add one, or let customers read one.
func CharterLackRows() language.Message { return rowCharterLackRows.With() }

var rowCharterKeptAside = language.Sentence{
	Key: "charter.kept_aside",
	In: [4]string{
		"Somebody else changed the same words meanwhile, and theirs stand. Yours are kept in the history. To put yours in their place, save once more.",
		"اسی دوران کسی اور نے یہی الفاظ بدل دیے، اور اب ان کے الفاظ درج ہیں۔ آپ کے الفاظ ریکارڈ میں محفوظ ہیں۔ ان کی جگہ اپنے الفاظ رکھنے ہوں تو ایک بار پھر محفوظ کریں۔",
		"इसी बीच किसी और ने यही शब्द बदल दिए, और अब उनके शब्द दर्ज हैं। आपके शब्द इतिहास में सुरक्षित हैं। उनकी जगह अपने शब्द रखने हों तो एक बार फिर सेव करें।",
		"Bu arada başka biri aynı sözleri değiştirdi, şimdi onunkiler geçerli. Sizinkiler geçmişte duruyor. Onların yerine sizinkileri koymak için bir kez daha kaydedin.",
	},
}

// CharterKeptAside says: Somebody else changed the same words meanwhile, and theirs stand. Yours are kept in the history. To put yours in their place, save once more.
func CharterKeptAside() language.Message { return rowCharterKeptAside.With() }

var rowCharterTouchpointTwice = language.Sentence{
	Key: "charter.touchpoint_twice",
	In: [4]string{
		"This touchpoint is in the charter already. Change it there.",
		"رابطے کا یہ ذریعہ چارٹر میں پہلے سے ہے۔ اسے وہیں بدلیں۔",
		"यह संपर्क माध्यम चार्टर में पहले से है। इसे वहीं बदलें।",
		"Bu temas noktası bildirgede zaten var. Orada değiştirin.",
	},
}

// CharterTouchpointTwice says: This touchpoint is in the charter already. Change it there.
func CharterTouchpointTwice() language.Message { return rowCharterTouchpointTwice.With() }

var rowCharterFieldSort = language.Sentence{
	Key: "charter.field_sort",
	In: [4]string{
		"story or detail",
		"واقعہ یا تفصیل",
		"किस्सा या ब्योरा",
		"öykü mü, ayrıntı mı",
	},
}

// CharterFieldSort says: story or detail
func CharterFieldSort() language.Message { return rowCharterFieldSort.With() }

var rowCharterSortStory = language.Sentence{
	Key: "charter.sort_story",
	In: [4]string{
		"story",
		"واقعہ",
		"किस्सा",
		"öykü",
	},
}

// CharterSortStory says: story
func CharterSortStory() language.Message { return rowCharterSortStory.With() }

var rowCharterSortDetail = language.Sentence{
	Key: "charter.sort_detail",
	In: [4]string{
		"detail",
		"تفصیل",
		"ब्योरा",
		"ayrıntı",
	},
}

// CharterSortDetail says: detail
func CharterSortDetail() language.Message { return rowCharterSortDetail.With() }

var rowCharterFieldTitle = language.Sentence{
	Key: "charter.field_title",
	In: [4]string{
		"title",
		"عنوان",
		"शीर्षक",
		"başlık",
	},
}

// CharterFieldTitle says: title
func CharterFieldTitle() language.Message { return rowCharterFieldTitle.With() }

var rowCharterFieldFeeds = language.Sentence{
	Key: "charter.field_feeds",
	In: [4]string{
		"goes into",
		"کس میں شامل ہو",
		"किसमें शामिल हो",
		"nereye girer",
	},
}

// CharterFieldFeeds says: goes into
func CharterFieldFeeds() language.Message { return rowCharterFieldFeeds.With() }

var rowCharterFieldPublic = language.Sentence{
	Key: "charter.field_public",
	In: [4]string{
		"customers read it too",
		"گاہک بھی پڑھیں",
		"ग्राहक भी पढ़ें",
		"müşteriler de okur",
	},
}

// CharterFieldPublic says: customers read it too
func CharterFieldPublic() language.Message { return rowCharterFieldPublic.With() }

var rowCharterFieldReaders = language.Sentence{
	Key: "charter.field_readers",
	In: [4]string{
		"Who reads it",
		"کون پڑھے",
		"कौन पढ़े",
		"Kim okur",
	},
}

// CharterFieldReaders says: Who reads it
func CharterFieldReaders() language.Message { return rowCharterFieldReaders.With() }

var rowCharterFieldAnswers = language.Sentence{
	Key: "charter.field_answers",
	In: [4]string{
		"who may answer",
		"کون جواب دے سکتا ہے",
		"कौन जवाब दे सकता है",
		"kim yanıtlayabilir",
	},
}

// CharterFieldAnswers says: who may answer
func CharterFieldAnswers() language.Message { return rowCharterFieldAnswers.With() }

var rowCharterFieldSkill = language.Sentence{
	Key: "charter.field_skill",
	In: [4]string{
		"skill that they need",
		"درکار مہارت",
		"ज़रूरी कौशल",
		"gereken beceri",
	},
}

// CharterFieldSkill says: skill that they need
func CharterFieldSkill() language.Message { return rowCharterFieldSkill.With() }

var rowCharterSkilled = language.Sentence{
	Key: "charter.skilled",
	In: [4]string{
		"with the skill {skill name}",
		"مہارت: {skill}",
		"कौशल: {skill}",
		"beceri: {skill}",
	},
	Slots: []language.Slot{{Name: "skill", Kind: "name"}},
}

// CharterSkilled says: with the skill {skill name}
func CharterSkilled(skill string) language.Message { return rowCharterSkilled.With(skill) }

var rowCharterFieldKnows = language.Sentence{
	Key: "charter.field_knows",
	In: [4]string{
		"who must know how we answer",
		"کسے معلوم ہو کہ جواب کیسے دینا ہے",
		"किसे मालूम हो कि जवाब कैसे देना है",
		"nasıl yanıtladığımızı kim bilmeli",
	},
}

// CharterFieldKnows says: who must know how we answer
func CharterFieldKnows() language.Message { return rowCharterFieldKnows.With() }

var rowCharterFieldReach = language.Sentence{
	Key: "charter.field_reach",
	In: [4]string{
		"when and how customers reach us",
		"گاہک کب اور کیسے رابطہ کریں",
		"ग्राहक कब और कैसे संपर्क करें",
		"müşteriler bize ne zaman, nasıl ulaşır",
	},
}

// CharterFieldReach says: when and how customers reach us
func CharterFieldReach() language.Message { return rowCharterFieldReach.With() }

var rowCharterFieldAnswering = language.Sentence{
	Key: "charter.field_answering",
	In: [4]string{
		"how we answer there (only for us)",
		"ہم وہاں کیسے جواب دیتے ہیں (صرف ہمارے لیے)",
		"हम वहाँ कैसे जवाब देते हैं (सिर्फ़ हमारे लिए)",
		"orada nasıl yanıtlarız (yalnızca bizim için)",
	},
}

// CharterFieldAnswering says: how we answer there (only for us)
func CharterFieldAnswering() language.Message { return rowCharterFieldAnswering.With() }

var rowCharterFieldWho = language.Sentence{
	Key: "charter.field_who",
	In: [4]string{
		"who may ask",
		"کون مانگ سکتا ہے",
		"कौन माँग सकता है",
		"kim başvurabilir",
	},
}

// CharterFieldWho says: who may ask
func CharterFieldWho() language.Message { return rowCharterFieldWho.With() }

var rowCharterFieldProcess = language.Sentence{
	Key: "charter.field_process",
	In: [4]string{
		"what happens then",
		"اس کے بعد کیا ہوتا ہے",
		"उसके बाद क्या होता है",
		"sonra ne olur",
	},
}

// CharterFieldProcess says: what happens then
func CharterFieldProcess() language.Message { return rowCharterFieldProcess.With() }

var rowCharterFieldFeeIn = language.Sentence{
	Key: "charter.field_fee_in",
	In: [4]string{
		"Fee in {currency code}",
		"فیس ({currency})",
		"शुल्क ({currency})",
		"Ücret ({currency})",
	},
	Slots: []language.Slot{{Name: "currency", Kind: "code"}},
}

// CharterFieldFeeIn says: Fee in {currency code}
func CharterFieldFeeIn(currency string) language.Message { return rowCharterFieldFeeIn.With(currency) }

var rowCharterFieldFeeWords = language.Sentence{
	Key: "charter.field_fee_words",
	In: [4]string{
		"when the fee is different",
		"فیس کب مختلف ہوتی ہے",
		"शुल्क कब अलग होता है",
		"ücretin değiştiği durumlar",
	},
}

// CharterFieldFeeWords says: when the fee is different
func CharterFieldFeeWords() language.Message { return rowCharterFieldFeeWords.With() }

var rowCharterFieldNorm = language.Sentence{
	Key: "charter.field_norm",
	In: [4]string{
		"how long it takes, by which promise",
		"وقت کس وعدے کے مطابق",
		"समय किस वादे के अनुसार",
		"süre hangi söze bağlı",
	},
}

// CharterFieldNorm says: how long it takes, by which promise
func CharterFieldNorm() language.Message { return rowCharterFieldNorm.With() }

var rowCharterFieldOfficerTitle = language.Sentence{
	Key: "charter.field_officer_title",
	In: [4]string{
		"title of the officer",
		"افسر کا عہدہ",
		"अधिकारी का पद",
		"yetkilinin unvanı",
	},
}

// CharterFieldOfficerTitle says: title of the officer
func CharterFieldOfficerTitle() language.Message { return rowCharterFieldOfficerTitle.With() }

var rowCharterFieldExpects = language.Sentence{
	Key: "charter.field_expects",
	In: [4]string{
		"what we expect of those who ask",
		"درخواست گزار سے توقع",
		"आवेदक से अपेक्षा",
		"başvurandan beklediklerimiz",
	},
}

// CharterFieldExpects says: what we expect of those who ask
func CharterFieldExpects() language.Message { return rowCharterFieldExpects.With() }

var rowCharterFieldRank = language.Sentence{
	Key: "charter.field_rank",
	In: [4]string{
		"when customers turn to it",
		"گاہک کب رجوع کریں",
		"ग्राहक कब संपर्क करें",
		"müşteriler buraya ne zaman başvurur",
	},
}

// CharterFieldRank says: when customers turn to it
func CharterFieldRank() language.Message { return rowCharterFieldRank.With() }

var rowCharterRankFirst = language.Sentence{
	Key: "charter.rank_first",
	In: [4]string{
		"first place",
		"پہلی جگہ",
		"पहला स्थान",
		"ilk başvuru yeri",
	},
}

// CharterRankFirst says: first place
func CharterRankFirst() language.Message { return rowCharterRankFirst.With() }

var rowCharterRankSecond = language.Sentence{
	Key: "charter.rank_second",
	In: [4]string{
		"second place",
		"دوسری جگہ",
		"दूसरा स्थान",
		"ikinci başvuru yeri",
	},
}

// CharterRankSecond says: second place
func CharterRankSecond() language.Message { return rowCharterRankSecond.With() }

var rowCharterRankOutside = language.Sentence{
	Key: "charter.rank_outside",
	In: [4]string{
		"outside body",
		"بیرونی ادارہ",
		"बाहरी संस्था",
		"dış kurum",
	},
}

// CharterRankOutside says: outside body
func CharterRankOutside() language.Message { return rowCharterRankOutside.With() }

var rowCharterFieldPlace = language.Sentence{
	Key: "charter.field_place",
	In: [4]string{
		"office or body",
		"دفتر یا ادارہ",
		"कार्यालय या संस्था",
		"birim ya da kurum",
	},
}

// CharterFieldPlace says: office or body
func CharterFieldPlace() language.Message { return rowCharterFieldPlace.With() }

var rowCharterFieldPerson = language.Sentence{
	Key: "charter.field_person",
	In: [4]string{
		"name of the officer",
		"افسر کا نام",
		"अधिकारी का नाम",
		"yetkilinin adı",
	},
}

// CharterFieldPerson says: name of the officer
func CharterFieldPerson() language.Message { return rowCharterFieldPerson.With() }

var rowCharterFieldAddress = language.Sentence{
	Key: "charter.field_address",
	In: [4]string{
		"address",
		"پتہ",
		"पता",
		"adres",
	},
}

// CharterFieldAddress says: address
func CharterFieldAddress() language.Message { return rowCharterFieldAddress.With() }

var rowCharterFieldPhone = language.Sentence{
	Key: "charter.field_phone",
	In: [4]string{
		"phone",
		"فون",
		"फ़ोन",
		"telefon",
	},
}

// CharterFieldPhone says: phone
func CharterFieldPhone() language.Message { return rowCharterFieldPhone.With() }

var rowCharterFieldFax = language.Sentence{
	Key: "charter.field_fax",
	In: [4]string{
		"fax",
		"فیکس",
		"फ़ैक्स",
		"faks",
	},
}

// CharterFieldFax says: fax
func CharterFieldFax() language.Message { return rowCharterFieldFax.With() }

var rowCharterFieldEmail = language.Sentence{
	Key: "charter.field_email",
	In: [4]string{
		"e-mail",
		"ای میل",
		"ई-मेल",
		"e-posta",
	},
}

// CharterFieldEmail says: e-mail
func CharterFieldEmail() language.Message { return rowCharterFieldEmail.With() }

var rowCharterFieldWeb = language.Sentence{
	Key: "charter.field_web",
	In: [4]string{
		"website",
		"ویب سائٹ",
		"वेबसाइट",
		"web sitesi",
	},
}

// CharterFieldWeb says: website
func CharterFieldWeb() language.Message { return rowCharterFieldWeb.With() }

var rowCharterFieldPosters = language.Sentence{
	Key: "charter.field_posters",
	In: [4]string{
		"posters and who is told",
		"پوسٹر اور کسے بتایا جائے",
		"पोस्टर और किसे बताया जाए",
		"afişler ve kime duyurulacağı",
	},
}

// CharterFieldPosters says: posters and who is told
func CharterFieldPosters() language.Message { return rowCharterFieldPosters.With() }

var rowCharterFieldTable = language.Sentence{
	Key: "charter.field_table",
	In: [4]string{
		"table that a public office hangs up",
		"سرکاری دفتر کا جدول",
		"सरकारी दफ़्तर की तालिका",
		"kamu kurumunun astığı tablo",
	},
}

// CharterFieldTable says: table that a public office hangs up
func CharterFieldTable() language.Message { return rowCharterFieldTable.With() }

var rowCharterFieldBegins = language.Sentence{
	Key: "charter.field_begins",
	In: [4]string{
		"from which day",
		"کس دن سے",
		"किस दिन से",
		"hangi günden itibaren",
	},
}

// CharterFieldBegins says: from which day
func CharterFieldBegins() language.Message { return rowCharterFieldBegins.With() }

var rowCharterFieldTerm = language.Sentence{
	Key: "charter.field_term",
	In: [4]string{
		"the term we use",
		"ہماری اصطلاح",
		"हमारा शब्द",
		"kullandığımız sözcük",
	},
}

// CharterFieldTerm says: the term we use
func CharterFieldTerm() language.Message { return rowCharterFieldTerm.With() }

var rowCharterFieldMeaning = language.Sentence{
	Key: "charter.field_meaning",
	In: [4]string{
		"what it means",
		"اس کا مطلب",
		"इसका अर्थ",
		"anlamı",
	},
}

// CharterFieldMeaning says: what it means
func CharterFieldMeaning() language.Message { return rowCharterFieldMeaning.With() }

var rowCharterFieldNot = language.Sentence{
	Key: "charter.field_not",
	In: [4]string{
		"words we do not use for it, apart by commas",
		"اس کے لیے جو الفاظ استعمال نہیں کرتے، کوما سے الگ",
		"इसके लिए जो शब्द इस्तेमाल नहीं करते, अल्पविराम से अलग",
		"yerine kullanmadığımız sözcükler, virgülle ayırın",
	},
}

// CharterFieldNot says: words we do not use for it, apart by commas
func CharterFieldNot() language.Message { return rowCharterFieldNot.With() }

var rowCharterHintFree = language.Sentence{
	Key: "charter.hint_free",
	In: [4]string{
		"Empty: free of charge.",
		"خالی: مفت۔",
		"खाली: मुफ़्त।",
		"Boş: ücretsiz",
	},
}

// CharterHintFree says: Empty: free of charge.
func CharterHintFree() language.Message { return rowCharterHintFree.With() }

var rowCharterHintTouchpoints = language.Sentence{
	Key: "charter.hint_touchpoints",
	In: [4]string{
		"None: everywhere.",
		"کوئی نہیں: ہر جگہ۔",
		"कोई नहीं: हर जगह।",
		"Hiçbiri: her yerde.",
	},
}

// CharterHintTouchpoints says: None: everywhere.
func CharterHintTouchpoints() language.Message { return rowCharterHintTouchpoints.With() }

var rowCharterHintPlaces = language.Sentence{
	Key: "charter.hint_places",
	In: [4]string{
		"None: all of the charter.",
		"کوئی نہیں: چارٹر کی تمام جگہیں۔",
		"कोई नहीं: चार्टर के सभी स्थान।",
		"Hiçbiri: bildirgedekilerin tümü.",
	},
}

// CharterHintPlaces says: None: all of the charter.
func CharterHintPlaces() language.Message { return rowCharterHintPlaces.With() }

var rowCharterEdit = language.Sentence{
	Key: "charter.edit",
	In: [4]string{
		"Write the charter",
		"چارٹر لکھیں",
		"चार्टर लिखें",
		"Bildirgeyi yaz",
	},
}

// CharterEdit says: Write the charter
func CharterEdit() language.Message { return rowCharterEdit.With() }

var rowCharterEditTitle = language.Sentence{
	Key: "charter.edit_title",
	In: [4]string{
		"The charter as it is being written",
		"زیرِ تحریر چارٹر",
		"लिखा जा रहा चार्टर",
		"Yazılmakta olan bildirge",
	},
}

// CharterEditTitle says: The charter as it is being written
func CharterEditTitle() language.Message { return rowCharterEditTitle.With() }

var rowCharterEditLead = language.Sentence{
	Key: "charter.edit_lead",
	In: [4]string{
		"What you change here is saved at once and holds only when it has been reviewed, approved and published.",
		"یہاں کی تبدیلی فوراً محفوظ ہوتی ہے اور جائزے، منظوری اور اشاعت کے بعد ہی نافذ ہوتی ہے۔",
		"यहाँ का बदलाव तुरंत सेव होता है और समीक्षा, मंज़ूरी और प्रकाशन के बाद ही लागू होता है।",
		"Burada değiştirdikleriniz hemen kaydedilir; ancak inceleme, onay ve yayımdan sonra geçerli olur.",
	},
}

// CharterEditLead says: What you change here is saved at once and holds only when it has been reviewed, approved and published.
func CharterEditLead() language.Message { return rowCharterEditLead.With() }

var rowCharterChange = language.Sentence{
	Key: "charter.change",
	In: [4]string{
		"Change",
		"بدلیں",
		"बदलें",
		"Değiştir",
	},
}

// CharterChange says: Change
func CharterChange() language.Message { return rowCharterChange.With() }

var rowCharterChangePart = language.Sentence{
	Key: "charter.change_part",
	In: [4]string{
		"Change: {part message}",
		"بدلیں: {part}",
		"बदलें: {part}",
		"Değiştir: {part}",
	},
	Slots: []language.Slot{{Name: "part", Kind: "message"}},
}

// CharterChangePart says: Change: {part message}
func CharterChangePart(part language.Message) language.Message {
	return rowCharterChangePart.With(part)
}

var rowCharterAddPart = language.Sentence{
	Key: "charter.add_part",
	In: [4]string{
		"Add: {kin message}",
		"شامل کریں: {kin}",
		"जोड़ें: {kin}",
		"Ekle: {kin}",
	},
	Slots: []language.Slot{{Name: "kin", Kind: "message"}},
}

// CharterAddPart says: Add: {kin message}
func CharterAddPart(kin language.Message) language.Message { return rowCharterAddPart.With(kin) }

var rowCharterTakeOut = language.Sentence{
	Key: "charter.take_out",
	In: [4]string{
		"Take out",
		"نکالیں",
		"हटाएँ",
		"Çıkar",
	},
}

// CharterTakeOut says: Take out
func CharterTakeOut() language.Message { return rowCharterTakeOut.With() }

var rowCharterMoveUp = language.Sentence{
	Key: "charter.move_up",
	In: [4]string{
		"Move up",
		"اوپر لے جائیں",
		"ऊपर ले जाएँ",
		"Yukarı taşı",
	},
}

// CharterMoveUp says: Move up
func CharterMoveUp() language.Message { return rowCharterMoveUp.With() }

var rowCharterBeside = language.Sentence{
	Key: "charter.beside",
	In: [4]string{
		"Translate beside it",
		"ساتھ ساتھ ترجمہ",
		"साथ-साथ अनुवाद",
		"Yanında çevir",
	},
}

// CharterBeside says: Translate beside it
func CharterBeside() language.Message { return rowCharterBeside.With() }

var rowCharterStale = language.Sentence{
	Key: "charter.stale",
	In: [4]string{
		"older than what it was made from",
		"اصل سے پرانا",
		"मूल से पुराना",
		"aslından eski",
	},
}

// CharterStale says: older than what it was made from
func CharterStale() language.Message { return rowCharterStale.With() }

var rowCharterLacks = language.Sentence{
	Key: "charter.lacks",
	In: [4]string{
		"To do before review",
		"جائزے سے پہلے کرنا ہے",
		"समीक्षा से पहले करना है",
		"İncelemeden önce yapılacaklar",
	},
}

// CharterLacks says: To do before review
func CharterLacks() language.Message { return rowCharterLacks.With() }

var rowCharterLacksNone = language.Sentence{
	Key: "charter.lacks_none",
	In: [4]string{
		"Nothing is missing. It can be sent for review.",
		"کچھ باقی نہیں۔ اسے جائزے کے لیے بھیجا جا سکتا ہے۔",
		"कुछ बाकी नहीं। इसे समीक्षा के लिए भेजा जा सकता है।",
		"Eksik yok. İncelemeye gönderilebilir.",
	},
}

// CharterLacksNone says: Nothing is missing. It can be sent for review.
func CharterLacksNone() language.Message { return rowCharterLacksNone.With() }

var rowCharterChanged = language.Sentence{
	Key: "charter.changed",
	In: [4]string{
		"changed",
		"بدلا گیا",
		"बदला गया",
		"değişti",
	},
}

// CharterChanged says: changed
func CharterChanged() language.Message { return rowCharterChanged.With() }

var rowCharterEmpty = language.Sentence{
	Key: "charter.empty",
	In: [4]string{
		"Nothing is written here yet.",
		"یہاں ابھی کچھ نہیں لکھا گیا۔",
		"यहाँ अभी कुछ नहीं लिखा गया है।",
		"Burada henüz bir şey yazılmadı.",
	},
}

// CharterEmpty says: Nothing is written here yet.
func CharterEmpty() language.Message { return rowCharterEmpty.With() }

var rowCharterDoneLately = language.Sentence{
	Key: "charter.done_lately",
	In: [4]string{
		"What was done",
		"کیا کیا ہوا",
		"क्या-क्या हुआ",
		"Yapılanlar",
	},
}

// CharterDoneLately says: What was done
func CharterDoneLately() language.Message { return rowCharterDoneLately.With() }

var rowCharterDidAdd = language.Sentence{
	Key: "charter.did_add",
	In: [4]string{
		"added",
		"شامل کیا",
		"जोड़ा",
		"eklendi",
	},
}

// CharterDidAdd says: added
func CharterDidAdd() language.Message { return rowCharterDidAdd.With() }

var rowCharterDidRemove = language.Sentence{
	Key: "charter.did_remove",
	In: [4]string{
		"taken out",
		"نکالا",
		"हटाया",
		"çıkarıldı",
	},
}

// CharterDidRemove says: taken out
func CharterDidRemove() language.Message { return rowCharterDidRemove.With() }

var rowCharterDidMove = language.Sentence{
	Key: "charter.did_move",
	In: [4]string{
		"moved",
		"جگہ بدلی",
		"जगह बदली",
		"taşındı",
	},
}

// CharterDidMove says: moved
func CharterDidMove() language.Message { return rowCharterDidMove.With() }

var rowCharterDidBring = language.Sentence{
	Key: "charter.did_bring",
	In: [4]string{
		"brought from files",
		"فائلوں سے لایا گیا",
		"फ़ाइलों से लाया गया",
		"dosyalardan alındı",
	},
}

// CharterDidBring says: brought from files
func CharterDidBring() language.Message { return rowCharterDidBring.With() }

var rowCharterDidPaste = language.Sentence{
	Key: "charter.did_paste",
	In: [4]string{
		"taken from the old charter",
		"پرانے چارٹر سے لیا گیا",
		"पुराने चार्टर से लिया गया",
		"eski bildirgeden alındı",
	},
}

// CharterDidPaste says: taken from the old charter
func CharterDidPaste() language.Message { return rowCharterDidPaste.With() }

var rowCharterDidWords = language.Sentence{
	Key: "charter.did_words",
	In: [4]string{
		"words in {language name}",
		"الفاظ: {language}",
		"शब्द: {language}",
		"sözler: {language}",
	},
	Slots: []language.Slot{{Name: "language", Kind: "name"}},
}

// CharterDidWords says: words in {language name}
func CharterDidWords(languageValue string) language.Message {
	return rowCharterDidWords.With(languageValue)
}

var rowCharterUseAside = language.Sentence{
	Key: "charter.use_aside",
	In: [4]string{
		"Use these words after all",
		"یہی الفاظ استعمال کریں",
		"यही शब्द इस्तेमाल करें",
		"Yine de bu sözleri kullan",
	},
}

// CharterUseAside says: Use these words after all
func CharterUseAside() language.Message { return rowCharterUseAside.With() }

var rowCharterOneALine = language.Sentence{
	Key: "charter.one_a_line",
	In: [4]string{
		"{what message}, one in each line",
		"{what}، ہر سطر میں ایک",
		"{what}, हर पंक्ति में एक",
		"{what}, her satıra bir tane",
	},
	Slots: []language.Slot{{Name: "what", Kind: "message"}},
}

// CharterOneALine says: {what message}, one in each line
func CharterOneALine(what language.Message) language.Message { return rowCharterOneALine.With(what) }

var rowCharterIsOut = language.Sentence{
	Key: "charter.is_out",
	In: [4]string{
		"This was taken out. Save it, or undo, and it is in again.",
		"یہ نکال دیا گیا ہے۔ محفوظ کریں یا تبدیلی واپس لیں تو یہ پھر شامل ہو جائے گا۔",
		"यह हटा दिया गया है। सेव करें या बदलाव वापस लें, तो यह फिर शामिल हो जाएगा।",
		"Bu bölüm çıkarıldı. Kaydederseniz ya da geri alırsanız yeniden yer alır.",
	},
}

// CharterIsOut says: This was taken out. Save it, or undo, and it is in again.
func CharterIsOut() language.Message { return rowCharterIsOut.With() }

var rowCharterWhatOf = language.Sentence{
	Key: "charter.what_of",
	In: [4]string{
		"{title message}: {what message}",
		"{title}: {what}",
		"{title}: {what}",
		"{title}: {what}",
	},
	Slots: []language.Slot{{Name: "title", Kind: "message"}, {Name: "what", Kind: "message"}},
}

// CharterWhatOf says: {title message}: {what message}
func CharterWhatOf(title language.Message, what language.Message) language.Message {
	return rowCharterWhatOf.With(title, what)
}

var rowCharterPlainer = language.Sentence{
	Key: "charter.plainer",
	In: [4]string{
		"Could be plainer",
		"اور سادہ ہو سکتا ہے",
		"और सरल हो सकता है",
		"Daha yalın olabilir",
	},
}

// CharterPlainer says: Could be plainer
func CharterPlainer() language.Message { return rowCharterPlainer.With() }

var rowCharterPlainOne = language.Sentence{
	Key: "charter.plain_one",
	In: [4]string{
		"{n int|one:A purpose is one sentence; this is {n}.|other:A purpose is one sentence; these are {n}.}",
		"{n int|one:مقصد ایک جملے میں ہوتا ہے؛ یہ {n} ہے۔|other:مقصد ایک جملے میں ہوتا ہے؛ یہ {n} ہیں۔}",
		"{n int|one:उद्देश्य एक वाक्य में होता है; यह {n} है।|other:उद्देश्य एक वाक्य में होता है; ये {n} हैं।}",
		"{n int|one:Amaç tek cümledir; burada {n} cümle var.|other:Amaç tek cümledir; burada {n} cümle var.}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// CharterPlainOne says: {n int|one:A purpose is one sentence; this is {n}.|other:A purpose is one sentence; these are {n}.}
func CharterPlainOne(n int) language.Message { return rowCharterPlainOne.With(n) }

var rowCharterPlainLong = language.Sentence{
	Key: "charter.plain_long",
	In: [4]string{
		"This has {n int} words. Up to {most int} are read at once.",
		"اس میں {n} الفاظ ہیں۔ ایک نظر میں {most} تک پڑھے جاتے ہیں۔",
		"इसमें {n} शब्द हैं। एक बार में {most} तक पढ़े जाते हैं।",
		"Bunda {n} sözcük var. Bir bakışta en çok {most} sözcük okunur.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "most", Kind: "int"}},
}

// CharterPlainLong says: This has {n int} words. Up to {most int} are read at once.
func CharterPlainLong(n int, most int) language.Message { return rowCharterPlainLong.With(n, most) }

var rowCharterPlainHedge = language.Sentence{
	Key: "charter.plain_hedge",
	In: [4]string{
		"“{piece text}” leaves a way out. Say what you do.",
		"”{piece}“: یہ الفاظ بچ نکلنے کا راستہ چھوڑتے ہیں۔ لکھیں کہ آپ کیا کرتے ہیں۔",
		"“{piece}”: ये शब्द बच निकलने का रास्ता छोड़ते हैं। लिखें कि आप क्या करते हैं।",
		"“{piece}” kaçış payı bırakır. Ne yaptığınızı yazın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// CharterPlainHedge says: “{piece text}” leaves a way out. Say what you do.
func CharterPlainHedge(piece string) language.Message { return rowCharterPlainHedge.With(piece) }

var rowCharterPlainShort = language.Sentence{
	Key: "charter.plain_short",
	In: [4]string{
		"Customers may not know “{piece text}”. Write it out.",
		"ممکن ہے گاہک ”{piece}“ نہ جانتے ہوں۔ پورا لکھیں۔",
		"हो सकता है ग्राहक “{piece}” न जानते हों। पूरा लिखें।",
		"Müşteriler “{piece}” kısaltmasını bilmeyebilir. Açık yazın.",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}},
}

// CharterPlainShort says: Customers may not know “{piece text}”. Write it out.
func CharterPlainShort(piece string) language.Message { return rowCharterPlainShort.With(piece) }

var rowCharterPlainAgreed = language.Sentence{
	Key: "charter.plain_agreed",
	In: [4]string{
		"“{piece text}” is used here. The word you agreed on is “{term text}”.",
		"یہاں ”{piece}“ لکھا ہے۔ طے شدہ لفظ ہے: ”{term}“",
		"यहाँ “{piece}” लिखा है। तय किया हुआ शब्द है: “{term}”",
		"Burada “{piece}” geçiyor. Üzerinde anlaşılan sözcük: “{term}”",
	},
	Slots: []language.Slot{{Name: "piece", Kind: "text"}, {Name: "term", Kind: "text"}},
}

// CharterPlainAgreed says: “{piece text}” is used here. The word you agreed on is “{term text}”.
func CharterPlainAgreed(piece string, term string) language.Message {
	return rowCharterPlainAgreed.With(piece, term)
}

var rowCharterAgreedTwice = language.Sentence{
	Key: "charter.agreed_twice",
	In: [4]string{
		"“{term text}” is agreed on twice. Keep one of the two.",
		"یہ لفظ دو بار طے کیا گیا ہے: ”{term}“۔ دونوں میں سے ایک رہنے دیں۔",
		"यह शब्द दो बार तय किया गया है: “{term}”। दोनों में से एक रखें।",
		"Bu sözcük iki kez kararlaştırılmış: “{term}”. Birini bırakın.",
	},
	Slots: []language.Slot{{Name: "term", Kind: "text"}},
}

// CharterAgreedTwice says: “{term text}” is agreed on twice. Keep one of the two.
func CharterAgreedTwice(term string) language.Message { return rowCharterAgreedTwice.With(term) }

var rowCharterAgreedAgainst = language.Sentence{
	Key: "charter.agreed_against",
	In: [4]string{
		"“{term text}” is agreed on, and another agreed word, “{other text}”, stands in its place. Keep one of the two.",
		"یہ طے شدہ لفظ ہے: ”{term}“۔ مگر ایک اور طے شدہ لفظ اس کی جگہ لیتا ہے: ”{other}“۔ دونوں میں سے ایک رہنے دیں۔",
		"यह तय किया हुआ शब्द है: “{term}”। पर एक और तय शब्द इसकी जगह लेता है: “{other}”। दोनों में से एक रखें।",
		"Bu sözcük kararlaştırılmış: “{term}”. Ama kararlaştırılan başka bir sözcük onun yerine geçiyor: “{other}”. Birini bırakın.",
	},
	Slots: []language.Slot{{Name: "term", Kind: "text"}, {Name: "other", Kind: "text"}},
}

// CharterAgreedAgainst says: “{term text}” is agreed on, and another agreed word, “{other text}”, stands in its place. Keep one of the two.
func CharterAgreedAgainst(term string, other string) language.Message {
	return rowCharterAgreedAgainst.With(term, other)
}

var rowCharterNobodyAble = language.Sentence{
	Key: "charter.nobody_able",
	In: [4]string{
		"The service charter asks for the skill {skill name} here, and nobody has it yet. Until somebody is taught it, a manager answers.",
		"سروس چارٹر یہاں اس مہارت کا تقاضا کرتا ہے: {skill}، اور ابھی یہ کسی کے پاس نہیں۔ جب تک کسی کو نہ سکھائی جائے، مینیجر جواب دیں گے۔",
		"सेवा चार्टर यहाँ यह कौशल माँगता है: {skill}, और अभी यह किसी के पास नहीं है। जब तक किसी को न सिखाया जाए, मैनेजर जवाब देंगे।",
		"Hizmet bildirgesi burada şu beceriyi istiyor: {skill}; henüz kimsede yok. Birine öğretilene kadar bir yönetici yanıt verir.",
	},
	Slots: []language.Slot{{Name: "skill", Kind: "name"}},
}

// CharterNobodyAble says: The service charter asks for the skill {skill name} here, and nobody has it yet. Until somebody is taught it, a manager answers.
func CharterNobodyAble(skill string) language.Message { return rowCharterNobodyAble.With(skill) }

var rowCharterGoneChoice = language.Sentence{
	Key: "charter.gone_choice",
	In: [4]string{
		"{key name} (no longer on the list)",
		"{key} (اب فہرست میں نہیں)",
		"{key} (अब सूची में नहीं)",
		"{key} (artık listede yok)",
	},
	Slots: []language.Slot{{Name: "key", Kind: "name"}},
}

// CharterGoneChoice says: {key name} (no longer on the list)
func CharterGoneChoice(key string) language.Message { return rowCharterGoneChoice.With(key) }

var rowCharterSeeTheirs = language.Sentence{
	Key: "charter.see_theirs",
	In: [4]string{
		"See theirs",
		"ان کے الفاظ دیکھیں",
		"उनके शब्द देखें",
		"Onunkileri gör",
	},
}

// CharterSeeTheirs says: See theirs
func CharterSeeTheirs() language.Message { return rowCharterSeeTheirs.With() }
