package people_test

import (
	"sync"
	"testing"

	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestASecretIsMadeOnceAndKept(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		desk := people.Desk{DB: d, Now: testkit.Hand().Now, Keys: testkit.Keys()}
		var all sync.WaitGroup
		secrets := make([]string, 4)
		for i := range secrets { // as when several programs begin at once
			all.Go(func() {
				secret, err := desk.Secret(t.Context(), people.Program(), people.ReplySecret)
				if err != nil {
					t.Error(err)
				}
				secrets[i] = secret
			})
		}
		all.Wait()
		for _, secret := range secrets {
			if secret != secrets[0] || len(secret) < 16 {
				t.Errorf("the secrets are %q", secrets)
			}
		}
		other, err := desk.Secret(t.Context(), people.Program(), "another")
		if err != nil || other == secrets[0] {
			t.Errorf("another secret is %q, %v", other, err)
		}
		if _, err := desk.Secret(t.Context(), people.Actor{Kind: people.Person, ID: 1, Holdings: people.Everywhere(people.Manager)}, "reply"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a manager was told: %v", err)
		}
	})
}
