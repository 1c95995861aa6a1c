import type { Browser, Frame, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

describe.skipIf(!hasChromium && process.env['CI'] === undefined)("sliders and places of the portal's own pages, in Chromium", () => {
  let browser: Browser
  let bench: FrameBench
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach(async () => {
    bench = await openFrameBench(browser)
    page = bench.page
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  /** Runs `action`, which makes the page open a frame, and gives that frame once its library is ready. */
  async function frameAfter(action: () => Promise<unknown>): Promise<Frame> {
    const navigated = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/app.html'))
    await action()
    const frame = await navigated
    await frame.waitForLoadState()
    await frame.evaluate('new Promise((resolve) => BX24.init(resolve))')
    return frame
  }
  const open = (place: string): Promise<Frame> => frameAfter(() => page.goto(`${bench.portal.url}/#/${place}`))
  const bind = (PLACEMENT: string): Promise<unknown> =>
    bench.call('placement.bind', { PLACEMENT, HANDLER: `${bench.appUrl}/app.html?at=${PLACEMENT}`, TITLE: `At ${PLACEMENT}` })
  const slider = (name: string): Locator => page.getByRole('dialog', { name })
  /** `settings` of the slider, which is there afterwards. */
  const openSlider = (
    app: Frame,
    settings: { readonly title: string; readonly [more: string]: unknown },
    onClosed = '() => undefined',
  ): Promise<Frame> => frameAfter(() => app.evaluate(`BX24.openApplication({ opened: true }, ${onClosed}, ${JSON.stringify(settings)})`))

  it('closes the slider that the frame has opened, the newest first', async () => {
    const app = await open('app/local.1')
    await app.evaluate('var gone = []; BX24.closeApplication()')
    await openSlider(app, { title: 'One' }, `() => gone.push('one')`)
    await openSlider(app, { title: 'Two' }, `() => gone.push('two')`)
    await app.evaluate('BX24.closeApplication()')
    await app.waitForFunction('gone.join() === "two"')
    expect([await slider('One').count(), await slider('Two').count()]).toEqual([1, 0])
    await app.evaluate('BX24.closeApplication()')
    await app.waitForFunction('gone.join() === "two,one"')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('closes the slider around the frame when those that it has opened are gone', async () => {
    const app = await open('app/local.1')
    const outer = await openSlider(app, { title: 'Outer' })
    await openSlider(outer, { title: 'Inner' })
    await page.keyboard.press('Escape')
    await slider('Inner').waitFor({ state: 'detached' })
    await outer.evaluate('void setTimeout(() => BX24.closeApplication())')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('leaves room on the left of a slider', async () => {
    const app = await open('app/local.1')
    const leftAfter = async (settings: { readonly title: string; readonly [more: string]: unknown }): Promise<number> => {
      await openSlider(app, settings)
      return (await slider(settings.title).boundingBox())!.x
    }
    const { width } = page.viewportSize()!
    expect(await leftAfter({ title: 'Wide', leftBoundary: 200 })).toBe(200)
    expect(await leftAfter({ title: 'Whole', leftBoundary: 0 })).toBe(0)
    expect(await leftAfter({ title: 'Narrow', leftBoundary: 99_999 })).toBe(width * 0.8)
    expect(await leftAfter({ title: 'Width', leftBoundary: 200, width: 450 })).toBe(width - 450)
  })

  it('closes an activity that is finished', async () => {
    await bind('CRM_DEAL_DETAIL_ACTIVITY')
    await page.goto(`${bench.portal.url}/#/deal/1`)
    const activity = await frameAfter(() => page.getByRole('button', { name: 'At CRM_DEAL_DETAIL_ACTIVITY' }).click())
    await activity.evaluate(`void setTimeout(() => BX24.placement.call('finish'))`)
    await expect.poll(() => slider('At CRM_DEAL_DETAIL_ACTIVITY').count()).toBe(0)
  })

  it('reloads the page around the frame with what the portal holds by now', async () => {
    const app = await open('app/local.1')
    await bind('LEFT_MENU')
    expect(await page.getByRole('link', { name: 'At LEFT_MENU' }).count()).toBe(0)
    await frameAfter(() => app.evaluate('BX24.reloadWindow()'))
    await page.getByRole('link', { name: 'At LEFT_MENU' }).waitFor()

    await bind('CRM_DEAL_DETAIL_TAB')
    await page.goto(`${bench.portal.url}/#/deal/1`)
    const tab = await frameAfter(() => page.getByRole('tab', { name: 'At CRM_DEAL_DETAIL_TAB' }).click())
    await bench.call('crm.deal.update', { id: 1, fields: { TITLE: 'Renamed meanwhile' } })
    await tab.evaluate('BX24.reloadWindow()')
    await page.getByRole('heading', { name: 'Renamed meanwhile' }).waitFor()
  })

  it('reloads a slider alone where the frame is in one', async () => {
    const app = await open('app/local.1')
    const inner = await openSlider(app, { title: 'Inner' })
    await bind('LEFT_MENU')
    await frameAfter(() => inner.evaluate('BX24.reloadWindow()'))
    expect(await slider('Inner').count()).toBe(1)
    await page.getByText('At LEFT_MENU').waitFor()
  })

  it('shows what was bound while the page was open, and tells where its user came from', async () => {
    await page.goto(`${bench.portal.url}/#/deal/1`)
    await page.getByRole('tab', { name: 'General' }).waitFor()
    await bind('CRM_LEAD_LIST_TOOLBAR')
    await bind('LEFT_MENU')
    await page.getByRole('link', { name: 'Leads' }).click()
    await page.getByText('At CRM_LEAD_LIST_TOOLBAR').waitFor({ state: 'attached' })
    const item = await frameAfter(() => page.getByRole('link', { name: 'At LEFT_MENU' }).click())
    const seen = 'BX24.placement.info()'
    expect(await item.evaluate(seen)).toEqual({ placement: 'LEFT_MENU', options: { URI: '/crm/lead/list/' } })
    const again = await frameAfter(() => item.evaluate('BX24.reloadWindow()'))
    expect(await again.evaluate(seen)).toEqual({ placement: 'LEFT_MENU', options: { URI: '/crm/lead/list/' } })
    await page.getByRole('link', { name: 'Requests' }).click()
    await page.getByRole('heading', { name: 'Requests' }).waitFor()
    const last = await frameAfter(() => page.getByRole('link', { name: 'At LEFT_MENU' }).click())
    expect(await last.evaluate(seen)).toEqual({ placement: 'LEFT_MENU', options: { URI: '/' } })
  })

  it('tells nothing of where its user came from when the address was typed', async () => {
    await bind('LEFT_MENU')
    const item = await open(`menu/local.1/${encodeURIComponent(`${bench.appUrl}/app.html?at=LEFT_MENU`)}`)
    expect(await item.evaluate('BX24.placement.info().options')).toEqual({})
  })
})
