package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"vaada/internal/ids"
)

func (d Doors) me(described huma.API) {
	huma.Register(described, operation("read-me", http.MethodGet, "/api/me", "Read what this key may",
		"Which system the key is for, what it may do, where and until when.", "", 422), d.readMe)
}

type meRequest struct{ Asking }

type meAnswer struct {
	Body struct {
		ID      ids.ID     `json:"id" doc:"the key's id"`
		Name    string     `json:"name" doc:"the system it is for"`
		Rights  []string   `json:"rights" nullable:"false"`
		Office  ids.ID     `json:"office,omitzero" doc:"left out where it holds in all offices"`
		Expires *time.Time `json:"expires,omitempty" doc:"left out where it never does"`
	}
}

func (d Doors) readMe(ctx context.Context, request *meRequest) (*meAnswer, error) {
	key, err := d.People.OwnKey(ctx, asker(ctx))
	if err != nil {
		return nil, refuse(request.reader(), err)
	}
	answer := &meAnswer{}
	answer.Body.ID, answer.Body.Name, answer.Body.Office, answer.Body.Expires = key.ID, key.Name, key.Office, written(key.Expires)
	answer.Body.Rights = []string{}
	for _, right := range key.Rights {
		answer.Body.Rights = append(answer.Body.Rights, string(right))
	}
	return answer, nil
}
