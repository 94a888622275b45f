package openid

import "time"

// Tests have less patience.
func init() { patience = 2 * time.Second }
