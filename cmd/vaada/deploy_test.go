package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"vaada/internal/testkit"
)

// parses fails unless words are a command with flags that there are.
func parses(t *testing.T, where string, words []string) {
	t.Helper()
	var line commands
	if _, err := (console{Context: t.Context()}).parser(&line, func(int) {}).Parse(words); err != nil {
		t.Errorf("%s: vaada %s: %v", where, strings.Join(words, " "), err)
	}
}

func TestTheServiceFileIsGoodAndKeepsToItself(t *testing.T) {
	t.Parallel()
	text := page(t, "how-to/files/vaada.service")
	start := regexp.MustCompile(`(?m)^ExecStart=/usr/local/bin/vaada (.*)$`).FindStringSubmatch(text)
	if start == nil {
		t.Fatal("it starts nothing")
	}
	parses(t, "vaada.service", strings.Fields(start[1]))
	for _, line := range []string{"User=vaada", "NoNewPrivileges=yes", "ProtectSystem=strict", "StateDirectory=vaada", "CapabilityBoundingSet="} {
		if !strings.Contains(text, "\n"+line+"\n") {
			t.Errorf("it does not say %s", line)
		}
	}
	if _, err := exec.LookPath("systemd-analyze"); err != nil {
		t.Log("systemd-analyze is not on this machine: the file was not verified by it")
		return
	}
	file := put(t, filepath.Join(testkit.Folder(t), "vaada.service"), strings.Replace(text, "/usr/local/bin/vaada", "/bin/true", 1))
	if said, err := exec.CommandContext(t.Context(), "systemd-analyze", "verify", file).CombinedOutput(); err != nil || len(said) > 0 {
		t.Errorf("systemd-analyze verify: %v\n%s", err, said)
	}
	said, err := exec.CommandContext(t.Context(), "systemd-analyze", "security", "--offline=true", "--threshold=20", file).CombinedOutput()
	if err != nil && !strings.Contains(string(said), "unrecognized option") {
		t.Errorf("systemd-analyze security: %v\n%s", err, said)
	}
}

func TestTheContainerFileStartsAndProbesTheProgram(t *testing.T) {
	t.Parallel()
	text := page(t, "how-to/files/Containerfile")
	words := func(instruction string) (all []string) {
		t.Helper()
		found := regexp.MustCompile(`(?m)^` + instruction + `.*?(\[.*\])$`).FindStringSubmatch(text)
		if found == nil {
			t.Fatalf("it has no %s", instruction)
		}
		if err := json.Unmarshal([]byte(found[1]), &all); err != nil {
			t.Fatalf("%s: %v", instruction, err)
		}
		return all
	}
	if entry := words("ENTRYPOINT"); len(entry) != 1 || entry[0] != "/vaada" {
		t.Errorf("it enters by %v", entry)
	}
	parses(t, "Containerfile", words("CMD"))
	parses(t, "Containerfile", words("HEALTHCHECK")[1:])
	for _, wanted := range []string{"\nUSER 65532:65532\n", "\nVOLUME /data\n", "\nFROM scratch\n", "CGO_ENABLED=0", " AS build\n"} {
		if !strings.Contains(text, wanted) {
			t.Errorf("it does not say %q", wanted)
		}
	}
	if version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(readFile(t, "../../go.mod")); !strings.Contains(text, "golang:"+version[1]+"-") {
		t.Errorf("it is built by another Go than %s", version[1])
	}
}

