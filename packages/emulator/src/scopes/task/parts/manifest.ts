import type { Field } from '../../../store/field.ts'
import type { Param } from './define-positional.ts'

export interface ManifestOptions {
  /** Name in methods: `commentitem`. */
  readonly name: string
  readonly version: string
  /** Where the page shows one. */
  readonly changed?: string
  readonly writable: readonly string[]
  readonly readable: readonly Field[]
  readonly sortable: readonly string[]
  readonly filterable?: readonly string[]
  /** Parameters of every method, in their order. */
  readonly methods: Readonly<Record<string, readonly Param[]>>
  /** The parameter that names a record; methods without it are static. */
  readonly ownId?: string
}

type View = Readonly<Record<string, unknown>>

const PREFIXES = ['!', '<=', '<', '>=', '>']

/** What a class tells of itself. The vendor keeps its shape free to change: api-reference/tasks/comment-item/task-comment-item-get-manifest.md */
export function manifestOf(options: ManifestOptions): View {
  const { name, version, changed, writable, readable, sortable, filterable = [], methods } = options
  const dates = readable.filter(({ type }) => type === 'datetime').map(({ column }) => column)
  return {
    'Manifest version': version,
    ...(changed !== undefined && { 'Manifest change date': changed }),
    Warning: 'the format of this manifest may change at any time',
    'REST: shortname alias to class': name,
    [`REST: writable ${name} data fields`]: writable,
    [`REST: readable ${name} data fields`]: readable.map(({ column }) => column),
    [`REST: sortable ${name} data fields`]: sortable,
    ...(filterable.length > 0 && { [`REST: filterable ${name} data fields`]: filterable }),
    'REST: date fields': dates,
    'REST: available methods': Object.fromEntries(
      Object.entries(methods).map(([method, params]) => [method, describeMethod(method, params, options)]),
    ),
  }
}

function describeMethod(method: string, params: readonly Param[], options: ManifestOptions): View {
  const { readable, ownId = 'itemId' } = options
  const mandatory = params.filter(({ optional }) => !optional).length
  return {
    ...(method !== 'get' && { staticMethod: params.every(({ name }) => name !== ownId) }),
    ...(mandatory > 0 && { mandatoryParamsCount: mandatory }),
    params: params.map((param) => describeParam(param, options)),
    ...(/^get(?:list)?$/.test(method) && { allowedKeysInReturnValue: readable.map(({ column }) => column) }),
    ...(method === 'getlist' && { collectionInReturnValue: true }),
  }
}

function describeParam({ name, type }: Param, { writable, sortable, filterable = [] }: ManifestOptions): View {
  const keys: Readonly<Record<string, readonly string[]>> = { arFields: writable, arOrder: sortable, arFilter: filterable }
  return {
    description: name,
    type,
    ...(keys[name] && { allowedKeys: keys[name] }),
    ...(name === 'arFilter' && { allowedKeyPrefixes: PREFIXES }),
  }
}
