import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readWorkspaces } from '../src/repository/read-workspaces.ts'
import { root, walkFiles } from '../src/repository/walk-files.ts'

const files = walkFiles()
const read = (file: string): string => readFileSync(root + file, 'utf8')
const isText = (file: string): boolean => /(\.(ts|mjs|json|md|csv|yml|yaml)|\/run|LICENSE|NOTICE|\.npmrc)$/.test(file)

it('names no path of anybody’s machine', () => {
  const machinePath = /(?<![\w.-])\/(work|root|farm|home|Users)\/[\w.-]/
  expect(['cat ', 'root', 'notes'].join('/')).toMatch(machinePath)
  const naming = files.filter((file) => isText(file) && file !== 'tools/test/repository.test.ts' && machinePath.test(read(file)))
  expect(naming).toEqual([])
})

it('records no address of a registry in the lock file', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "http/)
})

it('gives every published package the same licence and notice', () => {
  for (const [folder, { private: isPrivate }] of readWorkspaces()) {
    if (isPrivate) continue
    for (const name of ['LICENSE', 'NOTICE']) expect(read(`${folder}/${name}`), `${folder}/${name}`).toBe(read(name))
  }
})

it('says in every package that it is unofficial', () => {
  for (const [folder, { description }] of readWorkspaces())
    expect(description, folder).toContain('Unofficial, not affiliated with Bitrix24.')
})

it('keeps every test switched on', () => {
  // Suites that need a program may step aside where it is missing, aloud, by skipIf; in CI a skipped test counts as failed.
  const switchedOff = /\b(it|test|describe)\.(only|skip|todo|fails)\b|\bx(it|describe)\(/
  const tests = files.filter((file) => file.endsWith('.test.ts') && file !== 'tools/test/repository.test.ts')
  expect(tests.length).toBeGreaterThan(0)
  expect(tests.filter((file) => switchedOff.test(read(file)))).toEqual([])
})
