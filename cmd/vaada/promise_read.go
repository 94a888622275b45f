package main

import (
	"fmt"
	"slices"
	"strings"

	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/promise"
	"vaada/promise/reading"
)

// promiseRead is vaada promise read.
type promiseRead struct {
	File string `arg:"" help:"${read_file}"`
	JSON bool   `name:"json" help:"${json}"`
}

// readDocument is what a text or a table was read as.
type readDocument struct {
	Sentences []readSentence `json:"sentences"`
	Defects   []readDefect   `json:"defects,omitempty"`
	Totals    readTotals     `json:"totals"`
}

type readSentence struct {
	Line      int                 `json:"line"`
	ID        string              `json:"id,omitempty"`
	Text      string              `json:"text"`
	Language  language.Language   `json:"language"`
	Kind      reading.Kind        `json:"kind"`
	Sure      reading.Sure        `json:"sure"`
	Reads     []string            `json:"reads,omitempty"`
	Left      []string            `json:"left,omitempty"`
	Questions []readQuestion      `json:"questions,omitempty"`
	Promise   *promise.Promise    `json:"promise,omitempty"`
	Target    promise.BasisPoints `json:"target,omitempty"` // hundredths of a per cent
	Defects   []reading.Defect    `json:"defects,omitempty"`
}

type readQuestion struct {
	Topic  reading.Topic `json:"topic"`
	Column string        `json:"column,omitempty"`
	Asks   string        `json:"asks"`
}

type readDefect struct {
	Defect reading.Defect `json:"defect"`
	Says   string         `json:"says"`
	Count  int            `json:"count"`
	Rows   []int          `json:"rows"`
}

type readTotals struct {
	Sentences int `json:"sentences"`
	Promises  int `json:"promises"`
	Values    int `json:"values"`
	Headings  int `json:"headings"`
	Rest      int `json:"rest"`
	Questions int `json:"questions"`
}

// Run reads every sentence, and ends with findings where one is left open.
func (r *promiseRead) Run(c console) error {
	text, err := c.wholeInput(r.File)
	if err != nil {
		return err
	}
	rows, table, err := sentencesOf(string(text))
	if err != nil {
		return err
	}
	document := c.readDocument(rows)
	if r.JSON {
		err = c.print(document)
	} else {
		c.showReading(rows, document, table)
	}
	switch {
	case err != nil:
		return err
	case document.Totals.Questions > 0 || len(document.Defects) > 0:
		return errFindings
	}
	return nil
}

func (c console) readDocument(rows []reading.Row) readDocument {
	document := readDocument{Sentences: []readSentence{}}
	of := map[reading.Defect][]int{}
	for _, row := range rows {
		document.Sentences = append(document.Sentences, c.readSentence(row))
		document.Totals.count(row)
		for _, defect := range row.Defects {
			of[defect] = append(of[defect], row.Line)
		}
	}
	for _, defect := range reading.Defects {
		if lines := of[defect]; len(lines) > 0 {
			document.Defects = append(document.Defects, readDefect{defect, c.plain(defects[defect]()), len(lines), lines})
		}
	}
	return document
}

func (c console) readSentence(row reading.Row) readSentence {
	one := readSentence{
		Line: row.Line, ID: row.ID, Text: row.Text, Language: row.Language, Kind: row.Kind, Sure: row.Sure,
		Left: row.Left, Defects: row.Defects, Target: max(0, row.Target),
	}
	for _, question := range row.Questions {
		one.Questions = append(one.Questions, readQuestion{question.Topic, question.Column, c.plain(question.Say)})
	}
	if row.Kind == reading.Promised {
		one.Promise, one.Reads = &row.Promise, c.reads(row.Promise)
	}
	return one
}

func (t *readTotals) count(row reading.Row) {
	t.Sentences++
	t.Questions += len(row.Questions)
	switch row.Kind {
	case reading.Promised:
		t.Promises++
	case reading.Value:
		t.Values++
	case reading.Heading:
		t.Headings++
	default:
		t.Rest++
	}
}

// defects are what the defects of a table are called.
var defects = map[reading.Defect]func() language.Message{
	reading.WithoutNumber: say.LintDefectNumber, reading.FractionSlip: say.LintDefectSlip, reading.TargetDiffers: say.LintDefectTargetDiffers,
	reading.SeveralLimits: say.LintDefectSeveral, reading.NumbersDiffer: say.LintDefectNumbers, reading.CalendarsDiffer: say.LintDefectCalendars,
	reading.WithoutVolume: say.LintDefectVolume, reading.FewItems: say.LintDefectFew, reading.WithoutTarget: say.LintDefectNoTarget,
	reading.ZeroTarget: say.LintDefectZero, reading.ResultAboveWhole: say.LintDefectResult, reading.ColumnsMissing: say.LintDefectColumns,
}

var readKinds = map[reading.Kind]func() language.Message{
	reading.Promised: say.TermPromise, reading.Value: say.LintKindValue, reading.Heading: say.LintKindHeading,
	reading.Scrap: say.LintKindScrap, reading.Continued: say.LintKindContinued,
}

var readSure = map[reading.Sure]func() language.Message{
	reading.Certain: say.LintCertain, reading.Likely: say.LintLikely, reading.Unsure: say.LintUnsure,
}

// showReading writes each sentence with what it was read as, then the defects
// of a table, then the totals.
func (c console) showReading(rows []reading.Row, document readDocument, table bool) {
	for at, row := range rows {
		about := []string{c.plain(say.LintLine(row.Line))}
		if row.ID != "" {
			about = append(about, c.shown(row.ID))
		}
		about = append(about, c.plain(readKinds[row.Kind]()))
		if row.Kind == reading.Promised || row.Kind == reading.Value || len(row.Questions) > 0 {
			about = append(about, c.plain(readSure[row.Sure]()))
		}
		c.put(0, strings.Join(about, " · "))
		c.put(1, c.shown(row.Text))
		if reads := document.Sentences[at].Reads; len(reads) > 0 {
			c.put(1, c.plain(say.LintReads(strings.Join(reads, " "))))
		}
		if len(row.Left) > 0 {
			c.put(1, c.plain(say.LintLeft(c.reader.List(row.Left))))
		}
		for _, question := range row.Questions {
			c.put(1, "? "+c.asks(row.Line, question, table))
		}
	}
	if len(document.Defects) > 0 {
		fmt.Fprintln(c.out)
		c.put(0, c.plain(say.LintDefects()))
		for _, each := range document.Defects {
			c.put(1, c.plain(say.LintDefect(defects[each.Defect](), each.Count, c.someRows(each.Rows))))
		}
	}
	fmt.Fprintln(c.out)
	t := document.Totals
	c.put(0, c.plain(say.LintTotalRead(t.Sentences, t.Promises, t.Values, t.Headings, t.Rest, t.Questions)))
}

// asks is a question with the row and column of a table that raise it.
func (c console) asks(line int, question reading.Question, table bool) string {
	if !table || question.Column == "" {
		return c.plain(question.Say)
	}
	return c.plain(say.LintRow(line, c.shown(question.Column))) + ": " + c.plain(question.Say)
}

// mostRows is how many rows of a defect are named.
const mostRows = 12

func (c console) someRows(rows []int) string {
	var some []string
	for _, row := range slices.Clone(rows)[:min(mostRows, len(rows))] {
		some = append(some, c.reader.Number(int64(row)))
	}
	if len(rows) > mostRows {
		return strings.Join(some, " ") + " …"
	}
	return strings.Join(some, " ")
}
