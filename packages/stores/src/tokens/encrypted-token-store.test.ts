import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { isB24Error, type B24Error, type TokenKey, type TokenSet } from '@b24kit/client'
import { describe, expect, it } from 'vitest'
import { createKeyRing } from '../crypto/create-key-ring.ts'
import { memoryRows } from '../rows/memory-rows.ts'
import { encryptedTokenStore } from './encrypted-token-store.ts'
import { nameOf } from './name-tokens.ts'

const key: TokenKey = { clientId: 'local.1', memberId: 'a223c6b3710f85df22e9377d6c4f7553', owner: 'app' }
const value: TokenSet = {
  accessToken: 'planted-access',
  refreshToken: 'planted-refresh',
  expiresAtMs: 1_800_000_000_000,
  clientEndpoint: 'https://portal.example/rest/',
  serverEndpoint: 'https://oauth.example/rest/',
  scope: ['crm'],
  status: 'L',
}
const keys = { old: randomBytes(32), young: randomBytes(32) }

function open(ids: readonly (keyof typeof keys)[] = ['old'], texts = new Map<string, { text: string; version: number }>()) {
  const keyRing = createKeyRing({ keys: Object.fromEntries(ids.map((id) => [id, keys[id]])), current: ids.at(-1)! })
  return { texts, rows: memoryRows(texts), store: encryptedTokenStore(memoryRows(texts), { keyRing, timeoutMs: 500 }), keyRing }
}

async function failureOf(work: Promise<unknown>): Promise<B24Error> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isB24Error(error)) throw new Error('It did not fail as expected.', { cause: error })
  expect(`${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`).not.toMatch(/planted|v1\./)
  return error
}

