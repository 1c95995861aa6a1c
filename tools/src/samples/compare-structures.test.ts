import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStructures } from './compare-structures.ts'
import { structureOf } from './structure.ts'

const differences = (ours: unknown, theirs: unknown): string[] =>
  compareStructures(structureOf(ours), structureOf(theirs), 'result').map((one) => `${one.path}: ${one.ours}, ${one.theirs}`)

describe('two answers differ', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      'in a member that one of them lacks',
      { ID: '1', A: 1 },
      { ID: '1', B: true },
      ['result.A: number, absent', 'result.B: absent, boolean'],
    ],
    ['in a text that is a number', { ID: 1 }, { ID: '1' }, ['result.ID: number, string']],
    ['deep inside', { task: { rows: [{ a: [1] }] } }, { task: { rows: [{ a: ['1'] }] } }, ['result.task.rows[].a[]: number, string']],
    ['in a list that is a map', [{ a: 1 }], { 7: { a: 1 } }, ['result: list, map']],
    ['in a row of a map that is an excerpt', { 1: { a: 1 } }, { 20: { a: '2' }, '...': 0 }, ['result[].a: number, string']],
    ['in what no row of one has', [{ a: 1 }, { a: 1, b: 1 }], [{ a: 1 }], ['result[].b: number, absent']],
    ['in a member that is there, but null', { a: null }, {}, []],
    ['in a member that is there, but null, beside others', { a: null, b: 1 }, { b: 1 }, ['result.a: nothing, absent']],
  ])('%s', (_, ours, theirs, expected) => {
    expect(differences(ours, theirs)).toEqual(expected)
  })
})

describe('two answers agree', () => {
  it.each<[string, unknown, unknown]>([
    ['when a value is null on one side', { a: null }, { a: 'x' }],
    ['when a container is empty on one side', { a: [] }, { a: { b: 1 } }],
    ['when rows share their members between them', [{ a: 1 }, { b: 1 }], [{ a: 1, b: 1 }]],
    ['when maps have other ids', { 1: { a: 1 } }, { 20: { a: 2 }, 21: { a: 3 } }],
    ['when a map of the sample is an excerpt', { 1: { a: 1 } }, { 20: { a: 2 }, '...': 0 }],
    ['when ids stand behind words', { upload7: { a: 1 }, upload8: { a: 1 } }, { upload5249: { a: 2 } }],
    ['when texts stand in other languages', { en: 'x' }, { de: 'y', id: null }],
    ['when they have other custom fields', { a: 1, UF_CRM_1: 1 }, { a: 1, ufCrm7_1: 'x', parentId128: 4 }],
    ['when the sample is an excerpt', { a: 1, b: 2 }, { a: 1, '...': 0 }],
    [
      'when only times differ',
      { time: { duration: 1, processing: 1, operating: 0 }, a: 1 },
      { time: { duration: 1, processing: 1 }, a: 1 },
    ],
    ['when rows of one are of several kinds', [{ v: 1 }, { v: 'x' }], [{ v: 'x' }]],
  ])('%s', (_, ours, theirs) => {
    expect(differences(ours, theirs)).toEqual([])
  })

  it('with themselves, and each differs from the other as the other from it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(differences(one, one)).toEqual([])
        expect(differences(one, other)).toHaveLength(differences(other, one).length)
      }),
    )
  })
})
