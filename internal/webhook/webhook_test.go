package webhook_test

import (
	"strings"
	"testing"
	"time"

	"vaada/internal/now"
	"vaada/internal/webhook"
)

// The vector that the libraries of Standard Webhooks test themselves with.
func TestASignatureIsThatOfStandardWebhooks(t *testing.T) {
	t.Parallel()
	const known, want = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
	at := now.At(time.Unix(1614265330, 999_000_000))
	got, err := webhook.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", at, []byte(`{"test": 2432232314}`), known)
	if err != nil || got != want {
		t.Errorf("signed %q, %v", got, err)
	}
	both, err := webhook.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", at, []byte(`{"test": 2432232314}`), webhook.NewSecret(), known)
	if err != nil || !strings.HasSuffix(both, " "+want) || strings.Count(both, "v1,") != 2 {
		t.Errorf("with two secrets: %q, %v", both, err)
	}
	for _, broken := range []string{"", "whsec_", "whsec_???"} {
		if _, err := webhook.Sign("m", at, nil, broken); err == nil {
			t.Errorf("%q signed", broken)
		}
	}
	if one, other := webhook.NewSecret(), webhook.NewSecret(); one == other || len(one) != len("whsec_")+44 {
		t.Errorf("the secrets are %q and %q", one, other)
	}
}
