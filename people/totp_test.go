package people

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"vaada/internal/now"
)

// The vectors of RFC 6238, appendix B, for SHA-1, cut to six figures.
func TestCodesAreThoseOfTheStandard(t *testing.T) {
	t.Parallel()
	for unix, want := range map[int64]string{
		59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 2000000000: "279037", 20000000000: "353130",
	} {
		if got := codeAt([]byte("12345678901234567890"), unix/30); got != want {
			t.Errorf("at %d the code is %s, not %s", unix, got, want)
		}
	}
}

func TestACodeIsGoodOnceAndAboutNow(t *testing.T) {
	t.Parallel()
	secret := newSecret()
	key, err := figuring.DecodeString(secret)
	if err != nil || len(key) != secretBytes {
		t.Fatal(secret, err)
	}
	at := now.At(time.Date(2026, 11, 2, 9, 0, 10, 0, time.UTC))
	for off, good := range map[int64]bool{-2: false, -1: true, 0: true, 1: true, 2: false} {
		step, taken := stepOf(secret, codeAt(key, stepAt(at)+off), 0, at)
		if taken != good || good && step != stepAt(at)+off {
			t.Errorf("%d steps away: %t, step %d", off, taken, step)
		}
	}
	code := codeAt(key, stepAt(at))
	if _, again := stepOf(secret, code, stepAt(at), at); again {
		t.Error("a code is taken twice")
	}
	if _, earlier := stepOf(secret, codeAt(key, stepAt(at)-1), stepAt(at), at); earlier {
		t.Error("a code from before the last one is taken")
	}
}

func TestAnAppIsToldWhoseCodesTheyAre(t *testing.T) {
	t.Parallel()
	made := factorOf("JBSWY3DPEHPK3PXP", "Anar & Home: انار", "sara@example.com")
	read, err := url.Parse(made.URI)
	if err != nil || read.Scheme != "otpauth" || read.Host != "totp" || read.Query().Get("secret") != "JBSWY3DPEHPK3PXP" {
		t.Fatal(made.URI, err)
	}
	if read.Query().Get("issuer") != "Anar & Home: انار" || !strings.HasSuffix(read.Path, ":sara@example.com") || strings.Contains(made.URI, "+") {
		t.Error(made.URI)
	}
}

func TestRecoveryCodesAreReadHoweverTheyAreTyped(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for range 200 {
		code := newRecovery()
		read := recovery(code)
		if len(read) != recoveryLetters || seen[read] {
			t.Fatalf("%q is read as %q", code, read)
		}
		seen[read] = true
		loud := strings.NewReplacer("-", "  ", "0", "O", "1", "l").Replace(strings.ToUpper(code))
		if recovery(loud) != read {
			t.Errorf("%q is read as %q", loud, recovery(loud))
		}
	}
	for _, none := range []string{"", "123456", "7k2m-q9xw-0d4n-rt5", "7k2m-q9xw-0d4n-rt5v-0", "7k2m_q9xw_0d4n_rt5v", strings.Repeat("7", 5000)} {
		if recovery(none) != "" {
			t.Errorf("%.40q is read as a code", none)
		}
	}
}

func FuzzTypedCodes(f *testing.F) {
	for _, seed := range []string{"", "123 456", "۱۲۳۴۵۶", "१२३-४५६", "7k2m-q9xw-0d4n-rt5v", "7K2MQ9XW0D4NRT5V", "\x00\xff", "1e5", "＋１２３"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		if read := figures(typed); strings.Trim(read, "0123456789") != "" || figures(read) != read {
			t.Errorf("%q is read as %q", typed, read)
		}
		if read := recovery(typed); read != "" && recovery(read) != read {
			t.Errorf("%q is read as %q, which is read as %q", typed, read, recovery(read))
		}
	})
}
