package procedure

import (
	"slices"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language/say"
)

func (w *walker) begin() error {
	if w.state.Standing != NotBegun {
		return fault.Conflict(say.ProcedureHasBegun())
	}
	compiled := w.charts.Editions[w.deed.Edition]
	if compiled == nil {
		return fault.Unavailable(say.ProcedureNoChart())
	}
	at := compiled.start
	if w.deed.To != "" {
		if at = compiled.Box(w.deed.To); at == nil || !at.OnPath() {
			return fault.Invalid("to", say.ProcedureNoSuchBox())
		}
	}
	to := Path{{w.deed.Edition, at.Key}}
	return w.write(Row{Edition: w.deed.Edition, To: to.String()})
}

// complete does a step, ends a wait or lets an edited message go.
func (w *walker) complete() error {
	box, err := w.standing()
	if err != nil {
		return err
	}
	if box.Kind == Question {
		return fault.Invalid("answer", say.ProcedureAnswerWanted())
	}
	exit, plain := box.Plain()
	if w.deed.Exit != "" && w.deed.Exit != exit.Key {
		if exit, plain = box.Exit(w.deed.Exit); !plain || !exit.Alternate {
			return fault.Invalid("exit", say.ProcedureNoSuchExit())
		}
		plain = false
	} else if !plain {
		return fault.Invalid("exit", say.ProcedureNoSuchExit()) // of a box that only its time-out leads out of
	}
	fields, err := w.fill(box, plain)
	if err != nil {
		return err
	}
	if err := w.write(Row{Exit: exit.Key, To: exit.To, Fields: fields}); err != nil {
		return err
	}
	if plain {
		w.finish(box)
	}
	return nil
}

// finish tells what comes of a box that was done as it was meant.
func (w *walker) finish(box *Box) {
	edition := w.rows[len(w.rows)-1].Edition
	if box.Action != "" {
		var values Values
		if len(box.Fields) > 0 {
			values = Values{}
		}
		for _, field := range box.Fields {
			if value, filled := w.state.Fields[field.Key]; filled {
				values[field.Key] = value
			}
		}
		w.effects = append(w.effects, Effect{Kind: Perform, Edition: edition, Box: box, Action: box.Action, Values: values})
	}
	if box.Kind == Mail {
		w.effects = append(w.effects, Effect{Kind: Send, Edition: edition, Box: box})
	}
	if event := box.Happens(); event != "" {
		w.effects = append(w.effects, Effect{Kind: Happen, Edition: edition, Box: box, Event: event})
	}
}

func (w *walker) answer() error {
	box, err := w.standing()
	if err != nil {
		return err
	}
	if box.Kind != Question {
		return fault.Conflict(say.ProcedureNotAQuestion())
	}
	exit, known := box.Exit(w.deed.Exit)
	if !known {
		return fault.Invalid("answer", say.ProcedureAnswerWanted())
	}
	fields, err := w.fill(box, true)
	if err != nil {
		return err
	}
	if err := w.write(Row{Exit: exit.Key, To: exit.To, Fields: fields}); err != nil {
		return err
	}
	w.finish(box)
	return nil
}

func (w *walker) timeOut() error {
	box, err := w.standing()
	if err != nil {
		return err
	}
	exit, known := box.TimeOut()
	if !known {
		return fault.Conflict(say.ProcedureNoTimeOut())
	}
	return w.write(Row{Exit: exit.Key, To: exit.To})
}

func (w *walker) leave() error {
	if _, err := w.standing(); err != nil {
		return err
	}
	if err := w.reasoned(); err != nil {
		return err
	}
	if w.deed.To != "" {
		if err := w.reachable(w.deed.To); err != nil {
			return err
		}
	}
	return w.write(Row{To: w.deed.To})
}

func (w *walker) comeBack() error {
	if w.state.Standing != OffChart {
		return fault.Conflict(say.ProcedureNotOffChart())
	}
	to := w.deed.To
	if to == "" {
		to = w.state.Box
	} else if err := w.reachable(to); err != nil {
		return err
	}
	return w.write(Row{To: to})
}

func (w *walker) reasoned() error {
	if strings.TrimSpace(w.deed.Reason) == "" {
		return fault.Invalid("reason", say.ProcedureReasonWanted())
	}
	return nil
}

// reachable checks a box that a person names to go to.
func (w *walker) reachable(key string) error {
	compiled := w.charts.Editions[w.state.Edition]
	if compiled == nil {
		return fault.Unavailable(say.ProcedureNoChart())
	}
	box := compiled.Box(key)
	if box == nil || !box.OnPath() || box.Kind == Start {
		return fault.Invalid("to", say.ProcedureNoSuchBox())
	}
	if w.state.Standing == OnChart && key == w.state.Box {
		return fault.Invalid("to", say.ProcedureAlreadyThere())
	}
	return nil
}

// undo takes back the last deed by a new one. What had gone out into the
// world stays: whoever called looks after that.
func (w *walker) undo() error {
	last := len(w.state.Trail) - 1
	if last < 0 || w.state.Trail[last].Standing == NotBegun {
		return fault.Conflict(say.ProcedureNothingToUndo())
	}
	mark := w.state.Trail[last]
	back := State{Standing: mark.Standing, Edition: mark.Edition, Box: mark.Box, Stack: mark.Stack}
	return w.write(Row{To: heading(w.state, back)})
}

// end closes a case that is not on its chart.
func (w *walker) end() error {
	switch w.state.Standing {
	case OnChart:
		return fault.Conflict(say.ProcedureStillOnChart())
	case HasEnded:
		return fault.Conflict(say.ProcedureHasEnded())
	}
	if err := w.reasoned(); err != nil {
		return err
	}
	return w.write(Row{Exit: w.deed.Outcome})
}

// move takes a case to a newer edition of a chart on its path, by a mapping of
// boxes.
func (w *walker) move() error {
	if _, err := w.standing(); err != nil {
		return err
	}
	if err := w.reasoned(); err != nil {
		return err
	}
	newer := w.charts.Editions[w.deed.Edition]
	if newer == nil {
		return fault.Unavailable(say.ProcedureNoChart())
	}
	path := w.state.Here()
	at := slices.IndexFunc(path, func(place Place) bool {
		older := w.charts.Editions[place.Edition]
		return older != nil && older.Chart.Key == newer.Chart.Key && place.Edition != w.deed.Edition
	})
	if at < 0 {
		return fault.Conflict(say.ProcedureOtherChart())
	}
	box, err := w.mapped(newer, path[at])
	if err != nil {
		return err
	}
	path[at] = Place{w.deed.Edition, box}
	return w.write(Row{To: path.String()})
}

// mapped gives the box of the newer edition that takes the place of an older
// one. A box that called another chart must go on calling the same.
func (w *walker) mapped(newer *Compiled, place Place) (string, error) {
	older := w.charts.Editions[place.Edition].Box(place.Box)
	if older == nil {
		return "", fault.Conflict(say.ProcedureNotMapped(place.Box))
	}
	return newer.takes(older, w.deed.Mapping)
}

// takes gives the box that takes the place of one of an older edition.
func (c *Compiled) takes(older *Box, mapping map[string]string) (string, error) {
	key, named := mapping[older.Key]
	if !named {
		key = older.Key
	}
	if box := c.Box(key); box == nil || !box.Takes(older) {
		return "", fault.Conflict(say.ProcedureNotMapped(older.Key))
	}
	return key, nil
}