describe('a row', () => {
  it('holds nothing in plain words but whose it is', async () => {
    const { store, texts } = open()
    await store.write(key, value, 0)
    expect([...texts.keys()]).toEqual([nameOf(key)])
    expect(texts.get(nameOf(key))!.text).toMatch(/^v1\.old\.[\w-]+\.[\w-]+\.[\w-]+$/)
  })

  it.each([
    ['portal', { memberId: 'b' }],
    ['application', { clientId: 'local.2' }],
    ['user', { owner: '1' }],
  ])('copied to another %s is named as corrupt', async (_, other) => {
    const { store, texts } = open()
    await store.write(key, value, 0)
    const foreign = { ...key, ...other }
    texts.set(nameOf(foreign), texts.get(nameOf(key))!)
    const error = await failureOf(store.read(foreign))
    expect(error).toMatchObject({ name: 'StoreError', code: 'store.corrupt', portal: foreign.memberId, whoMustAct: 'developer' })
    expect(error.message).toContain(`portal ${foreign.memberId}`)
    expect(error.message).toContain(foreign.clientId)
  })

  it.each([
    ['cut', (text: string) => text.slice(0, -5)],
    ['emptied', () => ''],
    ['changed', (text: string) => text.replace(/.(?=\.[^.]*$)/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['replaced by plain tokens', () => JSON.stringify(value)],
  ])('that was %s is named as corrupt', async (_, spoil) => {
    const { store, texts } = open()
    await store.write(key, value, 0)
    texts.set(nameOf(key), { text: spoil(texts.get(nameOf(key))!.text), version: 1 })
    expect(await failureOf(store.read(key))).toMatchObject({ code: 'store.corrupt', portal: key.memberId, retryable: false })
  })

  it('of another form is named as corrupt', async () => {
    const { store, texts, keyRing } = open()
    texts.set(nameOf(key), { text: keyRing.seal('{"token":"planted"}', `tokens ${nameOf(key)}`), version: 1 })
    expect(await failureOf(store.read(key))).toMatchObject({ code: 'store.corrupt' })
  })

  it('under a key that is not in the ring names that key', async () => {
    const { texts, store } = open(['old', 'young'])
    await store.write(key, value, 0)
    const error = await failureOf(open(['old'], texts).store.read(key))
    expect(error).toMatchObject({ code: 'store.key', portal: key.memberId, whoMustAct: 'developer' })
    expect(error.message).toContain('the key "young"')
    expect(error.message).toContain('createKeyRing')
  })
})

it('lists everything readable before it tells of names that are not', async () => {
  const { store, texts } = open()
  for (const name of ['', 'nonsense', '["a"]']) texts.set(name, { text: '', version: 1 })
  await store.write(key, value, 0)
  const listed: TokenKey[] = []
  const listing = (async () => {
    for await (const each of store.list()) listed.push(each)
  })()
  expect(await failureOf(listing)).toMatchObject({ code: 'store.corrupt', message: expect.stringContaining('3 row(s)') })
  expect(listed).toEqual([key])
})

it('tells a store that does not answer, and one that fails, within its time', async () => {
  const { rows, keyRing } = open()
  const silent = encryptedTokenStore({ ...rows, read: () => new Promise(() => {}) }, { keyRing, timeoutMs: 50 })
  expect(await failureOf(silent.read(key))).toMatchObject({ code: 'store.down', retryable: true })
  const failing = encryptedTokenStore({ ...rows, write: () => Promise.reject(new Error('disk full')) }, { keyRing, timeoutMs: 50 })
  expect(await failureOf(failing.write(key, value, 0))).toMatchObject({ code: 'store.down', message: expect.stringContaining('disk full') })
})

it('outlives a step that fails once', async () => {
  const { rows, keyRing, store } = open()
  await store.write(key, value, 0)
  let failures = 0
  const shaky = {
    ...rows,
    read: (name: string, signal: AbortSignal) => (failures++ === 0 ? Promise.reject(new Error('reset')) : rows.read(name, signal)),
  }
  expect(await encryptedTokenStore(shaky, { keyRing }).read(key)).toEqual({ value, version: 1 })
})

describe('rewrap', () => {
  const others = ['b', 'c', 'd'].map((memberId) => ({ ...key, memberId }))

  it('puts every row under the current key, so that the old one can go', async () => {
    const { store: before, texts } = open(['old'])
    for (const each of others) await before.write(each, value, 0)
    const { store } = open(['old', 'young'], texts)
    await store.write(key, value, 0)
    expect(await store.rewrap()).toEqual({ rewrapped: 3, current: 4, unreadable: [] })
    expect(await store.rewrap()).toEqual({ rewrapped: 0, current: 4, unreadable: [] })
    const { store: after } = open(['young'], texts)
    for (const each of others) expect(await after.read(each)).toEqual({ value, version: 2 })
  })

  it('overwrites nothing that somebody writes meanwhile, and looks at it again', async () => {
    const { store: other, texts, rows } = open(['old'])
    await other.write(key, value, 0)
    let isFirst = true
    const meanwhile = {
      ...rows,
      write: async (name: string, text: string, version: number, signal: AbortSignal): Promise<boolean> => {
        if (isFirst) await other.write(key, { ...value, accessToken: 'fresh' }, 1)
        isFirst = false
        return await rows.write(name, text, version, signal)
      },
    }
    const { keyRing } = open(['old', 'young'])
    expect(await encryptedTokenStore(meanwhile, { keyRing }).rewrap()).toEqual({ rewrapped: 1, current: 1, unreadable: [] })
    expect(await open(['young'], texts).store.read(key)).toEqual({ value: { ...value, accessToken: 'fresh' }, version: 3 })
  })

  it('goes on past rows that cannot be read, and names them', async () => {
    const { store, texts } = open(['old', 'young'])
    for (const each of others) await store.write(each, value, 0)
    texts.set(nameOf(others[0]!), { text: 'spoilt', version: 1 })
    const { unreadable, ...counts } = await store.rewrap()
    expect(counts).toEqual({ rewrapped: 0, current: 2 })
    expect(unreadable).toEqual([{ key: others[0], error: expect.objectContaining({ code: 'store.corrupt' }) }])
  })
})
