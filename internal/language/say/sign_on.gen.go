// Code generated from words/sign_on.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowSignOnNeedsHttps = language.Sentence{
	Key: "sign_on.needs_https",
	In: [4]string{
		"Signing in with another account needs https and a fixed name. Ask whoever runs this machine to set hosts and secure in vaada.toml.",
		"دوسرے اکاؤنٹ سے لاگ اِن کے لیے https اور ایک مقرر نام چاہیے۔ اس مشین کے منتظم سے کہیں کہ vaada.toml میں hosts اور secure مقرر کریں۔",
		"दूसरे खाते से लॉग इन के लिए https और एक तय नाम चाहिए। इस मशीन के एडमिन से कहें कि vaada.toml में hosts और secure तय करें।",
		"Başka bir hesapla giriş için https ve sabit bir ad gerekir. Bu makineyi yönetenden vaada.toml dosyasında hosts ve secure ayarlarını yapmasını isteyin.",
	},
}

// SignOnNeedsHttps says: Signing in with another account needs https and a fixed name. Ask whoever runs this machine to set hosts and secure in vaada.toml.
func SignOnNeedsHttps() language.Message { return rowSignOnNeedsHttps.With() }
