// What the server wrote into the head of a page for the script.

export function told(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="vaada-${name}"]`)?.content ?? ""
}

let words: Record<string, string> = {}
let written = ""

/** The reader's own words for the few things a script says. */
export function word(name: string): string {
  const now = told("words")
  if (now !== written) {
    written = now
    try {
      words = JSON.parse(now)
    } catch {
      words = {}
    }
  }
  return words[name] ?? ""
}

/** Does something now and whenever a page, or a part of one, was put in place. */
export function whenShown(show: () => void): void {
  for (const event of ["turbo:load", "turbo:render", "turbo:frame-render", "turbo:morph"]) {
    document.addEventListener(event, show)
  }
}

/** A deed whose answer is waited for no longer than it is worth. */
export function later(wait: number, act: () => void): () => void {
  let timer = 0
  return () => {
    if (timer === 0) {
      timer = window.setTimeout(() => {
        timer = 0
        act()
      }, wait)
    }
  }
}
