import type { PortalOptions } from './portal-options.ts'

// Every option stands here, or this does not compile.
const KNOWN: Readonly<Record<keyof PortalOptions, true>> = {
  seed: true,
  profile: true,
  plan: true,
  data: true,
  schema: true,
  webhooks: true,
  outgoingWebhooks: true,
  deliver: true,
  delivery: true,
  apps: true,
  expiredTokens: true,
  users: true,
  refreshLifetimeDays: true,
  refreshGraceMs: true,
  clock: true,
  latencyMs: true,
  quirks: true,
  scopes: true,
  host: true,
  utcOffsetSeconds: true,
  languageId: true,
  baseCurrency: true,
  license: true,
  licenseUntilMs: true,
  requestLogSize: true,
}

/** Throws a TypeError on an option that there is not, and on values that no portal could be made of; plans, users, apps and switches are looked at where they are used. */
export function checkOptions({ clock = 'real', profile = 'cloud', webhooks = [], ...rest }: PortalOptions): void {
  const unknown = Object.keys(rest).find((name) => !Object.hasOwn(KNOWN, name))
  if (unknown !== undefined) throw new TypeError(`A portal has no option "${unknown}". There are: ${Object.keys(KNOWN).join(', ')}.`)
  if (clock !== 'real' && clock !== 'virtual') throw new TypeError(`"clock" is real or virtual, got ${JSON.stringify(clock)}.`)
  if (profile !== 'cloud' && profile !== 'on-premise')
    throw new TypeError(`"profile" is cloud or on-premise, got ${JSON.stringify(profile)}.`)
  for (const { userId, code } of webhooks) {
    if (!Number.isInteger(userId) || userId < 1)
      throw new TypeError(`A webhook has the "userId" of its user, got ${JSON.stringify(userId)}.`)
    if (typeof code !== 'string' || !/^[\w-]+$/.test(code))
      throw new TypeError(`The webhook of user ${userId} needs a "code" of letters and digits: it is part of its URL.`)
  }
}
