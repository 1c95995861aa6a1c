import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

describe.skipIf(!hasChromium && process.env['CI'] === undefined)('an application written with BX24 alone, in Chromium', () => {
  let browser: Browser
  let bench: FrameBench
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  it('installs itself, shows its tab in a deal, and is told when it is removed', async () => {
    bench = await openFrameBench(browser, { app: { installed: false } })
    const { portal, page, appUrl, received } = bench

    const installer = await bench.mount({})
    expect(installer.url()).toContain('/install.html?DOMAIN=')
    await installer.getByRole('button', { name: 'Install' }).click()
    // The application's own page, launched for the first time by this user.
    await page.frameLocator('iframe').getByText('install,Alex,init').waitFor()
    expect(await bench.log()).toContainEqual({ onInstalled: 'local.1' })
    expect(portal.apps.find('local.1')?.installed).toBe(true)
    await portal.deliveries.settled()
    const events = (): unknown[] => received.filter(({ path }) => path === '/events').map(({ form }) => form['event'])
    expect(events()).toEqual(['ONAPPINSTALL'])
    expect(portal.placements.all).toMatchObject([{ placement: 'CRM_DEAL_DETAIL_TAB', handler: `${appUrl}/tab.html`, title: 'My tab' }])

    const again = await bench.mount({})
    await again.waitForFunction(() => document.body.innerText.trim() === 'init')
    const tab = await bench.mount({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: 1 } })
    await tab.getByText(/^CRM_DEAL_DETAIL_TAB: ./).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('iframe')[2]!.offsetHeight > 900)

    portal.apps.remove('local.1')
    await portal.deliveries.settled()
    expect(events()).toEqual(['ONAPPINSTALL', 'ONAPPUNINSTALL'])
  })

  it('says why it cannot be shown', async () => {
    bench = await openFrameBench(browser, { app: { installed: false }, userId: 2 })
    await bench.page.evaluate(`mount({ clientId: 'local.1', placement: 'DEFAULT' })`)
    await bench.page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent)
    expect(await bench.page.getByRole('alert').textContent()).toContain('only administrators see its installation page')
  })
})
