package openid

import "time"

// Tests have less patience.
func init() { client.Timeout = 2 * time.Second }
