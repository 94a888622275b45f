package procedure_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"vaada/procedure"
)

var update = flag.Bool("update", false, "write the schema anew")

func TestThePublishedSchemaIsThatOfTheTypes(t *testing.T) {
	t.Parallel()
	want, err := procedure.Schema()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("chart.schema.json", want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile("chart.schema.json"); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("chart.schema.json is not what the types say; write it anew with -update: %v", err)
	}
}
