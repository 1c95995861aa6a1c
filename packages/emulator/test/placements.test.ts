import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PortalOptions } from '../src/index.ts'
import { openBench, type Bench } from './events-receiver.ts'

const handler = 'https://app.example/widget?own=1'
const app = { clientId: 'local.1', clientSecret: 's', handler: 'https://app.example/', installHandler: 'https://app.example/install' }

let bench: Bench
const open = async (options: PortalOptions = {}): Promise<void> => {
  bench = await openBench({ apps: [app], ...options })
}
beforeEach(() => open())
afterEach(() => bench.portal.close())

const bind = (placement: string, more: object = {}): Promise<unknown> =>
  bench.call('placement.bind', { PLACEMENT: placement, HANDLER: handler, ...more })
const get = (): Promise<unknown> => bench.call('placement.get')
const raw = async (method: string, params: object, path = ''): Promise<unknown> => {
  const { access_token: auth } = bench.portal.tokens.create({})
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...params, ...(path === '' && { auth }) }),
  }
  const response = await bench.portal.fetch(`${path || `${bench.portal.url}/rest/`}${method}`, init)
  return { status: response.status, body: await response.json() }
}

describe('placement.bind and placement.get', () => {
  it('keeps what was registered, in order', async () => {
    expect(await bind('CRM_DEAL_DETAIL_TAB', { TITLE: 'Shipping', DESCRIPTION: 'd', GROUP_NAME: 'g' })).toBe(true)
    expect(await bind('IM_CONTEXT_MENU', { LANG_ALL: { de: { TITLE: 'Versand' }, en: { TITLE: 'Delivery', GROUP_NAME: 'x' } } })).toBe(true)
    const de = { TITLE: 'Versand', DESCRIPTION: '', GROUP_NAME: '' }
    const en = { TITLE: 'Delivery', DESCRIPTION: '', GROUP_NAME: 'x' }
    expect(await get()).toEqual([
      {
        placement: 'CRM_DEAL_DETAIL_TAB',
        userId: 0,
        handler,
        options: [],
        title: 'Shipping',
        description: 'd',
        langAll: { en: { TITLE: 'Shipping', DESCRIPTION: 'd', GROUP_NAME: 'g' } },
      },
      {
        placement: 'IM_CONTEXT_MENU',
        userId: 0,
        handler,
        options: { extranet: 'N', context: 'ALL', role: 'USER' },
        title: 'Delivery',
        description: '',
        langAll: { de, en },
      },
    ])
  })

  it('keeps only the options that the place takes', async () => {
    await bind('PAGE_BACKGROUND_WORKER', { OPTIONS: { errorHandlerUrl: 'https://app.example/error', other: 1 } })
    await bind('CRM_DEAL_DETAIL_ACTIVITY', { OPTIONS: { useBuiltInInterface: 'Y', height: 5 } })
    await bind('LEFT_MENU', { OPTIONS: { any: 'x' } })
    await bind('IM_SIDEBAR', { OPTIONS: { iconName: 'fa-bars', context: 'USER;all' } })
    expect(await get()).toMatchObject([
      { options: { errorHandlerUrl: 'https://app.example/error' } },
      { options: { useBuiltInInterface: 'Y' } },
      { options: [] },
      { options: { iconName: 'fa-bars', context: 'ALL', extranet: 'N', role: 'USER' } },
    ])
  })

  it('takes one handler of a worker, and one more for each user', async () => {
    const options = { OPTIONS: { errorHandlerUrl: 'https://app.example/error' } }
    await bind('PAGE_BACKGROUND_WORKER', options)
    await bind('PAGE_BACKGROUND_WORKER', { ...options, USER_ID: 2 })
    const other = { ...options, HANDLER: 'https://app.example/other' }
    await expect(bind('PAGE_BACKGROUND_WORKER', other)).rejects.toThrow('ERROR_PLACEMENT_MAX_COUNT')
    await expect(bind('PAGE_BACKGROUND_WORKER', { ...other, USER_ID: 2 })).rejects.toThrow('ERROR_PLACEMENT_MAX_COUNT')
    await bind('REST_APP_URI')
    await expect(bind('REST_APP_URI', other)).rejects.toThrow('ERROR_PLACEMENT_MAX_COUNT')
    expect(await get()).toMatchObject([{ userId: 0 }, { userId: 2 }, { placement: 'REST_APP_URI' }])
  })

  it('takes several handlers elsewhere, but none twice', async () => {
    await bind('CRM_DEAL_LIST_MENU')
    await bind('CRM_DEAL_LIST_MENU', { HANDLER: `${handler}&second=1` })
    await expect(bind('CRM_DEAL_LIST_MENU')).rejects.toThrow('ERROR_CORE: Unable to set placement handler: Handler already binded')
  })

  it.each<[string, object, string]>([
    ['no place', { HANDLER: handler }, "ERROR_ARGUMENT: Argument 'PLACEMENT' is null or empty"],
    [
      'a place that is no text',
      { PLACEMENT: 5, HANDLER: handler },
      "ERROR_ARGUMENT: The value of an argument 'PLACEMENT' must be of type string",
    ],
    ['no address', { PLACEMENT: 'LEFT_MENU' }, "ERROR_ARGUMENT: Argument 'HANDLER' is null or empty"],
    ['an unknown place', { PLACEMENT: 'NOWHERE', HANDLER: handler }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['the code of the main page', { PLACEMENT: 'DEFAULT', HANDLER: handler }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['a smart process that is not there', { PLACEMENT: 'CRM_DYNAMIC_130_LIST_MENU', HANDLER: handler }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['a pattern', { PLACEMENT: 'CRM_DYNAMIC_XXX_LIST_MENU', HANDLER: handler }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['a user', { PLACEMENT: 'LEFT_MENU', HANDLER: handler, USER_ID: 2 }, 'ERROR_PLACEMENT_USER_MODE: User mode is not available'],
    ['a worker without an address for errors', { PLACEMENT: 'PAGE_BACKGROUND_WORKER', HANDLER: handler }, 'EMPTY_ERROR_HANDLER_URL'],
    ['an icon that is missing', { PLACEMENT: 'IM_TEXTAREA', HANDLER: handler }, "ERROR_ARGUMENT: Argument 'iconName' is null or empty"],
    ['a wrong context', { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, OPTIONS: { context: 'HOME' } }, 'ERROR_ARGUMENT'],
  ])('refuses %s', async (_, params, error) => {
    await expect(bench.call('placement.bind', params)).rejects.toThrow(error)
    expect(await get()).toEqual([])
  })

  it('answers its errors with the status of the quirk, and names the argument', async () => {
    const body = { error: 'ERROR_ARGUMENT', error_description: "Argument 'PLACEMENT' is null or empty", argument: 'PLACEMENT' }
    expect(await raw('placement.bind', {})).toEqual({ status: 400, body })
    await bench.portal.close()
    await open({ quirks: { placementErrorStatus: 200 } })
    expect(await raw('placement.bind', {})).toMatchObject({ status: 200, body })
    expect(await raw('placement.unbind', {})).toMatchObject({ status: 400, body })
  })

  it.each(['placement.bind', 'placement.get', 'placement.list', 'placement.unbind', 'userfieldtype.add', 'userfieldtype.list'])(
    'is for applications only: %s',
    async (method) => {
      expect(await raw(method, {}, bench.portal.webhook)).toEqual({
        status: 403,
        body: {
          error: 'WRONG_AUTH_TYPE',
          error_description: 'Current authorization type is denied for this method Application context required',
        },
      })
    },
  )

  it('is for administrators, but for the list of places', async () => {
    for (const method of ['placement.bind', 'placement.get', 'placement.unbind', 'userfieldtype.add'])
      await expect(bench.call(method, {}, { userId: 2 })).rejects.toThrow('ACCESS_DENIED')
    expect(await bench.call('placement.list', {}, { userId: 2 })).toContain('LEFT_MENU')
  })
})

describe('placement.list', () => {
  it('shows the places of the scopes that the application holds', async () => {
    bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's', scope: ['placement', 'task'] })
    const list = async (params: object = {}): Promise<readonly string[]> =>
      (await bench.call('placement.list', params, { clientId: 'app.2' })) as readonly string[]
    expect(await list()).toEqual(expect.arrayContaining(['TASK_VIEW_TAB', 'LEFT_MENU', 'REST_APP_URI']))
    expect(await list()).not.toContain('CRM_DEAL_DETAIL_TAB')
    expect(await list({ FULL: true })).toContain('CRM_DEAL_DETAIL_TAB')
    expect(await list({ SCOPE: 'crm', FULL: true })).not.toContain('LEFT_MENU')
    expect(await list({ SCOPE: 'im' })).toEqual(expect.arrayContaining(['IM_TEXTAREA', 'IM_NAVIGATION']))
    const wanted = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: handler }
    await expect(bench.call('placement.bind', wanted, { clientId: 'app.2' })).rejects.toThrow('ERROR_PLACEMENT_NOT_FOUND')
  })

  it('shows the places of each smart process', async () => {
    await bench.call('crm.type.add', { fields: { title: 'Repair', entityTypeId: 1038 } })
    expect(await bench.call('placement.list')).toContain('CRM_DYNAMIC_1038_DETAIL_TAB')
    expect(await bind('CRM_DYNAMIC_1038_DETAIL_TAB')).toBe(true)
  })

  it('shows no place that placement.bind does not take', async () => {
    for (const code of (await bench.call('placement.list', { FULL: 'Y' })) as string[])
      expect(await bind(code, { OPTIONS: { iconName: 'fa-car', errorHandlerUrl: handler } })).toBe(true)
  })
})

describe('placement.unbind', () => {
  beforeEach(async () => {
    await bind('CRM_DEAL_LIST_MENU')
    await bind('CRM_DEAL_LIST_MENU', { HANDLER: 'https://app.example/2' })
    await bind('CRM_LEAD_LIST_MENU')
  })

  it('counts every handler twice', async () => {
    expect(await bench.call('placement.unbind', { PLACEMENT: 'CRM_DEAL_LIST_MENU' })).toEqual({ count: 4 })
    expect(await bench.call('placement.unbind', { PLACEMENT: 'CRM_DEAL_LIST_MENU' })).toEqual({ count: 0 })
    expect(await get()).toMatchObject([{ placement: 'CRM_LEAD_LIST_MENU' }])
  })

  it('takes one address, and leaves those of other applications', async () => {
    bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's' })
    await bench.call('placement.unbind', { PLACEMENT: 'CRM_DEAL_LIST_MENU' }, { clientId: 'app.2' })
    expect(await bench.call('placement.unbind', { PLACEMENT: 'CRM_DEAL_LIST_MENU', HANDLER: handler })).toEqual({ count: 2 })
    expect(await get()).toMatchObject([{ handler: 'https://app.example/2' }, { placement: 'CRM_LEAD_LIST_MENU' }])
  })

  it('refuses what is no place', async () => {
    await expect(bench.call('placement.unbind')).rejects.toThrow("Argument 'PLACEMENT' is null or empty")
    await expect(bench.call('placement.unbind', { PLACEMENT: [] })).rejects.toThrow('must be of type string')
  })
})

describe('what becomes of the application', () => {
  it.each<[string, () => unknown]>([
    ['update', () => bench.portal.apps.update('local.1')],
    ['removal', () => bench.portal.apps.remove('local.1')],
    ['reset', () => bench.portal.reset()],
  ])('takes its widgets and types of fields away: %s', async (_, happen) => {
    await bind('LEFT_MENU')
    await bench.call('userfieldtype.add', { USER_TYPE_ID: 'x', HANDLER: handler })
    expect(bench.portal.placements.all).toHaveLength(2)
    happen()
    expect(bench.portal.placements.all).toEqual([])
  })

  it('hides them until its installation is finished', async () => {
    bench.portal.apps.update('local.1', { installed: false })
    await bind('LEFT_MENU')
    expect(bench.portal.placements.all).toMatchObject([{ placement: 'LEFT_MENU', isShown: false }])
    expect(() => bench.portal.openFrame({ placement: 'LEFT_MENU' })).toThrow('hidden until its installation is finished')
    bench.portal.apps.finishInstall('local.1')
    expect(bench.portal.placements.all).toMatchObject([{ isShown: true }])
    expect(bench.portal.openFrame({ placement: 'LEFT_MENU' })).toMatchObject({ placement: 'LEFT_MENU' })
  })
})
