package staff

import (
	"github.com/a-h/templ"

	"vaada/charter"
	"vaada/hours"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/internal/money"
	"vaada/people"
	"vaada/web"
)

// writtenField is one thing that is written in a part of a document: how its form
// shows it, and how what was typed is taken in. The document that both work on has
// that part alone.
type writtenField struct {
	show func(v writtenPart) templ.Component
	take func(v writtenPart, form *web.Form)
}

// charterFields are the fields of each kind of parts. Promises have a page of
// their own.
var charterFields = map[string][]writtenField{
	"name":    {wordsField("text", say.CharterKinName, 1, func(c *charter.Charter) *language.Text { return &c.Name })},
	"purpose": {wordsField("text", say.TermPurpose, 2, func(c *charter.Charter) *language.Text { return &c.Purpose })},
	"stories": {
		choiceField("sort", say.CharterFieldSort, func(c *charter.Charter) *charter.Sort { return &c.Stories[0].Sort }, charter.Tale, charter.Detail),
		wordsField("title", say.CharterFieldTitle, 1, func(c *charter.Charter) *language.Text { return &c.Stories[0].Title }),
		markdownField("words", say.TermText, 8, func(c *charter.Charter) *language.Text { return &c.Stories[0].Words }),
		choiceField("feeds", say.CharterFieldFeeds, func(c *charter.Charter) *charter.Feed { return &c.Stories[0].Feeds }, charter.Handbook, charter.Lesson),
		tickField("public", say.CharterFieldPublic, func(c *charter.Charter) *bool { return &c.Stories[0].Public }),
	},
	"scope": {
		rolesField("roles", say.CharterFieldAnswers, func(c *charter.Charter) *[]people.Role { return &c.Scope[0].Roles }),
		selectField("skill", say.CharterFieldSkill, func(c *charter.Charter) *string { return &c.Scope[0].Skill }, skillsOffered),
		rolesField("knows", say.CharterFieldKnows, func(c *charter.Charter) *[]people.Role { return &c.Scope[0].Knows }),
		wordsField("words", say.CharterFieldReach, 3, func(c *charter.Charter) *language.Text { return &c.Scope[0].Words }),
		wordsField("answering", say.CharterFieldAnswering, 4, func(c *charter.Charter) *language.Text { return &c.Scope[0].Answering }),
	},
	"services": {
		wordsField("name", say.TermService, 1, func(c *charter.Charter) *language.Text { return &c.Services[0].Name }),
		wordsField("who", say.CharterFieldWho, 2, func(c *charter.Charter) *language.Text { return &c.Services[0].Who }),
		linesField("documents", say.TermDocuments, func(c *charter.Charter) *[]language.Text { return &c.Services[0].Documents }),
		wordsField("process", say.CharterFieldProcess, 3, func(c *charter.Charter) *language.Text { return &c.Services[0].Process }),
		amountField("fee", say.TermFee, func(c *charter.Charter) *money.Amount { return &c.Services[0].Fee.Amount }),
		wordsField("fee.words", say.CharterFieldFeeWords, 2, func(c *charter.Charter) *language.Text { return &c.Services[0].Fee.Words }),
		normField("norm", func(c *charter.Charter) *string { return &c.Services[0].Norm }),
		roleField("officer", say.TermOfficer, func(c *charter.Charter) *people.Role { return &c.Services[0].Officer.Role }),
		wordsField("officer.title", say.CharterFieldOfficerTitle, 1, func(c *charter.Charter) *language.Text { return &c.Services[0].Officer.Title }),
		wordsField("expects", say.CharterFieldExpects, 3, func(c *charter.Charter) *language.Text { return &c.Services[0].Expects }),
		touchpointsField("touchpoints", func(c *charter.Charter) *[]string { return &c.Services[0].Touchpoints }),
		placesField("places", func(c *charter.Charter) *[]string { return &c.Services[0].Places }),
		tickField("public", say.CharterFieldPublic, func(c *charter.Charter) *bool { return &c.Services[0].Public }),
	},
	"limitations": {wordsField("words", say.CharterKinLimitations, 3, func(c *charter.Charter) *language.Text { return &c.Limitations[0].Words })},
	"failing":     {wordsField("text", say.CharterKinFailing, 5, func(c *charter.Charter) *language.Text { return &c.Failing })},
	"asking":      {wordsField("text", say.CharterKinAsking, 5, func(c *charter.Charter) *language.Text { return &c.Asking })},
	"contact":     {wordsField("text", say.CharterKinContact, 4, func(c *charter.Charter) *language.Text { return &c.Contact })},
	"counting":    {wordsField("text", say.CharterKinCounting, 4, func(c *charter.Charter) *language.Text { return &c.Counting })},
	"places": {
		choiceField("rank", say.CharterFieldRank, func(c *charter.Charter) *charter.Rank { return &c.Places[0].Rank }, charter.Ranks...),
		wordsField("name", say.CharterFieldPlace, 1, func(c *charter.Charter) *language.Text { return &c.Places[0].Name }),
		lineField("person", say.CharterFieldPerson, func(c *charter.Charter) *string { return &c.Places[0].Person }),
		wordsField("title", say.CharterFieldOfficerTitle, 1, func(c *charter.Charter) *language.Text { return &c.Places[0].Title }),
		wordsField("address", say.CharterFieldAddress, 2, func(c *charter.Charter) *language.Text { return &c.Places[0].Address }),
		lineField("phone", say.CharterFieldPhone, func(c *charter.Charter) *string { return &c.Places[0].Phone }),
		lineField("fax", say.CharterFieldFax, func(c *charter.Charter) *string { return &c.Places[0].Fax }),
		lineField("email", say.CharterFieldEmail, func(c *charter.Charter) *string { return &c.Places[0].Email }),
		lineField("web", say.CharterFieldWeb, func(c *charter.Charter) *string { return &c.Places[0].Web }),
	},
	"practice": {
		wordsField("training", say.TermTraining, 4, func(c *charter.Charter) *language.Text { return &c.Practice.Training }),
		wordsField("posters", say.CharterFieldPosters, 3, func(c *charter.Charter) *language.Text { return &c.Practice.Posters }),
		writtenDay("begins", say.CharterFieldBegins, func(c *charter.Charter) *hours.Date { return &c.Practice.Begins }),
		selectField("table", say.CharterFieldTable, func(c *charter.Charter) *string { return (*string)(&c.Practice.Table) }, tablesOffered),
	},
	"words": {
		wordsField("term", say.CharterFieldTerm, 1, func(c *charter.Charter) *language.Text { return &c.Words[0].Term }),
		wordsField("meaning", say.CharterFieldMeaning, 2, func(c *charter.Charter) *language.Text { return &c.Words[0].Meaning }),
		wordsField("not", say.CharterFieldNot, 1, func(c *charter.Charter) *language.Text { return &c.Words[0].Not }),
		tickField("public", say.CharterFieldPublic, func(c *charter.Charter) *bool { return &c.Words[0].Public }),
	},
}
