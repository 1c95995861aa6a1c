import type { Bench } from '../measurement.ts'
import { medianRun } from '../median.ts'
import { createProject } from '../types/create-project.ts'
import { names, officialSdk, services, writeBatch, writeProgram } from '../types/program.ts'
import { compilers, runTsc } from '../types/run-tsc.ts'

const programs = [
  { subject: 'no client', calls: 0, text: 'export {}\n' },
  ...[services, names, officialSdk].flatMap((manner) =>
    [20, 1000].map((calls) => ({ subject: manner.subject, calls, text: writeProgram(manner, calls) })),
  ),
  { subject: 'b24kit, a batch with references', calls: 20, text: writeBatch(20) },
]

export const typesCheck: Bench = {
  name: 'types-check',
  title:
    'Checking a program of 20 or 1,000 calls against the built declarations with tsc, started anew (of 3 runs the one with the median CPU time)',
  async *measure(size) {
    for (const skipLibCheck of size === 'smoke' ? [true] : [true, false]) {
      for (const compiler of Object.keys(compilers) as (keyof typeof compilers)[]) {
        for (const { subject, calls, text } of programs) {
          // What declarations cost when they are checked too does not depend on the calls.
          if (calls > 20 && (size === 'smoke' || !skipLibCheck)) continue
          using project = createProject({ skipLibCheck, files: { 'program.ts': text } })
          const run = async () => runTsc(compiler, project.folder)
          yield {
            subject: `${subject}, ${compiler}${skipLibCheck ? '' : ', skipLibCheck off'}`,
            calls,
            ...(await medianRun(size === 'smoke' ? 1 : 3, run, ({ cpuMs, wallMs }) => cpuMs ?? wallMs!)),
          }
        }
      }
    }
  },
}
