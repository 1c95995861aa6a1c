import { describe, expect, test } from 'vitest'
import { describeFamily } from './describe-family.ts'
import { findEntity, requireEntity } from './entity.ts'
import { loadCatalogue } from './find-family.ts'

const catalogue = loadCatalogue()
const reasonOf = (prefix: string, values: readonly string[] = []): string | undefined => {
  const described = describeFamily(prefix, values, catalogue)
  return described.ok ? undefined : described.reason
}

describe('the facts say', () => {
  test('whether fields stand in a parameter or are parameters', () => {
    expect(requireEntity('crm.status').wrapper).toEqual({ add: 'fields', update: 'fields' })
    expect(requireEntity('department').wrapper).toEqual({ add: undefined, update: undefined })
    expect(requireEntity('sale.paysystem').wrapper).toEqual({ add: undefined, update: 'FIELDS' })
  })

  test('how ids are called and where a new one stands', () => {
    const idsOf = (name: string): unknown[] => {
      const { id, idPath } = requireEntity(name)
      return [id.name, id.update, ...idPath]
    }
    expect(idsOf('crm.currency')).toEqual(['CURRENCY', 'ID'])
    expect(idsOf('catalog.product')).toEqual(['id', 'id', 'element', 'id'])
    expect(idsOf('tasks.task')).toEqual(['ID', 'taskId', 'task', 'id'])
    expect(idsOf('booking.v1.resource')).toEqual(['id', 'id', 'id'])
  })

  test('how a list is asked, and where its filter cannot be trusted', () => {
    expect(requireEntity('user')).toMatchObject({
      methods: { list: 'user.get' },
      listing: { oldestFirst: { sort: 'ID', order: 'ASC' }, filter: { param: 'FILTER' } },
    })
    expect(requireEntity('tasks.task').listing.hasCamelRows).toBe(true)
    expect(requireEntity('department').listing).toEqual({ select: undefined, oldestFirst: {}, filter: undefined, hasCamelRows: false })
  })

  test('what all calls of a family need', () => {
    expect(requireEntity('crm.category:2')).toMatchObject({ name: 'crm.category:2', params: { entityTypeId: '2' } })
    expect(reasonOf('crm.category')).toBe(
      'crm.category cannot be imported: its calls need entityTypeId, so name it crm.category:<entityTypeId>.',
    )
    expect(reasonOf('crm.status', ['2'])).toContain('takes nothing after its name')
  })

  test('which fields there are, where the portal has no method to ask', () => {
    const { methods, known } = requireEntity('catalog.product')
    expect(methods.fields).toBeUndefined()
    expect([known['xmlId'], known['iblockId']]).toMatchObject([{ isReadOnly: false }, { isImmutable: true }])
  })
})

test('a short name is the family with the user field of the import', () => {
  expect(findEntity('deal')).toEqual({ ...requireEntity('crm.deal'), name: 'deal' })
  expect(findEntity('item:1030')).toMatchObject({ params: { entityTypeId: '1030' }, keyField: 'xmlId', keyScope: ['originatorId'] })
  expect(findEntity('crm.status')).toBeUndefined()
})

test.each([
  ['nothing', 'there is no method nothing.add'],
  ['crm.deal.contact', 'no method lists its records'],
  ['crm.invoice', 'does not know what crm.invoice.list answers'],
  ['entity.item', 'entity.item.add is refused to webhooks'],
  ['task.elapseditem', 'by position'],
  ['crm.item.productrow', 'crm.item.productrow.list shows no records without "filter"'],
  ['crm.requisite.preset.field', 'shows no records without "preset"'],
  ['lists.element', 'lists.element.add needs "ELEMENT_CODE" beside the fields'],
  ['crm.address', 'do not answer ids'],
  ['crm.item.payment', 'does not know its fields'],
])('%s is refused with the reason', (prefix, reason) => {
  const values = prefix === 'crm.item.payment' ? ['1', '2'] : []
  expect(reasonOf(prefix, values)).toContain(reason)
})
