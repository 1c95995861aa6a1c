import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import type { Actor, Finding } from './finding.ts'

/** One finding as a line, and what to do about it below. */
export async function printFinding(finding: Finding, options: CommonOptions, terminal: Terminal): Promise<void> {
  const { green, yellow, red, bold } = paint(terminal, terminal.stdout, options)
  const { check, level, detail, nextStep, whoMustAct } = finding
  const mark = { ok: green('ok  '), warn: yellow('warn'), fail: red('fail') }[level]
  const lines = [`${mark}  ${check.padEnd(12)}  ${level === 'fail' ? bold(detail) : detail}`]
  if (nextStep !== null) lines.push(`${' '.repeat(20)}→ ${actors[whoMustAct ?? 'operator']}: ${nextStep}`)
  await writeText(terminal.stdout, lines.map((line) => `${line}\n`).join(''))
}

const actors: Readonly<Record<Actor, string>> = {
  operator: 'you',
  developer: 'the developer',
  'portal-admin': 'an administrator of the portal',
  user: 'the user',
  bitrix24: 'Bitrix24',
  wait: 'wait',
}
