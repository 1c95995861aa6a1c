import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { hasChromium, launchChromium } from './frame-bench.ts'

// Chromium is not on every machine; CI installs it.
describe.skipIf(!hasChromium && process.env['CI'] === undefined)('the portal in the browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let portal: Portal
  let page: Page
  let app: Server
  let appUrl: string
  /** What went wrong in the page by itself. */
  let problems: string[]

  beforeAll(async () => {
    browser = await launchChromium()
    // Every path of the application is a page that says what it was opened with, and then does what its query says.
    app = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString())
        const deed = new URL(request.url!, appUrl).searchParams.get('do') ?? ''
        response
          .setHeader('Content-Type', 'text/html')
          .end(
            `<p>${form.get('PLACEMENT')} ${form.get('PLACEMENT_OPTIONS')}</p><script src="${portal.url}/api/v1/"></script><script>BX24.init(() => {${deed}})</script>`,
          )
      })
    })
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
    appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`
  })
  afterAll(async () => {
    await browser.close()
    app.closeAllConnections()
    app.close()
  })
  beforeEach(async () => {
    const apps = [{ clientId: 'local.1', clientSecret: 's', handler: appUrl, scope: ['crm', 'placement'] }]
    portal = await createPortal({ clock: 'virtual', data: 'deals=60', apps, users: [{ id: 2, name: 'Priya' }] })
    await portal.listen(0)
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    problems = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  })
  afterEach(async () => {
    await page.close()
    await portal.close()
    if (problems.length > 0) throw new Error(`The page had problems: ${problems.join('; ')}`)
  })

  const open = (place: string): Promise<unknown> => page.goto(`${portal.url}/${place}`)
  const call = async (method: string, params: object): Promise<unknown> => {
    const response = await fetch(portal.webhook + method, {
      method: 'POST',
      body: JSON.stringify(params),
      headers: { 'Content-Type': 'application/json' },
    })
    return ((await response.json()) as { result: unknown }).result
  }
  const bind = async (placement: string, title: string, handler = `${appUrl}${placement}`): Promise<void> => {
    const { access_token: auth } = portal.tokens.create()
    const query = new URLSearchParams({ PLACEMENT: placement, HANDLER: handler, TITLE: title, auth })
    expect((await fetch(`${portal.url}/rest/placement.bind?${query.toString()}`)).status).toBe(200)
  }
  const expectText = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor()

  it('names the funnel of a deal in its card', async () => {
    const added = (await call('crm.category.add', { entityTypeId: 2, fields: { name: 'Partners' } })) as { category: { id: number } }
    const id = await call('crm.deal.add', { fields: { TITLE: 'Lamp', CATEGORY_ID: added.category.id } })
    await open(`crm/deal/details/${String(id)}/`)
    await expectText('Sales funnel')
    expect(await page.getByText('Partners', { exact: true }).count()).toBe(1)
    await open('crm/deal/details/1/')
    await page.locator('h1', { hasText: '#1' }).waitFor()
    expect(await page.locator('.row', { hasText: 'Sales funnel' }).innerText()).toMatch(/General$/)
  })

  it('tells 0 from nothing', async () => {
    await call('crm.deal.userfield.add', { fields: { FIELD_NAME: 'LAMPS', USER_TYPE_ID: 'integer', EDIT_FORM_LABEL: 'Lamps' } })
    await call('crm.deal.update', { id: 1, fields: { UF_CRM_LAMPS: 0 } })
    await open('#/deal/1')
    await page.locator('[data-field="ufCrmLamps"]').waitFor()
    expect(await page.locator('[data-field="ufCrmLamps"] .editable > span').innerText()).toBe('0')
    await open('#/deal/2')
    await page.locator('h1', { hasText: '#2' }).waitFor()
    expect(await page.locator('[data-field="ufCrmLamps"] .editable > span').textContent()).toBe('—')
  })

  it('keeps a typed comment, what is unfolded and the focus when a card is drawn anew', async () => {
    await call('crm.deal.update', { id: 1, fields: { STAGE_ID: 'NEW' } })
    await open('#/deal/1')
    const comment = page.getByLabel('Comment', { exact: true })
    await comment.fill('Half a thought')
    await page.getByRole('button', { name: 'Final invoice' }).click()
    await page.locator('[aria-current=step]', { hasText: 'Final invoice' }).waitFor()
    expect(await comment.inputValue()).toBe('Half a thought')
    await page.getByText(/^All fields/).click()
    await page.getByRole('button', { name: 'Edit Title' }).press('Enter')
    await page.getByRole('textbox', { name: 'Title' }).fill('Desk')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Desk' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Edit Title')
    expect(await page.locator('details').getAttribute('open')).toBe('')
    await page.getByRole('button', { name: 'Add comment' }).click()
    await page.locator('.timeline li', { hasText: 'Half a thought' }).waitFor()
    expect(await comment.inputValue()).toBe('')
  })

  it('goes along tabs by the keyboard', async () => {
    await bind('CRM_DEAL_DETAIL_TAB', 'Lamps')
    await open('#/deal/1')
    const [general, lamps] = [page.getByRole('tab', { name: 'General' }), page.getByRole('tab', { name: 'Lamps' })]
    await general.focus()
    await page.keyboard.press('ArrowLeft')
    expect(await lamps.evaluate((tab) => tab === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.frameLocator('iframe').getByText('CRM_DEAL_DETAIL_TAB').waitFor()
    expect([await general.getAttribute('aria-selected'), await lamps.getAttribute('aria-selected')]).toEqual(['false', 'true'])
    expect(await lamps.evaluate((tab) => tab.ariaControlsElements?.map(({ role }) => role))).toEqual(['tabpanel'])
    await page.keyboard.press('Home')
    await page.keyboard.press(' ')
    await expectText('Responsible')
  })

  it('finds an item of the menu by its application, whatever else comes and goes', async () => {
    await bind('LEFT_MENU', 'First', `${appUrl}first`)
    await bind('LEFT_MENU', 'Second', `${appUrl}second?a=1&b=/`)
    await open('#/deal')
    await page.getByRole('link', { name: 'Second' }).click()
    await page.getByRole('heading', { name: 'Second' }).waitFor()
    const { access_token: auth } = portal.tokens.create()
    const first = new URLSearchParams({ PLACEMENT: 'LEFT_MENU', HANDLER: `${appUrl}first`, auth })
    await fetch(`${portal.url}/rest/placement.unbind?${first.toString()}`)
    await page.reload()
    await page.getByRole('heading', { name: 'Second' }).waitFor()
    expect(await page.getByRole('link', { name: 'Second' }).getAttribute('aria-current')).toBe('page')
    expect(await page.getByRole('link', { name: 'First' }).count()).toBe(0)
  })

  it('lists deals by pages, with stages and sums', async () => {
    await call('crm.deal.add', { fields: { TITLE: 'Lamp', STAGE_ID: 'WON', OPPORTUNITY: 1234.5, CURRENCY_ID: 'EUR' } })
    await open('#/deal')
    const first = page.locator('tbody tr').first()
    expect(await first.innerText()).toMatch(/61\s+Lamp\s+Deal won\s+€1,234.50/)
    expect(await first.locator('.chip').evaluate((chip) => chip.style.getPropertyValue('--tint'))).toBe('#7BD500')
    expect(await page.locator('tbody tr').count()).toBe(50)
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.getByRole('button', { name: 'Next' }).click()
    await expectText('51–61 of 61')
    await expect.poll(() => page.locator('main').evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    await page.getByRole('searchbox').fill('lam')
    await page.locator('h1', { hasText: /Deals 1$/ }).waitFor()
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('Lamp')])
  })

  it.each(['#/deal/1', 'crm/deal/details/1/'])('shows the card of a deal at /%s', async (place) => {
    const { TITLE } = (await call('crm.deal.get', { id: 1 })) as { TITLE: string }
    await open(place)
    await page.getByRole('heading', { name: TITLE }).waitFor()
    await expectText('Responsible')
    expect(page.url()).toBe(`${portal.url}/#/deal/1`)
  })

  it('moves a deal along its stage bar, and applications hear of it', async () => {
    await call('crm.deal.update', { id: 1, fields: { STAGE_ID: 'NEW' } })
    await open('#/deal/1')
    const current = page.getByRole('list', { name: 'Stages' }).locator('[aria-current=step]')
    expect(await current.innerText()).toBe('New')
    await page.getByRole('button', { name: 'Final invoice' }).click()
    await page.locator('[aria-current=step]', { hasText: 'Final invoice' }).waitFor()
    expect(await call('crm.deal.get', { id: 1 })).toMatchObject({ STAGE_ID: 'FINAL_INVOICE' })
    expect(portal.events.at(-1)).toMatchObject({ event: 'ONCRMDEALUPDATE', data: { FIELDS: { ID: 1 } } })
  })

  it('changes a field and adds a comment as the user who looks', async () => {
    await open('#/deal/1')
    const reloaded = page.waitForEvent('load')
    await page.getByLabel('Who looks', { exact: true }).selectOption('2')
    await reloaded
    await page.getByRole('button', { name: 'Edit Title' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Desk')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Desk' }).waitFor()
    await page.getByLabel('Comment', { exact: true }).fill('Painted green')
    await page.getByRole('button', { name: 'Add comment' }).click()
    await page.locator('.timeline li', { hasText: 'Painted green' }).waitFor()
    expect(await call('crm.deal.get', { id: 1 })).toMatchObject({ TITLE: 'Desk', MODIFY_BY_ID: '2' })
  })

  it('shows all product rows with their sum, and says how many comments are not there', async () => {
    portal.limits.setPlan('none')
    const rows = Array.from({ length: 60 }, (_, index) => ({ PRODUCT_NAME: `Chair ${index + 1}`, PRICE: 10, QUANTITY: 1 }))
    await call('crm.deal.productrows.set', { id: 1, rows })
    for (let count = 1; count <= 60; count++)
      await call('crm.timeline.comment.add', { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: `Comment ${count}` } })
    await call('crm.deal.update', { id: 1, fields: { CURRENCY_ID: 'USD' } })
    await open('#/deal/1')
    await page.getByRole('heading', { name: 'Products 60' }).waitFor()
    expect(await page.locator('tfoot').innerText()).toMatch(/Total\s+\$600$/)
    await expectText('The newest 50 of 60 comments.')
    expect(await page.locator('.timeline li').first().innerText()).toContain('Comment 60')
  })

  it('reads nothing that the portal holds as HTML', async () => {
    const hostile = '<img src=x onerror="document.body.dataset.hit=1">'
    await call('crm.deal.update', { id: 60, fields: { TITLE: hostile, COMMENTS: hostile } })
    await call('crm.timeline.comment.add', { fields: { ENTITY_ID: 60, ENTITY_TYPE: 'deal', COMMENT: hostile } })
    await call('crm.status.update', { id: 52, fields: { NAME: hostile, COLOR: 'red;background:url(//evil.example)' } })
    await call('crm.type.add', { fields: { title: hostile } })
    await bind('CRM_DEAL_DETAIL_TAB', hostile)
    await bind('LEFT_MENU', hostile)
    portal.apps.add({ clientId: hostile, clientSecret: 's', handler: 'javascript:document.body.dataset.hit=1' })
    await call(hostile.replaceAll('/', ''), { [hostile]: hostile })
    portal.users.set({ id: 1, name: hostile })
    for (const place of ['#/deal', '#/deal/60', '#/apps', '#/requests', `#/app/${encodeURIComponent(hostile)}`]) {
      await open(place)
      await page.locator('main h1, main .problem').first().waitFor()
      expect(await page.locator('img').count()).toBe(0)
      expect(await page.evaluate(() => document.body.dataset['hit'])).toBe(undefined)
    }
    await open('#/deal/60')
    await page.getByRole('heading', { name: hostile }).waitFor()
    // The address of that application is refused by the browser, which says so.
    problems = problems.filter((text) => !text.includes('Content Security Policy'))
  })

  it('installs a local application by its form, opens its installer, and removes it', async () => {
    await open('#/apps')
    await page.getByLabel('Address of its page', { exact: true }).fill(`${appUrl}page`)
    await page.getByLabel('Address of its installer', { exact: true }).fill(`${appUrl}install`)
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await expectText('waits for its installer: open it.')
    const added = portal.apps.all.at(-1)!
    expect(added).toMatchObject({
      kind: 'local',
      installed: false,
      handler: `${appUrl}page`,
      scopes: new Set(['crm', 'user', 'placement']),
    })
    const card = page.locator(`[data-app="${added.clientId}"]`)
    await card.getByRole('link', { name: 'Open the installer' }).click()
    await page.frameLocator('iframe').getByText('DEFAULT').waitFor()
    await page.getByRole('link', { name: 'Apps' }).click()
    await card.getByRole('button', { name: 'Finish the installation' }).click()
    await card.getByText('installed', { exact: true }).waitFor()
    await card.getByRole('button', { name: 'Update' }).click()
    await card.getByRole('button', { name: 'To version 2' }).click()
    await card.getByText('2', { exact: true }).waitFor()
    await card.getByRole('button', { name: 'Uninstall' }).click()
    await card.getByLabel('delete data (CLEAN)').check()
    await card.getByRole('button', { name: 'Uninstall' }).last().click()
    await card.waitFor({ state: 'detached' })
    expect(portal.apps.find(added.clientId)).toBe(undefined)
  })

  it('installs an application without pages, which is told of it', async () => {
    await open('#/apps')
    await page.getByLabel('API only').check()
    await page.getByLabel('Address of its installer', { exact: true }).fill(`${appUrl}hook`)
    await page.getByLabel('More scopes', { exact: true }).fill('calendar, lists sonet_group,')
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await expectText('is installed.')
    await portal.deliveries.settled()
    const scopes = new Set(['crm', 'user', 'placement', 'calendar', 'lists', 'sonet_group'])
    expect(portal.apps.all.at(-1)).toMatchObject({ installed: true, handler: undefined, scopes })
    expect(portal.deliveries.at(-1)).toMatchObject({ event: 'ONAPPINSTALL', url: `${appUrl}hook`, state: 'delivered' })
  })

  it('tells its secret to no frame, and is in none', async () => {
    const ask = `fetch('${portal.url}/emulator/key', { headers: { 'Sec-Fetch-Site': 'same-origin' } }).then(({ status }) => document.body.append('answer ' + status))`
    const frame = `document.body.append(Object.assign(document.createElement('iframe'), { src: '${portal.url}/' }))`
    await bind('LEFT_MENU', 'Curious', `${appUrl}?do=${encodeURIComponent(`${ask}; ${frame}`)}`)
    await open('#/deal')
    await page.getByRole('link', { name: 'Curious' }).click()
    await page.frameLocator('iframe').getByText('answer 403').waitFor()
    expect(await page.frameLocator('iframe').frameLocator('iframe').locator('main').count()).toBe(0)
    // The browser tells of both refusals.
    await expect.poll(() => problems.join()).toMatch(/frame-ancestors/)
    problems = problems.filter((text) => !/403|frame-ancestors/.test(text))
  })

  it('opens widgets as tabs of a card, from menus and from the left', async () => {
    for (const placement of ['CRM_DEAL_DETAIL_TAB', 'CRM_DEAL_DETAIL_TOOLBAR', 'CRM_DEAL_LIST_MENU', 'LEFT_MENU'])
      await bind(placement, `At ${placement}`)
    const frame = page.frameLocator('iframe')
    await open('#/deal/1')
    await page.getByRole('tab', { name: 'At CRM_DEAL_DETAIL_TAB' }).click()
    await frame.getByText('CRM_DEAL_DETAIL_TAB {"ID":"1"').waitFor()
    await page.getByRole('tab', { name: 'General' }).click()
    await page.getByRole('button', { name: 'Apps', exact: true }).click()
    await page.getByRole('button', { name: 'At CRM_DEAL_DETAIL_TOOLBAR' }).click()
    await frame.getByText('CRM_DEAL_DETAIL_TOOLBAR {"ID":"1"').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'At LEFT_MENU' }).click()
    await frame.getByText('LEFT_MENU').waitFor()
    await page.getByRole('link', { name: 'Deals' }).click()
    await page.getByRole('button', { name: 'Apps for Deal 60' }).click()
    await page.getByRole('button', { name: 'At CRM_DEAL_LIST_MENU' }).locator('visible=true').click()
    await frame.getByText('CRM_DEAL_LIST_MENU {"ID":"60","URI":"/crm/deal/list/"}').waitFor()
    expect(await page.locator('iframe').count()).toBe(1)
  })

  it('does what applications in its frames ask of it', async () => {
    const installer = `${appUrl}?do=${encodeURIComponent('BX24.installFinish()')}`
    portal.apps.add({ clientId: 'local.2', clientSecret: 's', handler: `${appUrl}page`, installHandler: installer, installed: false })
    await open('#/app/local.2')
    await expect.poll(() => portal.apps.find('local.2')?.installed).toBe(true)
    const deeds = [
      `BX24.setTitle('Hello there')`,
      `BX24.callMethod('crm.deal.update', { id: 1, fields: { TITLE: 'Renamed' } }, () => BX24.placement.call('reloadData', {}, () => 0))`,
      `BX24.openPath('/crm/deal/details/2/', () => 0)`,
    ]
    for (const deed of deeds)
      await bind(
        deed.includes('setTitle') ? 'LEFT_MENU' : 'CRM_DEAL_DETAIL_TAB',
        deed.slice(5, 15),
        `${appUrl}?do=${encodeURIComponent(deed)}`,
      )
    await page.reload()
    await page.getByRole('link', { name: 'setTitle' }).click()
    await page.getByRole('heading', { name: 'Hello there' }).waitFor()
    await page.getByRole('link', { name: 'Deals' }).click()
    await page.goto(`${portal.url}/#/deal/1`)
    await page.getByRole('tab', { name: 'callMethod' }).click()
    await page.getByRole('heading', { name: 'Renamed' }).waitFor()
    await page.getByRole('tab', { name: 'openPath' }).click()
    const { TITLE } = (await call('crm.deal.get', { id: 2 })) as { TITLE: string }
    await page.getByRole('dialog').getByRole('heading', { level: 1, name: TITLE }).waitFor()
  })

  it('opens no frame for a card that was closed before it came', async () => {
    const { access_token: auth } = portal.tokens.create()
    const type = new URLSearchParams({ USER_TYPE_ID: 'lamp', HANDLER: appUrl, TITLE: 'Lamp', auth })
    await fetch(`${portal.url}/rest/userfieldtype.add?${type.toString()}`)
    await call('crm.deal.userfield.add', { fields: { FIELD_NAME: 'LAMP', USER_TYPE_ID: `rest_1_lamp` } })
    await bind('CRM_DEAL_DETAIL_TAB', 'Other', `${appUrl}?do=${encodeURIComponent(`BX24.openPath('/crm/deal/details/2/', () => 0)`)}`)
    await open('#/deal/1')
    await page.getByRole('heading', { name: 'Fields of applications' }).waitFor()
    await page.frameLocator('iframe').getByText('USERFIELD_TYPE').waitFor()
    let release = (): void => undefined
    const isReleased = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/page/call', async (route) => {
      await isReleased
      await route.continue()
    })
    await page.getByRole('tab', { name: 'Other' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const opened: string[] = []
    page.on('request', (request) => request.url().endsWith('/frames') && opened.push(request.url()))
    release()
    for (const _ of [1, 2]) await page.waitForResponse('**/page/pulse')
    expect([opened, page.context().pages()]).toEqual([[], [page]])
  })

  it('finds the portal again after it was started anew', async () => {
    await open('#/deal')
    await page.locator('h1', { hasText: 'Deals 60' }).waitFor()
    const port = Number(new URL(portal.url).port)
    await portal.close()
    // No message in the corner, which goes after a while.
    await page.getByRole('alert').filter({ hasText: 'The portal does not answer.' }).waitFor()
    portal = await createPortal({ clock: 'virtual', data: 'deals=7' })
    await portal.listen(port)
    await page.locator('h1', { hasText: /Deals 7$/ }).waitFor()
    expect(problems.length).toBeGreaterThan(0)
    problems = []
  })

  it('shows requests as they come in, with their commands, parameters and answers', async () => {
    await open('#/requests')
    await expectText('No client has called yet.')
    await call('batch', { cmd: { one: 'crm.deal.list?select[]=ID', two: 'crm.deal.get?id=999' } })
    const row = page.locator('.log-row', { hasText: 'batch' })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/2 commands\s+1 failed\s+webhook of user 1\s+200/)
    await row.click()
    const detail = page.locator('.detail')
    expect(await detail.innerText()).toMatch(/bucket at 1\.0[^]*crm\.deal\.list[^]*crm\.deal\.get[^]*"result_error"/)
    await call('crm.lead.nothing', {})
    await page.locator('.log-row', { hasText: 'ERROR_METHOD_NOT_FOUND' }).waitFor()
    await page.getByRole('searchbox').fill('nothing')
    await row.waitFor({ state: 'detached' })
    expect(await page.locator('.log-row').count()).toBe(1)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expectText('No client has called yet.')
  })

  it('counts batches with failed commands, and calls that a fault struck, among problems', async () => {
    await open('#/requests')
    await call('crm.deal.list', {})
    await call('batch', { cmd: { one: 'crm.deal.get?id=999' } })
    portal.faults.next('crm.deal.fields', { dropConnection: true })
    await expect(call('crm.deal.fields', {})).rejects.toThrow('fetch failed')
    portal.faults.next('crm.deal.get', { truncate: true })
    await expect(call('crm.deal.get', { id: 1 })).rejects.toThrow(SyntaxError)
    const rows = page.locator('.log-row')
    await expect.poll(() => rows.count()).toBe(4)
    await page.getByLabel('problems only').check()
    await expect.poll(() => rows.count()).toBe(3)
    const [cut, dropped, batch] = await rows.allInnerTexts()
    expect(cut).toMatch(/crm\.deal\.get\s+webhook of user 1\s+200\s*fault/)
    expect(dropped).toMatch(/crm\.deal\.fields\s+webhook of user 1\s+no answer\s*fault/)
    expect(batch).toMatch(/batch\s+1 command\s+1 failed/)
    await rows.nth(1).click()
    await page.locator('.detail', { hasText: '{"dropConnection":true}' }).waitFor()
  })

  it('shows deliveries of events, and sends one again', async () => {
    const { access_token: auth } = portal.tokens.create()
    await fetch(`${portal.url}/rest/event.bind?event=ONCRMDEALUPDATE&handler=${encodeURIComponent(`${appUrl}events`)}&auth=${auth}`)
    await open('#/events')
    await call('crm.deal.update', { id: 1, fields: { TITLE: 'Lamp' } })
    const rows = page.locator('.log-row')
    await rows.filter({ hasText: 'delivered' }).waitFor()
    await rows.first().getByRole('button', { name: 'Replay' }).click()
    await rows.filter({ hasText: /replay[^]*delivered/ }).waitFor()
    expect(await rows.count()).toBe(2)
    await rows.first().click()
    expect(await page.locator('.detail').innerText()).toContain('data[FIELDS][ID] = 1')
  })

  it('moves the clock', async () => {
    await open('#/controls')
    await page.locator('.top time', { hasText: '5 Jan 2026, 12:00:00' }).waitFor()
    await page.getByRole('button', { name: '+ 1 day' }).click()
    await page.getByRole('button', { name: '+ 1 minute' }).click()
    await page.locator('.top time', { hasText: '6 Jan 2026, 12:01:00' }).waitFor()
    expect(portal.clock.now()).toBe(Date.parse('2026-01-06T09:01:00Z'))
  })

  it('plans a fault that meets the next call, and clears what is planned', async () => {
    await open('#/controls')
    await page.getByLabel('Method', { exact: true }).fill('crm.deal.*')
    await page.getByLabel('What happens', { exact: true }).selectOption({ label: '500: internal error' })
    await page.getByRole('button', { name: 'Plan the fault' }).click()
    await page.locator('.rules', { hasText: 'INTERNAL_SERVER_ERROR' }).waitFor()
    const statuses = [await fetch(`${portal.webhook}crm.deal.list`), await fetch(`${portal.webhook}crm.deal.list`)].map(
      ({ status }) => status,
    )
    expect(statuses).toEqual([500, 200])
    const planned = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/faults'))
    await page.getByRole('button', { name: 'Plan the fault' }).click()
    await planned
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expectText('Nothing is planned')
    expect(portal.faults.toJSON()).toEqual([])
  })

  it('takes every kind of fault that it offers', async () => {
    await open('#/controls')
    const kinds = page.getByLabel('What happens', { exact: true })
    const count = await kinds.locator('option').count()
    for (let index = 0; index < count; index++) {
      await kinds.selectOption({ index })
      await page.getByRole('button', { name: 'Plan the fault' }).click()
      await page.locator('.rules li').nth(index).waitFor()
    }
    expect(portal.faults.toJSON()).toHaveLength(count)
  })

  it('says what is wrong with a limit that was typed', async () => {
    await open('#/controls')
    await page.getByLabel('Operating time, seconds in ten minutes', { exact: true }).fill('abc')
    await page.getByRole('button', { name: 'Change the limits' }).click()
    await expectText('Operating time is a number of seconds or "off", got "abc".')
  })

  it.each([1280, 420])('never scrolls sideways as a whole, %s pixels wide', async (width) => {
    await bind('CRM_LEAD_LIST_MENU', 'Lamps')
    const long = 'x'.repeat(60)
    await call('crm.lead.add', { fields: { TITLE: long, PHONE: [{ VALUE: '+4930123456789012345678901234567890' }] } })
    await fetch(`${portal.webhook}crm.${long.repeat(3)}`)
    await page.setViewportSize({ width, height: 800 })
    for (const place of ['lead', 'deal/1', 'requests', 'controls', 'nowhere']) {
      // Another address before the hash, so that the page is loaded anew.
      await open(`?${encodeURIComponent(place)}#/${place}`)
      await page.locator('main:not([aria-busy]) h1').waitFor()
      const widths = await page.evaluate(() =>
        [document.documentElement, document.querySelector('main')!].map((each) => each.scrollWidth - each.clientWidth),
      )
      expect([place, widths]).toEqual([place, [0, 0]])
    }
    expect((await page.getByLabel('Who looks', { exact: true }).boundingBox())!.x).toBeLessThan(width - 80)
  })

  it('changes the plan and the licence', async () => {
    await open('#/controls')
    await page.getByLabel('Plan', { exact: true }).selectOption('none')
    await expectText('Requests are not limited.')
    expect(portal.limits.plan).toBe('none')
    await page.getByLabel('Plan', { exact: true }).selectOption('basic')
    await expectText('50 requests at once')
    await page.getByLabel('Licence', { exact: true }).fill('en_ent250')
    await page.getByRole('button', { name: 'Change the licence' }).click()
    await expectText('250 requests at once')
    expect(portal.limits.plan).toBe('enterprise')
  })

  it('says what it cannot show', async () => {
    await open('#/deal/999')
    await expectText('Not found')
    await page.goto(`${portal.url}/#/nowhere`)
    await expectText('There is no such page here.')
    for (const path of ['crm/invoice/details/1/', 'marketplace/app/77/']) {
      await open(path)
      await expectText('There is no such page here.')
    }
    await open('')
    await page.locator('h1', { hasText: 'Deals 60' }).waitFor()
  })

  it('shows that a log is not connected any more', async () => {
    await open('#/requests')
    await page.getByText('live', { exact: true }).waitFor()
    await portal.close()
    await page.getByText('not connected', { exact: true }).waitFor()
    expect(problems.length).toBeGreaterThan(0)
    problems = []
  })
})
