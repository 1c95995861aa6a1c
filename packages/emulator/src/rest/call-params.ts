import type { CallParams, Quirks } from '../contract.ts'
import { keysInOrder } from '../php/key-order.ts'

type Values = Readonly<Record<string, unknown>>

const NOTHING: Values = {}

export interface RequestParams extends CallParams {
  /** What the transport consumes: an access token. */
  readonly auth: unknown
  /** The token of one of the two places. */
  authIn(place: 'query' | 'body'): unknown
}

/** Query and body of one call, merged: the body wins unless told otherwise (the documentation is silent), and `auth` stands apart. */
export function createCallParams(query: Values, body: Values = NOTHING, precedence: Quirks['parameterPrecedence'] = 'body'): RequestParams {
  return new MergedParams(query, body, precedence)
}

class MergedParams implements RequestParams {
  readonly #query: Values
  readonly #body: Values
  readonly #auth: unknown
  readonly all: Values
  #byLowerCase: Map<string, string> | undefined

  constructor(query: Values, body: Values, precedence: Quirks['parameterPrecedence']) {
    this.#query = query
    this.#body = body
    const [weak, strong] = precedence === 'body' ? [query, body] : [body, query]
    this.#auth = strong['auth'] ?? weak['auth']
    this.all = merge(weak, strong)
  }

  get names(): readonly string[] {
    return Object.keys(this.all)
  }

  get auth(): unknown {
    return this.#auth
  }

  authIn(place: 'query' | 'body'): unknown {
    return (place === 'query' ? this.#query : this.#body)['auth']
  }

  get positional(): readonly unknown[] {
    return [...argumentsIn(this.#query), ...argumentsIn(this.#body)]
  }

  get(name: string): unknown {
    const key = this.#find(name)
    return key === undefined ? undefined : this.all[key]
  }

  has(name: string): boolean {
    return (this.get(name) ?? null) !== null
  }

  /** The exact name, else the last one that differs only in case. */
  #find(name: string): string | undefined {
    if (Object.hasOwn(this.all, name)) return name
    this.#byLowerCase ??= new Map(Object.keys(this.all).map((key) => [key.toLowerCase(), key]))
    return this.#byLowerCase.get(name.toLowerCase())
  }
}

function merge(weak: Values, strong: Values): Values {
  return withoutAuth(weak === NOTHING ? strong : strong === NOTHING ? weak : { ...weak, ...strong })
}

/** Every list may be sent a `start`, which is the page: settings/how-to-call-rest-api/list-methods-pecularities.md */
const argumentsIn = (values: Values): readonly unknown[] =>
  keysInOrder(values).flatMap((name) => (name === 'auth' || name === 'start' ? [] : [values[name]]))

function withoutAuth(values: Values): Values {
  if (!Object.hasOwn(values, 'auth')) return values
  const { auth: _, ...rest } = values
  return rest
}
