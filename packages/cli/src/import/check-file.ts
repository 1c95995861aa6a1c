import { BadValue } from './convert-value.ts'
import type { Mapping } from './map-columns.ts'
import { readRows, type SourceFile } from './read-rows.ts'

export interface BadRow {
  readonly line: number
  readonly problem: string
}

/** Every column of a file: of its header, or of all its objects. */
export async function findColumns(source: SourceFile): Promise<readonly string[]> {
  const columns = new Set<string>()
  for await (const row of readRows(source)) {
    if (!row.ok) continue
    for (const name of Object.keys(row.values)) columns.add(name)
    if (source.format === 'csv') break
  }
  return [...columns]
}

/** Reads the whole file once before anything is sent: how many rows it has, and what is wrong with which. */
export async function checkFile(source: SourceFile, mapping: Mapping): Promise<{ rows: number; bad: readonly BadRow[] }> {
  const bad: BadRow[] = []
  const lineOfKey = new Map<string, number>()
  let rows = 0
  for await (const row of readRows(source)) {
    rows++
    const problem = row.ok ? findProblem(row.values, row.line, mapping, lineOfKey) : row.problem
    if (problem !== undefined) bad.push({ line: row.line, problem })
  }
  return { rows, bad }
}

function findProblem(
  values: Readonly<Record<string, unknown>>,
  line: number,
  mapping: Mapping,
  lineOfKey: Map<string, number>,
): string | undefined {
  try {
    const { key } = mapping.toRecord(values)
    const earlier = lineOfKey.get(key)
    if (earlier !== undefined) return `the key "${key}" stands on line ${earlier} already`
    lineOfKey.set(key, line)
    return undefined
  } catch (error) {
    if (error instanceof BadValue) return error.message
    throw error
  }
}
