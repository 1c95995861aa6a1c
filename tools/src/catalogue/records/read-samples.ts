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
    if (result !== undefined) return [{ result: withoutTime(result), beside }]
    // 33 samples leave the envelope out (catalog/extra/catalog-extra-list.md).
    page.report('sample-without-envelope')
    const { total, next, ...bare } = beside
    return [{ result: bare, beside: { ...(total !== undefined && { total }), ...(next !== undefined && { next }) } }]
  })
}

// A brace too late puts the time of the call into the result (tasks-task-approve.md).
function withoutTime(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return result
  const { time, ...rest } = result as Record<string, unknown>
  return typeof time === 'object' && time !== null && 'processing' in time ? rest : result
}

/** Strictly first, then without comments and superfluous commas, and with a member `...` where an object is shown in part. */
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
  const tokens = text.match(/"(?:\\[^]|[^"\\])*"|\/\/[^\n]*|\/\*[^]*?\*\/|\.{3}|…|[{}[\]]|[^"/.…{}[\]]+|[^]/g) ?? []
  const brackets: string[] = []
  const kept = tokens.map((token) => {
    if (/^[{[]$/.test(token)) brackets.push(token)
    if (/^[}\]]$/.test(token)) brackets.pop()
    if (/^(?:\.{3}|…)/.test(token)) return brackets.at(-1) === '{' ? '"...": 0' : ''
    if (/^(?:\/\/|\/\*)/.test(token)) return ''
    return token.startsWith('"') ? repairText(token) : quoteNames(token)
  })
  const closed = kept
    .join('')
    .replaceAll(/(["\d\]}le])(\s*\n\s*["{[])/g, '$1,$2')
    .replaceAll(/("\.{3}": 0)(?=\s*")/g, '$1,')
    .replaceAll(/,(\s*[}\]])/g, '$1')
    .replaceAll(/([{[,])\s*,/g, '$1')
    // The empty answer of a task's links (task-dependence-add.md).
    .replaceAll(/\{\s*\[\s*\]\s*\}/g, '[]')
    .trim()
  return closed.startsWith('"') ? `{${closed}}` : closed
}

/** Line breaks and the backslashes of PHP's names as JSON has them (log-blogpost-get.md). */
function repairText(token: string): string {
  return token
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\\([^])/g, (pair, next: string) => ('"\\/bfnrtu'.includes(next) ? pair : `\\${pair}`))
}

function quoteNames(token: string): string {
  return token.replaceAll(/(^|,)(\s*)([A-Za-z_]\w*)(?=\s*:)/g, '$1$2"$3"')
}
