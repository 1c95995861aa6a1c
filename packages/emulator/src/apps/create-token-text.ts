import { randomHex } from '../create-random.ts'

export interface TokenSubject {
  readonly appId: number
  readonly portalId: number
  readonly userId: number
  readonly expiresAtMs: number
}

/**
 * A token of 70 hexadecimal digits in the layout that the samples of the documentation share (settings/how-to-call-rest-api/authorization.md): expiry as little-endian
 * seconds, application, portal, user, a constant, and a random tail. Some clients read the expiry from it.
 */
export function createTokenText({ appId, portalId, userId, expiresAtMs }: TokenSubject, random: () => number): string {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(Math.floor(expiresAtMs / 1000) >>> 0, 0)
  for (const [index, id] of [appId, portalId, userId].entries()) head.writeUInt32BE(id >>> 0, 4 + index * 4)
  return `${head.toString('hex')}f0f107${randomHex(random, 32)}`
}
