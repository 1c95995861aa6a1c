import assert from 'node:assert/strict'
import type fc from 'fast-check'
import type { Announced, Ask, Family, Fields } from './family.ts'
import { chosenFrom, type FieldKind, kindOf } from './field-kinds.ts'
import { equal, recordsOf, type Shape } from './records-of.ts'

/** What a family whose own `fields` method tells its types does not tell. */
export interface ToldFamily extends Pick<Family, 'prefix' | 'label' | 'untried'>, Pick<Shape, 'outer' | 'always' | 'methods'> {
  /** `classic`: UPPER names, `add` answers the id. `controller`: camelCase, answers wrapped in these keys. */
  readonly wrappers?: { readonly one: string; readonly many: string; readonly added?: string }
  /** Parameters of the method that tells the fields, where it needs more than `outer`. */
  readonly toldBy?: Fields
  /** What a new record cannot do without; makes the parents that it needs. */
  readonly base?: Fields | ((ask: Ask) => Promise<Fields>)
  /** Fields that are not as they were sent, by reason. */
  readonly except?: Readonly<Record<string, readonly string[]>>
  /** Values of fields whose type does not tell them. */
  readonly values?: Readonly<Record<string, fc.Arbitrary<unknown>>>
  readonly unfiltered?: readonly string[] | 'all'
  /** Fields of `base` without which nothing can be listed. */
  readonly filtersNeed?: readonly string[]
  readonly events?: Announced
}

interface FieldDescription {
  readonly type: string
  readonly isReadOnly?: boolean
  readonly isImmutable?: boolean
  readonly isMultiple?: boolean
}

export function toldFamily(told: ToldFamily): Family {
  const {
    prefix,
    label,
    wrappers,
    base = {},
    outer = {},
    always = {},
    methods = {},
    events,
    unfiltered = [],
    filtersNeed = [],
    untried = {},
  } = told
  const key = wrappers ? 'id' : 'ID'
  return {
    prefix,
    ...(label !== undefined && { label }),
    untried,
    async open(ask) {
      const { fields, fixed } = await triedFields(ask, told)
      const start = typeof base === 'function' ? await base(ask) : base
      const needed = Object.fromEntries(filtersNeed.map((name) => [name, start[name]]))
      const shape: Shape = {
        outer,
        always,
        key,
        methods,
        base: start,
        filter: (id, values) => ({
          filter: { [key]: id, ...equal(needed), ...equal(values) },
          select: [key, ...filtersNeed, ...Object.keys(fields)],
        }),
        ...(wrappers && {
          idOf: (result: Record<string, Fields>) => result[wrappers.added ?? wrappers.one]!['id'],
          one: (result: Record<string, Fields>) => result[wrappers.one],
          many: (result: Record<string, readonly Fields[]>) => result[wrappers.many]!,
        }),
      }
      return { ...recordsOf(ask, prefix, shape), fields, fixed, unfiltered, ...(events && { events }) }
    },
  }
}

async function triedFields(ask: Ask, told: ToldFamily): Promise<{ fields: Record<string, FieldKind>; fixed: readonly string[] }> {
  const { except = {}, values = {} } = told
  const left = new Set(Object.values(except).flat())
  const described = Object.entries(await describedFields(ask, told)).filter(([name, { isReadOnly }]) => !isReadOnly && !left.has(name))
  const fields = described.flatMap(([name, field]): [string, FieldKind][] => {
    const kind = values[name] ? chosenFrom(values[name]) : kindOf(field)
    return kind ? [[name, kind]] : []
  })
  return {
    fields: Object.fromEntries(fields),
    fixed: described.filter(([, { isImmutable }]) => isImmutable).map(([name]) => name),
  }
}

async function describedFields(
  ask: Ask,
  { prefix, wrappers, outer, toldBy = outer }: ToldFamily,
): Promise<Record<string, FieldDescription>> {
  const calls = ['getFields', 'getFieldsByType', 'getFieldsByFilter', 'fields'].map((action) => ask(`${prefix}.${action}`, toldBy))
  const answers = await Promise.allSettled<Record<string, Record<string, FieldDescription>>>(calls)
  const told = answers.find((answer) => answer.status === 'fulfilled')
  assert.ok(told, `${prefix} tells nothing of its fields`)
  const { value: all } = told
  return (wrappers ? (all[wrappers.one] ?? all[wrappers.many] ?? all['fields'] ?? all) : all) as Record<string, FieldDescription>
}
