package files

// SweepAt sweeps as if the machine's clock said so.
var SweepAt = sweep
