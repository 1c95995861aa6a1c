import { describe } from 'vitest'
import { BOB, CARL, itRefuses, useCrmOffice, type CrmRefusal } from './crm-office.ts'

const OBJECTS = ['lead', 'deal', 'contact', 'company', 'quote'] as const
const LIST = [
  { VALUE: 'a', XML_ID: 'x' },
  { VALUE: 'b', XML_ID: 'y' },
]
const list = (FIELD_NAME: string) => ({ FIELD_NAME, USER_TYPE_ID: 'enumeration', LIST })

/** Of each object a list, in this order: field 1 is one of leads. */
const office = useCrmOffice(async ({ call }) => {
  for (const name of [...OBJECTS, 'requisite']) await call(`crm.${name}.userfield.add`, { fields: list('SIZE') })
})

const core = (text: string) => [400, 'ERROR_CORE', text] as const
const DENIED = [400, '', 'Access denied.'] as const
const GONE = [400, 'ERROR_NOT_FOUND', "The entity with ID '99' is not found."] as const
const twice = { LIST: [{ VALUE: 'c', XML_ID: 'x' }] }

const ofObject = (name: string, own: number, foreign: number): readonly CrmRefusal[] => {
  const method = (action: string): string => `crm.${name}.userfield.${action}`
  const isContact = name === 'contact'
  return [
    [method('add'), { fields: list('A'.repeat(44)) }, ...core('Field name is too long (more than 50 characters).')],
    [method('add'), { fields: list('SI-ZE') }, ...core('Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _.')],
    [method('add'), { fields: { ...list('X'), USER_TYPE_ID: 'nothing' } }, ...core('Incorrect custom type specified.')],
    [method('add'), { fields: { ...list('X'), LIST: [...LIST, ...LIST] } }, ...core('List item with value XML_ID=x already exists.')],
    [method('update'), { id: own, fields: twice }, ...core('List item with value XML_ID=x already exists.')],
    [method('update'), { id: own, fields: {} }, isContact ? 400 : 403, '', 'Access denied.', BOB],
    [method('get'), { id: 99 }, ...GONE],
    [method('get'), { id: own }, isContact ? 400 : 403, '', 'Access denied.', CARL],
    [method('get'), { id: foreign }, isContact ? 400 : 403, '', 'Access denied.'],
    [method('list'), { order: 'x' }, 400, '', "Parameter 'order' must be array."],
    [method('list'), { filter: 'x' }, 400, '', "Parameter 'filter' must be array."],
    [method('list'), {}, ...DENIED, CARL],
  ]
}

const OF_REQUISITES: readonly CrmRefusal[] = [
  ['crm.requisite.userfield.add', { fields: list('SIZE') }, ...core('The field UF_CRM_SIZE for the CRM_REQUISITE object already exists.')],
  ['crm.requisite.userfield.add', { fields: { ...list('X'), LIST: [...LIST, ...LIST] } }, ...core('Fail to save enumeration field values')],
  ['crm.requisite.userfield.update', { id: 6, fields: twice }, ...core('Fail to save enumeration field values')],
  ['crm.requisite.userfield.get', { id: 99 }, ...GONE],
]

describe.each(OBJECTS.map((name, index) => [name, ofObject(name, index + 1, index === 0 ? 2 : 1)] as const))('%s', (_, refusals) => {
  itRefuses(office, refusals)
})
describe('requisites', () => {
  itRefuses(office, OF_REQUISITES)
})
