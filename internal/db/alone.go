package db

// Alone lets deeds that name the same thing go one after the other, each until
// its commit: what is read from here on is what the deed before left. A rule
// over several rows, such as "at most one", needs it on PostgreSQL; SQLite has
// one writer anyway.
func (tx *Tx) Alone(what string) error {
	if tx.DB().Engine() != PostgreSQL {
		return nil
	}
	_, err := tx.Exec(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, what)
	return err
}
