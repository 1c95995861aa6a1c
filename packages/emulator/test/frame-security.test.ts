import type { Browser, Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasChromium, launchChromium, openFrameBench, type FrameBench } from './frame-bench.ts'

describe.skipIf(!hasChromium && process.env['CI'] === undefined)('who is heard by the page around a frame, in Chromium', () => {
  let browser: Browser
  let bench: FrameBench
  let app: Frame
  let sid: string
  beforeAll(async () => {
    browser = await launchChromium()
  })
  beforeEach(async () => {
    bench = await openFrameBench(browser)
    await bench.page.evaluate(() => {
      const heard: unknown[] = []
      Object.assign(window, { heard })
      window.addEventListener('message', ({ data }) => heard.push(data))
    })
    app = await bench.mount({})
    sid = new URL(app.url()).searchParams.get('APP_SID')!
  })
  afterEach(() => bench.close())
  afterAll(() => browser.close())

  /** Messages of one window arrive in order: once the page has the last one, it has them all. */
  async function say(frame: Frame, ...messages: unknown[]): Promise<void> {
    await frame.evaluate(
      (all) => {
        for (const message of all) parent.postMessage(message, '*')
      },
      [...messages, 'the end'],
    )
    await bench.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.includes('the end'))
  }

  /** The application's frame with a page of another origin in it, as after a redirect. */
  async function navigateAway(): Promise<Frame> {
    const url = `${bench.appUrl.replace('localhost', '127.0.0.1')}/stranger.html`
    const navigated = bench.page.waitForEvent('framenavigated', (frame) => frame.url() === url)
    await app.evaluate((target) => void setTimeout(() => location.assign(target)), url)
    const stranger = await navigated
    await stranger.waitForLoadState()
    return stranger
  }

  /** What the page of somebody else heard until now. */
  async function heardBy(frame: Frame): Promise<unknown> {
    await bench.page.evaluate(() => {
      for (let index = 0; index < frames.length; index++) frames[index]!.postMessage('mark', '*')
    })
    await frame.waitForFunction('heard.includes("mark")')
    return frame.evaluate('heard')
  }

  const setTitle = (appSid: string): string => `setTitle:{"title":"${appSid === sid ? 'mine' : 'no'}"}:cb:${appSid}`

  it('hears the application', async () => {
    await say(app, setTitle(sid))
    expect(await bench.log()).toEqual([{ setTitle: 'mine' }])
  })

  it('hears no other session, no nonsense, and no names that every object has', async () => {
    const requests = ['toString', '__proto__', 'constructor', 'hasOwnProperty'].map((name) => `${name}:cb:${sid}`)
    await say(app, setTitle('0'.repeat(32)), 'setTitle', { method: 'setTitle', appSid: 7 }, null, [sid], ...requests)
    expect(await bench.log()).toEqual([])
  })

  it('hears no other window, even of the same origin as the application', async () => {
    const navigated = bench.page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('/stranger.html'))
    await bench.page.evaluate((url) => {
      const element = document.createElement('iframe')
      element.src = url
      document.body.append(element)
    }, `${bench.appUrl}/stranger.html`)
    const stranger = await navigated
    await stranger.waitForLoadState()
    await say(stranger, setTitle(sid), `getInitData:cb:${sid}`, `setAppOption:{"name":"a","value":1}:cb:${sid}`)
    expect(await bench.log()).toEqual([])
    expect(await heardBy(stranger)).toEqual(['mark'])
  })

  it("hears no other origin in the application's frame", async () => {
    const stranger = await navigateAway()
    await say(stranger, setTitle(sid), `getInitData:cb:${sid}`)
    expect(await bench.log()).toEqual([])
    expect(await heardBy(stranger)).toEqual(['mark'])
  })

  it('gives an answer to nobody but the origin that asked', async () => {
    await say(app, `selectUser:{"mult":false}:cb:${sid}`)
    const dialog = bench.page.getByRole('dialog', { name: 'Select a user' })
    await dialog.getByText('Alex Morgan').click()
    const stranger = await navigateAway()
    await dialog.getByRole('button', { name: 'Select' }).click()
    expect(await heardBy(stranger)).toEqual(['mark'])
  })

  it('leaves nothing behind when it is closed, questions included', async () => {
    await bench.page.evaluate('unmount()')
    expect(await bench.page.evaluate(() => document.body.querySelectorAll('iframe, p').length)).toBe(0)
    expect(await bench.log()).toEqual([])
  })

  it('a frame hears nobody but the page around it', async () => {
    await app.evaluate('new Promise((resolve) => BX24.init(resolve))')
    await app.evaluate('var answers = []; BX24.selectUser((user) => answers.push(user))')
    await app.evaluate(() => {
      const element = document.createElement('iframe')
      const lie = 'parent.postMessage(`bx24_${key}:{"DOMAIN":"other.example","id":7}`, "*")'
      element.srcdoc = `<script>for (let key = 1; key < 20; key++) ${lie}; parent.postMessage("end", "*")</script>`
      const done = new Promise((resolve) => window.addEventListener('message', ({ data }) => data === 'end' && resolve(undefined)))
      document.body.append(element)
      return done
    })
    expect(await app.evaluate('[BX24.getDomain(), answers]')).toEqual([new URL(bench.portal.url).host, []])
  })
})
