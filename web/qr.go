package web

import (
	"context"
	"io"
	"strconv"
	"strings"

	"rsc.io/qr"

	"vaada/internal/language"
)

// QR is a square picture of a short text that a phone's camera reads: an address,
// a key. It is drawn with attributes alone and prints black on white.
type QR struct {
	Words string
	Label language.Message // what it is a picture of, read aloud
}

// Render draws the picture; nothing when the text is too long for one.
func (q QR) Render(ctx context.Context, w io.Writer) error {
	code, err := qr.Encode(q.Words, qr.M)
	if err != nil {
		return nil
	}
	return q.view(code.Size, squares(code)).Render(ctx, w)
}

// squares draws the black squares of a code, those side by side in one go.
func squares(code *qr.Code) string {
	var path strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			from := x
			for x < code.Size && code.Black(x, y) {
				x++
			}
			if length := strconv.Itoa(x - from); x > from {
				path.WriteString("M" + strconv.Itoa(from) + " " + strconv.Itoa(y) + "h" + length + "v1h-" + length + "z")
			}
		}
	}
	return path.String()
}

// quiet is the blank margin that readers need, in squares (ISO/IEC 18004).
const quiet = 4

func viewBox(size int) string {
	whole := strconv.Itoa(size + 2*quiet)
	return "-" + strconv.Itoa(quiet) + " -" + strconv.Itoa(quiet) + " " + whole + " " + whole
}
