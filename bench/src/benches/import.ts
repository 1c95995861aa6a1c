import { spawnSync } from 'node:child_process'
import { median } from '../median.ts'
import type { Bench } from '../measurement.ts'
import { here } from '../start-process.ts'

const packages = { b24kit: '@b24kit/client', b24jssdk: '@bitrix24/b24jssdk', '2bad': '@2bad/bitrix' }

export const importTime: Bench = {
  name: 'import',
  title: 'Starting Node and importing the package, less starting Node alone (wallMs, median)',
  async *measure(size) {
    const scripts = { bare: '', ...mapValues(packages, (name) => `import ${JSON.stringify(name)}`) }
    // In turns, so that whatever else the machine does hits all alike.
    const times: Record<string, number[]> = {}
    for (let round = 0; round < (size === 'smoke' ? 1 : 21); round++) {
      for (const [subject, script] of Object.entries(scripts)) (times[subject] ??= []).push(timeScript(script))
    }
    const bareMs = median(times['bare']!)
    for (const subject of Object.keys(packages)) yield { subject, wallMs: Math.max(0, round1(median(times[subject]!) - bareMs)) }
  },
}

function timeScript(script: string): number {
  const startedAtMs = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: here('.'), encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - startedAtMs
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}

function mapValues<In, Out>(map: Readonly<Record<string, In>>, convert: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, convert(value)]))
}
