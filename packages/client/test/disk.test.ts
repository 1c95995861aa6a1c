import { expect, it } from 'vitest'
import { openPortal, sent } from './open-portal.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

it('children of a folder are read by keyset, fifty at a time and without counting', async () => {
  const { portal, b24, run } = await openPortal({ plan: 'none' })
  const names = Array.from({ length: 120 }, (_, index) => `file ${String(index).padStart(3, '0')}.txt`)
  for (const name of names)
    await run(b24.call('disk.storage.uploadFile', { id: 1, data: { NAME: name }, fileContent: [name, base64(name)] }))
  const before = sent(portal).length
  const rows = await run(b24.list('disk.folder.getChildren', { id: 1, filter: { TYPE: 'file' } }).toArray({ max: 500 }))
  expect(rows.map(({ NAME }) => NAME)).toEqual(names)
  expect(sent(portal).slice(before)).toEqual(['disk.folder.getChildren', 'batch(2)'])
  const commands = [...portal.requests].at(-1)?.batch?.map(({ params }) => params)
  expect(commands).toMatchObject([50, 100].map((read) => ({ start: '-1', filter: { '>ID': rows[read - 1]?.ID } })))
})

it('a file that is uploaded with the call comes back from its link', async () => {
  const { portal, b24, run } = await openPortal()
  const file = await run(b24.call('disk.folder.uploadFile', { id: 1, data: { NAME: 'a.txt' }, fileContent: ['a.txt', base64('hello')] }))
  const read = await run(b24.call('disk.file.get', { id: Number(file.ID) }))
  expect([typeof file.ID, typeof read.ID]).toEqual(['number', 'string'])
  expect(await (await portal.fetch(read.DOWNLOAD_URL)).text()).toBe('hello')
})

it('a file that is posted to an upload URL comes back from its link', async () => {
  const { portal, b24, run } = await openPortal()
  const { field, uploadUrl } = await run(b24.callUntyped<{ field: string; uploadUrl: string }>('disk.folder.uploadFile', { id: 1 }))
  const body = new FormData()
  body.append(field, new Blob([new Uint8Array([0, 255, 10])]), 'raw.bin')
  const response = await portal.fetch(uploadUrl, { method: 'POST', body })
  const { result } = (await response.json()) as { result: { ID: number; DOWNLOAD_URL: string } }
  const content = await (await portal.fetch(result.DOWNLOAD_URL)).arrayBuffer()
  expect([...new Uint8Array(content)]).toEqual([0, 255, 10])
  expect(await run(b24.call('disk.file.get', { id: result.ID }))).toMatchObject({ NAME: 'raw.bin', SIZE: '3' })
})

it('a refusal of Drive is an error with the code of the portal', async () => {
  const { b24, run } = await openPortal()
  await expect(run(b24.call('disk.file.get', { id: 99 }))).rejects.toMatchObject({ apiCode: 'ERROR_NOT_FOUND', status: 400 })
})
