import { expect, it } from 'vitest'
import { B24Error, TransportError } from './b24-error.ts'
import { redactParams } from './redact-params.ts'
import { redactText } from './redact.ts'

const code = 'abcdef0123456789'

it.each([
  `POST https://p.example/rest/1/${code}/crm.deal.get failed`,
  `https://p.example/rest/api/1/${code}/tasks.task.get`,
  `https://p.example/rest/crm.deal.get?auth=${code}&x=1`,
  `Authorization: Bearer ${code}`,
  `refresh_token=${code}`,
  `user.add?PASSWORD=${code}&x=1`,
  `partner.set?options[client_secret]=${code}`,
  `partner.set?options%5Bpassword%5D=${code}`,
  `imbot.v2.Bot.get?botToken=${code}&botId=1`,
])('removes the secret from %j', (text) => {
  expect(redactText(text)).not.toContain(code)
})

it('keeps what is no secret', () => {
  expect(redactText('crm.deal.list failed on p.example with QUERY_LIMIT_EXCEEDED')).toBe(
    'crm.deal.list failed on p.example with QUERY_LIMIT_EXCEEDED',
  )
  expect(redactParams({ fields: { CODE: 'SKU-1', TITLE: 'a' }, filter: { '>ID': 5 } })).toEqual({
    fields: { CODE: 'SKU-1', TITLE: 'a' },
    filter: { '>ID': 5 },
  })
})

it('removes secrets under their names at any depth', () => {
  const text = JSON.stringify(
    redactParams({ auth: code, options: [{ client_secret: code, ok: 1 }], nested: { access_token: code, botToken: code } }),
  )
  expect(text).not.toContain(code)
  expect(text).toContain('"ok":1')
})

it('leaves nothing of what is nested too deep, or in a circle', () => {
  const circle: Record<string, unknown> = { shown: 1 }
  circle['self'] = circle
  expect(JSON.stringify(redactParams(circle))).toContain('"shown":1')
})

it('tells a log all that the error tells a program, but not its cause', () => {
  const error = new TransportError({ code: 'transport.lost', message: 'm', method: 'x.add', mayHaveExecuted: true, cause: new Error('c') })
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'TransportError',
    message: 'm',
    code: 'transport.lost',
    retryable: false,
    whoMustAct: 'developer',
    method: 'x.add',
    mayHaveExecuted: true,
  })
})

it('keeps no secret in message, stack, description or cause of an error', () => {
  const cause = Object.assign(new TypeError(`fetch https://p.example/rest/1/${code}/x failed`), { code: 'ECONNREFUSED' })
  const error = new B24Error({
    code: 'transport.lost',
    message: `to https://p.example/rest/1/${code}/x`,
    description: `auth=${code}`,
    cause,
  })
  for (const shown of [error.message, error.stack, JSON.stringify(error), String(error.cause), (error.cause as Error).stack])
    expect(shown).not.toContain(code)
  expect(error.cause).toMatchObject({ name: 'TypeError', code: 'ECONNREFUSED' })
})

it('survives causes that are no ordinary errors', () => {
  const circle = new Error('round')
  circle.cause = circle
  for (const cause of [circle, Symbol('s'), Object.create(null)]) {
    expect(new B24Error({ code: 'transport.lost', message: 'm', cause })).toMatchObject({ message: 'm' })
  }
})

it('shows what an object says of itself, and does not walk through what is behind it', () => {
  const behind: Record<string, unknown> = {}
  for (let index = 0; index < 9; index++) behind[`way${index}`] = behind
  const entity = Object.assign(Object.create({ toJSON: () => ({ TITLE: 'a', password: code }) }) as object, { behind })
  expect(redactParams({ fields: entity })).toEqual({ fields: { TITLE: 'a', password: '[redacted]' } })
})
