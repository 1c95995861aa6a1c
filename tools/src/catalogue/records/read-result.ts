import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { documentType } from './document-type.ts'
import { inferSamples } from './infer-type.ts'
import type { Page } from '../sections/page.ts'
import type { FieldRow } from './read-fields.ts'
import { nestTables, toField } from './nest-fields.ts'
import { type Sample, readSamples } from './read-samples.ts'
import { type Section, slugOf } from '../sections/split-sections.ts'

export interface ReadResult {
  /** Numbers still carry their marks, see `documentType`. */
  readonly type: TypeFacts
  readonly from: 'both' | 'table' | 'sample'
  /** What stands beside `result` in answers. */
  readonly beside: ReadonlySet<string>
}

/** What a page says that `result` holds; undefined where it says nothing. Samples can be held out, to see what the tables say alone. */
export function readResult(page: Page, method: string, samples: readonly Sample[] = readSamples(page)): ReadResult | undefined {
  const sample = samples.length > 0 ? inferSamples(samples.map(({ result }) => result)) : undefined
  const table = readTable(page, sample)
  const beside = new Set([...samples.flatMap((one) => Object.keys(one.beside)), ...(table?.beside ?? [])])
  if (!table && !sample) return undefined
  const from = table && sample ? 'both' : table ? 'table' : 'sample'
  return { type: documentType(sample, isAboutFields(method) ? { type: 'any' } : (table?.type ?? { type: 'any' })), from, beside }
}

/** Such a method describes fields. Its table tells of the entity, its answer is a map of descriptions. */
export function isAboutFields(method: string): boolean {
  return /fields$/i.test(method)
}

interface ResultTable {
  readonly type: TypeFacts
  readonly beside: readonly string[]
}

function readTable(page: Page, sample: TypeFacts | undefined): ResultTable | undefined {
  const homes = page.sections.filter(({ region }) => region === 'response')
  const home =
    homes.find((section) => /^returned|^response/i.test(section.title) && page.fieldTables(section).length > 0) ??
    homes.find((section) => page.fieldTables(section).length > 0)
  if (!home) return undefined
  const rows = page.fieldTables(home).flatMap(({ table }) => page.use(table))
  return placeRows(page, rows, home, sample)
}

const envelope = new Set(['time', 'total', 'next'])

/** A node of what is being built, beside the part of the sample that it describes. */
interface Node {
  readonly type: TypeFacts & { name: string }
  readonly children: Node[]
  readonly sample: TypeFacts | undefined
}

/**
 * The tables are flat: `result`, then `tasks`, then `total`. The sample tells below what a row belongs: it goes to the innermost object
 * so far that has such a member, else beside the row before.
 */
function placeRows(page: Page, rows: readonly FieldRow[], home: Section, sample: TypeFacts | undefined): ResultTable {
  const root: Node = { type: { name: 'result', type: 'object' }, children: [], sample }
  let rootType: TypeFacts | undefined
  const beside: string[] = []
  let open: Node[] = [root]
  for (const row of rows) {
    const path = row.name
      .replace(/^result\.(?=\w)/, '')
      .replaceAll('[]', '')
      .split('.')
      .filter((part) => part !== '')
    const name = path.at(-1) ?? row.name
    if (row.name === 'result' && !rootType) {
      const { name: _, required: __, ...type } = toField(page, row, home, [home])
      rootType = type
      continue
    }
    // A table of another case begins with the result again (calendar-event-update.md).
    if (row.name === 'result' && sample && !memberOf(sample, 'result')) continue
    if (envelope.has(row.name) && !memberOf(open.at(-1)!.sample, row.name)) {
      beside.push(row.name)
      open = [root]
      continue
    }
    if (row.name.endsWith('[]') && open.at(-1)?.type.name === name) continue
    const owner = path.length > 1 ? findPath(root, path.slice(0, -1)) : open.findLast((node) => memberOf(node.sample, name))
    const parent = owner ?? open.at(-1)!
    if (parent.children.some((child) => child.type.name === name)) continue
    const node: Node = { type: toField(page, row, home, [home]), children: [], sample: memberOf(parent.sample, name) }
    parent.children.push({ ...node, type: { ...node.type, name } })
    const placed = parent.children.at(-1)!
    open = [...open.slice(0, open.indexOf(parent) + 1), ...(canHold(placed) ? [placed] : [])]
    if (open.length === 0) open = [root]
  }
  const tree = toType(root)
  const linked = rootType?.fields ?? (tree.fields ? undefined : readLeftOver(page, home))
  const fields = [...(linked ?? []), ...(tree.fields ?? [])]
  const type: TypeFacts = { ...(rootType ?? { type: 'object' }), ...(fields.length > 0 && { fields }) }
  return { type: wrapLike(sample, type), beside }
}

// The section that describes the result may be neither linked nor named after it: then it is the one that is left.
function readLeftOver(page: Page, home: Section): readonly FieldFacts[] | undefined {
  const left = page.unused().find(({ region }) => region === 'response')
  if (!left) return undefined
  page.report('left-over-section', slugOf(left.title))
  return nestTables(page, page.fieldTables(left), left, [home])
}

function memberOf(sample: TypeFacts | undefined, name: string): TypeFacts | undefined {
  return sample?.fields?.find((field) => field.name === name)
}

// An object without a table of its own takes the rows that follow it.
function canHold({ type, sample }: Node): boolean {
  if (type.fields) return false
  return sample ? sample.fields !== undefined : ['object', 'array'].includes(type.type) || type.many === true
}

function findPath(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root
  for (const name of path) node = node?.children.find((child) => child.type.name === name)
  return node
}

function toType({ type, children }: Node): FieldFacts {
  if (children.length === 0) return type
  return { ...type, ...(type.type === 'array' && { many: true as const }), type: 'object', fields: children.map(toType) }
}

/** Some tables describe at `result` what the sample has one level deeper (booking/*): put a wrapper around. */
function wrapLike(sample: TypeFacts | undefined, type: TypeFacts): TypeFacts {
  const { fields = [] } = type
  const members = sample?.fields ?? []
  if (!sample || sample.many || fields.length < 2 || members.length === 0 || members.length > 3) return type
  const hits = (of: readonly FieldFacts[]): number => fields.filter(({ name }) => of.some((field) => field.name === name)).length
  const [best] = members.toSorted((a, b) => hits(b.fields ?? []) - hits(a.fields ?? []))
  if (!best?.fields || hits(best.fields) <= hits(members)) return type
  const inner = fields.filter(({ name }) => !members.some((member) => member.name === name))
  return { type: 'object', fields: [{ name: best.name, type: 'object', ...(best.many && { many: true as const }), fields: inner }] }
}
