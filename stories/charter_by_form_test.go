package stories_test

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"vaada/charter"
	"vaada/internal/language/say"
	"vaada/people"
)

// byForm is an author who writes by forms alone, as in a browser without script.
type byForm struct {
	author
	plain *plainBrowser
}

func (a author) byForm(h *house, email string) byForm {
	a.t.Helper()
	f := byForm{a, newPlainBrowser(h.home)}
	_, err := f.plain.signIn(h.link(h.member(email).ID))
	a.must(err)
	return f
}

// page is one as it stands.
func (f byForm) page(path string) *sheet {
	f.t.Helper()
	page, err := f.plain.get(path)
	f.must(err)
	if page.status != http.StatusOK {
		f.t.Fatalf("%s answers %d: %s", path, page.status, page.text)
	}
	return page
}

// form is the one of a page that is sent to an address.
func (f byForm) form(page *sheet, address string) *form {
	f.t.Helper()
	for _, each := range page.forms(address) {
		if each.action == address {
			return each
		}
	}
	f.t.Fatalf("%s has no form to %s", page.path, address)
	return nil
}

// adds names something new in a form of a page, and gives the page that follows.
func (f byForm) adds(page, address, field, name string) *sheet {
	f.t.Helper()
	add := f.form(f.page(page), address)
	if !add.values.Has(field) {
		f.t.Fatalf("the form to %s does not ask for %s: %v", address, field, add.values)
	}
	add.values.Set(field, name)
	next, err := add.send()
	f.must(err)
	if next.status != http.StatusOK {
		f.t.Fatalf("adding %q to %s answers %d: %s", name, address, next.status, next.text)
	}
	return next
}

// begins adds a part to a list of the charter, and gives the page on which it is
// written.
func (f byForm) begins(kin, name string) *sheet {
	f.t.Helper()
	return f.adds("/charter/edit", "/charter/edit/"+kin, kin+".name", name)
}

// says fills a part and saves it: it then says that, and nothing else.
func (f byForm) says(page *sheet, written url.Values) {
	f.t.Helper()
	address, _, _ := strings.Cut(page.path, "?")
	part := f.form(page, address)
	maps.Copy(part.values, written)
	saved, err := part.send()
	f.must(err)
	if saved.status != http.StatusOK {
		f.t.Fatalf("%s answers %d: %s", address, saved.status, saved.text)
	}
	stands := f.form(f.page(address), address).values
	for name, values := range written {
		if got := stands[name]; plain(strings.Join(slices.Sorted(slices.Values(got)), " ")) != plain(strings.Join(slices.Sorted(slices.Values(values)), " ")) {
			f.t.Errorf("%s has %q for %s, and was given %q", address, got, name, values)
		}
	}
}

// ticked is what a box sends that is marked, or is not.
func ticked(yes bool) []string {
	if yes {
		return []string{"yes"}
	}
	return nil
}

func named(roles []people.Role) (all []string) {
	for _, role := range roles {
		all = append(all, string(role))
	}
	return all
}

// field is what a text is called in the form of a part.
func (f byForm) field(name string) string { return name + "." + string(f.in) }

func (f byForm) story(s charter.Story) {
	f.t.Helper()
	f.says(f.begins("stories", f.said(s.Title)), url.Values{
		"sort": {string(s.Sort)}, f.field("title"): {f.said(s.Title)}, f.field("words"): {f.said(s.Words)},
		"feeds": {string(s.Feeds)}, "public": ticked(s.Public),
	})
}

func (f byForm) limitation(l charter.Limitation) {
	f.t.Helper()
	f.says(f.begins("limitations", f.said(l.Words)), url.Values{f.field("words"): {f.said(l.Words)}})
}

func (f byForm) word(w charter.Word) {
	f.t.Helper()
	f.says(f.begins("words", f.said(w.Term)), url.Values{
		f.field("term"): {f.said(w.Term)}, f.field("meaning"): {f.said(w.Meaning)}, f.field("not"): {f.said(w.Not)}, "public": ticked(w.Public),
	})
}

// reach is the scope at a touchpoint.
func (f byForm) reach(touchpoint string) charter.Reach {
	f.t.Helper()
	at := slices.IndexFunc(f.of.Scope, func(r charter.Reach) bool { return r.Touchpoint == touchpoint })
	if at < 0 {
		f.t.Fatalf("the charter says nothing of %s", touchpoint)
	}
	return f.of.Scope[at]
}

