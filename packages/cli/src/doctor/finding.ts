import type { WhoMustAct } from '@b24kit/client'

/** What one check found. Contract with scripts (docs/cli.md). */
export interface Finding {
  readonly check: CheckName
  /** False for a failure only. */
  readonly ok: boolean
  readonly level: 'ok' | 'warn' | 'fail'
  readonly detail: string
  /** What to do; null where nothing is to be done. */
  readonly nextStep: string | null
  readonly whoMustAct: Actor | null
}

export type CheckName =
  | 'proxy'
  | 'dns'
  | 'tcp'
  | 'tls'
  | 'clock'
  | 'tokens'
  | 'oauth-server'
  | 'rename'
  | 'licence'
  | 'rest'
  | 'credential'
  | 'app'
  | 'plan'
  | 'version'
  | 'scopes'
  | 'method'

/** `operator`: whoever runs this machine and its network. */
export type Actor = WhoMustAct | 'operator'

/** Takes each finding as it is found. */
export type Report = (finding: Finding) => void

export function fine(check: CheckName, detail: string): Finding {
  return { check, ok: true, level: 'ok', detail, nextStep: null, whoMustAct: null }
}

export function doubt(check: CheckName, detail: string, whoMustAct: Actor, nextStep: string): Finding {
  return { check, ok: true, level: 'warn', detail, nextStep, whoMustAct }
}

export function fault(check: CheckName, detail: string, whoMustAct: Actor, nextStep: string): Finding {
  return { check, ok: false, level: 'fail', detail, nextStep, whoMustAct }
}
