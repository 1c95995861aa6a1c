import { accepted } from './accepted.ts'
import type { Outcome } from './run-documented-call.ts'

/** The share of samples whose structure is ours without any difference. */
const AT_LEAST = 0.9

type ScopedOutcome = Outcome & { readonly scope: string }

/** A table by scope, then every difference under its reason, then those without one. */
export function judgeOutcomes(outcomes: readonly ScopedOutcome[], { isWhole }: { isWhole: boolean }): { lines: string[]; isGood: boolean } {
  const found = outcomes.flatMap((outcome) =>
    outcome.differences.map((difference) => ({ outcome, difference, line: toLine(outcome, difference) })),
  )
  const reasons = Object.entries(accepted)
  const patterns = reasons.flatMap(([, own]) => own)
  const gone = isWhole ? patterns.filter((pattern) => !found.some(({ line }) => fits(pattern, line))) : []
  const isExplained = (line: string): boolean => patterns.some((pattern) => fits(pattern, line))
  const open = found.filter(({ line }) => !isExplained(line))
  const agreeing = outcomes.filter(({ differences }) => differences.length === 0).length
  const lines = [
    ...tableOf(outcomes, isExplained),
    ...reasons.flatMap(([reason, own]) => {
      const lines = found.filter(({ line }) => own.some((pattern) => fits(pattern, line)))
      return lines.length === 0 ? [] : ['', `Accepted: ${reason}`, ...lines.map(({ line }) => `  ${line}`)]
    }),
    ...(open.length === 0 ? [] : ['', 'Unexplained:', ...open.map(({ line }) => `  ${line}`)]),
    ...(gone.length === 0 ? [] : ['', 'Accepted, but no longer there:', ...gone.map((line) => `  ${line}`)]),
  ]
  return { lines, isGood: gone.length === 0 && agreeing >= outcomes.length * AT_LEAST }
}

function tableOf(outcomes: readonly ScopedOutcome[], isExplained: (line: string) => boolean): string[] {
  const scopes = [...new Set(outcomes.map(({ scope }) => scope))].toSorted()
  const row = (name: string, own: readonly ScopedOutcome[]): string => {
    const agree = own.filter(({ differences }) => differences.length === 0).length
    const open = own.filter((outcome) => outcome.differences.some((difference) => !isExplained(toLine(outcome, difference)))).length
    const cells = [own.length, agree, own.length - agree - open, open].map((count) => String(count).padStart(11))
    return `${name.padEnd(18)}${cells.join('')}${((agree / own.length) * 100).toFixed(1).padStart(8)} %`
  }
  return [
    `${'scope'.padEnd(18)}${['samples', 'agree', 'explained', 'open'].map((title) => title.padStart(11)).join('')}`,
    ...scopes.map((scope) =>
      row(
        scope,
        outcomes.filter((outcome) => outcome.scope === scope),
      ),
    ),
    row('all', outcomes),
  ]
}

function toLine({ method, version, sample }: Outcome, { path, ours, theirs }: Outcome['differences'][number]): string {
  return `${method}${version === 'v3' ? ' (v3)' : ''}${sample === 0 ? '' : ` #${sample + 1}`} ${path}: ours ${ours}, theirs ${theirs}`
}

/** `*` stands for any text. */
function fits(pattern: string, line: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.[\]()#?+^$|{}\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`).test(line)
}
