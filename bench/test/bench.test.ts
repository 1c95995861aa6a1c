import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { benches } from '../src/benches/index.ts'
import type { Measurement } from '../src/measurement.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = ['tools/src/run-ts.mjs', 'bench/src/index.ts']

describe('the benches, in smoke size', () => {
  let lines: readonly Measurement[] = []
  const of = (bench: string): readonly Measurement[] => lines.filter((line) => line.bench === bench)

  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...command, '--smoke', '--json'], { cwd: root })
    lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Measurement)
  }, 600_000)

  it('print a line per measurement, the subjects of a bench together', () => {
    const order = lines.map(({ bench }) => bench).filter((bench, index, all) => bench !== all[index - 1])
    expect(order).toEqual(benches.map(({ name }) => name))
    for (const { subject } of lines) expect(subject).not.toBe('')
  })

  it('name every figure, in its unit, or say why there is none', () => {
    for (const { bench: _bench, subject: _subject, note, ordered, ...figures } of lines) {
      expect([undefined, true]).toContain(ordered)
      for (const value of Object.values(figures)) expect(value).toSatisfy((figure) => Number.isFinite(figure) && Number(figure) >= 0)
      expect(Object.keys(figures).length > 0 || note !== undefined).toBe(true)
    }
  })

  it('set both peers beside us wherever a client is measured', () => {
    for (const bench of ['list-5000', 'list-41537', 'cpu', 'batch-parse', 'import', 'bundle', 'memory']) {
      const subjects = of(bench).map(({ subject }) => /^\w+/.exec(subject)?.[0])
      expect(subjects).toEqual(expect.arrayContaining(['b24kit', 'b24jssdk', '2bad']))
    }
  })

  it.each(['b24kit', 'b24kit, every 7th id'])('%s: 41,537 deals within 18 requests, none rejected, in order', (subject) => {
    const ours = of('list-41537').find((line) => line.subject === subject)
    expect(ours).toMatchObject({ rows: 41_537, rejected: 0, ordered: true })
    expect(ours?.requests).toBeLessThanOrEqual(18)
  })

  it('find our browser bundle within 15 KB', () => {
    const ours = of('bundle').find(({ subject }) => subject === 'b24kit')
    expect(ours?.gzipBytes).toBeLessThanOrEqual(15_000)
  })

  it.each(['TypeScript 6', 'TypeScript 7'])(
    'find twenty calls within 5,000 instantiations by %s, and what its editors wait for',
    (compiler) => {
      const checked = of('types-check').filter(({ subject }) => subject.includes('b24kit') && subject.includes(compiler))
      expect(checked).toHaveLength(3)
      for (const { instantiations } of checked) expect(instantiations).toSatisfy((count) => Number(count) > 0 && Number(count) <= 5000)
      const awaited = of('types-editor').filter(({ subject }) => subject.includes('b24kit') && subject.includes(compiler))
      expect(awaited.filter(({ wallMs }) => wallMs !== undefined)).toHaveLength(4)
    },
  )
})

it('ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, [...command, 'types-editor', '--smoke', '--json'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect({ errors, status }).toEqual({ errors: '', status: 0 })
})

it('refuses a bench that there is not, and names those that there are', () => {
  const { status, stderr } = spawnSync(process.execPath, [...command, 'list-50000'], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('list-50000')
  for (const { name } of benches) expect(stderr).toContain(name)
})
