package people

// Tests look at many passwords.
func init() { costNow = cost{memory: 64, rounds: 1, lanes: 1} }

// Before writes a password down at another cost, as an earlier program did.
func Before(password string) string {
	return phc(cost{memory: 128, rounds: 1, lanes: 1}, []byte("0123456789abcdef"), password)
}

// Spends counts the costs that each try of a password spends.
func (g *Gate) Spends() int { return len(g.spends()) }

// AtUsualCost does something while passwords cost what they cost elsewhere;
// nothing else may run beside it.
func AtUsualCost(work func()) {
	cheap := costNow
	costNow = usualCost
	defer func() { costNow = cheap }()
	work()
}
