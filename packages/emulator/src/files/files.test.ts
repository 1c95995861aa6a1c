import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { ask, json } from '../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'one' },
    { userId: 1, code: 'two' },
    { userId: 1, code: 'late', expiresAtMs: Date.UTC(2040, 0, 2) },
  ]
  portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none', webhooks })
})
afterEach(() => portal.close())

type Files = Record<string, unknown>

const call = async (method: string, params: object): Promise<unknown> => {
  const { body } = await ask(portal, method, json(params))
  if ('error' in body) throw new Error(JSON.stringify(body))
  return body['result']
}
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const pair = (name: string): [string, string] => [name, base64(`content of ${name}`)]

/** Status, headers and bytes behind a link of a row. */
async function download(link: unknown): Promise<{ status: number; type: string | null; disposition: string | null; text: string }> {
  const response = await portal.fetch(new URL(String(link), portal.url))
  const { status, headers } = response
  return { status, type: headers.get('content-type'), disposition: headers.get('content-disposition'), text: await response.text() }
}
const contentOf = async (link: unknown): Promise<string> => (await download(link)).text

/** A deal with a file field of each kind. */
async function openDeal(fields: Files): Promise<{ id: unknown; update(fields: Files): Promise<unknown>; read(): Promise<Files> }> {
  for (const [FIELD_NAME, MULTIPLE] of [
    ['DOC', 'N'],
    ['DOCS', 'Y'],
  ])
    await call('crm.deal.userfield.add', { fields: { FIELD_NAME, USER_TYPE_ID: 'file', MULTIPLE } })
  const id = await call('crm.deal.add', { fields })
  return {
    id,
    update: (changes) => call('crm.deal.update', { id, fields: changes }),
    read: async () => (await call('crm.deal.get', { id })) as Files,
  }
}
const single = (row: Files): Files => row['UF_CRM_DOC'] as Files
const many = (row: Files): Files[] => row['UF_CRM_DOCS'] as Files[]

describe('a file field of classic methods', () => {
  it('answers an id and links relative to the portal, and "" or false where there is none', async () => {
    const deal = await openDeal({ UF_CRM_DOC: { fileData: pair('a.txt') } })
    const path = `/bitrix/components/bitrix/crm.deal.show/show_file.php`
    const query = `ownerId=1&fieldName=UF_CRM_DOC&dynamic=Y&fileId=1`
    expect(single(await deal.read())).toEqual({ id: 1, showUrl: `${path}?${query}`, downloadUrl: `${path}?auth=1%2Fone&${query}` })
    await deal.update({ UF_CRM_DOC: '' })
    expect(await deal.read()).toMatchObject({ UF_CRM_DOC: '', UF_CRM_DOCS: false })
  })

  it('serves what was uploaded, with its name and type', async () => {
    const deal = await openDeal({ UF_CRM_DOC: { fileData: ['Zoë "1".pdf', base64('\u0000\u00FFpdf')] } })
    expect(await download(single(await deal.read())['downloadUrl'])).toEqual({
      status: 200,
      type: 'application/pdf',
      disposition: `attachment; filename="Zo_ _1_.pdf"; filename*=UTF-8''Zo%C3%AB%20%221%22.pdf`,
      text: '\u0000\u00FFpdf',
    })
  })

  it('replaces a single file, keeps it by its id, and removes it', async () => {
    const deal = await openDeal({ UF_CRM_DOC: { fileData: pair('a') } })
    const first = single(await deal.read())
    await deal.update({ UF_CRM_DOC: { id: first['id'] } })
    expect(single(await deal.read())).toEqual(first)
    await deal.update({ UF_CRM_DOC: { fileData: pair('b') } })
    expect(await contentOf(single(await deal.read())['downloadUrl'])).toBe('content of b')
    expect((await download(first['downloadUrl'])).status).toBe(404)
    await deal.update({ UF_CRM_DOC: { id: 2, remove: 'Y' } })
    expect(await deal.read()).toMatchObject({ UF_CRM_DOC: '' })
  })

  it('keeps the files of a multiple field until they are removed', async () => {
    const deal = await openDeal({ UF_CRM_DOCS: [{ fileData: pair('a') }, { fileData: pair('b') }] })
    await deal.update({ UF_CRM_DOCS: [{ fileData: pair('c') }] })
    await deal.update({ UF_CRM_DOCS: [{ id: 1, remove: 'Y' }, { fileData: pair('d') }] })
    expect(await Promise.all(many(await deal.read()).map(({ downloadUrl }) => contentOf(downloadUrl)))).toEqual([
      'content of b',
      'content of c',
      'content of d',
    ])
    await deal.update({ UF_CRM_DOCS: [] })
    expect(await deal.read()).toMatchObject({ UF_CRM_DOCS: false })
  })

  it('takes malformed values for nothing, without an error', async () => {
    const deal = await openDeal({ UF_CRM_DOC: pair('a'), UF_CRM_DOCS: ['x', { fileData: 'y' }, { fileData: pair('b') }] })
    const row = await deal.read()
    expect(row).toMatchObject({ UF_CRM_DOC: '' })
    expect(many(row)).toHaveLength(1)
  })

  it('shows in lists, and in PHOTO and LOGO', async () => {
    const deal = await openDeal({ UF_CRM_DOC: { fileData: pair('a') } })
    expect(await call('crm.deal.list', { select: ['UF_CRM_DOC'] })).toEqual([{ ID: '1', UF_CRM_DOC: single(await deal.read()) }])
    const contact = await call('crm.contact.add', { fields: { NAME: 'Ann', PHOTO: { fileData: pair('ann.png') } } })
    const { PHOTO: photo } = (await call('crm.contact.get', { id: contact })) as { PHOTO: Files }
    expect(await download(photo['downloadUrl'])).toMatchObject({ type: 'image/png', text: 'content of ann.png' })
    const company = await call('crm.company.add', { fields: { TITLE: 'Co' } })
    expect(await call('crm.company.get', { id: company })).toMatchObject({ LOGO: null })
  })
})

