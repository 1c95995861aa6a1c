import { randomBytes } from 'node:crypto'
import { createKeyRing, type KeyRing } from '@b24kit/stores'

export function randomKeyRing(): KeyRing {
  return createKeyRing({ keys: { '2026-11': randomBytes(32) }, current: '2026-11' })
}
