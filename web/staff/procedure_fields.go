package staff

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/procedure"
	"vaada/promise"
	"vaada/web"
)

// theBox is the box on which a form works.
func theBox(c *procedure.Chart) *procedure.Box { return &c.Boxes[0] }

// procedureFields are the fields of each kind of parts of a chart.
var procedureFields = map[string][]writtenField{
	"name":    {wordsField("text", procedureName, 1, func(c *procedure.Chart) *language.Text { return &c.Name })},
	"summary": {wordsField("text", procedureSummary, 4, func(c *procedure.Chart) *language.Text { return &c.Summary })},
	"handles": {
		touchpointsField("touchpoints", func(c *procedure.Chart) *[]string { return &c.Touchpoints }),
		requestsField("requests", func(c *procedure.Chart) *[]string { return &c.Requests }),
	},
	"outcomes": {
		wordsField("label", say.CharterFieldTitle, 1, func(c *procedure.Chart) *language.Text { return &c.Own[0].Label }),
		choiceField("sense", say.ChartFieldSense, func(c *procedure.Chart) *procedure.Sense { return &c.Own[0].Sense }, procedure.Senses...),
	},
	"boxes": {
		wordsField("label", say.ChartFieldLabel, 1, func(c *procedure.Chart) *language.Text { return &theBox(c).Label }),
		kindField(),
		of(wordsField("instruction", say.ChartFieldInstruction, 3, func(c *procedure.Chart) *language.Text { return &theBox(c).Instruction }),
			procedure.Step, procedure.Question, procedure.Delay, procedure.Mail),
		of(wordsField("say", say.StaffWordsToSay, 3, func(c *procedure.Chart) *language.Text { return &theBox(c).Say }), procedure.Step, procedure.Question),
		whoDoesIt,
		howLong,
		of(selectField("promise", say.ChartFieldPromise, func(c *procedure.Chart) *string { return &theBox(c).Promise }, promisesOffered),
			procedure.Step, procedure.Question, procedure.Delay, procedure.Mail),
		of(selectField("action", say.ChartFieldAction, func(c *procedure.Chart) *string { return (*string)(&theBox(c).Action) },
			offered(procedure.Actions, actionWords)), procedure.Step),
		of(selectField("event", say.ChartFieldEvent, func(c *procedure.Chart) *string { return (*string)(&theBox(c).Event) }, eventsOffered),
			procedure.Step, procedure.Delay, procedure.Mail),
		of(selectField("clause", say.ChartFieldClause, func(c *procedure.Chart) *string { return &theBox(c).Clause }, clausesOffered), procedure.Step, procedure.Question),
		of(knowledgeField(), procedure.Step, procedure.Question),
		of(waitField(), procedure.Delay),
		howLongToWait,
		of(messageField(), procedure.Mail),
		looksUp,
		of(selectField("chart", say.ChartFieldCalls, func(c *procedure.Chart) *string { return &theBox(c).Chart }, chartsOffered), procedure.Call),
		endsWith,
		of(fillsField(), procedure.Step, procedure.Question),
		of(wordsField("public", say.ChartFieldPublic, 1, func(c *procedure.Chart) *language.Text { return &theBox(c).Public }),
			procedure.Step, procedure.Question, procedure.Delay, procedure.Mail, procedure.Call, procedure.End),
		exitsField(),
		answersItself,
	},
}

// What of a box is written on its row of the outline too.
var (
	whoDoesIt = of(selectField("role", say.ChartFieldRole, func(c *procedure.Chart) *string { return (*string)(&theBox(c).Role) }, rolesOffered),
		procedure.Step, procedure.Question, procedure.Delay, procedure.Mail)
	howLong = of(limitField("limit", say.ChartFieldLimit, func(b *procedure.Box) *hours.Limit { return &b.Limit }),
		procedure.Step, procedure.Question, procedure.Mail)
	howLongToWait = of(limitField("after", say.ChartFieldTimeOut, waitsFor), procedure.Delay)
	looksUp       = of(readsField(), procedure.Lookup)
	endsWith      = of(selectField("outcome", say.TermOutcome, func(c *procedure.Chart) *string { return &theBox(c).Outcome }, endings), procedure.End)
	answersItself = of(rulesField(), procedure.Question)
)

// endings are the outcomes that an end can have: the chart's own, those of all charts,
// and the one that stands there, by its name.
func endings(v writtenPart) (all []web.SelectOption) {
	keys := v.chart().Choices()
	if stands := theBox(onlyIn[procedure.Chart](v)).Outcome; stands != "" && !slices.Contains(keys, stands) {
		keys = append(keys, stands)
	}
	for _, key := range keys {
		all = append(all, web.SelectOption{Value: key, Label: v.chart().OutcomeNamed(key).Plain(v.Reader)})
	}
	return all
}

func procedureName() language.Message     { return procedure.KinName("name") }
func procedureSummary() language.Message  { return procedure.KinName("summary") }
func procedureRequests() language.Message { return procedure.KinName("handles") }

