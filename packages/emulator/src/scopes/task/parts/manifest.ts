import type { Field } from '../../../store/field.ts'

export interface ManifestOptions {
  /** Name in methods: `commentitem`. */
  readonly name: string
  readonly version: string
  readonly writable: readonly string[]
  readonly readable: readonly Field[]
  readonly sortable: readonly string[]
  /** Parameters of every method, in their order. */
  readonly methods: Readonly<Record<string, readonly string[]>>
}

/** What a class tells of itself. The vendor keeps its shape free to change: api-reference/tasks/comment-item/task-comment-item-get-manifest.md */
export function manifestOf({ name, version, writable, readable, sortable, methods }: ManifestOptions): Readonly<Record<string, unknown>> {
  return {
    'Manifest version': version,
    Warning: 'the format of this manifest may change at any time',
    'REST: shortname alias to class': name,
    [`REST: writable ${name} data fields`]: writable,
    [`REST: readable ${name} data fields`]: readable.map(({ column }) => column),
    [`REST: sortable ${name} data fields`]: sortable,
    'REST: available methods': Object.fromEntries(
      Object.entries(methods).map(([method, params]) => [method, { mandatoryParamsCount: params.length, params }]),
    ),
  }
}
