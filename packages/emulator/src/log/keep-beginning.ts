const KEPT_CHARACTERS = 4000

/** The beginning of an answer. A slice would keep the whole text in memory, so a long one is copied. */
export function keepBeginning(body: string | Uint8Array): string | undefined {
  if (typeof body !== 'string' || body.length <= KEPT_CHARACTERS) return typeof body === 'string' ? body : undefined
  return Buffer.from(body.slice(0, KEPT_CHARACTERS)).toString()
}
