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
