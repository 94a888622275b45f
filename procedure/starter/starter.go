// Package starter holds the charts that a new organisation begins with, as
// files that people can read and change.
package starter

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"vaada/procedure"
)

//go:embed *.yaml plain/*.yaml
var files embed.FS

// Charts reads the charts of a firm that repairs at its customers' homes, in the
// order of their keys.
func Charts() ([]*procedure.Chart, error) {
	return charts("service-by-telephone.yaml", "complaint-by-email.yaml")
}

// Plain reads those of a firm that answers, and visits nobody.
func Plain() ([]*procedure.Chart, error) {
	return charts("plain/request-by-telephone.yaml", "complaint-by-email.yaml")
}

func charts(names ...string) ([]*procedure.Chart, error) {
	var all []*procedure.Chart
	for _, name := range names {
		content, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		chart, err := procedure.ReadYAML(content)
		if err != nil {
			return nil, fmt.Errorf("starter: %s: %w", name, err)
		}
		all = append(all, chart)
	}
	slices.SortFunc(all, func(a, b *procedure.Chart) int { return strings.Compare(a.Key, b.Key) })
	return all, nil
}
