package reading

// enough is how many words not understood are worth telling.
const enough = 3

// leave tells what was not understood: behind the first measure, the pieces
// that no wording of the lexicon explains. Before it the sentence says what is
// done, in words that are the promise's own.
func (a *assembly) leave() {
	s := a.scan
	if len(s.measures)+len(s.quantities) == 0 {
		return
	}
	begin, unknown := -1, 0
	flush := func(end int) {
		if begin >= 0 && unknown >= enough {
			a.out.Left = append(a.out.Left, s.text[s.tokens[begin].from:s.tokens[end-1].to])
		}
		begin, unknown = -1, 0
	}
	for at := a.firstMeasure(); at < len(s.tokens); at++ {
		n := s.spanAt(at)
		switch {
		case a.explained(at), s.tokens[at].kind == markToken:
			flush(at)
			continue
		case n != nil && (n.has("stopword", "") || n.has("from", "")):
			if begin < 0 {
				continue
			}
		case n == nil && s.tokens[at].kind == wordToken:
			unknown++
		}
		if begin < 0 {
			begin = at
		}
	}
	flush(len(s.tokens))
}

// firstMeasure is the token behind the first measure or share.
func (a *assembly) firstMeasure() int {
	first := len(a.scan.tokens)
	for _, m := range a.scan.measures {
		first = min(first, m.to)
	}
	for _, q := range a.scan.quantities {
		first = min(first, q.to)
	}
	return first
}

// explained says that a token belongs to the start, to a measure or to a
// wording that says more than a joining word.
func (a *assembly) explained(at int) bool {
	s := a.scan
	if at >= a.started[0] && at < a.started[1] || s.counted(at) {
		return true
	}
	for _, m := range s.measures {
		if at >= m.from && at < m.to {
			return true
		}
	}
	n := s.spanAt(at)
	return n != nil && !n.has("stopword", "") && !n.has("from", "")
}
