// Code generated from words/web.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"time"

	"vaada/internal/language"
)

var rowWebSkip = language.Sentence{
	Key: "web.skip",
	In: [4]string{
		"Skip to the content",
		"اصل مواد پر جائیں",
		"सीधे सामग्री पर जाएँ",
		"İçeriğe geç",
	},
}

// WebSkip says: Skip to the content
func WebSkip() language.Message { return rowWebSkip.With() }

var rowWebNav = language.Sentence{
	Key: "web.nav",
	In: [4]string{
		"Main menu",
		"بنیادی مینو",
		"मुख्य मेन्यू",
		"Ana menü",
	},
}

// WebNav says: Main menu
func WebNav() language.Message { return rowWebNav.With() }

var rowWebNavPublic = language.Sentence{
	Key: "web.nav_public",
	In: [4]string{
		"Further pages",
		"مزید صفحات",
		"और पेज",
		"Diğer sayfalar",
	},
}

// WebNavPublic says: Further pages
func WebNavPublic() language.Message { return rowWebNavPublic.With() }

var rowWebNavFurther = language.Sentence{
	Key: "web.nav_further",
	In: [4]string{
		"More",
		"مزید",
		"और",
		"Diğer",
	},
}

// WebNavFurther says: More
func WebNavFurther() language.Message { return rowWebNavFurther.With() }

var rowWebHome = language.Sentence{
	Key: "web.home",
	In: [4]string{
		"Home",
		"پہلا صفحہ",
		"पहला पेज",
		"Ana sayfa",
	},
}

// WebHome says: Home
func WebHome() language.Message { return rowWebHome.With() }

