import { select } from '../deal-pages.mjs'

/** Reads every deal and checks that none is missing or out of order. */
export async function run({ pages }, { rows: expected, idStep }) {
  const startedAtMs = performance.now()
  let rows = 0
  let ordered = true
  for await (const page of pages(select)) {
    for (const { ID } of page) ordered &&= Number(ID) === 1 + idStep * rows++
  }
  return { rows, ordered: ordered && rows === expected, wallMs: Math.round(performance.now() - startedAtMs) }
}
