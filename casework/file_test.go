package casework_test

import (
	"io"
	"strings"
	"testing"

	"vaada/casework"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/people"
	"vaada/sample"
	"vaada/touchpoint"
)

func TestAFileOfACaseIsThereForThoseWhoSeeTheCase(t *testing.T) {
	inHouse(t, func(h house) {
		hash, _, err := files.Keep(t.Context(), h.db, "fridge.png", "image/png", strings.NewReader("a picture"))
		must(t, err)
		number := h.receive(message(func(in *casework.Incoming) {
			in.Attachments = []touchpoint.Attachment{{Hash: hash, Name: "fridge.png", Size: 9}}
		})).Number
		other := h.complaint()
		contact := h.page(number).Contacts[0].ID
		file, name, err := h.cases.File(t.Context(), h.sara(), number, contact, "0")
		must(t, err)
		if held, err := io.ReadAll(file); err != nil || string(held) != "a picture" || name != "fridge.png" {
			t.Errorf("%s holds %q, %v", name, held, err)
		}
		for _, which := range []string{"1", "-1", "", "x", casework.OriginalFile} {
			if _, _, err := h.cases.File(t.Context(), h.sara(), number, contact, which); !fault.Is(err, fault.KindNotFound) {
				t.Errorf("file %q: %v", which, err)
			}
		}
		if _, _, err := h.cases.File(t.Context(), h.sara(), other, contact, "0"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("by the number of another case: %v", err)
		}
		if _, _, err := h.cases.File(t.Context(), h.staff[sample.Imran], number, contact, "0"); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("an engineer who has no visit there: %v", err)
		}
		if _, _, err := h.cases.File(t.Context(), people.ByLink(7), number, contact, "0"); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("a customer: %v", err)
		}
	})
}

func TestAMessageAsItCameIsThereWhileItWaits(t *testing.T) {
	inHouse(t, func(h house) {
		kept, _, err := files.Keep(t.Context(), h.db, "ali.eml", "message/rfc822", strings.NewReader("From: ali"))
		must(t, err)
		came := h.receive(message(func(in *casework.Incoming) {
			in.Receivers, in.Original = []string{"info@anarhome.example"}, kept
		}))
		file, _, err := h.cases.Original(t.Context(), h.sara(), kept)
		must(t, err)
		if held, err := io.ReadAll(file); err != nil || string(held) != "From: ali" {
			t.Errorf("it holds %q, %v", held, err)
		}
		if _, _, err := h.cases.Original(t.Context(), h.staff[sample.Imran], kept); !fault.Is(err, fault.KindForbidden) {
			t.Errorf("an engineer: %v", err)
		}
		number, err := h.cases.Place(t.Context(), h.sara(), came.Contact, touchpoint.Complaint)
		must(t, err)
		if _, _, err := h.cases.Original(t.Context(), h.sara(), kept); !fault.Is(err, fault.KindNotFound) {
			t.Errorf("after it was placed: %v", err)
		}
		if _, name, err := h.cases.File(t.Context(), h.sara(), number, came.Contact, casework.OriginalFile); err != nil || name != came.Contact.String()+".eml" {
			t.Errorf("on its case it is %q, %v", name, err)
		}
	})
}
