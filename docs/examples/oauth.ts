// An application on many portals: a user grants access, calls go on for as long as the application is installed. The guide: docs/oauth.md.
import { createClient, memoryTokenStore, oauthApp } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const card = { clientId: 'local.65376655.98090704', clientSecret: 'secret-of-the-application-card' }
const portal = await createPortal({ clock: 'virtual', data: 'deals=1', apps: [{ ...card, redirectUri: 'https://app.example/granted' }] })
const { fetch, clock } = portal

// One object per process. Several processes share a store and a lock of @b24kit/stores instead.
const app = oauthApp({
  ...card,
  store: memoryTokenStore(),
  trustedServers: [`${portal.oauth}rest/`], // only for an emulated portal; those of Bitrix24 are known
  onRenewed: ({ portal }) => console.log(`renewed the tokens of ${portal}`),
  onReauthorize: ({ portal }) => console.log(`somebody must open the application on ${portal} again`),
  fetch,
  clock,
})

// 1. Send the user to the portal; keep `state` in their session.
const state = crypto.randomUUID()
const question = app.authorizeUrl({ portal: portal.url, state })

// 2. They come back to the application's address with a code (here user 1 says yes).
const answer = await fetch(`${question}&user=1`)
const redirect = new URL(answer.headers.get('location')!).searchParams
if (redirect.get('state') !== state) throw new Error('This answer belongs to another question.')
const key = await app.exchangeCode({
  code: redirect.get('code')!,
  serverDomain: redirect.get('server_domain')!,
  memberId: redirect.get('member_id')!,
})
console.log(key.owner) // prints: 1

// 3. From now on the key is all it takes: keep it beside your own records of the portal.
const b24 = createClient({ auth: await app.auth(key), fetch, clock })
console.log(await b24.count('crm.deal.list')) // prints: 1

// An hour later the token has expired. Ten calls at once renew it once.
clock.advance('61m')
const calls = Array.from({ length: 10 }, () => b24.api.crm.deal.get({ id: 1 }))
await clock.run(Promise.all(calls)) // prints: renewed the tokens of portal.example

// Once a day, or when the process starts: renew what was idle for more than a week.
const { renewed, failed } = await app.keepAlive()
console.log(renewed.length, failed.length) // prints: 0 0

await portal.close()
