// A part is saved as it is written: when a slot was changed and left, in a text when
// the typing rests, and at the latest when the page is left. What comes of it is put in
// the place of what stood there, and what is typed meanwhile stays. Ctrl+Z is the
// browser's own; the page has its own undo.
//
// <form data-builder="ID"> names the part of the page that a save makes anew.

import { word } from "./page"
import { tell } from "./toasts"

interface Library {
  morphElements(now: Element, next: Element): void
}

type Slot = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const conflict = 409
const rest = 1000 // milliseconds without a key after which a text is saved
let typing = 0
let saving = false
let leaving = false
let again = false
let pressed: HTMLElement | null = null

export function startBuilder(turbo: Library): void {
  document.addEventListener("change", (event) => {
    const form = (event.target as Slot).form
    if (form?.matches("[data-builder]") && !document.querySelector("[data-conflict]")) {
      void save(turbo, form)
    }
  })
  document.addEventListener("input", (event) => {
    const slot = event.target as Slot
    const form = slot.form
    // Half a number would be another promise: those wait until they are left.
    if (form?.matches("[data-builder=written-part]") && slot instanceof HTMLTextAreaElement && !document.querySelector("[data-conflict]")) {
      clearTimeout(typing)
      typing = window.setTimeout(() => {
        if (!document.querySelector("[data-conflict]")) {
          void save(turbo, form)
        }
      }, rest)
    }
  })
  addEventListener("pagehide", () => leave(true))
  document.addEventListener("turbo:before-render", () => {
    if (saving) {
      leaving = true // what is on its way tells first what it was
    } else {
      leave(false)
    }
  })
  // Who comes back sees the page as it is by now: what was sent last is in it.
  document.addEventListener("turbo:load", () => {
    if (document.querySelector("form[data-builder]")) {
      const meta = document.createElement("meta")
      meta.name = "turbo-cache-control"
      meta.content = "no-cache"
      document.head.append(meta)
    }
  })
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.querySelector("form[data-builder]")) {
      location.reload()
    }
  })
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement
    if (form.matches("[data-builder]")) {
      event.preventDefault()
      event.stopPropagation()
      void save(turbo, form, event.submitter)
    }
  }, true)
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-to-slot]")
    const slot = link && document.getElementById(link.hash.slice(1))
    if (slot) {
      event.preventDefault()
      show(slot)
    }
  })
}

/** Leads to a slot, also in a sentence that is folded away. */
function show(slot: HTMLElement): void {
  const folded = slot.parentElement?.closest("details")
  if (folded) {
    folded.open = true
  }
  const place = slot.matches("details") ? slot.querySelector<HTMLElement>("summary") ?? slot : slot
  place.scrollIntoView({ block: "center", behavior: "auto" })
  place.focus()
}

/** Sends what was typed and not saved yet from a page that is being left, or closed. */
function leave(closed: boolean): void {
  clearTimeout(typing)
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-builder]")) {
    if ([...form.elements].filter(isSlot).some(isTyped) && !document.querySelector("[data-conflict]")) {
      sendOff(form, closed)
    }
  }
}

/** Sends a form from which nobody waits for an answer. */
function sendOff(form: HTMLFormElement, closed: boolean): void {
  const sent = new URLSearchParams()
  new FormData(form).forEach((value, name) => sent.append(name, String(value)))
  fetch(form.getAttribute("action") ?? "", { method: "POST", body: sent, keepalive: closed }).catch(() => tell(word("offline")))
  form.querySelectorAll<Slot>("input, textarea, select").forEach(settle)
}

async function save(turbo: Library, form: HTMLFormElement, by: HTMLElement | null = null): Promise<void> {
  if (saving) {
    again = true
    pressed = by ?? pressed
    return
  }
  saving = true
  clearTimeout(typing)
  form.setAttribute("aria-busy", "true")
  const sent = new URLSearchParams()
  new FormData(form, by).forEach((value, name) => sent.append(name, String(value)))
  const slots = [...form.elements].filter(isSlot)
  const held = new Map(slots.map((slot) => [slot, state(slot)]))
  try {
    // A box has a field named "action", which form.action would be.
    const answer = await fetch(form.getAttribute("action") ?? "", { method: "POST", body: sent, headers: { Accept: "text/html" } })
    if (answer.status === conflict) {
      // What somebody else wrote is told before anything is put over it, also where
      // leaving the slot and pressing the button were one.
      again = false
      pressed = null
      clearTimeout(typing)
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(form.dataset.builder ?? "")
    if (!form.isConnected) { // the page was left meanwhile
      again = false
      pressed = null
      const seen = fresh?.querySelector<HTMLInputElement>("[name=seen]")
      const stands = form.elements.namedItem("seen")
      if (answer.ok && seen && stands instanceof HTMLInputElement && slots.some((slot) => state(slot) !== held.get(slot))) {
        stands.value = seen.value
        sendOff(form, false)
      }
      return
    }
    const now = document.getElementById(form.dataset.builder ?? "")
    if (!fresh || !now) {
      throw new Error(String(answer.status))
    }
    for (const [slot, was] of held) {
      if (state(slot) === was) {
        settle(slot)
      }
    }
    turbo.morphElements(now, fresh)
    begin(by)
  } catch {
    again = false
    pressed = null
    tell(word(navigator.onLine ? "keptOff" : "offline"))
  } finally {
    saving = false
    form.removeAttribute("aria-busy")
    if (leaving && form.isConnected) {
      leave(false)
    }
    leaving = false
  }
  if (again) {
    const next = pressed
    again = false
    pressed = null
    void save(turbo, form, next?.isConnected ? next : null)
  }
}

/** Typing begins in a row that was added; after one was taken away, at the button
 * that adds another. */
function begin(by: HTMLElement | null): void {
  if (by instanceof HTMLButtonElement && by.name === "add") {
    document.querySelector<HTMLElement>("[data-builder] [autofocus]")?.focus()
  } else if (by instanceof HTMLButtonElement && by.name === "remove") {
    const list = by.value.replace(/\.\d+$/, "")
    document.querySelector<HTMLElement>(`button[name="add"][value="${CSS.escape(list)}"]`)?.focus()
  }
}

function isSlot(field: Element): field is Slot {
  return (
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type !== "hidden")
  )
}

function state(slot: Slot): string {
  return slot instanceof HTMLInputElement && slot.type === "checkbox" ? String(slot.checked) : slot.value
}

/** Says that somebody typed into a slot what was not sent yet. */
function isTyped(slot: Slot): boolean {
  return !(slot instanceof HTMLSelectElement) && slot.type !== "checkbox" && slot.type !== "radio" && slot.value !== slot.defaultValue
}

/** What was sent is no longer only typed: the answer may be put in its place. */
function settle(slot: Slot): void {
  if (slot instanceof HTMLSelectElement) {
    for (const option of slot.options) {
      option.defaultSelected = option.selected
    }
  } else if (slot instanceof HTMLInputElement && slot.type === "checkbox") {
    slot.defaultChecked = slot.checked
  } else {
    slot.defaultValue = slot.value
  }
}
