package web

import (
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// Fault answers with the page of a fault: what happened and what to do next,
// in the reader's language. It is the only place where an error becomes a
// page. What is ours to mend goes to the log under a number that the page
// tells.
func Fault(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		return // whoever asked has gone, which stops what they asked for
	}
	told := fault.Of(err)
	shown := faultPage{Kind: told.Kind, Title: titleOfFault(told.Kind), Say: told.Say, Back: cameFrom(r)}
	switch told.Kind {
	case fault.KindBroken:
		number := ids.New().String()
		slog.ErrorContext(r.Context(), "a page broke", "number", number, "method", r.Method, "path", loggable(r.URL.Path), "cause", err)
		shown.Next = say.WebFaultBrokenNext(number)
	case fault.KindNotFound:
		shown.Say, shown.Next = language.Message{}, say.WebFaultNotfoundNext()
	case fault.KindConflict:
		shown.Next = say.WebFaultConflictNext()
	}
	for _, each := range told.More {
		shown.More = append(shown.More, each.Say)
	}
	page := PageOf(r)
	page.Title = shown.Title.Plain(page.Reader)
	w.Header().Set("Cache-Control", "no-store")
	TryAgain(w, told)
	Render(w, r, told.Kind.Status(), shown.layout(page))
}

// usualPause is after how many seconds to try again, where nobody knows better.
const usualPause = 5

// TryAgain tells programs after how long to try again what came too often, or
// at a bad moment.
func TryAgain(w http.ResponseWriter, told *fault.Fault) {
	if told.Kind == fault.KindUnavailable || told.Kind == fault.KindTooMany {
		w.Header().Set("Retry-After", strconv.Itoa(max(int(told.Again/time.Second), usualPause)))
	}
}

// faultPage is what the page of a fault shows.
type faultPage struct {
	Kind  fault.Kind
	Title language.Message
	Say   language.Message
	Next  language.Message
	More  []language.Message
	Back  string // where the reader came from, on this site; may be empty
}

// loggable is a path as a log may hold it: who reads the log opens no link that
// is somebody's to open. Ids stay.
func loggable(path string) string {
	parts := strings.Split(path, "/")
	for at, part := range parts {
		if len(part) > longestID {
			parts[at] = "…"
		}
	}
	return strings.Join(parts, "/")
}

// longestID is how long an id, or a word of a path, is; random links are longer.
const longestID = 16

func titleOfFault(kind fault.Kind) language.Message {
	switch kind {
	case fault.KindInvalid:
		return say.WebFaultInvalid()
	case fault.KindNotFound:
		return say.WebFaultNotfound()
	case fault.KindForbidden, fault.KindUnproved:
		return say.WebFaultForbidden()
	case fault.KindConflict:
		return say.WebFaultConflict()
	case fault.KindTooLarge:
		return say.WebFaultLarge()
	case fault.KindTooMany:
		return say.WebFaultMany()
	case fault.KindUnavailable:
		return say.WebFaultUnavailable()
	default:
		return say.WebFaultBroken()
	}
}

// cameFrom gives the page of this site that led here.
func cameFrom(r *http.Request) string {
	from, err := url.Parse(r.Referer())
	if err != nil || from.Host != r.Host || from.RequestURI() == r.URL.RequestURI() && r.Method == http.MethodGet {
		return ""
	}
	return Local(from.RequestURI())
}

// Unasked is the fault of a prefetch where reading leaves a trace.
func Unasked() error { return fault.Unavailable(say.WebFaultPrefetch()) }

func (f faultPage) backWord() language.Message {
	if f.Kind == fault.KindConflict {
		return say.WebFaultNow()
	}
	return say.WebFaultBack()
}
