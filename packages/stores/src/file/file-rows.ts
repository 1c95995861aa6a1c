import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RowKind, Rows } from '../rows/rows.ts'
import { lockFile } from './lock-file.ts'
import { replaceFile } from './replace-file.ts'

interface FileRow {
  readonly name: string
  readonly version: number
  readonly text: string
}

/** One file per row, in 256 folders by the hash of its name: any character may stand in a name, and a listing tells none. */
export function fileRows(folder: string, kind: RowKind): Rows {
  const shards = join(folder, kind)
  // A lock is worth nothing after a power cut; tokens must survive it.
  const isDurable = kind === 'tokens'
  const pathOf = (name: string): string => {
    const hash = createHash('sha256').update(name).digest('hex')
    return join(shards, hash.slice(0, 2), hash)
  }
  const locked = async <Result>(
    name: string,
    signal: AbortSignal,
    work: (path: string, check: () => void) => Promise<Result>,
  ): Promise<Result> => {
    const path = pathOf(name)
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
    return await lockFile(`${path}.lock`, signal, (check) => work(path, check))
  }
  return {
    read: async (name) => {
      const row = await readRow(pathOf(name))
      return { text: row?.text, version: row?.version ?? 0, nowMs: Date.now() }
    },
    write: (name, text, expectedVersion, signal) =>
      locked(name, signal, async (path, check) => {
        const version = (await readRow(path))?.version ?? 0
        if (version !== expectedVersion) return false
        const row: FileRow = { name, version: version + 1, text }
        await replaceFile(path, JSON.stringify(row), { isDurable, check })
        return true
      }),
    delete: (name, signal) => locked(name, signal, (path) => rm(path, { force: true })),
    page: async (cursor = '00') => {
      const shard = join(shards, cursor)
      const files = (await unlessMissing(readdir(shard))) ?? []
      const rows = await Promise.all(files.filter((file) => /^[0-9a-f]{64}$/.test(file)).map((file) => readRow(join(shard, file))))
      const names = rows.filter((row) => row !== undefined).map(({ name }) => name)
      return { names, next: cursor === 'ff' ? undefined : (Number.parseInt(cursor, 16) + 1).toString(16).padStart(2, '0') }
    },
  }
}

/** A file that cannot be read as a row is one without name and text, in whose place another may be written. */
async function readRow(path: string): Promise<FileRow | undefined> {
  const content = await unlessMissing(readFile(path, 'utf8'))
  if (content === undefined) return undefined
  try {
    const { name, version, text } = JSON.parse(content) as FileRow
    if (typeof name === 'string' && Number.isInteger(version) && typeof text === 'string') return { name, version, text }
  } catch {
    // As below.
  }
  return { name: '', version: 0, text: '' }
}

async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
