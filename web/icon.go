package web

import (
	"context"

	"github.com/a-h/templ"
)

// IconName names a drawing of the one set. All are 16 units square (the rail's
// 20), drawn in lines of the text's colour, and hidden from screen readers:
// words stand beside them or in an aria-label.
type IconName string

// The drawings.
const (
	IconCheck     IconName = "check"
	IconSearch    IconName = "search"
	IconDots      IconName = "dots"
	IconForward   IconName = "forward" // mirrored
	IconBack      IconName = "back"    // mirrored
	IconEye       IconName = "eye"
	IconUndo      IconName = "undo" // mirrored
	IconRedo      IconName = "redo" // mirrored
	IconPlus      IconName = "plus"
	IconMinus     IconName = "minus"
	IconDown      IconName = "down"
	IconPlay      IconName = "play"
	IconClose     IconName = "close"
	IconClock     IconName = "clock"
	IconBook      IconName = "book"
	IconPhone     IconName = "phone"
	IconMail      IconName = "mail"
	IconWarning   IconName = "warning"
	IconPaperclip IconName = "paperclip"
	IconKey       IconName = "key"
	IconLock      IconName = "lock"
	IconPerson    IconName = "person"
	IconPause     IconName = "pause"
	IconWay       IconName = "way" // leaving the chart, mirrored

	IconCases      IconName = "cases"
	IconProcedures IconName = "procedures"
	IconCharter    IconName = "charter"
	IconKnowledge  IconName = "knowledge"
	IconReports    IconName = "reports"
	IconTraining   IconName = "training"
	IconToday      IconName = "today"
	IconTray       IconName = "tray"
	IconVisits     IconName = "visits"
	IconOutbox     IconName = "outbox"
	IconSettings   IconName = "settings"
	IconFurther    IconName = "further"
)

type drawing struct {
	box   string
	path  string
	turns bool // mirrored where the page runs from right to left
}

