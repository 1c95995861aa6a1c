import type { FieldFacts } from '@b24kit/catalog'
import { mergeVariants } from './merge-variants.ts'
import { nestTables } from './nest-fields.ts'
import type { Page } from '../sections/page.ts'

/** The parameters of a page; undefined where it neither lists any nor says that there are none. */
export function readParams(page: Page): FieldFacts[] | undefined {
  const start = page.sections.findIndex(({ region, title }) => region === 'params' && title !== '')
  const home = page.sections[start]
  if (!home) return readUnderHeading(page)
  const [first] = page.fieldTables(home)
  if (first) {
    const fields = nestTables(page, page.fieldTables(home), home, [])
    const more = page.unused().filter(({ region, title }) => region === 'params' && /^additional parameters$/i.test(title))
    return [...fields, ...more.flatMap((section) => nestTables(page, page.fieldTables(section), section, []))]
  }
  if (home.blocks.some((block) => block.kind === 'text' && statedNone.test(block.text))) return []
  if (home.blocks.some((block) => block.kind === 'text' && /description of \[list methods\]/i.test(block.text))) return listParams
  // Some pages begin with a section of its own below the heading.
  const [below, ...others] = page.sections
    .slice(start + 1)
    .filter((section) => section.region === 'params' && page.fieldTables(section).length > 0)
  if (below) {
    const first = nestTables(page, page.fieldTables(below), below, [])
    // What no row of the first led to is another way to call (vote.attachedvote.*).
    const more = others.filter((section) => section.level === below.level && page.unused().includes(section))
    return mergeVariants([first, ...more.map((section) => nestTables(page, page.fieldTables(section), section, []))])
  }
  return home.blocks.length === 0 ? [] : undefined
}

// Outdated lists refer to what all lists take (settings/how-to-call-rest-api/list-methods-pecularities.md).
const listParams: FieldFacts[] = [
  { name: 'order', type: 'order' },
  { name: 'filter', type: 'filter' },
  { name: 'select', type: 'select' },
  { name: 'start', type: 'integer' },
]

const statedNone = /\b(?:no|without|any) parameters\b|parameters are (?:absent|not)|does not (?:take|accept|require|have)|not required/i

// Eight pages have the table without its heading (crm/deals/crm-deal-productrows-set.md).
function readUnderHeading(page: Page): FieldFacts[] | undefined {
  const heads = page.sections.filter(({ region }) => region === 'head')
  for (const head of heads) {
    const [first] = page.fieldTables(head)
    if (first) {
      page.report('params-without-heading')
      return nestTables(page, [first], head, [])
    }
  }
  return heads.some(({ blocks }) => blocks.some((block) => block.kind === 'text' && /\b(?:no|without) parameters\b/i.test(block.text)))
    ? []
    : undefined
}
