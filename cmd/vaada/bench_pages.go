package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"vaada/casework"
	"vaada/internal/language/say"
	"vaada/web/staff"
)

const (
	farPage = 400 // how many pages down a list is followed
	looks   = 300 // how often a page is asked for
	few     = 1000
)

// lists measures the four lists of cases on a large and on a small database,
// at their beginning and far down.
func (m *measuring) lists() (all []figure, err error) {
	large, err := m.crowded()
	if err != nil {
		return nil, err
	}
	if all, err = large.lists(m.console); err != nil || m.DB != "" {
		return all, err // PostgreSQL was given one database only
	}
	small, err := m.newGround(filepath.Join(m.scratch, "small"), "", min(few, m.Cases))
	if err != nil {
		return nil, err
	}
	more, err := small.lists(m.console)
	all = append(all, more...)
	return append(all, growth(all)), errors.Join(err, small.stop())
}

// growth says how much longer a list's first page takes on the large database
// than on the small one: the median of the views. The measure's own parts differ
// by a twelfth, and two runs of the same by more.
func growth(all []figure) figure {
	var first, shares []float64
	for _, each := range all {
		if strings.HasSuffix(each.Name, "/1") {
			first = append(first, each.Value)
		}
	}
	for i := range len(first) / 2 {
		shares = append(shares, first[i]/first[i+len(first)/2])
	}
	return figure{Name: "list/growth", what: say.BenchGrowth(), Value: within(shares, 0.5)}.atMost(1.5)
}

func (g *ground) lists(c console) (all []figure, err error) {
	caller, err := g.call(c)
	if err != nil {
		return nil, err
	}
	defer caller.close()
	for _, view := range casework.Views {
		address := "/cases?view=" + string(view)
		page := 1
		for ; ; page++ {
			if page == 1 || page == farPage {
				took, err := g.within(caller, "GET /cases", address)
				if err != nil {
					return nil, err
				}
				all = append(all, figure{
					Name: fmt.Sprintf("list/%d/%s/%d", g.cases, view, page), what: say.BenchList(g.cases, staff.ViewTitle(view), page, "p95"),
					Value: milliseconds(took), Unit: "ms",
				}.atMost(5))
			}
			next, err := nextPage(caller, address)
			if err != nil {
				return nil, err
			}
			if next == "" || page == farPage {
				break
			}
			address = next
		}
		if page < farPage && g.cases > few {
			all = append(all, figure{
				Name: fmt.Sprintf("list/%d/%s/%d", g.cases, view, farPage), what: say.BenchList(g.cases, staff.ViewTitle(view), farPage, "p95"),
				Unit: "ms", Left: say.BenchFewPages(page).Plain(c.reader),
			})
		}
	}
	return all, nil
}

// within asks for a page again and again, and gives the time within which the
// server answered 95 of 100.
func (g *ground) within(caller *caller, pattern, address string) (time.Duration, error) {
	g.app.Times.Take()
	for range looks {
		if _, err := caller.page(address); err != nil {
			return 0, err
		}
	}
	spread := g.app.Times.Take()[pattern]
	if spread == nil {
		return 0, fmt.Errorf("bench: the server did not measure %s", pattern)
	}
	return spread.Within(0.95), nil
}

var nextLink = regexp.MustCompile(`href="(/cases\?after=[^"]+)"`)

// nextPage follows a list by its own link; "" on its last page.
func nextPage(caller *caller, address string) (string, error) {
	text, err := caller.plain(address)
	if err != nil {
		return "", err
	}
	if found := nextLink.FindStringSubmatch(text); found != nil {
		return unescaped(found[1]), nil
	}
	return "", nil
}

// casePage measures the page of a case in which much was said.
func (m *measuring) casePage() ([]figure, error) {
	g, err := m.crowded()
	if err != nil {
		return nil, err
	}
	caller, err := g.call(m.console)
	if err != nil {
		return nil, err
	}
	defer caller.close()
	took, err := g.within(caller, "GET /cases/{code}", "/cases/"+casework.Code(g.talked))
	return []figure{figure{
		Name: "case", what: say.BenchCase(contacts, "p95"), Value: milliseconds(took), Unit: "ms",
	}.atMost(5)}, err
}

var (
	styleLink  = regexp.MustCompile(`<link[^>]+rel="stylesheet"[^>]*>`)
	scriptLink = regexp.MustCompile(`<script[^>]+src="[^"]*"[^>]*>`)
	linked     = regexp.MustCompile(`(?:href|src)="([^"]+)"`)
)

// weight measures what the first look at the desk brings to the browser.
func (m *measuring) weight() (all []figure, err error) {
	g, err := m.crowded()
	if err != nil {
		return nil, err
	}
	caller, err := g.call(m.console)
	if err != nil {
		return nil, err
	}
	defer caller.close()
	const desk = "/cases"
	text, err := caller.plain(desk)
	if err != nil {
		return nil, err
	}
	for _, part := range []struct {
		name  string
		aim   float64
		links []string
	}{
		{"HTML", 15, []string{desk}},
		{"CSS", 15, linksIn(text, styleLink)},
		{"JavaScript", 45, linksIn(text, scriptLink)},
	} {
		bytes := 0
		for _, address := range part.links {
			body, err := caller.page(address)
			if err != nil {
				return nil, err
			}
			bytes += len(body)
		}
		all = append(all, figure{
			Name: "weight/" + part.name, what: say.BenchPageWeight(part.name), Value: float64(bytes) / 1024, Unit: "KB",
		}.atMost(part.aim))
	}
	return all, nil
}

func linksIn(text string, tag *regexp.Regexp) (links []string) {
	for _, found := range tag.FindAllString(text, -1) {
		if link := linked.FindStringSubmatch(found); link != nil {
			links = append(links, unescaped(link[1]))
		}
	}
	return links
}
