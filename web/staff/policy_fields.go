package staff

import (
	"slices"

	"github.com/a-h/templ"

	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/policy"
	"vaada/web"
)

// policyFields are the fields of each kind of parts of a policy.
var policyFields = map[string][]writtenField{
	"name": {wordsField("text", say.PolicyKinName, 1, func(p *policy.Policy) *language.Text { return &p.Name })},
	"reach": {
		roleField("owner", say.PolicyFieldOwner, func(p *policy.Policy) *people.Role { return &p.Owner }),
		writtenDay("review", say.PolicyFieldReview, func(p *policy.Policy) *hours.Date { return &p.Review }),
		servicesField("services", func(p *policy.Policy) *[]string { return &p.Services }),
		wordsField("products", say.PolicyFieldProducts, 2, func(p *policy.Policy) *language.Text { return &p.Products }),
		tickField("public", say.CharterFieldPublic, func(p *policy.Policy) *bool { return &p.Public }),
	},
	"situations": {wordsField("words", say.PolicyFieldSituation, 3, func(p *policy.Policy) *language.Text { return &p.Situations[0].Words })},
	"clauses": {
		choiceField("force", say.PolicyFieldForce, func(p *policy.Policy) *policy.Force { return &p.Clauses[0].Force }, policy.Forces...),
		wordsField("words", say.PolicyFieldExpected, 3, func(p *policy.Policy) *language.Text { return &p.Clauses[0].Words }),
		linesField("steps", say.PolicyFieldSteps, func(p *policy.Policy) *[]language.Text { return &p.Clauses[0].Steps }),
		limitsField(),
		servicesField("services", func(p *policy.Policy) *[]string { return &p.Clauses[0].Services }),
		tickField("internal", say.PolicyFieldHouse, func(p *policy.Policy) *bool { return &p.Clauses[0].Internal }),
	},
	"text": {markdownField("text", say.PolicyFieldText, 16, func(p *policy.Policy) *language.Text { return &p.Text })},
}

// servicesField chooses among the services of the charter in force.
func servicesField(name string, of func(*policy.Policy) *[]string) writtenField {
	several := severalField(name, say.PolicyFieldServices, say.PolicyHintServices, of, func(v writtenPart) (all []web.Option) {
		for _, service := range v.Services {
			all = append(all, web.Option{Value: service.Key, Label: web.Text(service.Name)})
		}
		return all
	})
	show := several.show
	several.show = func(v writtenPart) templ.Component {
		if len(v.Services) == 0 && len(*of(onlyIn[policy.Policy](v))) == 0 {
			return templ.NopComponent
		}
		return show(v)
	}
	return several
}

// limitsField asks for each role that decides how much it refunds alone.
func limitsField() writtenField {
	return writtenField{
		show: func(v writtenPart) templ.Component {
			var fields []templ.Component
			for _, role := range people.Ladder() {
				fields = append(fields, v.limitField(role))
			}
			return templ.Join(fields...)
		},
		take: func(v writtenPart, form *web.Form) {
			clause := &onlyIn[policy.Policy](v).Clauses[0]
			var limits []policy.Limit
			for _, role := range people.Ladder() {
				name := people.LimitField(role)
				if form.Line(name) == "" {
					continue
				}
				amount := form.Money(name, say.SettingsLimitOf(role.Say()), v.Currency)
				if amount.Minor <= 0 {
					form.Wrongly(name, say.OrderAmountPositive())
				}
				limits = append(limits, policy.Limit{Role: role, What: people.LimitRefund, Amount: amount})
			}
			clause.Limits = limits
		},
	}
}

func (v writtenPart) limitField(role people.Role) web.Field {
	name := people.LimitField(role)
	field := web.Field{
		Name: name, Label: say.SettingsLimitOf(role.Say().Capital()), Hint: say.PolicyHintLimits(v.Currency),
		Short: true, Unmarked: true, Fault: v.Form.FaultOf(name),
	}
	limits := onlyIn[policy.Policy](v).Clauses[0].Limits
	if at := slices.IndexFunc(limits, func(l policy.Limit) bool { return l.Role == role }); at >= 0 {
		field.Value = v.Reader.MoneyFigure(limits[at].Amount)
	}
	if v.Form.Typed(name) {
		field.Value = v.Form.Value(name)
	}
	return field
}

// markdownField is a long text with how it reads below it.
func markdownField[D any](name string, label fieldLabel, rows int, of func(*D) *language.Text) writtenField {
	words := wordsField(name, label, rows, of)
	return writtenField{
		show: func(v writtenPart) templ.Component {
			if of(onlyIn[D](v)).IsZero() {
				return words.show(v)
			}
			return templ.Join(words.show(v), v.sideBySide(func(l language.Language) templ.Component {
				return preview(l, of(onlyIn[D](v)).In[l])
			}))
		},
		take: words.take,
	}
}
