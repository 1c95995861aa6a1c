import type { Browser, Frame, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

describe.skipIf(!hasChromium && process.env['CI'] === undefined)('the dialogs of BX24, in Chromium', () => {
  let browser: Browser
  let bench: FrameBench
  let app: Frame
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach(async () => {
    bench = await openFrameBench(browser, {
      users: [
        { id: 90, name: 'Zelda', lastName: 'Quill' },
        { id: 91, name: 'Guest', isExtranet: true },
      ],
    })
    app = await bench.mount({})
    await app.evaluate('new Promise((resolve) => BX24.init(resolve))')
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  /** What the callback of a call gets; `done` is the callback. */
  const told = (call: string): Promise<unknown> => app.evaluate(`new Promise((done) => { ${call} })`)
  const dialog = (name: string): Locator => bench.page.getByRole('dialog', { name })
  const rows = (name: string): Locator => dialog(name).locator('.picker-row')
  const select = (name: string): Promise<void> => dialog(name).getByRole('button', { name: 'Select', exact: true }).click()
  /** Types into the search and waits until as many rows are left. */
  const search = async (name: string, words: string, count: number): Promise<void> => {
    await rows(name).first().waitFor()
    await dialog(name).getByRole('searchbox').fill(words)
    await expect.poll(() => rows(name).count()).toBe(count)
  }

  it.each([
    ['selectUser', 'Select a user', { id: 90, name: 'Zelda Quill' }],
    ['selectUsers', 'Select users', [{ id: 90, name: 'Zelda Quill' }]],
    ['selectAccess', 'Select access rights', [{ id: 'U90', name: 'Zelda Quill' }]],
  ])('%s finds people by what is typed', async (call, title, answer) => {
    const chosen = told(`BX24.${call}(done)`)
    await search(title, 'quill zel', 1)
    await rows(title).click()
    await select(title)
    expect(await chosen).toMatchObject(answer)
  })

  it('offers employees alone where users are selected, and everybody where rights are', async () => {
    await app.evaluate('BX24.selectUsers(() => undefined)')
    await rows('Select users').getByText('Zelda Quill').waitFor()
    expect(await rows('Select users').getByText('Guest').count()).toBe(0)
    await dialog('Select users').getByRole('button', { name: 'Cancel' }).click()
    await app.evaluate('BX24.selectAccess(() => undefined)')
    await rows('Select access rights').getByText('Guest').waitFor()
  })

  it('selects the rights of workgroups', async () => {
    const id = Number(await bench.call('sonet_group.create', { NAME: 'Garden club' }))
    const chosen = told('BX24.selectAccess(done)')
    await search('Select access rights', 'garden', 1)
    expect(await rows('Select access rights').innerText()).toContain('Workgroup')
    await rows('Select access rights').click()
    await select('Select access rights')
    expect(await chosen).toEqual([{ id: `SG${id}`, name: 'Garden club' }])
  })

  it('selects rights where the portal has no workgroups', async () => {
    const refusal = { ok: false, error: 'ERROR_METHOD_NOT_FOUND', description: 'Method not found!' }
    await bench.page.route('**/page/call', (route) =>
      route.request().postData()?.includes('sonet_group.get') ? route.fulfill({ json: [refusal] }) : route.continue(),
    )
    await app.evaluate('BX24.selectAccess(() => undefined)')
    await rows('Select access rights').first().waitFor()
    expect(await rows('Select access rights').first().innerText()).toBe('All authorized users')
  })

  it('shows the records chosen before ahead of a full page of others, under their numbers', async () => {
    bench.portal.seed('deals=120')
    await app.evaluate(`BX24.selectCRM({ entityType: ['deal'], multiple: true, value: { deal: [3] } }, () => undefined)`)
    const shown = rows('Select from CRM')
    await shown.first().waitFor()
    expect(await shown.first().getByRole('checkbox').isChecked()).toBe(true)
    expect(await shown.locator('small').allInnerTexts()).toEqual(['deal #3', ...Array.from({ length: 50 }, (_, at) => `deal #${120 - at}`)])
  })

  it('has one button that stands out', async () => {
    await app.evaluate('BX24.selectUser(() => undefined)')
    expect(await dialog('Select a user').getByRole('button', { name: 'Select' }).getAttribute('class')).toBe('button is-primary')
  })
})
