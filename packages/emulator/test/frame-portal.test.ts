import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

describe.skipIf(!hasChromium && process.env['CI'] === undefined)("an application in the portal's own pages, in Chromium", () => {
  let browser: Browser
  let bench: FrameBench
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach(async () => {
    bench = await openFrameBench(browser, { app: { installed: false } })
    page = bench.page
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  /** Runs `action`, which makes the page open a frame, and gives that frame once it is loaded. */
  async function frameAfter(action: Promise<unknown>, path: string): Promise<Frame> {
    const navigated = page.waitForEvent('framenavigated', (frame) => frame.url().includes(path))
    await action
    const frame = await navigated
    await frame.waitForLoadState()
    await frame.evaluate('new Promise((resolve) => BX24.init(resolve))')
    return frame
  }

  it("is installed, works in a deal's card, opens its slider, and is removed", async () => {
    const { portal, received } = bench
    const installer = await frameAfter(page.goto(`${portal.url}/#/app/local.1`), '/install.html')
    await frameAfter(installer.getByRole('button', { name: 'Install' }).click(), '/app.html')
    expect(portal.apps.find('local.1')?.installed).toBe(true)

    await page.goto(`${portal.url}/crm/deal/details/1/`)
    const tab = await frameAfter(page.getByRole('tab', { name: 'My tab' }).click(), '/tab.html')
    const { TITLE } = (await bench.call('crm.deal.get', { id: 1 })) as { TITLE: string }
    await tab.getByText(`CRM_DEAL_DETAIL_TAB: ${TITLE}`).waitFor()
    expect(await tab.evaluate('BX24.placement.info().options')).toMatchObject({
      ID: '1',
      URI: expect.stringContaining('/crm/deal/details/1/'),
    })
    await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight > 900)
    await tab.evaluate(`new Promise((done) => BX24.resizeWindow('100%', 150, done))`)
    expect(await page.evaluate(() => document.querySelector('iframe')!.offsetHeight)).toBeLessThan(160)

    await tab.evaluate(`new Promise((done) => BX24.callMethod('crm.deal.update', { id: 1, fields: { TITLE: 'Renamed' } }, done))`)
    await tab.evaluate(`new Promise((done) => BX24.placement.call('reloadData', {}, done))`)
    await page.getByRole('heading', { name: 'Renamed' }).waitFor()

    const user = tab.evaluate('new Promise((done) => BX24.selectUser(done))')
    const dialog = page.getByRole('dialog', { name: 'Select a user' })
    await dialog.getByText('Alex Morgan').click()
    await dialog.getByRole('button', { name: 'Select' }).click()
    expect(await user).toMatchObject({ id: 1, name: 'Alex Morgan' })

    await tab.evaluate('var isGone = false')
    const slider = await frameAfter(
      tab.evaluate(`BX24.openApplication({ deal: 1 }, () => (isGone = true), { title: 'My slider' })`),
      '/app.html',
    )
    await page.getByRole('dialog', { name: 'My slider' }).waitFor()
    await slider.evaluate(`BX24.setTitle('Other words')`)
    await page.getByRole('heading', { name: 'Other words' }).waitFor()
    await slider.evaluate('void setTimeout(() => BX24.closeApplication())')
    await tab.waitForFunction('isGone')
    expect(await page.getByRole('dialog').count()).toBe(0)

    portal.apps.remove('local.1')
    await portal.deliveries.settled()
    expect(received.filter(({ path }) => path === '/events').map(({ form }) => form['event'])).toEqual(['ONAPPINSTALL', 'ONAPPUNINSTALL'])
    expect(received.find(({ path }) => path.startsWith('/tab.html'))?.form).toMatchObject({ PLACEMENT: 'CRM_DEAL_DETAIL_TAB' })
  }, 60_000)

  it('brings a type of fields, whose frame in a card changes the value', async () => {
    const { portal, appUrl } = bench
    portal.apps.finishInstall('local.1')
    await bench.call('userfieldtype.add', { USER_TYPE_ID: 'phone', HANDLER: `${appUrl}/app.html`, TITLE: 'Phone', OPTIONS: { height: 90 } })
    const USER_TYPE_ID = portal.placements.all[0]?.options['USER_TYPE_ID']
    await bench.call('crm.deal.userfield.add', {
      fields: { FIELD_NAME: 'PHONE', USER_TYPE_ID, XML_ID: 'phone-1', EDIT_FORM_LABEL: 'Own phone' },
    })
    await bench.call('crm.deal.update', { id: 1, fields: { UF_CRM_PHONE: 'before' } })
    const seen = await frameAfter(page.goto(`${portal.url}/#/deal/1`), '/app.html')
    expect(await seen.evaluate('BX24.placement.info()')).toEqual({
      placement: 'USERFIELD_TYPE',
      options: {
        MODE: 'view',
        ENTITY_ID: 'CRM_DEAL',
        FIELD_NAME: 'UF_CRM_PHONE',
        ENTITY_VALUE_ID: '1',
        VALUE: 'before',
        MULTIPLE: 'N',
        MANDATORY: 'N',
        XML_ID: 'phone-1',
        URI: '/crm/deal/details/1/',
      },
    })
    expect(await page.evaluate(() => document.querySelector('iframe')!.offsetHeight)).toBe(90)
    const edited = await frameAfter(page.getByRole('button', { name: 'Edit Own phone' }).click(), '/app.html')
    await edited.evaluate(`new Promise((done) => BX24.placement.call('setValue', 'after', done))`)
    expect(await bench.call('crm.deal.get', { id: 1 })).toMatchObject({ UF_CRM_PHONE: 'before' })
    const saved = await frameAfter(page.getByRole('button', { name: 'Save' }).click(), '/app.html')
    expect(await saved.evaluate('BX24.placement.info().options')).toMatchObject({ MODE: 'view', VALUE: 'after' })
    expect(await bench.call('crm.deal.get', { id: 1 })).toMatchObject({ UF_CRM_PHONE: 'after' })
  }, 60_000)
})
