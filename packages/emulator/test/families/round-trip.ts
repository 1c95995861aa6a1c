import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Portal } from '../../src/index.ts'
import { kindOf, type FieldKind } from './field-kinds.ts'
import type { Answer, CallPortal, FieldDescription, Fields, Recipe } from './recipe.ts'

/** A family as its own answers describe it. */
interface Described {
  readonly recipe: Recipe
  readonly key: string
  readonly base: Fields
  readonly kinds: ReadonlyMap<string, FieldKind>
  /** Fields that an update may change too. */
  readonly changeable: ReadonlySet<string>
}

/** Write, read, filter, update, delete, and what that announced: for any values of the fields that the family says it has. */
export async function checkRoundTrip(portal: Portal, recipe: Recipe, runs: number): Promise<void> {
  const call = callPortal(portal)
  const family = await describeFamily(call, recipe)
  assert.ok(family.kinds.size > 0, 'no field can be tried')
  const first = fieldsOf(family, [...family.kinds.keys()])
  const second = fieldsOf(family, [...family.changeable])
  await fc.assert(
    fc.asyncProperty(first, second, (sent, changes) => travel(portal, call, family, sent, changes)),
    { numRuns: runs },
  )
}

async function travel(portal: Portal, call: CallPortal, family: Described, sent: Fields, changes: Fields): Promise<void> {
  const { recipe, key, base } = family
  const ask = async (action: string, params: Fields = {}): Promise<unknown> =>
    resultOf(await call(`${recipe.prefix}.${action}`, { ...recipe.outer, ...params }))
  const seen = portal.events.length

  const id = idOf(recipe, await ask('add', { fields: { ...base, ...sent } }), key)
  const read = async (): Promise<Fields> => unwrap(recipe, await ask('get', { id })) as Fields
  expectFields(family, sent, await read())

  for (const [name, value] of Object.entries(sent)) {
    const rows = (await ask('list', { filter: { [key]: id, [`=${name}`]: value }, select: [key, name] })) as never
    const listed = (recipe.wrappers ? rows[recipe.wrappers.many] : rows) as readonly Fields[]
    assert.deepEqual(
      listed.map((row) => Number(row[key])),
      [id],
      `filter by ${name}: ${JSON.stringify(value)}`,
    )
    expectFields(family, { [name]: value }, listed[0]!)
  }

  const always = Object.entries(recipe.always ?? {}).map(([name, value]) => [name, sent[name] ?? value])
  await ask('update', { id, fields: { ...Object.fromEntries(always), ...changes } })
  expectFields(family, { ...sent, ...changes }, await read())
  await ask('delete', { id })
  const gone = await call(`${recipe.prefix}.get`, { ...recipe.outer, id })
  assert.ok('error' in gone, 'a deleted record is answered')
  if (recipe.events)
    assert.deepEqual(
      eventsOf(portal, seen, recipe.events),
      recipe.events.map((name) => [name, id]),
    )
}

/** Announcements of the record's own events since `seen`. */
function eventsOf(portal: Portal, seen: number, names: readonly string[]): readonly unknown[] {
  return [...portal.events]
    .slice(seen)
    .filter(({ event }) => names.includes(event))
    .map(({ event, data }) => [event, Number((data as { FIELDS: Fields }).FIELDS['ID'])])
}

function expectFields({ kinds }: Described, sent: Fields, answered: Fields): void {
  for (const [name, value] of Object.entries(sent)) {
    assert.ok(
      kinds.get(name)!.same(value, answered[name]),
      `${name}: sent ${JSON.stringify(value)}, answered ${JSON.stringify(answered[name])}`,
    )
  }
}

async function describeFamily(call: CallPortal, recipe: Recipe): Promise<Described> {
  const { prefix, wrappers, outer = {}, base = {}, except = {}, values = {} } = recipe
  const isController = wrappers !== undefined
  const names = await Promise.all(['fields', 'getFields', 'getFieldsByType'].map((action) => call(`${prefix}.${action}`, outer)))
  const found = names.find(({ error }) => error === undefined)
  assert.ok(found, `${prefix} tells nothing of its fields`)
  const result = found.result as Record<string, Record<string, FieldDescription>>
  const described = isController ? (result[wrappers.one] ?? result[wrappers.many] ?? result['fields'] ?? result) : (result as unknown)
  const left = new Set(Object.values(except).flat())
  const fixed = typeof base === 'function' ? await base(call) : base
  const tried = Object.entries(described as Record<string, FieldDescription>).flatMap(([name, field]) => {
    const own = values[name]
    const kind = own ? { values: own, same: (sent: unknown, answered: unknown) => String(answered) === String(sent) } : kindOf(field)
    const isTried = kind && !field.isReadOnly && !left.has(name)
    return isTried ? [{ name, kind, isImmutable: field.isImmutable === true }] : []
  })
  return {
    recipe,
    key: isController ? 'id' : 'ID',
    base: fixed,
    kinds: new Map(tried.map(({ name, kind }) => [name, kind])),
    changeable: new Set(tried.filter(({ isImmutable }) => !isImmutable).map(({ name }) => name)),
  }
}

/** Some of these fields. */
function fieldsOf({ kinds }: Described, names: readonly string[]): fc.Arbitrary<Fields> {
  const parts = Object.fromEntries(names.map((name) => [name, kinds.get(name)!.values]))
  return fc
    .subarray([...names], { maxLength: Math.min(8, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, parts[name]!]))))
}

function callPortal(portal: Portal): CallPortal {
  return async (method, params = {}) => {
    const init = { method: 'POST', body: JSON.stringify(params), headers: { 'Content-Type': 'application/json' } }
    return (await (await portal.fetch(portal.webhook + method, init)).json()) as Answer
  }
}

function resultOf(answer: Answer): unknown {
  assert.equal(answer.error, undefined, `${String(answer.error)}: ${answer.error_description ?? ''}`)
  return answer.result
}

const unwrap = ({ wrappers }: Recipe, result: unknown): unknown => (wrappers ? (result as Fields)[wrappers.one] : result)

function idOf(recipe: Recipe, result: unknown, key: string): number {
  const made = unwrap(recipe, result)
  return Number(typeof made === 'object' && made !== null ? (made as Fields)[key] : made)
}
