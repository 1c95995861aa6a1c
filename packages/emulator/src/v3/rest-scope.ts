import type { Call, EmulatedScope, MethodDefinition } from '../contract.ts'
import { mayCall } from '../rest/authorize.ts'
import { BareAnswer } from './bare-answer.ts'
import type { V3Action } from './define-v3.ts'
import { describeOpenApi, moduleOf } from './openapi.ts'

/** Methods that tell of REST 3.0 itself: api-reference/rest-v3.md */
export const restScope: EmulatedScope = {
  name: 'rest',
  install: () => {
    // Not wrapped in `result`: the sample of the page.
    const openapi: V3Action = {
      handler: (call) => {
        const document = describeOpenApi(methodsOf(call).filter((it) => mayCall(call.caller, it)))
        return call.portal.settings.quirks.openApiWrapped ? document : new BareAnswer(document)
      },
    }
    return [
      define('rest.documentation.openapi', openapi),
      define('documentation', openapi),
      define('rest.scope.list', { handler: listScopes }),
    ]
  },
}

const define = (name: string, action: V3Action): MethodDefinition => ({ name, version: 'v3', scope: 'basic', tier: 'stateful', ...action })

const methodsOf = ({ portal }: Call): readonly MethodDefinition[] => portal.methods('v3')

/** Which scope opens which method, those that need none under their module. The page shows no answer. */
function listScopes(call: Call): Readonly<Record<string, string | readonly string[]>> {
  const methods = methodsOf(call)
  const scopeOf = (method: MethodDefinition): string => (method.scope === 'basic' ? moduleOf(method) : method.scope)
  if (call.portal.settings.quirks.scopeListShape === 'by-method')
    return Object.fromEntries(methods.map((method) => [method.name, scopeOf(method)]))
  const groups = new Map<string, string[]>()
  for (const method of methods) groups.set(scopeOf(method), [...(groups.get(scopeOf(method)) ?? []), method.name])
  return Object.fromEntries(groups)
}
