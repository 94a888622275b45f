package procedure_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"vaada/hours"
	"vaada/internal/fault"
	"vaada/internal/language"
	"vaada/people"
	"vaada/procedure"
)

// TestPastedStepsBecomeCards reads what people really paste: lines with bullets
// and numbers, cells of a spreadsheet with headings in any language or none, and
// files with commas, quotes and new lines in them.
func TestPastedStepsBecomeCards(t *testing.T) {
	t.Parallel()
	minutes := func(n int64) hours.Limit {
		return hours.Limit{Value: n, Unit: hours.InMinutes, Counting: hours.Working}
	}
	type card struct {
		label, rest string
		role        people.Role
		limit       hours.Limit
	}
	for _, row := range []struct {
		what, pasted string
		in           language.Language
		want         []card
	}{
		{"lines", "Answer the call\n\n  Ask for the name, and the address \r\n", language.English, []card{
			{label: "Answer the call"}, {label: "Ask for the name, and the address"},
		}},
		{"a list", "1. Answer\n2) Ask\n- Write down\n• 24 hours later: call", language.English, []card{
			{label: "Answer"}, {label: "Ask"}, {label: "Write down"}, {label: "24 hours later: call"},
		}},
		{"a numbered list in Urdu", "۱۔ فون اٹھائیں\n۲۔ نام پوچھیں", language.Urdu, []card{{label: "فون اٹھائیں"}, {label: "نام پوچھیں"}}},
		{"cells without headings", "1\tAnswer\tAgent\t20 min\tFirst the name\n2\tApprove\tSupervisor\t\t", language.English, []card{
			{label: "Answer", rest: "First the name", role: people.Agent, limit: minutes(20)}, {label: "Approve", role: people.Supervisor},
		}},
		{"headings in another order", "Time\tWho\tStep\n2 working days\tengineer\tVisit\nsoon\tthe boss\tSign", language.English, []card{
			{label: "Visit", role: people.Engineer, limit: hours.Limit{Value: 2, Unit: hours.InDays, Counting: hours.Working}},
			{label: "Sign", rest: "soon\nthe boss"},
		}},
		{"headings in Urdu", "مرحلہ\tرول\tوقت\nوزٹ\tٹیکنیشن\t۳۰ منٹ", language.Urdu, []card{{label: "وزٹ", role: people.Engineer, limit: minutes(30)}}},
		{"headings in Hindi", "चरण\tभूमिका\tसमय\nविज़िट\tइंजीनियर\t३० मिनट", language.Hindi, []card{{label: "विज़िट", role: people.Engineer, limit: minutes(30)}}},
		{"semicolons in Turkish", "Adım;Rol;Süre\nZiyaret, evde;Teknisyen;30 dk", language.Turkish, []card{{label: "Ziyaret, evde", role: people.Engineer, limit: minutes(30)}}},
		{"commas and quotes", "Step,Role,Time\n\"Ask, then\nwrite\",agent,1 hour\n", language.English, []card{
			{label: "Ask, then write", role: people.Agent, limit: hours.Limit{Value: 1, Unit: hours.InHours, Counting: hours.Working}},
		}},
		{"commas without headings", "Answer,agent,\nApprove,manager,10 minutes", language.English, []card{
			{label: "Answer", role: people.Agent}, {label: "Approve", role: people.Manager, limit: minutes(10)},
		}},
		{"a quote that nothing closes", "Say \"hello\tagent\nAsk\tagent", language.English, []card{
			{label: "Say \"hello", role: people.Agent}, {label: "Ask", role: people.Agent},
		}},
	} {
		t.Run(row.what, func(t *testing.T) {
			t.Parallel()
			cards, err := procedure.Cards(&procedure.Chart{}, row.pasted, row.in)
			if err != nil {
				t.Fatal(err)
			}
			var got []card
			for _, each := range cards {
				if each.Kind != procedure.Card || each.Label.Source != row.in {
					t.Errorf("%q is a %s in %q", each.Key, each.Kind, each.Label.Source)
				}
				got = append(got, card{each.Label.In[row.in], each.Instruction.In[row.in], each.Role, each.Limit})
			}
			if len(got) != len(row.want) {
				t.Fatalf("got %+v", got)
			}
			for i, want := range row.want {
				if got[i] != want {
					t.Errorf("card %d is %+v, want %+v", i+1, got[i], want)
				}
			}
		})
	}
}

