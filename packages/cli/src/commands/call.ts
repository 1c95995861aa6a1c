import type { MethodName } from '@b24kit/client'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { writeText } from '../output/write-text.ts'
import { checkCall } from '../params/check-call.ts'
import { readParams, type ParamOptions } from '../params/read-params.ts'
import type { Terminal } from '../terminal.ts'

export interface CallCommandOptions extends PortalOptions, ParamOptions {
  readonly check: boolean
}

/** Calls a method and prints `result`. Ctrl-C waits for the answer of what was sent: nobody should wonder whether a write was done. */
export async function call(method: string, options: CallCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const params = await readParams(options, terminal)
  if (options.check) checkCall(method, params, options, terminal)
  return usePortal(options, terminal, async ({ b24 }) => {
    const result = await b24.call(method as MethodName, params, { lane: 'interactive' })
    await writeText(terminal.stdout, `${JSON.stringify(result, null, options.json ? 0 : 2)}\n`)
    return exitCodes.ok
  })
}
