// Clocks count down in place. The server says what is due when; the script
// says how long that still is, in the words the server gave it.

import { told, whenShown, word } from "./page"

let hurried = false // some clock shows seconds
let ahead = -Infinity // the server's clock minus this one, in milliseconds

export function startClocks(): void {
  whenShown(() => {
    const server = Number(told("now"))
    if (server > 0) {
      // A page from the cache tells an old time, so the greatest is the truest.
      ahead = Math.max(ahead, server - Date.now())
    }
    count()
  })
  window.setInterval(count, 10_000)
  window.setInterval(() => hurried && count(), 1000)
  document.addEventListener("visibilitychange", count)
}

function count(): void {
  if (document.hidden) {
    return
  }
  hurried = false
  const now = Date.now() + (Number.isFinite(ahead) ? ahead : 0)
  for (const clock of document.querySelectorAll<HTMLElement>("[data-due]")) {
    const due = Number(clock.dataset.due)
    hurried ||= Math.abs(due - now) <= 61_000
    const text = left(due - now, clock.dataset.form ?? "left")
    if (text === "") {
      continue
    }
    if (clock.textContent !== text) {
      clock.innerHTML = text
    }
    if (due < now) {
      mark(clock, "late")
    }
    const bar = clock.parentElement?.querySelector<SVGElement>("svg.bar")
    const started = Number(clock.dataset.started)
    if (bar && started > 0 && started < due) {
      const gone = Math.min(100, Math.max(0, ((now - started) / (due - started)) * 100))
      bar.querySelector(".gone")?.setAttribute("width", gone.toFixed(0))
      if (due < now) {
        mark(bar, "late")
      }
    }
  }
}

function mark(element: Element, state: string): void {
  element.classList.remove("ok", "risk")
  element.classList.add(state)
}

/** The time left, or the time past; empty from a day on, where the server's words stand. */
function left(milliseconds: number, form: string): string {
  const way = milliseconds < 0 ? "late" : form
  const seconds = Math.max(1, Math.ceil(Math.abs(milliseconds) / 1000))
  if (seconds < 60) {
    return word(`${way}.s`).replace("{m}", String(seconds))
  }
  const all = Math.max(1, Math.ceil(Math.abs(milliseconds) / 60_000))
  if (all >= 24 * 60) {
    return ""
  }
  const [hours, minutes] = [Math.floor(all / 60), all % 60]
  const kind = hours === 0 ? "m" : minutes === 0 ? "h" : "hm"
  return word(`${way}.${kind}`)
    .replace("{h}", String(hours))
    .replace("{mm}", String(minutes).padStart(2, "0"))
    .replace("{m}", String(minutes))
}
