package live

// remembered bounds the things whose last revision is known, twice.
const remembered = 5000

// memory knows the last revision of the things that changed lately, in two
// generations: when the younger is full, the older is forgotten.
type memory struct {
	revision   int64 // the highest
	floor      int64 // up to here, changes may be forgotten
	young, old map[string]int64
	oldest     int64 // the highest revision in old
}

// start forgets everything up to a revision.
func (m *memory) start(revision int64) {
	*m = memory{revision: revision, floor: revision, oldest: revision, young: map[string]int64{}}
}

func (m *memory) note(change Change) {
	if len(m.young) >= remembered {
		m.floor, m.oldest = m.oldest, m.revision
		m.old, m.young = m.young, map[string]int64{}
	}
	m.revision = max(m.revision, change.Revision)
	m.young[change.Thing] = change.Revision
}

// since says which of the things changed, or may have, after a revision.
func (m *memory) since(revision int64, things []string) []Change {
	var changes []Change
	for _, thing := range things {
		last := max(m.young[thing], m.old[thing])
		if revision < m.floor {
			last = max(last, m.revision)
		}
		if last > revision {
			changes = append(changes, Change{thing, last})
		}
	}
	return changes
}
