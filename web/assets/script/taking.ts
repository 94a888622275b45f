// Who begins to work on a step says so by touching it: the first time the
// focus comes into the guide, the time of waiting ends and that of work begins.

const taken = new Set<string>()

export function startTaking(): void {
  document.addEventListener("focusin", (event) => {
    const guide = (event.target as Element).closest(".step-card")
    const address = guide?.querySelector<HTMLElement>("[data-take]")?.dataset.take
    if (address && !taken.has(address)) {
      taken.add(address)
      void fetch(address, { method: "POST", keepalive: true }).catch(() => taken.delete(address))
    }
  })
}
