import type { Auth } from '../auth/auth.ts'
import type { Layer } from '../exchange.ts'

/** Gives each attempt its address and token. */
export function authorize(auth: Auth): Layer {
  return async (request, next) => next({ ...request, ...(await auth.authorize()) })
}
