package email

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/jhillyerd/enmime/v2/mediatype"
)

// endings of the media types that come without a name most often. The
// machine's own table would make names differ between machines.
var endings = map[string]string{
	"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "image/heic": ".heic",
	"application/pdf": ".pdf", "application/zip": ".zip", "message/rfc822": ".eml",
	"text/plain": ".txt", "text/html": ".html", "text/csv": ".csv", "text/calendar": ".ics",
	"audio/ogg": ".ogg", "audio/mpeg": ".mp3", "audio/mp4": ".m4a", "video/mp4": ".mp4",
}

// fileName is the name a part's sender gave it, decoded, or nothing.
func fileName(part leaf) string {
	_, params, _, err := mediatype.Parse(short(part.header.get("Content-Disposition"), maxParams))
	if err == nil && params["filename"] != "" {
		return words(params["filename"])
	}
	return words(part.params["name"])
}

// safeFileName keeps of a name what can be shown and saved: its last folder's
// entry, without control and direction marks (which make "gpj.exe" of
// "exe.jpg"). A part without a name is called by its place in the message.
func safeFileName(name, kind string, number int) string {
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), strings.ContainsRune(`<>:"|?*`, r):
			return '_'
		case direction.MatchString(string(r)), r == '\u200b', r == '\ufffd':
			return -1
		}
		return r
	}, name)
	name = strings.TrimSpace(strings.TrimLeft(tidyLine(name), ". "))
	if len(name) > maxName {
		ending := ""
		if dot := strings.LastIndexByte(name, '.'); dot > 0 && len(name)-dot <= 12 {
			ending = name[dot:]
		}
		name = short(name, maxName-len(ending)) + ending
	}
	if name == "" {
		name = strconv.Itoa(number) + endings[kind]
	}
	return name
}
