package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// The library's own refusals (no JSON, a value of the wrong sort) say in the
// reader's language what is wrong, and with which field.
func init() {
	huma.NewErrorWithContext = func(ctx huma.Context, status int, _ string, errs ...error) huma.StatusError {
		reader := language.Reader{Language: language.Choose("", ctx.Header("Accept-Language")), Zone: time.UTC}
		var details []*huma.ErrorDetail
		for _, err := range errs {
			if detailed, ok := err.(huma.ErrorDetailer); ok {
				details = append(details, detailOf(reader, detailed.ErrorDetail()))
			}
		}
		return problem(status, requestWrong(status).Plain(reader), details...)
	}
}

// requestWrong says what is wrong with a request as a whole.
func requestWrong(status int) language.Message {
	switch status {
	case http.StatusUnsupportedMediaType:
		return say.ApiNoJson("Content-Type: application/json")
	case http.StatusRequestEntityTooLarge:
		return say.ApiTooLarge()
	}
	return say.ApiRequestWrong()
}

// detailOf says what is wrong with one field.
func detailOf(r language.Reader, told *huma.ErrorDetail) *huma.ErrorDetail {
	sentence := say.ApiFieldWrong(told.Location)
	if told.Message == validation.MsgUnexpectedProperty {
		sentence = say.ApiFieldUnknown(told.Location)
	}
	var most int
	if n, _ := fmt.Sscanf(told.Message, validation.MsgExpectedMaxLength, &most); n == 1 {
		sentence = say.CaseworkCallLong(told.Location, most)
	}
	return &huma.ErrorDetail{Message: sentence.Plain(r), Location: told.Location}
}

// problem is an answer by RFC 9457; without a title, which would say the status
// in English.
func problem(status int, sentence string, details ...*huma.ErrorDetail) huma.StatusError {
	return &huma.ErrorModel{Status: status, Detail: sentence, Errors: details}
}

// refuse is the one place where a fault becomes JSON: the sentence in the
// reader's language, the field it is about, never the cause.
func refuse(r language.Reader, err error) huma.StatusError {
	var known keyless
	var often tooOften
	switch {
	case errors.Is(err, errKey), errors.As(err, &known) && known.Say.Key() == fault.NotFound().Say.Key():
		return problem(http.StatusUnauthorized, say.ApiKeyWanted().Plain(r))
	case errors.As(err, &known):
		return problem(http.StatusUnauthorized, known.Say.Plain(r))
	case errors.As(err, &often):
		return problem(http.StatusTooManyRequests, say.DoorsTooOften(often.seconds).Plain(r))
	}
	f := fault.Of(err)
	if f.Kind == fault.KindBroken {
		slog.Error("api", "fault", f)
	}
	var details []*huma.ErrorDetail
	for _, field := range f.Fields() {
		details = append(details, &huma.ErrorDetail{Message: field.Say.Plain(r), Location: located(field.Field)})
	}
	return problem(f.Kind.Status(), f.Say.Plain(r), details...)
}

// inOurWords lets requests in through the guard, and answers for a mux what it
// would refuse in plain English: an address that is none of ours, and a method
// that an address does not take. What describes the API
// everybody may read, and what is public.
func inOurWords(mux *http.ServeMux, guard *guard) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		reader := language.Reader{Language: language.Choose("", r.Header.Get("Accept-Language")), Zone: time.UTC}
		handler, pattern := mux.Handler(r)
		switch {
		case pattern == "":
			quiet := unsaid{ResponseWriter: w, status: http.StatusNotFound}
			handler.ServeHTTP(&quiet, r)
			sentence := say.ApiNoAddress()
			if quiet.status == http.StatusMethodNotAllowed {
				sentence = say.ApiNoMethod(r.Method, w.Header().Get("Allow"))
			}
			answer(w, problem(quiet.status, sentence.Plain(reader)))
		case isOpen(pattern):
			mux.ServeHTTP(w, r)
		default:
			entered, err := guard.enter(r)
			if err != nil {
				answer(w, headed(w, refuse(reader, err), err))
				return
			}
			w.Header().Set("Cache-Control", "no-store")
			mux.ServeHTTP(w, entered)
		}
	})
}

// isOpen says that what a pattern serves needs no key.
func isOpen(pattern string) bool {
	return strings.Contains(pattern, "/api/openapi") || strings.Contains(pattern, "/api/public/") || strings.Contains(pattern, "/api/schemas")
}

// headed sets the headers that belong to a refusal: how to prove who one is, and
// when to come again.
func headed(w http.ResponseWriter, told huma.StatusError, err error) huma.StatusError {
	var often tooOften
	switch {
	case told.GetStatus() == http.StatusUnauthorized:
		w.Header().Set("WWW-Authenticate", "Bearer")
	case errors.As(err, &often):
		w.Header().Set("Retry-After", strconv.Itoa(often.seconds))
	case told.GetStatus() == http.StatusServiceUnavailable:
		w.Header().Set("Retry-After", "5")
	}
	return told
}

// answer writes a refusal that no operation wrote.
func answer(w http.ResponseWriter, told huma.StatusError) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(told.GetStatus())
	if err := json.NewEncoder(w).Encode(told); err != nil {
		slog.Debug("api", "fault", err) // who asked has gone
	}
}

// unsaid keeps the headers of an answer and hears its status, and says nothing.
type unsaid struct {
	http.ResponseWriter
	status int
}

func (u *unsaid) WriteHeader(status int) { u.status = status }

func (u *unsaid) Write(body []byte) (int, error) { return len(body), nil }

// located says where a field stands in a request.
func located(field string) string {
	if strings.HasPrefix(field, "path.") || strings.HasPrefix(field, "query.") || strings.HasPrefix(field, "header.") {
		return field
	}
	return "body." + field
}
