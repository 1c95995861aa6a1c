/** An answer of the REST API, or one command's part of a batch. */
export interface Answer {
  readonly status: number
  readonly result?: unknown
  readonly error?: string | number
  readonly error_description?: string
  readonly total?: number
  readonly next?: number
  readonly time?: unknown
}

export interface AjaxError {
  readonly status: number
  readonly ex: { readonly error: string | number; readonly error_description: string }
  toString(): string
}

export interface Query {
  readonly method: string
  readonly params: unknown
}

export type ResultCallback = (result: AjaxResult) => void

/** sdk/bx24-js-sdk/how-to-call-rest-methods/bx24-call-method.md#ajax-result */
export class AjaxResult {
  readonly query: Query
  readonly #answer: Answer
  readonly #more: (start: number, callback?: ResultCallback) => XMLHttpRequest

  constructor(query: Query, answer: Answer, more: (start: number, callback?: ResultCallback) => XMLHttpRequest) {
    this.query = query
    this.#answer = answer
    this.#more = more
  }

  data(): unknown {
    return this.#answer.result
  }

  error(): AjaxError | undefined {
    const { status, error, error_description = '' } = this.#answer
    if (error === undefined) return undefined
    const ex = { error, error_description }
    return { status, ex, toString: () => `${error}: ${error_description} (${status})` }
  }

  more(): boolean {
    return this.#answer.next !== undefined
  }

  total(): number | undefined {
    return this.#answer.total
  }

  time(): unknown {
    return this.#answer.time
  }

  /** Without `callback` the one of this request goes on. */
  next(callback?: ResultCallback): XMLHttpRequest | false {
    const { next } = this.#answer
    return next === undefined ? false : this.#more(next, callback)
  }
}
