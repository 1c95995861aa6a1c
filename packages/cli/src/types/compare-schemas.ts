import type { Labels, PortalSchema, SchemaField } from './portal-schema.ts'

/** What an administrator changed between two schemas, a line each. Empty where nothing that types depend on is different. */
export function compareSchemas(before: PortalSchema, after: PortalSchema): string[] {
  const kinds = (schema: PortalSchema, kind: string): string => {
    const id = /^item(\d+)$/.exec(kind)?.[1]
    return id === undefined ? kind : `smart process ${id}${quote(schema.smartProcesses[id])}`
  }
  return [
    ...compareLabels('smart process', before.smartProcesses, after.smartProcesses),
    ...pairs(before.fields, after.fields).both.flatMap(([kind, old, now]) => {
      const where = kinds(after, kind)
      const { added, removed, both } = pairs(old, now)
      return [
        ...added.map(([name, field]) => `${where}: field ${nameField(name, field)} was added, of type ${typeOf(field)}`),
        ...removed.map(([name, field]) => `${where}: field ${nameField(name, field)} was removed`),
        ...both.flatMap(([name, was, is]) => compareFields(was, is).map((change) => `${where}: field ${nameField(name, was)} ${change}`)),
      ]
    }),
    ...pairs(before.funnels, after.funnels).both.flatMap(([kind, old, now]) => {
      const where = kinds(after, kind)
      const { added, removed, both } = pairs(old, now)
      return [
        ...added.map(([id, { name }]) => `${where}: funnel ${id}${quote(name)} was added`),
        ...removed.map(([id, { name }]) => `${where}: funnel ${id}${quote(name)} was removed`),
        ...both.flatMap(([id, was, is]) => [
          ...(was.name === is.name ? [] : [`${where}: funnel ${id} was renamed from "${was.name}" to "${is.name}"`]),
          ...compareLabels(`${where}: funnel ${id}${quote(is.name)}: stage`, was.stages, is.stages),
        ]),
      ]
    }),
    ...pairs(before.statuses, after.statuses).added.map(([name]) => `dictionary ${name} was added`),
    ...pairs(before.statuses, after.statuses).removed.map(([name]) => `dictionary ${name} was removed`),
    ...pairs(before.statuses, after.statuses).both.flatMap(([name, was, is]) => compareLabels(`dictionary ${name}: value`, was, is)),
    ...compareLabels('currency', before.currencies, after.currencies),
    ...after.methods.filter((name) => !before.methods.includes(name)).map((name) => `method ${name} can now be called`),
    ...before.methods.filter((name) => !after.methods.includes(name)).map((name) => `method ${name} can no longer be called`),
  ]
}

function compareFields(was: SchemaField, is: SchemaField): string[] {
  const flag = (name: 'isRequired' | 'isReadOnly', word: string): string[] =>
    was[name] === is[name] ? [] : [`is ${is[name] ? 'now' : 'no longer'} ${word}`]
  return [
    ...(was.title === is.title ? [] : [`was renamed from "${was.title}" to "${is.title}"`]),
    ...(typeOf(was) === typeOf(is) ? [] : [`changed its type from ${typeOf(was)} to ${typeOf(is)}`]),
    ...flag('isRequired', 'required'),
    ...flag('isReadOnly', 'read-only'),
    ...(was.statusType === is.statusType
      ? []
      : [`takes its values from ${is.statusType ?? 'nowhere'} instead of ${was.statusType ?? 'nowhere'}`]),
    ...(was.settings?.PRECISION === is.settings?.PRECISION
      ? []
      : [`keeps ${is.settings?.PRECISION ?? 'any number of'} digits after the point`]),
    ...compareLabels('option', optionsOf(was), optionsOf(is)).map((change) => `has changed: ${change}`),
  ]
}

function compareLabels(what: string, before: Labels, after: Labels): string[] {
  const { added, removed, both } = pairs(before, after)
  return [
    ...added.map(([id, label]) => `${what} ${id}${quote(label)} was added`),
    ...removed.map(([id, label]) => `${what} ${id}${quote(label)} was removed`),
    ...both.filter(([, was, is]) => was !== is).map(([id, was, is]) => `${what} ${id} was renamed from "${was}" to "${is}"`),
  ]
}

interface Pairs<Value> {
  readonly added: readonly (readonly [name: string, value: Value])[]
  readonly removed: readonly (readonly [name: string, value: Value])[]
  readonly both: readonly (readonly [name: string, was: Value, is: Value])[]
}

function pairs<Value>(before: Readonly<Record<string, Value>>, after: Readonly<Record<string, Value>>): Pairs<Value> {
  return {
    added: Object.entries(after).filter(([name]) => !Object.hasOwn(before, name)),
    removed: Object.entries(before).filter(([name]) => !Object.hasOwn(after, name)),
    both: Object.entries(before).flatMap(([name, was]) => (Object.hasOwn(after, name) ? [[name, was, after[name]!] as const] : [])),
  }
}

function optionsOf({ items = [] }: SchemaField): Labels {
  return Object.fromEntries(items.map(({ ID, VALUE }) => [ID, VALUE]))
}

function nameField(name: string, { title }: SchemaField): string {
  return `${name}${quote(title)}`
}

function typeOf({ type, isMultiple }: SchemaField): string {
  return isMultiple ? `${type} (multiple)` : type
}

function quote(label: string | undefined): string {
  return label ? ` "${label}"` : ''
}
