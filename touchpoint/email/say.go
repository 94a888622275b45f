package email

import (
	"strconv"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Say tells the person who looks after held messages why this one is held, and
// what to do.
func (h *Held) Say() language.Message { return say.EmailHeld(h.why()) }

func (h *Held) why() language.Message {
	limit := int(h.Limit)
	switch h.Reason {
	case TooLarge:
		return say.EmailHeldTooLarge(limit >> 20)
	case TooManyParts:
		return say.EmailHeldTooManyParts(limit)
	case TooDeep:
		return say.EmailHeldTooDeep(limit)
	case TooManyFields:
		return say.EmailHeldTooManyFields(limit)
	case LongHeader:
		return say.EmailHeldLongHeader(limit >> 10)
	case TooSlow:
		return say.EmailHeldTooSlow(limit)
	}
	return say.EmailHeldNotMail()
}

// Say tells why a letter did not leave, and what becomes of it.
func (f *Failure) Say() language.Message {
	code := strings.TrimSpace(strconv.Itoa(f.Code) + " " + f.Status)
	switch {
	case f.Code == 0 && f.Permanent:
		return say.EmailFailedLetter()
	case f.Code == 0:
		return say.EmailFailedSilent()
	case f.Permanent:
		return say.EmailFailedRefused(code)
	case f.Code >= 500:
		return say.EmailFailedSignIn(code)
	}
	return say.EmailFailedLater(code)
}
