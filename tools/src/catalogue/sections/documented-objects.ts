import { posix } from 'node:path'
import type { EntityFieldFacts, FieldFacts } from '@b24kit/catalog'

/** Objects that the documentation describes once, apart from the methods: by the word that types use, and by page. */
export interface DocumentedObjects {
  readonly words: ReadonlyMap<string, string>
  /** Also with the anchor of the section that describes it. */
  readonly pages: ReadonlyMap<string, string>
  /** Their fields by the entity's name, as the page has them. */
  readonly fields: ReadonlyMap<string, readonly FieldFacts[]>
  /** Fields that the page calls read-only or immutable, by the entity's name. */
  readonly access: ReadonlyMap<string, ReadonlyMap<string, FieldAccess>>
}

export type FieldAccess = Pick<EntityFieldFacts, 'readOnly' | 'immutable'>

export const noObjects: DocumentedObjects = { words: new Map(), pages: new Map(), fields: new Map(), access: new Map() }

/** The entity whose page a text links to. */
export function linkedEntity(text: string, from: string, { pages }: DocumentedObjects): string | undefined {
  for (const [, target = '', anchor = ''] of text.matchAll(/\]\(([^)#\s]+\.md)(#[^)]*)?\)/g)) {
    const entity = pages.get(posix.normalize(posix.join(posix.dirname(from), target)) + anchor)
    if (entity !== undefined) return entity
  }
  return undefined
}
