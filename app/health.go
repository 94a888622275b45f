package app

import (
	"context"
	"io"
	"net/http"
	"time"

	"vaada/internal/db"
)

// probeWaits is how long the database has to answer a probe.
const probeWaits = 3 * time.Second

// probed answers those who watch over the machine, by any name of it and
// without signing in: /healthz that the program lives, /readyz that it can read
// its database. Neither says anything else.
func (a *App) probed(next http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { probe(w, nil) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		patient, stop := context.WithTimeout(r.Context(), probeWaits)
		defer stop()
		answered := make(chan error, 1)
		go func() {
			answered <- a.DB.Look(patient, func(tx *db.Tx) error {
				var one int
				return tx.Row(`SELECT 1`).Scan(&one)
			})
		}()
		select {
		case err := <-answered:
			probe(w, err)
		case <-patient.Done():
			probe(w, patient.Err())
		}
	})
	mux.Handle("/", next)
	return mux
}

func probe(w http.ResponseWriter, err error) {
	header := w.Header()
	header.Set("Content-Type", "text/plain; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Security-Policy", "default-src 'none'")
	said := "ok\n"
	if err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		said = "not ready\n"
	}
	_, _ = io.WriteString(w, said)
}
