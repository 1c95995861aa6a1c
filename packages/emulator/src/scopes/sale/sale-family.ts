import type { Call, Handler, MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field, type Field, type FieldOptions } from '../../store/field.ts'
import type { Schema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { unlessSent } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily, describeController, type Wrappers } from '../family/controller-family.ts'
import type { Change, Family } from '../family/family.ts'
import type { Records } from '../family/open-records.ts'
import { requireObject } from '../read-params.ts'
import type { Sale } from './open-sale.ts'

export type SaleFamily = Omit<Family, 'scope'> & { readonly wrappers: Wrappers }

/** A family with its records, for methods of several names. */
export interface OpenFamily {
  readonly family: WrappedFamily
  readonly records: Records
}

type WrappedFamily = Family & { readonly wrappers: Wrappers }

export function saleFamily(family: SaleFamily): WrappedFamily {
  return { ...family, scope: 'sale' }
}

export function saleMethods(sale: Sale, definition: SaleFamily): readonly MethodDefinition[] {
  return controllerFamily(sale.portal, saleFamily(definition))
}

/** `getfields`, as some pages spell it. */
export function describeInLowerCase(prefix: string, key: string, schema: Schema): readonly MethodDefinition[] {
  const handler: Handler = () => ({ [key]: describeController(schema.of('universal')) })
  return defineMethods(prefix, 'sale', { getfields: handler })
}

/** The record as answers show it. */
export function showRow({ reader, schema }: Records, id: number): Row {
  return reader.one({ family: 'universal', fields: schema.of('universal') }, id)!
}

/** A row without members that its page does not show. */
export function without(names: readonly string[], row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}

/** What `add` answers is the record as it was told: members that come of keeping it are shown from the next reading on. */
export function asAdded(names: readonly string[], row: Row, { params }: Call): Row {
  const sent = requireObject(params, 'fields')
  return without(
    names.filter((name) => !(name in sent)),
    row,
  )
}

/** Texts that nobody sends are empty, not null. */
export function emptyTexts(schema: Schema, change: Change, except: readonly string[] = []): Values {
  if (change.id !== undefined) return {}
  const texts = schema.fields.filter(({ column, storage }) => storage === 'text' && column !== schema.key && !except.includes(column))
  return unlessSent(change, Object.fromEntries(texts.map(({ column }) => [column, ''])))
}

/** The external code of a new record. */
export function ownXmlId(sale: Sale, { id, sent }: Change): Values {
  return id === undefined && sent['XML_ID'] === undefined ? { XML_ID: sale.createXmlId() } : {}
}

/** Whether required fields are missing because they came empty, for which some pages have codes of their own. */
export function cameEmpty(names: readonly string[], { params }: Call): boolean {
  const sent = requireObject(params, 'fields')
  return names.every((name) => sent[name] === '')
}

/** A `char` that holds more than Y and N. */
export const wordField = (column: string, options: FieldOptions = {}): Field =>
  field(column, 'char', { storage: 'text', universalType: 'char', ...options })

/** The key of records that callers know by other fields. */
export const hiddenKey: Field = field('ROW_ID', 'integer', { classic: false, universal: false })

/** What another table knows of the record. */
export const lookup = (column: string, type: string, sql: string): Field =>
  field(column, type, { storage: 'none', isReadOnly: true, universalType: type, read: { universal: sql } })
