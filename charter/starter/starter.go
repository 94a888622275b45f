// Package starter holds charters to begin with, complete in four languages: that
// of Anar Home, which sells and repairs household appliances, of a natural-food
// shop, a municipality, a clinic and an electricity utility. An organisation
// takes one and makes its promises its own. They are written as a charter that is
// exported is.
package starter

import (
	"embed"
	"fmt"
	"io/fs"

	"vaada/charter"
	"vaada/charter/files"
)

// Kind says for what sort of organisation a charter is.
type Kind string

// The kinds, which are the names of their folders.
const (
	Home        Kind = "home"         // sells and repairs household appliances
	NaturalFood Kind = "natural-food" // a shop

	Municipality Kind = "municipality" // a public office
	Clinic       Kind = "clinic"       // sees people by appointment
	Electricity  Kind = "electricity"  // supplies homes
)

// Kinds are all of them, in the order in which they are offered.
var Kinds = []Kind{Home, NaturalFood, Municipality, Clinic, Electricity}

//go:embed */*.yaml */stories/*.md
var written embed.FS

// Of reads the charter of a kind, each time anew.
func Of(kind Kind) (*charter.Charter, error) {
	folder, err := Files(kind)
	if err != nil {
		return nil, err
	}
	read, err := files.Read(folder)
	if err != nil {
		return nil, fmt.Errorf("charter/starter: %s: %w", kind, err)
	}
	return read.Charter, nil
}

// Charter reads the charter of Anar Home, each time anew.
func Charter() (*charter.Charter, error) { return Of(Home) }

// Files are those of a kind, as they are exported.
func Files(kind Kind) (fs.FS, error) { return fs.Sub(written, string(kind)) }
