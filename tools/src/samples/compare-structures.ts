import type { Structure } from './structure.ts'

export interface Difference {
  /** `result.items[].id` */
  readonly path: string
  readonly ours: string
  readonly theirs: string
}

/** Where the structures of two answers differ. What one side leaves open is no difference. */
export function compareStructures(ours: Structure, theirs: Structure, path: string): Difference[] {
  if (ours.kind === 'nothing' || theirs.kind === 'nothing') return []
  if ((ours.kind === 'list' || ours.kind === 'map') && ours.kind === theirs.kind) return compareStructures(ours.of, theirs.of, `${path}[]`)
  if (ours.kind === 'object' && theirs.kind === 'object') {
    const names = [...new Set([...theirs.members.keys(), ...ours.members.keys()])].toSorted()
    return names.flatMap((name) => {
      const [mine, other] = [ours.members.get(name), theirs.members.get(name)]
      const at = `${path}.${name}`
      if (mine && other) return compareStructures(mine, other, at)
      if (mine) return theirs.isPart ? [] : [{ path: at, ours: describe(mine), theirs: 'absent' }]
      return other && !ours.isPart ? [{ path: at, ours: 'absent', theirs: describe(other) }] : []
    })
  }
  const [mine, other] = [kindsOf(ours), kindsOf(theirs)]
  return mine.some((kind) => other.includes(kind)) ? [] : [{ path, ours: describe(ours), theirs: describe(theirs) }]
}

function kindsOf(structure: Structure): readonly string[] {
  return structure.kind === 'mixed' ? structure.kinds : [structure.kind]
}

function describe(structure: Structure): string {
  return kindsOf(structure).join(' or ')
}
