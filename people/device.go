package people

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"vaada/internal/ids"
)

// mostOnDevice are the people that one browser is remembered for.
const mostOnDevice = 8

// sign proves that we wrote something for somebody's browser.
func (g *Gate) sign(nonce string, staff ids.ID) string {
	mac := hmac.New(sha256.New, g.devices)
	mac.Write([]byte(nonce + " " + staff.String()))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil)[:18])
}

// deviceOf gives what names a browser in which somebody was signed in before;
// "" for any other. It needs no database.
func (g *Gate) deviceOf(kept string, staff ids.ID) string {
	if staff == 0 || len(g.devices) == 0 || len(kept) > 4096 {
		return ""
	}
	for each := range strings.SplitSeq(kept, "~") {
		nonce, signature, found := strings.Cut(each, ".")
		if found && hmac.Equal([]byte(signature), []byte(g.sign(nonce, staff))) {
			return nonce
		}
	}
	return ""
}

// Remember gives what a browser keeps from now on, in which somebody just
// signed in: so that what strangers try elsewhere does not keep that person out
// here. It opens nothing.
func (g *Gate) Remember(kept string, staff ids.ID) string {
	if staff == 0 || len(g.devices) == 0 || g.deviceOf(kept, staff) != "" {
		return kept
	}
	nonce := rand.Text()[:16]
	all := []string{nonce + "." + g.sign(nonce, staff)}
	for each := range strings.SplitSeq(kept, "~") {
		if each != "" && len(each) < 100 && len(all) < mostOnDevice {
			all = append(all, each)
		}
	}
	return strings.Join(all, "~")
}
