package staff

import "testing"

func TestTwoListsThatHaveOnePatternLetNothingBegin(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() == nil {
			t.Error("the second took the place of the first")
		}
	}()
	together(map[string]route{"GET /one": {}}, map[string]route{"GET /two": {}, "GET /one": {}})
}
