import { MethodError } from '../../../../contract.ts'
import { phpMap } from '../../../../php/php-map.ts'
import { isYes, textOf, toId } from '../../../read-params.ts'
import type { Shape } from './layout-shapes.ts'

/**
 * Gives a layout back with flags as booleans. Throws what api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.md
 * lists for a wrong one.
 */
export function checkLayout(value: unknown, shape: Shape, path = 'layout'): unknown {
  const wrong = (): MethodError => new MethodError('WRONG_FIELD_VALUE', `Field "${path}" has a wrong value`)
  if (shape.kind === 'echo') return withTexts(value)
  if (shape.kind === 'text') return checkText(value, path, wrong)
  if (shape.kind === 'boolean') {
    if (!FLAGS.has(String(textOf(value)).toLowerCase())) throw wrong()
    return isYes(typeof value === 'string' ? value.toLowerCase() : value)
  }
  if (shape.kind === 'integer') {
    const number = toId(value)
    if (number === undefined) throw wrong()
    return number
  }
  if (shape.kind === 'string' || shape.kind === 'word') {
    const text = textOf(value)
    if (text === undefined) throw wrong()
    if (shape.kind === 'word' && !shape.words.includes(text))
      throw new MethodError('ENUM_FIELD', `Field "${path}" must be one of: ${shape.words.join(', ')}`)
    return text
  }
  if (typeof value !== 'object' || value === null) throw wrong()
  const members = value as Readonly<Record<string, unknown>>
  if (shape.kind === 'variants') return checkLayout(value, chosen(members, shape.of, path), path)
  return isMap(shape) ? checkMap(members, shape, path) : checkObject(members, shape, path)
}

type Of<K extends Shape['kind']> = Extract<Shape, { readonly kind: K }>

const isMap = (shape: Of<'map'> | Of<'object'>): shape is Of<'map'> => shape.kind === 'map'

const FLAGS: ReadonlySet<string> = new Set(['true', 'false', 'y', 'n', '1', '0'])

function chosen(members: Readonly<Record<string, unknown>>, of: Readonly<Record<string, Shape>>, path: string): Shape {
  const type = textOf(members['type'])
  if (type === undefined) throw required(`${path}.type`)
  if (!Object.hasOwn(of, type)) throw new MethodError('ENUM_FIELD', `Field "${path}.type" must be one of: ${Object.keys(of).join(', ')}`)
  return of[type]!
}

function checkObject(members: Readonly<Record<string, unknown>>, { fields }: Of<'object'>, path: string): unknown {
  for (const name of Object.keys(members))
    if (!Object.hasOwn(fields, name)) throw new MethodError('FIELD_IS_REDUNDANT', `Field "${path}.${name}" is redundant`)
  const given = Object.entries(fields).flatMap(([name, { shape, isRequired }]) => {
    const member = members[name]
    const isMissing = member === undefined || member === null || member === '' || isEmptyMap(member, shape)
    if (isMissing && isRequired) throw required(`${path}.${name}`)
    return member === undefined || member === null ? [] : [[name, checkLayout(member, shape, `${path}.${name}`)] as const]
  })
  return phpMap(Object.fromEntries(given))
}

function checkMap(members: Readonly<Record<string, unknown>>, { of, max }: Of<'map'>, path: string): unknown {
  const entries = Object.entries(members)
  if (max !== undefined && entries.length > max) throw new MethodError('TOO_MANY_ITEMS', `Field "${path}" has more than ${max} items`)
  for (const [name] of entries)
    if (!/^[\w-]+$/.test(name)) throw new MethodError('KEY_CONTAIN_WRONG_SYMBOLS', `Key "${name}" of field "${path}" has wrong symbols`)
  return phpMap(Object.fromEntries(entries.map(([name, member]) => [name, checkLayout(member, of, `${path}.${name}`)])))
}

/** A text, or texts by language: api-reference/crm/timeline/activities/configurable/structure/field-types.md */
function checkText(value: unknown, path: string, wrong: () => MethodError): unknown {
  const text = textOf(value)
  if (text !== undefined) return text
  const entries = Object.entries(value ?? {}) as (readonly [string, unknown])[]
  if (entries.length === 0 || entries.some(([, each]) => textOf(each) === undefined)) throw wrong()
  for (const [language] of entries)
    if (!LANGUAGES.has(language)) throw new MethodError('WRONG_LANG', `Field "${path}" has a text in the unknown language "${language}"`)
  return value
}

/** Languages of labels on a portal: api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.md */
const LANGUAGES: ReadonlySet<string> = new Set('ar br de en fr id it ja kz la ms pl ru sc tc th tr ua vn'.split(' '))

/** api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.md shows the number of the example as a text. */
function withTexts(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withTexts)
  return phpMap(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member)])))
}

const isEmptyMap = (value: unknown, shape: Shape): boolean =>
  shape.kind === 'map' && typeof value === 'object' && value !== null && Object.keys(value).length === 0

const required = (path: string): MethodError => new MethodError('FIELD_IS_REQUIRED', `Field "${path}" is required`)
