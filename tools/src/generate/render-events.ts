import type { EventFacts, EventsFacts } from '@b24kit/catalog'
import { linkTo } from './describe-method.ts'
import { createEventNamer } from './name-event.ts'
import { propertyName } from './name-types.ts'
import { importLines } from './render-scope.ts'
import { renderFields, renderType } from './render-type.ts'

/** Declares what events bring: `data` of each, the members of `auth`, and both by code. */
export function renderEvents({ auth, events }: EventsFacts): string {
  const nameOf = createEventNamer(events)
  const payloads = events.map((event): readonly [EventFacts, string] => [
    event,
    event.data ? `${nameOf(event)}${familyOf(event)}Data` : 'unknown',
  ])
  const body = [
    `/** What stands in a form: text, lists and maps of it. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue }`,
    ...payloads.filter(([{ data }]) => data).map(([event, name]) => renderPayload(event, name)),
    renderAuths(auth),
    `/** \`data\` of every event by its code. Events travel as a form: every scalar is text, and empty lists do not travel at all. */
export interface EventPayloads {\n${payloads.map(([event, name]) => `  ${codeOf(event)}: ${name}\n`).join('')}}`,
    `/** Which members of \`auth\` come with an event. */
export interface EventAuths {\n${events.map((event) => `  ${codeOf(event)}: ${authOf(event)}\n`).join('')}}`,
    '/** Code of a documented event, as it arrives: in capitals. */\nexport type EventName = keyof EventPayloads',
  ].join('\n\n')
  const words = new Set(body.match(/\b[A-Z]\w*/g))
  const shared = [
    ['../scalars.ts', ['Open']],
    ['./prelude.ts', ['IntText', 'DecimalText', 'MultifieldRow']],
  ] as const
  return `${importLines(shared.map(([from, names]) => [from, names.filter((name) => words.has(name))]))}\n${body}\n`
}

function renderPayload(event: EventFacts, name: string): string {
  const { data, deprecated, scopes, page } = event
  const doc = [
    `\`data\` of \`${event.name}\`; scope ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`,
    ...(deprecated ? ['@deprecated No longer developed.'] : []),
    `@see ${linkTo(page)}`,
  ]
  const type =
    data!.fields && !data!.many
      ? `export interface ${name} { ${renderFields(data!.fields, 'form').join('; ')} }`
      : `export type ${name} = ${renderType(data!, 'form')}`
  return `/**\n${doc.map((line) => ` * ${line}\n`).join('')} */\n${type}`
}

/** Live events may bring more than the samples show, so every other member is possible (_includes/auth-params-in-events.md). */
function renderAuths(sets: EventsFacts['auth']): string {
  const all = [...new Set(Object.values(sets).flat())].toSorted()
  const declare = (name: string, sentence: string, required: readonly string[], hasToken = true): string => {
    const members = all.map((member) => {
      if (!hasToken && member === 'access_token') return 'access_token?: undefined'
      return `${member}${required.includes(member) ? '' : '?'}: ${numbers.has(member) ? 'IntText' : 'string'}`
    })
    return `/** ${sentence} */\nexport interface ${name} { ${members.join('; ')} }`
  }
  const token = sets['token-only'] ?? []
  return [
    declare('EventAuthPortal', '`auth` that names the portal only.', sets['portal'] ?? [], false),
    declare('EventAuthSystem', '`auth` where no user is behind the event: a robot, a workflow, an agent.', sets['system'] ?? [], false),
    declare('EventAuthUser', "`auth` with a token of the event's user.", token),
    declare('EventAuthRefresh', '`auth` with a token that can be renewed.', [...token, 'refresh_token']),
    `/**
 * \`auth\` of most events. Look before you use the token: \`if (auth.access_token)\`.
 * @see ${linkTo('api-reference/events/index.md')}
 */
export type EventAuth = EventAuthUser | EventAuthSystem`,
  ].join('\n\n')
}

const numbers = new Set(['expires', 'expires_in', 'user_id'])

/** Samples show a refresh token with many events; portals send it with those that need lasting access (api-reference/events/index.md). */
const renewable = new Set(['ONAPPINSTALL', 'ONAPPUPDATE', 'ONOFFLINEEVENT'])

function authOf({ name, auth }: EventFacts): string {
  if (renewable.has(name)) return 'EventAuthRefresh'
  if (auth === 'portal') return 'EventAuthPortal'
  return auth === 'system' ? 'EventAuthSystem' : 'EventAuth'
}

/** Events of one type of smart process have its number behind the name. */
function codeOf({ name }: EventFacts): string {
  return name.includes('{') ? `[code: \`${name.replace(/\{.*\}/, '${number}')}\`]` : propertyName(name)
}

function familyOf({ name }: EventFacts): string {
  return name.includes('{') ? 'OfType' : ''
}
