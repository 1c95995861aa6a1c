import type { MethodFacts } from '@b24kit/catalog'
import { MethodError, type Caller } from '../contract.ts'

/** Throws the refusal of a method that only applications may call, with the code and the status of its page; most name the first. */
export function requireApp({ context, errors = {} }: Pick<MethodFacts, 'context' | 'errors'>, caller: Caller): void {
  if (context !== 'app' || caller.kind === 'app') return
  const documented = Object.entries(errors).flatMap(([status, codes]) => codes.map((code) => ({ code, status: Number(status) })))
  for (const [code, description] of REFUSALS) {
    const found = documented.find((error) => error.code === code)
    if (found) throw new MethodError(code, description, found.status)
  }
  throw new MethodError(...SYSTEM)
}

const REFUSALS: readonly (readonly [code: string, description: string])[] = [
  ['WRONG_AUTH_TYPE', 'Application context required'],
  ['ACCESS_DENIED', 'Access denied! Application context required'],
]

/** Where the page of a method names neither: the system's own, seen by other clients. */
const SYSTEM = ['WRONG_AUTH_TYPE', 'Current authorization type is denied for this method Application context required', 403] as const
