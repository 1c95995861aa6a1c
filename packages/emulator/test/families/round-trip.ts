import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Portal } from '../../src/index.ts'
import { type Announced, type Fields, type Records, Refused } from './family.ts'
import type { FieldKind } from './field-kinds.ts'

/** Write, read, find, update, delete, and what that announced: for any values of the fields of a family. */
export async function checkRoundTrip(portal: Portal, records: Records): Promise<void> {
  const names = Object.keys(records.fields)
  assert.ok(names.length > 0, 'no field can be tried')
  const changeable = names.filter((name) => mayChange(records, name))
  assert.ok(!records.update || changeable.length > 0, 'nothing is left to update')
  const sent = someOf(records.fields, names, 0)
  const others = someOf(records.fields, names, 1).filter((values) => !records.update || changeable.some((name) => name in values))
  const start = portal.snapshot()
  await fc.assert(
    fc.asyncProperty(sent, others, async (first, second) => {
      try {
        await travel(portal, records, first, second)
      } catch (error) {
        // What a failed trip left would fail the simpler ones that are tried after it.
        portal.restore(start)
        throw error
      }
    }),
    { numRuns: 20 },
  )
}

async function travel(portal: Portal, records: Records, sent: Fields, others: Fields): Promise<void> {
  const { fields, update, remove, events = {} } = records
  portal.events.clear()
  const id = await records.add(sent)
  const added = await records.read(id)
  expectFields(fields, sent, added)
  await expectListed(records, id, sent)
  await expectNotFound(records, id, others, added!)
  if (update) {
    const changes = Object.fromEntries(Object.entries(others).filter(([name]) => mayChange(records, name)))
    await update(id, changes, sent)
    const changed = await records.read(id)
    expectFields(fields, { ...sent, ...changes }, changed)
    await expectNotFound(records, id, sent, changed!)
  }
  if (remove) {
    await remove(id)
    assert.ok(await isGone(records, id), 'a deleted record is answered')
  }
  const names = [events.add, update && events.update, remove && events.remove].filter((name) => name !== undefined)
  assert.deepEqual(
    eventsOf(portal, names, events),
    names.map((name) => [name, String(id)]),
  )
}

const mayChange = ({ update, fixed = [] }: Records, name: string): boolean => update !== undefined && !fixed.includes(name)

/** It is in the list, and found by each of its values. */
async function expectListed({ fields, unlisted = [], unfiltered = [], list }: Records, id: unknown, sent: Fields): Promise<void> {
  if (!list) return
  const shown = Object.fromEntries(Object.entries(sent).filter(([name]) => !unlisted.includes(name)))
  const filters = Object.entries(sent).filter(([name]) => isFilter(unfiltered, name))
  for (const filter of [{}, ...filters.map(([name, value]) => ({ [name]: value }))]) {
    const rows = await list(id, filter)
    assert.equal(rows.length, 1, `rows with ${JSON.stringify(filter)}`)
    expectFields(fields, shown, rows[0])
  }
}

/** It is not found by values that it does not have. */
async function expectNotFound({ fields, unfiltered = [], list }: Records, id: unknown, values: Fields, row: Fields): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (!list || !isFilter(unfiltered, name) || fields[name]!.same(value, row[name]) || isAlike(value, row[name])) continue
    assert.equal((await list(id, { [name]: value })).length, 0, `found by ${name}: ${JSON.stringify(value)}, which it does not have`)
  }
}

/** To a filter. */
const isAlike = (sent: unknown, answered: unknown): boolean => String(sent).toLowerCase() === String(answered).toLowerCase()

const isFilter = (unfiltered: readonly string[] | 'all', name: string): boolean => unfiltered !== 'all' && !unfiltered.includes(name)

async function isGone({ read }: Records, id: unknown): Promise<boolean> {
  try {
    return Object.keys((await read(id)) ?? {}).length === 0
  } catch (error) {
    if (error instanceof Refused) return true
    throw error
  }
}

function eventsOf(portal: Portal, names: readonly string[], { idOf = inFields }: Announced): readonly unknown[] {
  return [...portal.events].filter(({ event }) => names.includes(event)).map(({ event, data }) => [event, String(idOf(data as Fields))])
}

const inFields = ({ FIELDS }: Fields): unknown => (FIELDS as Fields)['ID']

function expectFields(kinds: Records['fields'], sent: Fields, answered: Fields | undefined): void {
  assert.ok(answered, 'what was written is not there')
  for (const [name, value] of Object.entries(sent)) {
    assert.ok(
      kinds[name]!.same(value, answered[name]),
      `${name}: sent ${JSON.stringify(value)}, answered ${JSON.stringify(answered[name])}`,
    )
  }
}

function someOf(kinds: Readonly<Record<string, FieldKind>>, names: readonly string[], minLength: number): fc.Arbitrary<Fields> {
  return fc
    .subarray([...names], { minLength, maxLength: Math.min(8, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, kinds[name]!.values]))))
}
