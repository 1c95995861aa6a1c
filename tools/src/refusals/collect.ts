// A setup file of Vitest. Writes every refusal of a stateful method that a test meets into a file of the folder that REFUSALS_FOLDER names:
// a line `v1 crm.deal.get 400 NOT_FOUND` each, with `(empty)` for an empty code. `npm run refusals` compares them with the documented ones.
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type * as FastCheck from 'fast-check'
import { vi } from 'vitest'
import { MethodError } from '../../../packages/emulator/src/contract.ts'
import type * as PerformCall from '../../../packages/emulator/src/rest/perform-call.ts'
import type * as ServeV3 from '../../../packages/emulator/src/v3/serve-v3.ts'

const folder = process.env['REFUSALS_FOLDER']!
mkdirSync(folder, { recursive: true })
const file = join(folder, String(process.pid))
const seen = new Set<string>()
/**
 * How many properties are being tried: what random calls meet differs from run to run. Kept on the process: test files of a worker share its modules,
 * this one is loaded again for each, and two of them may have made the two mocks that count and ask.
 */
const trying = ((globalThis as { tryingProperties?: { count: number } }).tryingProperties ??= { count: 0 })

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
  if (seen.has(line) || trying.count > 0) return
  seen.add(line)
  appendFileSync(file, `${line}\n`)
}

vi.mock('fast-check', async (importOriginal) => {
  const real = await importOriginal<typeof FastCheck>()
  const tryQuietly = async (property: FastCheck.IAsyncProperty<unknown>, params?: FastCheck.Parameters<unknown>): Promise<void> => {
    trying.count++
    try {
      await real.assert(property, params)
    } finally {
      trying.count--
    }
  }
  // Calls are asynchronous, and so is what makes them.
  const assert = (property: FastCheck.IRawProperty<unknown>, params?: FastCheck.Parameters<unknown>): unknown =>
    property.isAsync() ? tryQuietly(property as FastCheck.IAsyncProperty<unknown>, params) : real.assert(property, params)
  return { ...real, assert, default: { ...real.default, assert } }
})

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
