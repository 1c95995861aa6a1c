import type { EmulatedScope } from '../../contract.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { audienceOf } from './audience-of.ts'
import { externalCallMethods } from './external-call-methods.ts'
import { externalLineMethods } from './external-line-methods.ts'
import { openTelephony } from './open-telephony.ts'
import { requireRights } from './require-rights.ts'
import { sipMethods } from './sip-methods.ts'
import { voximplantMethods } from './voximplant-methods.ts'

const GROUPS = [externalCallMethods, externalLineMethods, sipMethods, voximplantMethods]

/** `telephony.*` and `voximplant.*`: api-reference/telephony/index.md */
export const telephonyScope: EmulatedScope = {
  name: 'telephony',
  install(portal) {
    const open = once(portal, () => openTelephony(portal))
    const define = defineOver('telephony', open)
    const definitions = GROUPS.flatMap((methods) => methods(define)).map((each) => requireRights(each, open))
    return definitions.map((each) => (each.name.startsWith('voximplant.infocall.') ? { ...each, orScopes: ['call'] } : each))
  },
  audienceOf,
  // The page on removals does not name them: they go like connectors, and the portal's own SIP lines stay.
  followRemoval: (portal, app) => void openTelephony(portal).store.run('delete from tel_line where APP_ID = ?', [app.id]),
}
