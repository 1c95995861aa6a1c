import type { MethodFacts } from './format.ts'
import { loadMethods } from './load-facts.ts'

/**
 * The facts of one method, or `undefined`. The name is found in any case; a method of both versions is the classic one unless
 * `version` says otherwise.
 *
 * @example findMethod('crm.deal.list')?.list?.style // 'keyset'
 */
export function findMethod(name: string, version?: MethodFacts['version']): MethodFacts | undefined {
  const wanted = name.toLowerCase()
  return loadMethods().find((method) => method.name.toLowerCase() === wanted && (version ?? method.version) === method.version)
}
