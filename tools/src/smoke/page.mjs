// Runs in the browser, bundled with the packed client. The page and the portal share an origin: a browser would ask a real portal for CORS.
import { talk } from './talk.mjs'

globalThis.talked = talk(new URL(document.body.dataset.webhook, location.origin).href)
