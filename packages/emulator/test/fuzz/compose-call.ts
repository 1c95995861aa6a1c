import type { MethodFacts } from '@b24kit/catalog'
import fc from 'fast-check'
import type { FuzzPortal } from './fuzz-portal.ts'
import { spoiling } from './hostile-values.ts'
import { wellFormedParams } from './parameter-values.ts'
import { WIRES, type FuzzCall } from './send-call.ts'

/** Calls of a method: good ones and spoiled ones, over wires of all kinds. */
export function composeCall(facts: MethodFacts, identify: FuzzPortal['identify']): fc.Arbitrary<FuzzCall> {
  const isDelete = /delete$/i.test(facts.name)
  const known = identify({ ...facts, name: facts.name.replace(/\.(?:update|delete)$/, '.get') })
  const found = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  const spoils = fc.oneof(fc.constant([]), fc.array(spoiling, { minLength: 1, maxLength: 3 }))
  // Most calls find their record; those that delete it leave some for the others.
  const params = fc
    .tuple(wellFormedParams(facts), fc.nat(3), spoils)
    .map(([good, dice, spoiled]) => spoiled.reduce((sent, spoil) => spoil(sent), isDelete === (dice === 0) ? { ...good, ...found } : good))
  return fc.record({
    method: fc.constant(facts.name),
    version: fc.constant(facts.version),
    params,
    wire: fc.oneof({ weight: 3, arbitrary: fc.constant('json' as const) }, { weight: 1, arbitrary: fc.constantFrom(...WIRES) }),
    by: fc.constantFrom('app', 'app', 'app', 'app', 'webhook', 'colleague'),
  })
}
