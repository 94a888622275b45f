// Command vaada serves an organisation's customer-service charter: its
// promises start clocks, its flowcharts lead cases. This is the roof's door:
// the command line and the configuration.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// What the program answers to the shell.
const (
	exitFine     = 0
	exitFindings = 1
	exitUsage    = 2
	exitFailure  = 3
)

// errFindings says that a check found something; it was printed already.
var errFindings = errors.New("findings")

// commands is the command line: noun, verb.
type commands struct {
	Lang string `help:"${lang}" enum:",en,ur,hi,tr" default:"" placeholder:"LANG"`

	Demo      demo          `cmd:"" help:"${demo}"`
	Serve     serve         `cmd:"" help:"${serve}"`
	Setup     setup         `cmd:"" help:"${setup}"`
	Backup    backupCommand `cmd:"" help:"${backup}"`
	Restore   restore       `cmd:"" help:"${restore}"`
	Health    health        `cmd:"" help:"${health}"`
	Mail      mail          `cmd:"" help:"${mail}"`
	Promise   promises      `cmd:"" help:"${promise}"`
	Charter   charters      `cmd:"" help:"${charter}"`
	Procedure procedures    `cmd:"" help:"${procedure}"`
	Gallery   gallery       `cmd:"" help:"${gallery}"`
	Bench     bench         `cmd:"" help:"${bench}"`
}

// console is what a command speaks through.
type console struct {
	context.Context
	out    io.Writer // documents and what was asked for
	err    io.Writer // sentences about it
	in     io.Reader
	reader language.Reader
}

func (c console) say(m language.Message) { fmt.Fprintln(c.err, m.Plain(c.reader)) }

// show writes a value that people copy, with nothing invisible around it, under
// its name.
func (c console) show(name language.Message, value string) {
	fmt.Fprintf(c.out, "%s: %s\n", name.Capital().Plain(c.reader), value)
}

// progress says what takes long, to a person who watches a terminal.
func (c console) progress(m language.Message) {
	if isTerminal(c.err) {
		c.say(m)
	}
}

// watched says whether a person reads what is printed as it comes.
func (c console) watched() bool { return isTerminal(c.out) && isTerminal(c.err) }

func isTerminal(w io.Writer) bool {
	file, isFile := w.(*os.File)
	if !isFile {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run does one command and gives what to tell the shell.
func run(ctx context.Context, arguments []string, in io.Reader, out, errors io.Writer) (code int) {
	var line commands
	speak := console{Context: ctx, out: out, err: errors, in: in, reader: language.Reader{Language: spoken(arguments)}}
	left := -1
	if len(arguments) == 0 {
		arguments = []string{"--help"}
	}
	chosen, err := speak.parser(&line, func(code int) { left = code }).Parse(arguments)
	switch {
	case left >= 0:
		return left
	case err != nil:
		return speak.answer(mistyped(err))
	}
	return speak.answer(chosen.Run(speak))
}

// spoken is the language of the last --lang, else of the shell.
func spoken(arguments []string) language.Language {
	for at, argument := range slices.Backward(arguments) {
		if value, found := strings.CutPrefix(argument, "--lang="); found {
			return language.Choose(language.Language(value), "")
		}
		if argument == "--lang" && at+1 < len(arguments) {
			return language.Choose(language.Language(arguments[at+1]), "")
		}
	}
	shell := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
	shell, _, _ = strings.Cut(shell, ".")
	return language.Choose("", strings.ReplaceAll(shell, "_", "-"))
}

// answer says what came of a command, and gives what to tell the shell.
func (c console) answer(err error) int {
	switch {
	case err == nil:
		return exitFine
	case errors.Is(err, errFindings):
		return exitFindings
	case c.Err() != nil && errors.Is(err, c.Err()):
		c.say(say.CmdStopped())
		return exitFailure
	}
	f := fault.Of(err)
	c.tell(f)
	if f.Kind == fault.KindInvalid {
		return exitUsage
	}
	return exitFailure
}

// tell says a fault. The cause comes on a line of its own, as the machine tells it.
func (c console) tell(f *fault.Fault) {
	sentence := f.Say
	if f.Kind == fault.KindBroken {
		sentence = say.CmdFailed()
	}
	c.say(sentence)
	if f.Cause != nil {
		c.say(say.CmdCause(f.Cause.Error()))
	}
}

// print writes one JSON document.
func (c console) print(document any) error {
	text := json.NewEncoder(c.out)
	text.SetIndent("", "  ")
	text.SetEscapeHTML(false)
	return text.Encode(document)
}