// of is a field that boxes of some kinds alone have.
func of(field writtenField, kinds ...procedure.Kind) writtenField {
	has := func(v writtenPart) bool { return slices.Contains(kinds, theBox(onlyIn[procedure.Chart](v)).Kind) }
	return writtenField{
		show: func(v writtenPart) templ.Component {
			if !has(v) {
				return templ.NopComponent
			}
			return field.show(v)
		},
		take: func(v writtenPart, form *web.Form) {
			if has(v) {
				field.take(v, form)
			}
		},
	}
}

func requestsField(name string, of func(*procedure.Chart) *[]string) writtenField {
	return severalField(name, procedureRequests, say.CharterHintTouchpoints, of, func(v writtenPart) (all []web.Option) {
		for _, each := range v.Requests {
			all = append(all, web.Option{Value: each.Key, Label: web.Text(each.Name)})
		}
		return all
	})
}

// kindField chooses what kind of box it is. What the new kind has not goes; the
// other fields are those that both have.
func kindField() writtenField {
	field := selectField("kind", say.ChartFieldKind, func(c *procedure.Chart) *string { return (*string)(&theBox(c).Kind) }, kindsOffered)
	return writtenField{show: field.show, take: func(v writtenPart, form *web.Form) {
		if kind := procedure.Kind(form.Value("kind")); slices.Contains(procedure.Kinds, kind) {
			theBox(onlyIn[procedure.Chart](v)).Become(kind)
		}
	}}
}

func kindsOffered(v writtenPart) (all []web.SelectOption) {
	for _, kind := range procedure.Kinds {
		all = append(all, web.SelectOption{Value: string(kind), Label: kind.Say().Capital().Plain(v.Reader)})
	}
	return all
}

// offered are the values of a type, as people say them.
func offered[T ~string](values []T, words map[T]fieldLabel) func(v writtenPart) []web.SelectOption {
	return func(v writtenPart) (all []web.SelectOption) {
		for _, each := range values {
			all = append(all, web.SelectOption{Value: string(each), Label: words[each]().Capital().Plain(v.Reader)})
		}
		return all
	}
}

func rolesOffered(v writtenPart) (all []web.SelectOption) {
	for _, role := range procedure.Roles {
		all = append(all, web.SelectOption{Value: string(role), Label: people.Role(role).Say().Plain(v.Reader)})
	}
	return all
}

func promisesOffered(v writtenPart) (all []web.SelectOption) {
	for _, p := range v.Offers.Promises {
		all = append(all, web.SelectOption{Value: p.Key, Label: promise.Plain(promise.Sentence(p, v.Reader.Language), v.Reader.Language)})
	}
	return all
}

func clausesOffered(v writtenPart) (all []web.SelectOption) {
	for _, p := range v.Offers.Policies {
		name, _ := p.Name.Pick(v.Reader.Language)
		for at := range p.Clauses {
			words, _ := p.Clauses[at].Called().Pick(v.Reader.Language)
			all = append(all, web.SelectOption{Value: p.Clauses[at].Key, Label: name + ": " + words})
		}
	}
	return all
}

// eventsOffered are what can happen, and what of the organisation's own the box
// says already.
func eventsOffered(v writtenPart) (all []web.SelectOption) {
	events := promise.Events
	if own := theBox(onlyIn[procedure.Chart](v)).Event; own != "" && !slices.Contains(events, own) {
		events = append(slices.Clone(events), own)
	}
	for _, each := range events {
		all = append(all, web.SelectOption{Value: string(each), Label: each.Say().Capital().Plain(v.Reader)})
	}
	return all
}

// knowledgeField are the articles that tell more, by their short words.
func knowledgeField() writtenField {
	const name = "knowledge"
	keys := func(v writtenPart) *[]string { return &theBox(onlyIn[procedure.Chart](v)).Knowledge }
	return writtenField{
		show: func(v writtenPart) templ.Component {
			area := web.Area{
				Name: name, Label: say.ChartFieldKnowledge().Capital(), Hint: say.ChartKnowledgeHint(), Value: strings.Join(*keys(v), "\n"), Rows: 2,
				Unmarked: true, Fault: v.Form.FaultOf(name),
			}
			if v.Form.Typed(name) {
				area.Value = v.Form.Value(name)
			}
			return area
		},
		take: func(v writtenPart, form *web.Form) {
			if !form.Typed(name) {
				return
			}
			all := strings.Fields(form.Prose(name))
			if slices.ContainsFunc(all, func(key string) bool { return !procedure.IsKey(key) }) {
				form.Wrongly(name, say.ChartKeyWanted(procedure.LongestKey))
				return
			}
			*keys(v) = slices.Compact(all)
		},
	}
}

func chartsOffered(v writtenPart) (all []web.SelectOption) {
	for _, chart := range v.Offers.Charts {
		name, _ := chart.Name.Pick(v.Reader.Language)
		all = append(all, web.SelectOption{Value: chart.Key, Label: name})
	}
	return all
}

