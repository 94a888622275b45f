package web

import "net/http"

// progressStyle is the SHA-256 of the style that the page script's library
// sets for its own progress bar; a test reckons it from the library's source.
const progressStyle = "sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps="

// policy is the Content-Security-Policy: everything from this host, nothing
// inline.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' '" + progressStyle + "'; img-src 'self'; " +
	"font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// Framed lets the pages of other sites show this answer within them; nothing else
// of ours may be shown so. It holds no form and nothing of who looks, so that
// nobody can be led to press what they do not see.
func Framed(w http.ResponseWriter) {
	header := w.Header()
	header.Set("Content-Security-Policy", framed)
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
}

const framed = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors *; base-uri 'none'"

// headed sets what every answer says about how it may be used.
func headed(secure bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "same-origin")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Cross-Origin-Resource-Policy", "same-origin")
		header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()")
		if secure {
			header.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}
