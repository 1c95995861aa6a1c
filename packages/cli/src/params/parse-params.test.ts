import { describe, expect, test } from 'vitest'
import { parseFilter, parseParams } from './parse-params.ts'

describe('parameters', () => {
  test.each([
    [['id=5'], { id: '5' }],
    [['fields[TITLE]=a=b'], { fields: { TITLE: 'a=b' } }],
    [['filter[>=ID]=5', 'filter[=%TITLE]=x%'], { filter: { '>=ID': '5', '=%TITLE': 'x%' } }],
    [['select[]=ID', 'select[]=TITLE'], { select: ['ID', 'TITLE'] }],
    [['rows[0][PRICE]=1', 'rows[0][QUANTITY]=2', 'rows[1][PRICE]=3'], { rows: [{ PRICE: '1', QUANTITY: '2' }, { PRICE: '3' }] }],
    [['map[7]=seven'], { map: { 7: 'seven' } }],
    [['text=', 'lines=a\nb'], { text: '', lines: 'a\nb' }],
  ])('%j', (pairs, params) => {
    expect(parseParams(pairs)).toEqual(params)
  })

  test.each([
    ['id', 'not of the form'],
    ['=5', 'not of the form'],
    ['filter[ID=5', 'not of the form'],
  ])('%s is refused', (pair, reason) => {
    expect(() => parseParams([pair])).toThrow(reason)
  })

  test('a key given twice, or once as a value and once as a container, is refused', () => {
    expect(() => parseParams(['id=1', 'id=2'])).toThrow('has one already')
    expect(() => parseParams(['a=1', 'a[b]=2'])).toThrow('has a value already')
    expect(() => parseParams(['a[b]=2', 'a=1'])).toThrow('has one already')
  })

  test('a key named like a member of all objects is a key', () => {
    expect(Object.keys(parseParams(['__proto__[x]=1']))).toEqual(['__proto__'])
  })
})

describe('conditions', () => {
  test.each([
    ['STAGE_ID=NEW', { STAGE_ID: 'NEW' }],
    ['>=OPPORTUNITY=10.5', { '>=OPPORTUNITY': '10.5' }],
    ['!=TITLE=a=b', { '!=TITLE': 'a=b' }],
    ['%TITLE=100%', { '%TITLE': '100%' }],
    ['@STAGE_ID=NEW,WON', { '@STAGE_ID': ['NEW', 'WON'] }],
    ['COMMENTS=', { COMMENTS: '' }],
  ])('%s', (condition, filter) => {
    expect(parseFilter([condition])).toEqual(filter)
  })

  test('one without a value is refused', () => {
    expect(() => parseFilter(['STAGE_ID'])).toThrow('"STAGE_ID" is not of the form')
  })
})
