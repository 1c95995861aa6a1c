// `npm run smoke [-- --all]`, after `npm run build`: installs the packed packages into an empty project and uses them there.
// By itself on the running Node; with --all on every supported line of Node and in Chromium (CHROMIUM names another than Debian's).
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackages } from '../checks/pack-packages.ts'
import { runChecks, type Check } from '../checks/run-checks.ts'
import { runCommand } from '../checks/run-command.ts'
import { installNodes } from './install-nodes.ts'
import { runInBrowser } from './run-in-browser.ts'

const everywhere = process.argv.includes('--all')
const folder = mkdtempSync(join(tmpdir(), 'b24kit-smoke-'))
try {
  const project = installPackages(folder)
  const nodes = everywhere ? installNodes(join(folder, 'nodes')) : new Map([[Number.parseInt(process.versions.node, 10), process.execPath]])
  await runChecks([
    ...[...nodes].flatMap(([line, program]) => checksOnNode(line, program, project)),
    ...(everywhere ? [{ name: 'packed client in Chromium', run: () => runInBrowser(project) }] : []),
  ])
  if (!everywhere) console.log('Not run: the other lines of Node and Chromium. Add -- --all.')
} finally {
  rmSync(folder, { recursive: true })
}

function installPackages(parent: string): string {
  const project = join(parent, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const tarballs = packPackages(parent).map(({ path }) => path)
  runCommand('npm', ['install', '--no-audit', '--no-fund', ...tarballs], project)
  for (const name of ['talk.mjs', 'on-node.mjs', 'page.mjs']) cpSync(new URL(name, import.meta.url), join(project, name))
  return project
}

function checksOnNode(line: number, program: string, project: string): Check[] {
  return [
    {
      name: `Node ${line} is what runs`,
      run: () => {
        const version = runCommand(program, ['--version'], project).trim()
        if (!version.startsWith(`v${line}.`)) throw new Error(`It is ${version}.`)
      },
    },
    { name: `packed client on Node ${line}`, run: () => runCommand(program, ['on-node.mjs'], project) },
    {
      name: `packed command line on Node ${line}`,
      run: () => {
        const methods = JSON.parse(runCommand(program, ['node_modules/b24kit/dist/bin.js', 'methods', '--json'], project)) as unknown[]
        if (methods.length === 0) throw new Error('b24kit methods listed nothing.')
      },
    },
  ]
}
