import type { EmulatedScope, MethodDefinition } from '../../contract.ts'
import { requireApp } from '../../documented/require-app.ts'
import { defineOver } from '../define-over.ts'
import { openLines } from '../imopenlines/open-lines.ts'
import { once } from '../once.ts'
import { audienceOf } from './audience-of.ts'
import { connectorMethods, forgetConnectors } from './connector-methods.ts'
import { messageMethods } from './message-methods.ts'

/** `imconnector.*`, for applications alone: api-reference/imopenlines/imconnector/index.md */
export const imconnectorScope: EmulatedScope = {
  name: 'imconnector',
  install(portal) {
    const define = defineOver(
      'imopenlines',
      once(portal, () => openLines(portal)),
    )
    return [connectorMethods, messageMethods].flatMap((methods) => methods(define)).map(forApps)
  },
  audienceOf,
  followRemoval: (portal, app) => forgetConnectors(openLines(portal), app),
}

/** One page alone names the scope of connectors: api-reference/imopenlines/imconnector/imconnector-chat-name-set.md */
function forApps(definition: MethodDefinition): MethodDefinition {
  return {
    ...definition,
    scope: definition.name === 'imconnector.chat.name.set' ? 'imconnector' : definition.scope,
    handler: (call) => {
      requireApp({ context: 'app' }, call.caller)
      const answer = definition.handler(call)
      const isListed = call.portal.settings.quirks.imconnectorAnswer === 'list' && definition.name !== 'imconnector.list'
      return isListed && typeof answer === 'object' ? [answer] : answer
    },
  }
}
