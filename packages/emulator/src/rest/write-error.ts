import type { MethodError } from '../contract.ts'

/** The classic error object: presence of `error` tells failure, its value may be `""` or a number. */
export function writeError({ code, message, extra }: MethodError): string {
  return JSON.stringify({ error: code, error_description: message, ...extra })
}
