import { posix } from 'node:path'
import type { Manifest } from './read-workspaces.ts'

/** What each public package may import of the others (docs/architecture.md). Private workspaces may import everything. */
const directions: Readonly<Record<string, readonly string[]>> = {
  '@b24kit/client': [],
  '@b24kit/catalog': [],
  '@b24kit/emulator': ['@b24kit/catalog'],
  '@b24kit/stores': ['@b24kit/client'],
  b24kit: ['@b24kit/catalog', '@b24kit/client', '@b24kit/emulator', '@b24kit/stores'],
}

/**
 * Says what is wrong with `file` importing `specifier`, or undefined.
 * Files under a `test/` folder bring packages together by their names, so only there (and in private workspaces) the direction does not bind.
 */
export function judgeImport(file: string, specifier: string, workspaces: ReadonlyMap<string, Manifest>): string | undefined {
  const folder = [...workspaces.keys()].find((name) => name !== '' && file.startsWith(`${name}/`))
  if (folder === undefined) return undefined
  const own = workspaces.get(folder)!
  const isMeeting = own.private === true || file.startsWith(`${folder}/test/`)
  const isTest = isMeeting || file.endsWith('.test.ts')

  if (specifier.startsWith('.')) {
    const isInside = posix.join(posix.dirname(file), specifier).startsWith(`${folder}/`)
    return isInside || isMeeting ? undefined : 'reaches into another package; import it by its name'
  }
  if (specifier.startsWith('#')) return specifier in (own.imports ?? {}) ? undefined : 'is not among the imports of its package.json'
  if (specifier.startsWith('node:')) {
    const isAllowed = own.name !== '@b24kit/client' || isTest || file.startsWith(`${folder}/src/node/`)
    return isAllowed ? undefined : 'needs Node; the client runs anywhere outside src/node/'
  }

  const [name, path] = splitSpecifier(specifier)
  if (name === own.name && !isMeeting) return 'imports its own package by name; use a relative path'
  const target = [...workspaces.values()].find((manifest) => manifest.name === name)
  if (target !== undefined) {
    if (!isMeeting && !directions[own.name]!.includes(name)) return 'goes against the direction of dependencies'
    if (!(path in (target.exports ?? {}))) return 'is private: the package does not export it'
    if (isMeeting) return undefined
  }
  const toolbox = isTest ? { ...own.devDependencies, ...workspaces.get('')!.devDependencies } : {}
  const declared = { ...own.dependencies, ...own.optionalDependencies, ...own.peerDependencies, ...toolbox }
  return name in declared ? undefined : `is not a dependency of ${folder}/package.json`
}

/** `@scope/name/a/b` → `['@scope/name', './a/b']`; the package itself is `'.'`. */
function splitSpecifier(specifier: string): [name: string, path: string] {
  const parts = specifier.split('/')
  const name = parts.splice(0, specifier.startsWith('@') ? 2 : 1).join('/')
  return [name, parts.length === 0 ? '.' : `./${parts.join('/')}`]
}
