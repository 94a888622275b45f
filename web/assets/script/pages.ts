// Small manners of pages: the newest message is in view, a menu closes, the
// summary of a form that came back is where reading begins.

import { whenShown } from "./page"

let seen = ""

export function startPages(): void {
  whenShown(() => {
    toNewest()
    document.querySelectorAll<HTMLElement>("[data-keys-help], [data-print]").forEach((button) => (button.hidden = false))
  })
  document.addEventListener("turbo:render", () => document.querySelector<HTMLElement>("[data-focus]")?.focus())
  document.addEventListener("turbo:before-cache", forget)
  document.addEventListener("click", (event) => {
    closeMenus(event.target as Node)
    if ((event.target as Element).closest("[data-print]")) {
      window.print()
    }
  })
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeMenus(null)
    }
  })
  window.addEventListener("unhandledrejection", (event) => {
    if (event.reason?.name === "AbortError") {
      event.preventDefault() // a page that is left gives up what it asked for: no fault
    }
  })
}

/** Scrolls a conversation to its end when it is opened or has grown. */
function toNewest(): void {
  const thread = document.querySelector<HTMLElement>("[data-thread]")
  const now = thread ? location.pathname + " " + thread.childElementCount : ""
  if (thread && now !== seen) {
    thread.scrollTop = thread.scrollHeight
  }
  seen = now
}

/** What was true once is not shown again when somebody comes back. */
function forget(): void {
  document.querySelectorAll("[data-toast], dialog").forEach((each) => each.remove())
  closeMenus(document)
}

function closeMenus(clicked: Node | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")) {
    if (!clicked || !menu.contains(clicked)) {
      menu.open = false
      if (!clicked) {
        menu.querySelector("summary")?.focus()
      }
    }
  }
}
