/** A random id. Pages that came by plain http, as from a portal of one's own, have no `randomUUID`. */
export function newId(): string {
  const { randomUUID } = globalThis.crypto as Partial<Crypto>
  if (randomUUID !== undefined) return globalThis.crypto.randomUUID()
  return Array.from(globalThis.crypto.getRandomValues(new Uint16Array(8)), (part) => part.toString(16).padStart(4, '0')).join('')
}
