package promise

// BasisPoints are hundredths of a per cent: 9,000 are 90 %.
type BasisPoints int

// Whole is all of them.
const Whole BasisPoints = 10_000

// Share is how often a promise is kept.
type Share struct {
	Op      Op          `json:"op"`
	Percent BasisPoints `json:"percent"`
	// Strictness tells "at least" from "more than", and "no more than" from
	// "less than".
	Strictness Strictness `json:"strictness,omitempty"`
	// Tiers are further shares with limits of their own.
	Tiers []Tier `json:"tiers,omitempty"`
}

// always says that the share is of all: as good as none.
func (s Share) always() bool {
	return s.Op == AtLeast && s.Percent == Whole && s.Strictness == Within
}

// Tier is one of several shares of the same promise: 60 % in 4 months and
// 90 % in 9 months.
type Tier struct {
	Percent BasisPoints `json:"percent"`
	Limit   Limit       `json:"limit"`
}

// Op says on which side of the number the promise lies.
type Op string

const (
	// AtLeast counts those kept: in at least 90 % of cases.
	AtLeast Op = "at least"
	// AtMost counts those not kept: no more than 5 % wait longer.
	AtMost Op = "at most"
)

// Goal is the share to be kept: 10,000 when the promise names none. Of more than
// half it is 5,001: what is counted is judged by hundredths of a per cent.
func (p Promise) Goal() BasisPoints {
	if p.Share == nil {
		return Whole
	}
	goal := p.Share.Percent
	if p.Share.Op == AtMost {
		goal = Whole - goal
	}
	if p.Share.Strictness == Below {
		goal = min(goal+1, Whole)
	}
	return goal
}

// Level is a number that is neither a time nor a share of cases: at most 3
// people, 10 of a million bills, within 5 % either way.
type Level struct {
	Kind LevelKind `json:"kind"`
	// Op says on which side it lies; a band and a reduction have none.
	Op Op `json:"op,omitempty"`
	// Strictness tells "at most" from "fewer than", and "at least" from "more than".
	Strictness Strictness `json:"strictness,omitempty"`
	// Value is the number, and Per the number among which it is counted.
	Value int64 `json:"value,omitempty"`
	Per   int64 `json:"per,omitempty"`
	// Percent is the width of a band either way, or how far below the mean.
	Percent BasisPoints `json:"percent,omitempty"`
}

// LevelKind says what a level counts.
type LevelKind string

// The kinds of level.
const (
	Number    LevelKind = "number"     // so many of something
	Per       LevelKind = "per"        // so many among so many
	Band      LevelKind = "band"       // so far from what is set, either way
	BelowMean LevelKind = "below mean" // so far below the mean of past years
)

// LevelKinds lists them.
var LevelKinds = []LevelKind{Number, Per, Band, BelowMean}
