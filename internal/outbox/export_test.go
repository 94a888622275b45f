package outbox

// Claim is what a process does before it sends, and dies.
var Claim = Lane{}.claim

const MostAttempts = mostAttempts
