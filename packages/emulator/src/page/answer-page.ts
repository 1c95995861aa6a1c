import { HTML_TYPE, JSON_TYPE, type Answer, type RawRequest } from '../http/exchange.ts'
import { readAsset, type AssetName } from './read-asset.ts'

export interface PageParts {
  readonly adminPath: string
  /** Where the portal is found. */
  readonly origin: string
  /** The portal's origin, when this was one of its hosts before it was renamed. */
  readonly movedTo: (host: string) => string | undefined
}

/** The portal as a browser shows it: its page, at the paths that a portal has for people too. Undefined for any other path. */
export function answerPage(request: RawRequest, { adminPath, origin, movedTo }: PageParts): Answer | undefined {
  const { verb, path, host } = request
  if (verb !== 'GET' && verb !== 'HEAD') return undefined
  if (path === '/emulator/key') return mayHaveKey(request, origin) ? answer(200, JSON_TYPE, JSON.stringify({ adminPath })) : NO_KEY
  const asset = ASSETS[path]
  if (asset) return answerAsset(asset.name, asset.type)
  if (!PAGES.test(path)) return undefined
  const moved = movedTo(host)
  if (moved !== undefined) return { ...answer(302, HTML_TYPE, ''), headers: { Location: moved + path } }
  return answerAsset('index.html', HTML_TYPE)
}

/** The application keeps everything in one page, whose script reads the path. */
const PAGES = /^\/(?:$|crm\/|marketplace\/|devops\/)/

const ASSETS: Readonly<Record<string, { readonly name: AssetName; readonly type: string }>> = {
  '/emulator/page.js': { name: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/emulator/mount-in-place.js': { name: 'mount-in-place.js', type: 'text/javascript; charset=utf-8' },
  '/emulator/page.css': { name: 'page.css', type: 'text/css; charset=utf-8' },
  // The library of applications in frames: sdk/bx24-js-sdk/index.md
  '/api/v1/': { name: 'bx24.js', type: 'text/javascript; charset=utf-8' },
  '/api/v1/dev/': { name: 'bx24.js', type: 'text/javascript; charset=utf-8' },
}

/**
 * The page steers the portal through the admin API, whose path is a secret. The HTML does not hold it, because every answer of the portal may be read
 * by pages of any origin, those of applications in frames among them. The page asks for it instead, and a browser says of such a request that it is
 * `same-origin`: a header that no script can set. A frame's requests are `cross-site` or `same-site`. The name that the browser called the portal by
 * must be this machine's or the portal's own, or else a foreign name that resolves to 127.0.0.1 would be of the same origin with its own page.
 * The other way round, no page may put this one into a frame. A program on this machine may pretend to be a browser: whoever may run programs here
 * may have the portal.
 */
function mayHaveKey({ header }: RawRequest, origin: string): boolean {
  if (header('sec-fetch-site') !== 'same-origin') return false
  const name = `http://${header('host') ?? ''}`
  if (!URL.canParse(name)) return false
  const { hostname } = new URL(name)
  return hostname === new URL(origin).hostname || LOOPBACK.test(hostname)
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

const HEADERS = {
  // Scripts and styles of its own only, so that nothing that a record holds can run; frames and forms go where applications are.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src http: https:; form-action http: https:; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

function answer(status: number, contentType: string, body: string): Answer {
  return { status, contentType, headers: HEADERS, body, delayMs: 0, broken: undefined }
}

function answerAsset(name: AssetName, type: string): Answer | undefined {
  const text = readAsset(name)
  return text === undefined ? undefined : answer(200, type, text)
}

const NO_KEY = answer(403, JSON_TYPE, JSON.stringify({ error: 'Only for the page of the portal, opened on the machine where it runs.' }))
