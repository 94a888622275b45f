// A question before something that cannot be undone, in the page's own dialog.

import { word } from "./page"

interface Library {
  config: { forms: { confirm: unknown } }
}

export function startAsking(turbo: Library): void {
  turbo.config.forms.confirm = ask
}

function ask(question: string): Promise<boolean> {
  return new Promise((answer) => {
    const dialog = document.createElement("dialog")
    const title = document.createElement("h2")
    title.id = "question"
    title.textContent = question
    dialog.setAttribute("aria-labelledby", title.id)
    const ways = document.createElement("form")
    ways.method = "dialog"
    ways.className = "ways"
    ways.append(button(word("cancel"), ""), button(word("yes"), "yes"))
    dialog.append(title, ways)
    dialog.addEventListener("close", () => {
      answer(dialog.returnValue === "yes")
      dialog.remove()
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}

export function button(label: string, value: string): HTMLButtonElement {
  const made = document.createElement("button")
  made.type = "submit"
  made.value = value
  made.className = value ? "button primary" : "button"
  made.textContent = label
  return made
}
