package stories_test

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"vaada/app"
	"vaada/internal/language/say"
	"vaada/sample"
)

// mostMemory is what the server may need at its peak while it takes in a
// message of 50 MB, in kilobytes.
const mostMemory = 200 << 10

// A customer sends a film of 50 MB. It arrives whole, and the server stays
// small.
func TestAHeavyMessage(t *testing.T) {
	t.Parallel()
	server := demo(t, anarHomeIn(t, filledToday))
	heavy := filepath.Join(t.TempDir(), "heavy.eml")
	writeHeavy(t, heavy)
	var taken app.Taken
	said := vaada(t, "mail", "take", heavy, "--data", server.dir, "--json")
	if err := json.Unmarshal([]byte(said.out), &taken); said.code != 0 || err != nil || taken.Case == "" {
		t.Fatalf("mail take answered %+v", said)
	}
	if peak := peakOf(t, server.command.Process.Pid); peak > mostMemory {
		t.Errorf("the server needed %d MB at its peak, %d are the most", peak>>10, mostMemory>>10)
	} else {
		t.Logf("the server needed %d MB at its peak", peak>>10)
	}
	link := regexp.MustCompile(`http://\S+`).FindString(server.Await("Sara Khan ", time.Minute))
	sara := newPlainBrowser(server.home)
	if _, err := sara.signIn(link); err != nil {
		t.Fatal(err)
	}
	if page, err := sara.get("/cases/" + taken.Case); err != nil || !strings.Contains(page.text, "film.mp4") {
		t.Errorf("the case does not show the film: %v", err)
	}
}

// writeHeavy writes a message with an attachment that no packing makes small.
func writeHeavy(t *testing.T, name string) {
	t.Helper()
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	out := bufio.NewWriter(file)
	fmt.Fprint(out, "From: Zoe <zoe@customers.example>\r\nTo: complaints@anarhome.example\r\nSubject: See for yourself\r\nMessage-ID: <heavy@customers.example>\r\n"+
		"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe film shows it.\r\n"+
		"--b\r\nContent-Type: video/mp4; name=film.mp4\r\nContent-Disposition: attachment; filename=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n")
	chance, line := rand.NewChaCha8([32]byte{1}), make([]byte, 57)
	for written := 0; written < 50<<20-4<<10; written += 78 {
		_, _ = chance.Read(line) // it never fails
		fmt.Fprint(out, base64.StdEncoding.EncodeToString(line), "\r\n")
	}
	fmt.Fprint(out, "--b--\r\n")
	if err := out.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}

// peakOf is the most memory that a process has had, in kilobytes.
func peakOf(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`VmHWM:\s+([0-9]+) kB`).FindSubmatch(status)
	if found == nil {
		t.Fatal("the system does not tell how much memory the server had")
	}
	peak, _ := strconv.Atoi(string(found[1]))
	return peak
}

// A message that is made to harm is not taken apart. It is kept whole, for a
// person to look at, and the next message arrives as ever.
func TestAHostileMessageWaitsForAPerson(t *testing.T) {
	t.Parallel()
	h := anarHome(t)
	hostile := filepath.Join(t.TempDir(), "hostile.eml")
	if err := os.WriteFile(hostile, deep(400), 0o600); err != nil {
		t.Fatal(err)
	}
	var taken app.Taken
	said := vaada(t, "mail", "take", hostile, "--data", h.dir, "--json")
	if err := json.Unmarshal([]byte(said.out), &taken); said.code != 0 || err != nil || taken.Held == "" || taken.Case != "" {
		t.Fatalf("mail take answered %+v", said)
	}
	if after := take(t, h, written{
		from: "zoe@customers.example", to: "complaints@anarhome.example", subject: "Late", body: "Still waiting.", id: "after@customers.example",
	}); after.Case == "" {
		t.Errorf("the next message was taken as %+v", after)
	}
	agent := h.enter(sample.Sara, desk).open("/placing")
	agent.sees(say.StaffToLookAt()).find(pressable, say.StaffDownload())
	sara := newPlainBrowser(h.home)
	if _, err := sara.signIn(h.link(h.member(sample.Sara).ID)); err != nil {
		t.Fatal(err)
	}
	page, err := sara.get("/placing")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`/placing/originals/[^"]+`).FindAllString(page.markup(), -1)
	for _, address := range found {
		answer, err := sara.http.Get(sara.home + address)
		if err != nil {
			t.Fatal(err)
		}
		var whole bytes.Buffer
		_, _ = whole.ReadFrom(answer.Body)
		_ = answer.Body.Close()
		if bytes.Equal(whole.Bytes(), deep(400)) {
			return
		}
	}
	t.Errorf("none of %d originals is the hostile message", len(found))
}

// deep is a message of parts within parts.
func deep(levels int) []byte {
	var text bytes.Buffer
	text.WriteString("From: Mallory <mallory@elsewhere.example>\r\nTo: complaints@anarhome.example\r\nSubject: open me\r\nMIME-Version: 1.0\r\n")
	for level := range levels {
		fmt.Fprintf(&text, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", level, level)
	}
	text.WriteString("Content-Type: text/plain\r\n\r\nat the bottom\r\n")
	for level := range levels {
		fmt.Fprintf(&text, "--b%d--\r\n", levels-1-level)
	}
	return text.Bytes()
}
