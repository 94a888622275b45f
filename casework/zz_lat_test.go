package casework_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"vaada/casework"
	"vaada/internal/db"
	"vaada/internal/now"
	"vaada/people"
)

func TestZZLat(t *testing.T) {
	d, err := db.Open(context.Background(), "sqlite:"+os.Getenv("ZZ"))
	if err != nil { t.Fatal(err) }
	defer d.Close()
	var who people.Actor
	d.Look(t.Context(), func(tx *db.Tx) error {
		s, err := people.ByEmail(tx, "sara@anarhome.example")
		if err != nil { return err }
		who, err = people.ActorOf(tx, s.ID)
		return err
	})
	desk := casework.Desk{DB: d, Now: now.System}
	for _, v := range casework.Views {
		cur := casework.Cursor{}
		for p := 1; p <= 400; p++ {
			b := time.Now()
			l, err := desk.List(t.Context(), who, v, cur, 50)
			if err != nil { t.Fatal(err) }
			if p%100 == 0 || p < 3 { fmt.Println(v, p, len(l.Rows), time.Since(b), l.Counts, cur) }
			if l.Next == (casework.Cursor{}) { fmt.Println("end", p); break }
			cur = l.Next
		}
	}
}
