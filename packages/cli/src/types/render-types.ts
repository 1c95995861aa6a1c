import { classicKinds, type Labels, type PortalSchema, type SchemaField } from './portal-schema.ts'
import { capital, choiceOf, classicTypes, universalTypes, type ValueTypes } from './value-types.ts'

type Describe = (name: string, field: SchemaField) => ValueTypes

/** Writes the TypeScript file of a portal: types, then the schema itself as constants, which are JSON but for their declaration. */
export function renderTypes(schema: PortalSchema): string {
  const items = Object.keys(schema.smartProcesses).map((id) => ({ id, kind: `item${id}` }))
  const body = [
    renderPortal(items),
    ...classicKinds.map((kind) => renderClassic(kind, schema)),
    ...items.map(({ id, kind }) => renderItem(kind, schema.smartProcesses[id] ?? '', schema)),
    renderStatuses(schema),
    `export type Currency = ${union(Object.keys(schema.currencies))}`,
    'export type PortalMethod = (typeof methods)[number]',
    ...Object.entries(schema.fields).map(([kind, fields]) => constant(`${kind}Fields`, fields)),
    ...(['smartProcesses', 'funnels', 'statuses', 'currencies', 'methods'] as const).map((name) => constant(name, schema[name])),
  ].join('\n')
  const scalars = ['Bool', 'DateText', 'DateTimeText', 'Decimal', 'Int', 'Ref', 'Text'].filter((name) =>
    new RegExp(`^  readonly .*\\b${name}\\b`, 'm').test(body),
  )
  const imports = scalars.length === 0 ? '' : `import type { ${scalars.join(', ')} } from '@b24kit/client'\n`
  return `// Made by \`b24kit types\` from a portal. Do not edit: run it again; \`b24kit types --check\` tells what changed.\n${imports}\n${body}`
}

function renderPortal(items: readonly { id: string; kind: string }[]): string {
  const member = (kind: string, name: string): string =>
    `{ row: ${name}; write: ${name}Write; lists: ${name}Lists; fields: typeof ${kind}Fields }`
  return block('/** The type argument of `createClient<Portal>()`. */\nexport interface Portal {', [
    ...classicKinds.map((kind) => `${kind}: ${member(kind, capital(kind))}`),
    ...block(
      '/** Smart processes by entityTypeId. */\nitems: {',
      items.map(({ id, kind }) => `${id}: ${member(kind, capital(kind))}`),
    )
      .trimEnd()
      .split('\n'),
    'methods: PortalMethod',
  ])
}

/** Fields of the portal's own, and those whose values are its own; the client knows the others. */
function renderClassic(kind: string, schema: PortalSchema): string {
  const all = Object.entries(schema.fields[kind] ?? {})
  const own = all.filter(([name, field]) => field.isDynamic === true || choiceOf(kind, name, field, schema) !== undefined)
  return renderKind(kind, capital(kind), own, schema, (name, field) => classicTypes(kind, name, field, schema))
}

function renderItem(kind: string, title: string, schema: PortalSchema): string {
  const fields = Object.entries(schema.fields[kind] ?? {})
  return renderKind(kind, title, fields, schema, (name, field) => universalTypes(kind, name, field, schema))
}

function renderKind(kind: string, title: string, fields: [string, SchemaField][], schema: PortalSchema, describe: Describe): string {
  const name = capital(kind)
  const lists = fields.flatMap(([field, { title: label, items }]) =>
    items ? [doc(label), `${key(field)}: { ${items.map(({ ID, VALUE }) => `${ID}: ${literal(VALUE)}`).join('; ')} }`] : [],
  )
  const writable = fields.filter(([, field]) => !field.isReadOnly)
  return [
    block(`/** ${comment(title)}: values of lists by id. */\nexport interface ${name}Lists {`, lists),
    renderFunnels(kind, schema),
    block(
      `/** ${comment(title)}: a row. */\nexport interface ${name} {`,
      fields.flatMap(([field, facts]) => [doc(facts.title), `${key(field)}: ${describe(field, facts).row}`]),
    ),
    block(
      `/** ${comment(title)}: what add, update and filters take. */\nexport interface ${name}Write {`,
      writable.flatMap(([field, facts]) => [doc(facts.title), `readonly ${key(field)}?: ${describe(field, facts).write}`]),
    ),
  ].join('')
}

function renderFunnels(kind: string, schema: PortalSchema): string {
  const funnels = schema.funnels[kind]
  if (funnels === undefined) return ''
  const members = Object.entries(funnels).flatMap(([id, { name, stages }]) => [
    doc(`${name}: ${listLabels(stages)}`),
    `${id}: ${union(Object.keys(stages))}`,
  ])
  const name = capital(kind)
  return `${block(`/** Stages by funnel. */\nexport interface ${name}Stages {`, members)}export type ${name}Stage = ${name}Stages[keyof ${name}Stages]\n`
}

function renderStatuses({ statuses }: PortalSchema): string {
  const members = Object.entries(statuses).flatMap(([name, labels]) => [
    doc(listLabels(labels)),
    `${key(name)}: ${union(Object.keys(labels))}`,
  ])
  return block('/** Values of the dictionaries. */\nexport interface Statuses {', members)
}

function constant(name: string, value: unknown): string {
  return `\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const`
}

function block(head: string, lines: readonly string[]): string {
  return `${head}\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}

function union(values: readonly string[]): string {
  return values.map(literal).join(' | ') || 'never'
}

function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function listLabels(labels: Labels): string {
  return Object.entries(labels)
    .map(([id, label]) => `${id} ${label}`)
    .join(', ')
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : literal(name)
}

function doc(label: string): string {
  return `/** ${comment(label)} */`
}

/** Labels are written by people: one line, and no end of the comment. */
function comment(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')
}
