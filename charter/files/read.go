package files

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"vaada/charter"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// reading is the work of reading one folder.
type reading struct {
	from  fs.FS
	left  int64 // bytes that may still be read
	texts map[string]string
	charter.Charter
	places map[string]place
	faults []*fault.Fault
}

// wrong notes a fault at a line of a file.
func (r *reading) wrong(file string, line int, m language.Message) {
	if len(r.faults) < mostFaults {
		r.faults = append(r.faults, At(file, line, m))
	}
}

// At is a fault at a line of a file.
func At(file string, line int, m language.Message) *fault.Fault {
	return fault.Invalid(fmt.Sprintf("%s:%d", file, line), m)
}

// Read reads the files of a charter. What a folder does not hold is not in it:
// one file alone may come. Invalid tells of every line that is wrong, with file
// and line as its field; what is no charter at all, or cannot be read, has none.
func Read(from fs.FS) (*Folder, error) {
	r := &reading{from: from, left: largestAll, texts: map[string]string{}, places: map[string]place{}}
	found, err := r.list()
	if err != nil {
		return nil, err
	}
	f := &Folder{Charter: &r.Charter, places: r.places}
	r.Charter.Format = charter.Format
	order, kinds := names()
	for _, name := range order {
		if !slices.Contains(found, name) {
			continue
		}
		content, err := r.content(name)
		if err != nil {
			return nil, err
		}
		f.Kinds = append(f.Kinds, r.file(name, kinds[name], content)...)
	}
	r.join()
	r.check()
	if len(r.faults) == 0 && len(f.Kinds) == 0 {
		return nil, fault.Invalid("", say.FilesNone(Main))
	}
	if len(r.faults) > 0 {
		first := *r.faults[0]
		first.More = r.faults[1:]
		return nil, &first
	}
	return f, nil
}

// list finds the files, and refuses what is none of ours: a name with a slip of
// the pen would else take a whole kind out of the charter unseen.
func (r *reading) list() (found []string, err error) {
	order, _ := names()
	for _, folder := range []string{".", stories} {
		entries, err := fs.ReadDir(r.from, folder)
		if errors.Is(err, fs.ErrNotExist) && folder == stories {
			continue
		}
		if err != nil {
			return nil, fault.Invalid("", say.CmdFileUnreadable(folder)).Because(err)
		}
		if len(entries) > mostFiles {
			return nil, fault.Invalid("", say.FilesMany(mostFiles))
		}
		for _, entry := range entries {
			name := path.Join(folder, entry.Name())
			ours := folder == "." && slices.Contains(order, name) || folder == stories && strings.HasSuffix(name, ".md")
			switch extension := strings.ToLower(path.Ext(name)); {
			case entry.IsDir() && (name == stories || folder == "."):
			case strings.HasPrefix(entry.Name(), "."), folder == "." && !ours && extension != ".yaml" && extension != ".yml":
			case !ours:
				r.wrong(name, 1, say.FilesStranger())
			case !entry.Type().IsRegular():
				r.wrong(name, 1, say.FilesLink())
			case folder == ".":
				found = append(found, name)
			default:
				text, err := r.content(name)
				if err != nil {
					return nil, err
				}
				r.texts[name] = string(text)
			}
			if name == stories && !entry.IsDir() {
				r.wrong(name, 1, say.FilesLink())
				return found, nil
			}
		}
	}
	return found, nil
}

// content reads one file, up to what may be read.
func (r *reading) content(name string) ([]byte, error) {
	file, err := r.from.Open(name)
	if err != nil {
		return nil, fault.Invalid("", say.CmdFileUnreadable(name)).Because(err)
	}
	defer file.Close()
	most := min(int64(largest), r.left)
	content, err := io.ReadAll(io.LimitReader(file, most+1))
	switch {
	case err != nil:
		return nil, fault.Invalid("", say.CmdFileUnreadable(name)).Because(err)
	case int64(len(content)) > most:
		r.wrong(name, 1, say.FilesBig(largest>>20, largestAll>>20))
		return nil, nil
	case !utf8.Valid(content):
		r.wrong(name, 1, say.FilesNotText())
		return nil, nil
	}
	r.left -= int64(len(content))
	return content, nil
}

