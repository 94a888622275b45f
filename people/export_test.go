package people

// Tests look at many passwords.
func init() { costNow = cost{memory: 64, rounds: 1, lanes: 1} }

// AtUsualCost does something while passwords cost what they cost elsewhere;
// nothing else may run beside it.
func AtUsualCost(work func()) {
	cheap := costNow
	costNow = usualCost
	defer func() { costNow = cheap }()
	work()
}
