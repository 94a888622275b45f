package staff

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"vaada/internal/ids"
	"vaada/people"
)

// What a browser keeps beside its session.
const (
	deviceCookie = "vaada_device" // that somebody was signed in here before
	halfCookie   = "vaada_half"   // that somebody proved one thing and owes another
	kioskCookie  = "vaada_kiosk"  // that several people share this computer
)

// deviceKept is how long a browser is known again.
const deviceKept = 400 * 24 * time.Hour

// entrance is from where somebody signs in.
func (p *Pages) entrance(r *http.Request) people.Entrance {
	return people.Entrance{
		Agent: browserOf(r.UserAgent()), Address: p.Proxies.Address(r), Device: p.Sessions.Kept(r, deviceCookie),
		Kiosk: p.Sessions.Kept(r, kioskCookie),
	}
}

// remember lets a browser be known again for somebody who signed in there.
func (p *Pages) remember(w http.ResponseWriter, r *http.Request, staff ids.ID) {
	kept := p.Sessions.Kept(r, deviceCookie)
	if next := p.People.Gate.Remember(kept, staff); next != kept {
		p.Sessions.Keep(w, deviceCookie, next, p.Now().Add(deviceKept))
	}
}

// knownAs is a word in what browsers say of themselves, and the name it stands for.
type knownAs struct{ word, name string }

var (
	// Those that pretend to be others stand before them.
	browsers = []knownAs{
		{"Edg", "Edge"},
		{"OPR/", "Opera"},
		{"SamsungBrowser/", "Samsung Internet"},
		{"YaBrowser/", "Yandex"},
		{"Firefox/", "Firefox"},
		{"FxiOS/", "Firefox"},
		{"CriOS/", "Chrome"},
		{"Chrome/", "Chrome"},
		{"Safari/", "Safari"},
		{"curl/", "curl"},
	}
	systems = []knownAs{
		{"Android", "Android"},
		{"iPhone", "iPhone"},
		{"iPad", "iPad"},
		{"Windows", "Windows"},
		{"CrOS", "ChromeOS"},
		{"Macintosh", "macOS"},
		{"Linux", "Linux"},
	}
)

// browserOf gives a browser and its system as people call them: "Firefox,
// Windows"; "" where it says nothing that we know.
func browserOf(agent string) string {
	var found []string
	for _, list := range [][]knownAs{browsers, systems} {
		if at := slices.IndexFunc(list, func(n knownAs) bool { return strings.Contains(agent, n.word) }); at >= 0 {
			found = append(found, list[at].name)
		}
	}
	return strings.Join(found, ", ")
}

// present says that somebody asks for a page, not a page for itself: those that
// are shown ask for their own address again when something changes.
func present(r *http.Request) bool {
	if r.Header.Get("Turbo-Frame") != "" {
		return false
	}
	from, err := url.Parse(r.Referer())
	return r.Method != http.MethodGet || err != nil || from.RequestURI() != r.URL.RequestURI() || r.Referer() == ""
}
