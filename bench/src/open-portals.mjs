// Opens portals in this process: `node --expose-gc open-portals.mjs '{"count":200,"data":"empty"}'` prints what they cost.
import { createPortal } from '@b24kit/emulator'

const { count, data } = JSON.parse(process.argv[2])
const rssMb = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}
const open = async () => {
  const startedAtMs = performance.now()
  const portal = await createPortal({ data, plan: 'none' })
  await (await portal.fetch(`${portal.webhook}crm.deal.list`)).text()
  return { portal, tookMs: performance.now() - startedAtMs }
}

const cold = await open()
// Twenty more are needed before everything is compiled.
const portals = [cold.portal]
for (let warmUp = 0; warmUp < Math.min(20, count); warmUp++) portals.push((await open()).portal)
const before = rssMb()
const took = []
for (let opened = 0; opened < count; opened++) {
  const { portal, tookMs } = await open()
  portals.push(portal)
  took.push(tookMs)
}
const mbEach = (rssMb() - before) / count
took.sort((a, b) => a - b)
const startedAtMs = performance.now()
for (const portal of portals) await portal.close()
const closeMs = (performance.now() - startedAtMs) / portals.length

const saved = await createPortal({ data, plan: 'none' })
const snapshot = saved.snapshot()
const restores = Array.from({ length: 20 }, () => {
  const beganAtMs = performance.now()
  saved.restore(snapshot)
  return performance.now() - beganAtMs
}).toSorted((a, b) => a - b)
await saved.close()
console.log(JSON.stringify({ coldMs: cold.tookMs, warmMs: took[took.length >> 1], closeMs, mbEach, restoreMs: restores[10] }))
