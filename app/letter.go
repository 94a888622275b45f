package app

import "vaada/touchpoint/email"

// letter makes a letter's HTML fit to stand in a page. It was made so when it
// came in; what lies in a database is believed no more than what comes by mail.
func letter(html string, picture func(contentID string) string) string {
	return email.Pictures(email.Sanitise(html), picture)
}
