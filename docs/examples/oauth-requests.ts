// What a portal posts to an application: frames, events and robots. None of it proves itself. The guide: docs/oauth.md.
import { createHash, timingSafeEqual } from 'node:crypto'
import { createClient, isAdmin, isB24Error, oauthApp, tokenAuth, type Sender } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const card = { clientId: 'local.65376655.98090704', clientSecret: 'secret-of-the-application-card' }
const portal = await createPortal({ data: 'deals=1', apps: [card] })
const app = oauthApp({ ...card, trustedServers: [`${portal.oauth}rest/`], fetch: portal.fetch })

/** The application's address: a portal posts here when somebody opens the application or its tab in a deal. */
async function openFrame(request: Request): Promise<string> {
  const frame = await app.fromFrame(request)
  const key = await app.accept(frame) // the authorisation server confirms whose tokens these are; then they are stored
  const b24 = createClient({ auth: await app.auth(key), fetch: portal.fetch })
  return `${frame.placement} ${String(frame.options['ID'])} for user ${key.owner}, who is ${(await isAdmin(b24)) ? 'an' : 'no'} administrator`
}

/** By member id, what each portal said at its installation. Keep yours beside your records of the portal. */
const applicationTokens = new Map<string, string | undefined>()

/** The installer's address. Its tokens are those that jobs work with, so they have to be an administrator's. */
async function install(request: Request): Promise<void> {
  const frame = await app.fromFrame(request)
  const { clientEndpoint } = await app.validateToken(frame.tokens())
  const visitor = createClient({ auth: tokenAuth({ ...frame.tokens(), clientEndpoint }), fetch: portal.fetch })
  if (!(await isAdmin(visitor))) throw new Error('Only an administrator installs an application.')
  const { memberId } = await app.accept(frame, { owner: 'app' })
  applicationTokens.set(memberId, frame.applicationToken())
}

/** Whether the portal itself sent it; compared in constant time, for how long it takes would tell how much is right. */
function isProved(sender: Sender): boolean {
  const [known, given] = [applicationTokens.get(sender.memberId), sender.applicationToken()]
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return known !== undefined && given !== undefined && timingSafeEqual(digest(known), digest(given))
}

/** The handler of events. What nobody caused brings no tokens: the application's own work. */
async function onEvent(request: Request): Promise<string> {
  const event = await app.fromEvent(request)
  if (!isProved(event)) return `${event.event}: refused`
  const auth = await app.auth({ clientId: app.clientId, memberId: event.memberId, owner: 'app' })
  const b24 = createClient({ auth, fetch: portal.fetch })
  const { ID: id } = event.data['FIELDS'] as { ID: string }
  return `${event.event}: ${(await b24.api.crm.deal.get({ id: Number(id) })).ID}`
}

const tokens = portal.tokens.create()
const frame = {
  AUTH_ID: tokens.access_token,
  AUTH_EXPIRES: '3600',
  REFRESH_ID: tokens.refresh_token,
  SERVER_ENDPOINT: tokens.server_endpoint,
  APPLICATION_TOKEN: 'token-of-the-installation',
  member_id: portal.memberId,
  PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
  PLACEMENT_OPTIONS: '{"ID":"1"}',
}
const post = (form: Record<string, string>): Request =>
  new Request(`https://app.example/?DOMAIN=${new URL(portal.url).host}&PROTOCOL=1`, { method: 'POST', body: new URLSearchParams(form) })

await install(post(frame))
console.log(await openFrame(post(frame))) // prints: CRM_DEAL_DETAIL_TAB 1 for user 1, who is an administrator

const event = {
  event: 'ONCRMDEALADD',
  'data[FIELDS][ID]': '1',
  'auth[member_id]': portal.memberId,
  'auth[domain]': 'portal.example',
  'auth[application_token]': 'token-of-the-installation',
}
console.log(await onEvent(post(event))) // prints: ONCRMDEALADD: 1
console.log(await onEvent(post({ ...event, 'auth[application_token]': 'a guess' }))) // prints: ONCRMDEALADD: refused

// Somebody posts a form of their own, which names a server of theirs. It is sent nothing.
try {
  await openFrame(post({ ...frame, SERVER_ENDPOINT: 'https://evil.example/rest/' }))
} catch (error) {
  if (isB24Error(error)) console.log(error.message) // prints: evil.example is no authorisation server of Bitrix24 and was sent nothing. If it is yours, list its endpoint in trustedServers.
}

await portal.close()
