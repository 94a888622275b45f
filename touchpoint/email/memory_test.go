package email_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"vaada/touchpoint/email"
)

const childReads = "VAADA_TEST_READ_MESSAGE"

// TestAMessageOfFiftyMegabytesPeaksUnder200 lets a process of its own read the
// largest message, and asks the kernel how much memory that took at its peak.
func TestAMessageOfFiftyMegabytesPeaksUnder200(t *testing.T) {
	if path := os.Getenv(childReads); path != "" {
		readAndTell(t, path)
		return
	}
	t.Parallel()
	if raceDetector {
		t.Skip("the race detector's own memory would be measured: the run without it measures ours")
	}
	if _, err := os.Stat("/proc/self/status"); err != nil {
		t.Skip("this machine does not tell the peak of a process in /proc/self/status")
	}
	for name, write := range map[string]func(io.Writer){
		"one-attachment":  oneAttachment,
		"one-long-line":   oneLongLine,
		"text-and-html":   longText,
		"many-small-ones": manyAttachments,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), name+".eml")
			writeMessage(t, path, write)
			child := exec.Command(os.Args[0], "-test.run=^TestAMessageOfFiftyMegabytesPeaksUnder200$", "-test.v")
			child.Env = append(os.Environ(), childReads+"="+path)
			out, err := child.CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			_, after, _ := strings.Cut(string(out), "peak ")
			digits, _, _ := strings.Cut(after, " ")
			peak, err := strconv.Atoi(digits)
			if err != nil || peak == 0 {
				t.Fatalf("no peak in %s", out)
			}
			t.Logf("%s: peak %d MB", name, peak>>10)
			if peak > 200<<10 {
				t.Errorf("peak %d MB", peak>>10)
			}
		})
	}
}

// readAndTell reads a message as the program does, attachments to a file.
func readAndTell(t *testing.T, path string) {
	raw, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	var stored int64
	m, err := email.Read(context.Background(), raw, email.Usual, func(_, _ string, r io.Reader) (string, int64, error) {
		size, err := io.Copy(io.Discard, r)
		stored += size
		return "kept", size, err
	})
	if err != nil {
		t.Fatal(err)
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(status) {
		if name, value, _ := bytes.Cut(line, []byte(":")); string(name) == "VmHWM" {
			fmt.Printf("peak %s for %d bytes, %d stored, %d of text\n", bytes.TrimSpace(value), m.Size, stored, len(m.Text))
		}
	}
}

func writeMessage(t *testing.T, path string, write func(io.Writer)) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	out := bufio.NewWriter(file)
	fmt.Fprint(out, beginning)
	write(out)
	if err := out.Flush(); err != nil {
		t.Fatal(err)
	}
	info, err := file.Stat()
	if err != nil || info.Size() < 45<<20 || info.Size() > email.Usual.Size {
		t.Fatalf("the message has %d bytes: %v", info.Size(), err)
	}
	file.Close()
}

func oneAttachment(w io.Writer) {
	fmt.Fprint(w, "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the film.\r\n"+
		"--b\r\nContent-Type: video/mp4; name=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n")
	row := base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{0xd1}, 57)) + "\r\n"
	for range (49 << 20) / len(row) {
		io.WriteString(w, row)
	}
	fmt.Fprint(w, "\r\n--b--\r\n")
}

func oneLongLine(w io.Writer) {
	fmt.Fprint(w, "Content-Type: video/mp4; name=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n")
	row := strings.Repeat("AAAA", 1<<18)
	for range 49 {
		io.WriteString(w, row)
	}
}

func longText(w io.Writer) {
	fmt.Fprint(w, "Content-Type: multipart/alternative; boundary=b\r\n\r\n")
	for _, kind := range []string{"plain", "html"} {
		fmt.Fprintf(w, "--b\r\nContent-Type: text/%s; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", kind)
		row := "<p>=D9=81=D8=B1=DB=8C=D8=AC <b>=D8=AE=D8=B1=D8=A7=D8=A8</b> &amp; <blockquote>=\r\n"
		for range (24 << 20) / len(row) {
			io.WriteString(w, row)
		}
		fmt.Fprint(w, "\r\n")
	}
	fmt.Fprint(w, "--b--\r\n")
}

func manyAttachments(w io.Writer) {
	fmt.Fprint(w, "Content-Type: multipart/mixed; boundary=b\r\n\r\n")
	row := strings.Repeat("x", 70) + "\r\n"
	for range 990 {
		fmt.Fprint(w, "--b\r\nContent-Type: image/png\r\n\r\n"+strings.Repeat(row, 700))
	}
	fmt.Fprint(w, "--b--\r\n")
}
