import { writeFile } from 'node:fs/promises'
import { createPortal, type AppSpec, type Plan, type Portal, type WebhookSpec } from '@b24kit/emulator'
import { CliError } from '../cli-error.ts'
import { onInterrupt } from '../connection/interrupt.ts'
import { npxGone } from '../connection/npx-gone.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { ioError } from '../io-error.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { readSnapshotFile } from '../types/read-snapshot-file.ts'
import { readAppFile } from './read-app-file.ts'
import { readQuirks } from './read-quirks.ts'

export interface EmulateOptions extends CommonOptions {
  readonly port: number
  readonly host: string
  /** Default `demo`, `empty` with a schema. */
  readonly seed?: string
  /** A snapshot of another portal's schema. */
  readonly schema?: string
  readonly plan?: Plan
  readonly latency: number
  /** `<user>/<code>` */
  readonly webhook?: string
  /** `<client_id>:<client_secret>[:<access>:<refresh>]` each */
  readonly app?: readonly string[]
  /** JSON files of apps. */
  readonly appFile?: readonly string[]
  readonly onPremise?: boolean
  readonly expiredToken?: readonly string[]
  /** `<switch>=<value>` each */
  readonly quirk?: readonly string[]
  readonly tls?: boolean
  readonly writeCa?: string
}

/** Serves an emulated portal until SIGTERM or Ctrl-C, which end it with exit code 0. */
export async function emulate(options: EmulateOptions, terminal: Terminal): Promise<ExitCode> {
  // Whoever starts the portal may stop it before it is ready.
  const interrupt = onInterrupt()
  const gone = npxGone(terminal.env)
  const portal = await open(options)
  try {
    const { certificate } = await listen(portal, options)
    if (options.writeCa !== undefined && certificate !== undefined) {
      await writeFile(options.writeCa, certificate).catch((error: unknown) => Promise.reject(ioError(error, options.writeCa!)))
    }
    // Beside the contract with scripts, for who reads along.
    if (!options.quiet) terminal.stderr.write(`In the browser: ${pageOf(portal)}\n`)
    await writeText(terminal.stdout, options.json ? toLine(portal, certificate) : toText(portal, options, terminal))
    if (!interrupt.signal.aborted) await Promise.race([aborted(interrupt.signal), gone])
    return exitCodes.ok
  } finally {
    await portal.close()
    interrupt.dispose()
  }
}

function aborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

async function open(options: EmulateOptions): Promise<Portal> {
  const { seed, schema, plan, latency, webhook, app = [], appFile = [], onPremise = false, expiredToken = [], quirk = [] } = options
  const files = await Promise.all(appFile.map(readAppFile))
  const access = { apps: [...app.map(readApp), ...files.flat()], expiredTokens: expiredToken }
  const kind = { ...(plan !== undefined && { plan }), ...(onPremise && { profile: 'on-premise' as const }) }
  const shape = schema === undefined ? {} : { schema: await readSnapshotFile(schema) }
  const webhooks = webhook === undefined ? {} : { webhooks: [readWebhook(webhook)] }
  const quirks = readQuirks(quirk)
  try {
    return await createPortal({
      ...(seed !== undefined && { data: seed }),
      ...kind,
      latencyMs: latency,
      quirks,
      ...access,
      ...shape,
      ...webhooks,
    })
  } catch (error) {
    // The emulator's own words for a seed that it does not understand.
    if (error instanceof TypeError) throw new CliError(exitCodes.usage, `--seed: ${error.message}`)
    throw error
  }
}

async function listen(portal: Portal, { port, host, tls = false }: EmulateOptions): Promise<{ certificate: string | undefined }> {
  try {
    return await portal.listen(port, { host, tls })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new CliError(exitCodes.usage, `Port ${port} is taken.`, 'Choose another with --port, or --port 0 for any.')
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'ERR_SOCKET_BAD_PORT') {
      throw new CliError(exitCodes.usage, `Cannot listen on ${host}:${port} (${code}).`)
    }
    throw error
  }
}

function readWebhook(text: string): WebhookSpec {
  const [, userId, code] = /^([1-9]\d*)\/([\w-]+)$/.exec(text) ?? []
  if (userId === undefined || code === undefined)
    throw new CliError(exitCodes.usage, '--webhook must look like 1/abc123: a user id and a code.')
  return { userId: Number(userId), code }
}

/** What stands there may be a secret: it is not repeated. */
function readApp(text: string): AppSpec {
  const [clientId = '', clientSecret = '', access, refresh, ...more] = text.split(':')
  const isComplete = [clientId, clientSecret, access ?? '-', refresh ?? '-'].every((part) => part !== '')
  if (!isComplete || (access === undefined) !== (refresh === undefined) || more.length > 0) {
    const message = '--app must look like <client_id>:<client_secret>, or <client_id>:<client_secret>:<access>:<refresh> with tokens.'
    throw new CliError(exitCodes.usage, message)
  }
  return { clientId, clientSecret, ...(access !== undefined && refresh !== undefined && { tokens: { access, refresh } }) }
}

/** A portal that listens on every address of the machine is looked at from the machine itself. */
function pageOf({ url }: Portal): string {
  return `${url.replace(/\/\/(?:0\.0\.0\.0|\[::\])(?=:)/, '//127.0.0.1')}/`
}

/** Contract with scripts: one JSON line, when the portal answers. */
function toLine({ url, webhook, memberId, admin, oauth }: Portal, certificate: string | undefined): string {
  return `${JSON.stringify({ url, webhook, memberId, admin, oauth, certificate })}\n`
}

function toText(portal: Portal, { seed, schema, tls, writeCa, onPremise = false }: EmulateOptions, terminal: Terminal): string {
  const { bold, dim } = paint(terminal, terminal.stdout)
  const trust = tls ? ` --ca ${writeCa ?? '<file of --write-ca>'}` : ''
  const lines = [
    bold(`An emulated portal runs on ${portal.url}`),
    `  data     ${seed ?? (schema === undefined ? 'demo' : 'empty')}`,
    ...(schema === undefined ? [] : [`  schema   ${schema}`]),
    ...(onPremise ? ['  profile  on-premise, without REST 3.0 and newer methods'] : []),
    `  plan     ${portal.limits.plan}, ${plans[portal.limits.plan]}`,
    `  webhook  ${portal.webhook}`,
    `  admin    ${portal.admin}`,
    `  oauth    ${portal.oauth}`,
    ...portal.apps.all.map(({ clientId }) => `  app      ${clientId}`),
    '',
    dim('In another terminal:'),
    `  export B24_WEBHOOK=${portal.webhook}`,
    `  npx b24kit list crm.deal.list --select ID,TITLE,STAGE_ID --limit 10${trust}`,
    '',
    dim('Ctrl-C stops it and forgets its data.'),
  ]
  return `${lines.join('\n')}\n`
}

const plans: Readonly<Record<Plan, string>> = {
  basic: '50 requests at once, then 2 a second',
  enterprise: '250 requests at once, then 5 a second',
  none: 'no limit of requests',
}
