import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
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
  /** What the page around the frames was asked for. */
  log(): Promise<readonly unknown[]>
  close(): Promise<void>
}

const APPS = new URL('./frame-apps/', import.meta.url)

/** A portal that listens, an application's server on another origin, and a page of the portal's origin that can only mount frames. */
export async function openFrameBench(
  browser: Browser,
  { app = {}, ...options }: PortalOptions & { readonly app?: Partial<AppSpec> } = {},
): Promise<FrameBench> {
  const received: Received[] = []
  const server = createServer((request, response) => void serveApp(received, request, response))
  const appUrl = await listen(server)
  const spec: AppSpec = { clientId: 'local.1', clientSecret: 's', handler: `${appUrl}/app.html`, ...app }
  const portal = await createPortal({ data: 'demo', plan: 'none', apps: [spec], ...options })
  await portal.listen(0)
  const context = await browser.newContext()
  await serveLibraries(context, portal)
  const page = await context.newPage()
  // Any page of the portal's origin that has no script of its own does.
  await page.goto(`${portal.url}/nothing-here/`)
  await page.addScriptTag({ content: await bundle('host-page.ts') })
  await page.evaluate((admin) => Object.assign(window, { admin }), portal.admin)
  return {
    portal,
    page,
    appUrl,
    received,
    mount: (request) => mount(page, { clientId: spec.clientId, placement: 'DEFAULT', ...request }),
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
  const handle = await page.evaluateHandle(async (given) => {
    const { mount: open } = window as unknown as { mount: (request: object) => HTMLIFrameElement }
    const element = open(given)
    await new Promise<void>((resolve) => {
      element.addEventListener('load', () => element.src === '' && element.name !== '' && resolve())
    })
    return element
  }, request)
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('No frame.')
  return frame
}

/** Applications name the vendor's address; here the portal answers for it, and for the package of the vendor's other library its own file. */
async function serveLibraries(context: BrowserContext, portal: Portal): Promise<void> {
  await context.route(/^https?:\/\/api\.bitrix24\.com\/api\/v1\/(?:dev\/)?$/, async (route) => {
    const answer = await portal.fetch(`${portal.url}${new URL(route.request().url()).pathname}`)
    await route.fulfill({ status: answer.status, contentType: answer.headers.get('content-type') ?? '', body: await answer.text() })
  })
}

async function serveApp(received: Received[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://app')
  const body = Buffer.concat((await request.toArray()) as Buffer[]).toString()
  received.push({ path: request.url ?? '', form: parseForm(body) as Received['form'] })
  if (pathname === '/b24jssdk.js') return void response.setHeader('content-type', 'text/javascript').end(await readFile(SDK))
  const file = new URL(`.${pathname}`, APPS)
  if (!existsSync(file)) return void response.end('ok')
  response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8').end(await readFile(file))
}

const SDK = new URL('../../../node_modules/@bitrix24/b24jssdk/dist/umd/index.min.js', import.meta.url)

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
