package publishing

import (
	"slices"

	"vaada/charter"
	"vaada/edition"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/policy"
	"vaada/procedure"
	"vaada/promise"
)

// brokenBy are the promises and clauses that are in force, that a document as it is
// has no more, and that boxes of charts in force serve or follow: whoever walks one
// would serve what nobody promises.
func brokenBy(was, is Document, charts []*procedure.Chart) (lacks []edition.Lack) {
	switch is := is.(type) {
	case *charter.Charter:
		before, had := was.(*charter.Charter)
		if !had {
			return nil
		}
		for _, p := range before.Promises {
			if _, still := is.Promise(p.Key); still {
				continue
			}
			if steps := boxesOf(charts, func(b procedure.Box) bool { return b.Promise == p.Key }); len(steps) > 0 {
				lacks = append(lacks, edition.Lack{Part: "promises/" + p.Key, Say: say.PublishingStillServed(language.Words(p.Title), chartNames(steps))})
			}
		}
	case *policy.Policy:
		before, had := was.(*policy.Policy)
		if !had {
			return nil
		}
		for _, clause := range before.Clauses {
			if _, still := is.Clause(clause.Key); still {
				continue
			}
			if steps := boxesOf(charts, func(b procedure.Box) bool { return b.Clause == clause.Key }); len(steps) > 0 {
				lacks = append(lacks, edition.Lack{Part: "clauses/" + clause.Key, Say: say.PublishingStillFollowed(chartNames(steps))})
			}
		}
	}
	return lacks
}

// takesOut says that a document has not all the promises, or clauses, of another.
func takesOut(was, is Document) bool {
	switch is := is.(type) {
	case *charter.Charter:
		before, had := was.(*charter.Charter)
		return had && slices.ContainsFunc(before.Promises, func(p promise.Promise) bool { _, still := is.Promise(p.Key); return !still })
	case *policy.Policy:
		before, had := was.(*policy.Policy)
		return had && slices.ContainsFunc(before.Clauses, func(c policy.Clause) bool { _, still := is.Clause(c.Key); return !still })
	}
	return false
}

// chartNames are the names of the charts that some steps are of, each once.
func chartNames(steps []Step) language.Message {
	in := map[language.Language]string{}
	for _, l := range language.All {
		var names []string
		for _, step := range steps {
			name, _ := step.Name.Pick(l)
			names = appendNew(names, name)
		}
		in[l] = language.Reader{Language: l}.List(names)
	}
	return language.Words(language.Text{Source: language.English, In: in})
}
