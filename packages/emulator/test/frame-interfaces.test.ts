import { expect, it } from 'vitest'
import { documentedInterface } from '../page/frame/documented-interface.ts'

const actions = (): Parameters<typeof documentedInterface>[1] & { readonly said: string[] } => {
  const said: string[] = []
  return { said, reloadData: () => said.push('reload'), notify: (text) => said.push(text) }
}
const open = (placement: string, options: object, given = actions()): ReturnType<typeof documentedInterface> =>
  documentedInterface({ clientId: 'local.1', placement, options: { ...options } }, given)

it.each([
  ['CRM_DEAL_DETAIL_TAB', ['reloadData'], 0],
  ['CRM_DYNAMIC_1036_LIST_MENU', ['reloadData'], 0],
  ['USERFIELD_TYPE', ['setValue', 'getValue'], 0],
  ['CALL_CARD', ['getStatus', 'disableAutoClose', 'enableAutoClose'], 3],
  ['CALENDAR_GRIDVIEW', ['getEvents', 'viewEvent', 'addEvent', 'editEvent', 'deleteEvent'], 4],
  ['DEFAULT', [], 0],
  ['CRM_DEAL_DETAIL_TOOLBAR', [], 0],
])('%s offers %j', (placement, commands, eventCount) => {
  const { commands: offered, events } = open(placement, {})
  expect([Object.keys(offered), events.length]).toEqual([commands, eventCount])
})

it('an activity can be laid out beside reloading its card, and the worker has its seventeen events', () => {
  expect(Object.keys(open('CRM_LEAD_DETAIL_ACTIVITY', {}).commands)).toEqual(expect.arrayContaining(['reloadData', 'setLayout', 'finish']))
  expect(open('PAGE_BACKGROUND_WORKER', {}).events).toHaveLength(17)
})

it.each(['LayoutEvent', 'ValueChange', 'EntityUpdate', 'PrimaryButtonClick', 'SecondaryButtonClick'])(
  'an activity listens to %s, of which nothing is told',
  async (event) => {
    const given = actions()
    const answer = open('CRM_DEAL_DETAIL_ACTIVITY', {}, given).commands[`bind${event}Callback`]?.(null)
    expect(await Promise.race([answer, Promise.resolve('nothing yet')])).toBe('nothing yet')
    expect(given.said).toEqual([])
  },
)

it('an activity that is finished closes what it is in', async () => {
  const given = actions()
  const { finish } = open('CRM_DEAL_DETAIL_ACTIVITY', {}, { ...given, close: () => given.said.push('close') }).commands
  await finish?.(undefined)
  expect(given.said).toEqual(['close'])
})

it('a field of an own type starts with its value, keeps what it is set to, and tells it', async () => {
  const given: unknown[] = []
  const { getValue, setValue } = open('USERFIELD_TYPE', { VALUE: 'old' }, { ...actions(), setValue: (value) => given.push(value) }).commands
  expect(await getValue?.(undefined)).toBe('old')
  await setValue?.(['a', 'b'])
  expect(await getValue?.(undefined)).toEqual(['a', 'b'])
  expect(given).toEqual([['a', 'b']])
})

it('reloads what is around, tells of what is not emulated, and has no call card', async () => {
  const given = actions()
  await open('CRM_DEAL_DETAIL_TAB', {}, given).commands['reloadData']?.({})
  await open('CALENDAR_GRIDVIEW', {}, given).commands['viewEvent']?.({ id: 5 })
  expect(given.said).toEqual(['reload', 'local.1 asks for: viewEvent {"id":5}'])
  const noCard = [{ result: 'error', errorCode: 'Call card is undefined' }]
  expect(await open('CALL_CARD', {}).commands['getStatus']?.({})).toEqual(noCard)
  const worker = open('PAGE_BACKGROUND_WORKER', {}).commands
  expect(await worker['CallCardClose']?.({})).toEqual(noCard)
  expect(await worker['CallCardGetListUiStates']?.({})).toContain('redial')
})
