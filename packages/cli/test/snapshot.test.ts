import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createClient, webhook } from '@b24kit/client'
import { expect, test } from 'vitest'
import { makeFolder, openPortal, runCli, startCli } from './run-cli.ts'

test('a portal emulated from the snapshot of another one passes the check of its types', async () => {
  const { portal, env } = await openPortal()
  const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })
  await b24.callUntyped('crm.deal.userfield.add', {
    fields: { FIELD_NAME: 'COLOR', USER_TYPE_ID: 'enumeration', LIST: [{ VALUE: 'Red' }] },
  })
  await b24.call('crm.type.add', { fields: { title: 'Equipment', entityTypeId: 1032, isStagesEnabled: 'Y' } })
  const folder = await makeFolder()
  const types = join(folder, 'portal-types.ts')
  const schema = join(folder, 'portal.json')
  expect(await runCli(['types', '--out', types], env)).toMatchObject({ code: 0 })
  expect(await runCli(['types', '--snapshot', schema], env)).toMatchObject({ code: 0, stdout: '' })
  expect((await runCli(['types', '--snapshot', '-'], env)).stdout).toBe(await readFile(schema, 'utf8'))

  const child = startCli(['emulate', '--port', '0', '--json', '--schema', schema])
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
  const other = { B24_WEBHOOK: (JSON.parse(line) as { webhook: string }).webhook }
  expect(await runCli(['types', '--check', '--out', types], other)).toMatchObject({ code: 0, stdout: '' })
  expect(await runCli(['call', 'crm.deal.list', '--json'], other)).toMatchObject({ code: 0, stdout: '[]\n' })
  child.kill('SIGTERM')
  await once(child, 'close')
})

test('a file that is no snapshot, or one of another version, is refused by its name', async () => {
  const file = join(await makeFolder(), 'portal.json')
  const emulate = (): Promise<unknown> => runCli(['emulate', '--schema', file])
  expect(await emulate()).toMatchObject({ code: 2, stderr: expect.stringContaining(`Cannot read ${file}`) })
  await writeFile(file, '{')
  expect(await emulate()).toMatchObject({ code: 2, stderr: expect.stringContaining(`${file} is no JSON`) })
  await writeFile(file, '{}')
  expect(await emulate()).toMatchObject({ code: 2, stderr: expect.stringContaining(`${file}: This is no snapshot of a portal`) })
  await writeFile(file, '{"format": "b24kit portal schema", "version": 9}')
  expect(await emulate()).toMatchObject({ code: 2, stderr: expect.stringContaining('The snapshot is of version 9') })
})

test('types takes one task at a time', async () => {
  const { env } = await openPortal()
  expect(await runCli(['types', '--check', '--snapshot', 'x.json'], env)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('leave --snapshot out'),
  })
})
