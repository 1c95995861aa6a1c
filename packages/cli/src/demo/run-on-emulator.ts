import type { ExitCode } from '../exit-codes.ts'
import { group } from '../output/create-progress.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'
import { concludeDemo } from './conclude-demo.ts'
import type { DemoOptions } from './demo-options.ts'
import { loadOrders } from './load-orders.ts'
import { performDemo } from './perform-demo.ts'
import { servePortal } from './serve-portal.ts'
import { createEmulatedStage, latencyMs } from './stage.ts'

/** The demo as everybody can run it: no account, no network, minutes of waiting in no time. */
export async function runOnEmulator({ orders, serve }: DemoOptions, terminal: Terminal, dataDirectory: string): Promise<ExitCode> {
  const { bold, dim } = paint(terminal, terminal.stdout)
  const { northwind, real } = await loadOrders(dataDirectory, orders)
  const { customers, products, orders: all } = northwind
  const realLines = all.slice(0, real).reduce((lines, order) => lines + order.lines.length, 0)
  const generated = all.length - real
  const stage = await createEmulatedStage()
  const intro = [
    bold('b24kit demo: accounting data into a CRM, under its limits'),
    '',
    `${dim('portal')}  emulated, in this process; basic plan: 50 requests at once, then 2 a second; ${latencyMs / 1000} s per answer`,
    `${dim('clock')}   virtual: waiting costs no real time, and every time below is the portal's unless it says real`,
    `${dim('data')}    Northwind sample: ${customers.length} customers with their people, ${products.length} products, ${real} real orders with ${group(realLines)} lines`,
    ...(generated > 0 ? [`        ${group(generated)} more orders were generated after them, the same ones every time`] : []),
    '',
  ]
  await writeText(terminal.stdout, intro.map((line) => `${line}\n`).join(''))
  try {
    const exitCode = await concludeDemo(await performDemo(stage, northwind, terminal), terminal)
    if (serve) await servePortal(stage.portal, terminal)
    return exitCode
  } finally {
    await stage.portal.close()
  }
}
