import type { Browser, Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

describe.skipIf(!hasChromium && process.env['CI'] === undefined)("the vendor's npm library in a frame, unmodified, in Chromium", () => {
  let browser: Browser
  let bench: FrameBench
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach(async () => {
    bench = await openFrameBench(browser, { app: { handler: '/sdk.html' } })
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  /** Runs an expression with `$b24`. */
  const run = (frame: Frame, expression: string): Promise<unknown> => frame.evaluate(`opened.then(($b24) => ${expression})`)

  it('initialises, calls REST as the user who looks, and refreshes its tokens', async () => {
    const { portal, mount } = bench
    const frame = await mount({ options: { opened: 'yes' } })
    const told = await run(
      frame,
      '({ lang: $b24.getLang(), origin: $b24.getTargetOrigin(), isFirstRun: $b24.isFirstRun, isInstallMode: $b24.isInstallMode, place: $b24.placement.placement, options: $b24.placement.options })',
    )
    expect(told).toEqual({
      lang: 'en',
      origin: portal.url,
      isFirstRun: true,
      isInstallMode: false,
      place: 'DEFAULT',
      options: { opened: 'yes' },
    })
    const profile = `$b24.actions.v2.call.make({ method: 'profile', params: {}, requestId: 'x' }).then((answer) => answer.getData().result)`
    expect(await run(frame, profile)).toMatchObject({ ID: '1', ADMIN: true })
    portal.tokens.expireAll()
    expect(await run(frame, profile)).toMatchObject({ ID: '1' })
    const again = await mount({})
    expect(await run(again, '$b24.isFirstRun')).toBe(false)
  })

  it('steers the page, keeps options and calls the placement', async () => {
    const { page, log } = bench
    const frame = await bench.mount({})
    await run(frame, '$b24.parent.resizeWindow(300, 400)')
    expect(await page.evaluate(() => document.querySelector('iframe')!.offsetHeight)).toBeGreaterThanOrEqual(400)
    for (const call of [
      '$b24.parent.scrollParentWindow(5)',
      `$b24.parent.setTitle('a:b')`,
      `$b24.parent.imPhoneTo('12')`,
      `$b24.placement.call('reloadData')`,
      `$b24.slider.openPath($b24.slider.getUrl('/crm/deal/details/1/'))`,
      `$b24.options.appSet('of:all', { b: 1 })`,
      `$b24.options.userSet('mine', 7)`,
    ])
      await run(frame, call)
    expect(await log()).toEqual([
      { scrollTo: 5 },
      { setTitle: 'a:b' },
      { notify: 'local.1 asks for: phone call to 12' },
      'reloadData',
      { openPath: expect.stringMatching(/^\/crm\/deal\/details\/1\/\?.*from=rest_placement&from_app=local.1$/) },
    ])
    expect(await run(frame, '$b24.placement.getInterface()')).toEqual({ command: ['reloadData'], event: [] })
    const again = await bench.mount({})
    expect(await run(again, `[$b24.options.appGet('of:all'), $b24.options.userGet('mine')]`)).toEqual([{ b: 1 }, 7])
  })

  it('selects users in a dialog of the portal', async () => {
    const frame = await bench.mount({})
    const selected = run(frame, '$b24.dialog.selectUsers()')
    const dialog = bench.page.getByRole('dialog', { name: 'Select users' })
    await dialog.getByText('Alex Morgan').click()
    await dialog.getByRole('button', { name: 'Select' }).click()
    expect(await selected).toMatchObject([{ id: 1, name: 'Alex Morgan' }])
  })

  it('sets the value of a field', async () => {
    await bench.call('userfieldtype.add', { USER_TYPE_ID: 'phone', HANDLER: `${bench.appUrl}/sdk.html`, TITLE: 'Phone' })
    const frame = await bench.mount({ placement: 'USERFIELD_TYPE', options: { VALUE: 'old' } })
    expect(await run(frame, '$b24.placement.options')).toEqual({ VALUE: 'old' })
    await run(frame, `$b24.placement.setValue('a:b')`)
    expect(await run(frame, `$b24.placement.call('getValue')`)).toBe('a:b')
  })

  it('finishes an installation, and the application itself is launched', async () => {
    await bench.close()
    bench = await openFrameBench(browser, { app: { installed: false, installHandler: '/sdk.html' } })
    const installer = await bench.mount({})
    expect(await run(installer, '$b24.isInstallMode')).toBe(true)
    const launched = bench.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/app.html'))
    await installer.evaluate('void opened.then(($b24) => $b24.installFinish())')
    await launched
    expect(bench.portal.apps.find('local.1')?.installed).toBe(true)
  })
})
