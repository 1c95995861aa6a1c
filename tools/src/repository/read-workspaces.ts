import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { root } from './walk-files.ts'

export interface Manifest {
  readonly name: string
  readonly description?: string
  readonly private?: boolean
  readonly sideEffects?: boolean
  readonly files?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, unknown>>
  readonly imports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The manifest of every workspace by its folder, e.g. `packages/client`; the root's own under `''`. */
export function readWorkspaces(): ReadonlyMap<string, Manifest> {
  const packages = readdirSync(`${root}packages`).map((name) => `packages/${name}`)
  const folders = ['', ...packages, 'bench', 'docs', 'tools']
  return new Map(folders.filter((folder) => existsSync(manifestOf(folder))).map((folder) => [folder, read(manifestOf(folder))]))
}

function manifestOf(folder: string): string {
  return `${root}${folder === '' ? '' : `${folder}/`}package.json`
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}
