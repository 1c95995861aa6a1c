import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'

const source = (path: string): string => fileURLToPath(new URL(`../../packages/client/src/${path}`, import.meta.url))

/** What a bundler must keep of a module that is imported only for what it does while loading. */
async function effectsOf(text: string): Promise<string> {
  const entry = 'entry'
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    resolve: { alias: { '#default-transport': source('node/default-transport.ts') } },
    // The package's own word for it (sideEffects: false) is what is to be proved.
    treeshake: { moduleSideEffects: (id) => !id.startsWith('node:'), propertyReadSideEffects: false },
    plugins: [{ name: 'entry', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? text : undefined) }],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  return output[0].code.trim()
}

it.each(['index.ts', 'node/index.ts', 'testing/index.ts'])('does nothing when %s is imported', async (path) => {
  expect(await effectsOf(`import ${JSON.stringify(source(path))}`)).toBe('export {};')
})

it('would notice a module that does something', async () => {
  expect(await effectsOf('globalThis.noticed = true')).toContain('noticed')
})
