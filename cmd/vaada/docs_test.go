package main

import (
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// command is one leaf of the command line.
type command struct {
	words []string // setup init
	flags []string // --data
}

// everyCommand reads the commands out of their own model.
func everyCommand(t *testing.T) (all []command) {
	t.Helper()
	var line commands
	model := console{Context: t.Context(), out: io.Discard, err: io.Discard}.parser(&line, func(int) {}).Model
	for _, leaf := range model.Leaves(false) {
		one := command{words: strings.Fields(leaf.FullPath())[1:]}
		for _, flag := range leaf.Flags {
			one.flags = append(one.flags, "--"+flag.Name)
		}
		all = append(all, one)
	}
	return all
}

// page reads a page of the documentation.
func page(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../../docs/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var flagInPage = regexp.MustCompile("`(--[a-z]+)[^`]*`")

// Every command has a heading of its own, and under it exactly its flags.
func TestThePageOfCommandsIsTrue(t *testing.T) {
	t.Parallel()
	sections := map[string]string{}
	for _, section := range strings.Split(page(t, "reference/commands.md"), "\n## ")[1:] {
		heading, text, _ := strings.Cut(section, "\n")
		sections[strings.Trim(heading, "`")] = text
	}
	for _, each := range everyCommand(t) {
		name := "vaada " + strings.Join(each.words, " ")
		text, found := sections[name]
		if !found {
			t.Errorf("docs/reference/commands.md does not tell of %s", name)
			continue
		}
		delete(sections, name)
		var told []string
		for _, m := range flagInPage.FindAllStringSubmatch(text, -1) {
			told = append(told, m[1])
		}
		for _, flag := range each.flags {
			if !slices.Contains(told, flag) {
				t.Errorf("%s: %s is not told of", name, flag)
			}
		}
		for _, flag := range told {
			if !slices.Contains(each.flags, flag) {
				t.Errorf("%s: there is no %s", name, flag)
			}
		}
	}
	for name := range sections {
		if strings.HasPrefix(name, "vaada ") {
			t.Errorf("docs/reference/commands.md tells of %s, which is not there", name)
		}
	}
}

// The page of the configuration names every line that it may have, and shows
// the file as setup init writes it.
func TestThePageOfTheConfigurationIsTrue(t *testing.T) {
	t.Parallel()
	text := page(t, "reference/configuration.md")
	var told []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z_.]+)` \\|").FindAllStringSubmatch(text, -1) {
		told = append(told, m[1])
	}
	var want []string
	for _, each := range settings() {
		want = append(want, each.String())
	}
	if !slices.Equal(told, want) {
		t.Errorf("docs/reference/configuration.md tells of\n%v, it has\n%v", told, want)
	}
}
