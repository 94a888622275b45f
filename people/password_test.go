package people

import (
	"strings"
	"testing"

	"vaada/internal/fault"
)

func TestAPasswordIsLongEnoughAndNobodysFirstGuess(t *testing.T) {
	t.Parallel()
	known := []string{"Meera Nair", "meera.nair@anarhome.example", "Anar Home", "انار ہوم"}
	for _, bad := range []string{
		"", "short", "123456789", "آم کا موس", "password123", "qwertyuiop", "MeeraNair2026", "meera@anarhome", "anarhome.2026", "انار ہوم 1234",
		strings.Repeat("آ", maxPassword), "not text \xff\xfe",
	} {
		if err := good(bad, known...); !fault.Is(err, fault.KindInvalid) || fault.Of(err).Field != "password" {
			t.Errorf("%.30q: %v", bad, err)
		}
	}
	for _, fine := range []string{"a pomegranate tree", "meera likes ripe mangoes", "آم کا موسم آیا", strings.Repeat("kaju katli ", 90)} {
		if err := good(fine, known...); err != nil {
			t.Errorf("%.30q: %v", fine, err)
		}
	}
}

func TestAPasswordIsTheSameHoweverItsLettersAreTyped(t *testing.T) {
	t.Parallel()
	text := hashPassword("\u095bमीन और şalgam") // ज़ as one code point
	if match, outdated := matches(text, "\u091c\u093cमीन और s\u0327algam"); !match || outdated {
		t.Errorf("match %t, outdated %t", match, outdated)
	}
	if match, _ := matches(text, "\u095bमीन और salgam"); match {
		t.Error("another password matches")
	}
}

func TestWhatWasWrittenAtAnotherCostIsToBeWrittenAnew(t *testing.T) {
	t.Parallel()
	salt := []byte("0123456789abcdef")
	for name, each := range map[string]cost{"the first": firstCost, "a small one": {memory: 19456, rounds: 2, lanes: 1}} {
		text := phc(each, salt, "a pomegranate tree")
		if match, outdated := matches(text, "a pomegranate tree"); !match || !outdated {
			t.Errorf("%s: match %t, outdated %t", name, match, outdated)
		}
	}
	for _, broken := range []string{"", "x", "$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA", "$argon2id$v=19$m=4294967295,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "$argon2id$v=19$m=0,t=0,p=0$$"} {
		if match, outdated := matches(broken, ""); match || outdated {
			t.Errorf("%q: match %t, outdated %t", broken, match, outdated)
		}
	}
}

// BenchmarkSignIn is what one password costs a core.
func BenchmarkSignIn(b *testing.B) {
	AtUsualCost(func() { lookAtMany(b) })
}

func lookAtMany(b *testing.B) {
	text := hashPassword("a pomegranate tree")
	for b.Loop() {
		if match, _ := matches(text, "a pomegranate tree"); !match {
			b.Fatal("no match")
		}
	}
}
