package promise

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"iter"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Format is the number of the newest form in which promises are stored. Every
// form that was ever stored is read for ever; each has all that the one before
// has. A promise is stored in the first, from the second on, that has all it
// needs: its bytes and its hash stay what they were.
const Format = 4

// Form is the number of the form that the promise is stored in.
func (p Promise) Form() int {
	if p.fourth() {
		return 4
	}
	strict := func(s *Share) bool { return s != nil && s.Strictness != Within }
	a := p.Alternative
	if strict(p.Share) || strict(p.Internal) || !p.Law.IsZero() || a != nil && (a.Kind == ToldDate || a.Moment != "" || a.Slot != nil) {
		return 3
	}
	for _, c := range p.Conditions {
		if c.Fee != nil || c.FeeTo != nil {
			return 3
		}
	}
	return 2
}

// fourth says that the promise needs something of the fourth form.
func (p Promise) fourth() bool {
	for _, event := range []Event{p.Start, p.Stop} {
		if event == OnSite || event == TreatmentBegun {
			return true
		}
	}
	for _, stage := range p.Stages {
		if stage.Stop == OnSite || stage.Stop == TreatmentBegun {
			return true
		}
	}
	for _, keyed := range p.Keyed {
		if keyed.By.Values() != nil {
			return true
		}
	}
	if made := p.OnMiss.Remedy; made != nil && (made.Further != nil || len(made.Steps) > 0) {
		return true
	}
	if p.Level != nil && p.Level.Strictness != Within {
		return true
	}
	for _, appeal := range p.OnMiss.Appeals() {
		if appeal.Within != nil {
			return true
		}
	}
	for limit := range p.limits() {
		if _, byMinute := limit.Boundary.Minute(); byMinute {
			return true
		}
	}
	return false
}

// limits are all limits of a promise, wherever they stand in it.
func (p *Promise) limits() iter.Seq[*Limit] {
	return func(yield func(*Limit) bool) {
		all := []*Limit{p.Limit, p.InternalLimit, p.OnMiss.Explain}
		for at := range p.Keyed {
			all = append(all, &p.Keyed[at].Limit)
		}
		for at := range p.Stages {
			all = append(all, &p.Stages[at].Limit)
		}
		for at := range p.Conditions {
			all = append(all, p.Conditions[at].Limit)
		}
		for _, share := range []*Share{p.Share, p.Internal} {
			for at := range tiersOf(share) {
				all = append(all, &share.Tiers[at].Limit)
			}
		}
		if p.Repeat != nil {
			all = append(all, p.Repeat.Every)
		}
		if p.Alternative != nil {
			all = append(all, p.Alternative.Limit)
		}
		if made := p.OnMiss.Remedy; made != nil {
			all = append(all, made.Every, made.ClaimWithin, made.PaidWithin)
			for at := range made.Steps {
				all = append(all, &made.Steps[at].After)
			}
		}
		for appeal := p.OnMiss.Appeal; appeal != nil; appeal = appeal.Then {
			all = append(all, &appeal.Limit, appeal.Within)
		}
		for _, limit := range all {
			if limit != nil && !yield(limit) {
				return
			}
		}
	}
}

func tiersOf(share *Share) []Tier {
	if share == nil {
		return nil
	}
	return share.Tiers
}

type stored struct {
	Format int `json:"format"`
	Promise
}

// Encode writes the promise in its one canonical form: equal promises have
// equal bytes.
func Encode(p Promise) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(stored{Format: p.Form(), Promise: p}); err != nil {
		panic("promise: a promise cannot be written: " + err.Error())
	}
	return bytes.TrimRight(out.Bytes(), "\n")
}

// Decode reads what Encode wrote, today or in an earlier format. Anything else
// is a fault of kind Invalid.
func Decode(data []byte) (Promise, error) {
	var read stored
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&read); err != nil {
		return Promise{}, fault.Invalid("", say.PromiseUnreadable()).Because(err)
	}
	if read.Format < 1 || read.Format > Format {
		return Promise{}, fault.Invalid("format", say.PromiseFormatUnknown())
	}
	return read.Promise, nil
}

// Hash names the promise by its content: SHA-256 of its canonical form, in
// hexadecimal.
func Hash(p Promise) string {
	sum := sha256.Sum256(Encode(p))
	return hex.EncodeToString(sum[:])
}
