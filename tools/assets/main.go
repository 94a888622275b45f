// Command assets builds what browsers get from web/assets into web/dist: one
// style sheet, one script, the fonts and the mark, each under a name that
// carries the hash of its content, packed beside it with gzip, and a manifest
// from source names to built ones. It needs Go alone, and building again
// changes nothing.
//
//	go run -C tools/assets . [--check] [ROOT]
//
// With --check it builds in memory and fails when web/dist is not what it
// built.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	check := flag.Bool("check", false, "compare with web/dist instead of writing it")
	flag.Parse()
	root := "../.."
	if flag.NArg() > 0 {
		root = flag.Arg(0)
	}
	if err := run(root, *check); err != nil {
		fmt.Fprintln(os.Stderr, "assets:", err)
		os.Exit(1)
	}
}

func run(root string, check bool) error {
	built, err := build(filepath.Join(root, "web", "assets"))
	if err != nil {
		return err
	}
	dist := filepath.Join(root, "web", "dist")
	if check {
		return compare(dist, built)
	}
	return write(dist, built)
}

// files are contents by their name in web/dist.
type files map[string][]byte

func build(source string) (files, error) {
	built, manifest := files{}, map[string]string{}
	keep := func(name string, content []byte) {
		hashed := hashedName(name, content)
		manifest[name], built[hashed] = hashed, content
	}
	if err := copied(source, keep); err != nil {
		return nil, err
	}
	style, err := bundle(filepath.Join(source, "css", "app.css"), manifest)
	if err != nil {
		return nil, err
	}
	keep("app.css", style)
	script, err := bundle(filepath.Join(source, "script", "app.ts"), manifest)
	if err != nil {
		return nil, err
	}
	keep("app.js", script)
	for name, content := range maps.Clone(built) {
		if packs(name) {
			built[name+".gz"] = pack(content)
		}
	}
	written, err := json.MarshalIndent(manifest, "", "  ")
	if err != nil {
		return nil, err
	}
	built["manifest.json"] = append(written, '\n')
	return built, nil
}

// copied hands over what needs no building: fonts, their licences, the mark.
func copied(source string, keep func(string, []byte)) error {
	for _, folder := range []string{"fonts", "images"} {
		err := fs.WalkDir(os.DirFS(source), folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			content, err := os.ReadFile(filepath.Join(source, name))
			if err != nil {
				return err
			}
			keep(strings.TrimPrefix(name, "images/"), content)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// bundle builds one entry. Addresses of fonts and images in a style sheet,
// written as fonts/NAME, become those of the built files beside it.
func bundle(entry string, manifest map[string]string) ([]byte, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints:       []string{entry},
		Bundle:            true,
		MinifySyntax:      true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone,
		Format:            api.FormatESModule,
		Target:            api.ES2022,
		External:          []string{"fonts/*"},
		Write:             false,
		LogLevel:          api.LogLevelWarning,
	})
	if len(result.Errors) > 0 {
		return nil, fmt.Errorf("%s: %s", entry, result.Errors[0].Text)
	}
	content := string(result.OutputFiles[0].Contents)
	for _, name := range slices.Sorted(maps.Keys(manifest)) {
		if strings.HasPrefix(name, "fonts/") {
			content = strings.ReplaceAll(content, name, "/assets/"+manifest[name])
		}
	}
	return []byte(content), nil
}

func hashedName(name string, content []byte) string {
	sum := sha256.Sum256(content)
	short := strings.ToLower(base32.StdEncoding.EncodeToString(sum[:])[:10])
	extension := path.Ext(name)
	return strings.TrimSuffix(name, extension) + "-" + short + extension
}

func packs(name string) bool { return path.Ext(name) != ".woff2" }

func pack(content []byte) []byte {
	var packed bytes.Buffer
	packer, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is a constant that exists
	}
	_, _ = packer.Write(content) // a buffer takes everything
	_ = packer.Close()
	return packed.Bytes()
}

func write(dist string, built files) error {
	if err := os.RemoveAll(dist); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(built)) {
		to := filepath.Join(dist, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, built[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// compare names every file of web/dist that is not what was built.
func compare(dist string, built files) error {
	stale := []string{}
	err := fs.WalkDir(os.DirFS(dist), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && built[name] == nil {
			stale = append(stale, name)
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(built)) {
		there, err := os.ReadFile(filepath.Join(dist, filepath.FromSlash(name)))
		if err != nil || !bytes.Equal(there, built[name]) {
			stale = append(stale, name)
		}
	}
	if len(stale) > 0 {
		return fmt.Errorf("web/dist is not what web/assets builds: %s; run: go run -C tools/assets", strings.Join(stale, ", "))
	}
	return nil
}
