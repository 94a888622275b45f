// Puts changes together: a case in hand is asked for again within 300 ms, a
// list at most every two seconds. A page asks for itself and morphs; a part of
// it is a frame that is asked for alone.

import { told } from "./page"

export interface Library {
  session: { refresh(address: string): void }
}

interface Frame extends HTMLElement {
  src: string | null
  reload(): Promise<void>
}

const soon = 250
const seldom = 2_000

export class Refresher {
  private readonly due = new Map<string, number>() // what is asked for, and the timer
  private readonly last = new Map<string, number>() // when it was last
  private revision = 0 // the newest that was heard of
  private waiting = false

  constructor(private readonly turbo: Library) {
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.waiting) {
        this.waiting = false
        this.refresh()
      }
    })
  }

  /** Everything this page shows. */
  things(): string[] {
    const shown = watched()
    for (const frame of frames()) {
      shown.push(...thingsOf(frame))
    }
    return [...new Set(shown)]
  }

  changed(things: string[], revision: number): void {
    this.revision = Math.max(this.revision, revision)
    if (watched().some((thing) => things.includes(thing))) {
      this.plan("", soon, () => this.refresh())
    }
    for (const frame of frames()) {
      if (thingsOf(frame).some((thing) => things.includes(thing))) {
        this.plan(frame.id, frame.hasAttribute("data-slow") ? seldom : soon, () => reload(frame.id))
      }
    }
  }

  private plan(what: string, wait: number, act: () => void): void {
    if (this.due.has(what)) {
      return
    }
    const rest = Math.max(soon, (this.last.get(what) ?? 0) + wait - Date.now())
    const timer = window.setTimeout(() => {
      this.due.delete(what)
      if (Number(told("revision")) < this.revision) { // else the page was made after the news
        this.last.set(what, Date.now())
        act()
      }
    }, rest)
    this.due.set(what, timer)
  }

  private refresh(): void {
    if (document.hidden) {
      this.waiting = true
      return
    }
    if (document.querySelector(".faults")) {
      return // a form came back: it is corrected first, and its answer is a new page
    }
    this.turbo.session.refresh(location.href)
  }
}

function watched(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="vaada-watch"]')
  return meta ? meta.content.split(" ") : []
}

function frames(): Frame[] {
  return [...document.querySelectorAll<Frame>("turbo-frame[data-things]")]
}

function thingsOf(frame: HTMLElement): string[] {
  return (frame.dataset.things ?? "").split(" ").filter(Boolean)
}

/** Neither page nor answer carries the frame's address: it would ask on every load. */
function reload(id: string): void {
  const frame = document.getElementById(id) as Frame | null
  if (!frame) {
    return
  }
  if (frame.src) {
    void frame.reload()
  } else {
    frame.src = frame.dataset.address ?? location.href
  }
}
