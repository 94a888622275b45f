package app

import (
	"encoding/json"
	"net/http"

	"vaada/internal/fault"
	"vaada/internal/language"
)

// Local serves the commands that are given on this machine while the program
// runs, through the socket in its data folder.
func (a *App) Local() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /mail", func(w http.ResponseWriter, r *http.Request) {
		taken, err := a.TakeMail(r.Context(), r.Body)
		w.Header().Set("Content-Type", "application/json")
		if err != nil {
			reader := language.Reader{Language: language.Choose("", r.Header.Get("Accept-Language"))}
			f := fault.Of(err)
			w.WriteHeader(f.Kind.Status())
			_ = json.NewEncoder(w).Encode(refused{f.Kind, f.Say.Plain(reader)})
			return
		}
		_ = json.NewEncoder(w).Encode(taken)
	})
	return mux
}

// refused is a fault on its way through the socket.
type refused struct {
	Kind fault.Kind `json:"kind"`
	Say  string     `json:"say"` // in the language that was asked for
}

// ReadTaken reads what Local answered to a message: where it went, or the fault
// of the server.
func ReadTaken(answer *http.Response) (taken Taken, err error) {
	read := json.NewDecoder(answer.Body)
	if answer.StatusCode == http.StatusOK {
		return taken, read.Decode(&taken)
	}
	var f refused
	if err := read.Decode(&f); err != nil {
		return taken, err
	}
	return taken, &fault.Fault{Kind: f.Kind, Say: language.Words(language.NewText(language.English, f.Say))}
}
