import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal, type PortalOptions } from '../index.ts'
import { ask, form, json, testScope } from '../test-scope.ts'

interface BatchResult {
  readonly result: unknown
  readonly result_error: unknown
  readonly result_total: unknown
  readonly result_next: unknown
  readonly result_time: Record<string, unknown>
}

let portal: Portal
const open = async (options: PortalOptions = {}): Promise<void> => {
  portal = await createPortal({ clock: 'virtual', scopes: [testScope], ...options })
}
beforeEach(() => open())
afterEach(() => portal.close())

const batch = async (cmd: unknown, halt: unknown = 0): Promise<BatchResult> =>
  (await ask(portal, 'batch', json({ cmd, halt }))).body['result'] as BatchResult
const many = (count: number, command: string): string[] => Array.from({ length: count }, () => command)

describe('containers', () => {
  it('hold what each command answered, under its key', async () => {
    const answer = await batch({ one: 'test.get?value=1', rows: 'test.list?count=51', bad: 'test.fail' })
    expect(answer).toMatchObject({
      result: { one: '1', rows: expect.arrayContaining([{ ID: '50' }]) },
      result_error: { bad: { error: '', error_description: 'Not found' } },
      result_total: { rows: 51 },
      result_next: { rows: 50 },
    })
    expect(Object.keys(answer.result_time)).toEqual(['one', 'rows'])
    expect(answer.result_time['rows']).toMatchObject({ duration: 0.001, operating: 0.001, operating_reset_at: 1767604200 })
  })

  it('are [] when empty and lists when their own keys are 0..n-1, each for itself', async () => {
    expect(await batch(['test.fail', 'test.fail'])).toEqual({
      result: [],
      result_error: [
        { error: '', error_description: 'Not found' },
        { error: '', error_description: 'Not found' },
      ],
      result_total: [],
      result_next: [],
      result_time: [],
    })
    const mixed = await batch({ 0: 'test.fail', 1: 'test.fail', 35943: 'test.get?value=x' })
    expect(mixed.result).toEqual({ 35943: 'x' })
    expect(mixed.result_error).toHaveLength(2)
    expect((await batch({ 0: 'test.null', 1: 'test.fail', 2: 'test.null' })).result).toEqual({ 0: null, 2: null })
  })

  it('pass null and an empty list of rows through', async () => {
    const answer = await batch({ a: 'test.null', b: 'test.list?count=0' })
    expect(answer).toMatchObject({ result: { a: null, b: [] }, result_total: { b: 0 }, result_next: [] })
  })

  it('are all empty without commands', async () => {
    expect(await batch([])).toEqual({ result: [], result_error: [], result_total: [], result_next: [], result_time: [] })
    expect((await ask(portal, 'batch')).body['result']).toEqual(await batch({}))
  })

  it('have the same structure in XML', async () => {
    const response = await portal.fetch(`${portal.webhook}batch.xml?cmd[u]=test.user`)
    expect(await response.text()).toContain('<response><result><result><u><ID>7</ID>')
  })
})

