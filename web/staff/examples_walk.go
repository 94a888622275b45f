package staff

import (
	"vaada/edition"
	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/procedure"
	"vaada/procedure/practice"
	"vaada/procedure/starter"
	"vaada/web"
)

func walkExamples() []example {
	return shown("GET /procedures/{key}/walk", func(s scene) page {
		v := walkThrough{Who: deniz, Reader: s.Reader, walkAddress: walkAddress{Key: "service-by-telephone", Customer: 1}, Links: s.related()}
		if s.State == web.Blank {
			v.Unready = fault.Of(fault.Invalid("chart", say.ProcedureNoStart()))
			return laidWalk(v)
		}
		charts := must(starter.Charts())
		chart := charts[len(charts)-1]
		if s.State == web.Long {
			chart.Name = language.NewText(language.English, longSubject)
		}
		v.Edition = edition.Edition{ID: 7002, Number: 3}
		v.Charts = procedure.Charts{Editions: map[ids.ID]*procedure.Compiled{7002: must(procedure.Compile(chart))}}
		if s.State == web.Faulty {
			v.From = "request"
		} else { // another way than the customer's
			v.Deeds = []practice.Deed{{Kind: procedure.Done}, {Kind: procedure.Done, Exit: "cannot-stay"}}
		}
		v.walk()
		v.Step, v.Leaving = s.form(v.filled()), s.form(nil)
		if s.State == web.Faulty {
			for _, field := range v.Walk.Box().Fields {
				v.Step.Wrongly(fieldPrefix+field.Key, say.ErrEnter(language.Words(field.Label)))
			}
		}
		return laidWalk(v)
	})
}
