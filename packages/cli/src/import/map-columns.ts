import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { toText } from '../to-text.ts'
import { BadValue, convertValue } from './convert-value.ts'
import type { Entity } from './entity.ts'
import type { ImportRecord } from './import-rows.ts'
import { nearestFields } from './nearest-fields.ts'
import type { PortalField, PortalFields } from './read-fields.ts'

export interface MappingOptions {
  /** `column` or `column=FIELD`. */
  readonly key?: string
  /** `column=FIELD` each. */
  readonly map?: readonly string[]
  /** Columns to leave out. */
  readonly ignore?: readonly string[]
  /** `FIELD=value` each. */
  readonly set?: readonly string[]
}

export interface Mapping {
  readonly keyField: string
  /** Constants that tell the records of one source from those of another. */
  readonly within: Readonly<Record<string, unknown>>
  /** Throws `BadValue` with the field's name. */
  toRecord(values: Readonly<Record<string, unknown>>): ImportRecord
}

/** Finds the field of every column. Throws CliError with exit code 2 and the nearest names, before anything is sent. */
export function mapColumns(columns: readonly string[], options: MappingOptions, entity: Entity, fields: PortalFields): Mapping {
  const { map = [], ignore = [], set = [] } = options
  const pairs = new Map(map.map((text) => splitPair(text, '--map')))
  for (const name of [...pairs.keys(), ...ignore]) if (!columns.includes(name)) throw unknownColumn(name, columns)
  const key = findKey(columns, options, entity, fields)

  const targets = new Map<string, string>()
  const problems: string[] = []
  for (const column of columns) {
    if (ignore.includes(column)) continue
    const name = findField(pairs.get(column) ?? column, fields)
    const field = name === undefined ? undefined : fields[name]
    const isOnlyKey = column === key.column && !pairs.has(column) && (field === undefined || field.isReadOnly || name === key.field)
    if (isOnlyKey) continue
    if (field === undefined) problems.push(describeUnknown(column, pairs.get(column), entity, fields))
    else if (field.isReadOnly) problems.push(`Column "${column}": ${name} of ${entity.name} is read-only.`)
    else targets.set(column, name!)
  }
  const constants = readConstants(set, entity, fields)
  if (problems.length > 0) {
    throw new CliError(
      exitCodes.usage,
      problems.join('\n'),
      'Nothing was sent. --map column=FIELD names the field, --ignore column,column leaves columns out.',
    )
  }
  return {
    keyField: key.field,
    within: Object.fromEntries(Object.entries(constants).filter(([name]) => entity.keyScope.includes(name))),
    toRecord: (values) => {
      const record: Record<string, unknown> = { ...constants }
      for (const [column, name] of targets) {
        const value = convert(values[column], name, fields[name]!)
        if (value !== undefined) record[name] = value
      }
      const keyText = toText(values[key.column]).trim()
      if (keyText === '') throw new BadValue(`column "${key.column}" is empty, but it is the key`)
      return { key: keyText, fields: record }
    },
  }
}

function findKey(
  columns: readonly string[],
  { key }: MappingOptions,
  { name, keyField }: Entity,
  fields: PortalFields,
): { column: string; field: string } {
  if (key === undefined) {
    if (keyField !== undefined && columns.includes(keyField)) return { column: keyField, field: keyField }
    throw new CliError(
      exitCodes.usage,
      `Which column identifies a row? Say so with --key <column${keyField === undefined ? '=FIELD' : ''}>.`,
      `Its value is kept in ${keyField ?? 'that field'} of the record, by which the next run finds it. Columns: ${columns.join(', ')}.`,
    )
  }
  const at = key.indexOf('=')
  const column = at < 0 ? key : key.slice(0, at)
  if (!columns.includes(column)) throw unknownColumn(column, columns)
  const field = at < 0 ? keyField : key.slice(at + 1)
  if (field !== undefined) return { column, field }
  const likely = Object.keys(fields).filter((it) => /^(xml_?id|origin_?id|code|guid)$/i.test(it) && !fields[it]!.isReadOnly)
  throw new CliError(
    exitCodes.usage,
    `No field for the key can be created for ${name}. Name one that it has: --key ${column}=<FIELD>.`,
    likely.length === 0 ? 'It must tell every record from all others.' : `Likely: ${likely.join(', ')}.`,
  )
}

function readConstants(texts: readonly string[], entity: Entity, fields: PortalFields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    texts.map((text) => {
      const [given, value] = splitPair(text, '--set')
      const name = findField(given, fields)
      const field = name === undefined ? undefined : fields[name]
      if (field === undefined) throw new CliError(exitCodes.usage, describeUnknown(undefined, given, entity, fields))
      if (field.isReadOnly) throw new CliError(exitCodes.usage, `--set: ${name} of ${entity.name} is read-only.`)
      try {
        return [name!, convert(value, name!, field)]
      } catch (error) {
        throw error instanceof BadValue ? new CliError(exitCodes.usage, `--set: ${error.message}.`) : error
      }
    }),
  )
}

function convert(value: unknown, name: string, field: PortalField): unknown {
  try {
    return convertValue(value, field)
  } catch (error) {
    throw error instanceof BadValue ? new BadValue(`${name} ${error.message}`) : error
  }
}

/** Names are compared without case: spreadsheets are written by people. */
function findField(name: string, fields: PortalFields): string | undefined {
  return name in fields ? name : Object.keys(fields).find((known) => known.toLowerCase() === name.toLowerCase())
}

function splitPair(text: string, option: string): [string, string] {
  const at = text.indexOf('=')
  if (at <= 0 || at === text.length - 1) throw new CliError(exitCodes.usage, `${option} takes name=value, got "${text}".`)
  return [text.slice(0, at), text.slice(at + 1)]
}

function describeUnknown(column: string | undefined, target: string | undefined, entity: Entity, fields: PortalFields): string {
  const nearest = nearestFields(target ?? column!, fields)
  const subject = target === undefined ? `Column "${column}" is no field of ${entity.name}.` : `${entity.name} has no field "${target}".`
  return nearest.length === 0 ? subject : `${subject} Nearest: ${nearest.join(', ')}.`
}

function unknownColumn(column: string, columns: readonly string[]): CliError {
  return new CliError(exitCodes.usage, `The file has no column "${column}".`, `It has ${columns.join(', ')}.`)
}
