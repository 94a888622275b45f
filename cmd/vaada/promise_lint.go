package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/promise/lint"
)

// promiseLint is vaada promise lint.
type promiseLint struct {
	File string `arg:"" help:"${lint_file}"`
	Data string `help:"${lint_data}" type:"path" placeholder:"DIR"`
	JSON bool   `name:"json" help:"${json}"`
}

// lintDocument is what was found.
type lintDocument struct {
	Findings []lintFinding `json:"findings"`
	Totals   lintTotals    `json:"totals"`
}

type lintFinding struct {
	Rule     lint.Rule         `json:"rule"`
	Kind     string            `json:"kind"`
	Severity lint.Severity     `json:"severity"`
	Promise  string            `json:"promise,omitempty"`
	Line     int               `json:"line,omitempty"` // of a text, or row of a table
	Text     string            `json:"text,omitempty"`
	Field    string            `json:"field,omitempty"`
	From     int               `json:"from,omitempty"` // bytes of the phrase or sentence
	To       int               `json:"to,omitempty"`
	Piece    string            `json:"piece,omitempty"`
	Says     string            `json:"says"`
	Repaired []promise.Promise `json:"repaired,omitempty"`

	news []string // what the repaired promises say that the one before did not
}

type lintTotals struct {
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Hints    int `json:"hints"`
}

// Run holds what is in the file against the rules, and ends with findings where
// one is more than a hint.
func (l *promiseLint) Run(c console) error {
	text, err := c.wholeInput(l.File)
	if err != nil {
		return err
	}
	var found []lintFinding
	if isTyped(l.File, text) {
		found, err = l.typed(c, text)
	} else {
		found, err = c.lintText(string(text))
	}
	if err != nil {
		return err
	}
	document := lintDocument{Findings: append([]lintFinding{}, found...)}
	for _, f := range found {
		switch f.Severity {
		case lint.Error:
			document.Totals.Errors++
		case lint.Warning:
			document.Totals.Warnings++
		default:
			document.Totals.Hints++
		}
	}
	if l.JSON {
		err = c.print(document)
	} else {
		c.showFindings(document)
	}
	if err == nil && document.Totals.Errors+document.Totals.Warnings > 0 {
		return errFindings
	}
	return err
}

// isTyped says that a file holds typed promises, by its name or its beginning.
func isTyped(name string, text []byte) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml", ".json":
		return true
	case ".txt", ".tsv", ".md":
		return false
	}
	text = bytes.TrimSpace(text)
	for _, start := range []string{"{", "[", "- key:", "- {", "key:", "promises:", "format:"} {
		if bytes.HasPrefix(text, []byte(start)) {
			return true
		}
	}
	return bytes.Contains(text, []byte("\npromises:\n"))
}

// lintText reads a text or a table and holds its sentences against the rules.
func (c console) lintText(text string) (all []lintFinding, err error) {
	rows, _, err := sentencesOf(text)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		for _, f := range lint.Sentence(row.Reading) {
			one := c.finding(f, nil)
			one.Line, one.Text = row.Line, row.Text
			all = append(all, one)
		}
	}
	return all, nil
}

// typed decodes the promises of a charter or a list, each for itself, and
// holds them against the rules. One that cannot be read is a finding, and the
// others are looked at all the same.
func (l *promiseLint) typed(c console, text []byte) (all []lintFinding, err error) {
	written, err := promisesIn(l.File, text)
	if err != nil {
		return nil, err
	}
	var good []promise.Promise
	for at, each := range written {
		p, err := promiseOf(each)
		if err != nil {
			all = append(all, lintFinding{
				Rule: lint.Visible, Kind: "unsound", Severity: lint.Error, Promise: "#" + strconv.Itoa(at+1),
				Says: c.plain(say.LintUnreadable(at+1)) + " " + c.plain(causeOf(err)),
			})
			continue
		}
		good = append(good, p)
	}
	past, err := l.past(c, good)
	if err != nil {
		return nil, err
	}
	between := lint.Charter(good, past.house)
	for at, p := range good {
		found := lint.Promise(p, past.of(at))
		for _, f := range between {
			if f.Promise == p.Key {
				found = append(found, f)
			}
		}
		for _, f := range found {
			all = append(all, c.finding(f, c.printed(p)))
		}
		between = slices.DeleteFunc(between, func(f lint.Finding) bool { return f.Promise == p.Key })
	}
	return all, nil
}

