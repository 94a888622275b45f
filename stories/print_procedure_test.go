package stories_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"vaada/internal/language"
	"vaada/internal/language/say"
	pictures "vaada/procedure/drawing"
	"vaada/procedure/starter"
	"vaada/sample"
)

// A manager prints a flowchart: the paper is as wide as it says, each sheet of the
// chart fills one, and where a line goes on the other one is named.
func TestAProcedureIsPrinted(t *testing.T) {
	t.Parallel()
	charts, err := starter.Charts()
	if err != nil {
		t.Fatal(err)
	}
	h := anarHome(t)
	manager := h.enter(sample.Ayesha, desk)
	reader := language.Reader{Language: language.Turkish}
	drawn := pictures.Sheets(charts[0], reader)
	wanted, size := len(drawn.Sheets), [2]float64{a4[1], a4[0]}
	if drawn.Upright {
		size = a4
	}
	page := manager.open("/procedures/" + charts[0].Key + "/paper?language=tr")
	sheets := page.prints()
	printed := page.onPaper(sheets, size, wanted)
	if len(sheets) != wanted {
		t.Errorf("%d sheets were printed, want %d", len(sheets), wanted)
	}
	manager.savesThePicture(charts[0].Key)
	manager.reads(printed, say.ProcedureDrawnPage(1).Plain(reader), say.ProcedureDrawnPage(2).Plain(reader),
		fmt.Sprintf("1/%d", wanted), fmt.Sprintf("%d/%d", wanted, wanted))
}

// saved is a picture that the browser painted for somebody to keep.
type saved struct {
	Name          string
	Type          string
	Width, Height int
	Asked         []int // the size of the server's drawing
	Inked         int   // dots that are not as the corner is
}

// savesThePicture takes the flowchart away as a picture: a PNG with the name of the
// procedure, twice as large as the drawing, on which something is painted.
func (b *tab) savesThePicture(key string) {
	b.t.Helper()
	b.open("/procedures/" + key + "/chart")
	eval[int](b, `(() => {
		window.kept = {}
		URL.createObjectURL = (blob) => ((window.kept.blob = blob), "blob:kept")
		URL.revokeObjectURL = () => {}
		HTMLAnchorElement.prototype.click = function () { window.kept.name = this.download }
		return 1
	})()`)
	b.click(b.find([]string{"button"}, say.ProcedureSavePicture()))
	b.wait("a picture to keep", func() bool { return eval[bool](b, `Boolean(window.kept.name)`) })
	written, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](`(async () => {
		const drawing = new Image()
		drawing.src = document.querySelector("[data-picture]").dataset.picture
		await drawing.decode()
		const image = await createImageBitmap(window.kept.blob)
		const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")
		canvas.drawImage(image, 0, 0)
		const dots = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer)
		return JSON.stringify({ Name: window.kept.name, Type: window.kept.blob.type, Width: image.width, Height: image.height,
			Asked: [drawing.naturalWidth, drawing.naturalHeight], Inked: dots.reduce((all, dot) => all + (dot !== dots[0]), 0) })
	})()`, chromedp.EvalAwaitPromise))
	b.must(err)
	var picture saved
	b.must(json.Unmarshal([]byte(written), &picture))
	if picture.Name != key+".png" || picture.Type != "image/png" {
		b.t.Errorf("it is kept as %s, of %s", picture.Name, picture.Type)
	}
	scale := min(2, 8000/float64(max(picture.Asked[0], picture.Asked[1])))
	if picture.Width != int(float64(picture.Asked[0])*scale) || picture.Height != int(float64(picture.Asked[1])*scale) {
		b.t.Errorf("the picture is %d by %d, the drawing %v", picture.Width, picture.Height, picture.Asked)
	}
	if share := float64(picture.Inked) / float64(picture.Width*picture.Height); share < 0.02 || share > 0.9 {
		b.t.Errorf("of the picture %.3f is painted", share)
	}
}
