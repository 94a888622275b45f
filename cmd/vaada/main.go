// Command vaada serves an organisation's customer-service charter: its
// promises start clocks, its flowcharts lead cases. This is the roof's door:
// the command line and the configuration.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

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
	Lang string `help:"Language of sentences: en, ur, hi or tr." placeholder:"LANG"`

	Demo    demo    `cmd:"" help:"Serve the sample organisation, Anar Home, on this machine."`
	Serve   serve   `cmd:"" help:"Serve an organisation from its data folder or PostgreSQL."`
	Setup   setup   `cmd:"" help:"Set an organisation up, or say what is wrong."`
	Backup  backup  `cmd:"" help:"Write one moment of the database to a file, also while it is served."`
	Restore restore `cmd:"" help:"Put a backup in the place of a data folder's database."`
	Mail    mail    `cmd:"" help:"Take messages in."`
	Gallery gallery `cmd:"" help:"Show every page in every state, language and theme."`
	Bench   bench   `cmd:"" help:"Measure speed and size, and print the figures with the machine they are of."`
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
	parser, err := kong.New(&line, kong.Name("vaada"), kong.Description("Customer-service charters that are the program."),
		kong.Writers(out, errors), kong.Exit(func(code int) { left = code }), kong.UsageOnError())
	if err != nil {
		panic(err) // the tags above are wrong
	}
	if len(arguments) == 0 {
		arguments = []string{"--help"}
	}
	chosen, err := parser.Parse(arguments)
	switch {
	case left >= 0:
		return left
	case err != nil:
		speak.say(say.CmdUsage(err.Error()))
		return exitUsage
	}
	return speak.answer(chosen.Run(speak))
}

// spoken is the language of --lang, else of the shell.
func spoken(arguments []string) language.Language {
	for at, argument := range arguments {
		if value, found := strings.CutPrefix(argument, "--lang="); found {
			return language.Choose(language.Language(value), "")
		}
		if argument == "--lang" && at+1 < len(arguments) {
			return language.Choose(language.Language(arguments[at+1]), "")
		}
	}
	shell, _, _ := strings.Cut(os.Getenv("LANG"), ".")
	return language.Choose("", strings.ReplaceAll(shell, "_", "-"))
}

// answer says what came of a command, and gives what to tell the shell.
func (c console) answer(err error) int {
	switch {
	case err == nil:
		return exitFine
	case errors.Is(err, errFindings):
		return exitFindings
	}
	f := fault.Of(err)
	c.say(f.Say)
	if f.Kind == fault.KindInvalid {
		return exitUsage
	}
	if f.Cause != nil {
		fmt.Fprintln(c.err, f.Cause)
	}
	return exitFailure
}
