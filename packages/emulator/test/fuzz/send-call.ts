import type { Portal } from '../../src/index.ts'

/** How a call goes over the wire. All but the first four are what no careful client sends. */
export const WIRES = ['json', 'form', 'query', 'batch', 'list', 'xml', 'plain text', 'cut', 'no UTF-8', 'twice', 'too deep'] as const
export type Wire = (typeof WIRES)[number]

export interface FuzzCall {
  readonly method: string
  readonly version: 'v1' | 'v3'
  readonly params: Readonly<Record<string, unknown>>
  readonly wire: Wire
  /** By an application of user 1, by one of user 2, or by the webhook. */
  readonly by: 'app' | 'colleague' | 'webhook'
}

export interface FuzzAnswer {
  readonly status: number
  /** The answer's body, parsed. */
  readonly body: Readonly<Record<string, unknown>>
}

export type Send = (call: FuzzCall) => Promise<FuzzAnswer>

/** Calls the portal over HTTP as it is told to. Throws a SyntaxError when the answer is no JSON. */
export function createSend(portal: Portal): Send {
  const tokens = { app: createToken(portal, 1), colleague: createToken(portal, 2) }
  return async ({ method, version, params, wire, by }) => {
    const auth = by === 'webhook' ? {} : { auth: tokens[by] }
    const root = by === 'webhook' ? portal.webhook : `${portal.url}/rest/`
    const base = version === 'v3' ? root.replace('/rest/', '/rest/api/') : root
    // The token stands in the query, so that what spoils the body does not spoil the credential.
    const query = new URLSearchParams(auth).toString()
    const { path, init } = requestOf(method, params, wire)
    const response = await portal.fetch(`${base}${path}${path.includes('?') ? '&' : '?'}${query}`, init)
    const text = await response.text()
    // A method that downloads answers with the file.
    if (response.ok && response.headers.has('content-disposition')) return { status: response.status, body: { result: text } }
    if (wire === 'xml' && version === 'v1' && text.startsWith('<?xml')) return { status: response.status, body: {} }
    return { status: response.status, body: JSON.parse(text) as Record<string, unknown> }
  }
}

const createToken = (portal: Portal, userId: number): string => portal.tokens.create({ userId, lifetimeMs: Infinity }).access_token

interface Wired {
  readonly path: string
  readonly init: RequestInit
}

function requestOf(method: string, params: Readonly<Record<string, unknown>>, wire: Wire): Wired {
  const json = JSON.stringify(params)
  switch (wire) {
    case 'json':
      return post(method, json)
    case 'form':
      return post(method, encodeForm(params), 'application/x-www-form-urlencoded')
    case 'query':
      return json.length > 10_000 ? post(method, json) : { path: `${method}?${encodeForm(params)}`, init: {} }
    case 'batch':
      return post('batch', JSON.stringify({ cmd: { a: `${method}?${encodeForm(params)}`, b: { $: 1 } } }))
    case 'list':
      return post(method, JSON.stringify(Object.values(params)))
    case 'xml':
      return post(`${method}.xml`, json)
    case 'plain text':
      return post(method, json, 'text/plain')
    case 'cut':
      return post(method, json.slice(0, json.length / 2))
    case 'no UTF-8':
      return post(method, Buffer.concat([Buffer.from(json.slice(0, -2)), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from(json.slice(-2))]))
    case 'twice':
      return post(method, `${json.slice(0, -1)}${json.length > 2 ? ',' : ''}"fields":{"ID":1,"ID":[]},${json.slice(1)}`)
    case 'too deep':
      return post(method, `{"fields":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)
  }
}

function post(path: string, body: string | Buffer<ArrayBuffer>, type = 'application/json'): Wired {
  return { path, init: { method: 'POST', headers: { 'Content-Type': type }, body } }
}

/** Brackets as PHP reads them; a lone surrogate cannot be encoded. */
function encodeForm(params: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = []
  const add = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) add(`${name}[${key}]`, inner)
    else if (value !== null && value !== undefined)
      pairs.push(`${encode(name)}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`)
  }
  for (const [name, value] of Object.entries(params)) add(name, value)
  return pairs.join('&')
}

const encode = (text: string): string => encodeURIComponent(Buffer.from(text).toString())
