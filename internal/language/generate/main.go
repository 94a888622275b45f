// Command generate writes package say from the catalogues of package words:
// one typed function per sentence.
//
//	go run ./internal/language/generate
//
// A family with a fault is named and keeps the code it had; the others are
// written. A departure from the voice of the house is named too, and written
// all the same: a test refuses it.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"vaada/internal/language/words"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	families, err := words.Families()
	if err != nil {
		return err
	}
	folder, err := sayFolder()
	if err != nil {
		return err
	}
	faults := 0
	wanted := map[string]bool{}
	for _, family := range families {
		name := filepath.Join(folder, family.Name+".gen.go")
		wanted[name] = true
		code, err := Write(family)
		if err != nil {
			family.Faults = append(family.Faults, err)
		}
		for _, fault := range family.Faults {
			fmt.Fprintln(os.Stderr, fault)
		}
		for _, finding := range family.Findings() {
			fmt.Fprintln(os.Stderr, "voice:", finding)
		}
		faults += len(family.Faults)
		if len(family.Faults) > 0 {
			continue
		}
		if before, _ := os.ReadFile(name); string(before) == string(code) {
			continue
		}
		if err := os.WriteFile(name, code, 0o644); err != nil {
			return err
		}
	}
	if err := removeOthers(folder, wanted); err != nil {
		return err
	}
	if faults > 0 {
		return fmt.Errorf("%d faults in the catalogues", faults)
	}
	return nil
}

// sayFolder finds internal/language/say from wherever in the module the
// command runs.
func sayFolder() (string, error) {
	folder, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		say := filepath.Join(folder, "internal", "language", "say")
		if _, err := os.Stat(say); err == nil {
			return say, nil
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return "", fmt.Errorf("run this inside the module: internal/language/say was not found")
		}
		folder = parent
	}
}

// removeOthers takes away the code of families that are gone.
func removeOthers(folder string, wanted map[string]bool) error {
	present, err := filepath.Glob(filepath.Join(folder, "*.gen.go"))
	if err != nil {
		return err
	}
	for _, name := range present {
		if wanted[name] {
			continue
		}
		if err := os.Remove(name); err != nil {
			return err
		}
	}
	return nil
}