var rowWebYou = language.Sentence{
	Key: "web.you",
	In: [4]string{
		"Signed in: {name name}",
		"لاگ اِن: {name}",
		"लॉग इन: {name}",
		"Giriş yapan: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// WebYou says: Signed in: {name name}
func WebYou(name string) language.Message { return rowWebYou.With(name) }

var rowWebTheme = language.Sentence{
	Key: "web.theme",
	In: [4]string{
		"Look",
		"رنگ",
		"रंग",
		"Görünüm",
	},
}

// WebTheme says: Look
func WebTheme() language.Message { return rowWebTheme.With() }

var rowWebThemeSystem = language.Sentence{
	Key: "web.theme_system",
	In: [4]string{
		"As the device",
		"آلے کے مطابق",
		"डिवाइस के अनुसार",
		"Cihaza göre",
	},
}

// WebThemeSystem says: As the device
func WebThemeSystem() language.Message { return rowWebThemeSystem.With() }

var rowWebThemeLight = language.Sentence{
	Key: "web.theme_light",
	In: [4]string{
		"Light",
		"ہلکا",
		"हल्का",
		"Açık",
	},
}

// WebThemeLight says: Light
func WebThemeLight() language.Message { return rowWebThemeLight.With() }

var rowWebThemeDark = language.Sentence{
	Key: "web.theme_dark",
	In: [4]string{
		"Dark",
		"گہرا",
		"गहरा",
		"Koyu",
	},
}

// WebThemeDark says: Dark
func WebThemeDark() language.Message { return rowWebThemeDark.With() }

var rowWebFoot = language.Sentence{
	Key: "web.foot",
	In: [4]string{
		"Our staff work by these same promises. Nothing is rounded up.",
		"ہمارا عملہ انہی وعدوں پر کام کرتا ہے۔ کوئی عدد بڑھا کر نہیں لکھا گیا۔",
		"हमारे कर्मचारी इन्हीं वादों पर काम करते हैं। कोई आँकड़ा बढ़ाकर नहीं लिखा गया।",
		"Çalışanlarımız da bu sözlere göre çalışır. Hiçbir sayı yukarı yuvarlanmaz.",
	},
}

// WebFoot says: Our staff work by these same promises. Nothing is rounded up.
func WebFoot() language.Message { return rowWebFoot.With() }

var rowWebOptional = language.Sentence{
	Key: "web.optional",
	In: [4]string{
		"optional",
		"اختیاری",
		"वैकल्पिक",
		"isteğe bağlı",
	},
}

// WebOptional says: optional
func WebOptional() language.Message { return rowWebOptional.With() }

var rowWebPager = language.Sentence{
	Key: "web.pager",
	In: [4]string{
		"Pages of the list",
		"فہرست کے صفحات",
		"सूची के पेज",
		"Liste sayfaları",
	},
}

// WebPager says: Pages of the list
func WebPager() language.Message { return rowWebPager.With() }

var rowWebPagerBefore = language.Sentence{
	Key: "web.pager_before",
	In: [4]string{
		"Earlier",
		"پچھلے",
		"पिछले",
		"Öncekiler",
	},
}

// WebPagerBefore says: Earlier
func WebPagerBefore() language.Message { return rowWebPagerBefore.With() }

var rowWebPagerAfter = language.Sentence{
	Key: "web.pager_after",
	In: [4]string{
		"More",
		"اگلے",
		"अगले",
		"Sonrakiler",
	},
}

// WebPagerAfter says: More
func WebPagerAfter() language.Message { return rowWebPagerAfter.With() }

var rowWebStageDone = language.Sentence{
	Key: "web.stage_done",
	In: [4]string{
		"done",
		"مکمل",
		"पूरा",
		"tamam",
	},
}

// WebStageDone says: done
func WebStageDone() language.Message { return rowWebStageDone.With() }

var rowWebStepSay = language.Sentence{
	Key: "web.step_say",
	In: [4]string{
		"Words to say",
		"کہنے کے الفاظ",
		"कहने के शब्द",
		"Söylenecek sözler",
	},
}

// WebStepSay says: Words to say
func WebStepSay() language.Message { return rowWebStepSay.With() }

var rowWebStepAlternates = language.Sentence{
	Key: "web.step_alternates",
	In: [4]string{
		"If that cannot be done",
		"اگر یہ ممکن نہ ہو",
		"अगर यह संभव न हो",
		"Bu yapılamıyorsa",
	},
}

// WebStepAlternates says: If that cannot be done
func WebStepAlternates() language.Message { return rowWebStepAlternates.With() }

var rowWebEarlierCases = language.Sentence{
	Key: "web.earlier_cases",
	In: [4]string{
		"Earlier cases",
		"سابقہ کیسز",
		"पिछले केस",
		"Önceki kayıtlar",
	},
}

// WebEarlierCases says: Earlier cases
func WebEarlierCases() language.Message { return rowWebEarlierCases.With() }

var rowWebFormBroken = language.Sentence{
	Key: "web.form_broken",
	In: [4]string{
		"This form did not arrive whole. Please send it again.",
		"یہ فارم پورا نہیں پہنچا۔ دوبارہ بھیجیں۔",
		"यह फ़ॉर्म पूरा नहीं पहुँचा। फिर से भेजें।",
		"Bu form eksik ulaştı. Yeniden gönderin.",
	},
}

// WebFormBroken says: This form did not arrive whole. Please send it again.
func WebFormBroken() language.Message { return rowWebFormBroken.With() }

var rowWebDraftKept = language.Sentence{
	Key: "web.draft_kept",
	In: [4]string{
		"Draft kept",
		"مسودہ محفوظ ہے",
		"मसौदा सेव है",
		"Taslak kaydedildi",
	},
}

// WebDraftKept says: Draft kept
func WebDraftKept() language.Message { return rowWebDraftKept.With() }

var rowWebDraftKeptHere = language.Sentence{
	Key: "web.draft_kept_here",
	In: [4]string{
		"Draft kept on this device",
		"مسودہ اس آلے پر محفوظ ہے",
		"मसौदा इस डिवाइस पर सेव है",
		"Taslak bu cihazda duruyor",
	},
}

// WebDraftKeptHere says: Draft kept on this device
func WebDraftKeptHere() language.Message { return rowWebDraftKeptHere.With() }

var rowWebDraftHere = language.Sentence{
	Key: "web.draft_here",
	In: [4]string{
		"A draft from earlier is back",
		"پہلے کا مسودہ واپس آ گیا",
		"पहले का मसौदा वापस आ गया",
		"Önceki taslak geri geldi",
	},
}

// WebDraftHere says: A draft from earlier is back
func WebDraftHere() language.Message { return rowWebDraftHere.With() }

var rowWebOffline = language.Sentence{
	Key: "web.offline",
	In: [4]string{
		"No connection. What you type is kept here.",
		"رابطہ منقطع ہے۔ آپ کا لکھا یہاں محفوظ ہے۔",
		"कनेक्शन नहीं है। आपका लिखा यहाँ सुरक्षित है।",
		"Bağlantı yok. Yazdıklarınız burada duruyor.",
	},
}

// WebOffline says: No connection. What you type is kept here.
func WebOffline() language.Message { return rowWebOffline.With() }

var rowWebKeys = language.Sentence{
	Key: "web.keys",
	In: [4]string{
		"Keyboard",
		"کی بورڈ",
		"कीबोर्ड",
		"Klavye",
	},
}

// WebKeys says: Keyboard
func WebKeys() language.Message { return rowWebKeys.With() }

var rowWebKeysOn = language.Sentence{
	Key: "web.keys_on",
	In: [4]string{
		"Single keys work",
		"ایک بٹن کے شارٹ کٹ چالو",
		"एक बटन के शॉर्टकट चालू",
		"Tek tuşla kısayollar açık",
	},
}

// WebKeysOn says: Single keys work
func WebKeysOn() language.Message { return rowWebKeysOn.With() }

var rowWebKeyAnswer = language.Sentence{
	Key: "web.key_answer",
	In: [4]string{
		"Answer the step",
		"مرحلے کا جواب دیں",
		"चरण का उत्तर दें",
		"Adımı cevapla",
	},
}

// WebKeyAnswer says: Answer the step
func WebKeyAnswer() language.Message { return rowWebKeyAnswer.With() }

var rowWebKeyNext = language.Sentence{
	Key: "web.key_next",
	In: [4]string{
		"Next case",
		"اگلا کیس",
		"अगला केस",
		"Sonraki kayıt",
	},
}

// WebKeyNext says: Next case
func WebKeyNext() language.Message { return rowWebKeyNext.With() }

var rowWebKeyPrevious = language.Sentence{
	Key: "web.key_previous",
	In: [4]string{
		"Case before",
		"پچھلا کیس",
		"पिछला केस",
		"Önceki kayıt",
	},
}

// WebKeyPrevious says: Case before
func WebKeyPrevious() language.Message { return rowWebKeyPrevious.With() }

var rowWebKeyList = language.Sentence{
	Key: "web.key_list",
	In: [4]string{
		"Back to the list",
		"فہرست پر واپس",
		"सूची पर वापस",
		"Listeye dön",
	},
}

// WebKeyList says: Back to the list
func WebKeyList() language.Message { return rowWebKeyList.With() }

var rowWebKeyReply = language.Sentence{
	Key: "web.key_reply",
	In: [4]string{
		"Write a reply",
		"جواب لکھیں",
		"जवाब लिखें",
		"Yanıt yaz",
	},
}

// WebKeyReply says: Write a reply
func WebKeyReply() language.Message { return rowWebKeyReply.With() }

var rowWebKeyNote = language.Sentence{
	Key: "web.key_note",
	In: [4]string{
		"Write a note",
		"نوٹ لکھیں",
		"नोट लिखें",
		"Not yaz",
	},
}

// WebKeyNote says: Write a note
func WebKeyNote() language.Message { return rowWebKeyNote.With() }

var rowWebKeyCall = language.Sentence{
	Key: "web.key_call",
	In: [4]string{
		"Log a call",
		"کال کی تفصیل لکھیں",
		"कॉल का ब्योरा लिखें",
		"Görüşme notu yaz",
	},
}

// WebKeyCall says: Log a call
func WebKeyCall() language.Message { return rowWebKeyCall.With() }

var rowWebKeyOpen = language.Sentence{
	Key: "web.key_open",
	In: [4]string{
		"Open the case",
		"کیس کھولیں",
		"केस खोलें",
		"Kaydı aç",
	},
}

// WebKeyOpen says: Open the case
func WebKeyOpen() language.Message { return rowWebKeyOpen.With() }

var rowWebKeyHelp = language.Sentence{
	Key: "web.key_help",
	In: [4]string{
		"Show these keys",
		"یہ بٹن دکھائیں",
		"ये बटन दिखाएँ",
		"Bu tuşları göster",
	},
}

// WebKeyHelp says: Show these keys
func WebKeyHelp() language.Message { return rowWebKeyHelp.With() }

var rowWebFaultNotfound = language.Sentence{
	Key: "web.fault_notfound",
	In: [4]string{
		"We could not find this page",
		"یہ صفحہ نہیں ملا",
		"यह पेज नहीं मिला",
		"Bu sayfa bulunamadı",
	},
}

// WebFaultNotfound says: We could not find this page
func WebFaultNotfound() language.Message { return rowWebFaultNotfound.With() }

var rowWebFaultNotfoundNext = language.Sentence{
	Key: "web.fault_notfound_next",
	In: [4]string{
		"The address may be mistyped, the matter may be closed, or it may not be yours to see. Go back, or start from the first page.",
		"ممکن ہے پتہ غلط لکھا گیا ہو، کیس بند ہو چکا ہو، یا آپ کو اسے دیکھنے کی اجازت نہ ہو۔ پیچھے جائیں یا پہلے صفحے سے شروع کریں۔",
		"हो सकता है पता गलत लिखा हो, केस बंद हो चुका हो, या इसे देखने की अनुमति न हो। पीछे जाएँ या पहले पेज से शुरू करें।",
		"Adres yanlış yazılmış, kayıt kapatılmış ya da görme yetkiniz olmayabilir. Geri dönün ya da ana sayfadan başlayın.",
	},
}

// WebFaultNotfoundNext says: The address may be mistyped, the matter may be closed, or it may not be yours to see. Go back, or start from the first page.
func WebFaultNotfoundNext() language.Message { return rowWebFaultNotfoundNext.With() }

var rowWebFaultForbidden = language.Sentence{
	Key: "web.fault_forbidden",
	In: [4]string{
		"You may not do this",
		"آپ کو اس کی اجازت نہیں",
		"आपको इसकी अनुमति नहीं है",
		"Bunun için yetkiniz yok",
	},
}

// WebFaultForbidden says: You may not do this
func WebFaultForbidden() language.Message { return rowWebFaultForbidden.With() }

var rowWebFaultConflict = language.Sentence{
	Key: "web.fault_conflict",
	In: [4]string{
		"Someone was quicker",
		"یہ کام پہلے ہو چکا",
		"यह काम पहले हो चुका",
		"Bu iş az önce yapıldı",
	},
}

// WebFaultConflict says: Someone was quicker
func WebFaultConflict() language.Message { return rowWebFaultConflict.With() }

var rowWebFaultConflictNext = language.Sentence{
	Key: "web.fault_conflict_next",
	In: [4]string{
		"Nothing of yours was done twice. Look at how it stands now, then go on.",
		"آپ کا کوئی کام دو بار نہیں ہوا۔ موجودہ صورت دیکھیں، پھر آگے بڑھیں۔",
		"आपका कोई काम दो बार नहीं हुआ। मौजूदा स्थिति देखें, फिर आगे बढ़ें।",
		"Hiçbir işiniz iki kez yapılmadı. Son duruma bakın, sonra devam edin.",
	},
}

// WebFaultConflictNext says: Nothing of yours was done twice. Look at how it stands now, then go on.
func WebFaultConflictNext() language.Message { return rowWebFaultConflictNext.With() }

var rowWebFaultInvalid = language.Sentence{
	Key: "web.fault_invalid",
	In: [4]string{
		"This cannot be taken as it is",
		"یہ اس صورت میں قبول نہیں ہو سکتا",
		"यह इस रूप में नहीं लिया जा सकता",
		"Bu hâliyle kabul edilemiyor",
	},
}

// WebFaultInvalid says: This cannot be taken as it is
func WebFaultInvalid() language.Message { return rowWebFaultInvalid.With() }

var rowWebFaultLarge = language.Sentence{
	Key: "web.fault_large",
	In: [4]string{
		"This is too large",
		"یہ بہت بڑا ہے",
		"यह बहुत बड़ा है",
		"Bu çok büyük",
	},
}

// WebFaultLarge says: This is too large
func WebFaultLarge() language.Message { return rowWebFaultLarge.With() }

var rowWebFaultMany = language.Sentence{
	Key: "web.fault_many",
	In: [4]string{
		"Too often at once",
		"ایک ساتھ بہت زیادہ بار",
		"एक साथ बहुत ज़्यादा बार",
		"Çok sık denendi",
	},
}

// WebFaultMany says: Too often at once
func WebFaultMany() language.Message { return rowWebFaultMany.With() }

var rowWebFaultUnavailable = language.Sentence{
	Key: "web.fault_unavailable",
	In: [4]string{
		"Not right now",
		"ابھی ممکن نہیں",
		"अभी संभव नहीं",
		"Şu anda olmuyor",
	},
}

// WebFaultUnavailable says: Not right now
func WebFaultUnavailable() language.Message { return rowWebFaultUnavailable.With() }

var rowWebFaultBroken = language.Sentence{
	Key: "web.fault_broken",
	In: [4]string{
		"Something went wrong here",
		"یہاں کوئی خرابی ہوئی",
		"यहाँ कुछ गड़बड़ी हुई",
		"Burada bir sorun oldu",
	},
}

// WebFaultBroken says: Something went wrong here
func WebFaultBroken() language.Message { return rowWebFaultBroken.With() }

var rowWebFaultBrokenNext = language.Sentence{
	Key: "web.fault_broken_next",
	In: [4]string{
		"What you sent was not recorded. If it happens again, tell the administrator this number: {no code}",
		"آپ کی بھیجی ہوئی چیز درج نہیں ہوئی۔ پھر ایسا ہو تو ایڈمن کو یہ نمبر بتائیں: {no}",
		"आपका भेजा हुआ सेव नहीं हुआ। फिर ऐसा हो तो एडमिन को यह नंबर बताएँ: {no}",
		"Gönderdiğiniz kaydedilmedi. Yinelenirse sistem yöneticisine bu numarayı bildirin: {no}",
	},
	Slots: []language.Slot{{Name: "no", Kind: "code"}},
}

// WebFaultBrokenNext says: What you sent was not recorded. If it happens again, tell the administrator this number: {no code}
func WebFaultBrokenNext(no string) language.Message { return rowWebFaultBrokenNext.With(no) }

var rowWebFaultBack = language.Sentence{
	Key: "web.fault_back",
	In: [4]string{
		"Go back",
		"پیچھے جائیں",
		"पीछे जाएँ",
		"Geri dön",
	},
}

// WebFaultBack says: Go back
func WebFaultBack() language.Message { return rowWebFaultBack.With() }

var rowWebFaultNow = language.Sentence{
	Key: "web.fault_now",
	In: [4]string{
		"See how it stands",
		"موجودہ صورت دیکھیں",
		"मौजूदा स्थिति देखें",
		"Son durumu gör",
	},
}

// WebFaultNow says: See how it stands
func WebFaultNow() language.Message { return rowWebFaultNow.With() }

var rowWebFaultOrigin = language.Sentence{
	Key: "web.fault_origin",
	In: [4]string{
		"This was sent from another site and was not done. Open the page here and try again.",
		"یہ کسی دوسری سائٹ سے بھیجا گیا تھا، اس لیے عمل نہیں ہوا۔ صفحہ یہاں کھول کر پھر کوشش کریں۔",
		"यह किसी दूसरी साइट से भेजा गया था, इसलिए नहीं किया गया। पेज यहाँ खोलकर फिर कोशिश करें।",
		"Bu istek başka bir siteden geldiği için yapılmadı. Sayfayı burada açıp yeniden deneyin.",
	},
}

// WebFaultOrigin says: This was sent from another site and was not done. Open the page here and try again.
func WebFaultOrigin() language.Message { return rowWebFaultOrigin.With() }

var rowWebFaultHost = language.Sentence{
	Key: "web.fault_host",
	In: [4]string{
		"This address does not lead here. Use the address you were given.",
		"یہ پتہ یہاں کا نہیں۔ وہی پتہ استعمال کریں جو آپ کو دیا گیا۔",
		"यह पता यहाँ का नहीं है। वही पता इस्तेमाल करें जो आपको दिया गया।",
		"Bu adres buraya ait değil. Size verilen adresi kullanın.",
	},
}

// WebFaultHost says: This address does not lead here. Use the address you were given.
func WebFaultHost() language.Message { return rowWebFaultHost.With() }

var rowWebFaultPrefetch = language.Sentence{
	Key: "web.fault_prefetch",
	In: [4]string{
		"This page is opened only when you ask for it.",
		"یہ صفحہ صرف آپ کے کھولنے پر کھلتا ہے۔",
		"यह पेज सिर्फ़ आपके खोलने पर खुलता है।",
		"Bu sayfa yalnızca siz isteyince açılır.",
	},
}

// WebFaultPrefetch says: This page is opened only when you ask for it.
func WebFaultPrefetch() language.Message { return rowWebFaultPrefetch.With() }

var rowWebClosePanel = language.Sentence{
	Key: "web.close_panel",
	In: [4]string{
		"Close",
		"بند کریں",
		"बंद करें",
		"Kapat",
	},
}

// WebClosePanel says: Close
func WebClosePanel() language.Message { return rowWebClosePanel.With() }

var rowWebConversation = language.Sentence{
	Key: "web.conversation",
	In: [4]string{
		"Conversation",
		"بات چیت",
		"बातचीत",
		"Yazışma",
	},
}

// WebConversation says: Conversation
func WebConversation() language.Message { return rowWebConversation.With() }

var rowWebWholeProcedure = language.Sentence{
	Key: "web.whole_procedure",
	In: [4]string{
		"Show the whole procedure",
		"پورا طریقۂ کار دکھائیں",
		"पूरी प्रक्रिया दिखाएँ",
		"Prosedürün tamamını göster",
	},
}

// WebWholeProcedure says: Show the whole procedure
func WebWholeProcedure() language.Message { return rowWebWholeProcedure.With() }

var rowWebTime = language.Sentence{
	Key: "web.time",
	In: [4]string{
		"{t duration}",
		"{t}",
		"{t}",
		"{t}",
	},
	Slots: []language.Slot{{Name: "t", Kind: "duration"}},
}

// WebTime says: {t duration}
func WebTime(t time.Duration) language.Message { return rowWebTime.With(t) }

var rowWebOn = language.Sentence{
	Key: "web.on",
	In: [4]string{
		"On",
		"چالو",
		"चालू",
		"Açık",
	},
}

// WebOn says: On
func WebOn() language.Message { return rowWebOn.With() }

var rowWebOff = language.Sentence{
	Key: "web.off",
	In: [4]string{
		"Off",
		"بند",
		"बंद",
		"Kapalı",
	},
}

// WebOff says: Off
func WebOff() language.Message { return rowWebOff.With() }

var rowWebAsItStands = language.Sentence{
	Key: "web.as_it_stands",
	In: [4]string{
		"Show the case as it stands",
		"کیس کی موجودہ حالت دکھائیں",
		"केस की मौजूदा स्थिति दिखाएँ",
		"Kaydın şu anki durumunu göster",
	},
}

// WebAsItStands says: Show the case as it stands
func WebAsItStands() language.Message { return rowWebAsItStands.With() }

var rowWebPromiseTerms = language.Sentence{
	Key: "web.promise_terms",
	In: [4]string{
		"Details of this promise",
		"اس وعدے کی تفصیل",
		"इस वादे का ब्योरा",
		"Bu sözün ayrıntıları",
	},
}

// WebPromiseTerms says: Details of this promise
func WebPromiseTerms() language.Message { return rowWebPromiseTerms.With() }
