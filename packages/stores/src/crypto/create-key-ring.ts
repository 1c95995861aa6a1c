import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import { ConfigError } from '@b24kit/client'

export interface KeyRingOptions {
  /** 32 random bytes each, as bytes or in base64, by an id of letters, digits, `-` and `_` that stays with every row. */
  readonly keys: Readonly<Record<string, string | Uint8Array>>
  /** Id of the key that new rows are encrypted with. */
  readonly current: string
}

/** Encrypts texts, each bound to where it belongs. Holds its keys where neither JSON nor inspection finds them. */
export interface KeyRing {
  /** Id of the key that new rows are encrypted with. */
  readonly current: string
  /** `v1.<key id>.<iv>.<ciphertext>.<tag>`, the last three in base64url. It opens only with the same `boundTo`. */
  seal(text: string, boundTo: string): string
  /** Never throws, and tells nothing of what it could not open. */
  open(sealed: string, boundTo: string): OpenedText
}

export type OpenedText =
  | { readonly ok: true; readonly text: string; readonly keyId: string }
  /** `corrupt`: changed, cut, bound to something else, or its key has other bytes. */
  | { readonly ok: false; readonly reason: 'corrupt' | 'key'; readonly keyId: string | undefined }

/**
 * Keys to encrypt tokens with (AES-256-GCM). To rotate, add a key to the ring of every process first, make it `current` then, call `rewrap` of the
 * store, and remove the old one at last.
 *
 * @throws ConfigError `config.option` for a key that is not 32 bytes long, an id with other characters, or a `current` without a key.
 * @example createKeyRing({ keys: { '2026-11': process.env.TOKEN_KEY! }, current: '2026-11' }) // openssl rand -base64 32
 */
export function createKeyRing({ keys, current }: KeyRingOptions): KeyRing {
  const ring = new Map(Object.entries(keys).map(([id, key]) => [checkId(id), readKey(id, key)]))
  const currentKey = ring.get(current)
  if (currentKey === undefined) throw badOption(`The current key "${current}" is not among the keys of the ring.`)
  return {
    current,
    seal: (text, boundTo) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', currentKey, iv).setAAD(associate(current, boundTo))
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return ['v1', current, ...[iv, ciphertext, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
    },
    open: (sealed, boundTo) => {
      const parts = readSealed(sealed)
      if (parts === undefined) return { ok: false, reason: 'corrupt', keyId: undefined }
      const { keyId, iv, ciphertext, tag } = parts
      const key = ring.get(keyId)
      if (key === undefined) return { ok: false, reason: 'key', keyId }
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(associate(keyId, boundTo)).setAuthTag(tag)
        return { ok: true, text: Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8'), keyId }
      } catch {
        return { ok: false, reason: 'corrupt', keyId }
      }
    },
  }
}

interface SealedParts {
  readonly keyId: string
  readonly iv: Buffer
  readonly ciphertext: Buffer
  readonly tag: Buffer
}

function readSealed(sealed: string): SealedParts | undefined {
  const match = /^v1\.([\w-]{1,64})\.([\w-]{16})\.([\w-]*)\.([\w-]{22})$/.exec(sealed)
  if (match === null) return undefined
  const [keyId, ...texts] = match.slice(1) as [string, string, string, string]
  const [iv, ciphertext, tag] = texts.map((text) => Buffer.from(text, 'base64url')) as [Buffer, Buffer, Buffer]
  // The last character of base64 has spare bits: only one spelling counts.
  const isCanonical = [iv, ciphertext, tag].every((bytes, index) => bytes.toString('base64url') === texts[index])
  return isCanonical ? { keyId, iv, ciphertext, tag } : undefined
}

function associate(keyId: string, boundTo: string): Buffer {
  return Buffer.from(JSON.stringify(['v1', keyId, boundTo]))
}

function checkId(id: string): string {
  if (/^[\w-]{1,64}$/.test(id)) return id
  throw badOption(`The id of a key is up to 64 letters, digits, "-" and "_", got ${JSON.stringify(id)}.`)
}

function readKey(id: string, key: string | Uint8Array): KeyObject {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'base64') : key
  if (bytes.length === 32) return createSecretKey(bytes)
  throw badOption(`The key "${id}" has ${bytes.length} bytes, not 32. Make one with: openssl rand -base64 32`)
}

function badOption(message: string): ConfigError {
  return new ConfigError({ code: 'config.option', message })
}
