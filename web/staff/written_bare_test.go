package staff

import (
	"testing"

	"vaada/edition"
)

// A part says that nothing is written in it only where that is so: choices are
// something, the language in which a text would be written is nothing.
func TestAPartIsEmptyOnlyWhereNothingIsWrittenInIt(t *testing.T) {
	t.Parallel()
	for content, bare := range map[string]bool{
		"": true, "{}": true, `{"source":"en"}`: true, `{"training":{"source":"en"},"begins":""}`: true,
		`{"touchpoints":["telephone"]}`: false, `{"source":"en","en":"Words"}`: false,
	} {
		if isBare(edition.Part{Content: content}) != bare {
			t.Errorf("whether nothing is written in %s is not %v", content, bare)
		}
	}
}
