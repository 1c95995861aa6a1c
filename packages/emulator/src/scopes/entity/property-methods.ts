import { MethodError, type CallParams } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { textOf, toId } from '../read-params.ts'
import type { EntityHandlers } from './define-entities.ts'
import { readProperties, type Property, type PropertyType } from './properties.ts'
import { alreadyExists, argumentInvalid, notFound } from './refusals.ts'
import { readCode, requireStorage } from './storages.ts'

/** `entity.item.property.*`: api-reference/entity/items/properties/index.md */
export const propertyMethods: EntityHandlers = {
  add(entities, call) {
    const { params } = call
    const storage = requireStorage(entities, call, 'X')
    const CODE = readNewCode(params, 'PROPERTY')
    const TYPE = readType(params) ?? 'S'
    if (readProperties(entities, storage).some(({ code }) => code === CODE)) throw alreadyExists('Property')
    const NAME = textOf(params.get('NAME')) ?? CODE
    insertRow(entities.store, 'entity_property', { STORAGE_ID: storage, CODE, NAME, TYPE, SORT: toId(params.get('SORT')) ?? 500 })
    return true
  },
  get(entities, call) {
    const properties = readProperties(entities, requireStorage(entities, call))
    if (!call.params.has('PROPERTY')) return properties.map(show)
    return show(requireProperty(properties, call.params))
  },
  update(entities, call) {
    const { params } = call
    const properties = readProperties(entities, requireStorage(entities, call, 'X'))
    const stored = requireProperty(properties, params)
    const code = params.has('PROPERTY_NEW') ? readNewCode(params, 'PROPERTY_NEW') : stored.code
    if (properties.some((other) => other.code === code && other.id !== stored.id)) throw alreadyExists('Property', `Property ${code}`)
    const type = readType(params) ?? stored.type
    if (type === 'F' && stored.type !== 'F') throw argumentInvalid('Cannot change property type to File', 'TYPE')
    const NAME = textOf(params.get('NAME')) ?? stored.name
    const SORT = toId(params.get('SORT')) ?? stored.sort
    updateRow(entities.store, 'entity_property', { CODE: code, NAME, TYPE: type, SORT }, stored.id)
    return true
  },
  delete(entities, call) {
    const { store, portal } = entities
    const stored = requireProperty(readProperties(entities, requireStorage(entities, call, 'X')), call.params)
    const held = store.rows('select VALUE from entity_value where PROPERTY_ID = ?', [stored.id])
    if (stored.type === 'F') for (const [file] of held) portal.files.delete(Number(file))
    store.run('delete from entity_value where PROPERTY_ID = ?', [stored.id])
    store.run('delete from entity_property where ID = ?', [stored.id])
    return true
  },
}

const show = ({ code, name, type, sort }: Property): object => ({ PROPERTY: code, NAME: name, TYPE: type, SORT: String(sort) })

function requireProperty(properties: readonly Property[], params: CallParams): Property {
  const asked = readCode(params, 'PROPERTY')
  const found = properties.find(({ code }) => code === asked)
  if (!found) throw notFound('Property')
  return found
}

function readNewCode(params: CallParams, name: string): string {
  const code = readCode(params, name)
  if (/^\d/.test(code)) throw new MethodError('ERROR_CORE', 'Property code cannot start with a digit')
  return code
}

function readType(params: CallParams): PropertyType | undefined {
  const type = textOf(params.get('TYPE')) ?? ''
  if (type === '') return undefined
  if (type === 'L') throw new MethodError('ERROR_UNSUPPORTED_PROPERTY_TYPE', 'Invalid property type')
  if (type !== 'S' && type !== 'N' && type !== 'F') throw argumentInvalid('Wrong entity item property type', 'TYPE')
  return type
}