func TestTheProxiesHandOnWhatIsNeeded(t *testing.T) {
	t.Parallel()
	nginx := page(t, "how-to/files/nginx.conf")
	if opened, closed := strings.Count(nginx, "{"), strings.Count(nginx, "}"); opened != closed || opened == 0 {
		t.Errorf("nginx.conf opens %d and closes %d", opened, closed)
	}
	for _, wanted := range []string{"proxy_set_header Host $host;", "proxy_set_header X-Forwarded-For $remote_addr;", "location = /live", "proxy_buffering off;"} {
		if !strings.Contains(nginx, wanted) {
			t.Errorf("nginx.conf does not say %q", wanted)
		}
	}
	for _, name := range []string{"nginx.conf", "Caddyfile"} {
		if !strings.Contains(page(t, "how-to/files/"+name), strings.TrimPrefix(usual().Addr, "http://")) {
			t.Errorf("%s does not lead to %s", name, usual().Addr)
		}
	}
	var litestream struct {
		DBs []struct {
			Path     string           `yaml:"path"`
			Replicas []map[string]any `yaml:"replicas"`
		} `yaml:"dbs"`
	}
	if err := yaml.Unmarshal([]byte(page(t, "how-to/files/litestream.yml")), &litestream); err != nil {
		t.Fatal(err)
	}
	if len(litestream.DBs) != 1 || litestream.DBs[0].Path != "/var/lib/vaada/vaada.db" || len(litestream.DBs[0].Replicas) != 1 {
		t.Errorf("litestream.yml copies %+v", litestream)
	}
}

// No container is built here; what its file has Go build and copy is of this
// tree, without C, and lands where it is entered.
func TestWhatTheContainerFileBuildsIsThere(t *testing.T) {
	t.Parallel()
	text := page(t, "how-to/files/Containerfile")
	root := filepath.Join("..", "..")
	for _, copied := range regexp.MustCompile(`(?m)^COPY ([^-].*) (\S+)$`).FindAllStringSubmatch(text, -1) {
		for _, each := range strings.Fields(copied[1]) {
			if _, err := os.Stat(filepath.Join(root, each)); err != nil {
				t.Errorf("it copies %s: %v", each, err)
			}
		}
	}
	line := regexp.MustCompile(`(?m)^RUN CGO_ENABLED=0 go (build .*? -o (\S+) (\S+)) && mkdir -m 700 (\S+) (\S+)/data (\S+)/tmp$`).FindStringSubmatch(text)
	if line == nil {
		t.Fatal("it builds nothing")
	}
	if !strings.Contains(text, "\nCOPY --from=build "+line[2]+" /vaada\n") {
		t.Errorf("what is built at %s is not what is copied", line[2])
	}
	if line[5] != line[4] || line[6] != line[4] || !strings.Contains(text, "\nCOPY --from=build --chown=65532:65532 "+line[4]+" /\n") {
		t.Errorf("the empty folders in %s are not what is copied", line[4])
	}
	build := exec.CommandContext(t.Context(), "go", append([]string{"build", "-n"}, strings.Fields(line[1])[1:]...)...)
	build.Dir, build.Env = root, append(os.Environ(), "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil || !strings.Contains(string(said), line[2]) {
		t.Errorf("go %s: %v\n%.2000s", line[1], err, said)
	}
}

// What the pages of how to do it tell people to type is typed rightly.
func TestCommandsOfTheHowToPagesParse(t *testing.T) {
	t.Parallel()
	pages, err := filepath.Glob("../../docs/how-to/*.md")
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	blocks := regexp.MustCompile("(?ms)^ *```\n(.*?)^ *```$")
	typed := regexp.MustCompile(`(?m)(?:^|-- )vaada ((?:backup|restore|health|serve|setup check) .*)$`)
	found := 0
	for _, each := range pages {
		for _, block := range blocks.FindAllStringSubmatch(readFile(t, each), -1) {
			for _, command := range typed.FindAllStringSubmatch(block[1], -1) {
				parses(t, each, strings.Fields(command[1]))
				found++
			}
		}
	}
	if found < 5 {
		t.Errorf("only %d commands were found", found)
	}
}

func TestAServerSaysWhetherItIsReady(t *testing.T) {
	t.Parallel()
	lines, stop := serving(t, "serve", "--data", founded(t), "--addr", "127.0.0.1:0")
	address := strings.TrimPrefix(hear(t, lines, "ready: "), "http://")
	vaada(t, "health", "--addr", address).ends(t, exitFine, address)
	stop().ends(t, exitFine)
	vaada(t, "health", "--addr", address).ends(t, exitFailure, address)
	vaada(t, "health", "--addr", "nowhere").ends(t, exitUsage)
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
