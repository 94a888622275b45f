package public

import (
	"bytes"
	"context"
	"io"
	"time"

	"github.com/a-h/templ"

	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/kept"
	"vaada/internal/language"
	"vaada/web"
)

// pressedPart is a part of an edition as some readers have it: an edition never
// changes, so that what was printed once for a language and a day is good for all.
type pressedPart struct {
	Edition  ids.ID
	Part     string
	Language language.Language
	Digits   language.Digits
	Day      hours.Date // what is said of the days of a promise changes with the day
}

// The parts of a charter are long, and few; its promises are short, and many.
var (
	pressed         = kept.NewShelf[pressedPart, []byte](64)
	pressedPromises = kept.NewShelf[pressedPart, []byte](2000)
)

// press prints a part of an edition, or gives what was printed already. One of no
// edition is printed each time.
func (c charterText) press(part string, component templ.Component) templ.Component {
	return press(pressed, c.ID, part, component)
}

// pressPromise prints what an edition says of a promise, or gives what was printed
// already.
func pressPromise(edition ids.ID, key string, component templ.Component) templ.Component {
	return press(pressedPromises, edition, key, component)
}

func press(shelf *kept.Shelf[pressedPart, []byte], edition ids.ID, part string, component templ.Component) templ.Component {
	if edition == 0 {
		return component
	}
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		r := web.ReaderOf(ctx)
		zone := r.Zone
		if zone == nil {
			zone = time.UTC
		}
		key := pressedPart{edition, part, r.Language, r.Digits, hours.DateIn(r.Now, zone)}
		printed, err := shelf.Of(key, func() ([]byte, error) {
			var out bytes.Buffer
			err := component.Render(ctx, &out)
			return out.Bytes(), err
		})
		if err == nil {
			_, err = w.Write(printed)
		}
		return err
	})
}
