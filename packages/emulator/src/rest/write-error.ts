import { MethodError, type Quirks } from '../contract.ts'

export type ErrorWriter = (error: MethodError) => string

/** The classic error object: presence of `error` tells failure, its value may be `""` or a number. */
export const writeError: ErrorWriter = ({ code, message, extra }) => JSON.stringify({ error: code, error_description: message, ...extra })

/** Samples show numeric codes as numbers and as texts. */
export function classicErrorWriter({ numericCodes }: Pick<Quirks, 'numericCodes'>): ErrorWriter {
  if (numericCodes === 'number') return writeError
  return ({ code, message, status, extra }) => writeError(new MethodError(String(code), message, status, extra))
}
