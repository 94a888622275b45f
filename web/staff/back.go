package staff

import (
	"net/http"
	"net/url"

	"vaada/web"
)

// local gives path and query of an address on this host; "/" for any other.
func local(address, host string) string {
	from, err := url.Parse(address)
	if err != nil || address == "" || from.Host != "" && from.Host != host {
		return "/"
	}
	return web.Local(from.RequestURI())
}

// goBack leads to the page that a form stood on.
func goBack(w http.ResponseWriter, r *http.Request, form *web.Form, otherwise string) {
	back := form.Value("back")
	if back == "" || back == "/" {
		back = otherwise
	}
	web.Go(w, r, back)
}
