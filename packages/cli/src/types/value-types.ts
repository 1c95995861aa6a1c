import { isFunnel, type PortalSchema, type SchemaField } from './portal-schema.ts'

/** The types of one field's values, as text of TypeScript. */
export interface ValueTypes {
  readonly row: string
  readonly write: string
}

/** The wire types of a classic field: numbers as text, and three ways to say nothing. */
export function classicTypes(kind: string, name: string, field: SchemaField, schema: PortalSchema): ValueTypes {
  const { type } = field
  const choice = choiceOf(kind, name, field, schema)
  if (choice?.isStage) return { row: choice.name, write: `${choice.name} | Ref` }
  if (choice) {
    const text = choice.isNumeric ? `\`\${${choice.name}}\`` : choice.name
    const either = choice.isNumeric ? `${choice.name} | ${text}` : text
    // Whether the ids of a multiple list are numbers or text in a classic answer, the documentation does not say.
    if (field.isMultiple) return { row: `(${either})[] | false | null`, write: manyOf(`${either} | Ref`) }
    return { row: `${text} | '' | null`, write: `${either} | Ref | '' | null` }
  }
  const write = writeTypes[type] ?? (type.startsWith('rest_') ? 'unknown' : 'Text')
  if (type === 'file') return { row: 'unknown', write: 'unknown' }
  if (field.isMultiple) return { row: '(string | number)[] | false | null', write: manyOf(write) }
  return { row: type === 'boolean' ? "'1' | '0' | boolean | null" : 'string | null', write: `${write} | '' | null` }
}

/** The wire types of a field of `crm.item.*`: numbers are numbers, nothing is null. */
export function universalTypes(kind: string, name: string, field: SchemaField, schema: PortalSchema): ValueTypes {
  const { type } = field
  const choice = choiceOf(kind, name, field, schema)
  const row = choice?.name ?? universalRows[type] ?? 'unknown'
  const write = choice === undefined ? (writeTypes[type] ?? (row === 'unknown' ? 'unknown' : 'Text')) : `${choice.name} | Ref`
  if (field.isMultiple) return { row: row.includes(' ') ? `(${row})[]` : `${row}[]`, write: manyOf(write) }
  const isSure = choice?.isStage || type === 'boolean' || row === 'unknown' || name === 'id' || name === 'entityTypeId'
  return { row: isSure ? row : `${row} | null`, write: choice?.isStage || write === 'unknown' ? write : `${write} | null` }
}

interface Choice {
  /** Name of the type of one value. */
  readonly name: string
  readonly isNumeric: boolean
  readonly isStage: boolean
}

/** The portal's own values of a field, where it has some. */
export function choiceOf(kind: string, name: string, field: SchemaField, schema: PortalSchema): Choice | undefined {
  const { type, statusType, items } = field
  if (items) return { name: `keyof ${capital(kind)}Lists['${name}']`, isNumeric: true, isStage: false }
  if (type === 'crm_currency') return { name: 'Currency', isNumeric: false, isStage: false }
  if (type !== 'crm_status' || statusType === undefined) return undefined
  if (statusType in schema.statuses) return { name: `Statuses['${statusType}']`, isNumeric: false, isStage: false }
  // Before its first stage a record had none.
  if (field.isDynamic || name === 'previousStageId' || !isFunnel(statusType)) return undefined
  return kind in schema.funnels ? { name: `${capital(kind)}Stage`, isNumeric: false, isStage: true } : undefined
}

/** `DealStage` for `deal`. */
export function capital(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

function manyOf(write: string): string {
  return write.includes(' ') ? `readonly (${write})[]` : `readonly ${write}[]`
}

/** What `crm.item.*` answers for a type; nothing is promised of the others. */
const universalRows: Readonly<Record<string, string>> = {
  ...byType(
    'number',
    'integer double user employee iblock_element iblock_section crm_category crm_company crm_contact crm_deal crm_lead crm_quote',
  ),
  ...byType('string', 'string text char url address money date datetime crm crm_status crm_currency location'),
  boolean: "'Y' | 'N'",
}

/** What parameters take; the aliases are the client's, and what is not here is text or unknown. */
const writeTypes: Readonly<Record<string, string>> = {
  ...byType('Int', 'integer user employee iblock_element iblock_section crm_category crm_company crm_contact crm_deal crm_lead crm_quote'),
  double: 'Decimal',
  boolean: 'Bool',
  date: 'DateText',
  datetime: 'DateTimeText',
  crm: 'Int | Text',
  file: 'unknown',
}

function byType(value: string, types: string): Record<string, string> {
  return Object.fromEntries(types.split(' ').map((type) => [type, value]))
}
