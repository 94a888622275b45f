package staff

import (
	"net/url"
	"time"

	"vaada/charter"
	charters "vaada/charter/starter"
	"vaada/edition"
	"vaada/hours"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/publishing"
	"vaada/web"
)

func writtenExamples() []example {
	all := shown("GET /charter/edit", func(s scene) page { return laidWritten(s.written()) })
	all = append(all, shown("GET /charter/edit/{kin}", func(s scene) page { return laidPart(s.part("purpose", "")) })...)
	all = append(all, shown("GET /charter/edit/{kin}/{key}", func(s scene) page { return laidPart(s.part("scope/telephone", language.Urdu)) })...)
	all = append(all, shown("GET /charter/promises/{key}/cases", func(s scene) page {
		v := running{Key: "visit", Reader: s.Reader}
		if s.State != web.Blank {
			v.Rows, v.Next = s.rows(), 4104
		}
		return laidRunning(v)
	})...)
	all = append(all, shown("GET /charter/send", func(s scene) page {
		v := sending{writtenPaper: s.written(), Staff: s.crew()}
		if s.State != web.Faulty {
			v.Lacks = nil
		}
		return laidSending(v)
	})...)
	all = append(all, shown("GET /charter/editions", func(s scene) page {
		var listed []edition.Standing
		if s.State != web.Blank {
			for at, state := range []edition.State{edition.InReview, edition.Published, edition.Retired} {
				listed = append(listed, edition.Standing{
					Edition: edition.Edition{ID: ids.ID(9003 - at), Number: int64(3 - at)}, State: state, Since: s.ago(time.Duration(at) * 90 * 24 * time.Hour),
				})
			}
		}
		return page{title: titled(say.PublishingEditions()), here: "charter", body: editionList(listed, charterPaper, "/charter")}
	})...)
	all = append(all, shown("GET /charter/impact", func(s scene) page { return laidImpact(s.impact()) })...)
	all = append(all, shown("GET /charter/paste", func(s scene) page { return laidPastes(s.pastes()) })...)
	all = append(all, shown("GET /charter/paste/{paste}", func(s scene) page { return laidPasted(s.pasted()) })...)
	all = append(all, shown("GET /editions/{edition}/remarks", func(s scene) page { return laidRemarks(s.remarks()) })...)
	all = append(all, shown("GET /editions/{edition}/lesson", func(s scene) page { return laidLesson(s.lesson()) })...)
	return append(all, shown("GET /editions/{edition}", func(s scene) page { return laidEdition(s.edition()) })...)
}

func (s scene) crew() []people.Staff {
	return []people.Staff{{ID: deniz.ID, Name: s.name(deniz.Name)}, {ID: 7002, Name: s.name("Meera Iyer")}}
}

// written is a charter that is being written, in the state of the scene.
func (s scene) written() writtenPaper {
	v := writtenPaper{Paper: charterPaper, Key: charter.Document, Reader: s.Reader, Names: s.crew(), Source: language.English, Form: s.form(url.Values{}), Touchpoints: s.lists().Touchpoints, Known: s.lists().Touchpoints}
	c := &charter.Charter{}
	v.Whole = c
	if s.State == web.Blank {
		v.Lacks = c.Missing(language.All)
		return v
	}
	c = must(charters.Charter())
	v.Whole = c
	v.Recent = []edition.Turn{
		{Sequence: 3, Part: "purpose", What: "en", By: deniz.ID, At: s.ago(time.Minute)},
		{Sequence: 2, Part: "promises/visit", What: "limit", By: 7002, At: s.ago(time.Hour)},
		{Sequence: 1, Part: "scope/telephone", What: edition.Moved, By: 7002, At: s.ago(2 * time.Hour)},
	}
	switch s.State {
	case web.Faulty:
		c.Purpose, c.Services = language.Text{}, []charter.Service{{Key: "repair", Norm: "nothing", Public: true}}
		v.Lacks = c.Missing(language.All)
		v.Form = s.form(url.Values{"services.name": {""}})
		v.Form.Wrongly("services.name", say.ErrEnter(say.TermService()))
	case web.Long:
		c.Purpose = c.Purpose.With(language.English, "We aim to answer. We try every SLA.")
		c.Limitations = []charter.Limitation{{Key: "long", Words: language.NewText(language.English, longSubject)}}
		v.Doubts = []edition.Lack{{Part: "limitations/long", In: language.Urdu, Say: say.CharterDoubtFigure(language.Urdu.Name(), "5", language.English.Name())}}
	}
	return v
}

