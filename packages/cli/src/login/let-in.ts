import { createInterface } from 'node:readline'
import type { TokenKey } from '@b24kit/client'
import { CliError } from '../cli-error.ts'
import { onInterrupt } from '../connection/interrupt.ts'
import { ask } from '../credentials/read-secret.ts'
import { exitCodes } from '../exit-codes.ts'
import { paint } from '../output/paint.ts'
import type { Terminal } from '../terminal.ts'
import { callbackPages } from './callback-page.ts'
import type { LoginOptions } from './login-options.ts'
import { openBrowser } from './open-browser.ts'
import { openCallback } from './open-callback.ts'
import { readPasted, type Redirect } from './read-redirect.ts'

/** One question to the user of a portal. */
export interface Ceremony {
  /** Page of the portal that asks. */
  readonly address: string
  /** Random text that comes back with the answer. */
  readonly state: string
  /** Turns the answer, which is good for 30 seconds, into tokens. */
  readonly exchange: (redirect: Redirect) => Promise<TokenKey>
}

/** Has the portal send its user to this machine. Ctrl-C and a lapse of time end the wait. */
export async function letInByCallback(
  { address, state, exchange }: Ceremony,
  options: LoginOptions,
  terminal: Terminal,
): Promise<TokenKey> {
  const callback = await openCallback(options.port, state)
  const interrupt = onInterrupt()
  try {
    sayAddress(
      address,
      `The card of the application must name ${callback.address} as its handler; --code works without.`,
      options,
      terminal,
    )
    if (options.browser && terminal.stderr.isTTY) openBrowser(address, terminal.env)
    const { redirect, answer } = await firstOf(callback.arrival, options.timeout, interrupt.signal)
    try {
      const key = await exchange(redirect)
      answer(callbackPages.done)
      return key
    } catch (error) {
      answer(callbackPages.failed)
      throw error
    }
  } finally {
    interrupt.dispose()
    callback.close()
  }
}

/** Has the user bring what the portal shows. */
export async function letInByHand({ address, state, exchange }: Ceremony, options: LoginOptions, terminal: Terminal): Promise<TokenKey> {
  sayAddress(address, 'Paste what it ends with within 30 seconds: the code, or the whole address.', options, terminal)
  const pasted = terminal.stdin.isTTY
    ? await ask('The code', 'or the address that the browser ended at', 'Run it at a terminal.', terminal)
    : await readLine(terminal)
  const redirect = readPasted(pasted)
  if (redirect === undefined)
    throw new CliError(exitCodes.usage, 'That is neither a code nor an address that holds one; nothing was saved.')
  if (redirect.state !== undefined && redirect.state !== state) {
    throw new CliError(
      exitCodes.usage,
      'That address belongs to another login; nothing was saved.',
      'Open the address that was shown just now.',
    )
  }
  return exchange(redirect)
}

function sayAddress(address: string, note: string, options: LoginOptions, terminal: Terminal): void {
  const { bold, dim } = paint(terminal, terminal.stderr, options)
  terminal.stderr.write(`Open this in a browser and let the application in:\n\n  ${bold(address)}\n\n${dim(note)}\n`)
}

/** What arrives in time. Ctrl-C and a lapse of time end the wait, with nothing saved. */
function firstOf<T>(arrival: Promise<T>, seconds: number, interrupted: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (error: CliError): void => {
      clearTimeout(timer)
      reject(error)
    }
    const timer = setTimeout(() => {
      stop(
        new CliError(
          exitCodes.credentials,
          `Nobody let the application in within ${seconds} seconds; nothing was saved.`,
          '--timeout waits longer.',
        ),
      )
    }, seconds * 1000)
    interrupted.addEventListener('abort', () => stop(new CliError(exitCodes.interrupted, 'Cancelled; nothing was saved.')), { once: true })
    void arrival.then((value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}

async function readLine({ stdin }: Terminal): Promise<string> {
  for await (const line of createInterface({ input: stdin })) return line
  return ''
}