// TestACardTakesAKeyOfItsOwn pastes into a chart that has cards.
func TestACardTakesAKeyOfItsOwn(t *testing.T) {
	t.Parallel()
	chart := &procedure.Chart{Boxes: []procedure.Box{{Key: "card-1"}, {Key: "card-3"}}}
	cards, err := procedure.Cards(chart, "one\ntwo", language.English)
	if err != nil || len(cards) != 2 || cards[0].Key != "card-2" || cards[1].Key != "card-4" {
		t.Errorf("got %+v, %v", cards, err)
	}
}

// TestALongLineKeepsAllItsWords cuts a label where people count letters, and
// keeps the whole line as the instruction.
func TestALongLineKeepsAllItsWords(t *testing.T) {
	t.Parallel()
	line := strings.TrimSpace(strings.Repeat("क्षमा माँगें ", 200))
	cards, err := procedure.Cards(&procedure.Chart{}, line, language.Hindi)
	if err != nil {
		t.Fatal(err)
	}
	label := cards[0].Label.In[language.Hindi]
	if language.CountGraphemes(label) > 120 || !strings.HasSuffix(label, "…") || cards[0].Instruction.In[language.Hindi] != line {
		t.Errorf("the label is %q of %d letters", label, language.CountGraphemes(label))
	}
}

// TestTooMuchPastedIsRefused names the field and says what to do.
func TestTooMuchPastedIsRefused(t *testing.T) {
	t.Parallel()
	full := &procedure.Chart{Boxes: make([]procedure.Box, procedure.MostBoxes)}
	for _, row := range []struct {
		what, pasted string
		chart        *procedure.Chart
	}{
		{"nothing", " \n\t\n", &procedure.Chart{}},
		{"too many lines", strings.Repeat("a\n", procedure.MostCards+1), &procedure.Chart{}},
		{"too long", strings.Repeat("س", procedure.LongPaste+1), &procedure.Chart{}},
		{"a full chart", "one more", full},
	} {
		_, err := procedure.Cards(row.chart, row.pasted, language.English)
		if f := fault.Of(err); err == nil || f.Kind != fault.KindInvalid || f.Field != "pasted" {
			t.Errorf("%s: %v", row.what, err)
		}
	}
	if _, err := procedure.Cards(&procedure.Chart{}, strings.Repeat("a\n", procedure.MostCards), language.English); err != nil {
		t.Errorf("as many as may be: %v", err)
	}
}

// FuzzCards pastes anything: the answer is a fault with a sentence, or cards
// that a chart can hold.
func FuzzCards(f *testing.F) {
	for _, seed := range []string{"Answer\nAsk", "Step\tRole\nAsk\tagent", "Step,Time\n\"a,b\n\",2 hours", "\"\t\"\t", "۱۔ \x00\xff;३ दिन", "; ;\n\r;"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, pasted string) {
		cards, err := procedure.Cards(&procedure.Chart{}, pasted, language.Urdu)
		if err != nil {
			if !fault.Is(err, fault.KindInvalid) {
				t.Fatal(err)
			}
			return
		}
		chart := &procedure.Chart{Format: procedure.Format, Key: "pasted", Boxes: cards}
		for _, card := range cards {
			if !utf8.ValidString(card.Label.In[language.Urdu]) || card.Label.IsZero() {
				t.Fatalf("the label is %q", card.Label.In[language.Urdu])
			}
		}
		content, _, err := procedure.Encode(chart)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := procedure.Decode(content); err != nil {
			t.Fatal(err)
		}
	})
}
