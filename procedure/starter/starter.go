// Package starter holds the charts that a new organisation begins with, as
// files that people can read and change.
package starter

import (
	"embed"
	"fmt"
	"slices"

	"vaada/procedure"
)

//go:embed *.yaml
var files embed.FS

// Charts reads all charts, in the order of their keys.
func Charts() ([]*procedure.Chart, error) {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	var charts []*procedure.Chart
	for _, entry := range entries {
		content, err := files.ReadFile(entry.Name())
		if err != nil {
			return nil, err
		}
		chart, err := procedure.ReadYAML(content)
		if err != nil {
			return nil, fmt.Errorf("starter: %s: %w", entry.Name(), err)
		}
		charts = append(charts, chart)
	}
	slices.SortFunc(charts, func(a, b *procedure.Chart) int {
		if a.Key < b.Key {
			return -1
		}
		return 1
	})
	return charts, nil
}
