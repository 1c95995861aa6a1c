import { median } from '../median.ts'
import type { Bench, Figures } from '../measurement.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal, type RunningPortal } from '../start-portal.ts'

const dealsOf = { smoke: 5000, usual: 1_000_000, full: 1_000_000 }

export const emulator: Bench = {
  name: 'emulator',
  title: 'The emulated portal itself: one process on one core, load from another process over http, no limits',
  async *measure(size) {
    const repeats = size === 'smoke' ? 1 : 30
    yield { subject: 'start, with the demo data, to the first answer', wallMs: await timeStart('demo') }

    {
      await using portal = await startPortal({ data: 'empty', plan: 'none' })
      yield { subject: 'server.time, 16 connections', ...(await load(portal, size === 'smoke' ? 16 : 40_000)) }
    }

    const deals = dealsOf[size]
    const startedAtMs = performance.now()
    await using portal = await startPortal({ data: `deals=${deals}`, plan: 'none' })
    yield { subject: `start and seed ${deals.toLocaleString('en')} deals`, rows: deals, wallMs: since(startedAtMs) }

    for (const [label, select] of [['4 fields', fields] as const, ['all fields', ['*']] as const]) {
      const cmd = Array.from({ length: 50 }, (_, page) => toCommand(select, page * 50))
      yield {
        subject: `batch of 50 pages with 50 deals, ${label}`,
        rows: 2500,
        ...(await timeCalls(portal, 'batch', { halt: 0, cmd }, repeats)),
      }
    }
    for (const after of [0, deals * 0.9]) {
      const page = { select: fields, filter: { '>ID': after }, order: { ID: 'ASC' }, start: -1 }
      yield {
        subject: `page of 50 deals after id ${after.toLocaleString('en')}`,
        ...(await timeCalls(portal, 'crm.deal.list', page, repeats * 10)),
      }
    }
  },
}

const fields = ['ID', 'TITLE', 'STAGE_ID', 'OPPORTUNITY']

function toCommand(select: readonly string[], after: number): string {
  const query = new URLSearchParams([
    ['start', '-1'],
    ['filter[>ID]', String(after)],
    ['order[ID]', 'ASC'],
  ])
  for (const field of select) query.append('select[]', field)
  return `crm.deal.list?${query}`
}

async function timeStart(data: string): Promise<number> {
  const startedAtMs = performance.now()
  await using portal = await startPortal({ data, plan: 'none' })
  await post(portal, 'server.time', {})
  return since(startedAtMs)
}

async function load(portal: RunningPortal, calls: number): Promise<Figures> {
  const cpuUs = await portal.cpuUs()
  const options = { webhook: portal.webhook, plan: 'none', calls, warmUp: 0, parallel: 16 }
  const { callsPerSecond, wallMs } = await runSubject({ subject: 'undici', task: 'calls', ...options })
  return { calls, callsPerSecond: callsPerSecond!, wallMs: wallMs!, cpuUsPerCall: Math.round(((await portal.cpuUs()) - cpuUs) / calls) }
}

/** Time of a call as the caller sees it (median), and what it costs the emulator (mean). */
async function timeCalls(portal: RunningPortal, method: string, params: object, calls: number): Promise<Figures> {
  const took: number[] = []
  await post(portal, method, params)
  const cpuUs = await portal.cpuUs()
  while (took.length < calls) {
    const startedAtMs = performance.now()
    await post(portal, method, params)
    took.push(performance.now() - startedAtMs)
  }
  const cpuUsPerCall = Math.round(((await portal.cpuUs()) - cpuUs) / calls)
  return { calls, cpuUsPerCall, wallMs: Math.round(median(took) * 100) / 100 }
}

async function post({ webhook }: RunningPortal, method: string, params: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(webhook + method, { method: 'POST', headers, body: JSON.stringify(params) })
  const body = await response.text()
  if (!response.ok) throw new Error(`${method}: ${body}`)
}

function since(startedAtMs: number): number {
  return Math.round(performance.now() - startedAtMs)
}
