import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
beforeEach(async () => {
  office = await openOffice()
  call = office.call
})
afterEach(() => office.portal.close())

const BOB = 2
const CARL = 3
const idsOf = async (params: object = {}, userId = 1): Promise<readonly string[]> => {
  const rows: readonly { ID: string }[] = await call('log.blogpost.get', params, userId)
  return rows.map(({ ID }) => ID)
}

describe('posts', () => {
  it('are announced, read, changed, shared and deleted', async () => {
    await office.listen('OnLiveFeedPostAdd', 'OnLiveFeedPostUpdate', 'OnLiveFeedPostDelete')
    const id: number = await call('log.blogpost.add', {
      POST_MESSAGE: 'Painted',
      POST_TITLE: 'Wall',
      DEST: ['U2'],
      TAGS: 'wall, paint',
      IMPORTANT: 'Y',
    })
    expect(await call('log.blogpost.get', { POST_ID: id }, BOB)).toMatchObject([
      {
        ID: String(id),
        TITLE: 'Wall',
        DETAIL_TEXT: 'Painted',
        AUTHOR_ID: '1',
        CATEGORY_ID: '1,2',
        HAS_TAGS: 'Y',
        HAS_SOCNET_ALL: 'N',
        NUM_COMMENTS: '0',
        UF_BLOG_POST_IMPRTNT: { VALUE: '1', ENTITY_VALUE_ID: id },
      },
    ])
    expect(await idsOf({}, CARL)).toEqual([])
    expect(await call('log.blogpost.share', { POST_ID: id, DEST: ['U3'] })).toBe(true)
    expect(await idsOf({}, CARL)).toEqual([String(id)])
    expect(await call('log.blogpost.update', { POST_ID: id, POST_MESSAGE: 'Repainted', DEST: ['UA'] })).toBe(id)
    expect(await call('log.blogpost.get', { LOG_RIGHTS: ['UA'] })).toMatchObject([
      { TITLE: '', DETAIL_TEXT: 'Repainted', HAS_SOCNET_ALL: 'Y' },
    ])
    expect(await call('log.blogpost.getusers.important', { POST_ID: id })).toEqual([])
    await expect(call('log.blogpost.delete', { POST_ID: id }, BOB)).rejects.toThrow('403')
    expect(await call('log.blogpost.delete', { POST_ID: id })).toBe(true)
    await expect(call('log.blogpost.delete', { POST_ID: id })).rejects.toThrow('100: Wrong post ID')
    const data = { FIELDS: { POST_ID: String(id) } }
    expect(await office.heard()).toEqual([
      ['ONLIVEFEEDPOSTADD', data],
      ['ONLIVEFEEDPOSTUPDATE', data],
      ['ONLIVEFEEDPOSTDELETE', data],
    ])
  })

  it('come by pages, by a cursor, by days', async () => {
    for (let count = 0; count < 52; count++) await call('log.blogpost.add', { POST_MESSAGE: `${count}` })
    const first = await office.ask('log.blogpost.get')
    expect(first).toMatchObject({ total: 52, next: 50 })
    expect(await idsOf({ start: 50 })).toEqual(['2', '1'])
    expect(await idsOf({ FIRST_ID: 10, LIMIT: 2 })).toEqual(['11', '12'])
    expect(await idsOf({ LAST_ID: 10, LIMIT: 2 })).toEqual(['9', '8'])
    office.portal.clock.advance(86_400_000)
    await call('log.blogpost.add', { POST_MESSAGE: 'late' })
    expect(await idsOf({ LOG_DATE_FROM: new Date(office.portal.clock.now() - 1000).toISOString() })).toEqual(['53'])
  })

  it('carry files of the author’s drive', async () => {
    const id: number = await call('log.blogpost.add', {
      POST_MESSAGE: 'See',
      FILES: [
        ['a.txt', 'SGk='],
        ['b.txt', 'SGk='],
      ],
    })
    const [{ FILES }]: readonly [{ FILES: readonly number[] }] = await call('log.blogpost.get', { POST_ID: id })
    expect(await call('disk.file.get', { id: FILES[0] })).toMatchObject({ NAME: 'a.txt' })
    await call('log.blogpost.update', { POST_ID: id, POST_MESSAGE: 'See', FILES: { [FILES[0]!]: 'del' } })
    expect(await call('log.blogpost.get', { POST_ID: id })).toMatchObject([{ FILES: [FILES[1]], UF_BLOG_POST_FILE: { VALUE: [FILES[1]] } }])
    const other: number = await call('log.blogpost.add', { POST_MESSAGE: 'Again', UF_BLOG_POST_FILE: [`n${FILES[0]}`] })
    expect(await call('log.blogpost.get', { POST_ID: other })).toMatchObject([{ FILES: [FILES[0]] }])
  })

  it('are made of messages too', async () => {
    const message = await call('im.message.add', { DIALOG_ID: '2', MESSAGE: 'Paint the wall' })
    expect(await call('im.message.share', { MESSAGE_ID: message, DIALOG_ID: '2', TYPE: 'POST' })).toBe(true)
    expect(await call('log.blogpost.get', {}, BOB)).toMatchObject([{ DETAIL_TEXT: 'Paint the wall', AUTHOR_ID: '1' }])
    expect(await idsOf({}, CARL)).toEqual([])
  })
})

it('comments are added once, listed by their author, and deleted', async () => {
  const POST_ID: number = await call('log.blogpost.add', { POST_MESSAGE: 'Painted' })
  const id: number = await call('log.blogcomment.add', { POST_ID, TEXT: 'Nice' }, BOB)
  await expect(call('log.blogcomment.add', { POST_ID, TEXT: 'Nice' }, BOB)).rejects.toThrow('Duplicate comment')
  const second: number = await call('log.blogcomment.add', { POST_ID, TEXT: 'See', FILES: [['a.txt', 'SGk=']], USER_ID: BOB })
  const listed: { comments: readonly { id: number; attach: readonly number[] }[]; files: Record<string, { urlDownload: string }> } =
    await call('log.blogcomment.user.get', {}, BOB)
  expect(listed.comments).toMatchObject([
    { id: second, log_id: POST_ID },
    { id, text: 'Nice', attach: [] },
  ])
  expect(await (await office.portal.fetch(Object.values(listed.files)[0]!.urlDownload)).text()).toBe('Hi')
  expect(await call('log.blogpost.get', { POST_ID })).toMatchObject([{ NUM_COMMENTS: '2' }])
  await expect(call('log.blogcomment.delete', { COMMENT_ID: id }, CARL)).rejects.toThrow('No delete perms')
  expect(await call('log.blogcomment.delete', { COMMENT_ID: id }, BOB)).toBe(true)
  await expect(call('log.blogcomment.delete', { COMMENT_ID: id }, BOB)).rejects.toThrow('No comment found')
})

it.each([
  ['log.blogpost.add', { POST_MESSAGE: '' }, 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR'],
  ['log.blogpost.add', { POST_MESSAGE: 'x', DEST: ['all'] }, 'No destination specified'],
  ['log.blogpost.update', { POST_ID: 1 }, 'EMPTY_TITLE'],
  ['log.blogpost.update', { POST_ID: 77, POST_TITLE: 'x' }, 'No post found'],
  ['log.blogpost.share', { POST_ID: 77, DEST: ['UA'] }, 'Wrong post ID'],
  ['log.blogcomment.add', { POST_ID: 77, TEXT: 'x' }, 'No post found'],
])('%s refuses %o', async (method, params, error) => {
  await expect(call(method, params)).rejects.toThrow(error)
})
