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
