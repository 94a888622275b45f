// What pages gain with a script: they change in place, count their clocks
// down, keep drafts, know keys and hear of changes. Everything works without.

import * as Turbo from "../vendor/turbo/turbo.js"
import { startAsking } from "./ask"
import { startBuilder } from "./builder"
import { startClocks } from "./clocks"
import { startDrafts } from "./drafts"
import { startHands } from "./hands"
import { startKeys } from "./keys"
import { startLive } from "./live"
import { startPages } from "./pages"
import { startPasskeys } from "./passkey"
import { startPictures } from "./picture"
import { startTaking } from "./taking"
import { startToasts } from "./toasts"
import { startTyping } from "./typing"

startAsking(Turbo)
startPages()
startPasskeys()
startPictures()
startHands(Turbo)
startTyping()
startClocks()
startTaking()
startToasts()
startDrafts()
startBuilder(Turbo)
startKeys(Turbo)
startLive(Turbo)
