// One subject at one task, in a process of its own on bare Node, as a user would run it: `node run-subject.mjs <options as JSON>`.
// A subject's `open({ webhook, plan })` gives what it can do: `call(method)`, `pages(select)`, `batch(commands)`.
import { readFileSync } from 'node:fs'

const { subject, task, ...options } = JSON.parse(process.argv[2])
const { open } = await import(`./subjects/${subject}.mjs`)
const { run } = await import(`./tasks/${task}.mjs`)

const figures = await run(await open(options), options)
console.log(JSON.stringify({ ...figures, rssMb: Math.round(peakRssKb() / 1024) }))
// Some subjects keep connections or timers.
process.exit()

// The kernel's maxRSS of a process begins with what its parent had in use when it forked; /proc knows better where there is one.
function peakRssKb() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
