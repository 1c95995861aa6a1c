/** What a value is made of, without the values. */
export type Structure =
  | { readonly kind: 'string' | 'number' | 'boolean' }
  /** Null, or a container without members, which PHP prints as `[]` whatever it was to hold: nothing can be said. */
  | { readonly kind: 'nothing' }
  /** A map has ids for names. */
  | { readonly kind: 'list' | 'map'; readonly of: Structure }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Structure>; readonly isPart: boolean }
  /** Rows that differ in kind. */
  | { readonly kind: 'mixed'; readonly kinds: readonly string[] }

/** Ids, alone or with what they are of, and codes of access: user 5, workgroup 7, all users. */
const ID = /^(?:(?:upload|chat|user|group|U|DR?|S?G)?\d+|AU|UA)$/

/** Members under ids are rows of one kind; custom fields, `parentId…` and what the reader calls `...` are no members, nor is the time of a call. */
export function structureOf(value: unknown): Structure {
  if (value === null || value === undefined) return NOTHING
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : { kind: 'list', of: value.map(structureOf).reduce(unite) }
  if (typeof value !== 'object') return { kind: typeof value as 'string' | 'number' | 'boolean' }
  const entries = Object.entries(value)
  if (entries.length === 0) return NOTHING
  // The time of a call is of one shape, and its members depend on the portal's age.
  if ('duration' in value && 'processing' in value) return NOTHING
  const shown = entries.filter(([name]) => name !== '...')
  if ((shown.length > 0 && shown.every(([name]) => ID.test(name))) || isByLanguage(entries))
    return { kind: 'map', of: shown.map(([, row]) => structureOf(row)).reduce(unite) }
  const known = entries.filter(([name]) => !/^(?:\.\.\.|UF_.*|uf[A-Z].*|parentId\d+|PARENT_ID_\d+)$/.test(name))
  return { kind: 'object', members: new Map(known.map(([name, member]) => [name, structureOf(member)])), isPart: '...' in value }
}

/** Rows of a list have the members of all of them. */
export function unite(a: Structure, b: Structure): Structure {
  if (a.kind === 'nothing') return b
  if (b.kind === 'nothing') return a
  if ((a.kind === 'list' || a.kind === 'map') && a.kind === b.kind) return { kind: a.kind, of: unite(a.of, b.of) }
  if (a.kind === 'object' && b.kind === 'object') {
    const members = new Map(a.members)
    for (const [name, member] of b.members) members.set(name, unite(members.get(name) ?? NOTHING, member))
    return { kind: 'object', members, isPart: a.isPart || b.isPart }
  }
  if (a.kind === b.kind) return a
  const kinds = [a, b].flatMap((one) => (one.kind === 'mixed' ? one.kinds : [one.kind]))
  return { kind: 'mixed', kinds: [...new Set(kinds)].toSorted() }
}

/** Texts by language: which languages there are is the portal's business. */
function isByLanguage(entries: readonly (readonly [string, unknown])[]): boolean {
  const isText = (text: unknown): boolean => typeof text !== 'object' || text === null
  return entries.every(([name, text]) => /^[a-z]{2}$/.test(name) && isText(text)) && entries.some(([name]) => /^(?:en|de|ru)$/.test(name))
}

const NOTHING: Structure = { kind: 'nothing' }
