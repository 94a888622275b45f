package staff_test

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vaada/internal/db"
	"vaada/internal/testkit"
	"vaada/keeping"
	"vaada/people"
)

func TestWhoKeepsTheSystemAsksForABackupAndAManagerCarriesItAway(t *testing.T) {
	t.Parallel()
	testkit.DB(t, func(t *testing.T, d *db.DB) {
		h := opened(t, d)
		h.pages.Keeping = keeping.Desk{DB: d, Now: h.hand.Now, Place: keeping.Place{
			Folder: filepath.Join(testkit.Folder(t), "backups"), Own: true, Scratch: testkit.Folder(t), Keys: testkit.Keys(),
		}}
		keeper, manager, agent := h.hire("Usman", people.Administrator), h.hire("Ayesha", people.Manager), h.hire("Sara", people.Agent)
		agent.get("/settings/backups").want(t, http.StatusForbidden)
		if seen := manager.get("/settings/backups").want(t, http.StatusOK, "The first one comes in the night"); strings.Contains(seen.body, "Back up now") {
			t.Error("a manager is offered what only administrators may")
		}
		manager.post("/settings/backups", "do", "backup").want(t, http.StatusForbidden)
		keeper.post("/settings/backups", "do", "rehearsal").want(t, http.StatusConflict, "Make one first")
		keeper.post("/settings/backups", "do", "backup").want(t, http.StatusSeeOther)
		keeper.get("/settings/backups").want(t, http.StatusOK, "A backup is being made")
		keeper.post("/settings/backups", "do", "backup").want(t, http.StatusConflict, "under way")
		h.must(h.pages.Keeping.Sweep(t.Context()))
		if offered := keeper.get("/settings/backups").want(t, http.StatusOK, "Not tried yet", "Back up now", "private cases too"); strings.Contains(offered.body, "/file") {
			t.Error("an administrator is offered what holds every private case")
		}
		seen := manager.get("/settings/backups").want(t, http.StatusOK, "Not tried yet", "/file", "without a copy of vaada.key")
		_, rest, _ := strings.Cut(seen.body, `href="/settings/backups/`)
		id, _, _ := strings.Cut(rest, "/")
		keeper.get("/settings/backups/"+id+"/file").want(t, http.StatusForbidden)
		h.hireAt("Selin", people.At(h.office, people.Manager)).get("/settings/backups/"+id+"/file").want(t, http.StatusForbidden)
		manager.get("/settings/backups/nonsense/file").want(t, http.StatusNotFound)
		got := manager.get("/settings/backups/"+id+"/file").want(t, http.StatusOK)
		if !strings.HasPrefix(got.body, "PK") || !strings.HasPrefix(got.header.Get("Content-Disposition"), "attachment; filename=vaada-") {
			t.Errorf("it came as %v", got.header)
		}
		h.hand.Advance(20 * time.Minute)
		left := manager.get("/settings/backups/" + id + "/file")
		if left.status == http.StatusOK || strings.HasPrefix(left.body, "PK") {
			t.Errorf("who proved long ago who they are was given it: %d", left.status)
		}
	})
}
