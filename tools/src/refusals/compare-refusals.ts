import type { MethodFacts } from '@b24kit/catalog'

/** Documented refusals by the reason why no test meets them; each as `crm.deal.get 400 NOT_FOUND`, with `v3 ` before those of REST 3.0 and `(empty)` for an empty code. */
export type NotMet = Readonly<Record<string, readonly string[]>>

/** Lines such as `v1 crm.deal.get 400 NOT_FOUND`. */
export interface Refusals {
  readonly met: readonly string[]
  readonly reasoned: readonly string[]
  /** Neither met by a test nor given a reason. */
  readonly open: readonly string[]
  /** Given a reason, though tests meet them, or no page of a stateful method names them. */
  readonly stale: readonly string[]
}

/** @param seen what `collect.ts` wrote */
export function compareRefusals(
  facts: readonly MethodFacts[],
  methods: readonly { readonly name: string; readonly version: string; readonly tier: string }[],
  seen: ReadonlySet<string>,
  notMet: readonly NotMet[],
): Refusals {
  const stateful = new Set(methods.filter(({ tier }) => tier === 'stateful').map(({ name, version }) => `${version} ${name}`))
  const documented = facts
    .filter(({ name, version }) => stateful.has(`${version} ${name}`))
    .flatMap(({ name, version, errors = {} }) =>
      Object.entries(errors).flatMap(([status, codes]) => codes.map((code) => `${version} ${name} ${status} ${code || '(empty)'}`)),
    )
  const lines = notMet.flatMap((reasons) => Object.values(reasons).flat())
  const reasoned = new Set(lines.map((line) => (line.startsWith('v3 ') ? line : `v1 ${line}`)))
  const isMet = (line: string): boolean => seen.has(inSmallNames(line))
  const unmet = documented.filter((line) => !isMet(line))
  return {
    met: documented.filter(isMet),
    reasoned: unmet.filter((line) => reasoned.has(line)),
    open: unmet.filter((line) => !reasoned.has(line)),
    stale: [...reasoned].filter((line) => !unmet.includes(line)),
  }
}

/** Names of methods are compared without their case. */
function inSmallNames(line: string): string {
  const [version = '', name = '', ...rest] = line.split(' ')
  return [version, name.toLowerCase(), ...rest].join(' ')
}
