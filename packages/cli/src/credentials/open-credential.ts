import { oauthApp, type Auth, type OAuthApp, type TokenKey, type Transport } from '@b24kit/client'
import type { FoundProfile } from './find-profile.ts'
import { openVault, type Vault } from './open-vault.ts'
import { openWebhook } from './open-webhook.ts'
import { configFolder, isSavedApp, type SavedApp } from './profile-store.ts'

/** A credential that is ready for use, and where it comes from. */
export interface Credential {
  readonly kind: 'webhook' | 'oauth'
  /** Absent for the webhook of the environment. */
  readonly profile: string | undefined
  readonly auth: Auth
}

/** Opens what was found. Rejects with the errors of a malformed webhook, and of tokens that are missing or cannot be read. */
export async function openCredential({ name, saved }: FoundProfile, transport: Transport, env: NodeJS.ProcessEnv): Promise<Credential> {
  if (!isSavedApp(saved)) return { kind: 'webhook', profile: name, auth: openWebhook(saved.webhook) }
  const { app, key } = await openApp(saved, transport, env)
  return { kind: 'oauth', profile: name, auth: await app.auth(key) }
}

export interface OpenedApp {
  readonly app: OAuthApp
  readonly key: TokenKey
  readonly vault: Vault
}

/** The application of a profile with its tokens on this machine, which other processes of this program renew too. */
export async function openApp({ oauth }: SavedApp, transport: Transport, env: NodeJS.ProcessEnv): Promise<OpenedApp> {
  const vault = await openVault(configFolder(env), env)
  const clientSecret = vault.unseal(oauth.clientSecret, secretContext(oauth.clientId))
  return { app: createApp({ ...oauth, clientSecret }, vault, transport), key: keyOf(oauth), vault }
}

export interface AppParts {
  readonly clientId: string
  readonly clientSecret: string
  readonly server?: string | undefined
}

export function createApp({ clientId, clientSecret, server }: AppParts, { tokens, lock }: Vault, transport: Transport): OAuthApp {
  return oauthApp({
    clientId,
    clientSecret,
    store: tokens,
    lock,
    transport,
    ...(server !== undefined && { trustedServers: [server] }),
  })
}

export function keyOf({ clientId, memberId, owner }: TokenKey): TokenKey {
  return { clientId, memberId, owner }
}

/** What an encrypted secret is bound to: it cannot be moved to another application. */
export function secretContext(clientId: string): string {
  return `client-secret:${clientId}`
}
