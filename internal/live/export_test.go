package live

const Remembered = remembered

// Waiting counts the things that somebody waits for.
func Waiting(h *Hub) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.subscribers)
}

// Size counts the things whose revision is remembered.
func Size(h *Hub) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.memory.young) + len(h.memory.old)
}
