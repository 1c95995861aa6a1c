import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { median } from '../median.ts'
import type { Bench } from '../measurement.ts'
import { createProject } from '../types/create-project.ts'
import type { LanguageServer } from '../types/language-server.ts'
import { services, officialSdk, writeProgram } from '../types/program.ts'
import { startLsp } from '../types/start-lsp.ts'
import { startTsserver } from '../types/start-tsserver.ts'

const servers = { 'TypeScript 6': startTsserver, 'TypeScript 7': startLsp }

interface Question {
  readonly label: string
  /** A line more at the end of the last function, where `|` is typed over. */
  readonly line: string
  readonly typed: string
  /** Asks for the file, at the place behind what was typed, and tells whether the answer is right. */
  ask(server: LanguageServer, file: string, at: { readonly line: number; readonly character: number }): Promise<boolean>
}

/** What the compiler asks of itself, whatever the types. */
const floor = [completion('completion of plain.', 'void plain|', 'update'), diagnostics('void plain.update|', 1)]
const ours = [
  completion('completion of b24.api.crm.deal.', 'void b24.api.crm.deal|', 'update'),
  completion("completion of b24.call('crm.deal.", "void b24.call('crm.deal|')", 'crm.deal.update'),
  // A parameter that is misspelt: our types tell, the SDK's cannot.
  diagnostics('void b24.api.crm.deal.get({ id|: 42 })', 1),
]
const theirs = [
  completion('completion of b24.actions.v2.', 'void b24.actions.v2|', 'call'),
  diagnostics(`void b24.actions.v2.call.make({ method: 'crm.deal.get', params: { id|: 42 } })`, 0),
]
const subjects: readonly (readonly [subject: string, program: string, readonly Question[]])[] = [
  ['no client', 'const plain = { update: 1 }\nexport async function calls(): Promise<void> {\n}\n', floor],
  ['b24kit', writeProgram(services, 20), ours],
  ['b24jssdk', writeProgram(officialSdk, 20), theirs],
]

export const typesEditor: Bench = {
  name: 'types-editor',
  title:
    'What an editor waits for in a program of 20 calls, from the keystroke to the answer of tsserver (TypeScript 6) or tsc --lsp (7), median of 20, 0.2 s between them; opening once',
  async *measure(size) {
    for (const [label, start] of Object.entries(servers)) {
      for (const [subject, text, questions] of subjects) {
        using project = createProject({ skipLibCheck: true, files: { 'program.ts': text } })
        const file = join(project.folder, 'program.ts')
        const startedAtMs = performance.now()
        await using server = await start(project.folder)
        server.open(file, text)
        const problems = await server.diagnose(file)
        if (problems.length > 0) throw new Error(`${label} refuses the program: ${problems.join('\n')}`)
        yield { subject: `${subject}, ${label}: start, open, first diagnostics`, wallMs: since(startedAtMs) }
        for (const question of questions) {
          const wallMs = await timeKeystrokes(size === 'smoke' ? 1 : 20, question, server, file, text)
          yield { subject: `${subject}, ${label}: ${question.label}`, wallMs }
        }
      }
    }
  },
}

function completion(label: string, line: string, offered: string): Question {
  return { label, line, typed: '.', ask: async (server, file, at) => (await server.complete(file, at)).includes(offered) }
}

function diagnostics(line: string, problems: number): Question {
  const ask: Question['ask'] = async (server, file) => (await server.diagnose(file)).length === problems
  return { label: 'diagnostics after an edit', line, typed: 's', ask }
}

/** Types, asks and takes back, again and again; the median time from typing to the answer. */
async function timeKeystrokes(times: number, question: Question, server: LanguageServer, file: string, text: string): Promise<number> {
  const line = text.split('\n').length - 2
  const [before, after] = question.line.split('|') as [string, string]
  const start = { line, character: before.length }
  const end = { line, character: before.length + question.typed.length }
  server.edit(file, { line, character: 0 }, { line, character: 0 }, `${before}${after}\n`)
  const took: number[] = []
  while (took.length < times) {
    const startedAtMs = performance.now()
    server.edit(file, start, start, question.typed)
    const isRight = await question.ask(server, file, end)
    took.push(since(startedAtMs))
    if (!isRight) throw new Error(`A language server answers ${question.label} wrongly.`)
    server.edit(file, start, end, '')
    // Between keystrokes a developer rests, and TypeScript 7 tidies up.
    if (times > 1) await setTimeout(200)
  }
  server.edit(file, { line, character: 0 }, { line: line + 1, character: 0 }, '')
  return median(took)
}

function since(startedAtMs: number): number {
  return Math.round((performance.now() - startedAtMs) * 10) / 10
}
