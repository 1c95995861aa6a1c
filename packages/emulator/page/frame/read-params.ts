/** What a frame sends may be anything. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** As `parseInt` reads it. */
export function integerOf(value: unknown): number | undefined {
  const number = Number.parseInt(textOf(value) ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
