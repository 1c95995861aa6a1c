import type { CallParams } from '../contract.ts'

type Values = Readonly<Record<string, unknown>>

const NOTHING: Values = {}

export interface RequestParams extends CallParams {
  /** What the transport consumes: an access token. */
  readonly auth: unknown
}

/** Query and body of one call, merged: the body wins (the documentation is silent), and `auth` stands apart. */
export function createCallParams(query: Values, body: Values = NOTHING): RequestParams {
  return new MergedParams(query, body)
}

class MergedParams implements RequestParams {
  readonly #query: Values
  readonly #body: Values
  readonly all: Values
  #byLowerCase: Map<string, string> | undefined

  constructor(query: Values, body: Values) {
    this.#query = query
    this.#body = body
    this.all = merge(query, body)
  }

  get names(): readonly string[] {
    return Object.keys(this.all)
  }

  get auth(): unknown {
    return this.#body['auth'] ?? this.#query['auth']
  }

  get positional(): readonly unknown[] {
    return [...Object.values(withoutAuth(this.#query)), ...Object.values(withoutAuth(this.#body))]
  }

  get(name: string): unknown {
    const key = this.#find(name)
    return key === undefined ? undefined : this.all[key]
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined
  }

  /** The exact name, else the last one that differs only in case. */
  #find(name: string): string | undefined {
    if (Object.hasOwn(this.all, name)) return name
    this.#byLowerCase ??= new Map(Object.keys(this.all).map((key) => [key.toLowerCase(), key]))
    return this.#byLowerCase.get(name.toLowerCase())
  }
}

function merge(query: Values, body: Values): Values {
  return withoutAuth(query === NOTHING ? body : body === NOTHING ? query : { ...query, ...body })
}

function withoutAuth(values: Values): Values {
  if (!Object.hasOwn(values, 'auth')) return values
  const { auth: _, ...rest } = values
  return rest
}
