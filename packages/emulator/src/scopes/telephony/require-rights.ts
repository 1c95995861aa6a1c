import { MethodError, type Caller, type MethodDefinition } from '../../contract.ts'
import { checkFirst } from '../check-first.ts'
import { isExternal } from '../user/is-external.ts'
import type { Telephony } from './open-telephony.ts'

const denied = (status: number) => (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied!', status)

const notAllowed = (): MethodError => new MethodError('', "You are not allowed to modify user's settings")

/** With the status of each page. */
const FOR_ADMINS: Readonly<Record<string, () => MethodError>> = {
  'voximplant.line.get': denied(403),
  'voximplant.line.outgoing.get': denied(403),
  'voximplant.line.outgoing.set': denied(403),
  'voximplant.line.outgoing.sip.set': denied(400),
  'voximplant.sip.add': denied(400),
  'voximplant.sip.connector.status': denied(403),
  'voximplant.sip.delete': denied(400),
  'voximplant.sip.get': denied(403),
  'voximplant.sip.status': denied(400),
  'voximplant.sip.update': denied(400),
  'voximplant.statistic.get': denied(403),
  'voximplant.user.activatePhone': notAllowed,
  'voximplant.user.deactivatePhone': notAllowed,
  'voximplant.user.get': () => new MethodError('ACCESS_DENIED', 'Access denied! You have no permission to query selected users'),
}

const FOR_EMPLOYEES = /^voximplant\.(callback|infocall)\./

/**
 * Roles of telephony are nothing that REST shows or sets: administrators manage numbers, see the statistics and the settings of users, and all employees call.
 */
export function requireRights(definition: MethodDefinition, open: () => Telephony): MethodDefinition {
  const { name } = definition
  const check = ({ isAdmin, userId }: Caller): void => {
    if (isAdmin) return
    const refuse = FOR_ADMINS[name]
    if (refuse) throw refuse()
    if (FOR_EMPLOYEES.test(name) && isExternal(open(), { userId })) throw new MethodError('ACCESS_DENIED', 'Access denied')
  }
  return checkFirst(definition, ({ caller }) => check(caller))
}
