import type { Quirks } from '@b24kit/emulator'
import type { Answer, Ask } from './ask.ts'

/** What a portal does about a rule of the documentation, or about a question that it leaves open. */
export interface Check {
  readonly id: string
  /** What the documentation says; for an open question, the question. */
  readonly rule: string
  /** A question that the documentation leaves open: the switch of the emulated portal that decides it. */
  readonly quirk?: keyof Quirks
  /** It creates records and deletes them again. */
  readonly writes?: boolean
  run(ask: Ask): Promise<Told>
}

/** `true`, what is otherwise, or why it cannot be told. For an open question, the position of its switch. */
export type Told = true | { readonly otherwise: string } | { readonly unclear: string } | { readonly position: Quirks[keyof Quirks] }

export interface Finding {
  readonly id: string
  readonly rule: string
  readonly outcome: 'agrees' | 'differs' | 'unclear'
  readonly detail: string
  /** Of an open question. */
  readonly quirk?: keyof Quirks
  /** Which way the portal decides an open question. */
  readonly decides?: Quirks[keyof Quirks]
}

export type Json = Readonly<Record<string, unknown>>

/** Not every portal has every method, and not every credential may call it. */
export class CannotTell extends Error {}

/** The body of a success. Throws where the method cannot be asked at all. */
export function bodyOf({ status, body, text }: Answer): Json {
  if (body === undefined) throw new CannotTell(`status ${status} and no JSON object: ${JSON.stringify(text.slice(0, 80))}`)
  if (Object.hasOwn(body, 'error')) throw new CannotTell(`refused with ${status} ${JSON.stringify(codeOf(body))}`)
  return body
}

/** Refusals that tell of the credential or of the portal's age, and nothing of what was asked. */
const BESIDE_THE_POINT = /insufficient_?scope|access_?denied|wrong_auth_type|not_emulated|method_?not_?found|query_limit|operation_time/i

/** The body of a refusal. Throws where nothing was refused, or for want of rights. */
export function refusalOf({ status, body }: Answer): Json {
  if (body === undefined || !Object.hasOwn(body, 'error')) throw new CannotTell(`status ${status}, and nothing was refused`)
  const code = String(codeOf(body))
  if (BESIDE_THE_POINT.test(code)) throw new CannotTell(`refused with ${status} ${JSON.stringify(code)}`)
  return body
}

export function codeOf({ error }: Json): unknown {
  return isObject(error) ? error['code'] : error
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Rows of an answer, at least so many. */
export function rowsOf(answer: Answer, atLeast = 1): readonly Json[] {
  const { result } = bodyOf(answer)
  const rows = Array.isArray(result) ? result : isObject(result) ? Object.values(result).find(Array.isArray) : undefined
  if (rows === undefined) throw new CannotTell('no rows in the answer')
  if (rows.length < atLeast) throw new CannotTell(`the portal has ${rows.length} such records, ${atLeast} are needed`)
  return rows as readonly Json[]
}

/** Whether it is so; else what was seen. */
export function holds(isSo: boolean, seen: unknown): Told {
  return isSo || { otherwise: JSON.stringify(seen)?.slice(0, 160) ?? 'nothing' }
}
