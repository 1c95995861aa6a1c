import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const versions = '/usr/lib/postgresql'

/** Full path of a program on PATH or, newest version first, where Debian keeps PostgreSQL's. */
export function findBinary(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...postgresFolders()]
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function postgresFolders(): string[] {
  try {
    return readdirSync(versions)
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => join(versions, version, 'bin'))
  } catch {
    return []
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
