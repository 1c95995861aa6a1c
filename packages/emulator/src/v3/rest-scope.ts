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
      define('rest.scope.list', { handler: (call) => groupByScope(methodsOf(call)) }),
    ]
  },
}

const define = (name: string, action: V3Action): MethodDefinition => ({ name, version: 'v3', scope: 'basic', tier: 'stateful', ...action })

const methodsOf = ({ portal }: Call): readonly MethodDefinition[] => portal.methods('v3')

/** Methods by scope, those that need none under their module; the shape is not documented. */
function groupByScope(methods: readonly MethodDefinition[]): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, string[]>()
  for (const method of methods) {
    const scope = method.scope === 'basic' ? moduleOf(method) : method.scope
    groups.set(scope, [...(groups.get(scope) ?? []), method.name])
  }
  return Object.fromEntries(groups)
}
