import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { ask, json } from '../src/test-scope.ts'
import { refusalOf, type V3Answer } from '../src/v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
  await ask(portal, 'user.update', json({ ID: 1, EMAIL: 'ann@example.com', NAME: 'Ann', LAST_NAME: 'Lee' }))
  await ask(portal, 'user.add', json({ EMAIL: 'bea@example.com', NAME: 'Bea', UF_DEPARTMENT: [1] }))
})
afterEach(() => portal.close())

const as =
  (credential: string) =>
  async (method: string, params: object = {}): Promise<unknown> => {
    const response = await portal.fetch(`${portal.url}/rest/api/${credential}/mail.${method}`, json(params))
    const body = (await response.json()) as V3Answer['body']
    return response.ok ? body.result : refusalOf({ status: response.status, headers: response.headers, body })
  }
const ann = as('1/a')
const bea = as('2/b')
const letter = { from: 'ann@example.com', to: ['bea@example.com', 'Client <c@example.org>'], subject: 'Contract', body: 'Please sign' }
const texts = async (call: typeof ann, params: object = {}): Promise<unknown> =>
  ((await call('message.list', params)) as { items: { subject: string }[] }).items.map(({ subject }) => subject)

describe('mailboxes', () => {
  it('are those of the employees, each for himself', async () => {
    expect(await ann('mailbox.list')).toEqual({
      items: [{ id: 1, name: 'ann@example.com', email: 'ann@example.com', senderName: 'Ann Lee' }],
    })
    expect(await ann('mailbox.list', { email: 'BEA' })).toEqual({ items: [] })
    expect(await ann('mailbox.get', { id: 1, select: ['email'] })).toEqual({ item: { id: 1, email: 'ann@example.com' } })
    expect(await ann('mailbox.get', { id: 2 })).toEqual([403, 'ACCESSDENIEDEXCEPTION'])
    expect(await ann('mailbox.senders')).toEqual({
      items: [
        { email: 'ann@example.com', name: 'Ann Lee', sender: 'Ann Lee <ann@example.com>' },
        { email: 'ann@example.com', name: 'ann@example.com', sender: 'ann@example.com <ann@example.com>' },
      ],
    })
  })
})