// part is one part of it.
func (s scene) part(path string, beside language.Language) writtenPart {
	whole := s.written()
	if s.State == web.Blank {
		whole.Whole = &charter.Charter{Scope: []charter.Reach{{Touchpoint: "telephone"}}}
	}
	part := must(whole.Whole.Part(path))
	v := writtenPart{
		Paper: whole.Paper, Home: whole.home(), Part: part, Alone: must(whole.Paper.Alone(part)), Whole: whole.Whole, Title: whole.title(part), Beside: beside, Source: whole.Source,
		Reader: s.Reader, Names: whole.Names, Touchpoints: whole.Touchpoints, Currency: "PKR", Form: whole.Form, Lacks: whole.lacking(path),
	}
	if s.State != web.Blank {
		v.History = whole.Recent
		v.Latest = edition.Turn{Sequence: 3, Stands: 3, What: "en", At: s.ago(time.Minute)}
	}
	if s.State == web.Faulty {
		v.Clash = true
		v.History = append([]edition.Turn{{Sequence: 4, Part: path, What: "ur", Aside: true, By: deniz.ID, At: s.Now}}, v.History...)
	}
	return v
}

// edition is an edition of the charter on its way.
func (s scene) edition() editionView {
	if s.State == web.Long {
		return s.policyEdition()
	}
	before, whole := must(charters.Charter()), must(charters.Charter())
	v := editionView{Paper: charterPaper, Names: s.crew(), Who: deniz, Reader: s.Reader, Form: s.form(url.Values{})}
	v.Was, v.Is = before, whole
	v.Edition, v.State = edition.Edition{ID: 9003, Number: 3}, edition.Published
	v.Stages = []edition.Stage{{State: edition.Drafted, At: s.ago(48 * time.Hour), By: deniz.ID}}
	if s.State == web.Blank {
		v.Overtook = []int64{2}
		return v
	}
	v.State = edition.InReview
	v.Stages = append(v.Stages, edition.Stage{State: edition.InReview, At: s.ago(24 * time.Hour), By: deniz.ID, Reason: s.subject("For the summer")})
	v.Plan = publishing.Plan{Roles: []people.Role{people.Agent}, Trained: 100, Quorum: 2, Begins: hours.DateIn(s.Now, time.UTC), Material: true, Words: s.subject("For the summer")}
	v.Concerned = map[people.Role][]ids.ID{people.Agent: {deniz.ID, 7002}}
	v.Approvers = []ids.ID{deniz.ID, 7002}
	v.Reviews = []publishing.Review{
		{Staff: deniz.ID, Asked: s.ago(24 * time.Hour)},
		{Staff: 7002, Asked: s.ago(24 * time.Hour), Answered: s.ago(time.Hour), Correct: true, Words: s.subject("Not on Fridays")},
	}
	for at := range whole.Promises {
		if whole.Promises[at].Key == "visit" {
			whole.Promises[at] = whole.Promises[at].Copy()
			whole.Promises[at].Limit.Value = 36
		}
	}
	whole.Purpose = whole.Purpose.With(language.English, "We get it right, every single time.")
	v.Changes = must(charter.Compare(before, whole))
	switch s.State {
	case web.Faulty:
		v.Form = s.form(url.Values{"correct": {"no"}})
		v.Form.Wrongly("remark", say.PublishingSayWhyNot())
		s.charted(&v)
		v.Authors, v.Later = []ids.ID{7002}, 4
		v.Decisions = []publishing.Decision{{Staff: 7002, Approved: true}}
		v.Carried = []edition.Standing{{Edition: edition.Edition{ID: 9002, Number: 2}, State: edition.Withdrawn}}
	case web.Full:
		v.Weighed = true
		v.Carried = []edition.Standing{{Edition: edition.Edition{ID: 9002, Number: 2}, State: edition.InTraining}}
		v.State = edition.InTraining
		v.Trained = []publishing.Training{{Staff: 7002}}
		v.Decisions = []publishing.Decision{{Staff: 7002, Approved: true, Words: "It is urgent"}}
	}
	return v
}

