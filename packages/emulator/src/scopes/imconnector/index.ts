import type { EmulatedScope, MethodDefinition } from '../../contract.ts'
import { requireApp } from '../../documented/require-app.ts'
import { defineLines } from '../imopenlines/define-lines.ts'
import { openLines, type Lines } from '../imopenlines/open-lines.ts'
import { connectorMethods, forgetConnectors } from './connector-methods.ts'
import { messageMethods } from './message-methods.ts'

/** `imconnector.*`, for applications alone: api-reference/imopenlines/imconnector/index.md */
export const imconnectorScope: EmulatedScope = {
  name: 'imconnector',
  install(portal) {
    let opened: Lines | undefined
    const define = defineLines(() => (opened ??= openLines(portal)))
    return [connectorMethods, messageMethods].flatMap((methods) => methods(define)).map(forApps)
  },
  followRemoval: (portal, app) => forgetConnectors(openLines(portal), app),
}

/** One page alone names the scope of connectors: api-reference/imopenlines/imconnector/imconnector-chat-name-set.md */
function forApps(definition: MethodDefinition): MethodDefinition {
  return {
    ...definition,
    scope: definition.name === 'imconnector.chat.name.set' ? 'imconnector' : definition.scope,
    handler: (call) => {
      requireApp({ context: 'app' }, call.caller)
      return definition.handler(call)
    },
  }
}
