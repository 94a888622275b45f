package staff

import (
	"io"
	"net/http"
	"net/url"

	"vaada/hours"
	"vaada/hours/ical"
	"vaada/internal/fault"
	"vaada/internal/files"
	"vaada/internal/language"
	"vaada/internal/language/say"
	"vaada/people"
	"vaada/web"
)

// calendarFile is a calendar file that was sent, with the days in it that are
// to come and not in the office's calendar, and what is left out.
type calendarFile struct {
	officeSet
	Hash   string
	Days   []hours.Exception
	There  int // days that the office's calendar holds already
	Left   []ical.Left
	Unread int
}

// mostLeft is how many events that are left out are shown one by one.
const mostLeft = 50

// longestFile is the largest calendar file, in MB.
const longestFile = 1

// sendCalendar keeps a calendar file and leads to what is in it. One that is
// not taken is swept away like every file that nobody refers to.
func (p *Pages) sendCalendar(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	o, err := p.officeSent(w, r, who)
	if err != nil {
		return err
	}
	file, header, err := r.FormFile("file")
	if err != nil {
		o.Form.Wrongly("file", say.SettingsFileUnreadable(longestFile))
		return p.officeAgain(w, r, who, o, "", nil)
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, longestFile<<20+1))
	if err != nil {
		return err
	}
	if _, err := ical.Read(content, o.Now.Language, o.Today); err != nil || len(content) > longestFile<<20 {
		o.Form.Wrongly("file", say.SettingsFileUnreadable(longestFile))
		return p.officeAgain(w, r, who, o, "", nil)
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	hash, _, err := files.Keep(r.Context(), p.People.DB, header.Filename, "text/calendar", file)
	if err != nil {
		return err
	}
	web.Go(w, r, officeAddress(o.ID)+"/calendar/"+hash)
	return nil
}

// calendarFile reads a calendar file that was sent; NotFound when it is none.
func (p *Pages) calendarFile(r *http.Request, who people.Actor, form *web.Form) (c calendarFile, err error) {
	if c.officeSet, err = p.officeSet(r, who, form); err != nil {
		return c, err
	}
	c.Hash = r.PathValue("hash")
	file, err := files.Stream(r.Context(), p.People.DB, c.Hash)
	if err != nil || file.MediaType != "text/calendar" {
		return c, fault.NotFound().Because(err)
	}
	content, err := io.ReadAll(io.LimitReader(file, longestFile<<20+1))
	if err != nil {
		return c, err
	}
	read, err := ical.Read(content, c.Now.Language, c.Today)
	if err != nil {
		return c, fault.NotFound().Because(err)
	}
	c.Left, c.Unread = read.Left, read.Unread
	held := c.Calendar.Document().Exceptions
	for _, each := range read.Days {
		if hasDays(held, each) {
			c.There++
		} else {
			c.Days = append(c.Days, each)
		}
	}
	sortDays(c.Days)
	return c, nil
}

// leftWord says why an event is left out.
func leftWord(why ical.Why) language.Message {
	switch why {
	case ical.Hourly:
		return say.SettingsFileHourly()
	case ical.Over:
		return say.SettingsFileOver()
	case ical.Repeats:
		return say.SettingsFileRepeats()
	case ical.Long:
		return say.SettingsFileLong()
	default:
		return say.SettingsFileNameless()
	}
}

func (p *Pages) calendarPage(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	c, err := p.calendarFile(r, who, web.NewForm(r, url.Values{}))
	if err != nil {
		return err
	}
	return p.show(w, r, who, http.StatusOK, laidCalendar(c))
}

func laidCalendar(c calendarFile) page {
	return page{title: titled(say.SettingsFromFile()), here: "settings", body: c.view()}
}

// takeCalendar takes the days of a calendar file into an office's calendar.
func (p *Pages) takeCalendar(w http.ResponseWriter, r *http.Request, who people.Actor) error {
	form, err := web.ReadForm(w, r)
	if err != nil {
		return err
	}
	c, err := p.calendarFile(r, who, form)
	if err != nil {
		return err
	}
	calendar := c.Calendar.Document()
	calendar.Exceptions = withDays(calendar.Exceptions, c.Days)
	return p.reckoned(w, r, who, c.officeSet, calendar)
}