describe('a file field of crm.item', () => {
  const update = async (id: unknown, fields: Files): Promise<Files> =>
    ((await call('crm.item.update', { entityTypeId: 2, id, fields })) as { item: Files }).item
  const links = (item: Files): Files[] => item['ufCrmDocs'] as Files[]

  it('answers an id, a link for a browser and a signed one for programs', async () => {
    const { id } = await openDeal({})
    const query = `SITE_ID=s1&entityTypeId=2&id=1&fieldName=UF_CRM_DOC&fileId=1`
    const { ufCrmDoc, ufCrmDocs } = await update(id, { ufCrmDoc: pair('a.txt') })
    expect(ufCrmDoc).toEqual({
      id: 1,
      url: `https://portal.example/bitrix/services/main/ajax.php?action=crm.controller.item.getFile&${query}`,
      urlMachine: expect.stringMatching(
        /^https:\/\/portal\.example\/rest\/crm\.controller\.item\.getFile\.json\?auth=1%2Fone&token=crm%7C/,
      ),
    })
    expect(ufCrmDocs).toEqual([])
    expect(await contentOf((ufCrmDoc as Files)['urlMachine'])).toBe('content of a.txt')
  })

  it('keeps the files that the list names, in its order, and deletes the others', async () => {
    const { id } = await openDeal({})
    await update(id, { ufCrmDocs: ['a', 'b', 'c'].map(pair) })
    const item = await update(id, { ufCrmDocs: [{ id: 3 }, pair('d'), '1', { id: 99 }] })
    expect(links(item).map((file) => file['id'])).toEqual([3, 4, 1])
    expect(await update(id, { ufCrmDocs: [] })).toMatchObject({ ufCrmDocs: [] })
  })

  it('keeps a single file by its own id, and loses it to another one', async () => {
    const { id } = await openDeal({})
    await update(id, { ufCrmDoc: pair('a') })
    expect(await update(id, { ufCrmDoc: { id: 1 } })).toMatchObject({ ufCrmDoc: { id: 1 } })
    expect(await update(id, { ufCrmDoc: { id: 2 } })).toMatchObject({ ufCrmDoc: null })
  })

  it('takes base64 without a name', async () => {
    const { id } = await openDeal({})
    const { ufCrmDoc } = await update(id, { ufCrmDoc: base64('plain') })
    expect(await download((ufCrmDoc as Files)['urlMachine'])).toMatchObject({ type: 'application/octet-stream', text: 'plain' })
  })
})

