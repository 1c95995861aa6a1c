import type { RequestRecord } from '../../src/log/request-record.ts'

/** Whether a request is worth a look: refused, struck by a fault, lost, or a batch with a command that was refused. */
export function hasProblem(record: RequestRecord): boolean {
  const { status, errorCode, fault } = record
  return status === 0 || status >= 400 || errorCode !== undefined || fault !== undefined || failedCommands(record) > 0
}

/** Commands of a batch that were refused: the batch itself is answered with 200. */
export function failedCommands({ batch = [] }: Pick<RequestRecord, 'batch'>): number {
  return batch.filter(({ errorCode }) => errorCode !== undefined).length
}
