// Command passwords makes the list of common passwords that the program carries
// of the one that npm's @zxcvbn-ts/language-common brings: in small letters,
// sorted, each once, packed. The list is committed; this runs when it is renewed:
//
//	npm pack @zxcvbn-ts/language-common && tar xzf zxcvbn-ts-language-common-*.tgz
//	go -C tools run ./passwords package/src/passwords.json ../internal/passwords/common/list.gz
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
)

// shortest are the fewest bytes worth keeping: a password of ten characters is
// never made of less.
const shortest = 4

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "passwords:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("usage: passwords LIST.json OUT.gz")
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var words []string
	if err := json.Unmarshal(text, &words); err != nil {
		return err
	}
	for at, word := range words {
		words[at] = strings.ToLower(strings.TrimSpace(word))
	}
	slices.Sort(words)
	words = slices.DeleteFunc(slices.Compact(words), func(word string) bool { return len(word) < shortest })
	var packed bytes.Buffer
	packer, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := packer.Write([]byte(strings.Join(words, "\n") + "\n")); err != nil {
		return err
	}
	if err := packer.Close(); err != nil {
		return err
	}
	return os.WriteFile(args[1], packed.Bytes(), 0o644)
}
