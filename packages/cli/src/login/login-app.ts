import { randomBytes } from 'node:crypto'
import { ConfigError, isB24Error, type OAuthApp, type TokenKey } from '@b24kit/client'
import { CliError } from '../cli-error.ts'
import { openTransport } from '../connection/open-transport.ts'
import { readIdentity } from '../connection/read-identity.ts'
import { useProfile } from '../connection/use-portal.ts'
import { createApp, keyOf, secretContext } from '../credentials/open-credential.ts'
import { openVault, type Vault } from '../credentials/open-vault.ts'
import { configFolder, type SavedApp } from '../credentials/profile-store.ts'
import { readSecret } from '../credentials/read-secret.ts'
import { aboutOf, checkProfileName, suggestName } from '../credentials/save-profile.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'
import { concludeLogin } from './conclude-login.ts'
import type { LoginOptions } from './login-options.ts'
import { letInByCallback, letInByHand } from './let-in.ts'
import type { Redirect } from './read-redirect.ts'

/**
 * Has a user of a portal let an application in, and saves the tokens (settings/oauth/index.md).
 *
 * @param earlier the profile of that name, whose application logs in again where no other is named
 */
export async function loginApp(
  profile: string | undefined,
  earlier: SavedApp | undefined,
  options: LoginOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const clientId = options.clientId ?? earlier?.oauth.clientId
  const portal = options.portal ?? earlier?.oauth.portal
  if (clientId === undefined) throw missing('--client-id <id>', 'the id of the application, from its card')
  if (portal === undefined) throw missing('--portal <host>', 'the portal to log in to, e.g. example.bitrix24.com')
  if (profile !== undefined) checkProfileName(profile)

  const server = options.server === undefined ? earlier?.oauth.server : toEndpoint(options.server)
  const vault = await openVault(configFolder(terminal.env), terminal.env)
  const clientSecret = await findSecret(earlier, vault, options, terminal)
  if (earlier !== undefined) await dropUnreadable(keyOf(earlier.oauth), vault)
  const transport = await openTransport(options.ca, terminal.env)
  const app = createApp({ clientId, clientSecret, server }, vault, transport)
  const state = randomBytes(16).toString('hex')
  const address = app.authorizeUrl({ portal, state })
  const { host, origin } = new URL(address)
  const exchange = (redirect: Redirect): Promise<TokenKey> => exchangeCode(app, redirect, server)
  const key = await (options.code ? letInByHand : letInByCallback)({ address, state, exchange }, options, terminal)

  const name = profile ?? suggestName(host)
  const oauth = { ...key, clientSecret: vault.seal(clientSecret, secretContext(clientId)), portal: origin, ...(server && { server }) }
  return useProfile({ name, saved: { oauth } }, options, terminal, async ({ b24, portal: where }) => {
    const identity = await readIdentity(b24)
    return concludeLogin({ name, saved: { oauth, about: aboutOf(identity) }, portal: where, identity }, options, terminal)
  })
}

/** An application that logs in again needs no secret, unless its id was given anew or the saved one cannot be read any more. */
async function findSecret(earlier: SavedApp | undefined, vault: Vault, options: LoginOptions, terminal: Terminal): Promise<string> {
  const { clientId, clientSecret: source } = options
  if (earlier !== undefined && clientId === undefined && source === undefined) {
    try {
      return vault.unseal(earlier.oauth.clientSecret, secretContext(earlier.oauth.clientId))
    } catch (error) {
      if (!isB24Error(error)) throw error
    }
  }
  const secret = await readSecret(
    { what: 'The secret of the application', option: '--client-secret', source, variable: 'B24_CLIENT_SECRET' },
    terminal,
  )
  if (secret === '') throw new CliError(exitCodes.credentials, 'The secret of the application is empty.')
  return secret
}

/** Tokens under a lost key are lost: they must not stand in the way of new ones. */
async function dropUnreadable(key: TokenKey, { tokens }: Vault): Promise<void> {
  try {
    await tokens.read(key)
  } catch (error) {
    if (!isB24Error(error) || (error.code !== 'store.key' && error.code !== 'store.corrupt')) throw error
    await tokens.delete(key)
  }
}

async function exchangeCode(app: OAuthApp, { code, memberId, serverDomain }: Redirect, server: string | undefined): Promise<TokenKey> {
  try {
    return await app.exchangeCode({ code, memberId, serverDomain: serverDomain ?? (server && new URL(server).host) })
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const asked = serverDomain ?? 'the server'
    throw new CliError(
      exitCodes.credentials,
      `The portal names ${asked.replaceAll(/[^\w.:-]/g, '')} as its authorisation server, which is none of Bitrix24's: it was sent nothing.`,
      'If you trust it with the secret of the application, name its endpoint: --server https://<host>/rest/',
    )
  }
}

/** `http://127.0.0.1:8024/oauth/`, as an emulated portal tells it, and `…/oauth/rest/` are the same server. */
function toEndpoint(server: string): string {
  const address = server.includes('://') ? server : `https://${server}`
  if (!URL.canParse(address))
    throw new CliError(exitCodes.usage, '--server takes the endpoint of an authorisation server, like https://<host>/rest/.')
  const { href } = new URL(address)
  return href.endsWith('/rest/') ? href : new URL('rest/', href.endsWith('/') ? href : `${href}/`).href
}

function missing(option: string, what: string): CliError {
  return new CliError(exitCodes.usage, `An application logs in with ${option}: ${what}.`)
}
