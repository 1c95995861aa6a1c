import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Figures } from '../measurement.ts'
import { here } from '../start-process.ts'

/** Packages under `node_modules`, by what a reader knows them as. */
export const compilers = { 'TypeScript 6': 'typescript', 'TypeScript 7': 'typescript7' } as const

/** Checks a project as `npx tsc` would, less npx; throws what the compiler found wrong. */
export function runTsc(compiler: keyof typeof compilers, folder: string): Figures {
  const tsc = here(`../../node_modules/${compilers[compiler]}/bin/tsc`)
  const cpuMs = childrenCpuMs()
  const startedAtMs = performance.now()
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', folder, '--extendedDiagnostics'], { encoding: 'utf8' })
  const wallMs = Math.round(performance.now() - startedAtMs)
  if (status !== 0) throw new Error(`${compiler} refuses the program: ${stdout}`)
  return {
    wallMs,
    ...(cpuMs === undefined ? {} : { cpuMs: childrenCpuMs()! - cpuMs }),
    instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]),
  }
}

/** CPU time of processes that this one started and that have ended; only Linux tells it, in hundredths of a second (man proc_pid_stat). */
function childrenCpuMs(): number | undefined {
  if (process.platform !== 'linux') return undefined
  const [, afterName] = readFileSync('/proc/self/stat', 'utf8').split(') ')
  const [cutime, cstime] = afterName!.split(' ').slice(13, 15)
  return (Number(cutime) + Number(cstime)) * 10
}
