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
			f := fault.Of(err)
			w.WriteHeader(f.Kind.Status())
			reader := language.Reader{Language: language.Choose("", r.Header.Get("Accept-Language"))}
			_ = json.NewEncoder(w).Encode(map[string]string{"fault": f.Say.Plain(reader)})
			return
		}
		_ = json.NewEncoder(w).Encode(taken)
	})
	return mux
}
