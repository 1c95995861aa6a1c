import type { FieldFacts } from '@b24kit/catalog'
import { isRecordKey } from './infer-type.ts'
import { isObject } from './read-examples.ts'

/**
 * Lists and objects as the page's own examples send them. PHP has one word for both, so tables say `array` for `{ NAME: … }`
 * (disk-folder-add-subfolder.md), and some say `object` for a list (crm-lead-contact-items-set.md). Names and stars stay the table's.
 */
export function shapeParams(params: readonly FieldFacts[], examples: readonly Readonly<Record<string, unknown>>[]): FieldFacts[] {
  return params.map((param) => shape(param, valuesOf(param.name, examples)))
}

function valuesOf(name: string, objects: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  return objects.flatMap((object) => {
    const key = name in object ? name : Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase())
    return key === undefined ? [] : [object[key]]
  })
}

function shape(field: FieldFacts, values: readonly unknown[]): FieldFacts {
  const objects = values.filter(isObject)
  const lists = values.filter(Array.isArray) as (readonly unknown[])[]
  const isObjects = lists.length === 0 && (objects.length > 0 || isFields(field))
  const one = isObjects ? unlisted(field, objects) : objects.length === 0 ? listed(field, lists) : field
  if (!one.fields) return one
  const members = one.many ? lists.flat().filter(isObject) : one.type === 'map' ? objects.flatMap(Object.values).filter(isObject) : objects
  return { ...one, fields: shapeParams(one.fields, members) }
}

function unlisted(field: FieldFacts, objects: readonly Readonly<Record<string, unknown>>[]): FieldFacts {
  const { many, ...one } = field
  if (!many && one.type !== 'array') return field
  const keys = objects.flatMap((object) => Object.keys(object))
  const isKeyed = keys.length > 0 && keys.every(isRecordKey)
  if (one.type === 'array' && isKeyed) return { ...one, type: 'map', of: 'any', or: [{ type: 'array' }] }
  if (one.type !== 'array' && one.type !== 'object') return one
  return { ...one, type: isKeyed ? 'map' : 'object' }
}

// The fields of a record, which no example shows (crm-invoice-status-update.md).
function isFields({ name, many, of }: FieldFacts): boolean {
  return /^fields$/i.test(name) && many === true && of !== undefined
}

// One element alone may be a slip of the example.
function listed(field: FieldFacts, lists: readonly (readonly unknown[])[]): FieldFacts {
  const elements = lists.flat()
  const areNumbers = elements.length > 0 && elements.every((element) => Number.isInteger(element))
  if (field.type === 'array' && !field.many && areNumbers) return { ...field, type: 'integer', many: true }
  const isList = lists.some((list) => list.length > 1 || Array.isArray(list[0]))
  if (!isList || field.many || field.or || field.type !== 'object') return field
  return field.fields ? { ...field, many: true } : { ...field, type: 'array' }
}
