import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeImport } from '../src/repository/judge-import.ts'
import { readWorkspaces } from '../src/repository/read-workspaces.ts'
import { scanImports } from '../src/repository/scan-imports.ts'
import { root, walkFiles } from '../src/repository/walk-files.ts'

const workspaces = readWorkspaces()
const sources = walkFiles().filter((file) => /\.(ts|mjs)$/.test(file))

describe('the direction of imports', () => {
  it('holds in every source', () => {
    const wrong = sources.flatMap((file) =>
      scanImports(readFileSync(root + file, 'utf8')).flatMap((specifier) => {
        const reason = judgeImport(file, specifier, workspaces)
        return reason === undefined ? [] : [`${file}: "${specifier}" ${reason}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('is checked over the packages that exist', () => {
    for (const folder of ['packages/client', 'packages/catalog', 'packages/emulator', 'packages/cli']) {
      expect(sources.some((file) => file.startsWith(`${folder}/src/`))).toBe(true)
    }
  })

  it.each([
    ['packages/client/src/index.ts', '@b24kit/emulator'],
    ['packages/client/src/wire/decode.test.ts', '@b24kit/emulator'],
    ['packages/client/src/wire/decode.ts', 'node:zlib'],
    ['packages/client/src/wire/decode.ts', 'undici'],
    ['packages/client/src/index.ts', '../../catalog/src/index.ts'],
    ['packages/catalog/src/index.ts', '@b24kit/client'],
    ['packages/emulator/src/index.ts', '@b24kit/client'],
    ['packages/emulator/src/index.ts', '@b24kit/catalog/src/format.ts'],
    ['packages/emulator/src/index.ts', 'fs'],
    ['packages/cli/src/bin.ts', 'vitest'],
    ['packages/cli/src/bin.ts', 'b24kit'],
    ['packages/cli/src/bin.ts', '#default-transport'],
  ])('refuses %s importing %s', (file, specifier) => {
    expect(judgeImport(file, specifier, workspaces)).toBeTypeOf('string')
  })

  it.each([
    ['packages/client/src/create-client.ts', '#default-transport'],
    ['packages/client/src/node/node-transport.ts', 'node:https'],
    ['packages/client/src/wire/decode.test.ts', 'vitest'],
    ['packages/client/test/client-on-emulator.test.ts', '@b24kit/emulator'],
    ['packages/emulator/src/store/open-database.ts', 'libsql'],
    ['packages/cli/src/bin.ts', '@b24kit/client/node'],
    ['docs/examples/list.ts', '@b24kit/emulator'],
  ])('allows %s importing %s', (file, specifier) => {
    expect(judgeImport(file, specifier, workspaces)).toBeUndefined()
  })
})

describe('the import scanner', () => {
  it('finds every way to name a module', () => {
    const source = `
      import a from 'static'
      import type { B } from 'type-only'
      export * from 'exported'
      export type * from 'exported-types'
      import 'bare'
      const c = await import('dynamic')
      type D = import('inline-type').D
      // import 'comment'
      const e = "import 'string'"`
    expect(scanImports(source)).toEqual(['static', 'type-only', 'exported', 'exported-types', 'bare', 'dynamic', 'inline-type'])
  })
})

describe('the client', () => {
  it('has no dependencies', () => {
    const { dependencies, optionalDependencies, peerDependencies } = workspaces.get('packages/client')!
    expect({ ...dependencies, ...optionalDependencies, ...peerDependencies }).toEqual({})
  })
})
