package api

import (
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// errKey is the answer to a request without an API key that holds.
var errKey = errors.New("api: no key")

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
	return &huma.ErrorDetail{Message: sentence.Plain(r), Location: told.Location}
}

// problem is an answer by RFC 9457; without a title, which would say the status
// in English.
func problem(status int, sentence string, details ...*huma.ErrorDetail) huma.StatusError {
	return &huma.ErrorModel{Status: status, Detail: sentence, Errors: details}
}

// refuse is the one place where a fault becomes JSON: the sentence in the
// reader's language, the field it is about, never the cause.
func refuse(r language.Reader, err error) error {
	if errors.Is(err, errKey) {
		return problem(http.StatusUnauthorized, say.ApiKeyWanted().Plain(r))
	}
	f := fault.Of(err)
	if f.Kind == fault.KindBroken {
		slog.Error("api", "fault", f)
	}
	var details []*huma.ErrorDetail
	for _, field := range f.Fields() {
		details = append(details, &huma.ErrorDetail{Message: field.Say.Plain(r), Location: "body." + field.Field})
	}
	return problem(f.Kind.Status(), f.Say.Plain(r), details...)
}
