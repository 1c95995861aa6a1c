import { paymentOf } from '../apps/payment.ts'
import type { App, PortalContext } from '../contract.ts'
import { readLicense } from './read-license.ts'

/** `app.info` to an application: api-reference/common/system/app-info.md */
export function describeApp(app: App, portal: PortalContext): unknown {
  const { id, clientId, version, installed } = app
  const { status, isExpired, days } = paymentOf(app, portal.now())
  const { license, languageId } = portal.settings
  const { type, family } = readLicense(license)
  return {
    ID: id,
    CODE: clientId,
    VERSION: version,
    STATUS: status,
    INSTALLED: installed,
    PAYMENT_EXPIRED: isExpired ? 'Y' : 'N',
    DAYS: days,
    LANGUAGE_ID: languageId,
    LICENSE: license,
    LICENSE_TYPE: type,
    LICENSE_FAMILY: family,
  }
}
