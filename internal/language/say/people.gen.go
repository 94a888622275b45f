// Code generated from words/people.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowPeopleNotYours = language.Sentence{
	Key: "people.not_yours",
	In: [4]string{
		"Your role does not include this. Ask a manager.",
		"یہ کام آپ کے رول میں شامل نہیں۔ مینیجر سے رجوع کریں۔",
		"यह काम आपकी भूमिका में नहीं है। मैनेजर से पूछें।",
		"Rolünüz bunu kapsamıyor. Bir yöneticiye sorun.",
	},
}

// PeopleNotYours says: Your role does not include this. Ask a manager.
func PeopleNotYours() language.Message { return rowPeopleNotYours.With() }

var rowPeopleLimitBelow = language.Sentence{
	Key: "people.limit_below",
	In: [4]string{
		"This is less than a role below may decide. Raise it, or lower the other.",
		"یہ نیچے کے رول کی حد سے کم ہے۔ اسے بڑھائیں یا دوسری حد کم کریں۔",
		"यह नीचे की भूमिका की सीमा से कम है। इसे बढ़ाएँ या दूसरी सीमा घटाएँ।",
		"Bu, alttaki bir rolün sınırından düşük. Bunu yükseltin ya da ötekini düşürün.",
	},
}

// PeopleLimitBelow says: This is less than a role below may decide. Raise it, or lower the other.
func PeopleLimitBelow() language.Message { return rowPeopleLimitBelow.With() }

var rowPeopleZoneUnknown = language.Sentence{
	Key: "people.zone_unknown",
	In: [4]string{
		"{zone code} is not a time zone. Example: Asia/Karachi",
		"{zone} کوئی ٹائم زون نہیں۔ مثال: Asia/Karachi",
		"{zone} कोई समय क्षेत्र नहीं है। उदाहरण: Asia/Kolkata",
		"{zone} bir saat dilimi değil. Örnek: Europe/Istanbul",
	},
	Slots: []language.Slot{{Name: "zone", Kind: "code"}},
}

// PeopleZoneUnknown says: {zone code} is not a time zone. Example: Asia/Karachi
func PeopleZoneUnknown(zone string) language.Message { return rowPeopleZoneUnknown.With(zone) }

var rowPeopleFoundedAlready = language.Sentence{
	Key: "people.founded_already",
	In: [4]string{
		"This data folder already has an organisation. Choose an empty folder.",
		"اس فولڈر میں ادارہ پہلے سے موجود ہے۔ خالی فولڈر چنیں۔",
		"इस फ़ोल्डर में संस्था पहले से है। खाली फ़ोल्डर चुनें।",
		"Bu klasörde zaten bir kuruluş var. Boş bir klasör seçin.",
	},
}

// PeopleFoundedAlready says: This data folder already has an organisation. Choose an empty folder.
func PeopleFoundedAlready() language.Message { return rowPeopleFoundedAlready.With() }

var rowPeopleFieldName = language.Sentence{
	Key: "people.field_name",
	In: [4]string{
		"name",
		"نام",
		"नाम",
		"ad",
	},
}

// PeopleFieldName says: name
func PeopleFieldName() language.Message { return rowPeopleFieldName.With() }

var rowPeopleFieldPassword = language.Sentence{
	Key: "people.field_password",
	In: [4]string{
		"password",
		"پاس ورڈ",
		"पासवर्ड",
		"şifre",
	},
}

// PeopleFieldPassword says: password
func PeopleFieldPassword() language.Message { return rowPeopleFieldPassword.With() }

var rowPeopleFieldEmail = language.Sentence{
	Key: "people.field_email",
	In: [4]string{
		"e-mail address",
		"ای میل پتہ",
		"ईमेल पता",
		"e-posta adresi",
	},
}

// PeopleFieldEmail says: e-mail address
func PeopleFieldEmail() language.Message { return rowPeopleFieldEmail.With() }

var rowPeopleEmailTaken = language.Sentence{
	Key: "people.email_taken",
	In: [4]string{
		"Somebody already uses {address code}. Give another address.",
		"{address} پہلے سے استعمال میں ہے۔ دوسرا پتہ دیں۔",
		"{address} पहले से इस्तेमाल में है। दूसरा पता दें।",
		"{address} zaten kullanılıyor. Başka bir adres girin.",
	},
	Slots: []language.Slot{{Name: "address", Kind: "code"}},
}

// PeopleEmailTaken says: Somebody already uses {address code}. Give another address.
func PeopleEmailTaken(address string) language.Message { return rowPeopleEmailTaken.With(address) }

var rowPeoplePasswordShort = language.Sentence{
	Key: "people.password_short",
	In: [4]string{
		"The password is too short: at least {n int} characters.",
		"پاس ورڈ بہت مختصر ہے: کم از کم {n} حروف۔",
		"पासवर्ड बहुत छोटा है: कम से कम {n} अक्षर।",
		"Şifre çok kısa: en az {n} karakter.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// PeoplePasswordShort says: The password is too short: at least {n int} characters.
func PeoplePasswordShort(n int) language.Message { return rowPeoplePasswordShort.With(n) }

var rowRoleAgent = language.Sentence{
	Key: "role.agent",
	In: [4]string{
		"agent",
		"نمائندہ",
		"प्रतिनिधि",
		"temsilci",
	},
}

// RoleAgent says: agent
func RoleAgent() language.Message { return rowRoleAgent.With() }

var rowRoleSupervisor = language.Sentence{
	Key: "role.supervisor",
	In: [4]string{
		"supervisor",
		"سپروائزر",
		"सुपरवाइज़र",
		"süpervizör",
	},
}

// RoleSupervisor says: supervisor
func RoleSupervisor() language.Message { return rowRoleSupervisor.With() }

var rowRoleManager = language.Sentence{
	Key: "role.manager",
	In: [4]string{
		"manager",
		"مینیجر",
		"मैनेजर",
		"yönetici",
	},
}

// RoleManager says: manager
func RoleManager() language.Message { return rowRoleManager.With() }

var rowRoleTrainer = language.Sentence{
	Key: "role.trainer",
	In: [4]string{
		"trainer",
		"ٹرینر",
		"प्रशिक्षक",
		"eğitmen",
	},
}

// RoleTrainer says: trainer
func RoleTrainer() language.Message { return rowRoleTrainer.With() }

var rowRoleEngineer = language.Sentence{
	Key: "role.engineer",
	In: [4]string{
		"engineer",
		"ٹیکنیشن",
		"इंजीनियर",
		"teknisyen",
	},
}

// RoleEngineer says: engineer
func RoleEngineer() language.Message { return rowRoleEngineer.With() }

var rowRoleExpert = language.Sentence{
	Key: "role.expert",
	In: [4]string{
		"expert",
		"ماہر",
		"विशेषज्ञ",
		"uzman",
	},
}

// RoleExpert says: expert
func RoleExpert() language.Message { return rowRoleExpert.With() }

var rowRoleAdministrator = language.Sentence{
	Key: "role.administrator",
	In: [4]string{
		"administrator",
		"ایڈمن",
		"एडमिन",
		"sistem yöneticisi",
	},
}

// RoleAdministrator says: administrator
func RoleAdministrator() language.Message { return rowRoleAdministrator.With() }
