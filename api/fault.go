package api

import (
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// errKey is the answer to a request without an API key that holds.
var errKey = errors.New("api: no key")

// The library's own refusals (no JSON, a value of the wrong sort) say in the
// reader's language which field is wrong.
func init() {
	huma.NewErrorWithContext = func(ctx huma.Context, status int, _ string, errs ...error) huma.StatusError {
		reader := language.Reader{Language: language.Choose("", ctx.Header("Accept-Language")), Zone: time.UTC}
		var details []error
		for _, err := range errs {
			if detailed, ok := err.(huma.ErrorDetailer); ok {
				at := detailed.ErrorDetail().Location
				details = append(details, &huma.ErrorDetail{Message: say.ApiFieldWrong(at).Plain(reader), Location: at})
			}
		}
		return huma.NewError(status, say.ApiRequestWrong().Plain(reader), details...)
	}
}

// refuse is the one place where a fault becomes JSON: the sentence in the
// reader's language, the field it is about, never the cause.
func refuse(r language.Reader, err error) error {
	if errors.Is(err, errKey) {
		return huma.NewError(http.StatusUnauthorized, say.ApiKeyWanted().Plain(r))
	}
	f := fault.Of(err)
	if f.Kind == fault.KindBroken {
		slog.Error("api", "fault", f)
	}
	var details []error
	for _, field := range f.Fields() {
		details = append(details, &huma.ErrorDetail{Message: field.Say.Plain(r), Location: "body." + field.Field})
	}
	return huma.NewError(f.Kind.Status(), f.Say.Plain(r), details...)
}
