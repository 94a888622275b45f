// A page hears what changed and asks for itself again. All tabs of a browser
// share one stream: the tab that holds the lock reads it and tells the others.

import { told, whenShown } from "./page"
import { Refresher, type Library } from "./refresh"

interface Wish {
  tab: string
  things: string[]
  since: number
}

type News = { wish: Wish } | { gone: string } | { who: true } | { changed: string[]; revision: number }

const tab = Math.random().toString(36).slice(2)
const address = "/live"

export function startLive(turbo: Library): void {
  if (!("EventSource" in window) || !("BroadcastChannel" in window)) {
    return
  }
  const channel = new BroadcastChannel("vaada-live")
  const refresher = new Refresher(turbo)
  let stream: Stream | null = null

  const wish = (): Wish => ({ tab, things: refresher.things(), since: Number(told("revision")) || 0 })
  const hear = (news: News): void => {
    if ("changed" in news) {
      refresher.changed(news.changed, news.revision)
    } else if ("wish" in news) {
      stream?.add(news.wish)
    } else if ("gone" in news) {
      stream?.drop(news.gone)
    } else {
      channel.postMessage({ wish: wish() } satisfies News)
    }
  }
  const ask = (): void => {
    const mine = wish()
    channel.postMessage({ wish: mine } satisfies News)
    stream?.add(mine)
    lead()
  }

  let leading = false
  const lead = (): void => {
    if (leading || refresher.things().length === 0 || !navigator.locks) {
      return
    }
    leading = true
    void navigator.locks.request("vaada-live", () => {
      stream = new Stream((changed, revision) => {
        channel.postMessage({ changed, revision } satisfies News)
        refresher.changed(changed, revision)
      })
      stream.add(wish())
      channel.postMessage({ who: true } satisfies News)
      return new Promise<void>(() => {}) // until this tab closes
    })
  }

  channel.addEventListener("message", (event: MessageEvent<News>) => hear(event.data))
  window.addEventListener("pagehide", () => channel.postMessage({ gone: tab } satisfies News))
  whenShown(ask)
}

/** The one stream, over what all tabs wish to hear of. */
class Stream {
  private source: EventSource | null = null
  private readonly wishes = new Map<string, Wish>()
  private open = new Set<string>()
  private revision = 0
  private timer = 0

  constructor(private readonly tell: (changed: string[], revision: number) => void) {}

  add(wish: Wish): void {
    this.wishes.set(wish.tab, wish)
    if (wish.things.some((thing) => !this.open.has(thing))) {
      this.revision = this.revision === 0 ? wish.since : Math.min(this.revision, wish.since || this.revision)
      this.reopen()
    }
  }

  drop(gone: string): void {
    this.wishes.delete(gone)
  }

  private reopen(): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => {
      this.open = new Set([...this.wishes.values()].flatMap((wish) => wish.things))
      this.source?.close()
      const query = new URLSearchParams([...this.open].map((thing) => ["thing", thing]))
      query.set("since", String(this.revision))
      this.source = new EventSource(`${address}?${query}`)
      this.source.addEventListener("message", (event) => {
        this.revision = Number(event.lastEventId) || this.revision
        this.tell(event.data.split(" "), this.revision)
      })
    }, 100)
  }
}