describe('an e-mail', () => {
  it('is kept by the sender, and arrives at the colleague', async () => {
    expect(await ann('message.send', letter)).toEqual({ success: true, to: ['bea@example.com', 'c@example.org'] })
    expect(await bea('message.list', { folder: 'inbox' })).toEqual({
      items: [
        {
          id: 2,
          mailboxId: 2,
          mailboxEmail: 'bea@example.com',
          subject: 'Contract',
          from: 'Ann Lee <ann@example.com>',
          to: 'bea@example.com, c@example.org',
          cc: '',
          date: '2026-01-05T12:00:00+03:00',
          isSeen: false,
          hasAttachments: false,
          url: '/mail/message/2',
          bindings: [],
          body: 'Please sign',
        },
      ],
    })
    expect(await texts(ann, { folder: 'Sent', isSeen: true })).toEqual(['Contract'])
    expect(await ann('message.get', { id: 2 })).toEqual([403, 'ACCESSDENIEDEXCEPTION'])
    expect(await ann('recipient.listcontacts', { query: 'client' })).toEqual({ items: [{ id: 2, email: 'c@example.org', name: 'Client' }] })
    expect(await ann('recipient.listemployees', { query: 'bea' })).toEqual({ items: [{ id: 2, email: 'bea@example.com', name: 'Bea' }] })
  })

  it('is answered and forwarded', async () => {
    await ann('message.send', letter)
    portal.clock.advance('1h')
    const answer = { replyToMessageId: 2, from: 'bea@example.com', to: ['ann@example.com'], subject: 'Re: Contract', body: 'Signed' }
    expect(await bea('message.reply', answer)).toMatchObject({ success: true })
    expect(await ann('message.thread', { id: 1 })).toMatchObject([
      { id: 1, subject: 'Contract', date: '2026-01-05 12:00:00' },
      { subject: 'Re: Contract', from: 'Bea <bea@example.com>', date: '2026-01-05 13:00:00', body: 'Signed' },
    ])
    expect(await bea('message.forward', { ...answer, forwardMessageId: 2, body: 'FYI', subject: 'Fwd' })).toMatchObject({ success: true })
    expect(await ann('message.list', { searchQuery: 'fyi' })).toMatchObject({ items: [{ body: 'FYI\n\nPlease sign' }] })
    expect(await texts(ann, { dateFrom: '2026-01-05T12:30:00+03:00' })).toEqual(['Fwd', 'Re: Contract'])
  })

  it('is moved from folder to folder, and out of the trash for ever', async () => {
    await ann('message.send', letter)
    expect(await bea('message.movetofolder', { messageIds: [2], action: 'spam' })).toEqual({ success: true, movedCount: 1, action: 'spam' })
    expect(await texts(bea, { folder: 'Spam' })).toEqual(['Contract'])
    await bea('message.movetofolder', { messageIds: [2], action: 'move', folder: 'INBOX' })
    await bea('message.movetofolder', { messageIds: [2], action: 'delete' })
    expect(await texts(bea, { folder: 'Trash' })).toEqual(['Contract'])
    await bea('message.movetofolder', { messageIds: [2], action: 'delete' })
    expect(await bea('message.get', { id: 2 })).toEqual([400, 'ENTITYNOTFOUNDEXCEPTION'])
  })

  it('becomes a task, a chat, a post, an event and an activity of the CRM', async () => {
    await bea('message.send', { ...letter, from: 'bea@example.com', to: ['ann@example.com'] })
    const { taskId } = (await ann('message.createtask', { messageId: 2 })) as { taskId: number }
    const answer = await ask(portal, 'tasks.task.get', json({ taskId }))
    expect(answer.body['result']).toMatchObject({ task: { title: 'Contract', description: 'Please sign' } })
    const chat = (await ann('message.createchat', { messageId: 2 })) as { chatId: number }
    expect(chat).toMatchObject({ success: true, messageId: 2, existing: false })
    expect(await ann('message.createchat', { messageId: 2 })).toEqual({ ...chat, existing: true })
    const { postId } = (await ann('message.createfeedpost', { messageId: 2, title: 'News' })) as { postId: number }
    expect((await ask(portal, 'log.blogpost.get', json({ POST_ID: postId }))).body['result']).toMatchObject([{ TITLE: 'News' }])
    const event = { messageId: 2, dateFrom: '2026-04-15 10:00:00', dateTo: '2026-04-15 11:00:00' }
    const { eventId } = (await ann('message.createcalendarevent', event)) as { eventId: number }
    expect((await ask(portal, 'calendar.event.getbyid', json({ id: eventId }))).body['result']).toMatchObject({ NAME: 'Contract' })
    expect(await ann('message.createcrmactivity', { messageId: 2 })).toBe(true)
    const activities = async (): Promise<unknown> =>
      (await ask(portal, 'crm.activity.list', json({ filter: { TYPE_ID: 4 }, select: ['SUBJECT', 'OWNER_TYPE_ID'] }))).body['result']
    expect(await activities()).toMatchObject([{ SUBJECT: 'Contract', OWNER_TYPE_ID: '1' }])
    expect(await ann('message.removecrmactivity', { messageId: 2 })).toBe(true)
    expect(await activities()).toEqual([])
    const { item } = (await ann('message.get', { id: 2, select: ['bindings'] })) as { item: { bindings: { type: string }[] } }
    expect(item.bindings.map(({ type }) => type)).toEqual(['TASK', 'CHAT', 'FEED_POST', 'CALENDAR_EVENT'])
  })

  it.each([
    ['message.send', { ...letter, from: 'bea@example.com' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.send', { ...letter, to: [] }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.send', { ...letter, cc: [5] }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.reply', { ...letter, replyToMessageId: 77 }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.list', { dateFrom: '2026-01-01' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.list', { pagination: { limit: 'abc' } }, [400, 'INVALIDPAGINATIONEXCEPTION']],
    ['message.thread', { id: 77 }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
    ['message.movetofolder', { messageIds: [77], action: 'spam' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.movetofolder', { messageIds: [1], action: 'move' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.createtask', { messageId: 0 }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['message.createchat', { messageId: 77 }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['recipient.listemployees', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ])('%s refuses %j', async (method, params, refusal) => {
    expect(await ann(method, params)).toEqual(refusal)
  })
})
