import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type PortalSnapshot } from './portal-snapshot.ts'

/** Reads a snapshot that `b24kit types --snapshot` wrote. Throws a TypeError that says what is wrong, and where. */
export function parseSnapshot(value: unknown): PortalSnapshot {
  if (!isObject(value) || value['format'] !== SNAPSHOT_FORMAT)
    throw new TypeError('This is no snapshot of a portal. Write one: npx b24kit types --snapshot <file>')
  if (value['version'] !== SNAPSHOT_VERSION)
    throw new TypeError(
      `The snapshot is of version ${String(value['version'])}, and this emulator reads version ${SNAPSHOT_VERSION}. Write it anew: npx b24kit types --snapshot <file>`,
    )
  const broken = findProblem(value, SNAPSHOT, '')
  if (broken !== undefined) throw new TypeError(`The snapshot is broken: ${broken}.`)
  // Checked member by member.
  const snapshot = value as unknown as PortalSnapshot
  const contradiction = findContradiction(snapshot)
  if (contradiction !== undefined) throw new TypeError(`The snapshot is broken: ${contradiction}.`)
  return snapshot
}

/** What no portal can be, although every member is what it must be. */
function findContradiction({ fields, smartProcesses }: PortalSnapshot): string | undefined {
  const kinds = new Set(['company', 'contact', 'deal', 'lead', 'quote', ...smartProcesses.map(({ entityTypeId }) => `item${entityTypeId}`)])
  const stray = Object.keys(fields).find((kind) => !kinds.has(kind))
  if (stray !== undefined) return `fields.${stray} belongs to no smart process`
  const described = Object.values(fields).flatMap((known) => Object.values(known))
  const ids = described.flatMap(({ type, items = [] }) => (type === 'enumeration' ? items.map(({ ID }) => ID) : []))
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  return twice === undefined ? undefined : `list value ${twice} is in two fields`
}

/** What a value must be; the names of members that may be absent end in `?`. */
type Shape =
  | 'text'
  | 'number'
  | 'flag'
  | 'text or null'
  | 'number or null'
  | 'anything'
  | { list: Shape }
  | { map: Shape }
  | { members: Members }
type Members = Readonly<Record<string, Shape>>

const RELATION: Shape = { members: { entityTypeId: 'number', isChildrenListEnabled: 'flag' } }

const FIELD: Shape = {
  members: {
    type: 'text',
    title: 'text',
    'upperName?': 'text',
    'statusType?': 'text',
    'items?': { list: { members: { ID: 'text', VALUE: 'text' } } },
    'settings?': 'anything',
    ...Object.fromEntries(
      ['isRequired', 'isReadOnly', 'isImmutable', 'isMultiple', 'isDynamic'].map((name) => [`${name}?`, 'flag' as const]),
    ),
  },
}

const SNAPSHOT: Shape = {
  members: {
    'license?': 'text',
    baseCurrency: 'text',
    scopes: { list: 'text' },
    methods: { list: 'text' },
    fields: { map: { map: FIELD } },
    smartProcesses: {
      list: {
        members: {
          id: 'number',
          entityTypeId: 'number',
          title: 'text',
          code: 'text',
          enabled: { list: 'text' },
          parents: { list: RELATION },
          children: { list: RELATION },
        },
      },
    },
    categories: { list: { members: { entityTypeId: 'number', id: 'number', name: 'text', sort: 'number', isDefault: 'flag' } } },
    statuses: {
      list: {
        members: {
          ENTITY_ID: 'text',
          STATUS_ID: 'text',
          NAME: 'text',
          NAME_INIT: 'text',
          SORT: 'number',
          SYSTEM: 'text',
          CATEGORY_ID: 'number or null',
          COLOR: 'text',
          SEMANTICS: 'text or null',
        },
      },
    },
    currencies: {
      list: {
        members: {
          CURRENCY: 'text',
          FULL_NAME: 'text',
          AMOUNT_CNT: 'number',
          AMOUNT: 'text',
          SORT: 'number',
          FORMAT_STRING: 'text',
          DEC_POINT: 'text',
          THOUSANDS_SEP: 'text',
          DECIMALS: 'number',
        },
      },
    },
  },
}

function findProblem(value: unknown, shape: Shape, path: string): string | undefined {
  if (typeof shape === 'string')
    return isScalar(value, shape) ? undefined : `${path} must be a ${shape}, not ${JSON.stringify(value) ?? 'absent'}`
  if ('list' in shape) {
    if (!Array.isArray(value)) return `${path} must be a list`
    return first(value.map((item, index) => () => findProblem(item, shape.list, `${path}[${index}]`)))
  }
  if (!isObject(value)) return `${path} must be an object`
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if ('map' in shape)
    return first(
      Object.entries(value).map(
        ([name, item]) =>
          () =>
            findProblem(item, shape.map, at(name)),
      ),
    )
  return first(
    Object.entries(shape.members).map(([key, member]) => () => {
      const name = key.replace('?', '')
      return value[name] === undefined && name !== key ? undefined : findProblem(value[name], member, at(name))
    }),
  )
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check()
    if (problem !== undefined) return problem
  }
  return undefined
}

function isScalar(value: unknown, shape: Extract<Shape, string>): boolean {
  if (shape === 'anything' || (value === null && shape.endsWith('or null'))) return true
  if (shape === 'flag') return typeof value === 'boolean'
  return shape.startsWith('text') ? typeof value === 'string' : Number.isSafeInteger(value)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
