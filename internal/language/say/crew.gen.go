// Code generated from words/crew.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
	"vaada/internal/now"
)

var rowCrewNoEmail = language.Sentence{
	Key: "crew.no_email",
	In: [4]string{
		"No e-mail address: {name name}. Print a slip instead.",
		"ای میل پتہ موجود نہیں: {name}۔ اس کی بجائے پرچی پرنٹ کریں۔",
		"ईमेल पता नहीं है: {name}। इसके बजाय पर्ची प्रिंट करें।",
		"E-posta adresi yok: {name}. Bunun yerine davet fişi yazdırın.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewNoEmail says: No e-mail address: {name name}. Print a slip instead.
func CrewNoEmail(name string) language.Message { return rowCrewNoEmail.With(name) }

var rowCrewTitle = language.Sentence{
	Key: "crew.title",
	In: [4]string{
		"People",
		"عملہ",
		"कर्मचारी",
		"Çalışanlar",
	},
}

// CrewTitle says: People
func CrewTitle() language.Message { return rowCrewTitle.With() }

var rowCrewLead = language.Sentence{
	Key: "crew.lead",
	In: [4]string{
		"Who serves here, in which roles and where. Invite by mail, or with a printed slip.",
		"یہاں کون خدمت کرتا ہے، کس رول میں اور کہاں۔ ای میل سے مدعو کریں یا پرچی پرنٹ کر کے دیں۔",
		"यहाँ कौन काम करता है, किस भूमिका में और कहाँ। ईमेल से या छपी पर्ची से बुलाएँ।",
		"Burada kimler, hangi rolde ve nerede çalışıyor. E-postayla ya da yazdırılmış bir davet fişiyle davet edin.",
	},
}

// CrewLead says: Who serves here, in which roles and where. Invite by mail, or with a printed slip.
func CrewLead() language.Message { return rowCrewLead.With() }

var rowCrewFind = language.Sentence{
	Key: "crew.find",
	In: [4]string{
		"name, role or skill",
		"نام، رول یا مہارت",
		"नाम, भूमिका या कौशल",
		"ad, rol ya da beceri",
	},
}

// CrewFind says: name, role or skill
func CrewFind() language.Message { return rowCrewFind.With() }

var rowCrewNobody = language.Sentence{
	Key: "crew.nobody",
	In: [4]string{
		"Nobody found. Try a shorter word.",
		"کوئی نہیں ملا۔ مختصر لفظ آزمائیں۔",
		"कोई नहीं मिला। छोटा शब्द आज़माएँ।",
		"Kimse bulunamadı. Daha kısa bir kelime deneyin.",
	},
}

// CrewNobody says: Nobody found. Try a shorter word.
func CrewNobody() language.Message { return rowCrewNobody.With() }

var rowCrewNobodyGone = language.Sentence{
	Key: "crew.nobody_gone",
	In: [4]string{
		"Nobody has left yet.",
		"ابھی تک کوئی رخصت نہیں ہوا۔",
		"अभी तक कोई नहीं गया।",
		"Henüz kimse ayrılmadı.",
	},
}

// CrewNobodyGone says: Nobody has left yet.
func CrewNobodyGone() language.Message { return rowCrewNobodyGone.With() }

var rowCrewTabHere = language.Sentence{
	Key: "crew.tab_here",
	In: [4]string{
		"Here",
		"موجود",
		"यहाँ",
		"Burada",
	},
}

// CrewTabHere says: Here
func CrewTabHere() language.Message { return rowCrewTabHere.With() }

var rowCrewTabGone = language.Sentence{
	Key: "crew.tab_gone",
	In: [4]string{
		"Left",
		"رخصت شدہ",
		"जा चुके",
		"Ayrılanlar",
	},
}

// CrewTabGone says: Left
func CrewTabGone() language.Message { return rowCrewTabGone.With() }

var rowCrewTabs = language.Sentence{
	Key: "crew.tabs",
	In: [4]string{
		"Which people",
		"عملے کی فہرستیں",
		"कर्मचारियों की सूचियाँ",
		"Çalışan listeleri",
	},
}

// CrewTabs says: Which people
func CrewTabs() language.Message { return rowCrewTabs.With() }

var rowCrewInvite = language.Sentence{
	Key: "crew.invite",
	In: [4]string{
		"Invite somebody",
		"کسی کو مدعو کریں",
		"किसी को बुलाएँ",
		"Birini davet et",
	},
}

// CrewInvite says: Invite somebody
func CrewInvite() language.Message { return rowCrewInvite.With() }

var rowCrewSkills = language.Sentence{
	Key: "crew.skills",
	In: [4]string{
		"Skills",
		"مہارتیں",
		"कौशल",
		"Beceriler",
	},
}

// CrewSkills says: Skills
func CrewSkills() language.Message { return rowCrewSkills.With() }

var rowCrewWho = language.Sentence{
	Key: "crew.who",
	In: [4]string{
		"Name",
		"نام",
		"नाम",
		"Ad",
	},
}

// CrewWho says: Name
func CrewWho() language.Message { return rowCrewWho.With() }

var rowCrewRoles = language.Sentence{
	Key: "crew.roles",
	In: [4]string{
		"Roles",
		"رول",
		"भूमिकाएँ",
		"Roller",
	},
}

// CrewRoles says: Roles
func CrewRoles() language.Message { return rowCrewRoles.With() }

var rowCrewWhere = language.Sentence{
	Key: "crew.where",
	In: [4]string{
		"Office and team",
		"دفتر اور ٹیم",
		"कार्यालय और टीम",
		"Ofis ve ekip",
	},
}

// CrewWhere says: Office and team
func CrewWhere() language.Message { return rowCrewWhere.With() }

var rowCrewStanding = language.Sentence{
	Key: "crew.standing",
	In: [4]string{
		"Standing",
		"حیثیت",
		"स्थिति",
		"Durum",
	},
}

// CrewStanding says: Standing
func CrewStanding() language.Message { return rowCrewStanding.With() }

var rowCrewSeen = language.Sentence{
	Key: "crew.seen",
	In: [4]string{
		"Last signed in",
		"آخری لاگ اِن",
		"पिछला लॉग इन",
		"Son giriş",
	},
}

// CrewSeen says: Last signed in
func CrewSeen() language.Message { return rowCrewSeen.With() }

var rowCrewNever = language.Sentence{
	Key: "crew.never",
	In: [4]string{
		"never",
		"کبھی نہیں",
		"कभी नहीं",
		"hiç",
	},
}

// CrewNever says: never
func CrewNever() language.Message { return rowCrewNever.With() }

var rowCrewHere = language.Sentence{
	Key: "crew.here",
	In: [4]string{
		"here",
		"موجود",
		"यहाँ",
		"burada",
	},
}

// CrewHere says: here
func CrewHere() language.Message { return rowCrewHere.With() }

var rowCrewWaits = language.Sentence{
	Key: "crew.waits",
	In: [4]string{
		"invited",
		"مدعو",
		"बुलाया गया",
		"davetli",
	},
}

// CrewWaits says: invited
func CrewWaits() language.Message { return rowCrewWaits.With() }

var rowCrewLapsed = language.Sentence{
	Key: "crew.lapsed",
	In: [4]string{
		"invitation over",
		"دعوت ختم",
		"बुलावा खत्म",
		"daveti geçti",
	},
}

// CrewLapsed says: invitation over
func CrewLapsed() language.Message { return rowCrewLapsed.With() }

var rowCrewLeaving = language.Sentence{
	Key: "crew.leaving",
	In: [4]string{
		"leaving",
		"رخصتی طے",
		"जाना तय",
		"ayrılacak",
	},
}

// CrewLeaving says: leaving
func CrewLeaving() language.Message { return rowCrewLeaving.With() }

var rowCrewGoneNow = language.Sentence{
	Key: "crew.gone_now",
	In: [4]string{
		"left",
		"رخصت شدہ",
		"जा चुके",
		"ayrıldı",
	},
}

// CrewGoneNow says: left
func CrewGoneNow() language.Message { return rowCrewGoneNow.With() }

var rowCrewAwayUntil = language.Sentence{
	Key: "crew.away_until",
	In: [4]string{
		"away until {day date}",
		"{day} تک چھٹی",
		"{day} तक अनुपस्थित",
		"{day} tarihine kadar yok",
	},
	Slots: []language.Slot{{Name: "day", Kind: "date"}},
}

// CrewAwayUntil says: away until {day date}
func CrewAwayUntil(day now.Instant) language.Message { return rowCrewAwayUntil.With(day) }

var rowCrewEverywhere = language.Sentence{
	Key: "crew.everywhere",
	In: [4]string{
		"all offices",
		"تمام دفاتر",
		"सभी कार्यालय",
		"tüm ofisler",
	},
}

// CrewEverywhere says: all offices
func CrewEverywhere() language.Message { return rowCrewEverywhere.With() }

var rowCrewPlaceOf = language.Sentence{
	Key: "crew.place_of",
	In: [4]string{
		"{team label}, {office label}",
		"{team}، {office}",
		"{team}, {office}",
		"{team}, {office}",
	},
	Slots: []language.Slot{{Name: "team", Kind: "label"}, {Name: "office", Kind: "label"}},
}

// CrewPlaceOf says: {team label}, {office label}
func CrewPlaceOf(team language.Text, office language.Text) language.Message {
	return rowCrewPlaceOf.With(team, office)
}

var rowCrewRoleAt = language.Sentence{
	Key: "crew.role_at",
	In: [4]string{
		"{role message} ({place message})",
		"{role} ({place})",
		"{role} ({place})",
		"{role} ({place})",
	},
	Slots: []language.Slot{{Name: "role", Kind: "message"}, {Name: "place", Kind: "message"}},
}

// CrewRoleAt says: {role message} ({place message})
func CrewRoleAt(role language.Message, place language.Message) language.Message {
	return rowCrewRoleAt.With(role, place)
}

var rowCrewWholeOffice = language.Sentence{
	Key: "crew.whole_office",
	In: [4]string{
		"{office label}, all teams",
		"{office}، تمام ٹیمیں",
		"{office}, सभी टीमें",
		"{office}, tüm ekipler",
	},
	Slots: []language.Slot{{Name: "office", Kind: "label"}},
}

// CrewWholeOffice says: {office label}, all teams
func CrewWholeOffice(office language.Text) language.Message { return rowCrewWholeOffice.With(office) }

var rowCrewNewTitle = language.Sentence{
	Key: "crew.new_title",
	In: [4]string{
		"Invite somebody",
		"کسی کو مدعو کریں",
		"किसी को बुलाएँ",
		"Birini davet et",
	},
}

// CrewNewTitle says: Invite somebody
func CrewNewTitle() language.Message { return rowCrewNewTitle.With() }

var rowCrewNewLead = language.Sentence{
	Key: "crew.new_lead",
	In: [4]string{
		"The person joins with a link that opens once, within 3 days. Without an e-mail address, print a slip and hand it over.",
		"شامل ہونے کا لنک صرف ایک بار کھلتا ہے، 3 دن کے اندر۔ ای میل پتہ نہ ہو تو پرچی پرنٹ کر کے ہاتھ میں دیں۔",
		"जुड़ने का लिंक सिर्फ़ एक बार खुलता है, 3 दिन के भीतर। ईमेल पता न हो तो पर्ची प्रिंट करके हाथ में दें।",
		"Katılım bağlantısı 3 gün içinde, yalnızca bir kez açılır. E-posta adresi yoksa davet fişini yazdırıp elden verin.",
	},
}

// CrewNewLead says: The person joins with a link that opens once, within 3 days. Without an e-mail address, print a slip and hand it over.
func CrewNewLead() language.Message { return rowCrewNewLead.With() }

var rowCrewFieldWay = language.Sentence{
	Key: "crew.field_way",
	In: [4]string{
		"how the invitation goes",
		"دعوت کا ذریعہ",
		"बुलावा कैसे जाए",
		"davetin yolu",
	},
}

// CrewFieldWay says: how the invitation goes
func CrewFieldWay() language.Message { return rowCrewFieldWay.With() }

var rowCrewWaySlip = language.Sentence{
	Key: "crew.way_slip",
	In: [4]string{
		"Printed slip",
		"چھپی ہوئی پرچی",
		"छपी पर्ची",
		"Yazdırılmış fiş",
	},
}

// CrewWaySlip says: Printed slip
func CrewWaySlip() language.Message { return rowCrewWaySlip.With() }

var rowCrewWaySlipHint = language.Sentence{
	Key: "crew.way_slip_hint",
	In: [4]string{
		"You hand it over yourself.",
		"آپ خود ہاتھ میں دیں گے۔",
		"आप खुद हाथ में देंगे।",
		"Elden siz verirsiniz.",
	},
}

// CrewWaySlipHint says: You hand it over yourself.
func CrewWaySlipHint() language.Message { return rowCrewWaySlipHint.With() }

var rowCrewWayMail = language.Sentence{
	Key: "crew.way_mail",
	In: [4]string{
		"E-mail",
		"ای میل",
		"ईमेल",
		"E-posta",
	},
}

// CrewWayMail says: E-mail
func CrewWayMail() language.Message { return rowCrewWayMail.With() }

var rowCrewWayMailHint = language.Sentence{
	Key: "crew.way_mail_hint",
	In: [4]string{
		"To the address above.",
		"اوپر دیے گئے پتے پر۔",
		"ऊपर दिए गए पते पर।",
		"Yukarıdaki adrese.",
	},
}

// CrewWayMailHint says: To the address above.
func CrewWayMailHint() language.Message { return rowCrewWayMailHint.With() }

var rowCrewFieldSignIn = language.Sentence{
	Key: "crew.field_sign_in",
	In: [4]string{
		"sign-in name",
		"لاگ اِن نام",
		"लॉग इन नाम",
		"giriş adı",
	},
}

// CrewFieldSignIn says: sign-in name
func CrewFieldSignIn() language.Message { return rowCrewFieldSignIn.With() }

var rowCrewSignInHint = language.Sentence{
	Key: "crew.sign_in_hint",
	In: [4]string{
		"What the person types to sign in. Empty: we make one.",
		"جو لاگ اِن کرتے وقت لکھا جائے گا۔ خالی چھوڑیں تو ہم بنا دیں گے۔",
		"जो लॉग इन करते समय लिखा जाएगा। खाली छोड़ें तो हम बना देंगे।",
		"Girişte yazılacak ad. Boş bırakılırsa biz oluştururuz.",
	},
}

// CrewSignInHint says: What the person types to sign in. Empty: we make one.
func CrewSignInHint() language.Message { return rowCrewSignInHint.With() }

var rowCrewSignInWrong = language.Sentence{
	Key: "crew.sign_in_wrong",
	In: [4]string{
		"A sign-in name has small Latin letters, figures, points and hyphens, 2 to 40 of them. Example: {example code}",
		"لاگ اِن نام میں چھوٹے انگریزی حروف، ہندسے، نقطے اور ہائفن آتے ہیں، 2 سے 40 تک۔ مثال: {example}",
		"लॉग इन नाम में छोटे अंग्रेज़ी अक्षर, अंक, बिंदु और हाइफ़न आते हैं, 2 से 40 तक। उदाहरण: {example}",
		"Giriş adı küçük Latin harfleri, rakam, nokta ve tireden oluşur, 2 ile 40 karakter arası. Örnek: {example}",
	},
	Slots: []language.Slot{{Name: "example", Kind: "code"}},
}

// CrewSignInWrong says: A sign-in name has small Latin letters, figures, points and hyphens, 2 to 40 of them. Example: {example code}
func CrewSignInWrong(example string) language.Message { return rowCrewSignInWrong.With(example) }

var rowCrewSignInTaken = language.Sentence{
	Key: "crew.sign_in_taken",
	In: [4]string{
		"Somebody already has the sign-in name {name code}. Choose another.",
		"یہ لاگ اِن نام پہلے سے کسی کا ہے: {name}۔ دوسرا چنیں۔",
		"यह लॉग इन नाम पहले से किसी का है: {name}। दूसरा चुनें।",
		"{name} giriş adı kullanılıyor. Başka bir ad seçin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// CrewSignInTaken says: Somebody already has the sign-in name {name code}. Choose another.
func CrewSignInTaken(name string) language.Message { return rowCrewSignInTaken.With(name) }

var rowCrewFieldRole = language.Sentence{
	Key: "crew.field_role",
	In: [4]string{
		"role",
		"رول",
		"भूमिका",
		"rol",
	},
}

// CrewFieldRole says: role
func CrewFieldRole() language.Message { return rowCrewFieldRole.With() }

var rowCrewFieldPlace = language.Sentence{
	Key: "crew.field_place",
	In: [4]string{
		"place",
		"جگہ",
		"जगह",
		"yer",
	},
}

// CrewFieldPlace says: place
func CrewFieldPlace() language.Message { return rowCrewFieldPlace.With() }

var rowCrewPlaceHint = language.Sentence{
	Key: "crew.place_hint",
	In: [4]string{
		"Office and team in which the role is held.",
		"وہ دفتر اور ٹیم جس کے لیے رول ہے۔",
		"वह कार्यालय और टीम जिसके लिए भूमिका है।",
		"Rolün geçerli olduğu ofis ve ekip.",
	},
}

// CrewPlaceHint says: Office and team in which the role is held.
func CrewPlaceHint() language.Message { return rowCrewPlaceHint.With() }

var rowCrewHome = language.Sentence{
	Key: "crew.home",
	In: [4]string{
		"office and team",
		"دفتر اور ٹیم",
		"कार्यालय और टीम",
		"ofis ve ekip",
	},
}

// CrewHome says: office and team
func CrewHome() language.Message { return rowCrewHome.With() }

var rowCrewRolesHint = language.Sentence{
	Key: "crew.roles_hint",
	In: [4]string{
		"Held in the person’s office; those of a manager and an administrator in all offices. You can narrow or widen them afterwards.",
		"یہ رول اپنے دفتر کے لیے ہیں؛ مینیجر اور ایڈمن کے رول تمام دفاتر کے لیے۔ بعد میں گھٹائے بڑھائے جا سکتے ہیں۔",
		"ये भूमिकाएँ अपने कार्यालय के लिए हैं; मैनेजर और एडमिन की सभी कार्यालयों के लिए। बाद में घटाई-बढ़ाई जा सकती हैं।",
		"Roller kişinin kendi ofisinde geçerlidir; yönetici ve sistem yöneticisininki tüm ofislerde. Sonradan daraltabilir ya da genişletebilirsiniz.",
	},
}

// CrewRolesHint says: Held in the person’s office; those of a manager and an administrator in all offices. You can narrow or widen them afterwards.
func CrewRolesHint() language.Message { return rowCrewRolesHint.With() }

var rowCrewSendInvite = language.Sentence{
	Key: "crew.send_invite",
	In: [4]string{
		"Invite",
		"مدعو کریں",
		"बुलाएँ",
		"Davet et",
	},
}

// CrewSendInvite says: Invite
func CrewSendInvite() language.Message { return rowCrewSendInvite.With() }

var rowCrewInvitedMail = language.Sentence{
	Key: "crew.invited_mail",
	In: [4]string{
		"Invitation on its way: {name name}",
		"دعوت روانہ: {name}",
		"बुलावा भेजा गया: {name}",
		"Davet yolda: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewInvitedMail says: Invitation on its way: {name name}
func CrewInvitedMail(name string) language.Message { return rowCrewInvitedMail.With(name) }

var rowCrewAdministratorsAlone = language.Sentence{
	Key: "crew.administrators_alone",
	In: [4]string{
		"Only an administrator gives or takes the role of administrator. Ask one.",
		"ایڈمن کا رول صرف ایڈمن دے یا واپس لے سکتے ہیں۔ ان سے رجوع کریں۔",
		"एडमिन की भूमिका सिर्फ़ एडमिन दे या वापस ले सकते हैं। उनसे पूछें।",
		"Sistem yöneticisi rolünü yalnızca bir sistem yöneticisi verir ya da alır. Birine sorun.",
	},
}

// CrewAdministratorsAlone says: Only an administrator gives or takes the role of administrator. Ask one.
func CrewAdministratorsAlone() language.Message { return rowCrewAdministratorsAlone.With() }

var rowCrewManagersAlone = language.Sentence{
	Key: "crew.managers_alone",
	In: [4]string{
		"Only a manager gives or takes the role of manager. Ask one.",
		"مینیجر کا رول صرف مینیجر دے یا واپس لے سکتے ہیں۔ ان سے رجوع کریں۔",
		"मैनेजर की भूमिका सिर्फ़ मैनेजर दे या वापस ले सकते हैं। उनसे पूछें।",
		"Yönetici rolünü yalnızca bir yönetici verir ya da alır. Birine sorun.",
	},
}

// CrewManagersAlone says: Only a manager gives or takes the role of manager. Ask one.
func CrewManagersAlone() language.Message { return rowCrewManagersAlone.With() }

var rowCrewNobodySignsIn = language.Sentence{
	Key: "crew.nobody_signs_in",
	In: [4]string{
		"Nobody who has joined signs in with {typed code}. Look at the list of people.",
		"اس سے کوئی شامل شدہ شخص لاگ اِن نہیں ہوتا: {typed}۔ عملے کی فہرست دیکھیں۔",
		"इससे शामिल हो चुका कोई व्यक्ति लॉग इन नहीं करता: {typed}। कर्मचारियों की सूची देखें।",
		"Katılmış kimse bununla giriş yapmıyor: {typed}. Çalışanlar listesine bakın.",
	},
	Slots: []language.Slot{{Name: "typed", Kind: "code"}},
}

// CrewNobodySignsIn says: Nobody who has joined signs in with {typed code}. Look at the list of people.
func CrewNobodySignsIn(typed string) language.Message { return rowCrewNobodySignsIn.With(typed) }

var rowCrewOwnRoles = language.Sentence{
	Key: "crew.own_roles",
	In: [4]string{
		"Nobody changes their own roles. Ask somebody else who manages people.",
		"کوئی اپنے رول خود نہیں بدلتا۔ عملہ سنبھالنے والے کسی دوسرے شخص سے کہیں۔",
		"कोई अपनी भूमिकाएँ खुद नहीं बदलता। स्टाफ़ संभालने वाले किसी दूसरे व्यक्ति से कहें।",
		"Kimse kendi rollerini değiştirmez. Personelden sorumlu başka birine söyleyin.",
	},
}

// CrewOwnRoles says: Nobody changes their own roles. Ask somebody else who manages people.
func CrewOwnRoles() language.Message { return rowCrewOwnRoles.With() }

var rowCrewLastManager = language.Sentence{
	Key: "crew.last_manager",
	In: [4]string{
		"Nobody else is manager of all offices. Make somebody manager first.",
		"تمام دفاتر کا کوئی اور مینیجر نہیں۔ پہلے کسی اور کو مینیجر بنائیں۔",
		"सभी कार्यालयों का कोई और मैनेजर नहीं है। पहले किसी और को मैनेजर बनाएँ।",
		"Tüm ofislerin başka yöneticisi yok. Önce birini yönetici yapın.",
	},
}

// CrewLastManager says: Nobody else is manager of all offices. Make somebody manager first.
func CrewLastManager() language.Message { return rowCrewLastManager.With() }

var rowCrewLastAdministrator = language.Sentence{
	Key: "crew.last_administrator",
	In: [4]string{
		"Nobody else is administrator of all offices. Make somebody administrator first.",
		"تمام دفاتر کا کوئی اور ایڈمن نہیں۔ پہلے کسی اور کو ایڈمن بنائیں۔",
		"सभी कार्यालयों का कोई और एडमिन नहीं है। पहले किसी और को एडमिन बनाएँ।",
		"Tüm ofislerin başka sistem yöneticisi yok. Önce birini sistem yöneticisi yapın.",
	},
}

// CrewLastAdministrator says: Nobody else is administrator of all offices. Make somebody administrator first.
func CrewLastAdministrator() language.Message { return rowCrewLastAdministrator.With() }

var rowCrewGone = language.Sentence{
	Key: "crew.gone",
	In: [4]string{
		"Not here any more: {name name}",
		"اب یہاں نہیں: {name}",
		"अब यहाँ नहीं: {name}",
		"Artık burada değil: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewGone says: Not here any more: {name name}
func CrewGone(name string) language.Message { return rowCrewGone.With(name) }

var rowCrewLetterSubject = language.Sentence{
	Key: "crew.letter_subject",
	In: [4]string{
		"Your invitation to {firm label}",
		"آپ کے لیے دعوت: {firm}",
		"आपके लिए बुलावा: {firm}",
		"Davetiniz: {firm}",
	},
	Slots: []language.Slot{{Name: "firm", Kind: "label"}},
}

// CrewLetterSubject says: Your invitation to {firm label}
func CrewLetterSubject(firm language.Text) language.Message { return rowCrewLetterSubject.With(firm) }

var rowCrewLetterHello = language.Sentence{
	Key: "crew.letter_hello",
	In: [4]string{
		"Hello {name name},",
		"السلام علیکم {name}،",
		"नमस्ते {name},",
		"Merhaba {name},",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewLetterHello says: Hello {name name},
func CrewLetterHello(name string) language.Message { return rowCrewLetterHello.With(name) }

var rowCrewLetterInvited = language.Sentence{
	Key: "crew.letter_invited",
	In: [4]string{
		"You are invited to serve with us: {firm label}. The link below lets you choose your language and a password.",
		"آپ کو ہمارے ساتھ کام کرنے کی دعوت ہے: {firm}۔ نیچے دیے گئے لنک سے اپنی زبان اور پاس ورڈ چنیں۔",
		"आपको हमारे साथ काम करने का बुलावा है: {firm}। नीचे दिए लिंक से अपनी भाषा और पासवर्ड चुनें।",
		"Bizimle çalışmaya davetlisiniz: {firm}. Aşağıdaki bağlantıdan dilinizi ve şifrenizi seçin.",
	},
	Slots: []language.Slot{{Name: "firm", Kind: "label"}},
}

// CrewLetterInvited says: You are invited to serve with us: {firm label}. The link below lets you choose your language and a password.
func CrewLetterInvited(firm language.Text) language.Message { return rowCrewLetterInvited.With(firm) }

var rowCrewLetterLink = language.Sentence{
	Key: "crew.letter_link",
	In: [4]string{
		"{link code}",
		"{link}",
		"{link}",
		"{link}",
	},
	Slots: []language.Slot{{Name: "link", Kind: "code"}},
}

// CrewLetterLink says: {link code}
func CrewLetterLink(link string) language.Message { return rowCrewLetterLink.With(link) }

var rowCrewLetterUntil = language.Sentence{
	Key: "crew.letter_until",
	In: [4]string{
		"It opens once, until {at datetime}. Give it to nobody.",
		"یہ صرف ایک بار کھلتا ہے، {at} تک۔ کسی کو نہ دیں۔",
		"यह सिर्फ़ एक बार खुलता है, {at} तक। किसी को न दें।",
		"Bir kez açılır, son süre: {at}. Kimseyle paylaşmayın.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// CrewLetterUntil says: It opens once, until {at datetime}. Give it to nobody.
func CrewLetterUntil(at now.Instant) language.Message { return rowCrewLetterUntil.With(at) }

var rowCrewLetterSignIn = language.Sentence{
	Key: "crew.letter_sign_in",
	In: [4]string{
		"Your sign-in name: {name code}",
		"آپ کا لاگ اِن نام: {name}",
		"आपका लॉग इन नाम: {name}",
		"Giriş adınız: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "code"}},
}

// CrewLetterSignIn says: Your sign-in name: {name code}
func CrewLetterSignIn(name string) language.Message { return rowCrewLetterSignIn.With(name) }

var rowCrewChangedSubject = language.Sentence{
	Key: "crew.changed_subject",
	In: [4]string{
		"What you sign in with was changed",
		"آپ کی لاگ اِن معلومات بدل دی گئیں",
		"आपकी लॉग इन जानकारी बदली गई",
		"Giriş bilgileriniz değişti",
	},
}

// CrewChangedSubject says: What you sign in with was changed
func CrewChangedSubject() language.Message { return rowCrewChangedSubject.With() }

var rowCrewChangedBody = language.Sentence{
	Key: "crew.changed_body",
	In: [4]string{
		"A manager changed the e-mail address or the name that you sign in with. Links in earlier letters open nothing any more. If this surprises you, tell your manager at once.",
		"ایک مینیجر نے آپ کا ای میل پتہ یا لاگ اِن نام بدل دیا ہے۔ پہلے بھیجے گئے لنک اب نہیں کھلیں گے۔ اگر آپ کو اس کی خبر نہیں تھی تو فوراً اپنے مینیجر کو بتائیں۔",
		"एक मैनेजर ने आपका ईमेल पता या लॉग इन नाम बदल दिया है। पहले भेजे गए लिंक अब नहीं खुलेंगे। अगर आपको इसकी खबर नहीं थी तो तुरंत अपने मैनेजर को बताएँ।",
		"Bir yönetici, giriş yaptığınız e-posta adresini veya giriş adınızı değiştirdi. Önceki mektuplardaki bağlantılar artık açılmaz. Bundan haberiniz yoksa hemen yöneticinize bildirin.",
	},
}

// CrewChangedBody says: A manager changed the e-mail address or the name that you sign in with. Links in earlier letters open nothing any more. If this surprises you, tell your manager at once.
func CrewChangedBody() language.Message { return rowCrewChangedBody.With() }

var rowCrewSeveral = language.Sentence{
	Key: "crew.several",
	In: [4]string{
		"Invite several at once",
		"کئی لوگوں کو ایک ساتھ بلائیں",
		"कई लोगों को एक साथ बुलाएँ",
		"Birkaç kişiyi birden davet et",
	},
}

// CrewSeveral says: Invite several at once
func CrewSeveral() language.Message { return rowCrewSeveral.With() }

var rowCrewSeveralLead = language.Sentence{
	Key: "crew.several_lead",
	In: [4]string{
		"Each person gets a slip: print them all and hand them over. Rows without a name are left out.",
		"ہر ایک کے لیے ایک پرچی بنے گی: سب پرنٹ کر کے ہاتھ میں دیں۔ جس قطار میں نام نہ ہو وہ چھوڑ دی جاتی ہے۔",
		"हर व्यक्ति के लिए एक पर्ची बनेगी: सब प्रिंट करके हाथ में दें। जिस पंक्ति में नाम न हो, वह छोड़ दी जाती है।",
		"Herkes için bir davet fişi hazırlanır: hepsini yazdırıp elden verin. Adı boş bırakılan satırlar atlanır.",
	},
}

// CrewSeveralLead says: Each person gets a slip: print them all and hand them over. Rows without a name are left out.
func CrewSeveralLead() language.Message { return rowCrewSeveralLead.With() }

var rowCrewOne = language.Sentence{
	Key: "crew.one",
	In: [4]string{
		"Invite one person, also by mail",
		"ایک ہی فرد کو بلائیں، ای میل سے بھی",
		"एक ही व्यक्ति को बुलाएँ, ईमेल से भी",
		"Tek kişiyi davet et, e-postayla da olur",
	},
}

// CrewOne says: Invite one person, also by mail
func CrewOne() language.Message { return rowCrewOne.With() }

var rowCrewPersonNumber = language.Sentence{
	Key: "crew.person_number",
	In: [4]string{
		"person {n int}",
		"فرد {n}",
		"व्यक्ति {n}",
		"{n}. kişi",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// CrewPersonNumber says: person {n int}
func CrewPersonNumber(n int) language.Message { return rowCrewPersonNumber.With(n) }

var rowCrewRoleNumber = language.Sentence{
	Key: "crew.role_number",
	In: [4]string{
		"role of person {n int}",
		"فرد {n} کا رول",
		"व्यक्ति {n} की भूमिका",
		"{n}. kişinin rolü",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// CrewRoleNumber says: role of person {n int}
func CrewRoleNumber(n int) language.Message { return rowCrewRoleNumber.With(n) }

var rowCrewSlips = language.Sentence{
	Key: "crew.slips",
	In: [4]string{
		"Invitation slips",
		"دعوت کی پرچیاں",
		"बुलावे की पर्चियाँ",
		"Davet fişleri",
	},
}

// CrewSlips says: Invitation slips
func CrewSlips() language.Message { return rowCrewSlips.With() }

var rowCrewSlipsOnce = language.Sentence{
	Key: "crew.slips_once",
	In: [4]string{
		"Print them now, one on each sheet: they are shown only here, and only now.",
		"ابھی پرنٹ کریں، ہر ورق پر ایک: یہ صرف یہیں اور ابھی دکھائی جا رہی ہیں۔",
		"अभी प्रिंट करें, हर पन्ने पर एक: ये सिर्फ़ यहीं और अभी दिखाई जा रही हैं।",
		"Şimdi yazdırın, her yaprağa bir tane: yalnızca burada ve şimdi gösterilir.",
	},
}

// CrewSlipsOnce says: Print them now, one on each sheet: they are shown only here, and only now.
func CrewSlipsOnce() language.Message { return rowCrewSlipsOnce.With() }

var rowCrewSlipTitle = language.Sentence{
	Key: "crew.slip_title",
	In: [4]string{
		"Invitation slip",
		"دعوت کی پرچی",
		"बुलावे की पर्ची",
		"Davet fişi",
	},
}

// CrewSlipTitle says: Invitation slip
func CrewSlipTitle() language.Message { return rowCrewSlipTitle.With() }

var rowCrewSlipGone = language.Sentence{
	Key: "crew.slip_gone",
	In: [4]string{
		"A slip is shown once. Make a new one on the person’s page; the one before opens nothing from then on.",
		"پرچی صرف ایک بار دکھائی جاتی ہے۔ متعلقہ صفحے پر نئی بنائیں؛ پچھلی پھر کچھ نہیں کھولے گی۔",
		"पर्ची सिर्फ़ एक बार दिखाई जाती है। व्यक्ति के पेज पर नई बनाएँ; पिछली फिर कुछ नहीं खोलेगी।",
		"Fiş bir kez gösterilir. Kişinin sayfasında yenisini oluşturun; önceki artık hiçbir şey açmaz.",
	},
}

// CrewSlipGone says: A slip is shown once. Make a new one on the person’s page; the one before opens nothing from then on.
func CrewSlipGone() language.Message { return rowCrewSlipGone.With() }

var rowCrewSlipOnce = language.Sentence{
	Key: "crew.slip_once",
	In: [4]string{
		"Print it now: it is shown only here, and only now.",
		"ابھی پرنٹ کریں: یہ صرف یہیں اور ابھی دکھائی جا رہی ہے۔",
		"अभी प्रिंट करें: यह सिर्फ़ यहीं और अभी दिखाई जा रही है।",
		"Şimdi yazdırın: yalnızca burada ve şimdi gösterilir.",
	},
}

// CrewSlipOnce says: Print it now: it is shown only here, and only now.
func CrewSlipOnce() language.Message { return rowCrewSlipOnce.With() }

var rowCrewSlipHere = language.Sentence{
	Key: "crew.slip_here",
	In: [4]string{
		"This address opens on this computer only. Write the name of the site into vaada.toml ({code code}), start again and make a new slip.",
		"یہ پتہ صرف اسی کمپیوٹر پر کھلتا ہے۔ vaada.toml میں سائٹ کا نام لکھیں ({code})، دوبارہ شروع کریں اور نئی پرچی بنائیں۔",
		"यह पता सिर्फ़ इसी कंप्यूटर पर खुलता है। vaada.toml में साइट का नाम लिखें ({code}), फिर से शुरू करें और नई पर्ची बनाएँ।",
		"Bu adres yalnızca bu bilgisayarda açılır. vaada.toml dosyasına sitenin adını yazın ({code}), programı yeniden başlatın ve yeni bir davet fişi hazırlayın.",
	},
	Slots: []language.Slot{{Name: "code", Kind: "code"}},
}

// CrewSlipHere says: This address opens on this computer only. Write the name of the site into vaada.toml ({code code}), start again and make a new slip.
func CrewSlipHere(code string) language.Message { return rowCrewSlipHere.With(code) }

var rowCrewSlipWelcome = language.Sentence{
	Key: "crew.slip_welcome",
	In: [4]string{
		"Welcome, {name name}",
		"خوش آمدید، {name}",
		"स्वागत है, {name}",
		"Hoş geldiniz, {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewSlipWelcome says: Welcome, {name name}
func CrewSlipWelcome(name string) language.Message { return rowCrewSlipWelcome.With(name) }

var rowCrewSlipScan = language.Sentence{
	Key: "crew.slip_scan",
	In: [4]string{
		"Scan this with your phone, or open this address and type the code:",
		"اسے فون سے اسکین کریں، یا یہ پتہ کھول کر کوڈ لکھیں:",
		"इसे फ़ोन से स्कैन करें, या यह पता खोलकर कोड लिखें:",
		"Telefonunuzla tarayın ya da bu adresi açıp kodu yazın:",
	},
}

// CrewSlipScan says: Scan this with your phone, or open this address and type the code:
func CrewSlipScan() language.Message { return rowCrewSlipScan.With() }

var rowCrewSlipCode = language.Sentence{
	Key: "crew.slip_code",
	In: [4]string{
		"Code",
		"کوڈ",
		"कोड",
		"Kod",
	},
}

// CrewSlipCode says: Code
func CrewSlipCode() language.Message { return rowCrewSlipCode.With() }

var rowCrewSlipAddress = language.Sentence{
	Key: "crew.slip_address",
	In: [4]string{
		"Address",
		"پتہ",
		"पता",
		"Adres",
	},
}

// CrewSlipAddress says: Address
func CrewSlipAddress() language.Message { return rowCrewSlipAddress.With() }

var rowCrewSlipSignIn = language.Sentence{
	Key: "crew.slip_sign_in",
	In: [4]string{
		"Sign-in name",
		"لاگ اِن نام",
		"लॉग इन नाम",
		"Giriş adı",
	},
}

// CrewSlipSignIn says: Sign-in name
func CrewSlipSignIn() language.Message { return rowCrewSlipSignIn.With() }

var rowCrewSlipQr = language.Sentence{
	Key: "crew.slip_qr",
	In: [4]string{
		"Picture of the address",
		"پتے کی تصویر",
		"पते की तस्वीर",
		"Adresin resmi",
	},
}

// CrewSlipQr says: Picture of the address
func CrewSlipQr() language.Message { return rowCrewSlipQr.With() }

var rowCrewJoinTitle = language.Sentence{
	Key: "crew.join_title",
	In: [4]string{
		"Join",
		"شامل ہوں",
		"जुड़ें",
		"Katıl",
	},
}

// CrewJoinTitle says: Join
func CrewJoinTitle() language.Message { return rowCrewJoinTitle.With() }

var rowCrewJoinLead = language.Sentence{
	Key: "crew.join_lead",
	In: [4]string{
		"Type the code that stands on your slip.",
		"اپنی پرچی پر لکھا کوڈ درج کریں۔",
		"अपनी पर्ची पर लिखा कोड डालें।",
		"Fişinizde yazan kodu girin.",
	},
}

// CrewJoinLead says: Type the code that stands on your slip.
func CrewJoinLead() language.Message { return rowCrewJoinLead.With() }

var rowCrewFieldCode = language.Sentence{
	Key: "crew.field_code",
	In: [4]string{
		"code",
		"کوڈ",
		"कोड",
		"kod",
	},
}

// CrewFieldCode says: code
func CrewFieldCode() language.Message { return rowCrewFieldCode.With() }

var rowCrewCodeWrong = language.Sentence{
	Key: "crew.code_wrong",
	In: [4]string{
		"No invitation has this code. Look at your slip again, or ask for a new one: a slip opens once and for 3 days.",
		"اس کوڈ کی کوئی دعوت نہیں۔ پرچی دوبارہ دیکھیں یا نئی مانگیں: پرچی ایک بار اور 3 دن تک کھلتی ہے۔",
		"इस कोड का कोई बुलावा नहीं है। पर्ची फिर देखें या नई माँगें: पर्ची एक बार और 3 दिन तक खुलती है।",
		"Bu koda ait davet yok. Fişe yeniden bakın ya da yenisini isteyin: fiş bir kez ve 3 gün boyunca açılır.",
	},
}

// CrewCodeWrong says: No invitation has this code. Look at your slip again, or ask for a new one: a slip opens once and for 3 days.
func CrewCodeWrong() language.Message { return rowCrewCodeWrong.With() }

var rowCrewJoinGo = language.Sentence{
	Key: "crew.join_go",
	In: [4]string{
		"Continue",
		"آگے بڑھیں",
		"आगे बढ़ें",
		"Devam et",
	},
}

// CrewJoinGo says: Continue
func CrewJoinGo() language.Message { return rowCrewJoinGo.With() }

var rowCrewJoinHello = language.Sentence{
	Key: "crew.join_hello",
	In: [4]string{
		"{firm label} invites you, {name name}",
		"{name}، آپ کے لیے دعوت: {firm}",
		"{name}, आपके लिए बुलावा: {firm}",
		"{name}, sizi davet eden: {firm}",
	},
	Slots: []language.Slot{{Name: "firm", Kind: "label"}, {Name: "name", Kind: "name"}},
}

// CrewJoinHello says: {firm label} invites you, {name name}
func CrewJoinHello(firm language.Text, name string) language.Message {
	return rowCrewJoinHello.With(firm, name)
}

var rowCrewJoinChoose = language.Sentence{
	Key: "crew.join_choose",
	In: [4]string{
		"Choose your language and a password.",
		"اپنی زبان اور پاس ورڈ چنیں۔",
		"अपनी भाषा और पासवर्ड चुनें।",
		"Dilinizi ve bir şifre seçin.",
	},
}

// CrewJoinChoose says: Choose your language and a password.
func CrewJoinChoose() language.Message { return rowCrewJoinChoose.With() }

var rowCrewJoinAs = language.Sentence{
	Key: "crew.join_as",
	In: [4]string{
		"You will sign in as:",
		"آپ اس نام سے لاگ اِن کریں گے:",
		"आप इस नाम से लॉग इन करेंगे:",
		"Şu adla giriş yapacaksınız:",
	},
}

// CrewJoinAs says: You will sign in as:
func CrewJoinAs() language.Message { return rowCrewJoinAs.With() }

var rowCrewJoinPasswordHint = language.Sentence{
	Key: "crew.join_password_hint",
	In: [4]string{
		"At least 10 characters. Three or four words that do not belong together are good.",
		"کم از کم 10 حروف۔ تین چار بے جوڑ الفاظ اچھے رہتے ہیں۔",
		"कम से कम 10 अक्षर। तीन-चार बेमेल शब्द अच्छे रहते हैं।",
		"En az 10 karakter. Birbiriyle ilgisiz üç dört kelime iyi olur.",
	},
}

// CrewJoinPasswordHint says: At least 10 characters. Three or four words that do not belong together are good.
func CrewJoinPasswordHint() language.Message { return rowCrewJoinPasswordHint.With() }

var rowCrewWelcomeTitle = language.Sentence{
	Key: "crew.welcome_title",
	In: [4]string{
		"Welcome, {name name}",
		"خوش آمدید، {name}",
		"स्वागत है, {name}",
		"Hoş geldiniz, {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewWelcomeTitle says: Welcome, {name name}
func CrewWelcomeTitle(name string) language.Message { return rowCrewWelcomeTitle.With(name) }

var rowCrewWelcomeLead = language.Sentence{
	Key: "crew.welcome_lead",
	In: [4]string{
		"You are signed in. Next time, sign in with:",
		"آپ لاگ اِن ہیں۔ اگلی بار اس نام سے لاگ اِن کریں:",
		"आप लॉग इन हैं। अगली बार इस नाम से लॉग इन करें:",
		"Giriş yaptınız. Bir dahaki sefere şu adla girin:",
	},
}

// CrewWelcomeLead says: You are signed in. Next time, sign in with:
func CrewWelcomeLead() language.Message { return rowCrewWelcomeLead.With() }

var rowCrewWelcomeRoles = language.Sentence{
	Key: "crew.welcome_roles",
	In: [4]string{
		"Your roles here",
		"یہاں آپ کے رول",
		"यहाँ आपकी भूमिकाएँ",
		"Buradaki rolleriniz",
	},
}

// CrewWelcomeRoles says: Your roles here
func CrewWelcomeRoles() language.Message { return rowCrewWelcomeRoles.With() }

var rowCrewWelcomeSafe = language.Sentence{
	Key: "crew.welcome_safe",
	In: [4]string{
		"Make your account safer: a passkey on this device, or codes from an app on your phone.",
		"اپنا لاگ اِن مزید محفوظ بنائیں: اس آلے پر پاس کی، یا فون کی ایپ سے کوڈ۔",
		"अपना लॉग इन और सुरक्षित बनाएँ: इस डिवाइस पर पासकी, या फ़ोन के ऐप से कोड।",
		"Girişinizi daha güvenli yapın: bu cihazda bir geçiş anahtarı ya da telefonunuzdaki bir uygulamadan kodlar.",
	},
}

// CrewWelcomeSafe says: Make your account safer: a passkey on this device, or codes from an app on your phone.
func CrewWelcomeSafe() language.Message { return rowCrewWelcomeSafe.With() }

var rowCrewWelcomeAccount = language.Sentence{
	Key: "crew.welcome_account",
	In: [4]string{
		"Set up passkey or codes",
		"پاس کی یا کوڈ طے کریں",
		"पासकी या कोड सेट करें",
		"Geçiş anahtarı ya da kod kur",
	},
}

// CrewWelcomeAccount says: Set up passkey or codes
func CrewWelcomeAccount() language.Message { return rowCrewWelcomeAccount.With() }

var rowCrewWelcomeBegin = language.Sentence{
	Key: "crew.welcome_begin",
	In: [4]string{
		"Begin work",
		"کام شروع کریں",
		"काम शुरू करें",
		"İşe başla",
	},
}

// CrewWelcomeBegin says: Begin work
func CrewWelcomeBegin() language.Message { return rowCrewWelcomeBegin.With() }

var rowCrewFieldAbsence = language.Sentence{
	Key: "crew.field_absence",
	In: [4]string{
		"kind of absence",
		"غیر حاضری کی قسم",
		"अनुपस्थिति का प्रकार",
		"yokluk türü",
	},
}

// CrewFieldAbsence says: kind of absence
func CrewFieldAbsence() language.Message { return rowCrewFieldAbsence.With() }

var rowCrewDaysWrong = language.Sentence{
	Key: "crew.days_wrong",
	In: [4]string{
		"The last day comes before the first, or the absence is longer than {most int} days.",
		"آخری دن پہلے دن سے پہلے ہے، یا غیر حاضری {most} دن سے لمبی ہے۔",
		"आखिरी दिन पहले दिन से पहले है, या अनुपस्थिति {most} दिन से लंबी है।",
		"Son gün ilk günden önce ya da süre {most} günden uzun.",
	},
	Slots: []language.Slot{{Name: "most", Kind: "int"}},
}

// CrewDaysWrong says: The last day comes before the first, or the absence is longer than {most int} days.
func CrewDaysWrong(most int) language.Message { return rowCrewDaysWrong.With(most) }

var rowCrewSkillThere = language.Sentence{
	Key: "crew.skill_there",
	In: [4]string{
		"This skill is on the list already: {name name}",
		"یہ مہارت پہلے سے فہرست میں ہے: {name}",
		"यह कौशल पहले से सूची में है: {name}",
		"Bu beceri zaten listede: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewSkillThere says: This skill is on the list already: {name name}
func CrewSkillThere(name string) language.Message { return rowCrewSkillThere.With(name) }

var rowCrewSkillsLead = language.Sentence{
	Key: "crew.skills_lead",
	In: [4]string{
		"What your people know: products, repairs, tools. A person’s page says who knows what.",
		"آپ کے لوگ کیا جانتے ہیں: مصنوعات، مرمت، اوزار۔ ہر ایک کے صفحے پر لکھا ہے کہ کون کیا جانتا ہے۔",
		"आपके लोग क्या जानते हैं: उत्पाद, मरम्मत, औज़ार। हर व्यक्ति के पेज पर लिखा है कि कौन क्या जानता है।",
		"Çalışanlarınızın bildikleri: ürünler, onarımlar, araçlar. Kimin neyi bildiği kişinin sayfasında yazar.",
	},
}

// CrewSkillsLead says: What your people know: products, repairs, tools. A person’s page says who knows what.
func CrewSkillsLead() language.Message { return rowCrewSkillsLead.With() }

var rowCrewSkillsNone = language.Sentence{
	Key: "crew.skills_none",
	In: [4]string{
		"No skills on the list yet.",
		"ابھی فہرست میں کوئی مہارت نہیں۔",
		"अभी सूची में कोई कौशल नहीं है।",
		"Listede henüz beceri yok.",
	},
}

// CrewSkillsNone says: No skills on the list yet.
func CrewSkillsNone() language.Message { return rowCrewSkillsNone.With() }

var rowCrewSkillAdd = language.Sentence{
	Key: "crew.skill_add",
	In: [4]string{
		"Add a skill",
		"مہارت بڑھائیں",
		"कौशल जोड़ें",
		"Beceri ekle",
	},
}

// CrewSkillAdd says: Add a skill
func CrewSkillAdd() language.Message { return rowCrewSkillAdd.With() }

var rowCrewSkillDrop = language.Sentence{
	Key: "crew.skill_drop",
	In: [4]string{
		"Take off the list",
		"فہرست سے ہٹائیں",
		"सूची से हटाएँ",
		"Listeden çıkar",
	},
}

// CrewSkillDrop says: Take off the list
func CrewSkillDrop() language.Message { return rowCrewSkillDrop.With() }

var rowCrewFieldSkill = language.Sentence{
	Key: "crew.field_skill",
	In: [4]string{
		"skill",
		"مہارت",
		"कौशल",
		"beceri",
	},
}

// CrewFieldSkill says: skill
func CrewFieldSkill() language.Message { return rowCrewFieldSkill.With() }

var rowCrewDetails = language.Sentence{
	Key: "crew.details",
	In: [4]string{
		"Details",
		"تفصیلات",
		"विवरण",
		"Bilgiler",
	},
}

// CrewDetails says: Details
func CrewDetails() language.Message { return rowCrewDetails.With() }

var rowCrewSpoken = language.Sentence{
	Key: "crew.spoken",
	In: [4]string{
		"Languages spoken",
		"بولی جانے والی زبانیں",
		"बोली जाने वाली भाषाएँ",
		"Konuştuğu diller",
	},
}

// CrewSpoken says: Languages spoken
func CrewSpoken() language.Message { return rowCrewSpoken.With() }

var rowCrewKnown = language.Sentence{
	Key: "crew.known",
	In: [4]string{
		"Skills",
		"مہارتیں",
		"कौशल",
		"Beceriler",
	},
}

// CrewKnown says: Skills
func CrewKnown() language.Message { return rowCrewKnown.With() }

var rowCrewInvitedUntil = language.Sentence{
	Key: "crew.invited_until",
	In: [4]string{
		"Invited: the link can be used until {at datetime}.",
		"مدعو: لنک {at} تک کھلتا ہے۔",
		"बुलाया गया: लिंक {at} तक खुलता है।",
		"Davetli: bağlantının son süresi {at}.",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// CrewInvitedUntil says: Invited: the link can be used until {at datetime}.
func CrewInvitedUntil(at now.Instant) language.Message { return rowCrewInvitedUntil.With(at) }

var rowCrewInviteOver = language.Sentence{
	Key: "crew.invite_over",
	In: [4]string{
		"The invitation is over. Make a new one.",
		"دعوت ختم ہو چکی۔ نئی بنائیں۔",
		"बुलावा खत्म हो चुका है। नया बनाएँ।",
		"Davetin süresi geçti. Yenisini oluşturun.",
	},
}

// CrewInviteOver says: The invitation is over. Make a new one.
func CrewInviteOver() language.Message { return rowCrewInviteOver.With() }

var rowCrewNewSlip = language.Sentence{
	Key: "crew.new_slip",
	In: [4]string{
		"Print a new slip",
		"نئی پرچی پرنٹ کریں",
		"नई पर्ची प्रिंट करें",
		"Yeni davet fişi yazdır",
	},
}

// CrewNewSlip says: Print a new slip
func CrewNewSlip() language.Message { return rowCrewNewSlip.With() }

var rowCrewNewMail = language.Sentence{
	Key: "crew.new_mail",
	In: [4]string{
		"Send a new link by mail",
		"ای میل سے نیا لنک بھیجیں",
		"ईमेल से नया लिंक भेजें",
		"E-postayla yeni bağlantı gönder",
	},
}

// CrewNewMail says: Send a new link by mail
func CrewNewMail() language.Message { return rowCrewNewMail.With() }

var rowCrewRevoke = language.Sentence{
	Key: "crew.revoke",
	In: [4]string{
		"Take the invitation back",
		"دعوت واپس لیں",
		"बुलावा वापस लें",
		"Daveti geri al",
	},
}

// CrewRevoke says: Take the invitation back
func CrewRevoke() language.Message { return rowCrewRevoke.With() }

var rowCrewRevoked = language.Sentence{
	Key: "crew.revoked",
	In: [4]string{
		"Invitation taken back",
		"دعوت واپس لی گئی",
		"बुलावा वापस लिया गया",
		"Davet geri alındı",
	},
}

// CrewRevoked says: Invitation taken back
func CrewRevoked() language.Message { return rowCrewRevoked.With() }

var rowCrewLockedOut = language.Sentence{
	Key: "crew.locked_out",
	In: [4]string{
		"Cannot sign in any more?",
		"لاگ اِن نہیں ہو پا رہا؟",
		"लॉग इन नहीं हो पा रहा?",
		"Artık giriş yapamıyor mu?",
	},
}

// CrewLockedOut says: Cannot sign in any more?
func CrewLockedOut() language.Message { return rowCrewLockedOut.With() }

var rowCrewLockedOutLead = language.Sentence{
	Key: "crew.locked_out_lead",
	In: [4]string{
		"A new slip or link sets a new password, removes second factor, recovery codes and passkeys, and ends all sessions of this person, who is told by mail where there is an address.",
		"نئی پرچی یا لنک سے نیا پاس ورڈ بنتا ہے؛ دوسرا تصدیقی طریقہ، ریکوری کوڈ اور پاس کیز ہٹ جاتی ہیں اور پہلے کے سب لاگ اِن ختم ہو جاتے ہیں۔ ای میل پتہ موجود ہو تو اس کی اطلاع ای میل سے دی جاتی ہے۔",
		"नई पर्ची या लिंक से नया पासवर्ड बनता है; दूसरा सत्यापन तरीका, रिकवरी कोड और पासकी हट जाते हैं और पहले के सब लॉग इन खत्म हो जाते हैं। ईमेल पता हो तो इसकी सूचना ईमेल से दी जाती है।",
		"Yeni fiş ya da bağlantı yeni bir şifre belirletir; ikinci doğrulamayı, kurtarma kodlarını ve geçiş anahtarlarını kaldırır, tüm oturumları kapatır. E-posta adresi varsa bu kişiye bildirilir.",
	},
}

// CrewLockedOutLead says: A new slip or link sets a new password, removes second factor, recovery codes and passkeys, and ends all sessions of this person, who is told by mail where there is an address.
func CrewLockedOutLead() language.Message { return rowCrewLockedOutLead.With() }

var rowCrewReopenManagers = language.Sentence{
	Key: "crew.reopen_managers",
	In: [4]string{
		"Only a manager opens the account of somebody who joined again, or changes the e-mail address, sign-in name or second factor; for an administrator’s, another administrator does.",
		"شامل ہو چکے شخص کا اکاؤنٹ دوبارہ کھولنا، اور اس کا ای میل پتہ، لاگ اِن نام یا دوسرا تصدیقی طریقہ بدلنا صرف مینیجر کا کام ہے؛ ایڈمن کے لیے یہ کوئی دوسرے ایڈمن کرتے ہیں۔",
		"जो शामिल हो चुके हैं उनका खाता दोबारा खोलना, और उनका ईमेल पता, लॉग इन नाम या दूसरा सत्यापन तरीका बदलना सिर्फ़ मैनेजर का काम है; एडमिन के लिए यह कोई दूसरे एडमिन करते हैं।",
		"Katılmış birinin hesabını yalnızca bir yönetici yeniden açar; e-posta adresini, giriş adını ya da ikinci doğrulamasını da yalnızca o değiştirir. Sistem yöneticisi için bunu başka bir sistem yöneticisi yapar.",
	},
}

// CrewReopenManagers says: Only a manager opens the account of somebody who joined again, or changes the e-mail address, sign-in name or second factor; for an administrator’s, another administrator does.
func CrewReopenManagers() language.Message { return rowCrewReopenManagers.With() }

var rowCrewReopenElsewhere = language.Sentence{
	Key: "crew.reopen_elsewhere",
	In: [4]string{
		"You could open this person’s account then. Ask a manager of where they serve now.",
		"اس کے بعد آپ یہ اکاؤنٹ خود کھول سکتے۔ جہاں یہ شخص اب کام کرتا ہے وہاں کے مینیجر سے رجوع کریں۔",
		"इसके बाद आप यह खाता खुद खोल सकते। जहाँ ये अभी काम करते हैं, वहाँ के मैनेजर से पूछें।",
		"Bu durumda hesabı siz açabilirdiniz. Kişinin şu anda çalıştığı yerin yöneticisine sorun.",
	},
}

// CrewReopenElsewhere says: You could open this person’s account then. Ask a manager of where they serve now.
func CrewReopenElsewhere() language.Message { return rowCrewReopenElsewhere.With() }

var rowCrewReopenFactor = language.Sentence{
	Key: "crew.reopen_factor",
	In: [4]string{
		"This person signs in with a second factor. It goes too, and is set up anew after signing in.",
		"یہاں لاگ اِن میں دوسرا تصدیقی طریقہ بھی لگا ہے۔ وہ بھی ہٹ جائے گا اور لاگ اِن کے بعد نئے سرے سے سیٹ ہو گا۔",
		"यहाँ लॉग इन में दूसरा सत्यापन तरीका भी लगा है। वह भी हट जाएगा और लॉग इन के बाद नए सिरे से सेट होगा।",
		"Bu kişi ikinci doğrulamayla giriş yapıyor. O da kalkar, giriş yaptıktan sonra yeniden kurulur.",
	},
}

// CrewReopenFactor says: This person signs in with a second factor. It goes too, and is set up anew after signing in.
func CrewReopenFactor() language.Message { return rowCrewReopenFactor.With() }

var rowCrewAppointedSubject = language.Sentence{
	Key: "crew.appointed_subject",
	In: [4]string{
		"{name name} was made a manager at the machine",
		"مشین پر مینیجر بنایا گیا: {name}",
		"मशीन पर मैनेजर बनाया गया: {name}",
		"Makinede yönetici yapıldı: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewAppointedSubject says: {name name} was made a manager at the machine
func CrewAppointedSubject(name string) language.Message { return rowCrewAppointedSubject.With(name) }

var rowCrewAppointedBody = language.Sentence{
	Key: "crew.appointed_body",
	In: [4]string{
		"Somebody who has the machine that Vaada runs on made {name name} a manager of all offices, {at datetime}. If you did not know of this, ask at once who may use that machine, and take the role away.",
		"جس مشین پر Vaada چلتا ہے، اس تک رسائی رکھنے والے کسی شخص نے تمام دفاتر کا نیا مینیجر بنایا ہے: {name}، {at}۔ اگر آپ کو اس کی خبر نہیں تھی تو فوراً پوچھیں کہ وہ مشین کون استعمال کر سکتا ہے، اور یہ رول واپس لیں۔",
		"जिस मशीन पर Vaada चलता है, उस तक पहुँच रखने वाले किसी ने सभी कार्यालयों का नया मैनेजर बनाया है: {name}, {at}। अगर आपको इसकी खबर नहीं थी तो तुरंत पूछें कि उस मशीन का इस्तेमाल कौन कर सकता है, और यह भूमिका वापस लें।",
		"Vaada’nın çalıştığı makineye erişen biri {name} adlı kişiyi bütün ofislerin yöneticisi yaptı, {at}. Bundan haberiniz yoksa o makineyi kimin kullanabildiğini hemen sorun ve bu rolü geri alın.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "datetime"}},
}

// CrewAppointedBody says: Somebody who has the machine that Vaada runs on made {name name} a manager of all offices, {at datetime}. If you did not know of this, ask at once who may use that machine, and take the role away.
func CrewAppointedBody(name string, at now.Instant) language.Message {
	return rowCrewAppointedBody.With(name, at)
}

var rowCrewReopenedSubject = language.Sentence{
	Key: "crew.reopened_subject",
	In: [4]string{
		"Your account was opened again",
		"آپ کا اکاؤنٹ دوبارہ کھولا گیا",
		"आपका खाता दोबारा खोला गया",
		"Hesabınız yeniden açıldı",
	},
}

// CrewReopenedSubject says: Your account was opened again
func CrewReopenedSubject() language.Message { return rowCrewReopenedSubject.With() }

var rowCrewReopenedBody = language.Sentence{
	Key: "crew.reopened_body",
	In: [4]string{
		"A new invitation for your account was made by {name name}, {at datetime}. Whoever uses it sets a new password; the old one, your second factor, recovery codes and passkeys then open nothing any more. If you did not ask for this, tell a manager at once.",
		"آپ کے اکاؤنٹ کے لیے نیا دعوت نامہ بنانے والے: {name}، {at}۔ جو اسے استعمال کرے وہ نیا پاس ورڈ رکھ لے گا؛ پھر پرانا پاس ورڈ، دوسرا تصدیقی طریقہ، ریکوری کوڈ اور پاس کیز کام نہیں کریں گی۔ اگر آپ نے یہ نہیں کہا تھا تو فوراً کسی مینیجر کو بتائیں۔",
		"आपके खाते का नया आमंत्रण बनाने वाले: {name}, {at}। जो उसे इस्तेमाल करे वह नया पासवर्ड रख लेगा; फिर पुराना पासवर्ड, दूसरा सत्यापन तरीका, रिकवरी कोड और पासकी काम नहीं करेंगे। अगर आपने यह नहीं कहा था तो तुरंत किसी मैनेजर को बताएँ।",
		"Hesabınız için yeni bir davet hazırlayan: {name}, {at}. Daveti kullanan yeni bir şifre belirler; eski şifreniz, ikinci doğrulamanız, kurtarma kodlarınız ve geçiş anahtarlarınız artık geçmez. Bunu siz istemediyseniz hemen bir yöneticiye söyleyin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "datetime"}},
}

// CrewReopenedBody says: A new invitation for your account was made by {name name}, {at datetime}. Whoever uses it sets a new password; the old one, your second factor, recovery codes and passkeys then open nothing any more. If you did not ask for this, tell a manager at once.
func CrewReopenedBody(name string, at now.Instant) language.Message {
	return rowCrewReopenedBody.With(name, at)
}

var rowCrewToldSubject = language.Sentence{
	Key: "crew.told_subject",
	In: [4]string{
		"The account of {name name} was changed",
		"{name}: اکاؤنٹ میں تبدیلی",
		"{name}: खाते में बदलाव",
		"{name}: hesapta değişiklik",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewToldSubject says: The account of {name name} was changed
func CrewToldSubject(name string) language.Message { return rowCrewToldSubject.With(name) }

var rowCrewToldBody = language.Sentence{
	Key: "crew.told_body",
	In: [4]string{
		"This reaches you because {name name} has no e-mail address. Ask whether the change was wanted. What would have been written:",
		"ای میل پتہ موجود نہیں: {name}۔ اس لیے یہ پیغام آپ کو ملا۔ ان سے پوچھ لیں کہ یہ تبدیلی ان کی مرضی سے ہوئی یا نہیں۔ انہیں یہ لکھا جاتا:",
		"ईमेल पता नहीं है: {name}। इसलिए यह संदेश आपको मिला। उनसे पूछ लें कि यह बदलाव उनकी मर्ज़ी से हुआ या नहीं। उन्हें यह लिखा जाता:",
		"Bu ileti size geldi, çünkü {name} için e-posta adresi yok. Değişikliğin istenip istenmediğini kendisine sorun. Ona şu yazılacaktı:",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewToldBody says: This reaches you because {name name} has no e-mail address. Ask whether the change was wanted. What would have been written:
func CrewToldBody(name string) language.Message { return rowCrewToldBody.With(name) }

var rowCrewRoleGive = language.Sentence{
	Key: "crew.role_give",
	In: [4]string{
		"Give a role",
		"رول دیں",
		"भूमिका दें",
		"Rol ver",
	},
}

// CrewRoleGive says: Give a role
func CrewRoleGive() language.Message { return rowCrewRoleGive.With() }

var rowCrewRoleTake = language.Sentence{
	Key: "crew.role_take",
	In: [4]string{
		"Take away",
		"واپس لیں",
		"वापस लें",
		"Geri al",
	},
}

// CrewRoleTake says: Take away
func CrewRoleTake() language.Message { return rowCrewRoleTake.With() }

var rowCrewRoleNone = language.Sentence{
	Key: "crew.role_none",
	In: [4]string{
		"No role yet: this person can do nothing.",
		"ابھی کوئی رول نہیں: کوئی کام ممکن نہیں۔",
		"अभी कोई भूमिका नहीं: कोई काम संभव नहीं।",
		"Henüz rolü yok: hiçbir iş yapamaz.",
	},
}

// CrewRoleNone says: No role yet: this person can do nothing.
func CrewRoleNone() language.Message { return rowCrewRoleNone.With() }

var rowCrewHours = language.Sentence{
	Key: "crew.hours",
	In: [4]string{
		"Working hours",
		"کام کے اوقات",
		"काम के घंटे",
		"Çalışma saatleri",
	},
}

// CrewHours says: Working hours
func CrewHours() language.Message { return rowCrewHours.With() }

var rowCrewHoursWhose = language.Sentence{
	Key: "crew.hours_whose",
	In: [4]string{
		"which hours hold",
		"کون سے اوقات",
		"कौन-से घंटे",
		"geçerli saatler",
	},
}

// CrewHoursWhose says: which hours hold
func CrewHoursWhose() language.Message { return rowCrewHoursWhose.With() }

var rowCrewHoursOffice = language.Sentence{
	Key: "crew.hours_office",
	In: [4]string{
		"The office’s hours",
		"دفتر کے اوقات",
		"कार्यालय के घंटे",
		"Ofisin saatleri",
	},
}

// CrewHoursOffice says: The office’s hours
func CrewHoursOffice() language.Message { return rowCrewHoursOffice.With() }

var rowCrewHoursOwn = language.Sentence{
	Key: "crew.hours_own",
	In: [4]string{
		"Own hours",
		"اپنے اوقات",
		"अपने घंटे",
		"Kendi saatleri",
	},
}

// CrewHoursOwn says: Own hours
func CrewHoursOwn() language.Message { return rowCrewHoursOwn.With() }

var rowCrewHoursLead = language.Sentence{
	Key: "crew.hours_lead",
	In: [4]string{
		"Outside these hours no visit is offered. On holidays the office’s hours hold for everybody.",
		"ان اوقات کے باہر وزٹ کا وقت نہیں دیا جاتا۔ تعطیل پر سب کے لیے دفتر کے اوقات چلتے ہیں۔",
		"इन घंटों के बाहर विज़िट का समय नहीं दिया जाता। छुट्टियों पर सबके लिए कार्यालय के घंटे चलते हैं।",
		"Bu saatlerin dışında ziyaret önerilmez. Tatillerde herkes için ofisin saatleri geçerlidir.",
	},
}

// CrewHoursLead says: Outside these hours no visit is offered. On holidays the office’s hours hold for everybody.
func CrewHoursLead() language.Message { return rowCrewHoursLead.With() }

var rowCrewHoursHint = language.Sentence{
	Key: "crew.hours_hint",
	In: [4]string{
		"As 09:00-13:00, 14:00-17:30. Empty: does not work.",
		"جیسے 09:00-13:00، 14:00-17:30۔ خالی: کام نہیں۔",
		"जैसे 09:00-13:00, 14:00-17:30। खाली: काम नहीं।",
		"Örnek: 09:00-13:00, 14:00-17:30. Boşsa çalışmaz.",
	},
}

// CrewHoursHint says: As 09:00-13:00, 14:00-17:30. Empty: does not work.
func CrewHoursHint() language.Message { return rowCrewHoursHint.With() }

var rowCrewAbsences = language.Sentence{
	Key: "crew.absences",
	In: [4]string{
		"Leave and absence",
		"چھٹی اور غیر حاضری",
		"छुट्टी और अनुपस्थिति",
		"İzin ve yokluk",
	},
}

// CrewAbsences says: Leave and absence
func CrewAbsences() language.Message { return rowCrewAbsences.With() }

var rowCrewAbsencesNone = language.Sentence{
	Key: "crew.absences_none",
	In: [4]string{
		"No absence from today on.",
		"آج سے آگے کوئی غیر حاضری نہیں۔",
		"आज से आगे कोई अनुपस्थिति नहीं।",
		"Bugünden sonra yokluk yok.",
	},
}

// CrewAbsencesNone says: No absence from today on.
func CrewAbsencesNone() language.Message { return rowCrewAbsencesNone.With() }

var rowCrewAbsenceDays = language.Sentence{
	Key: "crew.absence_days",
	In: [4]string{
		"{first shortdate} to {last shortdate}",
		"{first} تا {last}",
		"{first} – {last}",
		"{first} – {last}",
	},
	Slots: []language.Slot{{Name: "first", Kind: "shortdate"}, {Name: "last", Kind: "shortdate"}},
}

// CrewAbsenceDays says: {first shortdate} to {last shortdate}
func CrewAbsenceDays(first now.Instant, last now.Instant) language.Message {
	return rowCrewAbsenceDays.With(first, last)
}

var rowCrewAbsenceDay = language.Sentence{
	Key: "crew.absence_day",
	In: [4]string{
		"{day shortdate}",
		"{day}",
		"{day}",
		"{day}",
	},
	Slots: []language.Slot{{Name: "day", Kind: "shortdate"}},
}

// CrewAbsenceDay says: {day shortdate}
func CrewAbsenceDay(day now.Instant) language.Message { return rowCrewAbsenceDay.With(day) }

var rowCrewAbsenceAdd = language.Sentence{
	Key: "crew.absence_add",
	In: [4]string{
		"Note an absence",
		"غیر حاضری لکھیں",
		"अनुपस्थिति दर्ज करें",
		"Yokluk ekle",
	},
}

// CrewAbsenceAdd says: Note an absence
func CrewAbsenceAdd() language.Message { return rowCrewAbsenceAdd.With() }

var rowCrewAbsenceDrop = language.Sentence{
	Key: "crew.absence_drop",
	In: [4]string{
		"Take back",
		"واپس لیں",
		"वापस लें",
		"Geri al",
	},
}

// CrewAbsenceDrop says: Take back
func CrewAbsenceDrop() language.Message { return rowCrewAbsenceDrop.With() }

var rowCrewFieldFirst = language.Sentence{
	Key: "crew.field_first",
	In: [4]string{
		"first day",
		"پہلا دن",
		"पहला दिन",
		"ilk gün",
	},
}

// CrewFieldFirst says: first day
func CrewFieldFirst() language.Message { return rowCrewFieldFirst.With() }

var rowCrewFieldLast = language.Sentence{
	Key: "crew.field_last",
	In: [4]string{
		"last day",
		"آخری دن",
		"आखिरी दिन",
		"son gün",
	},
}

// CrewFieldLast says: last day
func CrewFieldLast() language.Message { return rowCrewFieldLast.With() }

var rowCrewKindLeave = language.Sentence{
	Key: "crew.kind_leave",
	In: [4]string{
		"leave",
		"چھٹی",
		"छुट्टी",
		"izin",
	},
}

// CrewKindLeave says: leave
func CrewKindLeave() language.Message { return rowCrewKindLeave.With() }

var rowCrewKindSick = language.Sentence{
	Key: "crew.kind_sick",
	In: [4]string{
		"sick",
		"بیماری",
		"बीमारी",
		"hastalık",
	},
}

// CrewKindSick says: sick
func CrewKindSick() language.Message { return rowCrewKindSick.With() }

var rowCrewKindTraining = language.Sentence{
	Key: "crew.kind_training",
	In: [4]string{
		"training",
		"تربیت",
		"प्रशिक्षण",
		"eğitim",
	},
}

// CrewKindTraining says: training
func CrewKindTraining() language.Message { return rowCrewKindTraining.With() }

var rowCrewKindOther = language.Sentence{
	Key: "crew.kind_other",
	In: [4]string{
		"other",
		"دیگر",
		"अन्य",
		"diğer",
	},
}

// CrewKindOther says: other
func CrewKindOther() language.Message { return rowCrewKindOther.With() }

var rowCrewAwayToday = language.Sentence{
	Key: "crew.away_today",
	In: [4]string{
		"Away today",
		"آج غیر حاضر",
		"आज अनुपस्थित",
		"Bugün yok",
	},
}

// CrewAwayToday says: Away today
func CrewAwayToday() language.Message { return rowCrewAwayToday.With() }

var rowCrewDoneAway = language.Sentence{
	Key: "crew.done_away",
	In: [4]string{
		"Assigned to {name name}, who is away until {day date}.",
		"سونپا گیا: {name}، جن کی {day} تک چھٹی ہے۔",
		"सौंपा गया: {name}, जो {day} तक अनुपस्थित हैं।",
		"Atanan: {name}; {day} tarihine kadar yok.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "day", Kind: "date"}},
}

// CrewDoneAway says: Assigned to {name name}, who is away until {day date}.
func CrewDoneAway(name string, day now.Instant) language.Message {
	return rowCrewDoneAway.With(name, day)
}

var rowCrewOptionAway = language.Sentence{
	Key: "crew.option_away",
	In: [4]string{
		"{name name} (away until {day shortdate})",
		"{name} ({day} تک چھٹی)",
		"{name} ({day} तक अनुपस्थित)",
		"{name} ({day} tarihine kadar yok)",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "day", Kind: "shortdate"}},
}

// CrewOptionAway says: {name name} (away until {day shortdate})
func CrewOptionAway(name string, day now.Instant) language.Message {
	return rowCrewOptionAway.With(name, day)
}

var rowCrewLeaveLink = language.Sentence{
	Key: "crew.leave_link",
	In: [4]string{
		"This person leaves",
		"یہ رخصت ہو رہے ہیں",
		"ये जा रहे हैं",
		"Bu kişi ayrılıyor",
	},
}

// CrewLeaveLink says: This person leaves
func CrewLeaveLink() language.Message { return rowCrewLeaveLink.With() }

var rowCrewLeaveTitle = language.Sentence{
	Key: "crew.leave_title",
	In: [4]string{
		"Leaving: {name name}",
		"رخصتی: {name}",
		"जाना: {name}",
		"Ayrılış: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewLeaveTitle says: Leaving: {name name}
func CrewLeaveTitle(name string) language.Message { return rowCrewLeaveTitle.With(name) }

var rowCrewLeaveLead = language.Sentence{
	Key: "crew.leave_lead",
	In: [4]string{
		"Everything this person owns needs a new owner before the account closes. The name and the history stay.",
		"لاگ اِن بند ہونے سے پہلے ان کے ذمے کی ہر چیز کسی اور کو دینا لازم ہے۔ نام اور پچھلا ریکارڈ باقی رہتا ہے۔",
		"लॉग इन बंद होने से पहले इनके ज़िम्मे की हर चीज़ किसी और को देनी होगी। नाम और पुराना रिकॉर्ड बना रहता है।",
		"Hesap kapanmadan önce bu kişinin üstündeki her şeye yeni bir sorumlu gerekir. Adı ve geçmişi kalır.",
	},
}

// CrewLeaveLead says: Everything this person owns needs a new owner before the account closes. The name and the history stay.
func CrewLeaveLead() language.Message { return rowCrewLeaveLead.With() }

var rowCrewLeaveNothing = language.Sentence{
	Key: "crew.leave_nothing",
	In: [4]string{
		"Nothing is left to hand over.",
		"حوالے کرنے کو کچھ باقی نہیں۔",
		"सौंपने को कुछ बाकी नहीं।",
		"Devredilecek bir şey kalmadı.",
	},
}

// CrewLeaveNothing says: Nothing is left to hand over.
func CrewLeaveNothing() language.Message { return rowCrewLeaveNothing.With() }

var rowCrewLeaveAll = language.Sentence{
	Key: "crew.leave_all",
	In: [4]string{
		"everything to",
		"سب کچھ ان کو",
		"सब कुछ इन्हें",
		"her şeyin devri",
	},
}

// CrewLeaveAll says: everything to
func CrewLeaveAll() language.Message { return rowCrewLeaveAll.With() }

var rowCrewLeaveAllHint = language.Sentence{
	Key: "crew.leave_all_hint",
	In: [4]string{
		"Or choose for each kind below; what you leave open there goes here.",
		"یا نیچے ہر قسم کے لیے الگ چنیں؛ جو وہاں خالی رہے وہ یہاں جائے گا۔",
		"या नीचे हर प्रकार के लिए अलग चुनें; जो वहाँ खाली रहे वह यहाँ जाएगा।",
		"Ya da aşağıda her tür için ayrı seçin; orada boş kalan buraya gider.",
	},
}

// CrewLeaveAllHint says: Or choose for each kind below; what you leave open there goes here.
func CrewLeaveAllHint() language.Message { return rowCrewLeaveAllHint.With() }

var rowCrewLeaveAsAbove = language.Sentence{
	Key: "crew.leave_as_above",
	In: [4]string{
		"As above",
		"اوپر کے مطابق",
		"ऊपर के अनुसार",
		"Yukarıdaki gibi",
	},
}

// CrewLeaveAsAbove says: As above
func CrewLeaveAsAbove() language.Message { return rowCrewLeaveAsAbove.With() }

var rowCrewLeaveCases = language.Sentence{
	Key: "crew.leave_cases",
	In: [4]string{
		"Open cases",
		"کھلے کیسز",
		"खुले केस",
		"Açık kayıtlar",
	},
}

// CrewLeaveCases says: Open cases
func CrewLeaveCases() language.Message { return rowCrewLeaveCases.With() }

var rowCrewLeaveVisits = language.Sentence{
	Key: "crew.leave_visits",
	In: [4]string{
		"Visits not reported",
		"رپورٹ کے منتظر وزٹ",
		"बिना रिपोर्ट की विज़िट",
		"Raporu yazılmamış ziyaretler",
	},
}

// CrewLeaveVisits says: Visits not reported
func CrewLeaveVisits() language.Message { return rowCrewLeaveVisits.With() }

var rowCrewLeaveDuties = language.Sentence{
	Key: "crew.leave_duties",
	In: [4]string{
		"Other duties",
		"ذمے کے دیگر کام",
		"ज़िम्मे के अन्य काम",
		"Diğer görevler",
	},
}

// CrewLeaveDuties says: Other duties
func CrewLeaveDuties() language.Message { return rowCrewLeaveDuties.With() }

var rowCrewLeaveDocuments = language.Sentence{
	Key: "crew.leave_documents",
	In: [4]string{
		"Documents",
		"دستاویزات",
		"दस्तावेज़",
		"Belgeler",
	},
}

// CrewLeaveDocuments says: Documents
func CrewLeaveDocuments() language.Message { return rowCrewLeaveDocuments.With() }

var rowCrewLeaveKeys = language.Sentence{
	Key: "crew.leave_keys",
	In: [4]string{
		"API keys and webhooks",
		"API کیز اور ویب ہک",
		"API कुंजियाँ और वेबहुक",
		"API anahtarları ve webhook’lar",
	},
}

// CrewLeaveKeys says: API keys and webhooks
func CrewLeaveKeys() language.Message { return rowCrewLeaveKeys.With() }

var rowCrewLeaveKind = language.Sentence{
	Key: "crew.leave_kind",
	In: [4]string{
		"{kind message}: {n int}",
		"{kind}: {n}",
		"{kind}: {n}",
		"{kind}: {n}",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "message"}, {Name: "n", Kind: "int"}},
}

// CrewLeaveKind says: {kind message}: {n int}
func CrewLeaveKind(kind language.Message, n int) language.Message {
	return rowCrewLeaveKind.With(kind, n)
}

var rowCrewLeaveMore = language.Sentence{
	Key: "crew.leave_more",
	In: [4]string{
		"{n int|one:and 1 more|other:and {n} more}",
		"{n|other:اور {n}}",
		"{n|other:और {n}}",
		"{n|other:ve {n} tane daha}",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// CrewLeaveMore says: {n int|one:and 1 more|other:and {n} more}
func CrewLeaveMore(n int) language.Message { return rowCrewLeaveMore.With(n) }

var rowCrewLeaveHandNow = language.Sentence{
	Key: "crew.leave_hand_now",
	In: [4]string{
		"Hand over now",
		"ابھی حوالے کریں",
		"अभी सौंपें",
		"Şimdi devret",
	},
}

// CrewLeaveHandNow says: Hand over now
func CrewLeaveHandNow() language.Message { return rowCrewLeaveHandNow.With() }

var rowCrewLeaveHanded = language.Sentence{
	Key: "crew.leave_handed",
	In: [4]string{
		"Handed over",
		"حوالے کر دیا گیا",
		"सौंप दिया गया",
		"Devredildi",
	},
}

// CrewLeaveHanded says: Handed over
func CrewLeaveHanded() language.Message { return rowCrewLeaveHanded.With() }

var rowCrewLeaveWhen = language.Sentence{
	Key: "crew.leave_when",
	In: [4]string{
		"last day here",
		"یہاں آخری دن",
		"यहाँ आखिरी दिन",
		"buradaki son gün",
	},
}

// CrewLeaveWhen says: last day here
func CrewLeaveWhen() language.Message { return rowCrewLeaveWhen.With() }

var rowCrewLeaveWhenHint = language.Sentence{
	Key: "crew.leave_when_hint",
	In: [4]string{
		"Empty: the account closes at once. A later day: we hand over then, and remind managers until then.",
		"خالی: لاگ اِن فوراً بند۔ بعد کا دن: تب حوالے کریں گے، اور تب تک مینیجرز کو یاد دلائیں گے۔",
		"खाली: लॉग इन तुरंत बंद। बाद का दिन: तब सौंपेंगे, और तब तक मैनेजरों को याद दिलाएँगे।",
		"Boşsa hesap hemen kapanır. Sonraki bir günse o gün devrederiz ve o güne dek yöneticilere hatırlatırız.",
	},
}

// CrewLeaveWhenHint says: Empty: the account closes at once. A later day: we hand over then, and remind managers until then.
func CrewLeaveWhenHint() language.Message { return rowCrewLeaveWhenHint.With() }

var rowCrewLeaveGo = language.Sentence{
	Key: "crew.leave_go",
	In: [4]string{
		"Hand over and close the account",
		"حوالے کریں اور لاگ اِن بند کریں",
		"सौंपें और लॉग इन बंद करें",
		"Devret ve hesabı kapat",
	},
}

// CrewLeaveGo says: Hand over and close the account
func CrewLeaveGo() language.Message { return rowCrewLeaveGo.With() }

var rowCrewLeavePlanned = language.Sentence{
	Key: "crew.leave_planned",
	In: [4]string{
		"Leaves after {day weekdate}; then everything is handed over and the account closes.",
		"{day} کے بعد رخصت؛ تب سب کچھ حوالے ہو گا اور لاگ اِن بند ہو گا۔",
		"{day} के बाद जाना; तब सब कुछ सौंपा जाएगा और लॉग इन बंद होगा।",
		"{day} gününden sonra ayrılır; o zaman her şey devredilir ve hesap kapanır.",
	},
	Slots: []language.Slot{{Name: "day", Kind: "weekdate"}},
}

// CrewLeavePlanned says: Leaves after {day weekdate}; then everything is handed over and the account closes.
func CrewLeavePlanned(day now.Instant) language.Message { return rowCrewLeavePlanned.With(day) }

var rowCrewLeaveStay = language.Sentence{
	Key: "crew.leave_stay",
	In: [4]string{
		"Call it off",
		"منسوخ کریں",
		"रद्द करें",
		"Vazgeçildi",
	},
}

// CrewLeaveStay says: Call it off
func CrewLeaveStay() language.Message { return rowCrewLeaveStay.With() }

var rowCrewLeaveStays = language.Sentence{
	Key: "crew.leave_stays",
	In: [4]string{
		"The leaving is called off",
		"رخصتی منسوخ ہوئی",
		"जाना रद्द हुआ",
		"Ayrılış iptal edildi",
	},
}

// CrewLeaveStays says: The leaving is called off
func CrewLeaveStays() language.Message { return rowCrewLeaveStays.With() }

var rowCrewLeaveDone = language.Sentence{
	Key: "crew.leave_done",
	In: [4]string{
		"The account is closed: {name name}",
		"لاگ اِن بند: {name}",
		"लॉग इन बंद: {name}",
		"Hesap kapandı: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewLeaveDone says: The account is closed: {name name}
func CrewLeaveDone(name string) language.Message { return rowCrewLeaveDone.With(name) }

var rowCrewLeavePlanDone = language.Sentence{
	Key: "crew.leave_plan_done",
	In: [4]string{
		"Leaving planned: {name name}",
		"رخصتی طے: {name}",
		"जाना तय: {name}",
		"Ayrılış planlandı: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewLeavePlanDone says: Leaving planned: {name name}
func CrewLeavePlanDone(name string) language.Message { return rowCrewLeavePlanDone.With(name) }

var rowCrewLeaveNeeds = language.Sentence{
	Key: "crew.leave_needs",
	In: [4]string{
		"Choose who gets this first: {kind message}",
		"پہلے چنیں کہ یہ کس کو ملے: {kind}",
		"पहले चुनें कि यह किसे मिले: {kind}",
		"Önce bunun kime geçeceğini seçin: {kind}",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "message"}},
}

// CrewLeaveNeeds says: Choose who gets this first: {kind message}
func CrewLeaveNeeds(kind language.Message) language.Message { return rowCrewLeaveNeeds.With(kind) }

var rowCrewLeaveNotHere = language.Sentence{
	Key: "crew.leave_not_here",
	In: [4]string{
		"Choose somebody who is here, and not the leaver.",
		"کسی موجود شخص کو چنیں، رخصت ہونے والے کو نہیں۔",
		"किसी मौजूद व्यक्ति को चुनें, जाने वाले को नहीं।",
		"Burada olan birini seçin; ayrılan kişi olmaz.",
	},
}

// CrewLeaveNotHere says: Choose somebody who is here, and not the leaver.
func CrewLeaveNotHere() language.Message { return rowCrewLeaveNotHere.With() }

var rowCrewLeaveNotEngineer = language.Sentence{
	Key: "crew.leave_not_engineer",
	In: [4]string{
		"Visits go to an engineer of the same office. Choose another, or book anew: {name name}",
		"وزٹ اسی دفتر کے ٹیکنیشن کو جاتے ہیں۔ کسی اور کو چنیں یا نیا وقت لیں: {name}",
		"विज़िट उसी कार्यालय के इंजीनियर को जाती हैं। दूसरा चुनें या नया समय लें: {name}",
		"Ziyaretler aynı ofisin teknisyenine geçer. Başkasını seçin ya da yeniden randevu alın: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewLeaveNotEngineer says: Visits go to an engineer of the same office. Choose another, or book anew: {name name}
func CrewLeaveNotEngineer(name string) language.Message { return rowCrewLeaveNotEngineer.With(name) }

var rowCrewLeaveBusy = language.Sentence{
	Key: "crew.leave_busy",
	In: [4]string{
		"Has another visit at {from datetime}: {name name}. Choose another engineer.",
		"{from} پر دوسرا وزٹ ہے: {name}۔ کوئی اور ٹیکنیشن چنیں۔",
		"{from} पर दूसरी विज़िट है: {name}। दूसरा इंजीनियर चुनें।",
		"{from} için başka ziyareti var: {name}. Başka bir teknisyen seçin.",
	},
	Slots: []language.Slot{{Name: "from", Kind: "datetime"}, {Name: "name", Kind: "name"}},
}

// CrewLeaveBusy says: Has another visit at {from datetime}: {name name}. Choose another engineer.
func CrewLeaveBusy(from now.Instant, name string) language.Message {
	return rowCrewLeaveBusy.With(from, name)
}

var rowCrewLeaveOwned = language.Sentence{
	Key: "crew.leave_owned",
	In: [4]string{
		"Something is still owned: {kind text}. Hand it over first.",
		"ابھی کچھ ذمے باقی ہے: {kind}۔ پہلے حوالے کریں۔",
		"अभी कुछ ज़िम्मे बाकी है: {kind}। पहले सौंपें।",
		"Hâlâ üstünde bir şey var: {kind}. Önce devredin.",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "text"}},
}

// CrewLeaveOwned says: Something is still owned: {kind text}. Hand it over first.
func CrewLeaveOwned(kind string) language.Message { return rowCrewLeaveOwned.With(kind) }

var rowCrewLeavePast = language.Sentence{
	Key: "crew.leave_past",
	In: [4]string{
		"Choose today or a later day.",
		"آج یا بعد کا دن چنیں۔",
		"आज या बाद का दिन चुनें।",
		"Bugünü ya da sonraki bir günü seçin.",
	},
}

// CrewLeavePast says: Choose today or a later day.
func CrewLeavePast() language.Message { return rowCrewLeavePast.With() }

var rowCrewDutyLeaver = language.Sentence{
	Key: "crew.duty_leaver",
	In: [4]string{
		"Somebody leaves: hand over",
		"رخصتی: ذمے کا کام حوالے کریں",
		"कोई जा रहे हैं: काम सौंपें",
		"Biri ayrılıyor: devredin",
	},
}

// CrewDutyLeaver says: Somebody leaves: hand over
func CrewDutyLeaver() language.Message { return rowCrewDutyLeaver.With() }

var rowCrewDidCalledOff = language.Sentence{
	Key: "crew.did_called_off",
	In: [4]string{
		"Called a leaving off",
		"رخصتی منسوخ کی گئی",
		"जाना रद्द किया गया",
		"Ayrılış iptal edildi",
	},
}

// CrewDidCalledOff says: Called a leaving off
func CrewDidCalledOff() language.Message { return rowCrewDidCalledOff.With() }

var rowCrewDidClosedAccount = language.Sentence{
	Key: "crew.did_closed_account",
	In: [4]string{
		"Closed the account of somebody who leaves",
		"رخصت ہونے والے کا لاگ اِن بند کیا گیا",
		"जाने वाले का लॉग इन बंद किया गया",
		"Ayrılan kişinin hesabı kapatıldı",
	},
}

// CrewDidClosedAccount says: Closed the account of somebody who leaves
func CrewDidClosedAccount() language.Message { return rowCrewDidClosedAccount.With() }

var rowCrewDidPlanned = language.Sentence{
	Key: "crew.did_planned",
	In: [4]string{
		"Planned a leaving",
		"رخصتی طے کی گئی",
		"जाना तय किया गया",
		"Ayrılış planlandı",
	},
}

// CrewDidPlanned says: Planned a leaving
func CrewDidPlanned() language.Message { return rowCrewDidPlanned.With() }

var rowCrewDidHandedCase = language.Sentence{
	Key: "crew.did_handed_case",
	In: [4]string{
		"Handed a case over",
		"کیس حوالے کیا گیا",
		"केस सौंपा गया",
		"Kayıt devredildi",
	},
}

// CrewDidHandedCase says: Handed a case over
func CrewDidHandedCase() language.Message { return rowCrewDidHandedCase.With() }

var rowCrewDidHandedVisitOf = language.Sentence{
	Key: "crew.did_handed_visit_of",
	In: [4]string{
		"Handed over a visit of a case",
		"کیس کا وزٹ حوالے کیا گیا",
		"केस की विज़िट सौंपी गई",
		"Kaydın ziyareti devredildi",
	},
}

// CrewDidHandedVisitOf says: Handed over a visit of a case
func CrewDidHandedVisitOf() language.Message { return rowCrewDidHandedVisitOf.With() }

var rowCrewDidHandedVisit = language.Sentence{
	Key: "crew.did_handed_visit",
	In: [4]string{
		"Handed a visit over",
		"وزٹ حوالے کیا گیا",
		"विज़िट सौंपी गई",
		"Ziyaret devredildi",
	},
}

// CrewDidHandedVisit says: Handed a visit over
func CrewDidHandedVisit() language.Message { return rowCrewDidHandedVisit.With() }

var rowCrewDidHandedDuties = language.Sentence{
	Key: "crew.did_handed_duties",
	In: [4]string{
		"Handed duties over to somebody",
		"ذمہ داریاں کسی کے حوالے کی گئیں",
		"ज़िम्मेदारियाँ किसी को सौंपी गईं",
		"Görevler birine devredildi",
	},
}

// CrewDidHandedDuties says: Handed duties over to somebody
func CrewDidHandedDuties() language.Message { return rowCrewDidHandedDuties.With() }

var rowCrewDidHandedKeys = language.Sentence{
	Key: "crew.did_handed_keys",
	In: [4]string{
		"Handed API keys and webhooks over to somebody",
		"API کلیدیں اور ویب ہُک کسی کے حوالے کیے گئے",
		"API कुंजियाँ और वेबहुक किसी को सौंपे गए",
		"API anahtarları ve webhook’lar birine devredildi",
	},
}

// CrewDidHandedKeys says: Handed API keys and webhooks over to somebody
func CrewDidHandedKeys() language.Message { return rowCrewDidHandedKeys.With() }

var rowCrewLeavePrivate = language.Sentence{
	Key: "crew.leave_private",
	In: [4]string{
		"A private case goes to somebody who may read it anyway. Choose somebody else, or ask a manager.",
		"نجی کیس انہی کو ملتا ہے جنہیں اسے پڑھنے کی اجازت پہلے سے ہو۔ کسی اور کو چنیں یا کسی مینیجر سے رجوع کریں۔",
		"निजी केस उन्हीं को मिलता है जिन्हें उसे पढ़ने की अनुमति पहले से हो। किसी और को चुनें या किसी मैनेजर से पूछें।",
		"Gizli kayıt, onu zaten okuyabilen birine gider. Başka birini seçin ya da bir yöneticiye sorun.",
	},
}

// CrewLeavePrivate says: A private case goes to somebody who may read it anyway. Choose somebody else, or ask a manager.
func CrewLeavePrivate() language.Message { return rowCrewLeavePrivate.With() }

var rowCrewLeaveManagers = language.Sentence{
	Key: "crew.leave_managers",
	In: [4]string{
		"Only a manager lets a manager leave. Ask one.",
		"کسی مینیجر کو رخصت کرنا صرف مینیجر کا کام ہے۔ ان سے رجوع کریں۔",
		"किसी मैनेजर को विदा करना सिर्फ़ मैनेजर का काम है। उनसे पूछें।",
		"Bir yöneticinin ayrılışını yalnızca bir yönetici işler. Birine sorun.",
	},
}

// CrewLeaveManagers says: Only a manager lets a manager leave. Ask one.
func CrewLeaveManagers() language.Message { return rowCrewLeaveManagers.With() }

var rowCrewHandedSubject = language.Sentence{
	Key: "crew.handed_subject",
	In: [4]string{
		"Your work was handed over",
		"آپ کے ذمے کا کام دوسروں کو دیا گیا",
		"आपके ज़िम्मे का काम दूसरों को दिया गया",
		"Üzerinizdeki işler devredildi",
	},
}

// CrewHandedSubject says: Your work was handed over
func CrewHandedSubject() language.Message { return rowCrewHandedSubject.With() }

var rowCrewHandedBody = language.Sentence{
	Key: "crew.handed_body",
	In: [4]string{
		"Cases, visits, duties or documents of yours were handed over to others by {name name}, {at datetime}. If you did not know of this, tell a manager at once.",
		"آپ کے ذمے کے کیس، وزٹ، کام یا دستاویزات دوسروں کے حوالے کیے گئے۔ حوالے کرنے والے: {name}، {at}۔ اگر آپ کو اس کی خبر نہیں تھی تو فوراً کسی مینیجر کو بتائیں۔",
		"आपके ज़िम्मे के केस, विज़िट, काम या दस्तावेज़ दूसरों को सौंपे गए। सौंपने वाले: {name}, {at}। अगर आपको इसकी खबर नहीं थी तो तुरंत किसी मैनेजर को बताएँ।",
		"Üzerinizdeki kayıtlar, ziyaretler, görevler ya da belgeler başkalarına devredildi. Devreden: {name}, {at}. Bundan haberiniz yoksa hemen bir yöneticiye söyleyin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}, {Name: "at", Kind: "datetime"}},
}

// CrewHandedBody says: Cases, visits, duties or documents of yours were handed over to others by {name name}, {at datetime}. If you did not know of this, tell a manager at once.
func CrewHandedBody(name string, at now.Instant) language.Message {
	return rowCrewHandedBody.With(name, at)
}

var rowCrewLeaveKeeps = language.Sentence{
	Key: "crew.leave_keeps",
	In: [4]string{
		"API keys and webhooks go to somebody who looks after them here. Choose somebody else.",
		"API کیز اور ویب ہکس اسی کو ملتے ہیں جو یہاں ان کی دیکھ بھال کرتا ہے۔ کسی اور کو منتخب کریں۔",
		"API कुंजियाँ और वेबहुक उसी को मिलते हैं जो यहाँ उनकी देखभाल करता है। किसी और को चुनें।",
		"API anahtarları ve webhook’lar burada onlarla ilgilenen birine geçer. Başka birini seçin.",
	},
}

// CrewLeaveKeeps says: API keys and webhooks go to somebody who looks after them here. Choose somebody else.
func CrewLeaveKeeps() language.Message { return rowCrewLeaveKeeps.With() }

var rowCrewDidHandedDocuments = language.Sentence{
	Key: "crew.did_handed_documents",
	In: [4]string{
		"Handed documents over to somebody",
		"دستاویزات کسی کے حوالے کی گئیں",
		"दस्तावेज़ किसी को सौंपे गए",
		"Belgeler birine devredildi",
	},
}

// CrewDidHandedDocuments says: Handed documents over to somebody
func CrewDidHandedDocuments() language.Message { return rowCrewDidHandedDocuments.With() }

var rowCrewDidLetGo = language.Sentence{
	Key: "crew.did_let_go",
	In: [4]string{
		"Took an engineer who leaves off a case",
		"رخصت ہونے والے ٹیکنیشن کو کیس سے ہٹایا گیا",
		"जाने वाले इंजीनियर को केस से हटाया गया",
		"Ayrılan teknisyen kayıttan çıkarıldı",
	},
}

// CrewDidLetGo says: Took an engineer who leaves off a case
func CrewDidLetGo() language.Message { return rowCrewDidLetGo.With() }

var rowCrewNoHome = language.Sentence{
	Key: "crew.no_home",
	In: [4]string{
		"Nobody can be invited yet: nobody has set the name of this site. Who runs the machine enters it as “hosts” in vaada.toml.",
		"ابھی کسی کو مدعو نہیں کیا جا سکتا: اس سائٹ کا نام درج نہیں۔ مشین چلانے والے vaada.toml میں ”hosts“ درج کریں۔",
		"अभी किसी को बुलाया नहीं जा सकता: इस साइट का नाम दर्ज नहीं है। मशीन चलाने वाले vaada.toml में “hosts” दर्ज करें।",
		"Henüz kimse davet edilemiyor: bu sitenin adı girilmemiş. Makineyi işleten kişi adı vaada.toml dosyasında “hosts” olarak girmeli.",
	},
}

// CrewNoHome says: Nobody can be invited yet: nobody has set the name of this site. Who runs the machine enters it as “hosts” in vaada.toml.
func CrewNoHome() language.Message { return rowCrewNoHome.With() }

var rowCrewOwnAbsences = language.Sentence{
	Key: "crew.own_absences",
	In: [4]string{
		"Your leave and absence",
		"آپ کی چھٹی اور غیر حاضری",
		"आपकी छुट्टी और अनुपस्थिति",
		"İzniniz ve yokluğunuz",
	},
}

// CrewOwnAbsences says: Your leave and absence
func CrewOwnAbsences() language.Message { return rowCrewOwnAbsences.With() }

var rowCrewOwnAbsencesLead = language.Sentence{
	Key: "crew.own_absences_lead",
	In: [4]string{
		"Ask for the days on which you will be away. Who leads your office answers; here you see how it stands.",
		"جن دنوں آپ موجود نہ ہوں، ان کی درخواست یہاں دیں۔ جواب آپ کے دفتر کے ذمہ دار دیتے ہیں؛ پیش رفت یہیں نظر آتی ہے۔",
		"जिन दिनों आप मौजूद न हों, उनका अनुरोध यहाँ करें। जवाब आपके कार्यालय के ज़िम्मेदार देते हैं; स्थिति यहीं दिखती है।",
		"Bulunmayacağınız günleri burada isteyin. Yanıtı ofisinizi yönetenler verir; durumu burada görürsünüz.",
	},
}

// CrewOwnAbsencesLead says: Ask for the days on which you will be away. Who leads your office answers; here you see how it stands.
func CrewOwnAbsencesLead() language.Message { return rowCrewOwnAbsencesLead.With() }

var rowCrewAskAbsence = language.Sentence{
	Key: "crew.ask_absence",
	In: [4]string{
		"Ask for these days",
		"ان دنوں کی درخواست دیں",
		"इन दिनों का अनुरोध करें",
		"Bu günleri iste",
	},
}

// CrewAskAbsence says: Ask for these days
func CrewAskAbsence() language.Message { return rowCrewAskAbsence.With() }

var rowCrewOwnAsked = language.Sentence{
	Key: "crew.own_asked",
	In: [4]string{
		"What you asked for",
		"آپ کی درخواستیں",
		"आपके अनुरोध",
		"İstekleriniz",
	},
}

// CrewOwnAsked says: What you asked for
func CrewOwnAsked() language.Message { return rowCrewOwnAsked.With() }

var rowCrewOwnAskedNone = language.Sentence{
	Key: "crew.own_asked_none",
	In: [4]string{
		"You have asked for nothing yet.",
		"آپ کی کوئی درخواست نہیں۔",
		"आपका कोई अनुरोध नहीं।",
		"Henüz bir isteğiniz yok.",
	},
}

// CrewOwnAskedNone says: You have asked for nothing yet.
func CrewOwnAskedNone() language.Message { return rowCrewOwnAskedNone.With() }

var rowCrewAskedDone = language.Sentence{
	Key: "crew.asked_done",
	In: [4]string{
		"Asked. You see the answer here.",
		"درخواست دے دی گئی۔ جواب یہیں نظر آئے گا۔",
		"अनुरोध हो गया। जवाब यहीं दिखेगा।",
		"İstendi. Yanıtı burada görürsünüz.",
	},
}

// CrewAskedDone says: Asked. You see the answer here.
func CrewAskedDone() language.Message { return rowCrewAskedDone.With() }

var rowCrewAskMany = language.Sentence{
	Key: "crew.ask_many",
	In: [4]string{
		"{most int} of your requests wait for an answer already. Wait for one, or take one back.",
		"آپ کی {most} درخواستیں پہلے سے جواب کی منتظر ہیں۔ ایک کا جواب آنے دیں، یا کوئی واپس لیں۔",
		"आपके {most} अनुरोध पहले से जवाब की राह देख रहे हैं। एक का जवाब आने दें, या कोई वापस लें।",
		"{most} isteğiniz zaten yanıt bekliyor. Birinin yanıtlanmasını bekleyin ya da birini geri alın.",
	},
	Slots: []language.Slot{{Name: "most", Kind: "int"}},
}

// CrewAskMany says: {most int} of your requests wait for an answer already. Wait for one, or take one back.
func CrewAskMany(most int) language.Message { return rowCrewAskMany.With(most) }

var rowCrewAskMeets = language.Sentence{
	Key: "crew.ask_meets",
	In: [4]string{
		"You asked for some of these days already: {days message}. Take that request back first.",
		"ان میں سے کچھ دنوں کی درخواست آپ کی طرف سے پہلے سے ہے: {days}۔ پہلے وہ واپس لیں۔",
		"इनमें से कुछ दिनों का आपका अनुरोध पहले से है: {days}। पहले उसे वापस लें।",
		"Bu günlerin bir kısmını zaten istediniz: {days}. Önce o isteği geri alın.",
	},
	Slots: []language.Slot{{Name: "days", Kind: "message"}},
}

// CrewAskMeets says: You asked for some of these days already: {days message}. Take that request back first.
func CrewAskMeets(days language.Message) language.Message { return rowCrewAskMeets.With(days) }

var rowCrewAbsenceMeets = language.Sentence{
	Key: "crew.absence_meets",
	In: [4]string{
		"Some of these days are noted already: {days message}. Choose other days.",
		"ان میں سے کچھ دن پہلے سے درج ہیں: {days}۔ دوسرے دن چنیں۔",
		"इनमें से कुछ दिन पहले से दर्ज हैं: {days}। दूसरे दिन चुनें।",
		"Bu günlerin bir kısmı zaten kayıtlı: {days}. Başka günler seçin.",
	},
	Slots: []language.Slot{{Name: "days", Kind: "message"}},
}

// CrewAbsenceMeets says: Some of these days are noted already: {days message}. Choose other days.
func CrewAbsenceMeets(days language.Message) language.Message { return rowCrewAbsenceMeets.With(days) }

var rowCrewAskOwn = language.Sentence{
	Key: "crew.ask_own",
	In: [4]string{
		"Somebody else answers what you asked for yourself.",
		"آپ کی اپنی درخواست کا جواب کوئی اور دیتا ہے۔",
		"आपके अपने अनुरोध का जवाब कोई और देता है।",
		"Kendi isteğinizi bir başkası yanıtlar.",
	},
}

// CrewAskOwn says: Somebody else answers what you asked for yourself.
func CrewAskOwn() language.Message { return rowCrewAskOwn.With() }

var rowCrewAbsenceOwn = language.Sentence{
	Key: "crew.absence_own",
	In: [4]string{
		"Somebody else who manages absence notes your own days and hours. Ask for them.",
		"آپ کے اپنے دن اور اوقات کوئی اور درج کرتا ہے جو چھٹیاں سنبھالتا ہے۔ ان کی درخواست دیں۔",
		"आपके अपने दिन और समय कोई और दर्ज करता है जो छुट्टियाँ संभालता है। उनका अनुरोध करें।",
		"Kendi günlerinizi ve saatlerinizi, izinlerle ilgilenen bir başkası işler. Bunları isteyin.",
	},
}

// CrewAbsenceOwn says: Somebody else who manages absence notes your own days and hours. Ask for them.
func CrewAbsenceOwn() language.Message { return rowCrewAbsenceOwn.With() }

var rowCrewAskDecided = language.Sentence{
	Key: "crew.ask_decided",
	In: [4]string{
		"This was answered already. By: {name name}",
		"اس کا جواب پہلے دیا جا چکا ہے۔ از: {name}",
		"इसका जवाब पहले दिया जा चुका है। द्वारा: {name}",
		"Bu zaten yanıtlandı. Yanıtlayan: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewAskDecided says: This was answered already. By: {name name}
func CrewAskDecided(name string) language.Message { return rowCrewAskDecided.With(name) }

var rowCrewAskWaits = language.Sentence{
	Key: "crew.ask_waits",
	In: [4]string{
		"waits for an answer",
		"جواب باقی",
		"जवाब बाकी",
		"yanıt bekliyor",
	},
}

// CrewAskWaits says: waits for an answer
func CrewAskWaits() language.Message { return rowCrewAskWaits.With() }

var rowCrewAskTakenBack = language.Sentence{
	Key: "crew.ask_taken_back",
	In: [4]string{
		"taken back",
		"واپس لی گئی",
		"वापस लिया गया",
		"geri alındı",
	},
}

// CrewAskTakenBack says: taken back
func CrewAskTakenBack() language.Message { return rowCrewAskTakenBack.With() }

var rowCrewAskAnsweredBy = language.Sentence{
	Key: "crew.ask_answered_by",
	In: [4]string{
		"Answered by {name name}",
		"جواب: {name}",
		"जवाब: {name}",
		"Yanıtlayan: {name}",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewAskAnsweredBy says: Answered by {name name}
func CrewAskAnsweredBy(name string) language.Message { return rowCrewAskAnsweredBy.With(name) }

var rowCrewFieldReason = language.Sentence{
	Key: "crew.field_reason",
	In: [4]string{
		"reason",
		"وجہ",
		"कारण",
		"gerekçe",
	},
}

// CrewFieldReason says: reason
func CrewFieldReason() language.Message { return rowCrewFieldReason.With() }

var rowCrewAskedAbsences = language.Sentence{
	Key: "crew.asked_absences",
	In: [4]string{
		"Absence asked for",
		"غیر حاضری کی درخواستیں",
		"अनुपस्थिति के अनुरोध",
		"İstenen izinler",
	},
}

// CrewAskedAbsences says: Absence asked for
func CrewAskedAbsences() language.Message { return rowCrewAskedAbsences.With() }

var rowCrewAskedAbsencesLead = language.Sentence{
	Key: "crew.asked_absences_lead",
	In: [4]string{
		"Granting notes the absence: no case and no visit is then given for these days without saying so. Refusing needs a reason, which the person reads.",
		"منظور کرنے سے غیر حاضری درج ہو جاتی ہے: پھر ان دنوں کوئی کیس یا وزٹ بتائے بغیر نہیں دیا جاتا۔ نامنظور کرنے کی وجہ لکھنا ضروری ہے، درخواست دینے والے اسے پڑھتے ہیں۔",
		"मंज़ूर करने से अनुपस्थिति दर्ज हो जाती है: फिर इन दिनों कोई केस या विज़िट बिना बताए नहीं दी जाती। नामंज़ूर करने का कारण लिखना ज़रूरी है, अनुरोध करने वाले उसे पढ़ते हैं।",
		"Onaylayınca yokluk kaydedilir: bu günler için uyarı yapılmadan kayıt ya da ziyaret verilmez. Reddetmek gerekçe ister; isteyen kişi onu okur.",
	},
}

// CrewAskedAbsencesLead says: Granting notes the absence: no case and no visit is then given for these days without saying so. Refusing needs a reason, which the person reads.
func CrewAskedAbsencesLead() language.Message { return rowCrewAskedAbsencesLead.With() }

var rowCrewAskedNone = language.Sentence{
	Key: "crew.asked_none",
	In: [4]string{
		"Nobody has asked for absence.",
		"کسی نے غیر حاضری کی درخواست نہیں دی۔",
		"किसी ने अनुपस्थिति का अनुरोध नहीं किया।",
		"Kimse izin istemedi.",
	},
}

// CrewAskedNone says: Nobody has asked for absence.
func CrewAskedNone() language.Message { return rowCrewAskedNone.With() }

var rowCrewAskedOn = language.Sentence{
	Key: "crew.asked_on",
	In: [4]string{
		"Asked: {at datetime}",
		"درخواست دی گئی: {at}",
		"अनुरोध किया गया: {at}",
		"İstendiği zaman: {at}",
	},
	Slots: []language.Slot{{Name: "at", Kind: "datetime"}},
}

// CrewAskedOn says: Asked: {at datetime}
func CrewAskedOn(at now.Instant) language.Message { return rowCrewAskedOn.With(at) }

var rowCrewGrantedDone = language.Sentence{
	Key: "crew.granted_done",
	In: [4]string{
		"Granted",
		"منظور کر دیا گیا",
		"मंज़ूर किया गया",
		"Onaylandı",
	},
}

// CrewGrantedDone says: Granted
func CrewGrantedDone() language.Message { return rowCrewGrantedDone.With() }

var rowCrewNotGrantedDone = language.Sentence{
	Key: "crew.not_granted_done",
	In: [4]string{
		"Refused",
		"نامنظور کر دیا گیا",
		"नामंज़ूर किया गया",
		"Reddedildi",
	},
}

// CrewNotGrantedDone says: Refused
func CrewNotGrantedDone() language.Message { return rowCrewNotGrantedDone.With() }

var rowCrewDidAskedAbsence = language.Sentence{
	Key: "crew.did_asked_absence",
	In: [4]string{
		"Asked for an absence",
		"غیر حاضری کی درخواست دی گئی",
		"अनुपस्थिति का अनुरोध किया गया",
		"Yokluk istendi",
	},
}

// CrewDidAskedAbsence says: Asked for an absence
func CrewDidAskedAbsence() language.Message { return rowCrewDidAskedAbsence.With() }

var rowCrewDidTookBackAsk = language.Sentence{
	Key: "crew.did_took_back_ask",
	In: [4]string{
		"Took a request for absence back",
		"غیر حاضری کی درخواست واپس لی گئی",
		"अनुपस्थिति का अनुरोध वापस लिया गया",
		"Yokluk isteği geri alındı",
	},
}

// CrewDidTookBackAsk says: Took a request for absence back
func CrewDidTookBackAsk() language.Message { return rowCrewDidTookBackAsk.With() }

var rowCrewDidGrantedAbsence = language.Sentence{
	Key: "crew.did_granted_absence",
	In: [4]string{
		"Granted an absence",
		"غیر حاضری منظور کی گئی",
		"अनुपस्थिति मंज़ूर की गई",
		"Yokluk onaylandı",
	},
}

// CrewDidGrantedAbsence says: Granted an absence
func CrewDidGrantedAbsence() language.Message { return rowCrewDidGrantedAbsence.With() }

var rowCrewDidRefusedAbsence = language.Sentence{
	Key: "crew.did_refused_absence",
	In: [4]string{
		"Refused an absence",
		"غیر حاضری نامنظور کی گئی",
		"अनुपस्थिति नामंज़ूर की गई",
		"Yokluk reddedildi",
	},
}

// CrewDidRefusedAbsence says: Refused an absence
func CrewDidRefusedAbsence() language.Message { return rowCrewDidRefusedAbsence.With() }

var rowCrewSpeaksEnglish = language.Sentence{
	Key: "crew.speaks_english",
	In: [4]string{
		"English",
		"انگریزی",
		"अंग्रेज़ी",
		"İngilizce",
	},
}

// CrewSpeaksEnglish says: English
func CrewSpeaksEnglish() language.Message { return rowCrewSpeaksEnglish.With() }

var rowCrewSpeaksUrdu = language.Sentence{
	Key: "crew.speaks_urdu",
	In: [4]string{
		"Urdu",
		"اردو",
		"उर्दू",
		"Urduca",
	},
}

// CrewSpeaksUrdu says: Urdu
func CrewSpeaksUrdu() language.Message { return rowCrewSpeaksUrdu.With() }

var rowCrewSpeaksHindi = language.Sentence{
	Key: "crew.speaks_hindi",
	In: [4]string{
		"Hindi",
		"ہندی",
		"हिन्दी",
		"Hintçe",
	},
}

// CrewSpeaksHindi says: Hindi
func CrewSpeaksHindi() language.Message { return rowCrewSpeaksHindi.With() }

var rowCrewSpeaksTurkish = language.Sentence{
	Key: "crew.speaks_turkish",
	In: [4]string{
		"Turkish",
		"ترکی",
		"तुर्की",
		"Türkçe",
	},
}

// CrewSpeaksTurkish says: Turkish
func CrewSpeaksTurkish() language.Message { return rowCrewSpeaksTurkish.With() }

var rowCrewLeaveStuck = language.Sentence{
	Key: "crew.leave_stuck",
	In: [4]string{
		"The last day is over, and this person could not go yet. What stands in the way:",
		"آخری دن گزر چکا ہے، مگر یہ شخص ابھی رخصت نہیں ہو سکا۔ رکاوٹ یہ ہے:",
		"आखिरी दिन बीत चुका है, पर यह व्यक्ति अभी विदा नहीं हो सका। रुकावट यह है:",
		"Son gün geçti ama bu kişi henüz ayrılamadı. Engel şu:",
	},
}

// CrewLeaveStuck says: The last day is over, and this person could not go yet. What stands in the way:
func CrewLeaveStuck() language.Message { return rowCrewLeaveStuck.With() }

var rowCrewWayNoMail = language.Sentence{
	Key: "crew.way_no_mail",
	In: [4]string{
		"No mail server is set, so no letter can leave. Hand over a printed slip.",
		"میل سرور مقرر نہیں، اس لیے خط نہیں جا سکتا۔ چھپی ہوئی پرچی ہاتھ میں دیں۔",
		"मेल सर्वर तय नहीं है, इसलिए पत्र नहीं जा सकता। छपी हुई पर्ची हाथ में दें।",
		"Posta sunucusu ayarlı değil, mektup gönderilemez. Yazdırılmış fişi elden verin.",
	},
}

// CrewWayNoMail says: No mail server is set, so no letter can leave. Hand over a printed slip.
func CrewWayNoMail() language.Message { return rowCrewWayNoMail.With() }

var rowCrewLeaveNobody = language.Sentence{
	Key: "crew.leave_nobody",
	In: [4]string{
		"Nobody can have all of these. Give some to others on their own pages first.",
		"یہ سب کسی ایک کو نہیں دیے جا سکتے۔ پہلے کچھ ان کے اپنے صفحے سے کسی اور کو دیں۔",
		"ये सब किसी एक को नहीं दिए जा सकते। पहले कुछ को उनके अपने पेज से किसी और को दें।",
		"Bunların tümünü alabilecek kimse yok. Önce bazılarını kendi sayfalarından başkasına verin.",
	},
}

// CrewLeaveNobody says: Nobody can have all of these. Give some to others on their own pages first.
func CrewLeaveNobody() language.Message { return rowCrewLeaveNobody.With() }

var rowCrewLeaveOnly = language.Sentence{
	Key: "crew.leave_only",
	In: [4]string{
		"Chosen already: nobody else is free for all of these visits.",
		"پہلے سے چنا ہوا: ان سب وزٹ کے لیے کوئی اور فارغ نہیں۔",
		"पहले से चुना हुआ: इन सब विज़िट के लिए कोई और खाली नहीं है।",
		"Önceden seçildi: bu ziyaretlerin tümüne başka kimse uygun değil.",
	},
}

// CrewLeaveOnly says: Chosen already: nobody else is free for all of these visits.
func CrewLeaveOnly() language.Message { return rowCrewLeaveOnly.With() }

var rowCrewLeaveKeysKnown = language.Sentence{
	Key: "crew.leave_keys_known",
	In: [4]string{
		"They may have written these down, and they go on working. Whoever gets them finds on Today what is to be renewed, until it is renewed or kept.",
		"یہ ان کے پاس لکھی ہو سکتی ہیں اور کام کرتی رہیں گی۔ جسے یہ ملیں گی، اسے ”آج“ پر نظر آئے گا کہ کیا نیا بنانا ہے، جب تک نیا نہ بنے یا اسی کو نہ رکھا جائے۔",
		"ये उनके पास लिखी हो सकती हैं और काम करती रहेंगी। जिन्हें ये मिलेंगी उन्हें “आज” पर दिखेगा कि क्या नया बनाना है, जब तक नया न बने या उसी को न रखा जाए।",
		"Bunları not etmiş olabilir ve çalışmayı sürdürürler. Devralan kişi, yenilenene ya da böyle bırakılana dek yenilenecekleri “Bugün” sayfasında görür.",
	},
}

// CrewLeaveKeysKnown says: They may have written these down, and they go on working. Whoever gets them finds on Today what is to be renewed, until it is renewed or kept.
func CrewLeaveKeysKnown() language.Message { return rowCrewLeaveKeysKnown.With() }

var rowCrewDidShutOut = language.Sentence{
	Key: "crew.did_shut_out",
	In: [4]string{
		"Ended every way in of somebody whose last day is over",
		"آخری دن گزرنے پر لاگ اِن کے تمام راستے بند کیے گئے",
		"आखिरी दिन बीतने पर लॉग इन के सभी रास्ते बंद किए गए",
		"Son günü geçen kişinin tüm giriş yolları kapatıldı",
	},
}

// CrewDidShutOut says: Ended every way in of somebody whose last day is over
func CrewDidShutOut() language.Message { return rowCrewDidShutOut.With() }

var rowCrewReopenLeaver = language.Sentence{
	Key: "crew.reopen_leaver",
	In: [4]string{
		"The last day is over: {name name}. Call the leaving off first.",
		"آخری دن گزر چکا ہے: {name}۔ پہلے رخصتی منسوخ کریں۔",
		"आखिरी दिन बीत चुका है: {name}। पहले जाना रद्द करें।",
		"Son gün geçti: {name}. Önce ayrılışı iptal edin.",
	},
	Slots: []language.Slot{{Name: "name", Kind: "name"}},
}

// CrewReopenLeaver says: The last day is over: {name name}. Call the leaving off first.
func CrewReopenLeaver(name string) language.Message { return rowCrewReopenLeaver.With(name) }
