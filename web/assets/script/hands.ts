// What is in somebody's hands does not change under them. A guide that is
// touched stays as it is when somebody else was quicker, and says so; any other
// takes no answer for a moment after it changed. No key answers while a deed
// is under way.

import { whenShown, word } from "./page"

interface Library {
  session: { refresh(address: string): void }
}

const moment = 700

let shown = "" // the step on the page: its address and the deed before it
let quietUntil = 0 // no key answers before
let strangeUntil = 0 // nor does anything else, where somebody else changed the step
let sending = 0
let own = false // the change that comes is one's own
let given = false // the reader asked for the case as it stands

export function startHands(turbo: Library): void {
  shown = stepOf(document)
  whenShown(noteStep)
  document.addEventListener("turbo:submit-start", () => sending++)
  document.addEventListener("turbo:submit-end", (event) => {
    const { success, formSubmission } = (event as CustomEvent).detail
    sending = Math.max(0, sending - 1)
    quietUntil = Date.now() + moment
    own = success && formSubmission.formElement.closest(".guide") !== null
  })
  document.addEventListener("submit", (event) => {
    if ((event.target as Element).id === "step" && Date.now() < strangeUntil) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }, true)
  document.addEventListener("turbo:before-morph-element", (event) => {
    const at = event.target as Element
    const next = (event as CustomEvent<{ newElement: Element }>).detail.newElement
    if (at.matches(".next-step") && !own && !given && inHand(at) && stepOf(at) !== stepOf(next)) {
      event.preventDefault()
      tell(turbo, at, next)
    }
  })
}

/** Says whether a key may answer the step now. */
export function mayAnswer(): boolean {
  return sending === 0 && Date.now() >= quietUntil && !document.documentElement.hasAttribute("aria-busy") &&
    !document.querySelector(".next-step[data-held]")
}

function noteStep(): void {
  const now = stepOf(document)
  if (now !== shown) {
    const same = now.split(" ")[0] === shown.split(" ")[0]
    quietUntil = Date.now() + moment
    strangeUntil = same && !own && !given ? Date.now() + moment : 0
    own = given = false
  }
  shown = now
}

function stepOf(where: ParentNode): string {
  const form = where.querySelector<HTMLFormElement>("form#step")
  const seen = form?.querySelector<HTMLInputElement>("input[name=seen]")
  return form ? `${form.getAttribute("action")?.split("?")[0]} ${seen?.value ?? ""}` : ""
}

/** Says whether the focus is in the step, or something in it was filled in. */
function inHand(guide: Element): boolean {
  const form = guide.querySelector<HTMLFormElement>("form#step")
  if (!form) {
    return false
  }
  return guide.querySelector(".step-card")!.contains(document.activeElement) || [...form.elements].some((field) => {
    if (field instanceof HTMLInputElement) {
      return field.type === "hidden" ? false : field.checked !== field.defaultChecked || field.value !== field.defaultValue
    }
    if (field instanceof HTMLSelectElement) {
      return [...field.options].some((option) => option.selected !== option.defaultSelected && option.index > 0)
    }
    return field instanceof HTMLTextAreaElement && field.value !== field.defaultValue
  })
}

/** Writes above the step that is held who did it, and offers the case as it stands. */
function tell(turbo: Library, guide: Element, next: Element): void {
  guide.setAttribute("data-held", "")
  guide.querySelector(".step-moved")?.remove()
  const banner = document.createElement("div")
  const words = document.createElement("p")
  const show = document.createElement("button")
  banner.className = "banner risk step-moved"
  banner.setAttribute("role", "status")
  words.innerHTML = next.querySelector("[data-moved]")?.innerHTML ?? ""
  show.type = "button"
  show.className = "button"
  show.textContent = word("asItStands")
  show.addEventListener("click", () => {
    given = true
    guide.removeAttribute("data-held")
    guide.querySelector<HTMLFormElement>("form#step")?.reset()
    turbo.session.refresh(location.href)
  })
  guide.prepend(banner)
  banner.append(words, show)
}
