import { MethodError } from '../contract.ts'
import type { Fault } from './fault-plan.ts'

export function toFaultError({ error = 'INTERNAL_SERVER_ERROR', description = 'Planned fault', status = 400 }: Fault): MethodError {
  return new MethodError(error, description, status)
}
