import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { OutputClosed, writeText } from './write-text.ts'

const failing = (code: string): Writable => new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) })

test('waits until a slow reader took the text', async () => {
  const taken: (() => void)[] = []
  const slow = new Writable({ write: (_, __, done) => void taken.push(done) })
  const order: string[] = []
  const written = writeText(slow, 'row\n').then(() => order.push('written'))
  await new Promise((resolve) => setImmediate(resolve))
  order.push('taken')
  taken[0]!()
  await written
  expect(order).toEqual(['taken', 'written'])
})

test('tells a reader that went away from a disk that is full', async () => {
  await expect(writeText(failing('EPIPE'), 'x')).rejects.toBeInstanceOf(OutputClosed)
  await expect(writeText(failing('ENOSPC'), 'x')).rejects.toMatchObject({ exitCode: 74, message: expect.stringContaining('no space left') })
})
