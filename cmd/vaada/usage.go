package main

import (
	"regexp"
	"strings"

	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/internal/language/say"
)

// complaint is something that the parser of the command line says in English.
type complaint struct {
	pattern *regexp.Regexp
	say     func(found []string) language.Message
}

var complaints = []complaint{
	{regexp.MustCompile(`^unknown flag (\S+), did you mean (?:one of )?"(.+?)"`), func(found []string) language.Message {
		return say.CmdFlagUnknownNear(found[1], found[2])
	}},
	{regexp.MustCompile(`^unknown flag (\S+)$`), func(found []string) language.Message { return say.CmdFlagUnknown(found[1]) }},
	{regexp.MustCompile(`^missing flags: (.+)$`), func(found []string) language.Message {
		return say.CmdFlagsMissing(strings.ReplaceAll(strings.ReplaceAll(found[1], "=", " "), ", ", " "))
	}},
	{regexp.MustCompile(`^unexpected argument ([^,]+)`), func(found []string) language.Message { return say.CmdWordUnknown(found[1]) }},
	{regexp.MustCompile(`^expected "(<.+>)"`), func(found []string) language.Message { return say.CmdFileWanted(found[1]) }},
	{regexp.MustCompile(`^expected (?:one of )?(".+)$`), func(found []string) language.Message {
		return say.CmdWordWanted(unquoted(found[1]))
	}},
	{regexp.MustCompile(`^(--\w+)\S* must be one of (.+) but got "(.*)"$`), func(found []string) language.Message {
		return say.CmdFlagChoice(found[1], found[3], unquoted(found[2]))
	}},
	{regexp.MustCompile(`^(--\w+)\S*: expected a valid \d+ bit u?int but got "(.*)"$`), func(found []string) language.Message {
		return say.CmdFlagNumber(found[1], found[2])
	}},
	{regexp.MustCompile(`^(--\w+)\S*: (?:` + errNoValue.Error() + `|expected \S+ value but got "EOL"|missing value)`), func(found []string) language.Message {
		return say.CmdFlagEmpty(found[1])
	}},
	{regexp.MustCompile(`^(--\w+)\S*: expected \S+ value but got "(.*)"`), func(found []string) language.Message { return say.CmdFlagEmpty(found[1]) }},
	{regexp.MustCompile(`^(--\w+)\S*: .* but got "(.*)"`), func(found []string) language.Message { return say.CmdFlagValue(found[1], found[2]) }},
}

// mistyped says in a sentence of ours what is wrong with a command line.
func mistyped(err error) *fault.Fault {
	for _, each := range complaints {
		if found := each.pattern.FindStringSubmatch(err.Error()); found != nil {
			return fault.Invalid("", each.say(found))
		}
	}
	return fault.Invalid("", say.CmdUsage()).Because(err)
}

// unquoted is a list without its quotation marks: "init", "check" is init check.
func unquoted(list string) string {
	return strings.TrimSpace(strings.NewReplacer(`", "`, " ", `","`, " ", `"`, "", ", ...", " …").Replace(list))
}

// ofFlag names the flag that a fault of a room is about: the room knows only
// the field.
func ofFlag(err error, flags map[string]string) error {
	f := fault.Of(err)
	if f == nil || f.Kind != fault.KindInvalid || flags[f.Field] == "" {
		return err
	}
	return fault.Invalid(f.Field, say.CmdFlagWrong("--"+flags[f.Field], f.Say)).Because(f.Cause)
}
