// Code generated from words/audit.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/money"
	"vaada/internal/now"
)

var rowCmdKeyMissing = language.Sentence{
	Key: "cmd.key_missing",
	In: [4]string{
		"The key {file code} is missing, and secrets in the database are sealed with it. Put your copy of it there and start again. If there is none: vaada setup rekey --lost",
		"کلید {file} موجود نہیں، جبکہ ڈیٹا بیس کی خفیہ معلومات اسی سے بند ہیں۔ اپنی محفوظ نقل وہاں رکھیں اور پھر شروع کریں۔ نقل نہ ہو تو: vaada setup rekey --lost",
		"कुंजी {file} नहीं मिली, जबकि डेटाबेस की गोपनीय जानकारी उसी से बंद है। अपनी रखी हुई कॉपी वहाँ रखें और फिर शुरू करें। कॉपी न हो तो: vaada setup rekey --lost",
		"{file} anahtarı yok; veritabanındaki gizli bilgiler onunla mühürlü. Sakladığınız kopyayı oraya koyup yeniden başlatın. Kopya yoksa: vaada setup rekey --lost",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdKeyMissing says: The key {file code} is missing, and secrets in the database are sealed with it. Put your copy of it there and start again. If there is none: vaada setup rekey --lost
func CmdKeyMissing(file string) language.Message { return rowCmdKeyMissing.With(file) }

var rowCmdKeyWrong = language.Sentence{
	Key: "cmd.key_wrong",
	In: [4]string{
		"The key {file code} does not open the secrets in this database. Put the key there that belongs to it.",
		"کلید {file}: اس سے اس ڈیٹا بیس کی خفیہ معلومات نہیں کھلتیں۔ اسی ڈیٹا بیس کی کلید وہاں رکھیں۔",
		"कुंजी {file}: इससे इस डेटाबेस की गोपनीय जानकारी नहीं खुलती। इसी डेटाबेस की कुंजी वहाँ रखें।",
		"{file} anahtarı bu veritabanındaki gizli bilgileri açmıyor. Bu veritabanına ait anahtarı oraya koyun.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdKeyWrong says: The key {file code} does not open the secrets in this database. Put the key there that belongs to it.
func CmdKeyWrong(file string) language.Message { return rowCmdKeyWrong.With(file) }

var rowCmdKeyTorn = language.Sentence{
	Key: "cmd.key_torn",
	In: [4]string{
		"The file {file code} holds no whole key. Put your copy of the key there.",
		"فائل {file} میں پوری کلید نہیں۔ کلید کی اپنی محفوظ نقل وہاں رکھیں۔",
		"फ़ाइल {file} में पूरी कुंजी नहीं है। कुंजी की अपनी रखी हुई कॉपी वहाँ रखें।",
		"{file} dosyasında eksiksiz bir anahtar yok. Anahtarın sakladığınız kopyasını oraya koyun.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdKeyTorn says: The file {file code} holds no whole key. Put your copy of the key there.
func CmdKeyTorn(file string) language.Message { return rowCmdKeyTorn.With(file) }

var rowCmdKeyWanted = language.Sentence{
	Key: "cmd.key_wanted",
	In: [4]string{
		"Say where the key to the secrets lies: with {data code}, or with {key code}.",
		"خفیہ معلومات کی کلید کی جگہ بتائیں: {data} یا {key}",
		"गोपनीय जानकारी की कुंजी की जगह बताएँ: {data} या {key}",
		"Gizli bilgilerin anahtarının yerini belirtin: {data} ya da {key} ile.",
	},
	Slots: []language.Slot{{Name: "data", Kind: "code"}, {Name: "key", Kind: "code"}},
}

// CmdKeyWanted says: Say where the key to the secrets lies: with {data code}, or with {key code}.
func CmdKeyWanted(data string, key string) language.Message { return rowCmdKeyWanted.With(data, key) }

var rowCmdHelpKey = language.Sentence{
	Key: "cmd.help_key",
	In: [4]string{
		"The file that holds the key to the secrets; else as the configuration says, or vaada.key in the data folder.",
		"وہ فائل جس میں خفیہ معلومات کی کلید ہے؛ ورنہ جو کنفیگریشن میں ہے، یا ڈیٹا فولڈر کی vaada.key۔",
		"गोपनीय जानकारी की कुंजी वाली फ़ाइल; नहीं तो जो कॉन्फ़िगरेशन में है, या डेटा फ़ोल्डर की vaada.key।",
		"Gizli bilgilerin anahtarının bulunduğu dosya; yazılmazsa yapılandırmadaki ya da veri klasöründeki vaada.key.",
	},
}

// CmdHelpKey says: The file that holds the key to the secrets; else as the configuration says, or vaada.key in the data folder.
func CmdHelpKey() language.Message { return rowCmdHelpKey.With() }

var rowAuditDidFounded = language.Sentence{
	Key: "audit.did_founded",
	In: [4]string{
		"Founded the organisation",
		"ادارہ قائم کیا گیا",
		"संस्था बनाई गई",
		"Kuruluş oluşturuldu",
	},
}

// AuditDidFounded says: Founded the organisation
func AuditDidFounded() language.Message { return rowAuditDidFounded.With() }

var rowAuditDidAddedTeam = language.Sentence{
	Key: "audit.did_added_team",
	In: [4]string{
		"Added a team",
		"ٹیم شامل کی گئی",
		"टीम जोड़ी गई",
		"Ekip eklendi",
	},
}

// AuditDidAddedTeam says: Added a team
func AuditDidAddedTeam() language.Message { return rowAuditDidAddedTeam.With() }

var rowAuditDidHired = language.Sentence{
	Key: "audit.did_hired",
	In: [4]string{
		"Took somebody onto the staff",
		"عملے میں نیا فرد شامل کیا گیا",
		"नए कर्मचारी को जोड़ा गया",
		"Yeni çalışan eklendi",
	},
}

// AuditDidHired says: Took somebody onto the staff
func AuditDidHired() language.Message { return rowAuditDidHired.With() }

var rowAuditDidSetPassword = language.Sentence{
	Key: "audit.did_set_password",
	In: [4]string{
		"Set a password",
		"پاس ورڈ مقرر کیا گیا",
		"पासवर्ड तय किया गया",
		"Şifre belirlendi",
	},
}

// AuditDidSetPassword says: Set a password
func AuditDidSetPassword() language.Message { return rowAuditDidSetPassword.With() }

var rowAuditDidSignedIn = language.Sentence{
	Key: "audit.did_signed_in",
	In: [4]string{
		"Signed in",
		"لاگ اِن",
		"लॉग इन",
		"Giriş yapıldı",
	},
}

// AuditDidSignedIn says: Signed in
func AuditDidSignedIn() language.Message { return rowAuditDidSignedIn.With() }

var rowAuditDidSignedOut = language.Sentence{
	Key: "audit.did_signed_out",
	In: [4]string{
		"Signed out",
		"لاگ آؤٹ",
		"लॉग आउट",
		"Çıkış yapıldı",
	},
}

// AuditDidSignedOut says: Signed out
func AuditDidSignedOut() language.Message { return rowAuditDidSignedOut.With() }

var rowAuditDidMadeKey = language.Sentence{
	Key: "audit.did_made_key",
	In: [4]string{
		"Made an API key",
		"API کلید بنائی گئی",
		"API कुंजी बनाई गई",
		"API anahtarı oluşturuldu",
	},
}

// AuditDidMadeKey says: Made an API key
func AuditDidMadeKey() language.Message { return rowAuditDidMadeKey.With() }

var rowAuditDidMadeReplySecret = language.Sentence{
	Key: "audit.did_made_reply_secret",
	In: [4]string{
		"Made the secret of reply addresses",
		"جوابی پتوں کی خفیہ کلید بنائی گئی",
		"जवाबी पतों की गोपनीय कुंजी बनाई गई",
		"Yanıt adreslerinin gizli anahtarı oluşturuldu",
	},
}

// AuditDidMadeReplySecret says: Made the secret of reply addresses
func AuditDidMadeReplySecret() language.Message { return rowAuditDidMadeReplySecret.With() }

var rowAuditDidSealedSecrets = language.Sentence{
	Key: "audit.did_sealed_secrets",
	In: [4]string{
		"Sealed the secrets with the key",
		"خفیہ معلومات کلید سے بند کی گئیں",
		"गोपनीय जानकारी कुंजी से बंद की गई",
		"Gizli bilgiler anahtarla mühürlendi",
	},
}

// AuditDidSealedSecrets says: Sealed the secrets with the key
func AuditDidSealedSecrets() language.Message { return rowAuditDidSealedSecrets.With() }

var rowAuditDidForgotSecrets = language.Sentence{
	Key: "audit.did_forgot_secrets",
	In: [4]string{
		"Gave up secrets whose key is lost",
		"جن کی کلید گم ہوئی وہ خفیہ معلومات چھوڑ دی گئیں",
		"जिनकी कुंजी खो गई वह गोपनीय जानकारी छोड़ दी गई",
		"Anahtarı kaybolan gizli bilgilerden vazgeçildi",
	},
}

// AuditDidForgotSecrets says: Gave up secrets whose key is lost
func AuditDidForgotSecrets() language.Message { return rowAuditDidForgotSecrets.With() }

var rowAuditDidExported = language.Sentence{
	Key: "audit.did_exported",
	In: [4]string{
		"Took a copy of this record",
		"اس ریکارڈ کی نقل لی گئی",
		"इस रिकॉर्ड की कॉपी ली गई",
		"Bu kaydın kopyası alındı",
	},
}

// AuditDidExported says: Took a copy of this record
func AuditDidExported() language.Message { return rowAuditDidExported.With() }

var rowAuditDidWroteDown = language.Sentence{
	Key: "audit.did_wrote_down",
	In: [4]string{
		"Wrote down a customer",
		"نیا گاہک درج کیا گیا",
		"नया ग्राहक दर्ज किया गया",
		"Müşteri kaydedildi",
	},
}

// AuditDidWroteDown says: Wrote down a customer
func AuditDidWroteDown() language.Message { return rowAuditDidWroteDown.With() }

var rowAuditDidChangedCustomer = language.Sentence{
	Key: "audit.did_changed_customer",
	In: [4]string{
		"Changed a customer’s details",
		"گاہک کی معلومات بدلی گئیں",
		"ग्राहक की जानकारी बदली गई",
		"Müşteri bilgileri değiştirildi",
	},
}

// AuditDidChangedCustomer says: Changed a customer’s details
func AuditDidChangedCustomer() language.Message { return rowAuditDidChangedCustomer.With() }

var rowAuditDidJoinedCustomer = language.Sentence{
	Key: "audit.did_joined_customer",
	In: [4]string{
		"Merged two records of a customer",
		"گاہک کے دو ریکارڈ یکجا کیے گئے",
		"ग्राहक के दो रिकॉर्ड एक किए गए",
		"Aynı müşterinin iki kaydı birleştirildi",
	},
}

// AuditDidJoinedCustomer says: Merged two records of a customer
func AuditDidJoinedCustomer() language.Message { return rowAuditDidJoinedCustomer.With() }

var rowAuditDidSetUpLists = language.Sentence{
	Key: "audit.did_set_up_lists",
	In: [4]string{
		"Set up touchpoints and request types",
		"رابطے کے ذریعے اور درخواستوں کی اقسام مقرر کی گئیں",
		"संपर्क माध्यम और अनुरोध के प्रकार तय किए गए",
		"Temas noktaları ve talep türleri belirlendi",
	},
}

// AuditDidSetUpLists says: Set up touchpoints and request types
func AuditDidSetUpLists() language.Message { return rowAuditDidSetUpLists.With() }

var rowAuditDidSentAgain = language.Sentence{
	Key: "audit.did_sent_again",
	In: [4]string{
		"Sent a letter again",
		"خط دوبارہ بھیجا گیا",
		"पत्र दोबारा भेजा गया",
		"Mektup yeniden gönderildi",
	},
}

// AuditDidSentAgain says: Sent a letter again
func AuditDidSentAgain() language.Message { return rowAuditDidSentAgain.With() }

var rowAuditDidRated = language.Sentence{
	Key: "audit.did_rated",
	In: [4]string{
		"Rated the service",
		"سروس کی درجہ بندی کی گئی",
		"सेवा को रेटिंग दी गई",
		"Hizmet puanlandı",
	},
}

// AuditDidRated says: Rated the service
func AuditDidRated() language.Message { return rowAuditDidRated.With() }

var rowAuditDidBeganCase = language.Sentence{
	Key: "audit.did_began_case",
	In: [4]string{
		"Began a case",
		"کیس شروع کیا گیا",
		"केस शुरू किया गया",
		"Kayıt açıldı",
	},
}

// AuditDidBeganCase says: Began a case
func AuditDidBeganCase() language.Message { return rowAuditDidBeganCase.With() }

var rowAuditDidAssigned = language.Sentence{
	Key: "audit.did_assigned",
	In: [4]string{
		"Gave a case to somebody",
		"کیس کسی کے سپرد کیا گیا",
		"केस किसी को सौंपा गया",
		"Kayıt birine verildi",
	},
}

// AuditDidAssigned says: Gave a case to somebody
func AuditDidAssigned() language.Message { return rowAuditDidAssigned.With() }

var rowAuditDidDidStep = language.Sentence{
	Key: "audit.did_did_step",
	In: [4]string{
		"Did a step of a case",
		"کیس کا مرحلہ پورا کیا گیا",
		"केस का चरण पूरा किया गया",
		"Kaydın bir adımı tamamlandı",
	},
}

// AuditDidDidStep says: Did a step of a case
func AuditDidDidStep() language.Message { return rowAuditDidDidStep.With() }

var rowAuditDidAnsweredQuestion = language.Sentence{
	Key: "audit.did_answered_question",
	In: [4]string{
		"Answered a question of a case",
		"کیس کے سوال کا جواب دیا گیا",
		"केस के सवाल का जवाब दिया गया",
		"Kaydın bir sorusu yanıtlandı",
	},
}

// AuditDidAnsweredQuestion says: Answered a question of a case
func AuditDidAnsweredQuestion() language.Message { return rowAuditDidAnsweredQuestion.With() }

var rowAuditDidTimedOut = language.Sentence{
	Key: "audit.did_timed_out",
	In: [4]string{
		"The time of a step ran out",
		"مرحلے کا وقت ختم ہو گیا",
		"चरण का समय खत्म हो गया",
		"Adımın süresi doldu",
	},
}

// AuditDidTimedOut says: The time of a step ran out
func AuditDidTimedOut() language.Message { return rowAuditDidTimedOut.With() }

var rowAuditDidLeftChart = language.Sentence{
	Key: "audit.did_left_chart",
	In: [4]string{
		"Left the chart of a case",
		"کیس چارٹ سے ہٹ کر چلایا گیا",
		"केस चार्ट से हटकर चलाया गया",
		"Kayıtta şemadan ayrıldı",
	},
}

// AuditDidLeftChart says: Left the chart of a case
func AuditDidLeftChart() language.Message { return rowAuditDidLeftChart.With() }

var rowAuditDidCameBack = language.Sentence{
	Key: "audit.did_came_back",
	In: [4]string{
		"Came back to the chart of a case",
		"کیس واپس چارٹ پر لایا گیا",
		"केस वापस चार्ट पर लाया गया",
		"Kayıtta şemaya dönüldü",
	},
}

// AuditDidCameBack says: Came back to the chart of a case
func AuditDidCameBack() language.Message { return rowAuditDidCameBack.With() }

var rowAuditDidUndid = language.Sentence{
	Key: "audit.did_undid",
	In: [4]string{
		"Undid a step of a case",
		"کیس کا مرحلہ واپس لیا گیا",
		"केस का चरण वापस लिया गया",
		"Kaydın bir adımı geri alındı",
	},
}

// AuditDidUndid says: Undid a step of a case
func AuditDidUndid() language.Message { return rowAuditDidUndid.With() }

var rowAuditDidMovedCase = language.Sentence{
	Key: "audit.did_moved_case",
	In: [4]string{
		"Moved a case to a newer procedure",
		"کیس نئے طریقۂ کار پر لایا گیا",
		"केस नई प्रक्रिया पर लाया गया",
		"Kayıt yeni prosedüre taşındı",
	},
}

// AuditDidMovedCase says: Moved a case to a newer procedure
func AuditDidMovedCase() language.Message { return rowAuditDidMovedCase.With() }

var rowAuditDidEndedCase = language.Sentence{
	Key: "audit.did_ended_case",
	In: [4]string{
		"Ended a case",
		"کیس ختم کیا گیا",
		"केस खत्म किया गया",
		"Kayıt sonlandırıldı",
	},
}

// AuditDidEndedCase says: Ended a case
func AuditDidEndedCase() language.Message { return rowAuditDidEndedCase.With() }

var rowAuditDidWroteReply = language.Sentence{
	Key: "audit.did_wrote_reply",
	In: [4]string{
		"Wrote to the customer",
		"گاہک کو جواب لکھا گیا",
		"ग्राहक को जवाब लिखा गया",
		"Müşteriye yanıt yazıldı",
	},
}

// AuditDidWroteReply says: Wrote to the customer
func AuditDidWroteReply() language.Message { return rowAuditDidWroteReply.With() }

var rowAuditDidWroteNote = language.Sentence{
	Key: "audit.did_wrote_note",
	In: [4]string{
		"Wrote a note",
		"نوٹ لکھا گیا",
		"नोट लिखा गया",
		"Not yazıldı",
	},
}

// AuditDidWroteNote says: Wrote a note
func AuditDidWroteNote() language.Message { return rowAuditDidWroteNote.With() }

var rowAuditDidWroteCallLog = language.Sentence{
	Key: "audit.did_wrote_call_log",
	In: [4]string{
		"Wrote down what was said on the telephone",
		"کال کی تفصیل لکھی گئی",
		"कॉल का ब्योरा लिखा गया",
		"Görüşme notu yazıldı",
	},
}

// AuditDidWroteCallLog says: Wrote down what was said on the telephone
func AuditDidWroteCallLog() language.Message { return rowAuditDidWroteCallLog.With() }

var rowAuditDidWroteCall = language.Sentence{
	Key: "audit.did_wrote_call",
	In: [4]string{
		"Wrote down a call",
		"کال درج کی گئی",
		"कॉल दर्ज की गई",
		"Çağrı kaydedildi",
	},
}

// AuditDidWroteCall says: Wrote down a call
func AuditDidWroteCall() language.Message { return rowAuditDidWroteCall.With() }

var rowAuditDidReadAfterEnd = language.Sentence{
	Key: "audit.did_read_after_end",
	In: [4]string{
		"Read what was said after the end",
		"اختتام کے بعد کی بات پڑھی گئی",
		"अंत के बाद कही गई बात पढ़ी गई",
		"Kapanıştan sonra yazılan okundu",
	},
}

// AuditDidReadAfterEnd says: Read what was said after the end
func AuditDidReadAfterEnd() language.Message { return rowAuditDidReadAfterEnd.With() }

var rowAuditDidJoinedCall = language.Sentence{
	Key: "audit.did_joined_call",
	In: [4]string{
		"Joined a call to a case",
		"کال کیس سے جوڑی گئی",
		"कॉल केस से जोड़ी गई",
		"Çağrı kayda bağlandı",
	},
}

// AuditDidJoinedCall says: Joined a call to a case
func AuditDidJoinedCall() language.Message { return rowAuditDidJoinedCall.With() }

var rowAuditDidTookMessage = language.Sentence{
	Key: "audit.did_took_message",
	In: [4]string{
		"Took a message into a case",
		"پیغام کیس میں شامل کیا گیا",
		"संदेश केस में जोड़ा गया",
		"Mesaj kayda alındı",
	},
}

// AuditDidTookMessage says: Took a message into a case
func AuditDidTookMessage() language.Message { return rowAuditDidTookMessage.With() }

var rowAuditDidArrivedFor = language.Sentence{
	Key: "audit.did_arrived_for",
	In: [4]string{
		"Arrived for a visit of a case",
		"کیس کے وزٹ پر پہنچ",
		"केस के विज़िट पर पहुँच",
		"Kayıttaki ziyarete varıldı",
	},
}

// AuditDidArrivedFor says: Arrived for a visit of a case
func AuditDidArrivedFor() language.Message { return rowAuditDidArrivedFor.With() }

var rowAuditDidReportedFor = language.Sentence{
	Key: "audit.did_reported_for",
	In: [4]string{
		"Reported a visit of a case",
		"کیس کے وزٹ کی رپورٹ دی گئی",
		"केस के विज़िट की रिपोर्ट दी गई",
		"Kayıttaki ziyaret raporlandı",
	},
}

// AuditDidReportedFor says: Reported a visit of a case
func AuditDidReportedFor() language.Message { return rowAuditDidReportedFor.With() }

var rowAuditDidDecidedRefund = language.Sentence{
	Key: "audit.did_decided_refund",
	In: [4]string{
		"Decided a refund of a case",
		"کیس کے ریفنڈ پر فیصلہ کیا گیا",
		"केस के रिफ़ंड पर फ़ैसला किया गया",
		"Kayıttaki para iadesi karara bağlandı",
	},
}

// AuditDidDecidedRefund says: Decided a refund of a case
func AuditDidDecidedRefund() language.Message { return rowAuditDidDecidedRefund.With() }

var rowAuditDidPaidRefundOf = language.Sentence{
	Key: "audit.did_paid_refund_of",
	In: [4]string{
		"Paid a refund of a case",
		"کیس کا ریفنڈ ادا کیا گیا",
		"केस का रिफ़ंड चुकाया गया",
		"Kayıttaki para iadesi ödendi",
	},
}

// AuditDidPaidRefundOf says: Paid a refund of a case
func AuditDidPaidRefundOf() language.Message { return rowAuditDidPaidRefundOf.With() }

var rowAuditDidEndedLostCall = language.Sentence{
	Key: "audit.did_ended_lost_call",
	In: [4]string{
		"Ended a call whose end got lost",
		"کال ختم کی گئی جس کے ختم ہونے کی خبر نہیں ملی",
		"कॉल खत्म की गई जिसके खत्म होने की खबर नहीं मिली",
		"Bittiği bildirilmeyen çağrı kapatıldı",
	},
}

// AuditDidEndedLostCall says: Ended a call whose end got lost
func AuditDidEndedLostCall() language.Message { return rowAuditDidEndedLostCall.With() }

var rowAuditDidCallRang = language.Sentence{
	Key: "audit.did_call_rang",
	In: [4]string{
		"A call rang",
		"کال کی گھنٹی بجی",
		"कॉल की घंटी बजी",
		"Çağrı çaldı",
	},
}

// AuditDidCallRang says: A call rang
func AuditDidCallRang() language.Message { return rowAuditDidCallRang.With() }

var rowAuditDidCallAnswered = language.Sentence{
	Key: "audit.did_call_answered",
	In: [4]string{
		"A call was answered",
		"کال کا جواب دیا گیا",
		"कॉल का जवाब दिया गया",
		"Çağrı yanıtlandı",
	},
}

// AuditDidCallAnswered says: A call was answered
func AuditDidCallAnswered() language.Message { return rowAuditDidCallAnswered.With() }

var rowAuditDidCallHeld = language.Sentence{
	Key: "audit.did_call_held",
	In: [4]string{
		"A call was put on hold",
		"کال ہولڈ پر رکھی گئی",
		"कॉल होल्ड पर रखी गई",
		"Çağrı bekletildi",
	},
}

// AuditDidCallHeld says: A call was put on hold
func AuditDidCallHeld() language.Message { return rowAuditDidCallHeld.With() }

var rowAuditDidCallResumed = language.Sentence{
	Key: "audit.did_call_resumed",
	In: [4]string{
		"A call went on",
		"کال دوبارہ جاری ہوئی",
		"कॉल फिर शुरू हुई",
		"Çağrı sürdürüldü",
	},
}

// AuditDidCallResumed says: A call went on
func AuditDidCallResumed() language.Message { return rowAuditDidCallResumed.With() }

var rowAuditDidCallEnded = language.Sentence{
	Key: "audit.did_call_ended",
	In: [4]string{
		"A call ended",
		"کال ختم ہوئی",
		"कॉल खत्म हुई",
		"Çağrı bitti",
	},
}

// AuditDidCallEnded says: A call ended
func AuditDidCallEnded() language.Message { return rowAuditDidCallEnded.With() }

var rowAuditDidPlaced = language.Sentence{
	Key: "audit.did_placed",
	In: [4]string{
		"Placed a message",
		"پیغام کا کیس طے کیا گیا",
		"संदेश का केस तय किया गया",
		"Mesaj yerleştirildi",
	},
}

// AuditDidPlaced says: Placed a message
func AuditDidPlaced() language.Message { return rowAuditDidPlaced.With() }

var rowAuditDidSetAside = language.Sentence{
	Key: "audit.did_set_aside",
	In: [4]string{
		"Set a message aside",
		"پیغام الگ رکھا گیا",
		"संदेश अलग रखा गया",
		"Mesaj kenara ayrıldı",
	},
}

// AuditDidSetAside says: Set a message aside
func AuditDidSetAside() language.Message { return rowAuditDidSetAside.With() }

var rowAuditDidBookedVisit = language.Sentence{
	Key: "audit.did_booked_visit",
	In: [4]string{
		"Booked a visit",
		"وزٹ بک کیا گیا",
		"विज़िट बुक की गई",
		"Ziyaret ayarlandı",
	},
}

// AuditDidBookedVisit says: Booked a visit
func AuditDidBookedVisit() language.Message { return rowAuditDidBookedVisit.With() }

var rowAuditDidCancelledVisit = language.Sentence{
	Key: "audit.did_cancelled_visit",
	In: [4]string{
		"Cancelled a visit",
		"وزٹ منسوخ کیا گیا",
		"विज़िट रद्द की गई",
		"Ziyaret iptal edildi",
	},
}

// AuditDidCancelledVisit says: Cancelled a visit
func AuditDidCancelledVisit() language.Message { return rowAuditDidCancelledVisit.With() }

var rowAuditDidArrivedAt = language.Sentence{
	Key: "audit.did_arrived_at",
	In: [4]string{
		"Arrived at a visit",
		"وزٹ پر پہنچ",
		"विज़िट पर पहुँच",
		"Ziyarete varıldı",
	},
}

// AuditDidArrivedAt says: Arrived at a visit
func AuditDidArrivedAt() language.Message { return rowAuditDidArrivedAt.With() }

var rowAuditDidReportedVisit = language.Sentence{
	Key: "audit.did_reported_visit",
	In: [4]string{
		"Reported a visit",
		"وزٹ کی رپورٹ دی گئی",
		"विज़िट की रिपोर्ट दी गई",
		"Ziyaret raporlandı",
	},
}

// AuditDidReportedVisit says: Reported a visit
func AuditDidReportedVisit() language.Message { return rowAuditDidReportedVisit.With() }

var rowAuditDidAskedRefund = language.Sentence{
	Key: "audit.did_asked_refund",
	In: [4]string{
		"Asked for a refund",
		"ریفنڈ کی درخواست کی گئی",
		"रिफ़ंड का अनुरोध किया गया",
		"Para iadesi istendi",
	},
}

// AuditDidAskedRefund says: Asked for a refund
func AuditDidAskedRefund() language.Message { return rowAuditDidAskedRefund.With() }

var rowAuditDidApprovedRefund = language.Sentence{
	Key: "audit.did_approved_refund",
	In: [4]string{
		"Approved a refund",
		"ریفنڈ منظور کیا گیا",
		"रिफ़ंड मंज़ूर किया गया",
		"Para iadesi onaylandı",
	},
}

// AuditDidApprovedRefund says: Approved a refund
func AuditDidApprovedRefund() language.Message { return rowAuditDidApprovedRefund.With() }

var rowAuditDidRefusedRefund = language.Sentence{
	Key: "audit.did_refused_refund",
	In: [4]string{
		"Refused a refund",
		"ریفنڈ مسترد کیا گیا",
		"रिफ़ंड नामंज़ूर किया गया",
		"Para iadesi reddedildi",
	},
}

// AuditDidRefusedRefund says: Refused a refund
func AuditDidRefusedRefund() language.Message { return rowAuditDidRefusedRefund.With() }

var rowAuditDidPaidRefund = language.Sentence{
	Key: "audit.did_paid_refund",
	In: [4]string{
		"Paid a refund",
		"ریفنڈ ادا کیا گیا",
		"रिफ़ंड चुकाया गया",
		"Para iadesi ödendi",
	},
}

// AuditDidPaidRefund says: Paid a refund
func AuditDidPaidRefund() language.Message { return rowAuditDidPaidRefund.With() }

var rowAuditDidPromised = language.Sentence{
	Key: "audit.did_promised",
	In: [4]string{
		"Promised a customer something",
		"گاہک سے وعدہ کیا گیا",
		"ग्राहक से वादा किया गया",
		"Müşteriye söz verildi",
	},
}

// AuditDidPromised says: Promised a customer something
func AuditDidPromised() language.Message { return rowAuditDidPromised.With() }

var rowAuditDidKeptPledge = language.Sentence{
	Key: "audit.did_kept_pledge",
	In: [4]string{
		"Kept a promise to a customer",
		"گاہک سے وعدہ پورا ہوا",
		"ग्राहक से वादा पूरा हुआ",
		"Müşteriye verilen söz tutuldu",
	},
}

// AuditDidKeptPledge says: Kept a promise to a customer
func AuditDidKeptPledge() language.Message { return rowAuditDidKeptPledge.With() }

var rowAuditDidBrokenPledge = language.Sentence{
	Key: "audit.did_broken_pledge",
	In: [4]string{
		"Broke a promise to a customer",
		"گاہک سے وعدہ ٹوٹ گیا",
		"ग्राहक से वादा टूट गया",
		"Müşteriye verilen söz tutulmadı",
	},
}

// AuditDidBrokenPledge says: Broke a promise to a customer
func AuditDidBrokenPledge() language.Message { return rowAuditDidBrokenPledge.With() }

var rowAuditDidAgreedAnew = language.Sentence{
	Key: "audit.did_agreed_anew",
	In: [4]string{
		"Agreed anew on a promise",
		"گاہک سے نئے سرے سے وعدہ طے پایا",
		"ग्राहक से वादा नए सिरे से तय हुआ",
		"Verilen söz yeniden kararlaştırıldı",
	},
}

// AuditDidAgreedAnew says: Agreed anew on a promise
func AuditDidAgreedAnew() language.Message { return rowAuditDidAgreedAnew.With() }

var rowAuditDidNotNeeded = language.Sentence{
	Key: "audit.did_not_needed",
	In: [4]string{
		"A promise was no longer needed",
		"گاہک سے وعدے کی ضرورت نہ رہی",
		"ग्राहक से वादे की ज़रूरत नहीं रही",
		"Verilen söze gerek kalmadı",
	},
}

// AuditDidNotNeeded says: A promise was no longer needed
func AuditDidNotNeeded() language.Message { return rowAuditDidNotNeeded.With() }

var rowAuditDidTookUp = language.Sentence{
	Key: "audit.did_took_up",
	In: [4]string{
		"Took up a promise again",
		"گاہک سے وعدہ پھر سے لاگو ہوا",
		"ग्राहक से वादा फिर से लागू हुआ",
		"Verilen söz yeniden geçerli oldu",
	},
}

// AuditDidTookUp says: Took up a promise again
func AuditDidTookUp() language.Message { return rowAuditDidTookUp.With() }

var rowAuditDidPublishedCharter = language.Sentence{
	Key: "audit.did_published_charter",
	In: [4]string{
		"Published the charter",
		"سروس چارٹر شائع کیا گیا",
		"सेवा चार्टर प्रकाशित किया गया",
		"Hizmet bildirgesi yayımlandı",
	},
}

// AuditDidPublishedCharter says: Published the charter
func AuditDidPublishedCharter() language.Message { return rowAuditDidPublishedCharter.With() }

var rowAuditDidPublishedPolicy = language.Sentence{
	Key: "audit.did_published_policy",
	In: [4]string{
		"Published a policy",
		"پالیسی شائع کی گئی",
		"नीति प्रकाशित की गई",
		"Politika yayımlandı",
	},
}

// AuditDidPublishedPolicy says: Published a policy
func AuditDidPublishedPolicy() language.Message { return rowAuditDidPublishedPolicy.With() }

var rowAuditDidPublishedProcedure = language.Sentence{
	Key: "audit.did_published_procedure",
	In: [4]string{
		"Published a procedure",
		"طریقۂ کار شائع کیا گیا",
		"प्रक्रिया प्रकाशित की गई",
		"Prosedür yayımlandı",
	},
}

// AuditDidPublishedProcedure says: Published a procedure
func AuditDidPublishedProcedure() language.Message { return rowAuditDidPublishedProcedure.With() }

var rowAuditDidRevokedKey = language.Sentence{
	Key: "audit.did_revoked_key",
	In: [4]string{
		"Revoked an API key",
		"API کلید منسوخ کی گئی",
		"API कुंजी रद्द की गई",
		"API anahtarı iptal edildi",
	},
}

// AuditDidRevokedKey says: Revoked an API key
func AuditDidRevokedKey() language.Message { return rowAuditDidRevokedKey.With() }

var rowAuditDidAddedPasskey = language.Sentence{
	Key: "audit.did_added_passkey",
	In: [4]string{
		"Added a passkey",
		"پاس کی شامل کی گئی",
		"पासकी जोड़ी गई",
		"Geçiş anahtarı eklendi",
	},
}

// AuditDidAddedPasskey says: Added a passkey
func AuditDidAddedPasskey() language.Message { return rowAuditDidAddedPasskey.With() }

var rowAuditDidDoubtedPasskey = language.Sentence{
	Key: "audit.did_doubted_passkey",
	In: [4]string{
		"Refused a passkey that may have been copied",
		"پاس کی رد کی گئی، شاید اس کی نقل بنی ہے",
		"पासकी नामंज़ूर की गई, शायद उसकी कॉपी बनी है",
		"Kopyalanmış olabilecek bir geçiş anahtarı reddedildi",
	},
}

// AuditDidDoubtedPasskey says: Refused a passkey that may have been copied
func AuditDidDoubtedPasskey() language.Message { return rowAuditDidDoubtedPasskey.With() }

var rowAuditDidRemovedPasskey = language.Sentence{
	Key: "audit.did_removed_passkey",
	In: [4]string{
		"Removed a passkey",
		"پاس کی ہٹائی گئی",
		"पासकी हटाई गई",
		"Geçiş anahtarı kaldırıldı",
	},
}

// AuditDidRemovedPasskey says: Removed a passkey
func AuditDidRemovedPasskey() language.Message { return rowAuditDidRemovedPasskey.With() }

var rowAuditDidRenamedPasskey = language.Sentence{
	Key: "audit.did_renamed_passkey",
	In: [4]string{
		"Renamed a passkey",
		"پاس کی کا نام بدلا گیا",
		"पासकी का नाम बदला गया",
		"Geçiş anahtarının adı değiştirildi",
	},
}

// AuditDidRenamedPasskey says: Renamed a passkey
func AuditDidRenamedPasskey() language.Message { return rowAuditDidRenamedPasskey.With() }

var rowAuditDidAddedSkill = language.Sentence{
	Key: "audit.did_added_skill",
	In: [4]string{
		"Added a skill to the list",
		"فہرست میں مہارت شامل کی گئی",
		"सूची में कौशल जोड़ा गया",
		"Listeye yetkinlik eklendi",
	},
}

// AuditDidAddedSkill says: Added a skill to the list
func AuditDidAddedSkill() language.Message { return rowAuditDidAddedSkill.With() }

var rowAuditDidDroppedSkill = language.Sentence{
	Key: "audit.did_dropped_skill",
	In: [4]string{
		"Took a skill off the list",
		"فہرست سے مہارت ہٹائی گئی",
		"सूची से कौशल हटाया गया",
		"Yetkinlik listeden çıkarıldı",
	},
}

// AuditDidDroppedSkill says: Took a skill off the list
func AuditDidDroppedSkill() language.Message { return rowAuditDidDroppedSkill.With() }

var rowAuditDidChangedStaff = language.Sentence{
	Key: "audit.did_changed_staff",
	In: [4]string{
		"Changed the details of somebody on the staff",
		"عملے کے فرد کی معلومات بدلی گئیں",
		"कर्मचारी की जानकारी बदली गई",
		"Çalışanın bilgileri değiştirildi",
	},
}

// AuditDidChangedStaff says: Changed the details of somebody on the staff
func AuditDidChangedStaff() language.Message { return rowAuditDidChangedStaff.With() }

var rowAuditDidGaveRole = language.Sentence{
	Key: "audit.did_gave_role",
	In: [4]string{
		"Gave a role",
		"رول دیا گیا",
		"भूमिका दी गई",
		"Rol verildi",
	},
}

// AuditDidGaveRole says: Gave a role
func AuditDidGaveRole() language.Message { return rowAuditDidGaveRole.With() }

var rowAuditDidTookRole = language.Sentence{
	Key: "audit.did_took_role",
	In: [4]string{
		"Took a role away",
		"رول واپس لیا گیا",
		"भूमिका वापस ली गई",
		"Rol geri alındı",
	},
}

// AuditDidTookRole says: Took a role away
func AuditDidTookRole() language.Message { return rowAuditDidTookRole.With() }

var rowAuditDidInvited = language.Sentence{
	Key: "audit.did_invited",
	In: [4]string{
		"Invited somebody",
		"دعوت بھیجی گئی",
		"आमंत्रण भेजा गया",
		"Davet gönderildi",
	},
}

// AuditDidInvited says: Invited somebody
func AuditDidInvited() language.Message { return rowAuditDidInvited.With() }

var rowAuditDidInvitedAgain = language.Sentence{
	Key: "audit.did_invited_again",
	In: [4]string{
		"Invited somebody again",
		"دعوت دوبارہ بھیجی گئی",
		"आमंत्रण दोबारा भेजा गया",
		"Davet yeniden gönderildi",
	},
}

// AuditDidInvitedAgain says: Invited somebody again
func AuditDidInvitedAgain() language.Message { return rowAuditDidInvitedAgain.With() }

var rowAuditDidTookInvitationBack = language.Sentence{
	Key: "audit.did_took_invitation_back",
	In: [4]string{
		"Took an invitation back",
		"دعوت واپس لی گئی",
		"आमंत्रण वापस लिया गया",
		"Davet geri alındı",
	},
}

// AuditDidTookInvitationBack says: Took an invitation back
func AuditDidTookInvitationBack() language.Message { return rowAuditDidTookInvitationBack.With() }

var rowAuditDidJoinedStaff = language.Sentence{
	Key: "audit.did_joined_staff",
	In: [4]string{
		"Accepted the invitation",
		"دعوت قبول کی گئی",
		"आमंत्रण स्वीकार किया गया",
		"Davet kabul edildi",
	},
}

// AuditDidJoinedStaff says: Accepted the invitation
func AuditDidJoinedStaff() language.Message { return rowAuditDidJoinedStaff.With() }

var rowAuditDidNotedAbsence = language.Sentence{
	Key: "audit.did_noted_absence",
	In: [4]string{
		"Noted an absence",
		"غیر حاضری درج کی گئی",
		"अनुपस्थिति दर्ज की गई",
		"Yokluk kaydedildi",
	},
}

// AuditDidNotedAbsence says: Noted an absence
func AuditDidNotedAbsence() language.Message { return rowAuditDidNotedAbsence.With() }

var rowAuditDidTookBackAbsence = language.Sentence{
	Key: "audit.did_took_back_absence",
	In: [4]string{
		"Took an absence back",
		"غیر حاضری واپس لی گئی",
		"अनुपस्थिति वापस ली गई",
		"Yokluk kaydı geri alındı",
	},
}

// AuditDidTookBackAbsence says: Took an absence back
func AuditDidTookBackAbsence() language.Message { return rowAuditDidTookBackAbsence.With() }

var rowAuditDidSetHours = language.Sentence{
	Key: "audit.did_set_hours",
	In: [4]string{
		"Set working hours",
		"اوقاتِ کار مقرر کیے گئے",
		"काम के घंटे तय किए गए",
		"Çalışma saatleri belirlendi",
	},
}

// AuditDidSetHours says: Set working hours
func AuditDidSetHours() language.Message { return rowAuditDidSetHours.With() }

var rowAuditDidAskedBackup = language.Sentence{
	Key: "audit.did_asked_backup",
	In: [4]string{
		"Asked for a backup",
		"بیک اپ لینے کو کہا گیا",
		"बैकअप लेने को कहा गया",
		"Yedek alınması istendi",
	},
}

// AuditDidAskedBackup says: Asked for a backup
func AuditDidAskedBackup() language.Message { return rowAuditDidAskedBackup.With() }

var rowAuditDidAskedRehearsal = language.Sentence{
	Key: "audit.did_asked_rehearsal",
	In: [4]string{
		"Asked for a trial restore",
		"بحالی کی آزمائش کو کہا گیا",
		"वापस लाने की जाँच को कहा गया",
		"Geri yükleme denemesi istendi",
	},
}

// AuditDidAskedRehearsal says: Asked for a trial restore
func AuditDidAskedRehearsal() language.Message { return rowAuditDidAskedRehearsal.With() }

var rowAuditDidRestored = language.Sentence{
	Key: "audit.did_restored",
	In: [4]string{
		"Restored a backup: sessions, links and invitations ended",
		"بیک اپ بحال کیا گیا: لاگ اِن، لنک اور دعوت نامے ختم ہوئے",
		"बैकअप वापस लाया गया: लॉग इन, लिंक और न्योते खत्म हुए",
		"Yedek geri yüklendi: oturumlar, bağlantılar ve davetler sona erdi",
	},
}

// AuditDidRestored says: Restored a backup: sessions, links and invitations ended
func AuditDidRestored() language.Message { return rowAuditDidRestored.With() }

var rowAuditDidBackedUp = language.Sentence{
	Key: "audit.did_backed_up",
	In: [4]string{
		"Made a backup",
		"بیک اپ لیا گیا",
		"बैकअप लिया गया",
		"Yedek alındı",
	},
}

// AuditDidBackedUp says: Made a backup
func AuditDidBackedUp() language.Message { return rowAuditDidBackedUp.With() }

var rowAuditDidFailedBackup = language.Sentence{
	Key: "audit.did_failed_backup",
	In: [4]string{
		"A backup failed",
		"بیک اپ نہیں ہو سکا",
		"बैकअप नहीं हो सका",
		"Yedek alınamadı",
	},
}

// AuditDidFailedBackup says: A backup failed
func AuditDidFailedBackup() language.Message { return rowAuditDidFailedBackup.With() }

var rowAuditDidRehearsed = language.Sentence{
	Key: "audit.did_rehearsed",
	In: [4]string{
		"Tried a backup by restoring it",
		"بیک اپ بحال کر کے آزمایا گیا",
		"बैकअप वापस लाकर जाँचा गया",
		"Yedek geri yüklenerek denendi",
	},
}

// AuditDidRehearsed says: Tried a backup by restoring it
func AuditDidRehearsed() language.Message { return rowAuditDidRehearsed.With() }

var rowAuditDidFailedRehearsal = language.Sentence{
	Key: "audit.did_failed_rehearsal",
	In: [4]string{
		"A trial restore failed",
		"بحالی کی آزمائش ناکام رہی",
		"वापस लाने की जाँच विफल रही",
		"Geri yükleme denemesi başarısız oldu",
	},
}

// AuditDidFailedRehearsal says: A trial restore failed
func AuditDidFailedRehearsal() language.Message { return rowAuditDidFailedRehearsal.With() }

var rowAuditDidRemovedBackup = language.Sentence{
	Key: "audit.did_removed_backup",
	In: [4]string{
		"Removed an old backup",
		"پرانا بیک اپ ہٹایا گیا",
		"पुराना बैकअप हटाया गया",
		"Eski yedek silindi",
	},
}

// AuditDidRemovedBackup says: Removed an old backup
func AuditDidRemovedBackup() language.Message { return rowAuditDidRemovedBackup.With() }

var rowAuditDidTookBackup = language.Sentence{
	Key: "audit.did_took_backup",
	In: [4]string{
		"Took a copy of a backup",
		"بیک اپ کی نقل لی گئی",
		"बैकअप की कॉपी ली गई",
		"Yedeğin kopyası alındı",
	},
}

// AuditDidTookBackup says: Took a copy of a backup
func AuditDidTookBackup() language.Message { return rowAuditDidTookBackup.With() }

var rowAuditDidChangedWebhook = language.Sentence{
	Key: "audit.did_changed_webhook",
	In: [4]string{
		"Changed a webhook",
		"ویب ہک بدلا گیا",
		"वेबहुक बदला गया",
		"Webhook değiştirildi",
	},
}

// AuditDidChangedWebhook says: Changed a webhook
func AuditDidChangedWebhook() language.Message { return rowAuditDidChangedWebhook.With() }

var rowAuditDidMadeWebhook = language.Sentence{
	Key: "audit.did_made_webhook",
	In: [4]string{
		"Made a webhook",
		"ویب ہک بنایا گیا",
		"वेबहुक बनाया गया",
		"Webhook oluşturuldu",
	},
}

// AuditDidMadeWebhook says: Made a webhook
func AuditDidMadeWebhook() language.Message { return rowAuditDidMadeWebhook.With() }

var rowAuditDidPausedWebhook = language.Sentence{
	Key: "audit.did_paused_webhook",
	In: [4]string{
		"Paused a webhook",
		"ویب ہک روکا گیا",
		"वेबहुक रोका गया",
		"Webhook durduruldu",
	},
}

// AuditDidPausedWebhook says: Paused a webhook
func AuditDidPausedWebhook() language.Message { return rowAuditDidPausedWebhook.With() }

var rowAuditDidRemovedWebhook = language.Sentence{
	Key: "audit.did_removed_webhook",
	In: [4]string{
		"Removed a webhook",
		"ویب ہک ہٹایا گیا",
		"वेबहुक हटाया गया",
		"Webhook kaldırıldı",
	},
}

// AuditDidRemovedWebhook says: Removed a webhook
func AuditDidRemovedWebhook() language.Message { return rowAuditDidRemovedWebhook.With() }

var rowAuditDidRenewedWebhook = language.Sentence{
	Key: "audit.did_renewed_webhook",
	In: [4]string{
		"Renewed the secret of a webhook",
		"ویب ہک کی خفیہ کلید نئی کی گئی",
		"वेबहुक की गोपनीय कुंजी नई की गई",
		"Webhook’un gizli anahtarı yenilendi",
	},
}

// AuditDidRenewedWebhook says: Renewed the secret of a webhook
func AuditDidRenewedWebhook() language.Message { return rowAuditDidRenewedWebhook.With() }

var rowAuditDidSealedWebhooks = language.Sentence{
	Key: "audit.did_sealed_webhooks",
	In: [4]string{
		"Sealed the secrets of webhooks with the key",
		"ویب ہکس کی خفیہ معلومات کلید سے بند کی گئیں",
		"वेबहुक की गोपनीय जानकारी कुंजी से बंद की गई",
		"Webhook gizli bilgileri anahtarla mühürlendi",
	},
}

// AuditDidSealedWebhooks says: Sealed the secrets of webhooks with the key
func AuditDidSealedWebhooks() language.Message { return rowAuditDidSealedWebhooks.With() }

var rowAuditDidWebhookAgain = language.Sentence{
	Key: "audit.did_webhook_again",
	In: [4]string{
		"Sent a message to a webhook again",
		"ویب ہک کو پیغام دوبارہ بھیجا گیا",
		"वेबहुक को संदेश दोबारा भेजा गया",
		"Webhook’a mesaj yeniden gönderildi",
	},
}

// AuditDidWebhookAgain says: Sent a message to a webhook again
func AuditDidWebhookAgain() language.Message { return rowAuditDidWebhookAgain.With() }

var rowAuditDidWebhookAllAgain = language.Sentence{
	Key: "audit.did_webhook_all_again",
	In: [4]string{
		"Sent all messages to a webhook again",
		"ویب ہک کو تمام پیغامات دوبارہ بھیجے گئے",
		"वेबहुक को सभी संदेश दोबारा भेजे गए",
		"Webhook’a tüm mesajlar yeniden gönderildi",
	},
}

// AuditDidWebhookAllAgain says: Sent all messages to a webhook again
func AuditDidWebhookAllAgain() language.Message { return rowAuditDidWebhookAllAgain.With() }

var rowAuditDidTestedWebhook = language.Sentence{
	Key: "audit.did_tested_webhook",
	In: [4]string{
		"Tested a webhook",
		"ویب ہک آزمایا گیا",
		"वेबहुक जाँचा गया",
		"Webhook denendi",
	},
}

// AuditDidTestedWebhook says: Tested a webhook
func AuditDidTestedWebhook() language.Message { return rowAuditDidTestedWebhook.With() }

var rowAuditDidSwitchedOnWebhook = language.Sentence{
	Key: "audit.did_switched_on_webhook",
	In: [4]string{
		"Switched a webhook on",
		"ویب ہک چالو کیا گیا",
		"वेबहुक चालू किया गया",
		"Webhook açıldı",
	},
}

// AuditDidSwitchedOnWebhook says: Switched a webhook on
func AuditDidSwitchedOnWebhook() language.Message { return rowAuditDidSwitchedOnWebhook.With() }

var rowAuditDidSwitchedOffWebhook = language.Sentence{
	Key: "audit.did_switched_off_webhook",
	In: [4]string{
		"Switched a webhook off",
		"ویب ہک بند کیا گیا",
		"वेबहुक बंद किया गया",
		"Webhook kapatıldı",
	},
}

// AuditDidSwitchedOffWebhook says: Switched a webhook off
func AuditDidSwitchedOffWebhook() language.Message { return rowAuditDidSwitchedOffWebhook.With() }

var rowAuditDidLeftKey = language.Sentence{
	Key: "audit.did_left_key",
	In: [4]string{
		"Handed over an API key and knows it still",
		"API کلید حوالے کی گئی، پہلے والے کو اب بھی معلوم ہے",
		"API कुंजी सौंपी गई, पहले वाले को अब भी मालूम है",
		"API anahtarı devredildi, önceki sahibi onu hâlâ biliyor",
	},
}

// AuditDidLeftKey says: Handed over an API key and knows it still
func AuditDidLeftKey() language.Message { return rowAuditDidLeftKey.With() }

var rowAuditDidLeftWebhook = language.Sentence{
	Key: "audit.did_left_webhook",
	In: [4]string{
		"Handed over a webhook and knows its secret still",
		"ویب ہک حوالے کیا گیا، خفیہ کوڈ پہلے والے کو اب بھی معلوم ہے",
		"वेबहुक सौंपा गया, गुप्त कोड पहले वाले को अब भी मालूम है",
		"Webhook devredildi, önceki sahibi gizli kodunu hâlâ biliyor",
	},
}

// AuditDidLeftWebhook says: Handed over a webhook and knows its secret still
func AuditDidLeftWebhook() language.Message { return rowAuditDidLeftWebhook.With() }

var rowAuditDidKeptKey = language.Sentence{
	Key: "audit.did_kept_key",
	In: [4]string{
		"Kept an API key that its owner before knows",
		"پہلے والے کو معلوم API کلید برقرار رکھی گئی",
		"पहले वाले को मालूम API कुंजी बनाए रखी गई",
		"Önceki sahibinin bildiği API anahtarı korundu",
	},
}

// AuditDidKeptKey says: Kept an API key that its owner before knows
func AuditDidKeptKey() language.Message { return rowAuditDidKeptKey.With() }

var rowAuditDidKeptWebhook = language.Sentence{
	Key: "audit.did_kept_webhook",
	In: [4]string{
		"Kept a webhook secret that its owner before knows",
		"پہلے والے کو معلوم ویب ہک کا خفیہ کوڈ برقرار رکھا گیا",
		"पहले वाले को मालूम वेबहुक का गुप्त कोड बनाए रखा गया",
		"Önceki sahibinin bildiği webhook gizli kodu korundu",
	},
}

// AuditDidKeptWebhook says: Kept a webhook secret that its owner before knows
func AuditDidKeptWebhook() language.Message { return rowAuditDidKeptWebhook.With() }

var rowAuditDidReopened = language.Sentence{
	Key: "audit.did_reopened",
	In: [4]string{
		"Opened an account again",
		"اکاؤنٹ دوبارہ کھولا گیا",
		"खाता दोबारा खोला गया",
		"Hesap yeniden açıldı",
	},
}

// AuditDidReopened says: Opened an account again
func AuditDidReopened() language.Message { return rowAuditDidReopened.With() }

var rowAuditDidAddedFactor = language.Sentence{
	Key: "audit.did_added_factor",
	In: [4]string{
		"Added a second factor",
		"دوسرا تصدیقی طریقہ شامل کیا گیا",
		"दूसरा सत्यापन तरीका जोड़ा गया",
		"İkinci doğrulama eklendi",
	},
}

// AuditDidAddedFactor says: Added a second factor
func AuditDidAddedFactor() language.Message { return rowAuditDidAddedFactor.With() }

var rowAuditDidRemovedFactor = language.Sentence{
	Key: "audit.did_removed_factor",
	In: [4]string{
		"Removed a second factor",
		"دوسرا تصدیقی طریقہ ہٹایا گیا",
		"दूसरा सत्यापन तरीका हटाया गया",
		"İkinci doğrulama kaldırıldı",
	},
}

// AuditDidRemovedFactor says: Removed a second factor
func AuditDidRemovedFactor() language.Message { return rowAuditDidRemovedFactor.With() }

var rowAuditDidRenewedCodes = language.Sentence{
	Key: "audit.did_renewed_codes",
	In: [4]string{
		"Renewed the recovery codes",
		"بحالی کے کوڈ نئے بنائے گئے",
		"रिकवरी कोड नए बनाए गए",
		"Kurtarma kodları yenilendi",
	},
}

// AuditDidRenewedCodes says: Renewed the recovery codes
func AuditDidRenewedCodes() language.Message { return rowAuditDidRenewedCodes.With() }

var rowAuditDidUsedCode = language.Sentence{
	Key: "audit.did_used_code",
	In: [4]string{
		"Used a recovery code",
		"بحالی کا کوڈ استعمال کیا گیا",
		"रिकवरी कोड इस्तेमाल किया गया",
		"Kurtarma kodu kullanıldı",
	},
}

// AuditDidUsedCode says: Used a recovery code
func AuditDidUsedCode() language.Message { return rowAuditDidUsedCode.With() }

var rowAuditDidEndedSession = language.Sentence{
	Key: "audit.did_ended_session",
	In: [4]string{
		"Ended a session",
		"ایک لاگ اِن ختم کیا گیا",
		"एक लॉग इन खत्म किया गया",
		"Bir oturum sonlandırıldı",
	},
}

// AuditDidEndedSession says: Ended a session
func AuditDidEndedSession() language.Message { return rowAuditDidEndedSession.With() }

var rowAuditDidEndedSessions = language.Sentence{
	Key: "audit.did_ended_sessions",
	In: [4]string{
		"Ended all other sessions",
		"باقی تمام لاگ اِن ختم کیے گئے",
		"बाकी सभी लॉग इन खत्म किए गए",
		"Diğer oturumlar sonlandırıldı",
	},
}

// AuditDidEndedSessions says: Ended all other sessions
func AuditDidEndedSessions() language.Message { return rowAuditDidEndedSessions.With() }

var rowAuditDidLimitedTries = language.Sentence{
	Key: "audit.did_limited_tries",
	In: [4]string{
		"Too many tries to sign in: asked to wait",
		"لاگ اِن کی بہت کوششیں: انتظار کو کہا گیا",
		"लॉग इन की बहुत कोशिशें: इंतज़ार को कहा गया",
		"Çok fazla giriş denemesi: beklenmesi istendi",
	},
}

// AuditDidLimitedTries says: Too many tries to sign in: asked to wait
func AuditDidLimitedTries() language.Message { return rowAuditDidLimitedTries.With() }

var rowAuditDidProved = language.Sentence{
	Key: "audit.did_proved",
	In: [4]string{
		"Proved who they are once more",
		"شناخت کی دوبارہ تصدیق کی گئی",
		"पहचान की दोबारा पुष्टि की गई",
		"Kimlik yeniden doğrulandı",
	},
}

// AuditDidProved says: Proved who they are once more
func AuditDidProved() language.Message { return rowAuditDidProved.With() }

var rowAuditDidRefusedSignIn = language.Sentence{
	Key: "audit.did_refused_sign_in",
	In: [4]string{
		"Sign-in was refused",
		"لاگ اِن رد کیا گیا",
		"लॉग इन नामंज़ूर किया गया",
		"Giriş reddedildi",
	},
}

// AuditDidRefusedSignIn says: Sign-in was refused
func AuditDidRefusedSignIn() language.Message { return rowAuditDidRefusedSignIn.With() }

var rowAuditDidSentLink = language.Sentence{
	Key: "audit.did_sent_link",
	In: [4]string{
		"Sent a link to sign in",
		"لاگ اِن کا لنک بھیجا گیا",
		"लॉग इन का लिंक भेजा गया",
		"Giriş bağlantısı gönderildi",
	},
}

// AuditDidSentLink says: Sent a link to sign in
func AuditDidSentLink() language.Message { return rowAuditDidSentLink.With() }

var rowAuditDidTookStep = language.Sentence{
	Key: "audit.did_took_step",
	In: [4]string{
		"Began to work on a step",
		"مرحلے پر کام شروع کیا گیا",
		"चरण पर काम शुरू किया गया",
		"Adım üzerinde çalışmaya başlandı",
	},
}

// AuditDidTookStep says: Began to work on a step
func AuditDidTookStep() language.Message { return rowAuditDidTookStep.With() }

var rowAuditDidMadeDevicesSecret = language.Sentence{
	Key: "audit.did_made_devices_secret",
	In: [4]string{
		"Made the secret that knows browsers again",
		"براؤزر پہچاننے کی خفیہ کلید بنائی گئی",
		"ब्राउज़र पहचानने की गोपनीय कुंजी बनाई गई",
		"Tarayıcıları tanıyan gizli anahtar oluşturuldu",
	},
}

// AuditDidMadeDevicesSecret says: Made the secret that knows browsers again
func AuditDidMadeDevicesSecret() language.Message { return rowAuditDidMadeDevicesSecret.With() }

var rowAuditDidSetLimit = language.Sentence{
	Key: "audit.did_set_limit",
	In: [4]string{
		"Set the limit of a role: {role message}",
		"رول کی حد مقرر کی گئی: {role}",
		"भूमिका की सीमा तय की गई: {role}",
		"Rolün sınırı belirlendi: {role}",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}},
}

// AuditDidSetLimit says: Set the limit of a role: {role message}
func AuditDidSetLimit(role language.Message) language.Message { return rowAuditDidSetLimit.With(role) }

var rowAuditDidChangeSetting = language.Sentence{
	Key: "audit.did_change_setting",
	In: [4]string{
		"Changed a setting: {setting message}",
		"سیٹنگ بدلی گئی: {setting}",
		"सेटिंग बदली गई: {setting}",
		"Ayar değiştirildi: {setting}",
	},
	Slots: []language.Slot{{Name: "setting", Kind: "message"}},
}

// AuditDidChangeSetting says: Changed a setting: {setting message}
func AuditDidChangeSetting(setting language.Message) language.Message {
	return rowAuditDidChangeSetting.With(setting)
}

var rowAuditDidOther = language.Sentence{
	Key: "audit.did_other",
	In: [4]string{
		"{verb code}: {kind code}",
		"{verb}: {kind}",
		"{verb}: {kind}",
		"{verb}: {kind}",
	},
	Slots: []language.Slot{{Name: "verb", Kind: "code"}, {Name: "kind", Kind: "code"}},
}

// AuditDidOther says: {verb code}: {kind code}
func AuditDidOther(verb string, kind string) language.Message {
	return rowAuditDidOther.With(verb, kind)
}

var rowAuditTitle = language.Sentence{
	Key: "audit.title",
	In: [4]string{
		"Who did what",
		"کس نے کیا کیا",
		"किसने क्या किया",
		"Kim ne yaptı",
	},
}

// AuditTitle says: Who did what
func AuditTitle() language.Message { return rowAuditTitle.With() }

var rowAuditSays = language.Sentence{
	Key: "audit.says",
	In: [4]string{
		"Every deed with its person, thing and time; to look for, print and export.",
		"ہر کام: کس نے، کس چیز پر، کب؛ تلاش، پرنٹ اور ایکسپورٹ کے لیے۔",
		"हर काम: किसने, किस चीज़ पर, कब; खोजने, प्रिंट और एक्सपोर्ट करने के लिए।",
		"Her işlem; kişisi, konusu ve zamanıyla. Aranır, yazdırılır, dışa aktarılır.",
	},
}

// AuditSays says: Every deed with its person, thing and time; to look for, print and export.
func AuditSays() language.Message { return rowAuditSays.With() }

var rowAuditWho = language.Sentence{
	Key: "audit.who",
	In: [4]string{
		"person",
		"فرد",
		"व्यक्ति",
		"kişi",
	},
}

// AuditWho says: person
func AuditWho() language.Message { return rowAuditWho.With() }

var rowAuditWhat = language.Sentence{
	Key: "audit.what",
	In: [4]string{
		"deed",
		"کام",
		"काम",
		"işlem",
	},
}

// AuditWhat says: deed
func AuditWhat() language.Message { return rowAuditWhat.With() }

var rowAuditThing = language.Sentence{
	Key: "audit.thing",
	In: [4]string{
		"about",
		"کس بارے میں",
		"किस बारे में",
		"konu",
	},
}

// AuditThing says: about
func AuditThing() language.Message { return rowAuditThing.With() }

var rowAuditWhen = language.Sentence{
	Key: "audit.when",
	In: [4]string{
		"time",
		"وقت",
		"समय",
		"zaman",
	},
}

// AuditWhen says: time
func AuditWhen() language.Message { return rowAuditWhen.With() }

var rowAuditAnybody = language.Sentence{
	Key: "audit.anybody",
	In: [4]string{
		"Anybody",
		"کوئی بھی",
		"कोई भी",
		"Herkes",
	},
}

// AuditAnybody says: Anybody
func AuditAnybody() language.Message { return rowAuditAnybody.With() }

var rowAuditAnything = language.Sentence{
	Key: "audit.anything",
	In: [4]string{
		"Anything",
		"کچھ بھی",
		"कुछ भी",
		"Her işlem",
	},
}

// AuditAnything says: Anything
func AuditAnything() language.Message { return rowAuditAnything.With() }

var rowAuditAnywhere = language.Sentence{
	Key: "audit.anywhere",
	In: [4]string{
		"All offices",
		"تمام دفاتر",
		"सभी कार्यालय",
		"Tüm ofisler",
	},
}

// AuditAnywhere says: All offices
func AuditAnywhere() language.Message { return rowAuditAnywhere.With() }

var rowAuditProgram = language.Sentence{
	Key: "audit.program",
	In: [4]string{
		"The program",
		"پروگرام",
		"प्रोग्राम",
		"Program",
	},
}

// AuditProgram says: The program
func AuditProgram() language.Message { return rowAuditProgram.With() }

var rowAuditCustomers = language.Sentence{
	Key: "audit.customers",
	In: [4]string{
		"Customers",
		"گاہک",
		"ग्राहक",
		"Müşteriler",
	},
}

// AuditCustomers says: Customers
func AuditCustomers() language.Message { return rowAuditCustomers.With() }

var rowAuditCustomer = language.Sentence{
	Key: "audit.customer",
	In: [4]string{
		"A customer",
		"ایک گاہک",
		"एक ग्राहक",
		"Bir müşteri",
	},
}

// AuditCustomer says: A customer
func AuditCustomer() language.Message { return rowAuditCustomer.With() }

var rowAuditKeys = language.Sentence{
	Key: "audit.keys",
	In: [4]string{
		"API keys",
		"API کلیدیں",
		"API कुंजियाँ",
		"API anahtarları",
	},
}

// AuditKeys says: API keys
func AuditKeys() language.Message { return rowAuditKeys.With() }

var rowAuditKey = language.Sentence{
	Key: "audit.key",
	In: [4]string{
		"API key: {name name}",
		"API کلید: {name}",
		"API कुंजी: {name}",
		"API anahtarı: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// AuditKey says: API key: {name name}
func AuditKey(name string) language.Message { return rowAuditKey.With(name) }

var rowAuditImports = language.Sentence{
	Key: "audit.imports",
	In: [4]string{
		"Brought in from files",
		"فائل سے لایا گیا",
		"फ़ाइल से लाया गया",
		"Dosyadan alındı",
	},
}

// AuditImports says: Brought in from files
func AuditImports() language.Message { return rowAuditImports.With() }

var rowAuditSomebody = language.Sentence{
	Key: "audit.somebody",
	In: [4]string{
		"Somebody unknown",
		"کوئی نامعلوم",
		"कोई अनजान",
		"Bilinmeyen biri",
	},
}

// AuditSomebody says: Somebody unknown
func AuditSomebody() language.Message { return rowAuditSomebody.With() }

var rowAuditKind = language.Sentence{
	Key: "audit.kind",
	In: [4]string{
		"kind of thing",
		"چیز کی قسم",
		"चीज़ का प्रकार",
		"konu türü",
	},
}

// AuditKind says: kind of thing
func AuditKind() language.Message { return rowAuditKind.With() }

var rowAuditFrom = language.Sentence{
	Key: "audit.from",
	In: [4]string{
		"from day",
		"کس دن سے",
		"किस दिन से",
		"başlangıç günü",
	},
}

// AuditFrom says: from day
func AuditFrom() language.Message { return rowAuditFrom.With() }

var rowAuditUntil = language.Sentence{
	Key: "audit.until",
	In: [4]string{
		"to day",
		"کس دن تک",
		"किस दिन तक",
		"bitiş günü",
	},
}

// AuditUntil says: to day
func AuditUntil() language.Message { return rowAuditUntil.With() }

var rowAuditDaysWrong = language.Sentence{
	Key: "audit.days_wrong",
	In: [4]string{
		"The first day is after the last. Change one of them.",
		"پہلا دن آخری دن کے بعد ہے۔ کوئی ایک بدلیں۔",
		"पहला दिन आखिरी दिन के बाद है। कोई एक बदलें।",
		"İlk gün son günden sonra. Birini değiştirin.",
	},
}

// AuditDaysWrong says: The first day is after the last. Change one of them.
func AuditDaysWrong() language.Message { return rowAuditDaysWrong.With() }

var rowAuditCaseUnknown = language.Sentence{
	Key: "audit.case_unknown",
	In: [4]string{
		"There is no case {number code}. Check the number.",
		"کیس نمبر {number} موجود نہیں۔ نمبر دیکھیں۔",
		"केस नंबर {number} नहीं मिला। नंबर जाँचें।",
		"{number} numaralı kayıt yok. Numarayı denetleyin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "code"}},
}

// AuditCaseUnknown says: There is no case {number code}. Check the number.
func AuditCaseUnknown(number string) language.Message { return rowAuditCaseUnknown.With(number) }

var rowAuditShow = language.Sentence{
	Key: "audit.show",
	In: [4]string{
		"Show",
		"دکھائیں",
		"दिखाएँ",
		"Göster",
	},
}

// AuditShow says: Show
func AuditShow() language.Message { return rowAuditShow.With() }

var rowAuditNone = language.Sentence{
	Key: "audit.none",
	In: [4]string{
		"Nothing of the sort is on record. Choose fewer conditions.",
		"ایسا کچھ ریکارڈ میں نہیں۔ شرطیں کم کریں۔",
		"ऐसा कुछ रिकॉर्ड में नहीं है। शर्तें कम करें।",
		"Böyle bir kayıt yok. Daha az koşul seçin.",
	},
}

// AuditNone says: Nothing of the sort is on record. Choose fewer conditions.
func AuditNone() language.Message { return rowAuditNone.With() }

var rowAuditStopped = language.Sentence{
	Key: "audit.stopped",
	In: [4]string{
		"{n int} lines were looked through, down to {at datetime}. Go on for those before, or choose a day.",
		"{n} سطریں دیکھی گئیں، یہاں تک: {at}۔ اس سے پہلے کی سطروں کے لیے آگے بڑھیں، یا دن چنیں۔",
		"{n} पंक्तियाँ देखी गईं, यहाँ तक: {at}। इससे पहले की पंक्तियों के लिए आगे बढ़ें, या दिन चुनें।",
		"{n} satıra bakıldı, son bakılan: {at}. Öncekiler için devam edin ya da bir gün seçin.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}, {Name: "at", Kind: "datetime"}},
}

// AuditStopped says: {n int} lines were looked through, down to {at datetime}. Go on for those before, or choose a day.
func AuditStopped(n int, at now.Instant) language.Message { return rowAuditStopped.With(n, at) }

var rowAuditExportCsv = language.Sentence{
	Key: "audit.export_csv",
	In: [4]string{
		"Export as a table (CSV)",
		"جدول کی صورت میں ایکسپورٹ کریں (CSV)",
		"तालिका के रूप में एक्सपोर्ट करें (CSV)",
		"Tablo olarak dışa aktar (CSV)",
	},
}

// AuditExportCsv says: Export as a table (CSV)
func AuditExportCsv() language.Message { return rowAuditExportCsv.With() }

var rowAuditExportJson = language.Sentence{
	Key: "audit.export_json",
	In: [4]string{
		"Export as JSON lines",
		"\u200eJSON\u200e سطروں میں ایکسپورٹ کریں",
		"JSON पंक्तियों में एक्सपोर्ट करें",
		"JSON satırları olarak dışa aktar",
	},
}

// AuditExportJson says: Export as JSON lines
func AuditExportJson() language.Message { return rowAuditExportJson.With() }

var rowAuditExportNote = language.Sentence{
	Key: "audit.export_note",
	In: [4]string{
		"The copy holds what is looked for here, and that you took it is on record.",
		"نقل میں وہی ہوتا ہے جو یہاں تلاش کیا گیا، اور نقل لینا بھی ریکارڈ میں آتا ہے۔",
		"कॉपी में वही होता है जो यहाँ खोजा गया, और कॉपी लेना भी रिकॉर्ड में आता है।",
		"Kopya burada arananları içerir; alındığı da kayda geçer.",
	},
}

// AuditExportNote says: The copy holds what is looked for here, and that you took it is on record.
func AuditExportNote() language.Message { return rowAuditExportNote.With() }

var rowAuditSeal = language.Sentence{
	Key: "audit.seal",
	In: [4]string{
		"Last seal: {hash code}, {at datetime}",
		"آخری مہر: {hash}، {at}",
		"आखिरी मुहर: {hash}, {at}",
		"Son mühür: {hash}, {at}",
	},
	Slots: []language.Slot{{Name: "hash", Kind: "code"}, {Name: "at", Kind: "datetime"}},
}

// AuditSeal says: Last seal: {hash code}, {at datetime}
func AuditSeal(hash string, at now.Instant) language.Message { return rowAuditSeal.With(hash, at) }

var rowAuditSealNote = language.Sentence{
	Key: "audit.seal_note",
	In: [4]string{
		"Write it down elsewhere now and then: with it vaada setup check --seal misses an end that was cut off.",
		"اسے کبھی کبھی کہیں اور لکھ لیں: اس سے vaada setup check --seal بتا سکتا ہے کہ ریکارڈ کا آخری حصہ کاٹا گیا۔",
		"इसे कभी-कभी कहीं और लिख लें: इससे vaada setup check --seal बता सकता है कि रिकॉर्ड का आखिरी हिस्सा काटा गया।",
		"Ara sıra başka bir yere not edin: vaada setup check --seal bununla sonu kesilmiş bir kaydı fark eder.",
	},
}

// AuditSealNote says: Write it down elsewhere now and then: with it vaada setup check --seal misses an end that was cut off.
func AuditSealNote() language.Message { return rowAuditSealNote.With() }

var rowAuditUnsealed = language.Sentence{
	Key: "audit.unsealed",
	In: [4]string{
		"Nothing is sealed yet: that happens each minute while the program serves.",
		"ابھی کچھ مہر بند نہیں: پروگرام چلتے ہوئے یہ ہر منٹ ہوتا ہے۔",
		"अभी कुछ मुहरबंद नहीं है: प्रोग्राम चलते हुए यह हर मिनट होता है।",
		"Henüz mühürlenen yok: program çalışırken her dakika mühürlenir.",
	},
}

// AuditUnsealed says: Nothing is sealed yet: that happens each minute while the program serves.
func AuditUnsealed() language.Message { return rowAuditUnsealed.With() }

var rowAuditKindCase = language.Sentence{
	Key: "audit.kind_case",
	In: [4]string{
		"Cases",
		"کیسز",
		"केस",
		"Kayıtlar",
	},
}

// AuditKindCase says: Cases
func AuditKindCase() language.Message { return rowAuditKindCase.With() }

var rowAuditKindCustomer = language.Sentence{
	Key: "audit.kind_customer",
	In: [4]string{
		"Customers",
		"گاہک",
		"ग्राहक",
		"Müşteriler",
	},
}

// AuditKindCustomer says: Customers
func AuditKindCustomer() language.Message { return rowAuditKindCustomer.With() }

var rowAuditKindStaff = language.Sentence{
	Key: "audit.kind_staff",
	In: [4]string{
		"Staff and signing in",
		"عملہ اور لاگ اِن",
		"कर्मचारी और लॉग इन",
		"Çalışanlar ve girişler",
	},
}

// AuditKindStaff says: Staff and signing in
func AuditKindStaff() language.Message { return rowAuditKindStaff.With() }

var rowAuditKindContact = language.Sentence{
	Key: "audit.kind_contact",
	In: [4]string{
		"Calls and messages",
		"کالیں اور پیغامات",
		"कॉल और संदेश",
		"Çağrılar ve mesajlar",
	},
}

// AuditKindContact says: Calls and messages
func AuditKindContact() language.Message { return rowAuditKindContact.With() }

var rowAuditKindVisit = language.Sentence{
	Key: "audit.kind_visit",
	In: [4]string{
		"Visits",
		"وزٹ",
		"विज़िट",
		"Ziyaretler",
	},
}

// AuditKindVisit says: Visits
func AuditKindVisit() language.Message { return rowAuditKindVisit.With() }

var rowAuditKindRefund = language.Sentence{
	Key: "audit.kind_refund",
	In: [4]string{
		"Refunds",
		"ریفنڈ",
		"रिफ़ंड",
		"Para iadeleri",
	},
}

// AuditKindRefund says: Refunds
func AuditKindRefund() language.Message { return rowAuditKindRefund.With() }

var rowAuditKindPledge = language.Sentence{
	Key: "audit.kind_pledge",
	In: [4]string{
		"Promises to customers",
		"گاہکوں سے وعدے",
		"ग्राहकों से वादे",
		"Müşterilere verilen sözler",
	},
}

// AuditKindPledge says: Promises to customers
func AuditKindPledge() language.Message { return rowAuditKindPledge.With() }

var rowAuditKindKey = language.Sentence{
	Key: "audit.kind_key",
	In: [4]string{
		"API keys",
		"API کلیدیں",
		"API कुंजियाँ",
		"API anahtarları",
	},
}

// AuditKindKey says: API keys
func AuditKindKey() language.Message { return rowAuditKindKey.With() }

var rowAuditKindJournal = language.Sentence{
	Key: "audit.kind_journal",
	In: [4]string{
		"This record",
		"یہ ریکارڈ",
		"यह रिकॉर्ड",
		"Bu kayıt",
	},
}

// AuditKindJournal says: This record
func AuditKindJournal() language.Message { return rowAuditKindJournal.With() }

var rowAuditDidAddedAddress = language.Sentence{
	Key: "audit.did_added_address",
	In: [4]string{
		"Added an address at which mail arrives",
		"ای میل آنے کا پتہ شامل کیا گیا",
		"ईमेल आने का पता जोड़ा गया",
		"E-posta adresi eklendi",
	},
}

// AuditDidAddedAddress says: Added an address at which mail arrives
func AuditDidAddedAddress() language.Message { return rowAuditDidAddedAddress.With() }

var rowAuditDidRemovedAddress = language.Sentence{
	Key: "audit.did_removed_address",
	In: [4]string{
		"Removed an address at which mail arrives",
		"ای میل آنے کا پتہ ہٹایا گیا",
		"ईमेल आने का पता हटाया गया",
		"E-posta adresi kaldırıldı",
	},
}

// AuditDidRemovedAddress says: Removed an address at which mail arrives
func AuditDidRemovedAddress() language.Message { return rowAuditDidRemovedAddress.With() }

var rowAuditDidAddedEntry = language.Sentence{
	Key: "audit.did_added_entry",
	In: [4]string{
		"Added to a list",
		"فہرست میں اندراج شامل کیا گیا",
		"सूची में जोड़ा गया",
		"Listeye eklendi",
	},
}

// AuditDidAddedEntry says: Added to a list
func AuditDidAddedEntry() language.Message { return rowAuditDidAddedEntry.With() }

var rowAuditDidRenamedEntry = language.Sentence{
	Key: "audit.did_renamed_entry",
	In: [4]string{
		"Renamed an entry of a list",
		"فہرست میں نام بدلا گیا",
		"सूची में नाम बदला गया",
		"Listedeki ad değiştirildi",
	},
}

// AuditDidRenamedEntry says: Renamed an entry of a list
func AuditDidRenamedEntry() language.Message { return rowAuditDidRenamedEntry.With() }

var rowAuditDidRetiredEntry = language.Sentence{
	Key: "audit.did_retired_entry",
	In: [4]string{
		"Took an entry of a list out of use",
		"فہرست میں اندراج کا استعمال بند کیا گیا",
		"सूची में इस्तेमाल बंद किया गया",
		"Listedeki kayıt kullanımdan çıkarıldı",
	},
}

// AuditDidRetiredEntry says: Took an entry of a list out of use
func AuditDidRetiredEntry() language.Message { return rowAuditDidRetiredEntry.With() }

var rowAuditDidBroughtBackEntry = language.Sentence{
	Key: "audit.did_brought_back_entry",
	In: [4]string{
		"Brought an entry of a list back into use",
		"فہرست میں اندراج دوبارہ شروع کیا گیا",
		"सूची में फिर से इस्तेमाल शुरू किया गया",
		"Listedeki kayıt yeniden kullanıma alındı",
	},
}

// AuditDidBroughtBackEntry says: Brought an entry of a list back into use
func AuditDidBroughtBackEntry() language.Message { return rowAuditDidBroughtBackEntry.With() }

var rowAuditDidChangedHours = language.Sentence{
	Key: "audit.did_changed_hours",
	In: [4]string{
		"Changed the hours of an office",
		"دفتر کے اوقات بدلے گئے",
		"कार्यालय का समय बदला गया",
		"Ofisin saatleri değiştirildi",
	},
}

// AuditDidChangedHours says: Changed the hours of an office
func AuditDidChangedHours() language.Message { return rowAuditDidChangedHours.With() }

var rowAuditDidChangedOrganisation = language.Sentence{
	Key: "audit.did_changed_organisation",
	In: [4]string{
		"Changed name, languages or currency",
		"نام، زبانیں یا کرنسی بدلی گئی",
		"नाम, भाषाएँ या मुद्रा बदली गई",
		"Ad, diller ya da para birimi değiştirildi",
	},
}

// AuditDidChangedOrganisation says: Changed name, languages or currency
func AuditDidChangedOrganisation() language.Message { return rowAuditDidChangedOrganisation.With() }

var rowAuditDidOpenedOffice = language.Sentence{
	Key: "audit.did_opened_office",
	In: [4]string{
		"Added an office",
		"دفتر شامل کیا گیا",
		"कार्यालय जोड़ा गया",
		"Ofis eklendi",
	},
}

// AuditDidOpenedOffice says: Added an office
func AuditDidOpenedOffice() language.Message { return rowAuditDidOpenedOffice.With() }

var rowAuditDidRenamedOffice = language.Sentence{
	Key: "audit.did_renamed_office",
	In: [4]string{
		"Renamed an office",
		"دفتر کا نام بدلا گیا",
		"कार्यालय का नाम बदला गया",
		"Ofisin adı değiştirildi",
	},
}

// AuditDidRenamedOffice says: Renamed an office
func AuditDidRenamedOffice() language.Message { return rowAuditDidRenamedOffice.With() }

var rowAuditDidRenamedTeam = language.Sentence{
	Key: "audit.did_renamed_team",
	In: [4]string{
		"Renamed a team",
		"ٹیم کا نام بدلا گیا",
		"टीम का नाम बदला गया",
		"Ekibin adı değiştirildi",
	},
}

// AuditDidRenamedTeam says: Renamed a team
func AuditDidRenamedTeam() language.Message { return rowAuditDidRenamedTeam.With() }

var rowAuditDidSkippedStep = language.Sentence{
	Key: "audit.did_skipped_step",
	In: [4]string{
		"Left a step of the first hour out",
		"پہلے گھنٹے کا مرحلہ چھوڑا گیا",
		"पहले घंटे का चरण छोड़ा गया",
		"İlk saatin bir adımı atlandı",
	},
}

// AuditDidSkippedStep says: Left a step of the first hour out
func AuditDidSkippedStep() language.Message { return rowAuditDidSkippedStep.With() }

var rowAuditDidSettledStep = language.Sentence{
	Key: "audit.did_settled_step",
	In: [4]string{
		"Settled a step of the first hour",
		"پہلے گھنٹے کا مرحلہ مکمل کیا گیا",
		"पहले घंटे का चरण पूरा किया गया",
		"İlk saatin bir adımı tamamlandı",
	},
}

// AuditDidSettledStep says: Settled a step of the first hour
func AuditDidSettledStep() language.Message { return rowAuditDidSettledStep.With() }

var rowCmdCause = language.Sentence{
	Key: "cmd.cause",
	In: [4]string{
		"What the machine says: {cause text}",
		"مشین کا پیغام: {cause}",
		"मशीन का संदेश: {cause}",
		"Makinenin bildirdiği: {cause}",
	},
	Slots: []language.Slot{{Name: "cause", Kind: "text"}},
}

// CmdCause says: What the machine says: {cause text}
func CmdCause(cause string) language.Message { return rowCmdCause.With(cause) }

var rowCmdHelpFull = language.Sentence{
	Key: "cmd.help_full",
	In: [4]string{
		"Read every sealed line of the journal again, also when there are many.",
		"ریکارڈ کی ہر مہر بند سطر دوبارہ پڑھیں، چاہے بہت ہوں۔",
		"रिकॉर्ड की हर मुहरबंद पंक्ति फिर से पढ़ें, चाहे बहुत हों।",
		"Kaydın mühürlü her satırını yeniden oku; çok olsa da.",
	},
}

// CmdHelpFull says: Read every sealed line of the journal again, also when there are many.
func CmdHelpFull() language.Message { return rowCmdHelpFull.With() }

var rowCmdHelpSeal = language.Sentence{
	Key: "cmd.help_seal",
	In: [4]string{
		"A seal of the journal that was noted elsewhere, or how it begins: say when it is not there.",
		"ریکارڈ کی وہ مہر جو کہیں اور لکھی گئی، یا اس کا آغاز: نہ ملے تو بتائیں۔",
		"रिकॉर्ड की वह मुहर जो कहीं और लिखी गई, या उसकी शुरुआत: न मिले तो बताएँ।",
		"Başka yere not edilmiş bir mühür ya da başı: yoksa bildir.",
	},
}

// CmdHelpSeal says: A seal of the journal that was noted elsewhere, or how it begins: say when it is not there.
func CmdHelpSeal() language.Message { return rowCmdHelpSeal.With() }

var rowCmdCheckReading = language.Sentence{
	Key: "cmd.check_reading",
	In: [4]string{
		"Journal: {done int} of {of int} lines read",
		"ریکارڈ: {of} میں سے {done} سطریں پڑھی گئیں",
		"रिकॉर्ड: {of} में से {done} पंक्तियाँ पढ़ी गईं",
		"Kayıt: {done} / {of} satır okundu",
	},
	Slots: []language.Slot{{Name: "done", Kind: "int"}, {Name: "of", Kind: "int"}},
}

// CmdCheckReading says: Journal: {done int} of {of int} lines read
func CmdCheckReading(done int, of int) language.Message { return rowCmdCheckReading.With(done, of) }

var rowCmdCheckSeal = language.Sentence{
	Key: "cmd.check_seal",
	In: [4]string{
		"Last seal of the journal: {hash code} ({at code})",
		"ریکارڈ کی آخری مہر: {hash} ({at})",
		"रिकॉर्ड की आखिरी मुहर: {hash} ({at})",
		"Kaydın son mührü: {hash} ({at})",
	},
	Slots: []language.Slot{{Name: "hash", Kind: "code"}, {Name: "at", Kind: "code"}},
}

// CmdCheckSeal says: Last seal of the journal: {hash code} ({at code})
func CmdCheckSeal(hash string, at string) language.Message { return rowCmdCheckSeal.With(hash, at) }

var rowCmdCheckOlder = language.Sentence{
	Key: "cmd.check_older",
	In: [4]string{
		"An older program wrote the database. Start vaada serve: it takes a backup and brings it up to date.",
		"ڈیٹا بیس پرانے پروگرام کا ہے۔ vaada serve چلائیں: وہ بیک اپ لے کر اسے نیا کر دے گا۔",
		"डेटाबेस पुराने प्रोग्राम का है। vaada serve चलाएँ: वह बैकअप लेकर उसे नया कर देगा।",
		"Veritabanını eski bir program yazmış. vaada serve komutunu başlatın: yedek alıp günceller.",
	},
}

// CmdCheckOlder says: An older program wrote the database. Start vaada serve: it takes a backup and brings it up to date.
func CmdCheckOlder() language.Message { return rowCmdCheckOlder.With() }

var rowCmdCheckNoAdministrator = language.Sentence{
	Key: "cmd.check_no_administrator",
	In: [4]string{
		"Nobody here is an administrator, so nobody keeps the backups. Give somebody the role.",
		"یہاں کوئی ایڈمن نہیں، اس لیے بیک اپ کا ذمہ دار کوئی نہیں۔ کسی کو یہ رول دیں۔",
		"यहाँ कोई एडमिन नहीं है, इसलिए बैकअप कोई नहीं सँभालता। किसी को यह भूमिका दें।",
		"Burada sistem yöneticisi yok; yedeklerle kimse ilgilenmiyor. Birine bu rolü verin.",
	},
}

// CmdCheckNoAdministrator says: Nobody here is an administrator, so nobody keeps the backups. Give somebody the role.
func CmdCheckNoAdministrator() language.Message { return rowCmdCheckNoAdministrator.With() }

var rowCmdCheckDisk = language.Sentence{
	Key: "cmd.check_disk",
	In: [4]string{
		"The disk of {folder code} is nearly full: {free int} MB are free, {wanted int} MB are wanted. Make room.",
		"فولڈر {folder} کی ڈسک تقریباً بھر چکی ہے: {free} ایم بی خالی، {wanted} ایم بی درکار۔ جگہ بنائیں۔",
		"फ़ोल्डर {folder} की डिस्क लगभग भर चुकी है: {free} एमबी खाली, {wanted} एमबी ज़रूरी। जगह बनाएँ।",
		"{folder} klasörünün diski dolmak üzere: {free} MB boş, {wanted} MB gerekli. Yer açın.",
	},
	Slots: []language.Slot{{Name: "folder", Kind: "code"}, {Name: "free", Kind: "int"}, {Name: "wanted", Kind: "int"}},
}

// CmdCheckDisk says: The disk of {folder code} is nearly full: {free int} MB are free, {wanted int} MB are wanted. Make room.
func CmdCheckDisk(folder string, free int, wanted int) language.Message {
	return rowCmdCheckDisk.With(folder, free, wanted)
}

var rowCmdCheckClock = language.Sentence{
	Key: "cmd.check_clock",
	In: [4]string{
		"The clock of this machine is wrong: files or the database are minutes away from it. Set it, or promises fall due at the wrong time.",
		"اس مشین کی گھڑی غلط ہے: فائلوں یا ڈیٹا بیس سے منٹوں کا فرق ہے۔ اسے درست کریں، ورنہ وعدوں کا وقت غلط گنا جائے گا۔",
		"इस मशीन की घड़ी गलत है: फ़ाइलों या डेटाबेस से मिनटों का फ़र्क है। इसे ठीक करें, नहीं तो वादों का समय गलत गिना जाएगा।",
		"Bu makinenin saati yanlış: dosyalarla ya da veritabanıyla arada dakikalar var. Ayarlayın; yoksa sözlerin süresi yanlış hesaplanır.",
	},
}

// CmdCheckClock says: The clock of this machine is wrong: files or the database are minutes away from it. Set it, or promises fall due at the wrong time.
func CmdCheckClock() language.Message { return rowCmdCheckClock.With() }

var rowCmdCheckMailNowhere = language.Sentence{
	Key: "cmd.check_mail_nowhere",
	In: [4]string{
		"There is no mail server {host code}. Check host in [mail].",
		"میل سرور {host} کہیں نہیں۔ \u200e[mail]\u200e میں host دیکھیں۔",
		"मेल सर्वर {host} कहीं नहीं है। [mail] में host जाँचें।",
		"{host} adında bir e-posta sunucusu yok. [mail] içindeki host değerini denetleyin.",
	},
	Slots: []language.Slot{{Name: "host", Kind: "code"}},
}

// CmdCheckMailNowhere says: There is no mail server {host code}. Check host in [mail].
func CmdCheckMailNowhere(host string) language.Message { return rowCmdCheckMailNowhere.With(host) }

var rowCmdCheckMailUnsafe = language.Sentence{
	Key: "cmd.check_mail_unsafe",
	In: [4]string{
		"The mail server {address code} does not protect the connection as asked, or its certificate does not hold. Check protection and host in [mail].",
		"میل سرور {address} رابطہ مطلوبہ طریقے سے محفوظ نہیں کرتا، یا اس کا سرٹیفکیٹ درست نہیں۔ \u200e[mail]\u200e میں protection اور host دیکھیں۔",
		"मेल सर्वर {address} कनेक्शन को माँगे गए तरीके से सुरक्षित नहीं करता, या उसका प्रमाणपत्र सही नहीं है। [mail] में protection और host जाँचें।",
		"{address} e-posta sunucusu bağlantıyı istendiği gibi korumuyor ya da sertifikası geçerli değil. [mail] içindeki protection ve host değerlerini denetleyin.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdCheckMailUnsafe says: The mail server {address code} does not protect the connection as asked, or its certificate does not hold. Check protection and host in [mail].
func CmdCheckMailUnsafe(address string) language.Message { return rowCmdCheckMailUnsafe.With(address) }

var rowCmdCheckMailRefused = language.Sentence{
	Key: "cmd.check_mail_refused",
	In: [4]string{
		"The mail server {address code} does not accept our name and password. Check user and password in [mail].",
		"میل سرور {address} ہمارا نام اور پاس ورڈ قبول نہیں کرتا۔ \u200e[mail]\u200e میں user اور password دیکھیں۔",
		"मेल सर्वर {address} हमारा नाम और पासवर्ड स्वीकार नहीं करता। [mail] में user और password जाँचें।",
		"{address} e-posta sunucusu adımızı ve şifremizi kabul etmiyor. [mail] içindeki user ve password değerlerini denetleyin.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// CmdCheckMailRefused says: The mail server {address code} does not accept our name and password. Check user and password in [mail].
func CmdCheckMailRefused(address string) language.Message {
	return rowCmdCheckMailRefused.With(address)
}

var rowCmdConfigHost = language.Sentence{
	Key: "cmd.config_host",
	In: [4]string{
		"host in [mail] cannot be {value code}. Write the name of the mail server alone, without port or https://.",
		"\u200e[mail]\u200e میں host کی قدر {value} نہیں ہو سکتی۔ صرف میل سرور کا نام لکھیں، پورٹ یا \u200ehttps://\u200e کے بغیر۔",
		"[mail] में host का मान {value} नहीं हो सकता। सिर्फ़ मेल सर्वर का नाम लिखें, पोर्ट या https:// के बिना।",
		"[mail] içindeki host şu olamaz: {value}. Yalnızca e-posta sunucusunun adını yazın; bağlantı noktası ya da https:// olmadan.",
	},
	Slots: []language.Slot{{Name: "value", Kind: "code"}},
}

// CmdConfigHost says: host in [mail] cannot be {value code}. Write the name of the mail server alone, without port or https://.
func CmdConfigHost(value string) language.Message { return rowCmdConfigHost.With(value) }

var rowCmdConfigHosts = language.Sentence{
	Key: "cmd.config_hosts",
	In: [4]string{
		"hosts cannot hold {value code}. Write names without https://, with the port where it is not the usual one.",
		"hosts میں {value} نہیں ہو سکتا۔ نام \u200ehttps://\u200e کے بغیر لکھیں؛ پورٹ صرف تب لکھیں جب وہ عام والا نہ ہو۔",
		"hosts में {value} नहीं हो सकता। नाम https:// के बिना लिखें; पोर्ट तभी लिखें जब वह आम पोर्ट न हो।",
		"hosts içinde şu olamaz: {value}. Adları https:// olmadan yazın; bağlantı noktasını yalnızca alışılmış olan değilse ekleyin.",
	},
	Slots: []language.Slot{{Name: "value", Kind: "code"}},
}

// CmdConfigHosts says: hosts cannot hold {value code}. Write names without https://, with the port where it is not the usual one.
func CmdConfigHosts(value string) language.Message { return rowCmdConfigHosts.With(value) }

var rowCmdSealChanged = language.Sentence{
	Key: "cmd.seal_changed",
	In: [4]string{
		"A line of the journal was changed after it was sealed (seal {number int}, {at code}). Find out who may write to the database.",
		"مہر لگنے کے بعد ریکارڈ کی سطر بدلی گئی (مہر {number}، {at})۔ معلوم کریں کہ ڈیٹا بیس میں کون لکھ سکتا ہے۔",
		"मुहर लगने के बाद रिकॉर्ड की पंक्ति बदली गई (मुहर {number}, {at})। पता करें कि डेटाबेस में कौन लिख सकता है।",
		"Kaydın bir satırı mühürlendikten sonra değiştirilmiş (mühür {number}, {at}). Veritabanına kimin yazabildiğini öğrenin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealChanged says: A line of the journal was changed after it was sealed (seal {number int}, {at code}). Find out who may write to the database.
func CmdSealChanged(number int, at string) language.Message {
	return rowCmdSealChanged.With(number, at)
}

var rowCmdSealRemoved = language.Sentence{
	Key: "cmd.seal_removed",
	In: [4]string{
		"Lines of the journal are missing that were sealed (seal {number int}, {at code}). Find out who may write to the database.",
		"ریکارڈ کی مہر بند سطریں غائب ہیں (مہر {number}، {at})۔ معلوم کریں کہ ڈیٹا بیس میں کون لکھ سکتا ہے۔",
		"रिकॉर्ड की मुहरबंद पंक्तियाँ गायब हैं (मुहर {number}, {at})। पता करें कि डेटाबेस में कौन लिख सकता है।",
		"Kaydın mühürlenmiş satırları eksik (mühür {number}, {at}). Veritabanına kimin yazabildiğini öğrenin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealRemoved says: Lines of the journal are missing that were sealed (seal {number int}, {at code}). Find out who may write to the database.
func CmdSealRemoved(number int, at string) language.Message {
	return rowCmdSealRemoved.With(number, at)
}

var rowCmdSealAdded = language.Sentence{
	Key: "cmd.seal_added",
	In: [4]string{
		"Lines of the journal were added to what was sealed (seal {number int}, {at code}). Find out who may write to the database.",
		"مہر بند ریکارڈ میں سطریں بڑھائی گئیں (مہر {number}، {at})۔ معلوم کریں کہ ڈیٹا بیس میں کون لکھ سکتا ہے۔",
		"मुहरबंद रिकॉर्ड में पंक्तियाँ जोड़ी गईं (मुहर {number}, {at})। पता करें कि डेटाबेस में कौन लिख सकता है।",
		"Mühürlenmiş kayda satır eklenmiş (mühür {number}, {at}). Veritabanına kimin yazabildiğini öğrenin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealAdded says: Lines of the journal were added to what was sealed (seal {number int}, {at code}). Find out who may write to the database.
func CmdSealAdded(number int, at string) language.Message { return rowCmdSealAdded.With(number, at) }

var rowCmdSealUnlinked = language.Sentence{
	Key: "cmd.seal_unlinked",
	In: [4]string{
		"The seal before seal {number int} ({at code}) is missing or was made again. Find out who may write to the database.",
		"مہر {number} ({at}) سے پہلے کی مہر غائب ہے یا دوبارہ بنائی گئی۔ معلوم کریں کہ ڈیٹا بیس میں کون لکھ سکتا ہے۔",
		"मुहर {number} ({at}) से पहले की मुहर गायब है या दोबारा बनाई गई। पता करें कि डेटाबेस में कौन लिख सकता है।",
		"{number} numaralı mühürden ({at}) önceki mühür eksik ya da yeniden yapılmış. Veritabanına kimin yazabildiğini öğrenin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealUnlinked says: The seal before seal {number int} ({at code}) is missing or was made again. Find out who may write to the database.
func CmdSealUnlinked(number int, at string) language.Message {
	return rowCmdSealUnlinked.With(number, at)
}

var rowCmdSealCut = language.Sentence{
	Key: "cmd.seal_cut",
	In: [4]string{
		"The seal that you noted is not in the journal: its end was cut off, or an older backup was restored.",
		"جو مہر آپ نے لکھی تھی وہ ریکارڈ میں نہیں: اس کا آخری حصہ کاٹا گیا، یا پرانا بیک اپ بحال ہوا۔",
		"जो मुहर आपने लिखी थी वह रिकॉर्ड में नहीं है: उसका आखिरी हिस्सा काटा गया, या पुराना बैकअप वापस लाया गया।",
		"Not ettiğiniz mühür kayıtta yok: sonu kesilmiş ya da eski bir yedek geri yüklenmiş.",
	},
}

// CmdSealCut says: The seal that you noted is not in the journal: its end was cut off, or an older backup was restored.
func CmdSealCut() language.Message { return rowCmdSealCut.With() }

var rowCmdSealBehind = language.Sentence{
	Key: "cmd.seal_behind",
	In: [4]string{
		"The journal no longer holds seal {number int}, which a backup, the key or the note in vaada.seal vouches for ({at code}): its end was cut off, or a copy was put in its place without vaada restore. Find out who may write to the database.",
		"ریکارڈ میں مہر {number} نہیں رہی، جبکہ بیک اپ، کلید یا vaada.seal کا نوٹ اس کا گواہ ہے ({at}): اس کا آخری حصہ کاٹا گیا، یا vaada restore کے بغیر کوئی نقل اس کی جگہ رکھی گئی۔ معلوم کریں کہ ڈیٹا بیس میں کون لکھ سکتا ہے۔",
		"रिकॉर्ड में मुहर {number} अब नहीं है, जबकि बैकअप, कुंजी या vaada.seal का नोट उसका गवाह है ({at}): उसका आखिरी हिस्सा काटा गया, या vaada restore के बिना कोई कॉपी उसकी जगह रखी गई। पता करें कि डेटाबेस में कौन लिख सकता है।",
		"Bir yedeğin, anahtarın ya da vaada.seal notunun tanık olduğu {number} numaralı mühür ({at}) artık kayıtta yok: kaydın sonu kesilmiş ya da yerine vaada restore kullanılmadan bir kopya konmuş. Veritabanına kimin yazabildiğini öğrenin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealBehind says: The journal no longer holds seal {number int}, which a backup, the key or the note in vaada.seal vouches for ({at code}): its end was cut off, or a copy was put in its place without vaada restore. Find out who may write to the database.
func CmdSealBehind(number int, at string) language.Message { return rowCmdSealBehind.With(number, at) }

var rowCmdSealKeyless = language.Sentence{
	Key: "cmd.seal_keyless",
	In: [4]string{
		"Seal {number int} of the journal ({at code}) was made without the key of its time: somebody sealed it again. Find out who may write to the database.",
		"ریکارڈ کی مہر {number} ({at}) اپنے وقت کی کلید کے بغیر لگی: کسی نے دوبارہ مہر لگائی۔ معلوم کریں کہ ڈیٹا بیس میں کون لکھ سکتا ہے۔",
		"रिकॉर्ड की मुहर {number} ({at}) अपने समय की कुंजी के बिना लगी: किसी ने दोबारा मुहर लगाई। पता करें कि डेटाबेस में कौन लिख सकता है।",
		"Kaydın {number} numaralı mührü ({at}) zamanının anahtarı olmadan yapılmış: biri yeniden mühürlemiş. Veritabanına kimin yazabildiğini öğrenin.",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealKeyless says: Seal {number int} of the journal ({at code}) was made without the key of its time: somebody sealed it again. Find out who may write to the database.
func CmdSealKeyless(number int, at string) language.Message {
	return rowCmdSealKeyless.With(number, at)
}

var rowCmdSealLocked = language.Sentence{
	Key: "cmd.seal_locked",
	In: [4]string{
		"Nobody can verify seal {number int} of the journal ({at code}), nor older ones: the key that made it does not open. Put the key to the secrets back in its place. If it is lost for good: vaada setup rekey --lost",
		"ریکارڈ کی مہر {number} ({at}) اور اس سے پرانی مہریں جانچی نہیں جا سکتیں: جس کلید سے وہ لگیں وہ نہیں کھلتی۔ خفیہ معلومات کی کلید واپس اپنی جگہ رکھیں۔ ہمیشہ کے لیے کھو گئی ہو تو: vaada setup rekey --lost",
		"रिकॉर्ड की मुहर {number} ({at}) और उससे पुरानी मुहरें जाँची नहीं जा सकतीं: जिस कुंजी से वे लगीं वह नहीं खुलती। गोपनीय जानकारी की कुंजी वापस अपनी जगह रखें। हमेशा के लिए खो गई हो तो: vaada setup rekey --lost",
		"Kaydın {number} numaralı mührü ({at}) ve daha eskileri doğrulanamıyor: onları yapan anahtar açılmıyor. Gizli bilgilerin anahtarını yerine koyun. Tümüyle kaybolduysa: vaada setup rekey --lost",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealLocked says: Nobody can verify seal {number int} of the journal ({at code}), nor older ones: the key that made it does not open. Put the key to the secrets back in its place. If it is lost for good: vaada setup rekey --lost
func CmdSealLocked(number int, at string) language.Message { return rowCmdSealLocked.With(number, at) }

var rowCmdSealLost = language.Sentence{
	Key: "cmd.seal_lost",
	In: [4]string{
		"Lines under keyed seals up to number {number int} cannot be verified: their key was lost. That was said here: {at code}",
		"مہر {number} تک کلید والی مہروں کی سطریں جانچی نہیں جا سکتیں: ان کی کلید کھو گئی۔ یہ یہاں بتایا گیا: {at}",
		"मुहर {number} तक कुंजी वाली मुहरों की पंक्तियाँ जाँची नहीं जा सकतीं: उनकी कुंजी खो गई। यह यहाँ बताया गया: {at}",
		"{number} numaraya kadar anahtarlı mühürlerin satırları doğrulanamıyor: anahtarları kayboldu. Burada bildirildi: {at}",
	},
	Slots: []language.Slot{{Name: "number", Kind: "int"}, {Name: "at", Kind: "code"}},
}

// CmdSealLost says: Lines under keyed seals up to number {number int} cannot be verified: their key was lost. That was said here: {at code}
func CmdSealLost(number int, at string) language.Message { return rowCmdSealLost.With(number, at) }

var rowAuditDidMadeKeyOfSeals = language.Sentence{
	Key: "audit.did_made_key_of_seals",
	In: [4]string{
		"Made a new key to seal the journal with",
		"ریکارڈ پر مہر لگانے کی نئی کلید بنائی گئی",
		"रिकॉर्ड पर मुहर लगाने की नई कुंजी बनाई गई",
		"Kaydı mühürlemek için yeni anahtar yapıldı",
	},
}

// AuditDidMadeKeyOfSeals says: Made a new key to seal the journal with
func AuditDidMadeKeyOfSeals() language.Message { return rowAuditDidMadeKeyOfSeals.With() }

var rowCmdHelpRekey = language.Sentence{
	Key: "cmd.help_rekey",
	In: [4]string{
		"Make a new key to the secrets and seal them with it. The program must not serve meanwhile.",
		"خفیہ معلومات کی نئی کلید بنائیں اور انہیں اسی سے بند کریں۔ اس دوران پروگرام بند رہے۔",
		"गोपनीय जानकारी की नई कुंजी बनाएँ और उसे उसी से बंद करें। इस दौरान प्रोग्राम बंद रहे।",
		"Gizli bilgiler için yeni anahtar yap ve onlarla mühürle. Bu sırada program çalışmamalı.",
	},
}

// CmdHelpRekey says: Make a new key to the secrets and seal them with it. The program must not serve meanwhile.
func CmdHelpRekey() language.Message { return rowCmdHelpRekey.With() }

var rowCmdHelpLost = language.Sentence{
	Key: "cmd.help_lost",
	In: [4]string{
		"The old key is lost: give up what only it opens. Second factors and the secrets of other systems are then set up anew.",
		"پرانی کلید گم ہے: جو صرف اسی سے کھلتا ہے چھوڑ دیں۔ پھر دوسرے تصدیقی طریقے اور دوسرے نظاموں کی خفیہ معلومات نئے سرے سے مقرر ہوں گی۔",
		"पुरानी कुंजी खो गई: जो सिर्फ़ उसी से खुलता है उसे छोड़ दें। फिर दूसरे सत्यापन तरीके और दूसरे सिस्टम की गोपनीय जानकारी नए सिरे से तय होगी।",
		"Eski anahtar kayıp: yalnızca onun açtıklarından vazgeç. İkinci doğrulamalar ve diğer sistemlerin gizli bilgileri yeniden kurulur.",
	},
}

// CmdHelpLost says: The old key is lost: give up what only it opens. Second factors and the secrets of other systems are then set up anew.
func CmdHelpLost() language.Message { return rowCmdHelpLost.With() }

var rowCmdRekeyed = language.Sentence{
	Key: "cmd.rekeyed",
	In: [4]string{
		"The secrets have a new key: {file code}. Keep a copy of it apart from the backups.",
		"خفیہ معلومات کی نئی کلید یہ ہے: {file}۔ اس کی نقل بیک اپ سے الگ رکھیں۔",
		"गोपनीय जानकारी की नई कुंजी यह है: {file}। इसकी कॉपी बैकअप से अलग रखें।",
		"Gizli bilgilerin yeni anahtarı: {file}. Kopyasını yedeklerden ayrı saklayın.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdRekeyed says: The secrets have a new key: {file code}. Keep a copy of it apart from the backups.
func CmdRekeyed(file string) language.Message { return rowCmdRekeyed.With(file) }

var rowCmdKeyThere = language.Sentence{
	Key: "cmd.key_there",
	In: [4]string{
		"There is a key already: {file code}. Move it away first if it is not the right one.",
		"کلید پہلے سے موجود ہے: {file}۔ درست نہ ہو تو پہلے اسے ہٹا کر رکھیں۔",
		"कुंजी पहले से मौजूद है: {file}। सही न हो तो पहले उसे हटाकर रखें।",
		"Zaten bir anahtar var: {file}. Doğru değilse önce başka yere taşıyın.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdKeyThere says: There is a key already: {file code}. Move it away first if it is not the right one.
func CmdKeyThere(file string) language.Message { return rowCmdKeyThere.With(file) }

var rowAuditByPassword = language.Sentence{
	Key: "audit.by_password",
	In: [4]string{
		"by password",
		"پاس ورڈ سے",
		"पासवर्ड से",
		"şifreyle",
	},
}

// AuditByPassword says: by password
func AuditByPassword() language.Message { return rowAuditByPassword.With() }

var rowAuditByPasskey = language.Sentence{
	Key: "audit.by_passkey",
	In: [4]string{
		"by passkey",
		"پاس کی سے",
		"पासकी से",
		"geçiş anahtarıyla",
	},
}

// AuditByPasskey says: by passkey
func AuditByPasskey() language.Message { return rowAuditByPasskey.With() }

var rowAuditByLink = language.Sentence{
	Key: "audit.by_link",
	In: [4]string{
		"by link",
		"لنک سے",
		"लिंक से",
		"bağlantıyla",
	},
}

// AuditByLink says: by link
func AuditByLink() language.Message { return rowAuditByLink.With() }

var rowAuditBySignOn = language.Sentence{
	Key: "audit.by_sign_on",
	In: [4]string{
		"by the organisation’s own sign-on",
		"ادارے کے اپنے لاگ اِن سے",
		"संस्था के अपने लॉग इन से",
		"kuruluşun kendi girişiyle",
	},
}

// AuditBySignOn says: by the organisation’s own sign-on
func AuditBySignOn() language.Message { return rowAuditBySignOn.With() }

var rowAuditByPin = language.Sentence{
	Key: "audit.by_pin",
	In: [4]string{
		"by PIN",
		"\u200ePIN\u200e سے",
		"पिन से",
		"PIN ile",
	},
}

// AuditByPin says: by PIN
func AuditByPin() language.Message { return rowAuditByPin.With() }

var rowAuditByCode = language.Sentence{
	Key: "audit.by_code",
	In: [4]string{
		"by the code of a second factor",
		"دوسرے تصدیقی کوڈ سے",
		"दूसरे सत्यापन कोड से",
		"ikinci doğrulama koduyla",
	},
}

// AuditByCode says: by the code of a second factor
func AuditByCode() language.Message { return rowAuditByCode.With() }

var rowAuditHours = language.Sentence{
	Key: "audit.hours",
	In: [4]string{
		"{hours code}",
		"{hours}",
		"{hours}",
		"{hours}",
	},
	Slots: []language.Slot{{Name: "hours", Kind: "code"}},
}

// AuditHours says: {hours code}
func AuditHours(hours string) language.Message { return rowAuditHours.With(hours) }

var rowAuditNoValue = language.Sentence{
	Key: "audit.no_value",
	In: [4]string{
		"–",
		"–",
		"–",
		"–",
	},
}

// AuditNoValue says: –
func AuditNoValue() language.Message { return rowAuditNoValue.With() }

var rowAuditAnyKind = language.Sentence{
	Key: "audit.any_kind",
	In: [4]string{
		"Any kind",
		"ہر قسم",
		"हर प्रकार",
		"Her tür",
	},
}

// AuditAnyKind says: Any kind
func AuditAnyKind() language.Message { return rowAuditAnyKind.With() }

var rowAuditBecame = language.Sentence{
	Key: "audit.became",
	In: [4]string{
		"{before message} → {after message}",
		"{before} ← {after}",
		"{before} → {after}",
		"{before} → {after}",
	},
	Slots: []language.Slot{{Name: "before", Kind: "message"}, {Name: "after", Kind: "message"}},
}

// AuditBecame says: {before message} → {after message}
func AuditBecame(before language.Message, after language.Message) language.Message {
	return rowAuditBecame.With(before, after)
}

var rowAuditChangedOf = language.Sentence{
	Key: "audit.changed_of",
	In: [4]string{
		"{field message}: {change message}",
		"{field}: {change}",
		"{field}: {change}",
		"{field}: {change}",
	},
	Slots: []language.Slot{{Name: "field", Kind: "message"}, {Name: "change", Kind: "message"}},
}

// AuditChangedOf says: {field message}: {change message}
func AuditChangedOf(field language.Message, change language.Message) language.Message {
	return rowAuditChangedOf.With(field, change)
}

var rowAuditAmount = language.Sentence{
	Key: "audit.amount",
	In: [4]string{
		"{amount money}",
		"{amount}",
		"{amount}",
		"{amount}",
	},
	Slots: []language.Slot{{Name: "amount", Kind: "money"}},
}

// AuditAmount says: {amount money}
func AuditAmount(amount money.Amount) language.Message { return rowAuditAmount.With(amount) }

var rowAuditFromPlace = language.Sentence{
	Key: "audit.from_place",
	In: [4]string{
		"{how message}, from {place code}",
		"{how}، پتہ {place}",
		"{how}, पता {place}",
		"{how}, adres: {place}",
	},
	Slots: []language.Slot{{Name: "how", Kind: "message"}, {Name: "place", Kind: "code"}},
}

// AuditFromPlace says: {how message}, from {place code}
func AuditFromPlace(how language.Message, place string) language.Message {
	return rowAuditFromPlace.With(how, place)
}

var rowAuditByProof = language.Sentence{
	Key: "audit.by_proof",
	In: [4]string{
		"when asked once more",
		"دوبارہ شناخت پوچھنے پر",
		"दोबारा पहचान पूछने पर",
		"kimlik yeniden sorulduğunda",
	},
}

// AuditByProof says: when asked once more
func AuditByProof() language.Message { return rowAuditByProof.With() }

var rowAuditByInvitation = language.Sentence{
	Key: "audit.by_invitation",
	In: [4]string{
		"by invitation",
		"دعوت نامے سے",
		"आमंत्रण से",
		"davetle",
	},
}

// AuditByInvitation says: by invitation
func AuditByInvitation() language.Message { return rowAuditByInvitation.With() }
