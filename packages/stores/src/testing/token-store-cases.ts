import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { TokenKey, TokenSet, TokenStore } from '@b24kit/client'
import { defineCase } from './define-case.ts'
import type { StoreCase } from './store-case.ts'

/** Opens the store as one more process would: all of them see the same tokens. Each case uses applications of its own. */
export type OpenTokenStore = () => TokenStore

/**
 * What every `TokenStore` must do. All cases may run at once. One that serves a single process is handed over as `() => store`.
 *
 * @example for (const { name, run } of tokenStoreCases(() => myTokenStore(connection))) test(name, run)
 */
export function tokenStoreCases(open: OpenTokenStore): readonly StoreCase[] {
  return [
    defineCase('reads nothing where nothing was written', async () => {
      assert.equal(await open().read(newKey()), undefined)
    }),

    defineCase('gives back every member as it was written, to every process', async () => {
      const whole = tokens({ userId: '17', refusedAtMs: 1_800_000_000_000, scope: ['crm', 'user'], status: 'Оплачено 💶' })
      const { refreshToken: _, ...withoutRefresh } = tokens({ scope: [], accessToken: '' })
      for (const value of [whole, withoutRefresh]) {
        const key = newKey()
        assert.equal(await open().write(key, value, 0), true)
        assert.deepEqual(await open().read(key), { value, version: 1 })
      }
    }),

    defineCase('counts the writes of a key from 1', async () => {
      const [store, key] = [open(), newKey()]
      for (let version = 0; version < 5; version++) {
        assert.equal(await store.write(key, tokens({ accessToken: `access ${version}` }), version), true)
        const row = await store.read(key)
        assert.deepEqual([row?.version, row?.value.accessToken], [version + 1, `access ${version}`])
      }
    }),

    defineCase('writes over no other version than the expected one', async () => {
      const [store, key] = [open(), newKey()]
      assert.equal(await store.write(key, tokens(), 1), false)
      assert.equal(await store.read(key), undefined)
      await store.write(key, tokens(), 0)
      await store.write(key, tokens({ accessToken: 'second' }), 1)
      for (const wrong of [0, 1, 3]) assert.equal(await store.write(key, tokens({ accessToken: 'wrong' }), wrong), false)
      assert.deepEqual(await store.read(key), { value: tokens({ accessToken: 'second' }), version: 2 })
    }),

    defineCase('lets one of many win who write over the same version at once', async () => {
      const [stores, key] = [Array.from({ length: 4 }, open), newKey()]
      for (let version = 0; version < 3; version++) {
        const names = Array.from({ length: 12 }, (_, index) => `${version}.${index}`)
        const writes = names.map(async (name, index) => stores[index % 4]!.write(key, tokens({ accessToken: name }), version))
        const won = (await Promise.all(writes)).flatMap((isWritten, index) => (isWritten ? [names[index]] : []))
        assert.deepEqual(won, [(await stores[0]!.read(key))?.value.accessToken])
      }
    }),

    defineCase('loses no change of processes that read, change and write', async () => {
      const key = newKey()
      const add = async (store: TokenStore): Promise<void> => {
        for (;;) {
          const row = await store.read(key)
          const count = (row?.value.expiresAtMs ?? 0) + 1
          if (await store.write(key, tokens({ expiresAtMs: count }), row?.version ?? 0)) return
        }
      }
      const addTen = async (): Promise<void> => {
        const store = open()
        for (let times = 0; times < 10; times++) await add(store)
      }
      await Promise.all(Array.from({ length: 4 }, addTen))
      const { value, version } = (await open().read(key))!
      assert.deepEqual([value.expiresAtMs, version], [40, 40])
    }),

    defineCase('deletes what is there, and minds nothing where nothing is', async () => {
      const [store, key, other] = [open(), newKey(), newKey()]
      await store.delete(key)
      for (const each of [key, other]) await store.write(each, tokens(), 0)
      await store.delete(key)
      assert.equal(await open().read(key), undefined)
      assert.equal((await store.read(other))?.version, 1)
      assert.equal(await store.write(key, tokens(), 1), false)
      assert.equal(await store.write(key, tokens({ accessToken: 'installed again' }), 0), true)
      assert.equal((await store.read(key))?.value.accessToken, 'installed again')
    }),

    defineCase('keeps keys apart that differ in one part, and takes any characters', async () => {
      const [store, { clientId }] = [open(), newKey()]
      const odd = [
        'a',
        'A',
        'a ',
        ' a',
        '',
        '.',
        '..',
        'a/b',
        String.raw`a\b`,
        `'"`,
        '%',
        '*',
        'a\nb',
        'a\0b',
        '","',
        'я',
        '💶',
        '\u00e9',
        'e\u0301',
        'x'.repeat(1000),
      ]
      const keys = odd.flatMap((part) => [
        { clientId: clientId + part, memberId: 'member', owner: 'app' },
        { clientId, memberId: part, owner: 'app' },
        { clientId, memberId: 'member', owner: part },
      ])
      for (const [index, key] of keys.entries()) assert.equal(await store.write(key, tokens({ accessToken: `access ${index}` }), 0), true)
      for (const [index, key] of keys.entries()) assert.equal((await store.read(key))?.value.accessToken, `access ${index}`)
      const listed = (await keysOf(store, (listedId) => listedId.startsWith(clientId))).map(asText)
      assert.deepEqual(listed.toSorted(), keys.map(asText).toSorted())
    }),

    defineCase('lists more keys than fit into one page, each once', async () => {
      const [store, { clientId }] = [open(), newKey()]
      const keys = Array.from({ length: 1100 }, (_, index) => ({ clientId, memberId: `member ${index}`, owner: 'app' }))
      for (let from = 0; from < keys.length; from += 50) {
        await Promise.all(keys.slice(from, from + 50).map((key) => store.write(key, tokens(), 0)))
      }
      const listed = (await keysOf(open(), (listedId) => listedId === clientId)).map(asText)
      assert.deepEqual(listed.toSorted(), keys.map(asText).toSorted())
    }),

    defineCase('lists on while listed keys are written and deleted, and stops when nobody asks for more', async () => {
      const [store, { clientId }] = [open(), newKey()]
      const keys = Array.from({ length: 20 }, (_, index) => ({ clientId, memberId: `member ${index}`, owner: 'app' }))
      for (const key of keys) await store.write(key, tokens(), 0)
      const seen: TokenKey[] = []
      for await (const key of store.list()) {
        if (key.clientId !== clientId) continue
        seen.push(key)
        if (seen.length % 2 === 0) await store.delete(key)
        else await store.write(key, tokens({ accessToken: 'fresh' }), 1)
      }
      assert.equal(seen.length, 20)
      for await (const key of store.list()) {
        assert.equal((await store.read(key)) === undefined, false)
        break
      }
    }),

    defineCase('shows no token to JSON or inspection', async () => {
      const [store, key] = [open(), newKey()]
      await store.write(key, tokens({ accessToken: 'planted-access', refreshToken: 'planted-refresh' }), 0)
      await store.read(key)
      assert.doesNotMatch(`${inspect(store, { depth: 9, showHidden: true })} ${JSON.stringify(store)}`, /planted/)
    }),
  ]
}

function newKey(): TokenKey {
  return { clientId: `local.${globalThis.crypto.randomUUID()}`, memberId: 'a223c6b3710f85df22e9377d6c4f7553', owner: 'app' }
}

function tokens(members: Partial<TokenSet> = {}): TokenSet {
  return {
    accessToken: 'access',
    refreshToken: 'refresh',
    expiresAtMs: 1_800_000_000_000,
    clientEndpoint: 'https://portal.example/rest/',
    serverEndpoint: 'https://oauth.example/rest/',
    scope: ['crm'],
    status: 'L',
    ...members,
  }
}

function asText({ clientId, memberId, owner }: TokenKey): string {
  return JSON.stringify([clientId, memberId, owner])
}

async function keysOf(store: TokenStore, isWanted: (clientId: string) => boolean): Promise<TokenKey[]> {
  const keys: TokenKey[] = []
  for await (const key of store.list()) if (isWanted(key.clientId)) keys.push(key)
  return keys
}
