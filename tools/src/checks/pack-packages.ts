import { readWorkspaces } from '../repository/read-workspaces.ts'
import { root } from '../repository/walk-files.ts'
import { runCommand } from './run-command.ts'

export interface Tarball {
  readonly name: string
  readonly path: string
  /** Paths inside the package. */
  readonly files: readonly string[]
}

/** Packs every public package as `npm publish` would, into `target`. The packages must have been built. */
export function packPackages(target: string): Tarball[] {
  const folders = [...readWorkspaces()].filter(([, { private: isPrivate }]) => isPrivate !== true).map(([folder]) => folder)
  const workspaces = folders.map((folder) => `--workspace=${folder}`)
  const packed = JSON.parse(runCommand('npm', ['pack', '--json', `--pack-destination=${target}`, ...workspaces], root)) as Packed
  return Object.values(packed).map(({ name, filename, files }) => ({
    name,
    path: `${target}/${filename}`,
    files: files.map(({ path }) => path),
  }))
}

/** npm 10 answers a list, npm 11 a map by name. */
type Packed = Readonly<
  Record<string, { readonly name: string; readonly filename: string; readonly files: readonly { readonly path: string }[] }>
>
