package staff

import (
	"net/http"
	"net/url"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/touchpoint"
	"vaada/web"
)

// listsSet is the page of touchpoints, request types and our addresses.
type listsSet struct {
	touchpoint.Lists
	Offices []people.Office
	Now     people.Organisation
	Form    *web.Form
	Changed bool
}

// lists are the lists that managers extend, by their name in an address.
var lists = map[string]touchpoint.ListName{
	"touchpoints": touchpoint.TouchpointList, "request-types": touchpoint.RequestTypeList,
}

func (p *Pages) listsSet(r *http.Request, who people.Actor, form *web.Form) (l listsSet, err error) {
	l.Form = form
	if l.Lists, err = p.Touchpoints.Lists(r.Context(), who); err != nil {
		return l, err
	}
	if l.Receivers, err = p.Touchpoints.Receivers(r.Context(), who); err != nil {
		return l, err
	}
	if l.Offices, err = p.People.Offices(r.Context()); err != nil {
		return l, err
	}
	l.Now, err = p.People.Organisation(r.Context())
	return l, err
}

func (p *Pages) listsPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	l, err := p.listsSet(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidLists(l))
}

func laidLists(l listsSet) page {
	return page{title: titled(say.SettingsLists()), here: "settings", body: l.view()}
}

// ofLists does a deed on the lists, and shows them once more where it did not go
// through.
func (p *Pages) ofLists(w http.ResponseWriter, r *http.Request, who people.Actor, do func(l listsSet) (prefix string, err error)) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	l, err := p.listsSet(r, who, form)
	if err != nil {
		return err
	}
	prefix, err := do(l)
	status := http.StatusUnprocessableEntity
	switch {
	case err == nil:
		set(w, r, "/settings/lists")
		return nil
	case fault.Is(err, fault.KindConflict):
		l.Changed, status = true, http.StatusConflict
		form.Wrongly("", fault.Of(err).Say)
	case refusedAs(form, prefix, err):
	default:
		return err
	}
	return p.show(w, r, who, status, laidLists(l))
}

// listOf reads which list an address is about.
func listOf(r *http.Request) (touchpoint.ListName, error) {
	list, known := lists[r.PathValue("list")]
	if !known {
		return "", fault.NotFound()
	}
	return list, nil
}

// addToList puts a new entry into a list.
func (p *Pages) addToList(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	list, err := listOf(r)
	if err != nil {
		return err
	}
	return p.ofLists(w, r, who, func(l listsSet) (string, error) {
		prefix := r.PathValue("list") + "."
		_, err := p.Touchpoints.Add(r.Context(), who, list, nameOfForm(l.Form, l.Now, prefix, language.Text{}))
		return prefix, err
	})
}

// renameInList gives an entry of a list other names.
func (p *Pages) renameInList(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	list, err := listOf(r)
	if err != nil {
		return err
	}
	return p.ofLists(w, r, who, func(l listsSet) (string, error) {
		key := r.PathValue("key")
		prefix := r.PathValue("list") + "." + key + "."
		name := nameOfForm(l.Form, l.Now, prefix, nameIn(l.entries(list), key))
		return prefix, p.Touchpoints.Rename(r.Context(), who, list, key, l.Form.Value("seen"), name)
	})
}

// retireInList offers an entry of a list no longer, or again.
func (p *Pages) retireInList(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	list, err := listOf(r)
	if err != nil {
		return err
	}
	return p.ofLists(w, r, who, func(l listsSet) (string, error) {
		return "", p.Touchpoints.Retire(r.Context(), who, list, r.PathValue("key"), l.Form.Value("seen"), l.Form.Value("offer") != "")
	})
}

// addAddress lets mail arrive at an address of ours.
func (p *Pages) addAddress(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.ofLists(w, r, who, func(l listsSet) (string, error) {
		office := l.Form.ID("office", say.TermOffice())
		return "", p.Touchpoints.ReceiveAt(r.Context(), who, touchpoint.Receiver{
			Address: l.Form.Line("address"), Touchpoint: touchpoint.Email, RequestType: l.Form.Value("request_type"), Office: office,
		})
	})
}

// dropAddress lets no mail arrive at an address any longer.
func (p *Pages) dropAddress(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	return p.ofLists(w, r, who, func(l listsSet) (string, error) {
		return "", p.Touchpoints.ReceiveNoMore(r.Context(), who, l.Form.Value("address"))
	})
}

// entries are those of one of the lists.
func (l listsSet) entries(list touchpoint.ListName) []touchpoint.Named {
	if list == touchpoint.RequestTypeList {
		return l.RequestTypes
	}
	return l.Touchpoints
}

func (l listsSet) address() web.Field {
	field := l.Form.Field("address", say.PeopleFieldEmail().Capital())
	field.Kind = web.Mail
	return field
}

func (l listsSet) decides() web.Select {
	options := []web.SelectOption{{Value: "", Label: say.SettingsDecides().Plain(l.Form.Reader())}}
	for _, each := range touchpoint.InUse(l.RequestTypes) {
		options = append(options, web.SelectOption{Value: each.Key, Label: language.Words(each.Name).Capital().Plain(l.Form.Reader())})
	}
	return l.Form.Select("request_type", say.TermRequestType().Capital(), options...)
}
