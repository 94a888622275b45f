// Code generated from words/audit.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowCmdKeyMissing = language.Sentence{
	Key: "cmd.key_missing",
	In: [4]string{
		"The key {file code} is missing, and secrets in the database are sealed with it. Put your copy of it there and start again.",
		"کلید {file} موجود نہیں، جبکہ ڈیٹا بیس کی خفیہ معلومات اسی سے بند ہیں۔ اپنی محفوظ نقل وہاں رکھیں اور پھر شروع کریں۔",
		"कुंजी {file} नहीं मिली, जबकि डेटाबेस की गोपनीय जानकारी उसी से बंद है। अपनी रखी हुई कॉपी वहाँ रखें और फिर शुरू करें।",
		"{file} anahtarı yok; veritabanındaki gizli bilgiler onunla mühürlü. Sakladığınız kopyayı oraya koyup yeniden başlatın.",
	},
	Slots: []language.Slot{{Name: "file", Kind: "code"}},
}

// CmdKeyMissing says: The key {file code} is missing, and secrets in the database are sealed with it. Put your copy of it there and start again.
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
