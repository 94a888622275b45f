package procedure

import (
	"vaada/internal/fault"
	"vaada/internal/language/say"
)

// InFile says a fault of a chart with the line of the box that it is about.
func InFile(err error, lines map[string][]int) error {
	told := fault.Of(err)
	if told == nil || len(lines[told.Field]) == 0 {
		return err
	}
	at := *told
	at.Say = say.ProcedureFileLine(lines[told.Field][0], told.Say)
	return &at
}
