import type { Portal } from '../src/index.ts'
import { asApp, call, probe, testSwitches, type Answer } from './probe-switches.ts'

const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'stock' }

const countOf = ({ body }: Answer): number => (body['result'] as readonly unknown[]).length
const inList = async (portal: Portal, value: string): Promise<number> =>
  countOf(await call(portal, 'lists.element.get', { ...list, FILTER: { NAME: value } }))
const inStorage = async (portal: Portal, FILTER: object): Promise<number> =>
  countOf(await asApp(portal, 'entity.item.get', { ENTITY: 'dish', FILTER }))

testSwitches([
  probe('totalWithoutCount', {
    ask: async (portal) => {
      await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
      const totals = async (start: number): Promise<readonly unknown[]> => [
        (await call(portal, 'crm.item.list', { entityTypeId: 2, start })).body['total'],
        (await call(portal, 'crm.deal.list', { start })).body['total'],
      ]
      return [...(await totals(-1)), ...(await totals(0))]
    },
    tells: [
      ['by-family', [0, undefined, 1, 1]],
      ['zero', [0, 0, 1, 1]],
      ['omit', [undefined, undefined, 1, 1]],
    ],
  }),
  probe('unknownFilterField', {
    ask: async (portal) => {
      await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
      const lists = ['crm.deal.list', 'crm.status.list', 'crm.requisite.list', 'crm.product.list', 'crm.deal.userfield.list']
      const answers = await Promise.all(lists.map((method) => call(portal, method, { filter: { NO_SUCH_FIELD: 1 } })))
      const known = await call(portal, 'crm.deal.list', { filter: { TITLE: 'Chair' } })
      return [...answers.map(({ status, body }) => [status, body['error']]), countOf(known)]
    },
    tells: [
      ['ignored', [...Array.from({ length: 5 }, () => [200, undefined]), 1]],
      ['refused', [...Array.from({ length: 5 }, () => [400, 'INVALID_ARG_VALUE']), 1]],
    ],
  }),
  probe('bareTextFilter', {
    ask: async (portal) => {
      await call(portal, 'lists.add', { ...list, FIELDS: { NAME: 'Stock' } })
      await call(portal, 'lists.element.add', { ...list, ELEMENT_CODE: 'a', FIELDS: { NAME: 'Chair' } })
      await asApp(portal, 'entity.add', { ENTITY: 'dish', NAME: 'Dishes' })
      await asApp(portal, 'entity.item.add', { ENTITY: 'dish', NAME: 'Soup' })
      return [
        await inList(portal, 'chair'),
        await inList(portal, 'Ch_ir'),
        await inStorage(portal, { NAME: 'soup' }),
        await inStorage(portal, { NAME: 'S%' }),
        await inStorage(portal, { '=NAME': 'S%' }),
        await inStorage(portal, { ID: '1' }),
      ]
    },
    tells: [
      ['exact', [1, 0, 1, 0, 0, 1]],
      ['like', [1, 1, 1, 1, 0, 1]],
    ],
  }),
])