// limitField is a number and what it counts; no number is no limit.
func limitField(name string, label fieldLabel, of func(*procedure.Box) *hours.Limit) writtenField {
	limit := func(v writtenPart) *hours.Limit { return of(theBox(onlyIn[procedure.Chart](v))) }
	return writtenField{
		show: func(v writtenPart) templ.Component {
			now := *limit(v)
			field := web.Field{Name: name, Label: label().Capital(), Short: true, Figures: true, Unmarked: true, Fault: v.Form.FaultOf(name)}
			if now.Value > 0 {
				field.Value = strconv.FormatInt(now.Value, 10)
			}
			if v.Form.Typed(name) {
				field.Value = v.Form.Value(name)
			}
			return templ.Join(field, v.unitOf(name, now))
		},
		take: func(v writtenPart, form *web.Form) {
			typed := strings.TrimSpace(language.WesternDigits(form.Line(name)))
			if typed == "" {
				*limit(v) = hours.Limit{}
				return
			}
			at := slices.IndexFunc(units, func(l hours.Limit) bool { return unitKey(l) == form.Value(name+".unit") })
			value, err := strconv.ParseInt(typed, 10, 64)
			next := hours.Limit{Value: value}
			if at >= 0 {
				next.Unit, next.Counting = units[at].Unit, units[at].Counting
			}
			if err != nil || value < 1 || next.Check() != nil {
				form.Wrongly(name, say.ChartFigureWanted())
				return
			}
			*limit(v) = next
		},
	}
}

// unitOf chooses what a limit counts.
func (v writtenPart) unitOf(name string, now hours.Limit) web.Select {
	choice := web.Select{Name: name + ".unit", Label: say.ChartFieldUnit().Capital()}
	for _, each := range units {
		each.Value = max(now.Value, 2)
		choice.Options = append(choice.Options, web.SelectOption{
			Value: unitKey(each), Label: promise.UnitWords(each, v.Reader), Current: unitKey(each) == unitKey(now),
		})
	}
	return choice
}

// waitsFor is the time-out of a wait.
func waitsFor(b *procedure.Box) *hours.Limit {
	if b.Wait == nil {
		b.Wait = &procedure.Wait{For: procedure.CustomersReply}
	}
	return &b.Wait.After
}

func waitField() writtenField {
	wait := func(c *procedure.Chart) *procedure.Wait { waitsFor(theBox(c)); return theBox(c).Wait }
	for_ := selectField("wait", say.ChartFieldWait, func(c *procedure.Chart) *string { return (*string)(&wait(c).For) }, offered(procedure.AllAwaited, waitWords))
	until := selectField("until", say.ChartFieldUntil, func(c *procedure.Chart) *string { return &wait(c).Until }, timesOffered)
	return writtenField{
		show: func(v writtenPart) templ.Component { return templ.Join(for_.show(v), until.show(v)) },
		take: func(v writtenPart, form *web.Form) {
			if form.Value("wait") != "" {
				for_.take(v, form)
			}
			until.take(v, form)
		},
	}
}

// messageField is what a message box sends; nothing yet where no template is chosen.
func messageField() writtenField {
	mail := func(c *procedure.Chart) *procedure.Message {
		if theBox(c).Message == nil {
			theBox(c).Message = &procedure.Message{}
		}
		return theBox(c).Message
	}
	fields := []writtenField{
		selectField("template", say.ChartFieldTemplate, func(c *procedure.Chart) *string { return &mail(c).Template }, templatesOffered),
		selectField("by", say.ChartFieldBy, func(c *procedure.Chart) *string { return &mail(c).Touchpoint }, touchpointsOffered),
		tickField("edit", say.ChartFieldReadFirst, func(c *procedure.Chart) *bool { return &mail(c).Edit }),
	}
	return writtenField{
		show: func(v writtenPart) templ.Component {
			var shown []templ.Component
			for _, field := range fields {
				shown = append(shown, field.show(v))
			}
			return templ.Join(shown...)
		},
		take: func(v writtenPart, form *web.Form) {
			for _, field := range fields {
				field.take(v, form)
			}
			if box := theBox(onlyIn[procedure.Chart](v)); box.Message.Template == "" {
				box.Message = nil
			}
		},
	}
}

func templatesOffered(v writtenPart) (all []web.SelectOption) {
	for _, t := range v.Offers.Templates {
		subject, _ := t.Subject.Pick(v.Reader.Language)
		all = append(all, web.SelectOption{Value: t.Key, Label: subject})
	}
	return all
}

func touchpointsOffered(v writtenPart) (all []web.SelectOption) {
	for _, each := range v.Touchpoints {
		name, _ := each.Name.Pick(v.Reader.Language)
		all = append(all, web.SelectOption{Value: each.Key, Label: name})
	}
	return all
}
