package clock

import (
	"slices"
	"strings"

	"vaada/internal/now"
	"vaada/people"
	"vaada/promise"
)

// Told are the dimensions that a matter tells of itself: its request type, which
// is the service that is asked for too, and the place, which is the office that
// leads it, and of the calendar, when its time began. Nobody writes down how severe a case is or what kind of customer
// asks: a limit that depends on either cannot be judged.
var Told = []promise.Dimension{promise.ByRequest, promise.ByService, promise.ByPlace, promise.ByOpening, promise.ByDay}

// judges says that the limit which a promise has for a matter can be told. One
// that cannot runs on none: the usual limit would call kept what was missed.
func judges(p promise.Promise) bool {
	return !slices.ContainsFunc(p.Keyed, func(keyed promise.Keyed) bool { return !slices.Contains(Told, keyed.By) })
}

// asked is what a promise asks about a matter that an office leads, and whose
// time began at an instant.
func (m Matter) asked(p promise.Promise, office people.Office, began now.Instant) promise.Matter {
	of := promise.Matter{
		Touchpoint: m.Touchpoint, RequestType: m.RequestType, Service: m.RequestType, Place: placeIn(p, office), Internal: m.Internal,
	}
	return of.Begun(office.Calendar, began)
}

// placeIn is what a promise calls an office: its name in one of the languages.
// Empty where it does not speak of it.
func placeIn(p promise.Promise, office people.Office) string {
	is := func(place string) bool {
		for _, name := range office.Name.In {
			if strings.EqualFold(strings.TrimSpace(name), strings.TrimSpace(place)) {
				return true
			}
		}
		return false
	}
	for _, keyed := range p.Keyed {
		if keyed.By == promise.ByPlace && is(keyed.Value) {
			return keyed.Value
		}
	}
	for _, place := range p.Population.Places {
		if is(place) {
			return place
		}
	}
	return ""
}
