import type { Portal } from '@b24kit/emulator'
import { onInterrupt } from '../connection/interrupt.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

const tickMs = 20

/** Serves a portal with a virtual clock over HTTP until Ctrl-C or SIGTERM; from now on its clock runs as fast as any. */
export async function servePortal(portal: Portal, terminal: Terminal): Promise<void> {
  const { bold, dim } = paint(terminal, terminal.stdout)
  const interrupt = onInterrupt()
  let lastMs = performance.now()
  const ticking = setInterval(() => {
    const nowMs = performance.now()
    portal.clock.advance(nowMs - lastMs)
    lastMs = nowMs
  }, tickMs)
  try {
    const { url } = await portal.listen(0)
    const lines = [
      '',
      bold(`The portal stays up on ${url}, its limits too`),
      `${dim('webhook')}  ${portal.webhook}`,
      `${dim('try')}      B24_WEBHOOK=${portal.webhook} npx b24kit call crm.deal.get -p id=1`,
      '',
      dim('Ctrl-C stops it and forgets its data.'),
    ]
    await writeText(terminal.stdout, lines.map((line) => `${line}\n`).join(''))
    if (!interrupt.signal.aborted) await new Promise((resolve) => interrupt.signal.addEventListener('abort', resolve, { once: true }))
  } finally {
    clearInterval(ticking)
    interrupt.dispose()
  }
}
