package markdown_test

import (
	"strings"
	"testing"

	"vaada/internal/markdown"
)

func TestATextBecomesAPage(t *testing.T) {
	t.Parallel()
	got := markdown.HTML("# Why\n\nBecause **9** of 10 come back.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
	for _, want := range []string{"<h3>Why</h3>", "<strong>9</strong>", "<li>one</li>", "<td>1</td>"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in %s", want, got)
		}
	}
}

func TestNothingThatActsComesThrough(t *testing.T) {
	t.Parallel()
	for _, written := range []string{
		"<script>alert(1)</script>", "[x](javascript:alert(1))", `<a href="https://x.example" onclick="x()">x</a>`,
		`<img src="https://x.example/1.gif">`, "<style>p{}</style>", `<p style="color:red">x</p>`, "![x](https://x.example/1.gif)",
	} {
		got := strings.ToLower(markdown.HTML(written))
		for _, bad := range []string{"<script", "javascript:", "onclick", "<img", "<style", "style="} {
			if strings.Contains(got, bad) {
				t.Errorf("%s becomes %s", written, got)
			}
		}
	}
}
