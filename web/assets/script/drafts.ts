// A text that is being written survives: on this device at once, on the server
// when typing has stopped for 800 ms. It goes when it was sent, and all of a
// person's drafts leave the device when the person signs out.
//
// <textarea data-draft="NAME" data-draft-to="/address"> keeps under NAME and
// posts text to the address, where there is one.

import { told, whenShown, word } from "./page"

interface Kept {
  text: string
  saved: boolean // the server has it
}

const pause = 800
const timers = new WeakMap<HTMLTextAreaElement, number>()

export function startDrafts(): void {
  whenShown(() => document.querySelectorAll<HTMLTextAreaElement>("textarea[data-draft]").forEach(bring))
  document.addEventListener("input", (event) => {
    if (event.target instanceof HTMLTextAreaElement && event.target.dataset.draft) {
      typed(event.target)
    }
  })
  document.addEventListener("turbo:submit-end", (event) => {
    const { success, formSubmission } = (event as CustomEvent).detail
    if (success) {
      formSubmission.formElement.querySelectorAll("textarea[data-draft]").forEach(forget)
    }
  })
  document.addEventListener("submit", (event) => {
    if ((event.target as HTMLElement).matches("[data-sign-out]")) {
      forgetAll()
    }
  }, true)
  window.addEventListener("online", () =>
    document.querySelectorAll<HTMLTextAreaElement>("textarea[data-draft]").forEach((area) => {
      if (read(area)?.saved === false) {
        void save(area)
      }
    }),
  )
}

function own(): string {
  return `vaada.draft.${told("person")}.`
}

function read(area: HTMLTextAreaElement): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(own() + area.dataset.draft) ?? "null")
  } catch {
    return null
  }
}

function keep(area: HTMLTextAreaElement, saved: boolean): void {
  try {
    localStorage.setItem(own() + area.dataset.draft, JSON.stringify({ text: area.value, saved } satisfies Kept))
  } catch {
    // A full or forbidden store: the server still gets it.
  }
}

/** Brings back what was written here and has not reached the server. */
function bring(area: HTMLTextAreaElement): void {
  const kept = read(area)
  if (kept && !kept.saved && kept.text !== "" && area.value === area.defaultValue && area.value !== kept.text) {
    area.value = kept.text
    say(area, "here")
  }
}

function typed(area: HTMLTextAreaElement): void {
  keep(area, false)
  window.clearTimeout(timers.get(area))
  timers.set(area, window.setTimeout(() => void save(area), pause))
}

async function save(area: HTMLTextAreaElement): Promise<void> {
  const to = area.dataset.draftTo
  if (!to) {
    say(area, "keptOff")
    return
  }
  const text = area.value
  try {
    const answer = await fetch(to, { method: "POST", body: new URLSearchParams({ text }), keepalive: text.length < 30_000 })
    if (!answer.ok) {
      throw new Error(String(answer.status))
    }
    if (area.value === text && read(area)) {
      keep(area, true)
    }
    say(area, "kept")
  } catch {
    say(area, navigator.onLine ? "keptOff" : "offline")
  }
}

function say(area: HTMLTextAreaElement, what: string): void {
  const place = area.form?.querySelector("[data-draft-state]")
  if (place) {
    place.textContent = word(what)
  }
}

function forget(area: Element): void {
  window.clearTimeout(timers.get(area as HTMLTextAreaElement))
  localStorage.removeItem(own() + (area as HTMLTextAreaElement).dataset.draft)
}

function forgetAll(): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(own())) {
      localStorage.removeItem(name)
    }
  }
}
