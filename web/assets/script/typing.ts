// What somebody is typing is never taken away: when a page is put in place by
// morphing, fields that were touched stay as they are, until their form was
// sent and done.

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export function startTyping(): void {
  document.addEventListener("turbo:before-morph-element", (event) => {
    const field = event.target
    const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail // none: it has no place on the page any more
    if (isField(field) && (touched(field) || (newElement && field === document.activeElement))) {
      event.preventDefault()
    }
  })
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    const name = (event as CustomEvent<{ attributeName: string }>).detail.attributeName
    if (event.target instanceof HTMLDetailsElement && name === "open") {
      event.preventDefault()
    }
  })
  document.addEventListener("turbo:submit-end", (event) => {
    const { success, formSubmission } = (event as CustomEvent).detail
    if (success) {
      clear(formSubmission.formElement)
    }
  })
}

function isField(target: EventTarget | null): target is Typed {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "hidden")
  )
}

function touched(field: Typed): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const first = options.find((option) => option.defaultSelected) ?? options[0]
    return field.selectedOptions[0] !== first
  }
  if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
    return field.checked !== field.defaultChecked
  }
  return field.value !== field.defaultValue
}

/** Empties what was sent, so that the answer can be put in its place. */
function clear(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement) {
      field.value = field.defaultValue = ""
    }
  }
  form.reset()
}