// reviews says who answers where customers review us, who must know how, and how
// we do. No organisation has such a touchpoint before its manager names it.
func (f byForm) reviews(called string) {
	f.t.Helper()
	reach := f.reach("reviews")
	f.adds("/settings/lists", "/settings/lists/touchpoints", f.field("touchpoints.name"), called)
	f.scope(reach.Touchpoint, called)
	f.says(f.page(f.path()), url.Values{
		"roles": named(reach.Roles), "knows": named(reach.Knows), f.field("words"): {f.said(reach.Words)}, f.field("answering"): {f.said(reach.Answering)},
	})
}

// explains writes what shows the purpose of a charter, and how it is put into
// practice.
func (f byForm) explains() {
	f.t.Helper()
	for _, s := range f.of.Stories {
		f.story(s)
	}
	for _, l := range f.of.Limitations {
		f.limitation(l)
	}
	for _, w := range f.of.Words {
		f.word(w)
	}
	f.reviews("review sites")
	f.plans()
}

// plans says how the charter is put into practice; the day is then proposed to who
// sends it.
func (f byForm) plans() {
	f.t.Helper()
	plan := f.of.Practice
	f.says(f.page("/charter/edit/practice"), url.Values{
		f.field("training"): {f.said(plan.Training)}, f.field("posters"): {f.said(plan.Posters)}, "begins": {plan.Begins.String()}, "table": {string(plan.Table)},
	})
	if day := f.form(f.page("/charter/send"), "/charter/send").values.Get("begins"); day != plan.Begins.String() {
		f.t.Errorf("sending proposes the day %q, and %s is planned", day, plan.Begins)
	}
}

// holds fails unless a page says all of some words, and none of others.
func (f byForm) holds(path string, says, never []string) {
	f.t.Helper()
	text := f.page(path).text
	for _, words := range says {
		if !strings.Contains(text, plain(words)) {
			f.t.Errorf("%s does not say %q: %s", path, words, text)
		}
	}
	for _, words := range never {
		if strings.Contains(text, plain(words)) {
			f.t.Errorf("%s says %q", path, words)
		}
	}
}

// stranger reads as somebody who never signed in.
func (f byForm) stranger() byForm { return byForm{f.author, newPlainBrowser(f.home)} }

// comesOut fails unless what shows the purpose is read by those for whom it is:
// stories and whatever holds by who learns, details and all words by the staff, and by
// customers only what is public.
func (f byForm) comesOut(edition string) {
	f.t.Helper()
	var public, house, lesson []string
	for _, s := range f.of.Stories {
		words := []string{f.said(s.Title), f.said(s.Words)}
		if s.Feeds == charter.Lesson {
			lesson = append(lesson, words...)
		} else {
			house = append(house, words...)
		}
		if s.Public {
			public = append(public, words...)
		}
	}
	for _, w := range f.of.Words {
		if house = append(house, f.said(w.Meaning)); w.Public {
			public = append(public, f.said(w.Meaning), f.said(w.Not))
		}
	}
	unlearnt := slices.Clone(house) // tales for the handbook, and what words mean
	var holds []string
	for _, l := range f.of.Limitations {
		holds, public = append(holds, f.said(l.Words)), append(public, f.said(l.Words))
	}
	reach, plan := f.reach("reviews"), f.of.Practice
	ours := []string{f.know(reach.Knows), f.said(reach.Answering)}
	public, holds = append(public, f.said(reach.Words)), append(append(holds, ours...), f.said(reach.Words))
	house = append(house, holds...)
	planned := []string{f.said(plan.Training), f.said(plan.Posters)}

	f.holds(edition+"/lesson", append(append(holds, lesson...), planned[0], f.words(say.PublicSince(plan.Begins.Midnight(f.reader.Zone).Add(12*time.Hour)))), unlearnt)
	f.holds("/charter/handbook", house, append(lesson, planned...))
	f.holds("/charter", append(ours, f.said(reach.Words)), planned)
	inside := slices.DeleteFunc(slices.Concat(house, lesson, planned), func(words string) bool { return slices.Contains(public, words) })
	f.stranger().holds("/p/charter", public, inside)
}

// know is how a page says that some roles must know how we answer.
func (f byForm) know(roles []people.Role) string {
	f.t.Helper()
	words := []string{f.words(say.CharterFieldKnows().Capital())}
	for _, role := range roles {
		words = append(words, f.words(role.Say().Capital()))
	}
	return strings.Join(words, " ")
}
