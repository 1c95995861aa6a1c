import type { Ref } from '../scalars.ts'

/**
 * A reference to a part of an earlier command's result. One whose target can be null carries no brand until `orFail()`,
 * so that the type checker asks what should happen then.
 */
export interface NullableRef {
  /** The command that uses it fails when the value turns out to be empty, instead of running with an empty text. */
  orFail(): Ref
}

/** What a reference knows at run time. */
export class Reference implements NullableRef {
  readonly command: object
  readonly path: readonly (string | number)[]
  readonly required: boolean

  constructor(command: object, path: readonly (string | number)[], required = false) {
    this.command = command
    this.path = path
    this.required = required
  }

  orFail(): Ref {
    return new Reference(this.command, this.path, true) as unknown as Ref
  }
}

export function isReference(value: object): value is Reference {
  return value instanceof Reference
}

/** Every reference in the parameters, however deep. What goes in circles is walked through once, and refused when it is encoded. */
export function findReferences(value: unknown, seen: Set<unknown> = new Set()): readonly Reference[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return []
  seen.add(value)
  if (isReference(value)) return [value]
  return Object.values(value).flatMap((item) => findReferences(item, seen))
}
