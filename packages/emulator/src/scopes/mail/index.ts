import type { EmulatedScope } from '../../contract.ts'
import { createMethods } from './create-methods.ts'
import { mailboxMethods } from './mailbox-methods.ts'
import { messageMethods } from './message-methods.ts'
import { openMail } from './open-mail.ts'

/** E-mail between the people of the portal, REST 3.0 only: api-reference/mail/index.md */
export const mailScope: EmulatedScope = {
  name: 'mail',
  install(portal) {
    const mail = openMail(portal)
    return [mailboxMethods, messageMethods, createMethods].flatMap((define) => define(mail))
  },
}