var drawings = map[IconName]drawing{
	IconCheck:     {"16", `<path d="m3 8.5 3.2 3L13 4.5"/>`, false},
	IconSearch:    {"16", `<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14"/>`, false},
	IconDots:      {"16", `<path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.4"/>`, false},
	IconForward:   {"16", `<path d="M3 8h10m-4-4 4 4-4 4"/>`, true},
	IconBack:      {"16", `<path d="M13 8H3m4-4L3 8l4 4"/>`, true},
	IconEye:       {"16", `<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Zm6.5 2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/>`, false},
	IconUndo:      {"16", `<path d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h6.8a4 4 0 0 1 0 8H6"/>`, true},
	IconRedo:      {"16", `<path d="m10.5 2.5 3 3-3 3M13.5 5.5H6.7a4 4 0 0 0 0 8H10"/>`, true},
	IconPlus:      {"16", `<path d="M8 3v10M3 8h10"/>`, false},
	IconMinus:     {"16", `<path d="M3 8h10"/>`, false},
	IconDown:      {"16", `<path d="m4 6 4 4 4-4"/>`, false},
	IconPlay:      {"16", `<path d="M5 3v10l8-5-8-5Z"/>`, false},
	IconClose:     {"16", `<path d="m4 4 8 8m0-8-8 8"/>`, false},
	IconClock:     {"16", `<path d="M8 4.500V8l2.4 1.600M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800Z"/>`, false},
	IconBook:      {"16", `<path d="M8 3.600C6.6 2.6 4.6 2.3 2.2 2.400v10.200c2.4-.1 4.4.2 5.8 1.2 1.4-1 3.4-1.3 5.8-1.200V2.400C11.4 2.3 9.4 2.6 8 3.600Zm0 0v10.2"/>`, false},
	IconPhone:     {"16", `<path d="M13.6 11.200v1.700c0 .6-.5 1.1-1.1 1A11 11 0 0 1 2.1 3.500c0-.6.4-1.1 1-1.100h1.700c.5 0 .9.3 1 .8l.5 2.1-1.4 1.300a8.6 8.6 0 0 0 4.5 4.500l1.3-1.4 2.1.5c.5.1.8.5.8 1Z"/>`, false},
	IconMail:      {"16", `<path d="M2 3.500h12v9H2zM2 4l6 5 6-5"/>`, false},
	IconWarning:   {"16", `<path d="M8 2.2 14.4 13.400H1.600L8 2.200Zm0 4.200v3.200m0 1.700v.1"/>`, false},
	IconPaperclip: {"16", `<path d="m13 7.5-5.2 5.200a3 3 0 0 1-4.3-4.300l5.6-5.600a2 2 0 0 1 2.9 2.900L6.5 11.200a1 1 0 0 1-1.4-1.400l4.7-4.7"/>`, false},
	IconKey:       {"16", `<path d="M2 4.500h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5 9.500h6"/>`, false},
	IconLock:      {"16", `<path d="M3.5 7.500h9v6h-9zM5.5 7.500V5a2.5 2.5 0 0 1 5 0v2.5"/>`, false},
	IconPerson:    {"16", `<path d="M8 8a2.8 2.8 0 1 0 0-5.600A2.8 2.8 0 0 0 8 8Zm-5.5 6c.5-2.7 2.7-4 5.5-4s5 1.3 5.5 4"/>`, false},
	IconPause:     {"16", `<path d="M5.5 3v10M10.5 3v10"/>`, false},
	IconWay:       {"16", `<path d="M3 13V9a3 3 0 0 1 3-3h7m-3-3 3 3-3 3"/>`, true},

	IconCases:      {"20", `<path d="M3 4.500h14v9H8l-3.5 3v-3H3z"/>`, false},
	IconProcedures: {"20", `<rect x="6.5" y="2" width="7" height="4" rx="2"/><path d="M10 6v2.500M10 8.500l4 3-4 3-4-3zM10 14.500V18"/>`, false},
	IconCharter:    {"20", `<path d="M5 2.500h10v15H5zM7.5 6.500h5M7.5 9.500h5M7.5 12.500h3"/>`, false},
	IconKnowledge:  {"20", `<path d="M10 5C8.3 3.7 5.8 3.3 3 3.500v12c2.8-.2 5.3.2 7 1.5 1.7-1.3 4.2-1.7 7-1.500v-12C14.2 3.3 11.7 3.7 10 5Zm0 0v12"/>`, false},
	IconReports:    {"20", `<path d="M3.5 17V9.500M8 17V4M12.5 17v-6M17 17V7"/>`, false},
	IconTraining:   {"20", `<path d="m10 4 8 4-8 4-8-4 8-4Zm-5 6v4c2.5 2 7.5 2 10 0v-4"/>`, false},
	IconToday:      {"20", `<path d="M3.5 4.500h13v12h-13zM3.5 8.500h13M7 2.500v3.500M13 2.500v3.500m-6 6.5 2 2 4-4"/>`, false},
	IconTray:       {"20", `<path d="M3 11.5 5.5 4h9l2.5 7.500V16H3zM3 11.500h4a3 3 0 0 0 6 0h4"/>`, false},
	IconVisits:     {"20", `<path d="M10 17.500c-3.7-4-5.5-6.9-5.5-9.300a5.5 5.5 0 0 1 11 0c0 2.4-1.8 5.3-5.5 9.300Zm0-7.300a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/>`, false},
	IconOutbox:     {"20", `<path d="M17.5 2.5 9 11m8.5-8.5-5.5 15-3-6.5-6.5-3z"/>`, true},
	IconFurther:    {"20", `<path d="M4 10h.01M10 10h.01M16 10h.01" stroke-width="2.6"/>`, false},
	IconSettings:   {"20", `<path d="M3 6h6m4 0h4M3 14h3m4 0h7M11 4v4M8 12v4"/>`, false},
}

// Icon draws at the size of the text beside it.
func Icon(name IconName) templ.Component { return icon(name, "16") }

// LargeIcon draws at 22 px, as in the rail.
func LargeIcon(name IconName) templ.Component { return icon(name, "22") }

func icon(name IconName, size string) templ.Component {
	return markup(func(context.Context) string {
		drawn, known := drawings[name]
		if !known {
			return ""
		}
		class := "icon"
		if drawn.turns {
			class += " turns"
		}
		return `<svg class="` + class + `" width="` + size + `" height="` + size + `" viewBox="0 0 ` + drawn.box + " " + drawn.box +
			`" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">` +
			drawn.path + "</svg>"
	})
}
