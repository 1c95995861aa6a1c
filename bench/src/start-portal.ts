import type { PortalOptions, RequestRecord } from '@b24kit/emulator'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get as getHttp } from 'node:http'
import { get as getHttps } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startProcess } from './start-process.ts'

/** An emulated portal in a process of its own. */
export interface RunningPortal extends AsyncDisposable {
  readonly webhook: string
  readonly memberId: string
  /** Environment in which Node trusts the portal's certificate. */
  readonly env: NodeJS.ProcessEnv
  /** The portal's own log of requests. */
  requests(): Promise<readonly RequestRecord[]>
  /** CPU time that its process has used, in µs. */
  cpuUs(): Promise<number>
}

interface ServedPortal {
  readonly webhook: string
  readonly memberId: string
  readonly admin: string
  readonly certificate?: string
}

export async function startPortal(options: PortalOptions & { readonly tls?: boolean }): Promise<RunningPortal> {
  const { child, line } = await startProcess('serve-portal.mjs', options)
  const { webhook, memberId, admin, certificate } = line as ServedPortal
  const folder = mkdtempSync(join(tmpdir(), 'b24kit-bench-'))
  const caPath = join(folder, 'ca.pem')
  writeFileSync(caPath, certificate ?? '')
  return {
    webhook,
    memberId,
    env: certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: caPath },
    requests: async () => {
      const answer = (await getJson(`${admin}requests?limit=1000000`, certificate)) as { readonly requests: readonly RequestRecord[] }
      return answer.requests
    },
    cpuUs: async () => {
      child.send('cpu')
      const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
      return user + system
    },
    [Symbol.asyncDispose]: async () => {
      rmSync(folder, { recursive: true })
      child.kill()
      await once(child, 'exit')
    },
  }
}

async function getJson(url: string, ca: string | undefined): Promise<unknown> {
  const request = ca === undefined ? getHttp(url) : getHttps(url, { ca })
  const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream]
  return JSON.parse(await text(response))
}
