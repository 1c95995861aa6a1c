import { createServer, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { callbackPages, writeCallbackPage, type CallbackPage } from './callback-page.ts'
import { readRedirect, type Redirect } from './read-redirect.ts'

/** Waits on this machine for a portal to send its user back. */
export interface Callback {
  /** Where the portal has to send them, e.g. `http://127.0.0.1:8025/`. */
  readonly address: string
  /** The first answer to our question; later ones and those to other questions are turned away. */
  readonly arrival: Promise<Arrival>
  close(): void
}

export interface Arrival {
  readonly redirect: Redirect
  /** Ends the wait of the browser, which must not say that all is well before it is. */
  answer(page: CallbackPage): void
}

/** @param state the random text that only the answer to our question carries */
export function openCallback(port: number, state: string): Promise<Callback> {
  let arrive: (arrival: Arrival) => void
  let isTaken = false
  const sockets = new Set<Socket>()
  const arrival = new Promise<Arrival>((resolve) => (arrive = resolve))
  const server = createServer(({ method, url = '/' }, response) => {
    const redirect = method === 'GET' ? readRedirect(new URL(url, 'http://127.0.0.1').searchParams) : undefined
    if (redirect === undefined) return show(response, callbackPages.empty)
    if (redirect.state !== state || isTaken) return show(response, callbackPages.foreign)
    isTaken = true
    arrive({ redirect, answer: (page) => show(response, page) })
  })
  server.on('connection', (socket) => void sockets.add(socket))
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, port)))
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as { readonly port: number }
      const close = (): void => {
        server.close()
        // Browsers open connections in advance: those must not keep the program from ending.
        for (const socket of sockets) socket.unref()
      }
      resolve({ address: `http://127.0.0.1:${taken}/`, arrival, close })
    })
  })
}

function show(response: ServerResponse, page: CallbackPage): void {
  response.writeHead(page.status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(writeCallbackPage(page))
}

function cannotListen({ code }: NodeJS.ErrnoException, port: number): CliError {
  return new CliError(
    exitCodes.usage,
    `Cannot wait for the portal's answer on port ${port}: ${code === 'EADDRINUSE' ? 'another program has it' : code}.`,
    'Choose another with --port, and name it on the card of the application too; or paste the code by hand with --code.',
  )
}
