package promise

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"
)

// writing is a sentence while it is written: its text, and where each part of
// it ends. The parts of what is written are pieces of one string.
type writing struct {
	text []byte
	ends []ending
	// room is for the parts of the sentences to come, spare how much is made at once.
	room  []Part
	spare int
}

// ending is a part's kind, and the place in the text where the part ends.
type ending struct {
	kind Kind
	at   int
}

// from is where in the text a part begins.
func (w *writing) from(part int) int {
	if part == 0 {
		return 0
	}
	return w.ends[part-1].at
}

// add appends words: no space twice, none before a full stop, and what is of
// one kind in one part.
func (w *writing) add(kind Kind, text string) {
	last := len(w.ends) - 1
	if last < 0 || w.text[len(w.text)-1] == ' ' {
		text = strings.TrimPrefix(text, " ")
	}
	if text == "" {
		return
	}
	if last >= 0 && strings.ContainsRune(".,;،۔।?", firstOf(text)) {
		last = w.close()
	}
	w.text = append(w.text, text...)
	switch {
	case last >= 0 && w.ends[last].kind == kind:
	case last >= 1 && kind == Deed && w.ends[last-1].kind == Deed && w.blank(last):
		w.ends, last = w.ends[:last], last-1
	default:
		w.ends, last = append(w.ends, ending{kind: kind}), last+1
	}
	w.ends[last].at = len(w.text)
}

// close takes the spaces off the end of the last part, and the part where it was
// nothing else. It gives the last part then.
func (w *writing) close() int {
	last := len(w.ends) - 1
	from := w.from(last)
	w.text = w.text[:from+len(bytes.TrimRight(w.text[from:], " "))]
	if len(w.text) == from {
		w.ends = w.ends[:last]
		return last - 1
	}
	w.ends[last].at = len(w.text)
	return last
}

// blank says that a part is nothing but a space.
func (w *writing) blank(part int) bool {
	from := w.from(part)
	return w.ends[part].at == from+1 && w.text[from] == ' '
}

// begin writes another first letter in the place of the one of so many bytes.
func (w *writing) begin(first rune, size int) {
	var letter [utf8.UTFMax]byte
	n := utf8.EncodeRune(letter[:], first)
	w.text = slices.Replace(w.text, 0, size, letter[:n]...)
	for at := range w.ends {
		w.ends[at].at += n - size
	}
}

// parts gives what was written, and begins anew.
func (w *writing) parts() []Part {
	n := len(w.ends)
	if n == 0 {
		return nil
	}
	if len(w.room) < n {
		w.room = make([]Part, max(n, w.spare))
	}
	all := w.room[:n:n]
	w.room = w.room[n:]
	text := string(w.text)
	for at, end := range w.ends {
		all[at] = Part{end.kind, text[w.from(at):end.at]}
	}
	w.text, w.ends = w.text[:0], w.ends[:0]
	return all
}

func firstOf(text string) rune {
	first, _ := utf8.DecodeRuneInString(text)
	return first
}
