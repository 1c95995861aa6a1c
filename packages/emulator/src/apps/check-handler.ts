import { MethodError, type App } from '../contract.ts'

/**
 * Throws the refusal of an address that an application may not be called at: another protocol than http and https, or another host than its own
 * (api-reference/bizproc/bizproc-robot/bizproc-robot-add.md). An application without an address may have any.
 */
export function checkHandler({ handler: own }: App, url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed && !/^https?:$/.test(parsed.protocol)) throw new MethodError('ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported handler protocol')
  const isForeign = own !== undefined && parsed?.hostname !== new URL(own).hostname
  if (!parsed?.hostname || isForeign) throw new MethodError('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
}