describe('files of the timeline', () => {
  it('comments show them by their ids, and lose all of them to new ones', async () => {
    await call('crm.deal.add', { fields: {} })
    const fields = { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'Hi', FILES: [pair('1.gif'), pair('2.txt')] }
    const id = await call('crm.timeline.comment.add', { fields })
    const files = async (): Promise<Files | undefined> => ((await call('crm.timeline.comment.get', { id })) as { FILES?: Files }).FILES
    expect(await files()).toMatchObject({
      1: { id: 1, type: 'image', name: '1.gif', size: 16, authorId: 1 },
      2: { id: 2, type: 'file', name: '2.txt', urlDownload: 'https://portal.example/disk/downloadFile/2/?&ncc=1&filename=2.txt' },
    })
    await call('crm.timeline.comment.update', { id, fields: { COMMENT: 'Hi' } })
    expect(Object.keys((await files())!)).toEqual(['1', '2'])
    await call('crm.timeline.comment.update', { id, fields: { COMMENT: 'Hi', FILES: [pair('3.txt')] } })
    expect(Object.keys((await files())!)).toEqual(['3'])
    await call('crm.timeline.comment.update', { id, fields: { COMMENT: 'Hi', FILES: [] } })
    expect(await files()).toBeUndefined()
    expect(await call('crm.timeline.comment.list', { filter: { ENTITY_ID: 1, ENTITY_TYPE: 'deal' } })).toMatchObject([{ FILES: {} }])
  })

  it('activities list them with a link that works', async () => {
    await call('crm.deal.add', { fields: {} })
    const COMMUNICATIONS = [{ TYPE: 'PHONE', VALUE: '+1' }]
    const fields = { OWNER_TYPE_ID: 2, OWNER_ID: 1, TYPE_ID: 2, SUBJECT: 'Call', RESPONSIBLE_ID: 1, COMMUNICATIONS }
    const id = await call('crm.activity.add', { fields: { ...fields, FILES: [{ fileData: pair('a.txt') }] } })
    const read = async (): Promise<Files[]> => ((await call('crm.activity.list', { select: ['FILES'] })) as [{ FILES: Files[] }])[0].FILES
    const [file] = await read()
    expect(file).toEqual({ id: 1, url: expect.stringContaining('/bitrix/tools/crm_show_file.php?fileId=1&ownerTypeId=6&ownerId=1&auth=') })
    expect(await contentOf(file!['url'])).toBe('content of a.txt')
    await call('crm.activity.delete', { id })
    expect((await download(file!['url'])).status).toBe(404)
  })
})

describe('a link', () => {
  const open = async (): Promise<{ plain: string; signed: string }> => {
    const deal = await openDeal({ UF_CRM_DOC: { fileData: pair('a') } })
    const { item } = (await call('crm.item.get', { entityTypeId: 2, id: deal.id })) as { item: { ufCrmDoc: Files } }
    return { plain: String(single(await deal.read())['downloadUrl']), signed: String(item.ufCrmDoc['urlMachine']) }
  }

  it('opens for a webhook of the portal only', async () => {
    const { plain } = await open()
    expect(await download(plain.replace('%2Fone', '%2Ftwo'))).toMatchObject({ status: 200 })
    expect(await download(plain.replace('%2Fone', '%2Fnone'))).toMatchObject({ status: 401, type: 'application/json; charset=utf-8' })
    expect(await download(plain.replace('auth=1%2Fone&', ''))).toMatchObject({ status: 401 })
  })

  it('dies with its webhook', async () => {
    const { plain } = await open()
    const link = plain.replace('%2Fone', '%2Flate')
    expect((await download(link)).status).toBe(200)
    portal.clock.set(Date.UTC(2040, 0, 3))
    expect((await download(link)).status).toBe(401)
  })

  it('is good with its own token for its own webhook', async () => {
    const { signed } = await open()
    expect((await download(signed)).status).toBe(200)
    expect(JSON.parse(await contentOf(signed.replace('%2Fone', '%2Ftwo')))).toMatchObject({ error: 'INVALID_CREDENTIALS' })
    expect((await download(signed.replace(/token=crm%7C.{8}/, 'token=crm%7CAAAAAAAA'))).status).toBe(403)
    expect((await download(signed.replace(/&token=.*/, ''))).status).toBe(403)
  })

  it('leads nowhere once its field, its record or the data are gone', async () => {
    const { plain } = await open()
    await call('crm.deal.delete', { id: 1 })
    expect((await download(plain)).status).toBe(404)
    await call('crm.deal.add', { fields: { UF_CRM_DOC: { fileData: pair('b') } } })
    const next = plain.replace('fileId=1', 'fileId=2')
    expect(await contentOf(next)).toBe('content of b')
    await call('crm.deal.userfield.delete', { id: 1 })
    expect((await download(next)).status).toBe(404)
    portal.reset()
    expect((await download(plain)).status).toBe(404)
  })

  it('works over a socket too', async () => {
    const { url } = await portal.listen(0)
    const { signed } = await open()
    expect(signed.startsWith(`${url}/rest/`)).toBe(true)
    expect(await (await fetch(signed)).text()).toBe('content of a')
    const head = await fetch(signed, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })
})
