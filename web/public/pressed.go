package public

import (
	"bytes"
	"context"
	"io"
	"sync"
	"time"

	"github.com/a-h/templ"

	"vaada/hours"
	"vaada/internal/ids"
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

// mostPressed is how many parts are kept.
const mostPressed = 64

var pressed struct {
	sync.Mutex
	parts map[pressedPart][]byte
}

// press prints a part of an edition, or gives what was printed already. One of no
// edition is printed each time.
func (c charterText) press(part string, component templ.Component) templ.Component {
	if c.ID == 0 {
		return component
	}
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		r := web.ReaderOf(ctx)
		zone := r.Zone
		if zone == nil {
			zone = time.UTC
		}
		key := pressedPart{c.ID, part, r.Language, r.Digits, hours.DateIn(r.Now, zone)}
		pressed.Lock()
		kept, found := pressed.parts[key]
		pressed.Unlock()
		if !found {
			var out bytes.Buffer
			if err := component.Render(ctx, &out); err != nil {
				return err
			}
			kept = out.Bytes()
			pressed.Lock()
			if pressed.parts == nil || len(pressed.parts) >= mostPressed {
				pressed.parts = map[pressedPart][]byte{}
			}
			pressed.parts[key] = kept
			pressed.Unlock()
		}
		_, err := w.Write(kept)
		return err
	})
}
