import type { Notes } from './open-notes.ts'

interface Leaf {
  readonly id: number
  readonly collectionId: number
  readonly parentId: number | null
  readonly title: string
  readonly position: number
}

type Branch = Leaf & { readonly children: readonly Branch[] }

/** More pages than these are cut off, whole roots at a time: api-reference/note/document/note-document-tree-list.md */
const MAX_NODES = 5000

export function readTree({ store }: Notes, collectionId: number): { readonly items: readonly Branch[]; readonly truncated: boolean } {
  const below = new Map<number | null, Leaf[]>()
  const rows = store.rows(
    "select ID, PARENT_ID, TITLE, POSITION from note_document where COLLECTION_ID = ? and STATE = 'live' order by POSITION, ID",
    [collectionId],
  )
  for (const [id, parent, title, position] of rows) {
    const parentId = parent === null ? null : Number(parent)
    const leaf = { id: Number(id), collectionId, parentId, title: String(title), position: Number(position) }
    below.set(parentId, [...(below.get(parentId) ?? []), leaf])
  }
  const items: Branch[] = []
  let left = MAX_NODES
  for (const root of below.get(null) ?? []) {
    const ids = breadthFirst(root, below)
    if (items.length > 0 && ids.length > left) break
    const kept = new Set(ids.slice(0, left))
    items.push(grow(root, below, kept))
    left -= kept.size
  }
  return { items, truncated: MAX_NODES - left < rows.length }
}

function breadthFirst(root: Leaf, below: ReadonlyMap<number | null, readonly Leaf[]>): readonly number[] {
  const found = [root]
  for (const leaf of found) found.push(...(below.get(leaf.id) ?? []))
  return found.map(({ id }) => id)
}

function grow(leaf: Leaf, below: ReadonlyMap<number | null, readonly Leaf[]>, kept: ReadonlySet<number>): Branch {
  const children = (below.get(leaf.id) ?? []).filter(({ id }) => kept.has(id))
  return { ...leaf, children: children.map((child) => grow(child, below, kept)) }
}
