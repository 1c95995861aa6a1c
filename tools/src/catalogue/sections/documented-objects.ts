import { posix } from 'node:path'
import type { FieldFacts } from '@b24kit/catalog'

/** Objects that the documentation describes once, apart from the methods: by the word that types use, and by page. */
export interface DocumentedObjects {
  readonly words: ReadonlyMap<string, string>
  readonly pages: ReadonlyMap<string, string>
  /** Their fields by the entity's name, as the page has them. */
  readonly fields: ReadonlyMap<string, readonly FieldFacts[]>
}

export const noObjects: DocumentedObjects = { words: new Map(), pages: new Map(), fields: new Map() }

/** The entity whose page a text links to. */
export function linkedEntity(text: string, from: string, { pages }: DocumentedObjects): string | undefined {
  for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+\.md)\)/g)) {
    const entity = pages.get(posix.normalize(posix.join(posix.dirname(from), target)))
    if (entity !== undefined) return entity
  }
  return undefined
}
