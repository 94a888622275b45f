package staff_test

import (
	"bytes"
	"html"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/people"
	"vaada/web"
)

// daysFile is a calendar as another program exports it.
const daysFile = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Works outing
DTSTART;VALUE=DATE:20261224
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Stocktaking
DTSTART;VALUE=DATE:20261230
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Dentist
DTSTART:20261224T090000Z
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Opening day
DTSTART;VALUE=DATE:20200101
END:VEVENT
END:VCALENDAR
`

// sends uploads a file as a form of a page does.
func (b *browser) sends(address, name, content string) answer {
	b.house.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", name)
	b.house.must(err)
	_, err = part.Write([]byte(content))
	b.house.must(err)
	b.house.must(form.Close())
	r := httptest.NewRequest(http.MethodPost, "http://vaada.test"+address, &body).WithContext(b.house.t.Context())
	r.Header.Set("Accept", "text/html")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: b.session})
	w := httptest.NewRecorder()
	b.house.handler.ServeHTTP(w, r)
	return answer{w.Code, w.Header().Get("Location"), w.Body.String(), w.Header()}
}

func TestACalendarFileIsSeenBeforeItsDaysAreTaken(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		manager := h.hire("Ayesha", people.Manager)
		office := "/settings/offices/" + h.office.String()
		content := strings.ReplaceAll(daysFile, "\n", "\r\n")
		manager.sends(office+"/calendar", "days.txt", "no calendar").want(t, http.StatusUnprocessableEntity, "no calendar file")
		at := manager.sends(office+"/calendar", "days.ics", content).want(t, http.StatusSeeOther).to
		page := manager.get(at).want(t, http.StatusOK, `href="`+office+`"`, "new days to come", "Works outing", "Stocktaking",
			"Left out: ", "Dentist", "at an hour of the day", "Opening day", "Is over.")
		seen := html.UnescapeString(regexp.MustCompile(`name="seen" value="([^"]*)"`).FindStringSubmatch(page.body)[1])
		manager.post(at, "seen", "another").want(t, http.StatusConflict)
		manager.post(at, "seen", seen).want(t, http.StatusSeeOther)
		manager.get(office).want(t, http.StatusOK, "Works outing", "Stocktaking")
		longer := strings.Replace(content, "Opening day\r\nDTSTART;VALUE=DATE:20200101", "Spring fair\r\nDTSTART;VALUE=DATE:20270401", 1)
		at = manager.sends(office+"/calendar", "days.ics", longer).want(t, http.StatusSeeOther).to
		again := manager.get(at).want(t, http.StatusOK, "new day to come", "Spring fair", "days of the file are in the calendar already")
		if strings.Contains(again.body, "Stocktaking") {
			t.Error("a day that is in the calendar is listed as new")
		}
		at = manager.sends(office+"/calendar", "days.ics", content).want(t, http.StatusSeeOther).to
		manager.get(at).want(t, http.StatusOK, "There is no new day in this file.")
	})
}
