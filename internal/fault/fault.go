// Package fault holds what can go wrong when somebody asks for something: of
// which kind it is, the sentence that tells them what to do next, the field of
// the form it is about, and the cause, which people never see.
package fault

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Kind says whose turn it is after a fault.
type Kind int

// The kinds. The zero Kind is Broken, so that what nobody thought of is ours.
const (
	KindBroken      Kind = iota // we failed
	KindInvalid                 // a field must be filled differently
	KindNotFound                // no such thing, or not for you to see
	KindForbidden               // seen, but not yours to do
	KindConflict                // somebody changed it meanwhile
	KindTooLarge                // more than we take
	KindTooMany                 // too often
	KindUnavailable             // not now
	KindUnproved                // who asks has to prove again who they are
)

// Status is the HTTP status of the kind.
func (k Kind) Status() int {
	switch k {
	case KindInvalid:
		return http.StatusUnprocessableEntity
	case KindNotFound:
		return http.StatusNotFound
	case KindForbidden, KindUnproved:
		return http.StatusForbidden
	case KindConflict:
		return http.StatusConflict
	case KindTooLarge:
		return http.StatusRequestEntityTooLarge
	case KindTooMany:
		return http.StatusTooManyRequests
	case KindUnavailable:
		return http.StatusServiceUnavailable
	default:
		return http.StatusInternalServerError
	}
}

// String names the kind in English for logs and the API.
func (k Kind) String() string {
	names := [...]string{"broken", "invalid", "not found", "forbidden", "conflict", "too large", "too many", "unavailable", "unproved"}
	if k < 0 || int(k) >= len(names) {
		return names[KindBroken]
	}
	return names[k]
}

// Fault is an error that knows what to tell people.
type Fault struct {
	Kind  Kind
	Say   language.Message // what to do next
	Field string           // the form field's name, or ""
	Cause error            // for the log, never for people
	More  []*Fault         // further fields to correct
	Again time.Duration    // after which to try again, where that is known
}

// Error is the sentence in English and the cause, for logs.
func (f *Fault) Error() string {
	text := f.Kind.String()
	if f.Field != "" {
		text += " " + f.Field
	}
	if !f.Say.IsZero() {
		text += ": " + f.Say.Plain(language.Reader{Language: language.English})
	}
	if f.Cause != nil {
		text += fmt.Sprintf(" (%v)", f.Cause)
	}
	return text
}

// Unwrap gives the cause.
func (f *Fault) Unwrap() error { return f.Cause }

// Fields gives the fault and the further ones, each with its own field, in
// the order of the form. It is empty when no field is concerned.
func (f *Fault) Fields() []*Fault {
	var fields []*Fault
	if f.Field != "" {
		fields = append(fields, f)
	}
	return append(fields, f.More...)
}

// Because gives the fault with its cause set.
func (f *Fault) Because(cause error) *Fault {
	next := *f
	next.Cause = cause
	return &next
}

// Invalid is a field that must be filled differently.
func Invalid(field string, m language.Message) *Fault {
	return &Fault{Kind: KindInvalid, Field: field, Say: m}
}

// NotFound is a thing that does not exist, or that the one who asks may not
// see: nobody can tell which.
func NotFound() *Fault { return &Fault{Kind: KindNotFound, Say: say.ErrNotfound()} }

// Forbidden is a deed that the one who asks may see but not do.
func Forbidden(m language.Message) *Fault { return &Fault{Kind: KindForbidden, Say: m} }

// Conflict is a deed on something that somebody changed meanwhile. A zero
// message says just that.
func Conflict(m language.Message) *Fault { return of(KindConflict, m, say.ErrChanged) }

// TooLarge is more than we take; the sentence says how much that is.
func TooLarge(m language.Message) *Fault { return &Fault{Kind: KindTooLarge, Say: m} }

// TooMany is a request that came too often. A zero message says just that.
func TooMany(m language.Message) *Fault { return of(KindTooMany, m, say.ErrToomany) }

// Unavailable is a deed that cannot be done now. A zero message asks to try
// again.
func Unavailable(m language.Message) *Fault { return of(KindUnavailable, m, say.ErrUnavailable) }

// After gives the fault with the time after which to try again.
func (f *Fault) After(again time.Duration) *Fault {
	next := *f
	next.Again = again
	return &next
}

// Unproved is a deed that asks who they are of those who are signed in.
func Unproved() *Fault { return &Fault{Kind: KindUnproved, Say: say.ErrUnproved()} }

// Broken is a failure of ours.
func Broken(cause error) *Fault {
	return &Fault{Kind: KindBroken, Say: say.ErrServer(), Cause: cause}
}

// Of gives the fault that an error is or wraps. Any other error is Broken; no
// error gives nil.
func Of(err error) *Fault {
	if err == nil {
		return nil
	}
	var f *Fault
	if errors.As(err, &f) {
		return f
	}
	return Broken(err)
}

// Is says that an error is a fault of the kind.
func Is(err error, kind Kind) bool {
	f := Of(err)
	return f != nil && f.Kind == kind
}

// All joins the faults of several fields into one, in their order; nil when
// there are none.
func All(faults ...*Fault) error {
	var first *Fault
	for _, f := range faults {
		switch {
		case f == nil:
		case first == nil:
			whole := *f
			first = &whole
		default:
			first.More = append(first.More, f)
		}
	}
	if first == nil {
		return nil
	}
	return first
}

func of(kind Kind, m language.Message, usual func() language.Message) *Fault {
	if m.IsZero() {
		m = usual()
	}
	return &Fault{Kind: kind, Say: m}
}
