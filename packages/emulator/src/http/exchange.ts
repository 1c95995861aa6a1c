/** A request without Request: what the socket and the in-process fetch both hand over. */
export interface RawRequest {
  readonly verb: string
  /** As it was sent: not decoded, without the query. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  readonly secure: boolean
  /** Where it arrived, with the port: the listening address, or the URL's host where there is no socket. */
  readonly host: string
  readonly ip: string
  readonly contentType: string
  /** By its lower-cased name. */
  header(name: string): string | undefined
  readonly body: Uint8Array
}

export interface Content {
  readonly status: number
  readonly contentType: string
  readonly headers: Readonly<Record<string, string>> | undefined
  readonly body: string
}

/** What is said, and how it is delivered. */
export interface Answer extends Omit<Content, 'body'> {
  /** Bytes are those of a file. */
  readonly body: string | Uint8Array<ArrayBuffer>
  /** How long the caller waits, by the portal's clock. */
  readonly delayMs: number
  /** The connection breaks: without an answer, or after `body`, which is then only a part. */
  readonly broken: 'before' | 'within' | undefined
}

export const JSON_TYPE = 'application/json; charset=utf-8'
export const HTML_TYPE = 'text/html; charset=utf-8'
export const XML_TYPE = 'text/xml; charset=utf-8'
export const NO_BODY: Uint8Array = new Uint8Array(0)
