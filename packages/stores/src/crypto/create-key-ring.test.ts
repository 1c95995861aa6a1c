import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createKeyRing } from './create-key-ring.ts'

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)]
const oldRing = createKeyRing({ keys: { '2025-05': oldKey }, current: '2025-05' })
const ring = createKeyRing({ keys: { '2025-05': oldKey.toString('base64'), '2026-11': newKey }, current: '2026-11' })

it('opens what it sealed, of any text and binding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, boundTo) => {
      expect(ring.open(ring.seal(text, boundTo), boundTo)).toEqual({ ok: true, text, keyId: '2026-11' })
    }),
  )
})

it('writes v1, the id of the current key, iv, ciphertext and tag, never twice the same', () => {
  const sealed = ring.seal('text', 'here')
  expect(sealed).toMatch(/^v1\.2026-11\.[\w-]{16}\.[\w-]{6}\.[\w-]{22}$/)
  expect(ring.seal('text', 'here')).not.toBe(sealed)
})

it('opens rows under an older key, and names a key that it does not have', () => {
  expect(ring.open(oldRing.seal('text', 'here'), 'here')).toEqual({ ok: true, text: 'text', keyId: '2025-05' })
  expect(oldRing.open(ring.seal('text', 'here'), 'here')).toEqual({ ok: false, reason: 'key', keyId: '2026-11' })
})

it('opens nothing that was bound elsewhere, or under other bytes of the same id', () => {
  const sealed = ring.seal('text', 'here')
  const corrupt = { ok: false, reason: 'corrupt', keyId: '2026-11' }
  expect(ring.open(sealed, 'there')).toEqual(corrupt)
  const impostor = createKeyRing({ keys: { '2026-11': randomBytes(32) }, current: '2026-11' })
  expect(impostor.open(sealed, 'here')).toEqual(corrupt)
  const renamed = createKeyRing({ keys: { other: newKey }, current: 'other' })
  expect(renamed.open(sealed.replace('2026-11', 'other'), 'here')).toEqual({ ...corrupt, keyId: 'other' })
})

it('opens nothing that was changed, cut or made longer by a single character', () => {
  const sealed = ring.seal('a text of some length', 'here')
  const change = fc.record({ at: fc.nat({ max: sealed.length }), removed: fc.nat({ max: 3 }), added: fc.string({ maxLength: 3 }) })
  fc.assert(
    fc.property(change, ({ at, removed, added }) => {
      const changed = sealed.slice(0, at) + added + sealed.slice(at + removed)
      fc.pre(changed !== sealed)
      expect(ring.open(changed, 'here').ok).toBe(false)
    }),
    { numRuns: 2000 },
  )
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
    const respelled = sealed.slice(0, -1) + last
    expect(ring.open(respelled, 'here').ok).toBe(respelled === sealed)
  }
})

it('shows no key to JSON, inspection or errors', () => {
  const key = 'plantedkeyplantedkeyplantedkeyplantedkeypla='
  const planted = createKeyRing({ keys: { a: key }, current: 'a' })
  const shown = inspect(planted, { depth: 9, showHidden: true }) + JSON.stringify(planted)
  expect(shown).not.toMatch(/planted/)
  expect(shown).not.toContain(inspect(Buffer.from(key, 'base64')).slice(8, 40))
  const wrong = (): unknown => createKeyRing({ keys: { a: 'plantedbutshort' }, current: 'a' })
  expect(wrong).toThrow('The key "a" has 11 bytes, not 32.')
  expect(wrong).not.toThrow(/planted/)
})

it.each([
  ['without its current key', {}, 'a', /"a" is not among the keys/],
  ['with a dot in an id', { 'a.b': newKey }, 'a.b', /"a\.b"/],
  ['with an empty id', { '': newKey }, '', /up to 64 letters/],
])('refuses a ring %s', (_, keys, current, message) => {
  expect(() => createKeyRing({ keys, current })).toThrow(
    expect.objectContaining({ code: 'config.option', message: expect.stringMatching(message) }),
  )
})
