package stories_test

import (
	"bytes"
	"compress/gzip"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vaada/internal/language"
	"vaada/web"
)

// notPages are the addresses that lead on, or answer with something that is no
// page.
var notPages = map[string]string{
	"GET /{$}": "leads to where somebody's work begins",
	"GET /cases/{code}/contacts/{contact}/files/{file}":       "is a file to take away",
	"GET /cases/{code}/contacts/{contact}/pictures/{picture}": "is a picture that stands in a letter",
	"GET /placing/originals/{hash}":                           "is a file to take away",
	"GET /settings/backups/{backup}/file":                     "is a file to take away",
	"GET /settings/audit/copies/{line}/{file}":                "is a file to take away",
	"GET /procedures/{key}/picture":                           "is a picture to take away",
	"GET /sign-in/with/{provider}/back":                       "leads on from a provider of accounts",
}

// routesOf lists the addresses that the pages' source answers, with the given
// methods.
func routesOf(t *testing.T, methods ...string) []string {
	t.Helper()
	var found []string
	for _, pattern := range []string{"web/staff/*.go", "web/public/*.go"} {
		files, err := filepath.Glob(filepath.Join(tree, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") && !strings.HasPrefix(filepath.Base(file), "examples") {
				found = append(found, routesIn(t, file)...)
			}
		}
	}
	found = slices.DeleteFunc(found, func(route string) bool {
		method, _, _ := strings.Cut(route, " ")
		return !slices.Contains(methods, method)
	})
	if len(found) == 0 {
		t.Fatal("no page has an address")
	}
	return found
}

var route = regexp.MustCompile(`^(GET|POST) /`)

func routesIn(t *testing.T, file string) (found []string) {
	t.Helper()
	source, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(source, func(node ast.Node) bool {
		if literal, is := node.(*ast.BasicLit); is && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil && route.MatchString(text) {
				found = append(found, text)
			}
		}
		return true
	})
	return found
}

func TestGalleryShowsEveryPageInEveryState(t *testing.T) {
	t.Parallel()
	pages := slices.DeleteFunc(routesOf(t, "GET"), func(route string) bool { return notPages[route] != "" })
	for _, missing := range web.Missing(pages...) {
		t.Error("not in the gallery:", missing)
	}
}

func TestGallerySpeaksFromTheCatalogues(t *testing.T) {
	t.Parallel()
	for _, example := range web.Examples() {
		drawn, err := example.Draw(web.GalleryPage(language.Pseudo, web.Light))
		if err != nil {
			t.Errorf("%s %s: %v", example.Route, example.State, err)
			continue
		}
		for _, words := range web.Unspoken(drawn) {
			t.Errorf("%s %s: %q is in no catalogue, nor is it anybody's own words", example.Route, example.State, words)
		}
	}
}

// mostPacked is the most that a page may weigh, packed, in bytes.
const mostPacked = 15 << 10

// Besides, isolates set apart what runs the other way. Where nothing does, a title
// and some fonts would show them as boxes.
func TestGalleryIsLightInEveryLanguage(t *testing.T) {
	t.Parallel()
	heaviest, where := 0, ""
	for _, example := range web.Examples() {
		for _, l := range language.All {
			drawn, err := example.Draw(web.GalleryPage(l, web.Light))
			if err != nil {
				t.Errorf("%s %s in %s: %v", example.Route, example.State, l, err)
				continue
			}
			if bytes.Contains(drawn, []byte("⟦")) {
				t.Errorf("%s %s in %s speaks the pseudo language", example.Route, example.State, l)
			}
			name := example.Route + " " + string(example.State) + " in " + string(l)
			if apart := isolated(drawn); l != language.Urdu && len(apart) > 0 {
				t.Errorf("%s runs one way and holds isolates: %q", name, apart)
			}
			weight := packed(t, drawn)
			if weight > mostPacked {
				t.Errorf("%s weighs %d bytes, packed; %d are the most", name, weight, mostPacked)
			}
			if weight > heaviest {
				heaviest, where = weight, name
			}
		}
	}
	t.Logf("the heaviest page: %d bytes, packed: %s", heaviest, where)
}

// shownText is what stands between two tags and holds an isolate.
var shownText = regexp.MustCompile(`>[^<>]*[\x{2066}-\x{2069}][^<>]*<`)

// isolated lists the texts of a page that run one way and hold isolates all the same.
func isolated(page []byte) (found []string) {
	for _, text := range shownText.FindAll(page, -1) {
		if language.OneWay(string(text)) != string(text) {
			found = append(found, strings.Trim(string(text), "<>"))
		}
	}
	return found
}

func packed(t *testing.T, page []byte) int {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(page); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Len()
}
