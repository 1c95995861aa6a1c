/** What the builder had to recover from, by kind. Deterministic: sorted by kind, page, detail. */
export interface Quirk {
  readonly kind: string
  readonly page: string
  /** A name or a number, never a sentence of the page. */
  readonly detail: string
}

export interface Quirks {
  log(page: string, kind: string, detail?: string | number): void
  list(): readonly Quirk[]
}

export function createQuirks(): Quirks {
  const quirks = new Map<string, Quirk>()
  return {
    log(page, kind, detail = '') {
      quirks.set([kind, page, detail].join('\n'), { kind, page, detail: String(detail) })
    },
    list: () => [...quirks].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, quirk]) => quirk),
  }
}
