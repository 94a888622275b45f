package main

import (
	"context"
	"net"
	"strconv"
	"time"

	"vaada/app"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// mailPatience is how long the mail server has to answer.
const mailPatience = 5 * time.Second

// checkMail greets the mail server and signs in, as before each letter.
func checkMail(ctx context.Context, settings config) []language.Message {
	switch {
	case settings.Mail.Host == "":
		return []language.Message{say.CmdCheckNoMail()}
	case !isHost(settings.Mail.Host) || settings.Mail.Port < 1 || settings.Mail.Port > mostPort:
		return nil // it is told already
	}
	address := net.JoinHostPort(settings.Mail.Host, strconv.Itoa(settings.Mail.Port))
	switch settings.post().Try(ctx, mailPatience) {
	case app.MailFine:
		return nil
	case app.MailNoSuchHost:
		return []language.Message{say.CmdCheckMailNowhere(settings.Mail.Host)}
	case app.MailUnsafe:
		return []language.Message{say.CmdCheckMailUnsafe(address)}
	case app.MailNotSignedIn:
		return []language.Message{say.CmdCheckMailRefused(address)}
	}
	return []language.Message{say.CmdCheckMailSilent(address)}
}
