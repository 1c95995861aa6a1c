import type { MethodError } from '../contract.ts'

export type ErrorWriter = (error: MethodError) => string

/** The classic error object: presence of `error` tells failure, its value may be `""` or a number. */
export const writeError: ErrorWriter = ({ code, message, extra }) => JSON.stringify({ error: code, error_description: message, ...extra })
