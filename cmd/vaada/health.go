package main

import (
	"context"
	"io"
	"net/http"
	"time"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// health is vaada health.
type health struct {
	Addr string `help:"${addr_asked}" default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
}

// Run asks a server whether it is ready: for those who watch over it where no
// other program is, as in a container.
func (h *health) Run(c console) error {
	if err := checkListening(h.Addr); err != nil {
		return err
	}
	patient, stop := context.WithTimeout(c, 4*time.Second)
	defer stop()
	request, err := http.NewRequestWithContext(patient, http.MethodGet, "http://"+h.Addr+"/readyz", nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fault.Unavailable(say.KeepUnready(h.Addr)).Because(err)
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, io.LimitReader(answer.Body, 1<<10)); err != nil || answer.StatusCode != http.StatusOK {
		return fault.Unavailable(say.KeepUnready(h.Addr)).Because(err)
	}
	c.say(say.KeepReady(h.Addr))
	return nil
}
