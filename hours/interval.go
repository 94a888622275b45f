package hours

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// Minute is a time of day: minutes since midnight on the wall, 0 to 1440.
type Minute int

// String writes the time of day 09:30; the end of the day is 24:00.
func (m Minute) String() string { return fmt.Sprintf("%02d:%02d", int(m)/60, int(m)%60) }

const (
	wholeDay        Minute = 24 * 60
	exampleInterval        = "09:00-13:30"
)

// Interval is a stretch of opening hours. It holds its first minute and not
// its last. When To is not after From it ends on the day after (22:00-06:00);
// it belongs to the day on which it begins.
type Interval struct{ From, To Minute }

// end gives the minutes from the midnight before the interval to its end.
func (i Interval) end() Minute {
	if i.To <= i.From {
		return i.To + wholeDay
	}
	return i.To
}

// String writes the interval 09:00-13:30.
func (i Interval) String() string { return i.From.String() + "-" + i.To.String() }

// MarshalText writes the interval as String does.
func (i Interval) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText reads an interval written 09:00-13:30.
func (i *Interval) UnmarshalText(text []byte) error {
	parsed, err := ParseInterval(string(text))
	*i = parsed
	return err
}

// ParseInterval reads an interval written 09:00-13:30, 22:00-06:00 or
// 00:00-24:00. Anything else is a fault of kind Invalid.
func ParseInterval(text string) (Interval, error) {
	from, to, found := strings.Cut(text, "-")
	begin, errBegin := parseMinute(from)
	end, errEnd := parseMinute(to)
	if !found || errBegin != nil || errEnd != nil || begin == wholeDay || begin == end {
		return Interval{}, fault.Invalid("", say.HoursIntervalWrong(text, exampleInterval))
	}
	return Interval{begin, end}, nil
}

var errNotATime = errors.New("hours: not a time of day like 09:30")

func parseMinute(text string) (Minute, error) {
	text = strings.TrimSpace(text)
	hour, minute, found := strings.Cut(text, ":")
	h, errHour := strconv.ParseUint(hour, 10, 8)
	m, errMinute := strconv.ParseUint(minute, 10, 8)
	at := Minute(h*60 + m)
	if !found || len(minute) != 2 || errHour != nil || errMinute != nil || m > 59 || at > wholeDay {
		return 0, errNotATime
	}
	return at, nil
}
