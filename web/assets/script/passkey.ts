// Passkeys: the server says what to ask, the browser asks the person in a
// window of its own, and the answer goes back in the form that began. On the
// sign-in page a passkey is offered in the field of the name, too.

import { whenShown } from "./page"

const fresh = 4 * 60 * 1000 // ms; what is asked may be answered for five minutes

let offered: AbortController | undefined
let again = 0

export function startPasskeys(): void {
  whenShown(show)
  document.addEventListener("turbo:before-render", withdraw)
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement
    if (form.dataset.passkey && !answerOf(form).value) {
      event.preventDefault()
      event.stopImmediatePropagation()
      void ask(form)
    }
  }, true)
}

function show(): void {
  document.querySelectorAll<HTMLElement>(".scriptless").forEach((each) => (each.hidden = true))
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    const able = "PublicKeyCredential" in window
    form.hidden = !able
    document.querySelector<HTMLElement>("[data-passkey-unable]")?.toggleAttribute("hidden", able)
    if (able && form.hasAttribute("data-offer") && !offered) {
      void offer(form)
    }
  }
}

/** Offers passkeys where the name is typed, as long as nobody does anything else. */
async function offer(form: HTMLFormElement): Promise<void> {
  withdraw()
  const mine = (offered = new AbortController())
  try {
    if (await PublicKeyCredential.isConditionalMediationAvailable?.()) {
      const publicKey = await asked(form)
      again = window.setTimeout(() => form.isConnected && void offer(form), fresh)
      send(form, await navigator.credentials.get({ publicKey, mediation: "conditional", signal: mine.signal }))
    }
  } catch {
    // nobody asked for it, so nobody is told
  }
}

function withdraw(): void {
  window.clearTimeout(again)
  offered?.abort()
  offered = undefined
}

async function ask(form: HTMLFormElement): Promise<void> {
  withdraw()
  const said = form.querySelector<HTMLElement>("[data-said]")!
  said.hidden = true
  form.setAttribute("aria-busy", "true")
  try {
    const options = await asked(form)
    send(form, form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: options as PublicKeyCredentialCreationOptions })
      : await navigator.credentials.get({ publicKey: options }))
  } catch (fault) {
    const name = fault instanceof DOMException ? fault.name : ""
    said.textContent = fault instanceof Refused ? fault.message
      : (name === "NotAllowedError" || name === "AbortError" ? said.dataset.cancelled : name === "InvalidStateError" ? said.dataset.known : said.dataset.failed) ?? ""
    said.hidden = false
  } finally {
    form.removeAttribute("aria-busy")
  }
}

/** What the server said instead of asking. */
class Refused extends Error {}

type Options = PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions

/** What the server asks, as the browser wants to be told. */
async function asked(form: HTMLFormElement): Promise<Options> {
  const response = await fetch(form.dataset.ask!, { method: "POST", redirect: "error" })
  if (!response.ok) {
    throw new Refused(await response.text())
  }
  const options = await response.json()
  options.challenge = bytes(options.challenge)
  if (options.user) {
    options.user.id = bytes(options.user.id)
  }
  for (const each of [...(options.excludeCredentials ?? []), ...(options.allowCredentials ?? [])]) {
    each.id = bytes(each.id)
  }
  return options
}

function send(form: HTMLFormElement, credential: Credential | null): void {
  const key = credential as PublicKeyCredential
  const given = key.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse
  const response: Record<string, unknown> = { transports: given.getTransports?.() }
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"] as const) {
    const value = (given as unknown as Record<string, ArrayBuffer | null>)[part]
    if (value) {
      response[part] = text(value)
    }
  }
  answerOf(form).value = JSON.stringify({
    id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: key.getClientExtensionResults(),
  })
  form.requestSubmit()
  answerOf(form).value = ""
}

function answerOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem("answer") as HTMLInputElement
}

function bytes(written: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(written.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0))
}

function text(value: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(value))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}
