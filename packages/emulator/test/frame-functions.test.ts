import fc from 'fast-check'
import type { Browser, Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

interface Library {
  readonly BX24: { callMethod(method: string, params: object, done: (result: unknown) => void): void }
}

/** What a form can say of a value: texts, and no empty lists and maps. */
function asForm(value: unknown): unknown {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const entries = Object.entries(value as object).map(([key, inner]) => [key, asForm(inner)] as const)
  const said = entries.filter(([, inner]) => inner !== undefined)
  if (said.length === 0) return undefined
  // A list with a gap is a map; what is left out at its end leaves none.
  const isList = Array.isArray(value) && said.every(([key], index) => key === String(index))
  return isList ? said.map(([, inner]) => inner) : Object.fromEntries(said)
}

describe.skipIf(!hasChromium && process.env['CI'] === undefined)('the functions of BX24, in Chromium', () => {
  let browser: Browser
  let bench: FrameBench
  let app: Frame
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach(async () => {
    bench = await openFrameBench(browser)
    await bench.call('placement.bind', { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: `${bench.appUrl}/tab.html` })
    app = await bench.mount({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: 1 } })
    // Its own calls are over.
    await app.waitForFunction(() => document.title === 'Done')
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  const height = (): Promise<number> => bench.page.evaluate(() => document.querySelector('iframe')!.offsetHeight)
  const width = (): Promise<number> => bench.page.evaluate(() => document.querySelector('iframe')!.offsetWidth)
  /** What the callback of a call gets; `done` is the callback. */
  const told = (call: string): Promise<unknown> => app.evaluate(`new Promise((done) => { ${call} })`)

  it('tell of portal, user and place', async () => {
    const all = '[BX24.getDomain(), BX24.getLang(), BX24.isAdmin(), BX24.isReady(), BX24.placement.info()]'
    const info = { placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '1' } }
    expect(await app.evaluate(all)).toEqual([new URL(bench.portal.url).host, 'en', true, true, info])
    expect(await app.evaluate('BX24.getAuth()')).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{70}$/),
      refresh_token: expect.stringMatching(/^[0-9a-f]{70}$/),
      expires_in: expect.closeTo(Date.now() + 3_600_000, -5),
      domain: new URL(bench.portal.url).host,
      member_id: bench.portal.memberId,
    })
  })

  it('renew tokens when asked, and by themselves when a call finds them expired', async () => {
    const before = await app.evaluate('BX24.getAuth().access_token')
    const after = await told('BX24.refreshAuth((auth) => done(auth.access_token))')
    expect(after).not.toBe(before)
    expect(await app.evaluate('BX24.getAuth().access_token')).toBe(after)
    bench.portal.tokens.expireAll()
    expect(await told(`BX24.callMethod('profile', {}, (result) => done(result.data().ID))`)).toBe('1')
    expect(bench.portal.requests.map(({ errorCode }) => errorCode).slice(-2)).toEqual(['expired_token', undefined])
  })

  it('call methods: data, errors, totals and pages', async () => {
    const pages = `
      const seen = []
      BX24.callMethod('crm.deal.list', { select: ['ID'], order: { ID: 'ASC' } }, function (result) {
        seen.push([result.data().length, result.total(), result.more(), typeof result.time().duration])
        if (result.more()) result.next()
        else done([seen, result.next()])
      })`
    bench.portal.seed('deals=120')
    expect(await told(pages)).toEqual([
      [
        [50, 120, true, 'number'],
        [50, 120, true, 'number'],
        [20, 120, false, 'number'],
      ],
      false,
    ])
    const failed = `BX24.callMethod('crm.deal.get', { id: 9999 }, (result) => done([result.error().status, result.error().ex, String(result.error()), result.data()]))`
    expect(await told(failed)).toEqual([400, { error: '', error_description: 'Not found' }, ': Not found (400)', undefined])
  })

  it('send nested parameters, fields of the page and files', async () => {
    await app.locator('#file').setInputFiles({ name: 'a b.txt', mimeType: 'text/plain', buffer: Buffer.from('héllo') })
    const call = `BX24.callMethod('profile', {
      filter: { '>ID': 5, '@S': ['a&b', 'c'] }, yes: true, no: false, none: null, absent: undefined,
      note: document.getElementById('note'), file: document.getElementById('file') }, () => done())`
    await told(call)
    expect(bench.portal.requests.at(-1)?.params).toEqual({
      filter: { '>ID': '5', '@S': ['a&b', 'c'] },
      yes: '1',
      no: '0',
      none: '',
      note: 'from a field',
      file: ['a b.txt', Buffer.from('héllo').toString('base64')],
    })
  })

  it('tell of a file that cannot be read', async () => {
    const call = `FileReader.prototype.readAsDataURL = function () { this.dispatchEvent(new Event('error')) }
      BX24.callMethod('profile', { file: document.getElementById('file') }, (result) => done(result.error().ex))`
    await app.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') })
    expect(await told(call)).toEqual({ error: 'NOT_SENT', error_description: 'Error: a.txt cannot be read.' })
  })

  it('send any values as PHP reads them', async () => {
    const name = fc.stringMatching(/^[a-zé&=+%>@!]{1,4}$/)
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }))
    const samples = fc.sample(fc.record({ value }), 60)
    await app.evaluate(
      (all) =>
        Promise.all(all.map((params) => new Promise((done) => (window as unknown as Library).BX24.callMethod('profile', params, done)))),
      samples,
    )
    const sent = bench.portal.requests.filter(({ method }) => method === 'profile').map(({ params }) => JSON.stringify(params))
    expect(sent.toSorted()).toEqual(samples.map(({ value: each }) => JSON.stringify(asForm({ value: each }) ?? {})).toSorted())
  })

  it('call batches as objects and lists, with references, halting at an error when asked', async () => {
    const object = `BX24.callBatch({
      me: ['profile'], again: { method: 'user.get', params: { ID: '$result[me][ID]' } }, bad: ['no.such.method', {}], last: ['profile'],
    }, (results) => done([Object.keys(results), results.again.data()[0].ID, results.again.total(), results.bad.error().ex.error, results.last.data()?.ID]), HALT)`
    const keys = ['me', 'again', 'bad', 'last']
    const problem = 'ERROR_METHOD_NOT_FOUND'
    expect(await told(object.replace('HALT', 'false'))).toEqual([keys, '1', 1, problem, '1'])
    expect(await told(object.replace('HALT', 'true'))).toEqual([keys, '1', 1, problem, undefined])
    const list = `BX24.callBatch([['profile'], ['server.time']], (results) => done([results.length, results[0].data().ID, typeof results[1].data()]))`
    expect(await told(list)).toEqual([2, '1', 'string'])
  })

  it('bind and unbind events', async () => {
    const bound = (): Promise<unknown> => bench.call('event.get', {})
    const handler = `${bench.appUrl}/events`
    await told(`BX24.callBind('OnCrmDealAdd', '${handler}', 1, done)`)
    expect(await bound()).toMatchObject([{ event: 'ONCRMDEALADD', handler, auth_type: '1' }])
    await told(`BX24.callUnbind('OnCrmDealAdd', '${handler}', null, done)`)
    expect(await bound()).toEqual([])
  })

  it('resize the frame, or fit it to its content', async () => {
    await told('BX24.resizeWindow(640, 480, done)')
    expect([await width(), await height()]).toEqual([expect.closeTo(640, -1), expect.closeTo(480, -1)])
    await app.evaluate('BX24.resizeWindow("wide", "-5")')
    await told('BX24.resizeWindow("wide", 333, done)')
    expect([await width(), await height()]).toEqual([expect.closeTo(100, -1), expect.closeTo(333, -1)])
    await told('BX24.fitWindow(done)')
    expect(await height()).toBeGreaterThan(900)
    expect(await app.evaluate('BX24.getScrollSize().scrollHeight')).toBeGreaterThan(900)
  })

  it('steer the page around', async () => {
    await told(`BX24.setTitle(42, done)`)
    await told(`BX24.scrollParentWindow('12px', done)`)
    await app.evaluate(`BX24.scrollParentWindow('far')`)
    await told(`BX24.placement.call('reloadData', {}, done)`)
    await app.evaluate(`BX24.im.callTo(7, true); BX24.im.phoneTo('+1 2'); BX24.im.openMessenger('chat1'); BX24.im.openHistory('5')`)
    expect(await told(`BX24.openPath('/crm/deal/details/1/?a=b', done)`)).toEqual({ result: 'close' })
    for (const path of ['https://other.example/', '//other.example/', 'crm/', '/nowhere/'])
      expect(await told(`BX24.openPath('${path}', done)`)).toEqual({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
    await app.evaluate(`BX.Runtime.loadExtension('im.public.iframe').then(({ Messenger }) => Messenger.openChat('chat9'))`)
    const asks = ['call to user 7', 'phone call to +1 2', 'messenger chat1', 'history of 5']
    await expect
      .poll(bench.log)
      .toEqual([
        { setTitle: '42' },
        { scrollTo: 12 },
        'reloadData',
        ...asks.map((what) => ({ notify: `local.1 asks for: ${what}` })),
        { openPath: '/crm/deal/details/1/?a=b&from=rest_placement&from_app=local.1' },
        { openPath: '/nowhere/?from=rest_placement&from_app=local.1' },
        { notify: 'local.1 asks for: messenger chat9' },
      ])
  })

  it('reload the frame, with a session of its own', async () => {
    const reloaded = bench.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/tab.html'))
    await app.evaluate('BX24.reloadWindow()')
    const again = await reloaded
    expect(again.url()).not.toBe(app.url())
    await again.getByText('CRM_DEAL_DETAIL_TAB: ').waitFor()
  })

  it('go on when the application opens another of its pages in the frame', async () => {
    const navigated = bench.page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('/app.html?page=2'))
    await app.evaluate(`void setTimeout(() => location.assign('/app.html?page=2'))`)
    const next = await navigated
    await next.waitForLoadState()
    await next.evaluate('new Promise((resolve) => BX24.init(resolve))')
    expect(await next.evaluate('BX24.placement.info()')).toEqual({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '1' } })
  })

  it('keep options of the application and of the user', async () => {
    await app.evaluate(`BX24.userOption.set('mine', { foo: [1, 'a:b'] })`)
    expect(await app.evaluate(`BX24.userOption.get('mine')`)).toEqual({ foo: [1, 'a:b'] })
    expect(await told(`BX24.appOption.set('all', 1, done)`)).toEqual({ all: 1 })
    expect(await bench.call('app.option.get', {})).toEqual({ all: 1 })
    const again = await bench.mount({})
    await again.evaluate('new Promise((resolve) => BX24.init(resolve))')
    expect(await again.evaluate(`[BX24.userOption.get('mine'), BX24.appOption.get('all'), BX24.appOption.get('none')]`)).toEqual([
      { foo: [1, 'a:b'] },
      1,
      undefined,
    ])
  })

  it.each(['appOption', 'userOption'])('remember what is set by %s while the answer to another setting comes', async (kind) => {
    const both = `[BX24.${kind}.get('one'), BX24.${kind}.get('two')]`
    const [first, second] = (await app.evaluate(`
      Promise.all([
        new Promise((done) => BX24.${kind}.set('one', 1, () => done(${both}))),
        new Promise((done) => BX24.${kind}.set('two', 2, () => done(${both}))),
      ])`)) as [unknown, unknown]
    expect([first, second]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  it('change options of the application for administrators only', async () => {
    await bench.close()
    bench = await openFrameBench(browser, { userId: 2 })
    const frame = await bench.mount({})
    await frame.evaluate('new Promise((resolve) => BX24.init(resolve))')
    expect(await frame.evaluate('BX24.isAdmin()')).toBe(false)
    expect(await frame.evaluate(`new Promise((done) => BX24.appOption.set('all', 'new', done))`)).toEqual({})
    expect(await frame.evaluate(`BX24.appOption.get('all')`)).toBeUndefined()
    expect(await bench.call('app.option.get', {})).toEqual([])
  })

  it('open the application in a slider with parameters, and close it', async () => {
    const opened = bench.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/app.html'))
    const closed = told(
      `BX24.openApplication({ opened: true, deal: 5 }, () => done('closed'), { width: 450, title: 'My title', label: { text: 'x' } })`,
    )
    const slider = await opened
    await slider.waitForLoadState()
    await slider.evaluate('new Promise((resolve) => BX24.init(resolve))')
    expect(await slider.evaluate('BX24.placement.info()')).toEqual({
      placement: 'DEFAULT',
      options: { opened: true, deal: '5', bx24_width: '450', bx24_title: 'My title', bx24_label: { text: 'x' } },
    })
    expect(await bench.log()).toMatchObject([{ openApplication: { width: 450, title: 'My title', label: { text: 'x' } } }])
    await slider.evaluate('void setTimeout(() => BX24.closeApplication())')
    expect(await closed).toBe('closed')
  })

  it('select users, rights and records in dialogs; a cancelled dialog answers nothing', async () => {
    const { page } = bench
    const select = page.getByRole('button', { name: 'Select', exact: true })
    const noDialog = (): Promise<void> => page.locator('dialog').waitFor({ state: 'detached' })
    const user = told('BX24.selectUser(done)')
    await page.getByRole('dialog', { name: 'Select a user' }).getByText('Alex Morgan').click()
    await select.click()
    expect(await user).toMatchObject({ id: 1, name: 'Alex Morgan' })

    await app.evaluate('var calls = []; BX24.selectUsers((users) => calls.push(users))')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await noDialog()
    await app.evaluate('BX24.selectUsers((users) => calls.push(users))')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await noDialog()
    // As the page does when it shows something else.
    await app.evaluate('BX24.selectUsers((users) => calls.push(users))')
    await page.getByRole('dialog').waitFor()
    await page.evaluate(() => document.querySelector('dialog')!.close())
    await noDialog()
    const users = told('BX24.selectUsers(done)')
    const dialog = page.getByRole('dialog', { name: 'Select users' })
    const [first, second] = [dialog.getByRole('checkbox').nth(1), dialog.getByRole('checkbox').nth(0)]
    await first.check()
    await second.check()
    await select.click()
    expect(await users).toMatchObject([{ id: 2 }, { id: 1 }])
    expect(await app.evaluate('calls')).toEqual([])

    const rights = told(`BX24.selectAccess(['AU'], done)`)
    expect(await page.getByLabel('All authorized users').isDisabled()).toBe(true)
    await page.getByLabel(/^Alex Morgan/).check()
    await select.click()
    expect(await rights).toEqual([{ id: 'U1', name: 'Alex Morgan' }])
  })

  it('select CRM records, some of them chosen before', async () => {
    const { page } = bench
    const records = told(`BX24.selectCRM({ entityType: ['deal', 'company'], multiple: true, value: { deal: [1] } }, done)`)
    const dialog = page.getByRole('dialog', { name: 'Select from CRM' })
    await dialog.getByRole('searchbox').fill('no such record')
    await dialog.getByText('Nothing found').waitFor()
    await dialog.getByRole('searchbox').fill('')
    await dialog.locator('label', { hasText: 'company' }).first().click()
    await dialog.getByRole('button', { name: 'Select' }).click()
    const title = ((await bench.call('crm.deal.get', { id: 1 })) as { TITLE: string }).TITLE
    expect(await records).toEqual({
      lead: [],
      contact: [],
      company: [
        {
          id: expect.stringMatching(/^CO_\d+$/),
          type: 'company',
          place: 'company',
          title: expect.any(String),
          desc: '',
          url: expect.any(String),
        },
      ],
      deal: [{ id: 'D_1', type: 'deal', place: 'deal', title, desc: '', url: '/crm/deal/show/1/' }],
      quote: [],
    })
  })

  it('work with the interface of the placement', async () => {
    expect(await told('BX24.placement.getInterface(done)')).toEqual({ command: ['reloadData'], event: [] })
    await bench.call('userfieldtype.add', { USER_TYPE_ID: 'phone', HANDLER: `${bench.appUrl}/app.html`, TITLE: 'Phone' })
    const field = await bench.mount({ placement: 'USERFIELD_TYPE', options: { FIELD_NAME: 'UF_CRM_1', VALUE: 'old' } })
    await field.evaluate('new Promise((resolve) => BX24.init(resolve))')
    await field.evaluate(`new Promise((done) => BX24.placement.call('setValue', 'a:b', done))`)
    expect(await field.evaluate(`new Promise((done) => BX24.placement.call('getValue', {}, done))`)).toBe('a:b')
    await field.evaluate(`
      var events = []
      BX24.placement.bindEvent('onValueChange', (data) => events.push(data))
      BX24.placement.bindEvent('onNothing', (data) => events.push(data))
      BX24.placement.call('noSuchCommand', {}, (data) => events.push(data))
      new Promise((done) => BX24.placement.getInterface(done))`)
    await bench.page.evaluate(`emit('onValueChange', { value: 1 }); emit('onNothing', 2); emit('onValueChange', { value: 3 })`)
    await field.waitForFunction('events.length === 2')
    expect(await field.evaluate('events')).toEqual([{ value: 1 }, { value: 3 }])
  })

  it('help with the page of the application itself', async () => {
    const seen = await app.evaluate(`new Promise((done) => {
      const thing = { value: 10, add(step) { seen.push(this.value + step, BX24.proxyContext() === button) } }
      const seen = [BX24.proxy(thing.add, thing) === BX24.proxy(thing.add, thing), BX24.proxyContext()]
      const button = document.createElement('button')
      const proxy = BX24.proxy(thing.add, thing)
      button.onclick = () => proxy.call(button, 5)
      const count = () => seen.push('click')
      BX24.bind(button, 'click', count)
      button.click()
      BX24.unbind(button, 'click', count)
      button.click()
      BX24.ready('not a function')
      BX24.ready(() => seen.push('ready'))
      BX24.loadScript(['/one.js', '/two.js'], () => done([...seen, loaded.join()]))
    })`)
    expect(seen).toEqual([true, null, 15, true, 'click', 15, true, 'ready', 'one,two'])
  })
})
