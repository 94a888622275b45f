package people

// Proofs are the tables that end with an account.
var Proofs = proofs
