/** One request as it went over the wire. */
export interface RecordedCall {
  readonly url: string
  /** Method of the REST API: the path's last segment. */
  readonly method: string
  /** The body: an object for JSON, the text otherwise. */
  readonly body: unknown
  readonly headers: Headers
}

/** What a scripted portal answers: a JSON body with a status, or a raw text. */
export type ScriptedAnswer =
  | { readonly status?: number; readonly json: unknown }
  | { readonly status?: number; readonly text: string; readonly headers?: Record<string, string> }

/** A `fetch` that answers by script and keeps what it was asked. */
export function recordedFetch(answer: (call: RecordedCall, index: number) => ScriptedAnswer | Promise<ScriptedAnswer>): {
  readonly fetch: typeof globalThis.fetch
  readonly calls: readonly RecordedCall[]
} {
  const calls: RecordedCall[] = []
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input)
    const text = typeof init?.body === 'string' ? init.body : ''
    const headers = new Headers(init?.headers)
    const isJson = headers.get('content-type') === 'application/json'
    const call: RecordedCall = {
      url,
      method: new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '',
      body: isJson ? JSON.parse(text) : text,
      headers,
    }
    calls.push(call)
    const scripted = await answer(call, calls.length - 1)
    init?.signal?.throwIfAborted()
    if ('json' in scripted) return Response.json(scripted.json, { status: scripted.status ?? 200 })
    return new Response(scripted.text, {
      status: scripted.status ?? 200,
      ...(scripted.headers === undefined ? {} : { headers: scripted.headers }),
    })
  }
  return { fetch, calls }
}
