import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../checks/run-command.ts'

/** The lines of Node that the packages promise to run on. */
const supported = [20, 22, 24]

/** A program for each supported line of Node: the running one for its own line, the others installed into `folder`. */
export function installNodes(folder: string): ReadonlyMap<number, string> {
  const running = Number.parseInt(process.versions.node, 10)
  const others = supported.filter((line) => line !== running)
  const packageName = `node-${process.platform}-${process.arch}`
  mkdirSync(folder, { recursive: true })
  runCommand(
    'npm',
    [
      'install',
      '--no-save',
      '--no-package-lock',
      '--engine-strict=false',
      ...others.map((line) => `node${line}@npm:${packageName}@${line}`),
    ],
    folder,
  )
  return new Map([[running, process.execPath], ...others.map((line) => [line, join(folder, `node_modules/node${line}/bin/node`)] as const)])
}
