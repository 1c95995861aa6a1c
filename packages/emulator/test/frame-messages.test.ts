import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMessage } from '../page/frame/read-message.ts'

const sid = '9ecab44f06b9efb6c37d7b02180422b2'
const name = fc.stringMatching(/^[A-Za-z]\w{0,12}$/)
const write = (...parts: string[]): string => parts.filter((part) => part !== '').join(':')

it('reads what was written, with any JSON inside', () => {
  const objects = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
  fc.assert(
    fc.property(name, objects, fc.option(name, { nil: '' }), (command, params, key) => {
      const sent = JSON.parse(JSON.stringify(params)) as unknown
      const message = readMessage(write(command, JSON.stringify(params), key, sid))
      expect(message).toEqual({ command, params: sent, replyKey: key === '' ? undefined : key, appSid: sid })
    }),
  )
})

it.each<[string, unknown, string | undefined]>([
  [`getInitData:cb1:${sid}`, undefined, 'cb1'],
  [`closeApplication:${sid}`, undefined, undefined],
  [`setTitle:{"title":"a:b"}:${sid}`, { title: 'a:b' }, undefined],
  [`setValue:null:cb:${sid}`, null, 'cb'],
  [`setValue:7:cb:${sid}`, 7, 'cb'],
  [`setValue:"x:y":cb:${sid}`, 'x:y', 'cb'],
  [`imPhoneTo:+1 23:4:cb:${sid}`, '+1 23:4', 'cb'],
])('reads %s', (text, params, replyKey) => {
  expect(readMessage(text)).toEqual({ command: text.slice(0, text.indexOf(':')), params, replyKey, appSid: sid })
})

it('reads commands with a colon in their name from an object', () => {
  const message = { method: 'Calendar.customView:go', params: { a: 1 }, callback: 'cb', appSid: sid, requestId: 'x' }
  expect(readMessage(message)).toEqual({ command: 'Calendar.customView:go', params: { a: 1 }, replyKey: 'cb', appSid: sid })
  expect(readMessage({ method: 'a:b', params: '', appSid: sid })).toEqual({
    command: 'a:b',
    params: undefined,
    replyKey: undefined,
    appSid: sid,
  })
})

it('never throws, and reads nothing from what is no message', () => {
  fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)))
  for (const data of ['', ':', 'hello', 7, null, undefined, [], {}, { method: 1, appSid: sid }]) expect(readMessage(data)).toBeUndefined()
})