// file reads one file of YAML and gives the kinds of parts that are in it.
func (r *reading) file(name string, kinds []string, content []byte) (held []string) {
	if content == nil {
		return nil
	}
	n := r.parse(name, content)
	if n == nil {
		return nil
	}
	if form := n.get("format"); form == nil || form.text != fmt.Sprint(Format) {
		r.wrong(name, max(n.line, 1), say.FilesFormat(Format))
		return nil
	}
	known := map[string]reflect.Value{}
	gather(reflect.ValueOf(&r.Charter).Elem(), known)
	f := filling{r, name}
	for at, kin := range n.names {
		value := n.nodes[at]
		switch {
		case kin == "format":
			continue
		case !slices.Contains(kinds, kin):
			r.wrong(name, n.lines[at], say.FilesUnknown(short(kin)))
			continue
		case name == Main:
			f.into(known[kin], value, kin, kin)
		case value.shape == list && len(value.nodes) <= mostParts:
			f.parts(kin, known[kin], value)
		case value.shape == list:
			r.wrong(name, n.lines[at], say.FilesMany(mostParts))
		default:
			r.wrong(name, n.lines[at], say.FilesList(kin))
		}
	}
	if name == Main {
		return kinds // what is not written there is not there
	}
	return slices.DeleteFunc(kinds, func(kin string) bool { return n.get(kin) == nil })
}

// parts fills the parts of a kind, each at its own path.
func (f filling) parts(kin string, v reflect.Value, n *node) {
	v.Set(reflect.MakeSlice(v.Type(), len(n.nodes), len(n.nodes)))
	seen := map[string]int{}
	for at, each := range n.nodes {
		key := ""
		name := "key"
		if kin == "scope" {
			name = "touchpoint"
		}
		if each.shape != object {
			f.wrong(f.file, each.line, say.FilesList(kin))
			continue
		}
		line := each.line
		if given := each.get(name); given != nil {
			key, line = given.text, given.line
		}
		switch before, twice := seen[key]; {
		case !soundKey(kin, key):
			f.wrong(f.file, line, say.FilesKey(name))
			continue
		case twice:
			f.wrong(f.file, line, say.FilesKeyTwice(key, before))
			continue
		}
		seen[key] = line
		f.into(v.Index(at), each, kin+"/"+key, kin)
	}
}

// soundKey says that a key can name a part: touchpoints have keys of the
// organisation's own.
func soundKey(kin, key string) bool {
	if kin == "scope" {
		return key != "" && len(key) <= longestName && !strings.ContainsFunc(key, func(r rune) bool {
			return r == '/' || r == '\\' || r == '.' || special(r)
		})
	}
	return len(key) <= longestName && plainKey.MatchString(key)
}

// join puts what stands in files of Markdown into the stories.
func (r *reading) join() {
	taken := map[string]bool{}
	for at := range r.Stories {
		story := &r.Stories[at]
		for _, l := range language.All {
			name := textOf(story.Key, l)
			text, there := r.texts[name]
			if !there {
				continue
			}
			taken[name] = true
			if story.Words.In[l] != "" {
				r.wrong(name, 1, say.FilesWordsTwice())
				continue
			}
			if story.Words.In == nil {
				story.Words.In = map[language.Language]string{}
			}
			if story.Words.Source == "" {
				story.Words.Source = l
			}
			text = language.Tidy(strings.TrimPrefix(text, "\ufeff"))
			story.Words.In[l] = strings.TrimSuffix(text, "\n")
			r.places["stories/"+story.Key+".words."+string(l)] = place{name, 1}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(r.texts)) {
		if !taken[name] {
			r.wrong(name, 1, say.FilesStranger())
		}
	}
}
