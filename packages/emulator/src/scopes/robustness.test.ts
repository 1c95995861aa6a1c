import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MethodError } from '../contract.ts'
import { createTestPortal } from './test-portal.ts'

const scalar = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '-1',
    'Y',
    'DEAL',
    'D',
    'T406',
    'string',
    'enumeration',
    "x' or 1=1",
    'Ж"%_',
    '2025-12-29',
    '1e999',
    '-100',
    '9'.repeat(400),
    'constructor',
    '__proto__',
  ),
  fc.constantFrom(0, 1, 2, 3, 4, 7, 31, 1030, -1, 1.5, 2 ** 60, null, true, false),
)
const names = [
  'ID',
  'id',
  'TITLE',
  'title',
  'NAME',
  'name',
  'CATEGORY_ID',
  'categoryId',
  'STAGE_ID',
  'stageId',
  'STATUS_ID',
  'OPPORTUNITY',
  'PRICE',
  'taxRate',
  'DISCOUNT_RATE',
  'quantity',
  'PHONE',
  'fm',
  'CONTACT_IDS',
  'contactIds',
  'observers',
  'UF_CRM_X',
  'ufCrmX',
  'FIELD_NAME',
  'USER_TYPE_ID',
  'MULTIPLE',
  'LIST',
  'SETTINGS',
  'LABEL',
  'ENTITY_ID',
  'ENTITY_TYPE',
  'OWNER_ID',
  'ownerId',
  'OWNER_TYPE_ID',
  'ownerType',
  '=ownerType',
  '=ownerId',
  'COMMUNICATIONS',
  'SUBJECT',
  'TYPE_ID',
  'RESPONSIBLE_ID',
  'CURRENCY',
  'LANG',
  'relations',
  'parent',
  'child',
  'entityTypeId',
  'PRICE',
  'price',
  'quantity',
  '0',
  '1',
  'logic',
  '!=%TITLE',
  '@ID',
  '>=id',
  'n0',
  'VALUE',
  'value',
  'typeId',
  'DISCOUNT_TYPE_ID',
  'linkedUserFields',
]
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: scalar },
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 5 }),
  ),
})).any
const params = fc.dictionary(
  fc.constantFrom(
    'id',
    'fields',
    'filter',
    'FILTER',
    'order',
    'select',
    'start',
    'entityTypeId',
    'params',
    'rows',
    'items',
    'productRows',
    'ownerId',
    'ownerType',
    'ownerTypeId',
    'type',
    'values',
    'field',
    'moduleId',
    'deadline',
    'sort',
    'NAME',
    'PARENT',
    'entityId',
  ),
  value,
  { maxKeys: 6 },
)

it("whatever is sent, a method answers or refuses in the portal's own words", () => {
  const portal = createTestPortal()
  portal.call('crm.type.add', { fields: { title: 'Asset', isLinkWithProductsEnabled: 'Y', isStagesEnabled: 'Y' } })
  portal.call('crm.deal.userfield.add', { fields: { FIELD_NAME: 'X', USER_TYPE_ID: 'string', MULTIPLE: 'Y' } })
  for (const name of ['lead', 'deal', 'contact', 'company', 'quote'])
    portal.call(`crm.${name}.add`, { fields: { TITLE: 'A', NAME: 'A', PHONE: [{ VALUE: '1' }] } })
  const methods = portal.context.methods().map(({ name }) => name)
  fc.assert(
    fc.property(fc.constantFrom(...methods), params, (method, sent) => {
      try {
        const answer = portal.call(method, sent)
        expect(JSON.stringify(answer)).not.toContain('[object Object]')
      } catch (error) {
        if (!(error instanceof MethodError)) throw error
      }
    }),
    { numRuns: 6000 },
  )
})
