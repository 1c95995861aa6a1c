import { deepEqual } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createPortal, type Portal } from '@b24kit/emulator'
import { chromium } from 'playwright-core'
import { build } from 'tsdown'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Bundles the page in `project` as an application would, and lets Chromium talk to an emulated portal with it. */
export async function runInBrowser(project: string): Promise<void> {
  const script = await bundle(project)
  const { expected } = (await import(pathToFileURL(join(project, 'talk.mjs')).href)) as { expected: unknown }
  const portal = await createPortal({ data: 'empty' })
  const server = createServer((request, response) => void serve(portal, script, request, response))
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage()
    await page.goto(await listen(server))
    deepEqual(await page.evaluate('talked'), expected)
  } finally {
    await browser.close()
    server.close()
    await portal.close()
  }
}

async function bundle(project: string): Promise<string> {
  await build({
    cwd: project,
    entry: { page: 'page.mjs' },
    platform: 'browser',
    deps: { alwaysBundle: [/./] },
    outExtensions: () => ({ js: '.js' }),
    dts: false,
    tsconfig: false,
    config: false,
    logLevel: 'warn',
  })
  return readFile(join(project, 'dist/page.js'), 'utf8')
}

/** The page at `/`, its script, and the portal under `/rest/`, all from one origin. */
async function serve(portal: Portal, script: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/'
  if (path === '/page.js') return void response.setHeader('content-type', 'text/javascript').end(script)
  if (!path.startsWith('/rest/')) {
    const { pathname } = new URL(portal.webhook)
    return void response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><body data-webhook="${pathname}"><script type="module" src="/page.js"></script>`)
  }
  const chunks = (await request.toArray()) as Buffer[]
  const answer = await portal.fetch(new URL(path, portal.webhook), {
    method: request.method ?? 'GET',
    headers: { 'content-type': request.headers['content-type'] ?? '' },
    ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
  })
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(await answer.text())
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
  })
}
