import { ListError } from '../errors/b24-error.ts'

/** A row of a list: an object of fields, in some methods a bare value. */
export type Row = unknown

/** What `findRows` found, and under which member of the result, for references into it. */
export interface FoundRows {
  readonly rows: readonly Row[]
  readonly path: readonly string[]
}

/**
 * Takes the rows out of a list method's result: the result itself, the documented member, or the only member that is a list.
 *
 * @throws ListError `list.shape` where there are none to find, so that a list is never taken as empty by mistake.
 */
export function findRows(method: string, result: unknown, container: string | undefined): FoundRows {
  if (Array.isArray(result)) return { rows: result, path: container === undefined || result.length > 0 ? [] : [container] }
  if (typeof result === 'object' && result !== null) {
    const members = result as Record<string, unknown>
    const named = container === undefined ? undefined : members[container]
    if (container !== undefined && Array.isArray(named)) return { rows: named, path: [container] }
    const lists = Object.entries(members).filter(([, value]) => Array.isArray(value))
    if (lists.length === 1) return { rows: lists[0]![1] as Row[], path: [lists[0]![0]] }
  }
  throw new ListError({
    code: 'list.shape',
    message: `${method} did not answer a list but ${result === null ? 'null' : typeof result}. Use call() for it.`,
    method,
  })
}
