import { quirks } from '@b24kit/emulator'
import { NoAnswer, type Ask } from './ask.ts'
import { CannotTell, type Check, type Finding, type Told } from './check.ts'
import { classicChecks } from './classic-checks.ts'
import { crmQuestions } from './crm-questions.ts'
import { openQuestions } from './open-questions.ts'
import { v3Checks } from './v3-checks.ts'
import { writeChecks } from './write-checks.ts'

export const checks: readonly Check[] = [...classicChecks, ...v3Checks, ...openQuestions, ...crmQuestions, ...writeChecks]

/** Asks a portal one question after the other. Without `writes` nothing is changed. */
export async function* examine(ask: Ask, { writes }: { readonly writes: boolean }): AsyncGenerator<Finding> {
  for (const check of checks) {
    if (check.writes && !writes) continue
    yield toFinding(check, await tell(check, ask))
  }
}

async function tell(check: Check, ask: Ask): Promise<Told> {
  try {
    return await check.run(ask)
  } catch (error) {
    if (error instanceof CannotTell || error instanceof NoAnswer) return { unclear: error.message }
    throw error
  }
}

function toFinding({ id, rule, quirk }: Check, told: Told): Finding {
  const known = { id, rule, ...(quirk !== undefined && { quirk }) }
  if (told === true) return { ...known, outcome: 'agrees', detail: '' }
  if ('unclear' in told) return { ...known, outcome: 'unclear', detail: told.unclear }
  if ('otherwise' in told) return { ...known, outcome: 'differs', detail: told.otherwise }
  const { position } = told
  const isUsual = quirk !== undefined && quirks[quirk].values[0] === position
  return { ...known, outcome: isUsual ? 'agrees' : 'differs', detail: `${quirk}: ${JSON.stringify(position)}`, decides: position }
}
