package casework_test

import (
	"context"
	"errors"
	"testing"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/outbox"
	"vaada/internal/testkit"
	"vaada/people"
)

func TestWhatCouldNotBeSentIsKeptByManagersAndAdministratorsAlone(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		hand := testkit.Hand()
		desk := casework.Desk{DB: d, Now: hand.Now}
		var letter ids.ID
		must(t, d.Deed(t.Context(), func(tx *db.Tx) (err error) {
			letter, err = outbox.Put(tx, outbox.Item{Kind: "mail", To: "sara@example.com", At: hand.Now()})
			return err
		}))
		_, err := outbox.Sweep(t.Context(), d, hand.Now(), func(context.Context, outbox.Item) error {
			return outbox.Refused(errors.New("no such user"))
		})
		must(t, err)
		for _, role := range people.AllRoles {
			who := people.Actor{Kind: people.Person, ID: 7, Holdings: people.Everywhere(role)}
			may := role == people.Manager || role == people.Administrator
			unsent, err := desk.Unsent(t.Context(), who, 0, 10)
			if may != (err == nil && len(unsent) == 1 && unsent[0].ID == letter) {
				t.Errorf("a %s reads %+v, %v", role, unsent, err)
			}
			if waiting, err := desk.NotYetSent(t.Context(), who); may != (err == nil) || len(waiting) != 0 {
				t.Errorf("a %s reads that %+v waits, %v", role, waiting, err)
			}
			if err := desk.SendAgain(t.Context(), who, letter+1); may != fault.Is(err, fault.KindNotFound) || !may && !fault.Is(err, fault.KindForbidden) {
				t.Errorf("a %s sends what is not there: %v", role, err)
			}
		}
		keeper := people.Actor{Kind: people.Person, ID: 7, Holdings: people.Everywhere(people.Manager)}
		must(t, desk.SendAgain(t.Context(), keeper, letter))
		if unsent, err := desk.Unsent(t.Context(), keeper, 0, 10); err != nil || len(unsent) != 0 {
			t.Errorf("after it was sent again, %+v is unsent, %v", unsent, err)
		}
		if waiting, err := desk.NotYetSent(t.Context(), keeper); err != nil || len(waiting) != 1 || waiting[0].ID != letter || waiting[0].LastFault != "no such user" {
			t.Errorf("after it was sent again, %+v waits, %v", waiting, err)
		}
		if err := desk.SendAgain(t.Context(), keeper, letter); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("sent again twice: %v", err)
		}
	})
}
