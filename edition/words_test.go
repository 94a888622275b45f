package edition_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"vaada/edition"
)

func TestAChangedWordStandsBesideTheOneItWas(t *testing.T) {
	t.Parallel()
	if got := fmt.Sprint(edition.Reworded("We answer in 2 days.", "We answer within 2 days.")); got != "[{0 We answer } {2 in } {1 within } {0 2 days.}]" {
		t.Error(got)
	}
	if got := fmt.Sprint(edition.Reworded("", "New")); got != "[{1 New}]" {
		t.Error(got)
	}
}

func TestBothWordingsCanBeReadFromTheirComparison(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("ab  \nکل ")))
		was, is := text.Draw(t, "was"), text.Draw(t, "is")
		before, after := "", ""
		for _, each := range edition.Reworded(was, is) {
			if each.Kind != edition.New {
				before += each.Words
			}
			if each.Kind != edition.Gone {
				after += each.Words
			}
		}
		if before != was || after != is {
			t.Fatalf("%q → %q is read as %q → %q", was, is, before, after)
		}
	})
}
