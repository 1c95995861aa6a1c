import type { App, PortalContext } from '../contract.ts'
import { readLicense } from './read-license.ts'

const DAY_MS = 86_400_000

/** `app.info` to an application: api-reference/common/system/app-info.md. When the paid period is over, the days are negative. */
export function describeApp({ id, clientId, version, status, installed, paidUntilMs }: App, portal: PortalContext): unknown {
  const leftMs = paidUntilMs === undefined ? undefined : paidUntilMs - portal.now()
  const { license, languageId } = portal.settings
  const { type, family } = readLicense(license)
  return {
    ID: id,
    CODE: clientId,
    VERSION: version,
    STATUS: status,
    INSTALLED: installed,
    PAYMENT_EXPIRED: leftMs !== undefined && leftMs <= 0 ? 'Y' : 'N',
    DAYS: leftMs === undefined ? null : Math.floor(leftMs / DAY_MS),
    LANGUAGE_ID: languageId,
    LICENSE: license,
    LICENSE_TYPE: type,
    LICENSE_FAMILY: family,
  }
}
