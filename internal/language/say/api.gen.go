// Code generated from words/api.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowApiKeyWanted = language.Sentence{
	Key: "api.key_wanted",
	In: [4]string{
		"Send an API key that holds, as Authorization: Bearer and the key.",
		"درست API کلید بھیجیں: Authorization: Bearer اور کلید۔",
		"सही API कुंजी भेजें: Authorization: Bearer और कुंजी।",
		"Geçerli bir API anahtarı gönderin: Authorization: Bearer ve anahtar.",
	},
}

// ApiKeyWanted says: Send an API key that holds, as Authorization: Bearer and the key.
func ApiKeyWanted() language.Message { return rowApiKeyWanted.With() }

var rowApiRequestWrong = language.Sentence{
	Key: "api.request_wrong",
	In: [4]string{
		"This request cannot be read. Compare it with /api/openapi.json.",
		"یہ درخواست سمجھ میں نہیں آئی۔ اسے /api/openapi.json سے ملائیں۔",
		"यह अनुरोध समझ में नहीं आया। इसे /api/openapi.json से मिलाएँ।",
		"Bu istek okunamadı. /api/openapi.json ile karşılaştırın.",
	},
}

// ApiRequestWrong says: This request cannot be read. Compare it with /api/openapi.json.
func ApiRequestWrong() language.Message { return rowApiRequestWrong.With() }

var rowApiFieldWrong = language.Sentence{
	Key: "api.field_wrong",
	In: [4]string{
		"{field code} has a value of the wrong sort.",
		"قدر درست قسم کی نہیں: {field}",
		"मान सही प्रकार का नहीं है: {field}",
		"{field} değeri doğru türde değil.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "code"}},
}

// ApiFieldWrong says: {field code} has a value of the wrong sort.
func ApiFieldWrong(field string) language.Message { return rowApiFieldWrong.With(field) }

var rowApiFieldUnknown = language.Sentence{
	Key: "api.field_unknown",
	In: [4]string{
		"There is no field {field code}.",
		"{field} نام کا کوئی خانہ نہیں۔",
		"{field} नाम का कोई फ़ील्ड नहीं है।",
		"{field} diye bir alan yok.",
	},
	Slots: []language.Slot{{Name: "field", Kind: "code"}},
}

// ApiFieldUnknown says: There is no field {field code}.
func ApiFieldUnknown(field string) language.Message { return rowApiFieldUnknown.With(field) }

var rowApiNoJson = language.Sentence{
	Key: "api.no_json",
	In: [4]string{
		"This request is no JSON. Send it with {header code}.",
		"یہ درخواست JSON نہیں۔ اس کے ساتھ یہ ہیڈر بھیجیں: {header}",
		"यह अनुरोध JSON नहीं है। इसके साथ यह हेडर भेजें: {header}",
		"Bu istek JSON değil. {header} ile gönderin.",
	},
	Slots: []language.Slot{{Name: "header", Kind: "code"}},
}

// ApiNoJson says: This request is no JSON. Send it with {header code}.
func ApiNoJson(header string) language.Message { return rowApiNoJson.With(header) }

var rowApiTooLarge = language.Sentence{
	Key: "api.too_large",
	In: [4]string{
		"This request is too large.",
		"یہ درخواست بہت بڑی ہے۔",
		"यह अनुरोध बहुत बड़ा है।",
		"Bu istek çok büyük.",
	},
}

// ApiTooLarge says: This request is too large.
func ApiTooLarge() language.Message { return rowApiTooLarge.With() }

var rowApiNoAddress = language.Sentence{
	Key: "api.no_address",
	In: [4]string{
		"There is nothing at this address. Compare it with /api/openapi.json.",
		"اس پتے پر کچھ نہیں۔ اسے /api/openapi.json سے ملائیں۔",
		"इस पते पर कुछ नहीं है। इसे /api/openapi.json से मिलाएँ।",
		"Bu adreste bir şey yok. /api/openapi.json ile karşılaştırın.",
	},
}

// ApiNoAddress says: There is nothing at this address. Compare it with /api/openapi.json.
func ApiNoAddress() language.Message { return rowApiNoAddress.With() }

var rowApiNoMethod = language.Sentence{
	Key: "api.no_method",
	In: [4]string{
		"This address does not take {method code}. Use {allowed code}.",
		"یہ پتہ {method} قبول نہیں کرتا۔ {allowed} استعمال کریں۔",
		"यह पता {method} स्वीकार नहीं करता। यह इस्तेमाल करें: {allowed}",
		"Bu adres {method} kabul etmiyor. {allowed} kullanın.",
	},
	Slots: []language.Slot{{Name: "method", Kind: "code"}, {Name: "allowed", Kind: "code"}},
}

// ApiNoMethod says: This address does not take {method code}. Use {allowed code}.
func ApiNoMethod(method string, allowed string) language.Message {
	return rowApiNoMethod.With(method, allowed)
}

var rowApiRightMissing = language.Sentence{
	Key: "api.right_missing",
	In: [4]string{
		"This API key lacks the right {right code}. Ask who keeps the API keys for one that has it.",
		"اس API کلید کو یہ اجازت نہیں: {right}۔ API کلیدوں کے ذمہ دار سے ایسی کلید مانگیں جسے یہ اجازت ہو۔",
		"इस API कुंजी को यह अनुमति नहीं है: {right}। API कुंजियों के ज़िम्मेदार से ऐसी कुंजी माँगें जिसे यह अनुमति हो।",
		"Bu API anahtarının {right} izni yok. API anahtarlarından sorumlu kişiden bu izni olan bir anahtar isteyin.",
	},
	Slots: []language.Slot{{Name: "right", Kind: "code"}},
}

// ApiRightMissing says: This API key lacks the right {right code}. Ask who keeps the API keys for one that has it.
func ApiRightMissing(right string) language.Message { return rowApiRightMissing.With(right) }
