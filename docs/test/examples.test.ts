import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { expect, it, vi } from 'vitest'

const folder = new URL('../examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'in-node-test.ts')

it.each(examples)('%s prints what its comments say', async (name) => {
  const promised = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\/\/ prints: (.+)$/gm)].map(([, text]) => text)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import(new URL(name, folder).href)
  const printed = log.mock.calls.map((values) => format(...values))
  log.mockRestore()
  expect(printed).toEqual(promised)
  expect(printed).not.toEqual([])
})

it('in-node-test.ts passes under the test runner of Node', () => {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [path('../../tools/src/run-ts.mjs'), path('../examples/in-node-test.ts')], {
    encoding: 'utf8',
  })
  expect(stdout).toContain('# pass 1')
  expect(status).toBe(0)
})
