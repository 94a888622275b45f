// A certified OpenID provider for tests, on this machine alone. It lets in
// whoever says who they are.
//
//   node server.mjs
//
// It prints the address that it has, reads a line with the address to which it
// may lead people back, says that it is open, and ends when its input does.

import { createServer } from "node:http"
import { createInterface } from "node:readline"
import { Provider } from "oidc-provider"

const server = createServer()
await new Promise((listening) => server.listen(0, "127.0.0.1", listening))
const issuer = `http://127.0.0.1:${server.address().port}`
console.log(`issuer: ${issuer}`)

const lines = createInterface({ input: process.stdin })
lines.on("close", () => process.exit(0))
const redirect = await new Promise((read) => lines.once("line", read))

const accounts = new Map() // those who said who they are: their address, and whether it is verified

const provider = new Provider(issuer, {
  clients: [{ client_id: "vaada", client_secret: "pomegranate & apple: 30%", redirect_uris: [redirect], response_types: ["code"], grant_types: ["authorization_code"] }],
  cookies: { keys: ["tests only"] },
  features: { devInteractions: { enabled: false } },
  claims: { openid: ["sub"], email: ["email", "email_verified"] },
  pkce: { required: () => true },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  async findAccount(_, id) {
    const account = accounts.get(id)
    return account && { accountId: id, claims: async () => ({ sub: id, ...account }) }
  },
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId })
    grant.addOIDCScope("openid email")
    await grant.save()
    return grant
  },
})

provider.use(async (ctx, next) => {
  const asked = /^\/interaction\/([\w-]+)$/.exec(ctx.path)
  if (!asked) {
    return next()
  }
  if (ctx.method === "GET") {
    ctx.type = "html"
    ctx.body = `<form method="post"><input name="sub"><input name="email"><input name="verified"><button>Sign in</button></form>`
    return
  }
  let body = ""
  for await (const part of ctx.req) {
    body += part
  }
  const said = new URLSearchParams(body)
  ctx.respond = false
  if (said.has("deny")) {
    await provider.interactionFinished(ctx.req, ctx.res, { error: "access_denied", error_description: "they changed their mind" })
    return
  }
  accounts.set(said.get("sub"), { email: said.get("email"), email_verified: said.get("verified") === "yes" })
  await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: said.get("sub") } })
})

server.on("request", provider.callback())
console.log("open")
