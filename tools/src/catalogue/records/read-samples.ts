import type { Page } from '../sections/page.ts'

/** A success sample of a page, with what stands beside `result`. */
export interface Sample {
  readonly result: unknown
  readonly beside: Readonly<Record<string, unknown>>
}

/** The JSON samples of successful answers. */
export function readSamples(page: Page): Sample[] {
  const blocks = page.sections.filter(({ region }) => region === 'response').flatMap((section) => section.blocks)
  const texts = blocks.flatMap((block) => (block.kind === 'code' && /^[\s]*[{[]|"result"/.test(block.text) ? [block.text] : []))
  return texts.flatMap((text) => {
    const json = parseJson(text)
    if (json === undefined) page.report('sample-no-json')
    if (typeof json !== 'object' || json === null) return []
    if (Array.isArray(json)) return [{ result: json, beside: {} }]
    const { result, time: _, ...beside } = json as Record<string, unknown>
    if ('error' in json) return []
    if (result !== undefined) return [{ result, beside }]
    // 33 samples leave the envelope out (catalog/extra/catalog-extra-list.md).
    page.report('sample-without-envelope')
    const { total, next, ...bare } = beside
    return [{ result: bare, beside: { ...(total !== undefined && { total }), ...(next !== undefined && { next }) } }]
  })
}

/** Strictly first, then without comments, ellipses and superfluous commas. */
export function parseJson(text: string): unknown {
  for (const candidate of [text, repair(text)]) {
    try {
      return JSON.parse(candidate) as unknown
    } catch {
      // The next candidate, or nothing.
    }
  }
  return undefined
}

function repair(text: string): string {
  const tokens = text.match(/"(?:\\[^]|[^"\\])*"|\/\/[^\n]*|\/\*[^]*?\*\/|\.{3}|…|[^"/.…]+|[^]/g) ?? []
  const kept = tokens.filter((token) => !/^(?:\/\/|\/\*|\.{3}|…)/.test(token)).join('')
  const closed = kept
    .replaceAll(/,(\s*[}\]])/g, '$1')
    .replaceAll(/([{[,])\s*,/g, '$1')
    .replaceAll(/(["\d\]}le])(\s*\n\s*")/g, '$1,$2')
    .trim()
  return closed.startsWith('"') ? `{${closed}}` : closed
}