// causeOf says why a promise cannot be read.
func causeOf(err error) language.Message {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		path := slices.DeleteFunc(strings.Split(kind.Field, "."), func(name string) bool { return name != strings.ToLower(name) }) // of what is embedded
		return say.CmdValueKind(strings.Join(path, "."))
	}
	return say.CmdCause(err.Error())
}

// promisesIn gives the promises of a file one by one: a charter, a list, or a
// single one, in YAML or JSON.
func promisesIn(name string, text []byte) (all []json.RawMessage, err error) {
	plain, err := yaml.YAMLToJSON(text)
	if err != nil {
		wrong := say.CmdFileUnreadable(name)
		var torn yaml.Error
		if errors.As(err, &torn) && torn.GetToken() != nil {
			wrong = say.CmdFileLine(torn.GetToken().Position.Line, name)
		}
		return nil, fault.Invalid("file", wrong).Because(err)
	}
	if json.Unmarshal(plain, &all) == nil && len(all) > 0 {
		return all, nil
	}
	var charter struct {
		Promises []json.RawMessage `json:"promises"`
		Key      string            `json:"key"`
	}
	err = json.Unmarshal(plain, &charter)
	switch {
	case len(charter.Promises) > 0:
		return charter.Promises, nil
	case charter.Key != "":
		return []json.RawMessage{plain}, nil
	}
	return nil, fault.Invalid("file", say.LintNoPromises()).Because(err)
}

// promiseOf decodes one promise: as it is stored, or as it stands in a charter.
func promiseOf(data json.RawMessage) (p promise.Promise, err error) {
	var with struct {
		Format int `json:"format"`
		promise.Promise
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	err = decoder.Decode(&with)
	return with.Promise, err
}

// finding is one finding in the reader's words. Before is what its promise says
// as it stands.
func (c console) finding(f lint.Finding, before []string) lintFinding {
	one := lintFinding{
		Rule: f.Rule, Kind: f.Kind, Severity: f.Severity, Promise: f.Promise, Field: f.Field,
		From: f.From, To: f.To, Piece: f.Piece, Says: c.plain(f.Say), Repaired: f.Repaired(),
	}
	for _, p := range one.Repaired {
		for _, sentence := range c.printed(p) {
			if !slices.Contains(before, sentence) {
				one.news = append(one.news, sentence)
			}
		}
	}
	return one
}

var severities = map[lint.Severity]func() language.Message{
	lint.Error: say.LintError, lint.Warning: say.LintWarning, lint.Hint: say.LintHint,
}

// showFindings writes what was found, under its promise or its sentence.
func (c console) showFindings(document lintDocument) {
	before := ""
	for _, f := range document.Findings {
		heading := f.Promise
		if f.Line > 0 {
			heading = c.plain(say.LintLine(f.Line)) + ": " + c.shown(f.Text)
		}
		if heading != before {
			c.put(0, heading)
			before = heading
		}
		about := []string{c.plain(severities[f.Severity]()), c.reader.Number(int64(f.Rule))}
		if f.Field != "" {
			about = append(about, c.reader.Isolate(f.Field))
		}
		c.put(1, strings.Join(about, " · ")+": "+f.Says)
		if len(f.news) > 0 {
			c.put(2, c.plain(say.LintRepaired(strings.Join(f.news, " "))))
		}
	}
	if len(document.Findings) == 0 {
		c.put(0, c.plain(say.LintNothingFound()))
		return
	}
	fmt.Fprintln(c.out)
	c.put(0, c.plain(say.LintTotalFound(document.Totals.Errors, document.Totals.Warnings, document.Totals.Hints)))
}
