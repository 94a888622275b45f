package public

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"vaada/feedback"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/web"
)

// scoreWords are the words for the scores, from the lowest to the highest.
var scoreWords = []func() language.Message{
	say.PublicScoreOne, say.PublicScoreTwo, say.PublicScoreThree, say.PublicScoreFour, say.PublicScoreFive,
}

// ratingPage asks the one question, or thanks for the answer. A score in the
// address is only chosen beforehand: programs that look at mail follow links.
func (p *Pages) ratingPage(w http.ResponseWriter, r *http.Request) error {
	start := url.Values{}
	if score := r.URL.Query().Get("score"); scoreOf(score) > 0 {
		start.Set("score", score)
	}
	return p.showRating(w, r, http.StatusOK, web.NewForm(r, start))
}

// rate records the answer.
func (p *Pages) rate(w http.ResponseWriter, r *http.Request) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	link, given := r.PathValue("link"), "yes"
	if asked, err := p.Feedback.Asked(r.Context(), link); err == nil && asked.Given != nil {
		given = "again"
	}
	err = p.Feedback.Rate(r.Context(), link, scoreOf(form.Value("score")), form.Value("words"), web.PageOf(r).Reader.Language)
	switch {
	case form.Refused(err):
		return p.showRating(w, r, http.StatusUnprocessableEntity, form)
	case err != nil:
		return err
	}
	web.Go(w, r, "/s/"+url.PathEscape(link)+"?given="+given)
	return nil
}

func (p *Pages) showRating(w http.ResponseWriter, r *http.Request, status int, form *web.Form) error {
	link := r.PathValue("link")
	asked, err := p.Feedback.Asked(r.Context(), link)
	if err != nil {
		return err
	}
	shown := rated{Asked: asked, Link: link, Form: form, Thanks: asked.Given != nil && r.URL.Query().Has("given"), Again: r.URL.Query().Get("given") == "again"}
	web.Render(w, r, status, laidRating(web.PageOf(r), shown))
	return nil
}

func laidRating(page web.Page, shown rated) templ.Component {
	body := ratingBody(shown)
	if shown.Thanks {
		body = thanksBody(shown)
	}
	return laid(page, say.PublicRate(), "", body)
}

// rated is what the page of the rating shows.
type rated struct {
	feedback.Asked
	Link   string
	Form   *web.Form
	Thanks bool // it was just given
	Again  bool // in the place of one before
}

func (t rated) address() string { return "/s/" + url.PathEscape(t.Link) }

func (t rated) tracking() string { return "/t/" + url.PathEscape(t.Link) }

// choice is the question with its five answers, best first.
func (t rated) choice() web.Choice {
	var options []web.Option
	for at, word := range slices.Backward(scoreWords) {
		score := at + feedback.Lowest
		options = append(options, web.Option{
			Value: strconv.Itoa(score), Label: web.Say(word()), Current: t.Given != nil && t.Given.Score == score,
		})
	}
	return t.Form.Choice("score", say.PublicRateAnswer(), options...)
}

func (t rated) words() web.Area {
	area := t.Form.Area("words", say.PublicRateWords())
	area.Optional = true
	if t.Given != nil && !t.Form.Wrong() {
		area.Value = t.Given.Words
	}
	return area
}

// scoreOf reads a score as it stands in a form or an address; 0 is none.
func scoreOf(typed string) int {
	score, err := strconv.Atoi(language.WesternDigits(typed))
	if err != nil || score < feedback.Lowest || score > feedback.Highest {
		return 0
	}
	return score
}

func scoreWord(score int) language.Message { return scoreWords[score-feedback.Lowest]() }
