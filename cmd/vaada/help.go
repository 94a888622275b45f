package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/alecthomas/kong"

	"vaada/internal/language"
	"vaada/internal/language/say"
)

// helps are the sentences that the tags of the commands name.
var helps = map[string]func() language.Message{
	"about": say.CmdHelpAbout, "lang": say.CmdHelpLang, "demo": say.CmdHelpDemo, "serve": say.CmdHelpServe,
	"setup": say.CmdHelpSetup, "init": say.CmdHelpInit, "check": say.CmdHelpCheck, "backup": say.CmdHelpBackup,
	"restore": say.CmdHelpRestore, "mail": say.CmdHelpMail, "take": say.CmdHelpTake, "gallery": say.CmdHelpGallery,
	"data": say.CmdHelpData, "data_new": say.CmdHelpDataNew, "data_demo": say.CmdHelpDataDemo, "db": say.CmdHelpDb,
	"addr": say.CmdHelpAddr, "addr_here": say.CmdHelpAddrHere, "seed": say.CmdHelpSeed, "sample": say.CmdHelpSample, "host": say.CmdHelpHost,
	"organisation": say.CmdHelpOrganisation, "language": say.CmdHelpLanguage, "starter": say.CmdHelpStarter, "zone": say.CmdHelpZone,
	"currency": say.CmdHelpCurrency, "manager": say.CmdHelpManager, "email": say.CmdHelpEmail,
	"password": say.CmdHelpPassword, "json": say.CmdHelpJson, "to": say.CmdHelpTo, "from": say.CmdHelpFrom,
	"key": say.CmdHelpKey, "full": say.CmdHelpFull, "rekey": say.CmdHelpRekey, "appoint": say.CmdHelpAppoint, "appointed": say.CmdHelpAppointed, "lost": say.CmdHelpLost, "seal": say.CmdHelpSeal, "message": say.CmdHelpMessage, "bench": say.CmdHelpBench,
	"passphrase": say.KeepHelpPassphrase, "unsaved": say.KeepHelpUnsaved, "health": say.KeepHelpHealth, "addr_asked": say.KeepHelpAddrAsked, "passphrase_restore": say.KeepHelpPassphraseRestore, "replace_filled": say.KeepHelpReplaceFilled,
	"promise": say.LintHelpPromise, "read": say.LintHelpRead, "lint": say.LintHelpLint, "read_file": say.LintHelpReadFile, "lint_file": say.LintHelpLintFile, "lint_data": say.LintHelpLintData,
	"charter": say.FilesHelpCharter, "charter_export": say.FilesHelpExport, "charter_import": say.FilesHelpImport, "charter_out": say.FilesHelpOut,
	"charter_in": say.FilesHelpIn, "charter_published": say.FilesHelpPublished, "charter_as": say.FilesHelpAs, "charter_yes": say.FilesHelpYes,
	"procedure": say.ProcedureHelp, "procedure_check": say.ProcedureHelpCheck, "procedure_draw": say.ProcedureHelpDraw,
	"procedure_file": say.ProcedureHelpFile, "procedure_called": say.ProcedureHelpCalled, "procedure_out": say.ProcedureHelpOut, "procedure_since": say.ProcedureHelpSince, "procedure_repair": say.ProcedureHelpRepair,
	"procedure_walk": say.ProcedureHelpWalk, "procedure_scenario": say.ProcedureHelpScenario, "procedure_try": say.ProcedureHelpTry, "procedure_schema": say.ProcedureHelpSchema, "procedure_cases": say.ProcedureHelpCases,
	"replace": say.CmdHelpReplace, "bench_only": say.CmdHelpBenchOnly, "bench_db": say.CmdHelpBenchDb,
	"bench_data": say.CmdHelpBenchData, "bench_cases": say.CmdHelpBenchCases, "bench_profile": say.CmdHelpBenchProfile,
}

// parser reads the command line into line; its help is in the reader's
// language. Kong ends by exit when it has shown help.
func (c console) parser(line *commands, exit func(int)) *kong.Kong {
	sentences := kong.Vars{}
	for name, sentence := range helps {
		sentences[name] = sentence().Plain(c.reader)
	}
	parser, err := kong.New(line, kong.Name("vaada"), kong.Description("${about}"), sentences,
		kong.Writers(c.out, c.err), kong.Exit(exit), kong.Help(c.help), kong.NamedMapper("path", kong.MapperFunc(path)))
	if err != nil {
		panic(err) // the tags are wrong
	}
	return parser
}

var errNoValue = errors.New("no value")

// path reads the name of a file or folder, with ~ for the user's own. An empty
// one, as of a variable of the shell that is not set, is none.
func path(ctx *kong.DecodeContext, target reflect.Value) error {
	var name string
	if err := ctx.Scan.PopValueInto("path", &name); err != nil {
		return err
	}
	switch name {
	case "":
		return errNoValue
	case "-":
	default:
		name = kong.ExpandPath(name)
	}
	target.SetString(name)
	return nil
}

// help shows how a command goes, or which there are.
func (c console) help(_ kong.HelpOptions, ctx *kong.Context) error {
	node := ctx.Selected()
	if node == nil {
		node = ctx.Model.Node
	}
	fmt.Fprintf(c.out, "%s\n\n%s\n", synopsis(node), node.Help)
	if commands := node.Leaves(true); len(commands) > 0 {
		c.heading(say.CmdHelpCommands())
		for _, command := range commands {
			c.entry(command.FullPath(), command.Help)
		}
	}
	c.heading(say.CmdHelpOptions())
	for _, argument := range node.Positional {
		c.entry(argument.Summary(), argument.Help)
	}
	for _, level := range node.AllFlags(true) {
		for _, flag := range level {
			c.option(ctx.Model, flag)
		}
	}
	if len(node.Leaves(true)) > 0 {
		fmt.Fprintf(c.out, "\n%s\n", say.CmdHelpMore().Plain(c.reader))
	}
	return nil
}

func (c console) option(model *kong.Application, flag *kong.Flag) {
	told := flag.Help
	if flag == model.HelpFlag {
		told = say.CmdHelpHelp().Plain(c.reader)
	}
	if list, chosen := strings.CutSuffix(told, flag.Enum); chosen && flag.Enum != "" {
		told = list + strings.Join(strings.FieldsFunc(flag.Enum, func(letter rune) bool { return letter == ',' }), ", ")
	}
	if flag.Default != "" {
		told += " " + say.CmdHelpUsual(flag.Default).Plain(c.reader)
	}
	c.entry(written(flag), told)
}

func (c console) heading(m language.Message) { fmt.Fprintf(c.out, "\n%s\n", m.Plain(c.reader)) }

func (c console) entry(name, told string) { fmt.Fprintf(c.out, "  %s\n      %s\n", name, told) }

// synopsis is a command with everything that may follow it.
func synopsis(node *kong.Node) string {
	words := []string{node.FullPath()}
	for _, argument := range node.Positional {
		words = append(words, argument.Summary())
	}
	for _, flag := range node.Flags {
		switch {
		case flag.Name == "help":
		case flag.Required:
			words = append(words, written(flag))
		default:
			words = append(words, "["+written(flag)+"]")
		}
	}
	if len(node.Children) > 0 {
		words = append(words, "…")
	}
	return strings.Join(words, " ")
}

func written(flag *kong.Flag) string {
	if flag.IsBool() {
		return "--" + flag.Name
	}
	return "--" + flag.Name + " " + flag.FormatPlaceHolder()
}
