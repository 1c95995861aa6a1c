import { expect, it } from 'vitest'
import { createPortal, type PortalSnapshot } from '../index.ts'
import { parseSnapshot } from './parse-snapshot.ts'

const snapshot: PortalSnapshot = {
  format: 'b24kit portal schema',
  version: 1,
  baseCurrency: 'USD',
  scopes: ['crm'],
  methods: ['crm.deal.list'],
  fields: { deal: { TITLE: { type: 'string', title: 'Name' } } },
  smartProcesses: [],
  categories: [],
  statuses: [],
  currencies: [],
}
const WRITE = 'rite it anew: npx b24kit types --snapshot <file>'

it.each([
  ['another file', { methods: [] }, 'This is no snapshot of a portal. Write one: npx b24kit types --snapshot <file>'],
  ['a list', [], 'This is no snapshot of a portal.'],
  ['another version', { ...snapshot, version: 2 }, `The snapshot is of version 2, and this emulator reads version 1. W${WRITE}`],
  ['a missing member', { ...snapshot, methods: undefined }, 'The snapshot is broken: methods must be a list.'],
  ['a wrong member', { ...snapshot, scopes: [5] }, 'The snapshot is broken: scopes[0] must be a text, not 5.'],
  [
    'a wrong field',
    { ...snapshot, fields: { deal: { A: { type: 'string', title: 'A', isMultiple: 'Y' } } } },
    'The snapshot is broken: fields.deal.A.isMultiple must be a flag, not "Y".',
  ],
  [
    'a kind of record that nobody knows',
    { ...snapshot, fields: { item1032: {} } },
    'The snapshot is broken: fields.item1032 belongs to no smart process.',
  ],
  [
    'an option twice',
    {
      ...snapshot,
      fields: {
        deal: {
          UF_A: { type: 'enumeration', title: '', isDynamic: true, items: [{ ID: '1', VALUE: 'a' }] },
          UF_B: { type: 'enumeration', title: '', isDynamic: true, items: [{ ID: '1', VALUE: 'b' }] },
        },
      },
    },
    'The snapshot is broken: list value 1 is in two fields.',
  ],
])('refuses %s', async (_, value, message) => {
  expect(() => parseSnapshot(value)).toThrow(message)
  await expect(createPortal({ schema: value as PortalSnapshot })).rejects.toThrow(message)
})

it('takes a whole one', () => {
  expect(parseSnapshot(snapshot)).toBe(snapshot)
})

it('refuses sample data, and scopes of the caller’s own', async () => {
  await expect(createPortal({ schema: snapshot, data: 'demo' })).rejects.toThrow('A portal with the schema of another one starts "empty"')
  await expect(createPortal({ schema: snapshot, scopes: [] })).rejects.toThrow('cannot shape scopes of your own')
})
