// A setup file of Vitest. Writes every refusal of a stateful method that a test meets into a file of the folder that REFUSALS_FOLDER names:
// a line `v1 crm.deal.get 400 NOT_FOUND` each, with `(empty)` for an empty code. `npm run refusals` compares them with the documented ones.
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { MethodError } from '../../../packages/emulator/src/contract.ts'
import type * as PerformCall from '../../../packages/emulator/src/rest/perform-call.ts'
import type * as ServeV3 from '../../../packages/emulator/src/v3/serve-v3.ts'

const folder = process.env['REFUSALS_FOLDER']!
mkdirSync(folder, { recursive: true })
const file = join(folder, String(process.pid))
const seen = new Set<string>()
/** What tests with random calls meet differs from run to run. */
const isRandom = (): boolean => /robustness|fuzz|families/.test(expect.getState().testPath ?? '')

function noting<T>(version: string, method: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof MethodError)
      note(`${version} ${method.toLowerCase()} ${thrown.status} ${thrown.code === '' ? '(empty)' : thrown.code}`)
    throw thrown
  }
}

function note(line: string): void {
  if (seen.has(line) || isRandom()) return
  seen.add(line)
  appendFileSync(file, `${line}\n`)
}

vi.mock('../../../packages/emulator/src/rest/perform-call.ts', async (importOriginal) => {
  const real = await importOriginal<typeof PerformCall>()
  const performCall: typeof real.performCall = (runtime, call, billed) => {
    const known = runtime.registry.find(call.method)
    const work = (): ReturnType<typeof real.performCall> => real.performCall(runtime, call, billed)
    return known?.tier === 'stateful' ? noting(known.version ?? 'v1', known.name, work) : work()
  }
  return { ...real, performCall }
})

vi.mock('../../../packages/emulator/src/v3/serve-v3.ts', async (importOriginal) => {
  const real = await importOriginal<typeof ServeV3>()
  const serveV3: typeof real.serveV3 = (runtime, method, ...rest) => {
    const work = (): ReturnType<typeof real.serveV3> => real.serveV3(runtime, method, ...rest)
    return runtime.registry.find(method)?.tier === 'stateful' ? noting('v3', method, work) : work()
  }
  return { ...real, serveV3 }
})
