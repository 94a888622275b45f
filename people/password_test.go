package people

import (
	"slices"
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
	if c := matches(text, "\u091c\u093cमीन और s\u0327algam"); !c.match || c.outdated {
		t.Errorf("it is %+v", c)
	}
	if matches(text, "\u095bमीन और salgam").match {
		t.Error("another password matches")
	}
}

func TestWhatWasWrittenAtAnotherCostIsToBeWrittenAnew(t *testing.T) {
	t.Parallel()
	salt := []byte("0123456789abcdef")
	for name, each := range map[string]cost{"the first": firstCost, "a small one": {memory: 19456, rounds: 2, lanes: 1}} {
		text := phc(each, salt, "a pomegranate tree")
		if c := matches(text, "a pomegranate tree"); !c.match || !c.outdated {
			t.Errorf("%s: it is %+v", name, c)
		}
	}
	for _, broken := range []string{"", "x", "$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA", "$argon2id$v=19$m=4294967295,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "$argon2id$v=19$m=0,t=0,p=0$$"} {
		if c := matches(broken, "", costNow); c.match || c.outdated {
			t.Errorf("%q: it is %+v", broken, c)
		}
	}
}

// What is spent says nothing of who is here, while some passwords are still
// written at the cost of an earlier program: not by the clock, which others
// disturb, but by what is computed.
func TestATrySpendsTheSameForEverybodyAndForNobody(t *testing.T) {
	t.Parallel()
	salt, right := []byte("0123456789abcdef"), "a pomegranate tree"
	old, middle := cost{memory: 128, rounds: 1, lanes: 1}, cost{memory: 96, rounds: 2, lanes: 1}
	of := map[string]string{
		"of today": hashPassword(right), "of the first program": phc(old, salt, right), "of another": phc(middle, salt, right),
		"of nobody": "", "that is torn": "$argon2id$v=19$m=",
	}
	want := []cost{costNow, middle, old}
	costs := costsOf([]string{of["of the first program"], of["of another"], of["of the first program"], of["that is torn"]})
	if !slices.Equal(costs, want) {
		t.Fatalf("the costs are %v, not %v", costs, want)
	}
	for whose, text := range of {
		for _, typed := range []string{right, "a wrong guess"} {
			c := matches(text, typed, costs...)
			if !slices.Equal(c.spent, want) {
				t.Errorf("a password %s spends %v, not %v", whose, c.spent, want)
			}
			if here := strings.HasPrefix(whose, "of ") && whose != "of nobody"; c.match != (here && typed == right) || c.outdated != (here && whose != "of today") {
				t.Errorf("a password %s: %+v", whose, c)
			}
		}
	}
	if costs := costsOf(nil); !slices.Equal(costs, []cost{costNow}) {
		t.Errorf("with none of before the costs are %v", costs)
	}
}

// BenchmarkSignIn is what one password costs a core.
func BenchmarkSignIn(b *testing.B) {
	AtUsualCost(func() { lookAtMany(b) })
}

func lookAtMany(b *testing.B) {
	text := hashPassword("a pomegranate tree")
	for b.Loop() {
		if !matches(text, "a pomegranate tree").match {
			b.Fatal("no match")
		}
	}
}