// remarks are what the staff say of the charter.
func (s scene) remarks() remarks {
	v := remarks{Edition: 9003, Number: 3, Paper: charterPaper, Whole: must(charters.Charter()), Names: s.crew(), Answers: true, Reader: s.Reader, Form: s.form(url.Values{})}
	if s.State == web.Blank {
		return v
	}
	v.Part = must(v.partAt("contact"))
	v.Sentences = v.quotes()
	quote, l := must(charters.Charter()).Purpose.Pick(s.Reader.Language)
	v.Said = []publishing.Remark{
		{ID: 9101, Part: "purpose", Leaf: publishing.LeafOf("", l), Quote: quote, Words: s.subject("Nobody says it like this"), Suggested: s.subject(quote), Made: s.ago(time.Hour), By: 7002},
		{ID: 9102, Part: "promises/visit", Words: s.subject("Not on Fridays"), Made: s.ago(24 * time.Hour), By: deniz.ID, Settled: s.ago(time.Hour), SettledBy: 7002, Taken: true},
		{ID: 9103, Words: s.subject("Too long"), Made: s.ago(48 * time.Hour), By: deniz.ID, Settled: s.ago(time.Hour), SettledBy: 7002, Reason: s.subject("All of it is needed")},
	}
	if s.State == web.Faulty {
		v.Form = s.form(url.Values{"sentence": {"0"}, "suggested": {"x"}})
		v.Form.Wrongly("sentence", say.RemarkWhichSentence())
	}
	return v
}

// impact is what a change of the charter touches.
func (s scene) impact() impact {
	v := s.edition()
	found := publishing.Impact{}
	for _, c := range v.Changes {
		found.Touched = append(found.Touched, publishing.Touched{Part: c.Part, Changes: []edition.Change{c}, Material: c.Material})
	}
	if len(found.Touched) > 0 {
		found.Again = map[people.Role][]ids.ID{people.Agent: {deniz.ID, 7002}}
		found.Touched[0].Running = 12
		found.Touched[0].Boxes = []publishing.Step{{Chart: "service-by-telephone", Name: language.NewText(language.English, s.subject("Repair")), Box: "visit", Label: language.NewText(language.English, "Visit")}}
	}
	found.Was, found.Is = v.Was, v.Is
	if s.State == web.Full {
		named := []publishing.Named{{Key: "service-by-telephone", Name: language.NewText(language.English, "Service by telephone")}}
		found.Touched = append(found.Touched,
			publishing.Touched{Part: "promises/gone", Material: true, Broken: true, Boxes: found.Touched[0].Boxes},
			publishing.Touched{Part: "services/repair-at-home", Material: true, Promises: []string{"visit"}, Boxes: found.Touched[0].Boxes, Policies: []publishing.Named{{Key: "refunds", Name: language.NewText(language.English, "Refunds")}}},
			publishing.Touched{Part: "scope/telephone", Material: true, Services: []string{"repair-at-home"}, Promises: []string{"visit"}, Charts: named},
			publishing.Touched{Part: "places/first", Material: true, Services: []string{"repair-at-home"}})
	}
	return impact{Impact: found, Places: s.lists().Touchpoints, Paper: charterPaper, Home: "/charter", Printed: laidOut(v.Was, v.Is, 0), Reader: s.Reader}
}

const oldCharter = "Our purpose\n\nWe keep your home warm.\n\nWhat we promise\n\nWe will answer your letter within 5 working days. " +
	"You can ring us from nine to five. We cannot repair what others built in.\n\nwww.example.com"

// pastes are old charters that were pasted.
func (s scene) pastes() pastes {
	v := pastes{Names: s.crew(), Form: s.form(url.Values{})}
	switch s.State {
	case web.Blank:
		return v
	case web.Faulty:
		v.Form.Wrongly("words", say.ErrEnter(say.PasteFieldWords()))
	}
	v.All = []charter.Paste{{ID: 9201, Words: s.subject(oldCharter), Made: s.ago(time.Hour), By: 7002}}
	return v
}

// pasted is one of them, sentence by sentence.
func (s scene) pasted() pasted {
	v := pasted{Whole: must(charters.Charter()), Form: s.form(url.Values{})}
	v.Paste = charter.Paste{ID: 9201, Words: oldCharter, Pieces: charter.Pieces(oldCharter, "PKR")}
	if s.State == web.Blank {
		v.Paste = charter.Paste{ID: 9201, Words: "—"}
		return v
	}
	v.Pieces[1].Taken = "purpose"
	if s.State == web.Faulty {
		v.Form.Wrongly("kind.4", say.PasteNoSuchPart())
	}
	return v
}

// lesson is an edition in which staff are trained, with a story that they learn by.
func (s scene) lesson() editionView {
	v := s.edition()
	if c, is := v.Is.(*charter.Charter); is && s.State != web.Blank {
		told := language.NewText(language.English, s.subject("She called three times"))
		c.Stories = append(c.Stories, charter.Story{Key: "fridge", Sort: charter.Tale, Title: told, Words: told, Feeds: charter.Lesson})
	}
	return v
}
