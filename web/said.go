package web

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"

	"vaada/internal/language"
)

// Said is what a deed answered, shown once on the page that follows it.
type Said struct {
	Words string `json:"w"`           // plain, in the reader's language
	Undo  string `json:"u,omitempty"` // where a form that takes it back posts to
}

const saidCookie = "vaada_said"

// Tell keeps what a deed answered for the next page. Undo may be empty.
func Tell(w http.ResponseWriter, r *http.Request, m language.Message, undo string) {
	written, err := json.Marshal(Said{Words: m.Plain(PageOf(r).Reader), Undo: undo})
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: saidCookie, Value: base64.RawURLEncoding.EncodeToString(written), Path: "/", MaxAge: 60,
		HttpOnly: true, SameSite: http.SameSiteLaxMode,
	})
}

// heard takes what was told for this page. Prefetches and parts of pages leave
// it for the page itself.
func heard(w http.ResponseWriter, r *http.Request) []Said {
	cookie, err := r.Cookie(saidCookie)
	whole := r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html")
	if err != nil || !whole || Prefetched(r) || FrameAsked(r) != "" {
		return nil
	}
	http.SetCookie(w, &http.Cookie{Name: saidCookie, Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	written, err := base64.RawURLEncoding.DecodeString(cookie.Value)
	var said Said
	if err != nil || json.Unmarshal(written, &said) != nil || said.Words == "" {
		return nil
	}
	if said.Undo != "" {
		said.Undo = Local(said.Undo)
	}
	return []Said{said}
}
