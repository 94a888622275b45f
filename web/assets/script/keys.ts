// Single keys: 1 to 9 answer the step, j and k go through the cases, r, n and l
// write, u goes back to the list, ? shows them. They are told by the place of
// the key where the keyboard writes another script, never work while something
// is typed or composed, and can be switched off.

import { button } from "./ask"
import { mayAnswer } from "./hands"
import { told, word } from "./page"

interface Library {
  visit(address: string): void
}

export function startKeys(turbo: Library): void {
  document.addEventListener("keydown", (event) => {
    if (sends(event)) {
      return
    }
    const key = keyOf(event)
    if (key === "" || told("keys") === "off" || !isFree(event)) {
      return
    }
    if (event.repeat || (/[1-9]/.test(key) && !mayAnswer())) {
      event.preventDefault() // a key that is held answers once
      return
    }
    if (key === "?" ? help() : key === "j" || key === "k" ? walk(turbo, key === "j" ? 1 : -1) : press(key)) {
      event.preventDefault()
    }
  })
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-keys-help]")) {
      help()
    }
  })
}

/** Ctrl Enter sends the form that is being written. */
function sends(event: KeyboardEvent): boolean {
  const area = event.target
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !(area instanceof HTMLTextAreaElement)) {
    return false
  }
  event.preventDefault()
  area.form?.requestSubmit()
  return true
}

/** The key as it stands on a Latin keyboard, whatever script it writes. */
export function keyOf(event: KeyboardEvent): string {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.keyCode === 229) {
    return ""
  }
  if (/^[a-z1-9?]$/i.test(event.key)) {
    return event.key.toLowerCase()
  }
  if (/^[\x20-\x7e]$/.test(event.key)) {
    return ""
  }
  const place = /^(?:Key([A-Z])|Digit([1-9])|Numpad([1-9]))$/.exec(event.code)
  if (event.code === "Slash" && event.shiftKey) {
    return "?"
  }
  return place ? (place[1] ?? place[2] ?? place[3]).toLowerCase() : ""
}

function isFree(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement
  // nothing is typed into what is only ticked
  return !at.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog") && !document.querySelector("dialog[open]")
}

/** Presses what carries the key: a button, or a link. */
function press(key: string): boolean {
  const holders = [...document.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)]
  const holder = holders.find((each) => each.checkVisibility()) ?? holders.find((each) => each.matches(".back")) // a wide page shows no way back
  if (!holder) {
    return false
  }
  const area = document.querySelector<HTMLTextAreaElement>(".composer textarea")
  if (holder.matches(".tabs a[aria-current]") && area) {
    area.focus()
  } else {
    holder.click()
  }
  return true
}

/** Goes to the next or the previous case: opens it beside a case, else only marks it. */
function walk(turbo: Library, by: number): boolean {
  const cases = [...document.querySelectorAll<HTMLAnchorElement>("a[data-case]")]
  if (cases.length === 0) {
    return false
  }
  const current = cases.findIndex((each) => each.hasAttribute("aria-current"))
  const from = current >= 0 ? current : cases.indexOf(document.activeElement as HTMLAnchorElement)
  const next = cases[from < 0 ? (by > 0 ? 0 : cases.length - 1) : from + by]
  if (next && current >= 0) {
    turbo.visit(next.href)
  } else {
    next?.focus()
  }
  return true
}

function help(): boolean {
  const dialog = document.createElement("dialog")
  dialog.setAttribute("aria-labelledby", "keys-title")
  const title = document.createElement("h2")
  title.id = "keys-title"
  title.textContent = word("keys")
  const list = document.createElement("dl")
  list.className = "keys"
  for (const [key, name] of [["1–9", "n"], ["j", "j"], ["k", "k"], ["Enter", "o"], ["u", "u"], ["r", "r"], ["n", "t"], ["l", "l"], ["?", "?"]]) {
    const term = document.createElement("dt")
    const cap = document.createElement("kbd")
    const means = document.createElement("dd")
    cap.textContent = key
    term.append(cap)
    means.textContent = word("key." + name)
    list.append(term, means)
  }
  const ways = document.createElement("form")
  ways.method = "dialog"
  ways.className = "ways"
  ways.append(button(word("close"), ""))
  dialog.append(title, list, ways)
  dialog.addEventListener("close", () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return true
}