describe('commands', () => {
  it('run in order and stop at the first failure only with halt', async () => {
    const commands = { a: 'test.add', b: 'test.fail', c: 'test.add', d: 'test.count' }
    expect(await batch(commands)).toMatchObject({ result: { a: 1, c: 2, d: 2 } })
    for (const halt of [1, '1', true, 'true']) {
      const halted = await batch(commands, halt)
      expect(Object.keys(halted.result as object)).toEqual(['a'])
      expect(Object.keys(halted.result_error as object)).toEqual(['b'])
    }
  })

  it('come as a form too, encoded twice', async () => {
    const command = `test.echo?a=${encodeURIComponent('x & y')}&b[]=1`
    const { body } = await ask(portal, 'batch', form(`halt=0&cmd[e]=${encodeURIComponent(command)}`))
    expect(body).toMatchObject({ result: { result: { e: { all: { a: 'x & y', b: ['1'] } } } } })
  })

  it('forgive a trailing & and a leading /rest/', async () => {
    expect((await batch({ a: '/rest/test.get?value=1&', b: '/test.null' })).result).toEqual({ a: '1', b: null })
  })

  it('know no nested batch and no unknown method; auth in them is dropped', async () => {
    const answer = await batch({ a: 'batch?cmd[x]=test.null', b: 'test.unknown', c: 7, d: 'test.echo?auth=x&a=1' })
    expect(answer.result_error).toEqual({
      a: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED', error_description: 'Method is not allowed for batch usage' },
      b: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found' },
      c: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found' },
    })
    expect(answer.result).toMatchObject({ d: { all: { a: '1' } } })
  })

  it('beyond 50 fail one by one, and the first 50 run', async () => {
    const answer = await batch(many(52, 'test.add'))
    expect(answer.result).toHaveLength(50)
    expect(answer.result_error).toEqual({
      50: { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: 'Max batch length exceeded' },
      51: { error: 'ERROR_BATCH_LENGTH_EXCEEDED', error_description: 'Max batch length exceeded' },
    })
  })

  it('beyond 50 fail the request when switched so', async () => {
    await portal.close()
    await open({ quirks: { batchOverflow: 'http-400' } })
    expect(await ask(portal, 'batch', json({ cmd: many(51, 'test.add') }))).toMatchObject({
      status: 400,
      body: { error: 'ERROR_BATCH_LENGTH_EXCEEDED' },
    })
    expect((await ask(portal, 'test.count')).body['result']).toBe(0)
  })

  it('stand in the request log as they ran', async () => {
    await batch({ a: 'test.user', b: 'test.get?value=$result[a][ID]', c: 'test.fail' })
    expect(portal.requests.at(-1)).toMatchObject({
      method: 'batch',
      batch: [
        { key: 'a', method: 'test.user', params: {}, errorCode: undefined },
        { key: 'b', method: 'test.get', params: { value: '7' }, errorCode: undefined },
        { key: 'c', method: 'test.fail', errorCode: '' },
      ],
    })
  })
})

describe('references', () => {
  const resolve = async (value: string): Promise<unknown> =>
    ((await batch({ u: 'test.user', rows: 'test.list?count=3', bad: 'test.fail', x: `test.get?value=${value}` })).result as { x?: unknown })
      .x

  it.each<[string, string, unknown]>([
    ['a member', '$result[u][ID]', '7'],
    ['an element of a list', '$result[rows][2][ID]', '3'],
    ['a whole array', '$result[u][UF_DEPARTMENT]', [1, 2]],
    ['a place inside a text', 'Deal $result[u][ID] of $result[rows][0][ID]!', 'Deal 7 of 1!'],
    ['a boolean inside a text', 'x$result[u][ACTIVE]', 'x1'],
    ['a missing member', '$result[u][NONE]', ''],
    ['a place beyond the page', '$result[rows][49][ID]', ''],
    ['a failed command', '$result[bad][ID]', ''],
    ['an unknown command', 'a$result[none]b', 'ab'],
    ['nothing that an object inherits', '$result[u][constructor][name]', ''],
    ['no length', '$result[rows][length]', ''],
  ])('%s', async (_, reference, expected) => {
    expect(await resolve(reference)).toEqual(expected)
  })

  it('reach nested values, but neither keys nor method names', async () => {
    const answer = await batch({ u: 'test.user', e: 'test.echo?filter[>ID]=$result[u][ID]&$result[u][ID]=k', m: 'test.$result[u][ID]' })
    expect(answer.result).toMatchObject({ e: { all: { filter: { '>ID': '7' }, $result: { u: { ID: 'k' } } } } })
    expect(answer.result_error).toMatchObject({ m: { error: 'ERROR_METHOD_NOT_FOUND' } })
  })

  it('point at earlier commands only', async () => {
    expect((await batch({ a: 'test.get?value=$result[b]', b: 'test.get?value=2' })).result).toEqual({ a: '', b: '2' })
  })
})
