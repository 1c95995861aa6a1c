import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { createPortal, type AppSpec, type Portal, type PortalOptions } from '../src/index.ts'
import { parseForm } from '../src/php/parse-form.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Chromium is not on every machine; CI installs it. */
export const hasChromium: boolean = existsSync(executablePath)

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] })
}

/** What the application's server was sent. */
export interface Received {
  readonly path: string
  readonly form: Readonly<Record<string, unknown>>
}

export interface FrameBench {
  readonly portal: Portal
  readonly page: Page
  /** Where the application is, without a slash at the end: another origin than the portal's. */
  readonly appUrl: string
  readonly received: readonly Received[]
  /** Opens an application on the page around frames, and gives the frame with its document loaded. */
  mount(request: { readonly placement?: string; readonly options?: object; readonly handler?: string }): Promise<Frame>
  /** `result` of a method, called by the application for its user. */
  call(method: string, params: object): Promise<unknown>
  /** What the page around the frames was asked for. */
  log(): Promise<readonly unknown[]>
  close(): Promise<void>
}

export interface BenchOptions extends PortalOptions {
  /** Changes to the application; addresses are paths on its server. */
  readonly app?: Partial<AppSpec>
  /** Who looks at the page. */
  readonly userId?: number
}

const APPS = new URL('./frame-apps/', import.meta.url)

/** A portal that listens, an application's server on another origin, and a page of the portal's origin that can only mount frames. */
export async function openFrameBench(browser: Browser, { app = {}, userId = 1, ...options }: BenchOptions = {}): Promise<FrameBench> {
  const received: Received[] = []
  const server = createServer((request, response) => void serveApp(received, request, response))
  const appUrl = await listen(server)
  const at = (path: string): string => appUrl + path
  const spec: AppSpec = {
    clientId: 'local.1',
    clientSecret: 's',
    ...app,
    handler: at(app.handler ?? '/app.html'),
    installHandler: at(app.installHandler ?? '/install.html'),
  }
  const portal = await createPortal({ data: 'demo', plan: 'none', apps: [spec], ...options })
  await portal.listen(0)
  const context = await browser.newContext()
  await serveLibrary(context, portal)
  const page = await context.newPage()
  // Any page of the portal's origin that has no script of its own does.
  await page.goto(`${portal.url}/nothing-here/?user=${userId}`)
  await page.addScriptTag({ content: await bundle('host-page.ts') })
  await page.evaluate((admin) => Object.assign(window, { admin }), portal.admin)
  return {
    portal,
    page,
    appUrl,
    received,
    mount: (request) => mount(page, { clientId: spec.clientId, placement: 'DEFAULT', ...request }),
    async call(method, params) {
      const { access_token: auth } = portal.tokens.create({ clientId: spec.clientId })
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth }) }
      const answer = (await (await portal.fetch(`${portal.url}/rest/${method}`, init)).json()) as { result: unknown; error?: string }
      if (answer.error !== undefined) throw new Error(JSON.stringify(answer))
      return answer.result
    },
    log: () => page.evaluate('log'),
    async close() {
      await context.close()
      server.closeAllConnections()
      server.close()
      await portal.close()
    },
  }
}

/** Resolves once the document of the frame has been loaded. */
async function mount(page: Page, request: object): Promise<Frame> {
  const navigated = page.waitForEvent('framenavigated', (frame) => frame.url().includes('APP_SID='))
  await page.evaluate((given) => {
    const { mount: open } = window as unknown as { mount: (request: object) => void }
    open(given)
  }, request)
  const frame = await navigated
  await frame.waitForLoadState()
  return frame
}

/** Applications name the vendor's address; here the portal answers for it. */
async function serveLibrary(context: BrowserContext, portal: Portal): Promise<void> {
  const { status } = await portal.fetch(`${portal.url}/api/v1/`)
  if (status !== 200) throw new Error('The script is not built: npm run build')
  await context.route(/^https?:\/\/api\.bitrix24\.com\/api\/v1\/(?:dev\/)?$/, async (route) => {
    const answer = await portal.fetch(`${portal.url}${new URL(route.request().url()).pathname}`)
    await route.fulfill({ status: answer.status, contentType: answer.headers.get('content-type') ?? '', body: await answer.text() })
  })
}

async function serveApp(received: Received[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://app')
  const body = Buffer.concat((await request.toArray()) as Buffer[]).toString()
  received.push({ path: request.url ?? '', form: parseForm(body) })
  if (pathname === '/b24jssdk.js') return void response.setHeader('content-type', 'text/javascript').end(await readFile(SDK))
  const file = new URL(`.${pathname}`, APPS)
  if (!existsSync(file)) return void response.end('ok')
  response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8').end(await readFile(file))
}

/** A dependency of the benches, which compare with it. Its script for pages is not among its exports. */
const SDK = new URL(
  '../umd/index.min.js',
  pathToFileURL(createRequire(new URL('../../../bench/', import.meta.url)).resolve('@bitrix24/b24jssdk')),
)

/** One of the sources in `frame-apps`, as a script. */
async function bundle(name: string): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL(name, APPS)), logLevel: 'silent' })
  const { output } = await build.generate({ format: 'iife' })
  return output[0].code
}

/** `localhost`, where the portal is 127.0.0.1: another site, too. */
function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`))
  })
}
