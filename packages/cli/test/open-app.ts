import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { ChildProcess } from 'node:child_process'
import type { AppSpec, Portal } from '@b24kit/emulator'
import { finish, makeFolder, openPortal, secret, startCli, type CliResult } from './run-cli.ts'

export const clientId = 'local.1'

/** A portal with an application whose secret is that of all tests, and an environment in which it is known. */
export async function openApp(app: Partial<AppSpec> = {}): Promise<{ portal: Portal; port: number; env: NodeJS.ProcessEnv }> {
  const { portal } = await openPortal()
  const port = await freePort()
  portal.apps.add({ clientId, clientSecret: secret, redirectUri: `http://127.0.0.1:${port}/`, ...app })
  return { portal, port, env: { XDG_CONFIG_HOME: await makeFolder(), B24_CLIENT_SECRET: secret } }
}

/** Starts a login and resolves with the address that it shows. */
export async function startLogin(
  portal: Portal,
  port: number,
  env: NodeJS.ProcessEnv,
  more: readonly string[] = [],
  name = 'app',
): Promise<{ child: ChildProcess; address: string }> {
  const child = startCli(
    ['login', name, '--client-id', clientId, '--portal', portal.url, '--server', portal.oauth, '--port', String(port), ...more],
    env,
  )
  return { child, address: await shownAddress(child) }
}

/** The whole way: the user lets the application in, and the program ends. */
export async function logIn(portal: Portal, port: number, env: NodeJS.ProcessEnv, name = 'app'): Promise<CliResult> {
  const { child, address } = await startLogin(portal, port, env, [], name)
  const ended = finish(child)
  await fetch(`${address}&user=1`)
  return ended
}

/** Resolves with the address that a login shows, once it waits for the answer. */
export function shownAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stderr!.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const address = /https?:\S+\/oauth\/authorize\/\S+/.exec(text)?.[0]
      // The note below says that the program listens.
      if (address !== undefined && text.includes('\n\n  ') && text.trimEnd().split('\n').length > 4) resolve(address)
    })
    stderr!.once('end', () => reject(new Error(`No address was shown: ${text}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
