// Code generated from words/signin.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowSigninPasswordLong = language.Sentence{
	Key: "signin.password_long",
	In: [4]string{
		"The password is too long: at most {n int} bytes.",
		"پاس ورڈ بہت لمبا ہے: زیادہ سے زیادہ {n} بائٹ۔",
		"पासवर्ड बहुत लंबा है: ज़्यादा से ज़्यादा {n} बाइट।",
		"Şifre çok uzun: en çok {n} bayt.",
	},
	Slots: []language.Slot{{Name: "n", Kind: "int"}},
}

// SigninPasswordLong says: The password is too long: at most {n int} bytes.
func SigninPasswordLong(n int) language.Message { return rowSigninPasswordLong.With(n) }

var rowSigninPasswordCommon = language.Sentence{
	Key: "signin.password_common",
	In: [4]string{
		"This password is among those that are guessed first. Choose another: three or four words that do not belong together are good.",
		"یہ پاس ورڈ ان میں سے ہے جو سب سے پہلے آزمائے جاتے ہیں۔ دوسرا چنیں: تین چار بے جوڑ الفاظ اچھے رہتے ہیں۔",
		"यह पासवर्ड उनमें से है जो सबसे पहले आज़माए जाते हैं। दूसरा चुनें: तीन-चार बेमेल शब्द अच्छे रहते हैं।",
		"Bu şifre ilk tahmin edilenlerden. Başka bir şifre seçin: birbiriyle ilgisiz üç dört kelime iyi olur.",
	},
}

// SigninPasswordCommon says: This password is among those that are guessed first. Choose another: three or four words that do not belong together are good.
func SigninPasswordCommon() language.Message { return rowSigninPasswordCommon.With() }

var rowSigninPasswordOwn = language.Sentence{
	Key: "signin.password_own",
	In: [4]string{
		"The password is made of your name, your address or the organisation. Add words that nobody would guess.",
		"پاس ورڈ آپ کے نام، پتے یا ادارے کے نام سے بنا ہے۔ ایسے الفاظ بڑھائیں جن کا اندازہ نہ ہو سکے۔",
		"पासवर्ड आपके नाम, पते या संस्था के नाम से बना है। ऐसे शब्द जोड़ें जिनका अंदाज़ा न लग सके।",
		"Şifre adınızdan, adresinizden ya da kuruluşun adından oluşuyor. Tahmin edilemeyecek kelimeler ekleyin.",
	},
}

// SigninPasswordOwn says: The password is made of your name, your address or the organisation. Add words that nobody would guess.
func SigninPasswordOwn() language.Message { return rowSigninPasswordOwn.With() }

var rowSigninBusy = language.Sentence{
	Key: "signin.busy",
	In: [4]string{
		"Many people are signing in at this moment. Please try again in a few seconds.",
		"اس وقت بہت سے لوگ لاگ اِن ہو رہے ہیں۔ چند سیکنڈ بعد پھر کوشش کریں۔",
		"इस समय बहुत से लोग लॉग इन कर रहे हैं। कुछ सेकंड बाद फिर कोशिश करें।",
		"Şu anda çok kişi giriş yapıyor. Birkaç saniye sonra yeniden deneyin.",
	},
}

// SigninBusy says: Many people are signing in at this moment. Please try again in a few seconds.
func SigninBusy() language.Message { return rowSigninBusy.With() }
