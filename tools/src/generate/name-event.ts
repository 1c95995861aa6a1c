import type { EventFacts } from '@b24kit/catalog'
import { pascal } from './name-types.ts'

/** Names an event by the words of its code: `ONCRMDEALADD` → `OnCrmDealAdd`. Pages spell them; the words of all pages cut what a page does not. */
export function createEventNamer(events: readonly EventFacts[]): (event: EventFacts) => string {
  const known = new Set([...events.flatMap(({ page }) => wordsOf(page)), ...unpaged].map((word) => word.toUpperCase()))
  return ({ name, page }) => {
    const code = name.replaceAll(/\{.*\}|[^A-Z\d]/g, '')
    const title = wordsOf(page.split('/').at(-1)!)
    const isSpelled = title.join('').toUpperCase() === code
    const words = isSpelled ? title : (cutIntoWords(code, known) ?? [code])
    return pascal(words.map((word) => word.toLowerCase()).join('-'))
  }
}

/** Words that no page of an event has in its path. */
const unpaged = 'change context employee field get hcmlink human link mapped pin reaction requested resources salary vacation value'.split(
  ' ',
)

function wordsOf(page: string): string[] {
  return page.replace(/\.md$/, '').split(/[^A-Za-z\d]/)
}

/** The longest words first; undefined where no way through is known. */
function cutIntoWords(code: string, known: ReadonlySet<string>): string[] | undefined {
  if (code === '') return []
  for (let length = code.length; length > 1; length--) {
    const rest = known.has(code.slice(0, length)) ? cutIntoWords(code.slice(length), known) : undefined
    if (rest) return [code.slice(0, length), ...rest]
  }
  return undefined
}
