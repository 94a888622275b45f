// What a deed answered goes away by itself, but not while it is read or held,
// nor when the page hears of a change and asks for itself again.

import { whenShown } from "./page"

const shownFor = 10_000
const known = new WeakSet<Element>()

export function startToasts(): void {
  document.addEventListener("turbo:before-morph-element", (event) => {
    const fresh = (event as CustomEvent<{ newElement: Element }>).detail.newElement
    if ((event.target as Element).id === "said" && fresh?.childElementCount === 0) {
      event.preventDefault()
    }
  })
  whenShown(() => {
    for (const toast of document.querySelectorAll<HTMLElement>("[data-toast]")) {
      if (!known.has(toast)) {
        known.add(toast)
        window.setTimeout(() => leave(toast), shownFor)
      }
    }
  })
}

function leave(toast: HTMLElement): void {
  if (toast.matches(":hover, :focus-within")) {
    window.setTimeout(() => leave(toast), 2_000)
    return
  }
  toast.classList.add("going")
  window.setTimeout(() => toast.remove(), 200)
}

/** Says something that the script itself found out. */
export function tell(words: string): void {
  const board = document.getElementById("said")
  if (!board || !words) {
    return
  }
  const toast = document.createElement("div")
  toast.className = "toast"
  toast.dataset.toast = ""
  const text = document.createElement("p")
  text.textContent = words
  toast.append(text)
  board.replaceChildren(toast)
  known.add(toast)
  window.setTimeout(() => leave(toast), shownFor)
}
