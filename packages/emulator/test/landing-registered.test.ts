import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { json } from '../src/test-scope.ts'

let portal: Portal
beforeAll(async () => {
  const apps = ['local.1', 'local.2'].map((clientId) => ({ clientId, clientSecret: 's' }))
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks: [{ userId: 1, code: 'a' }], apps })
})
afterAll(() => portal.close())

type Ask = (method: string, params?: object) => Promise<unknown>

const ask = async (path: string, params: object): Promise<unknown> => {
  const response = await portal.fetch(`${portal.url}/rest/${path}`, json(params))
  const { result, ...answer } = (await response.json()) as Record<string, unknown>
  return response.status === 200 ? result : { status: response.status, ...answer }
}
const byApp =
  (clientId: string): Ask =>
  async (method, params = {}) =>
    ask(method, { ...params, auth: portal.tokens.create({ clientId, lifetimeMs: Infinity }).access_token })
const [one, two] = [byApp('local.1'), byApp('local.2')]
const byWebhook: Ask = async (method, params = {}) => ask(`1/a/${method}`, params)

const block = { NAME: 'Block', CONTENT: '<section><div>Test</div></section>', SECTIONS: 'cover,about', PREVIEW: 'https://a.example/a.jpg' }
const manifest = { block: { name: 'Block' }, nodes: { '.a': { name: 'Text', type: 'text' } } }
const widgetParams = { rootNode: '.w', handler: 'https://a.example/vibe', demoData: { count: '4' } }
const refused = (error: string, error_description: string, more: object = {}): object => ({
  status: 400,
  error,
  error_description,
  ...more,
})
const codes = (rows: unknown): unknown => (rows as { XML_ID: string }[]).map(({ XML_ID }) => XML_ID)

it('a block of an application is its own, and is changed under its code', async () => {
  const id = await one('landing.repo.register', { code: 'b', fields: block, manifest })
  expect(await two('landing.repo.register', { code: 'b', fields: block })).not.toBe(id)
  expect(await one('landing.repo.register', { code: 'b', fields: { ...block, NAME: 'New', ACTIVE: 'N' }, manifest })).toBe(id)
  const list = async (by: Ask, params: object = {}): Promise<unknown> => by('landing.repo.getList', { params })
  expect(await list(one)).toEqual([
    {
      ...block,
      NAME: 'New',
      ID: String(id),
      XML_ID: 'b',
      APP_CODE: 'local.1',
      ACTIVE: 'N',
      DESCRIPTION: null,
      SITE_TEMPLATE_ID: null,
      MANIFEST: manifest,
      CREATED_BY_ID: '1',
      MODIFIED_BY_ID: '1',
      DATE_CREATE: expect.any(String),
      DATE_MODIFY: expect.any(String),
    },
  ])
  await byWebhook('landing.repo.register', { code: 'w', fields: block })
  expect([codes(await list(two)), codes(await list(byWebhook))]).toEqual([['b'], ['b', 'b', 'w']])
  expect(await list(byWebhook, { select: ['MANIFEST'], filter: { APP_CODE: 'local.2' }, limit: 1 })).toEqual([{ MANIFEST: [] }])
  expect(await two('landing.repo.unregister', { code: 'w' })).toBe(false)
  expect(await two('landing.repo.unregister', { code: 'b' })).toBe(true)
  expect(codes(await list(byWebhook))).toEqual(['b', 'w'])
})

it.each([
  ['<div style="color:red" onclick="alert(1)"><iframe src="//evil.com"></iframe></div>', '#AAA#', 'oncl#AAA#ick|<ifr#AAA#ame'],
  ['<a href="javascript:alert(1)">', undefined, 'javas#SANITIZE#cript:'],
  ['<SCRIPT>', undefined, '<SCR#SANITIZE#IPT>'],
])('what could run in %s is split', async (content, splitter, parts) => {
  const answer = (await one('landing.repo.checkContent', { content, splitter })) as { is_bad: boolean; content: string }
  expect(answer.is_bad).toBe(true)
  for (const part of parts.split('|')) expect(answer.content).toContain(part)
  expect(answer.content.replaceAll(splitter ?? '#SANITIZE#', '')).toBe(content)
})

it('what cannot run stays', async () => {
  const content = '<p title="one = two">on = off, scripts and iframes</p>'
  expect(await one('landing.repo.checkContent', { content })).toEqual({ is_bad: false, content })
})

it('a widget keeps its parameters, and tells them by name', async () => {
  const fields = { ...block, WIDGET_PARAMS: widgetParams }
  const id = await one('landing.repowidget.register', { code: 'w', fields })
  expect(await one('landing.repowidget.register', { code: 'w', fields: { ...fields, DESCRIPTION: 'D' } })).toBe(id)
  const list = async (by: Ask, params: object): Promise<unknown> => by('landing.repowidget.getlist', { params })
  const [row] = (await list(one, {})) as [object]
  expect(row).toMatchObject({
    ...block,
    DESCRIPTION: 'D',
    APP_CODE: 'local.1',
    MANIFEST: { block: { type: ['mainpage'], subtype: ['widgetvue'], subtype_params: widgetParams } },
  })
  expect(row).not.toHaveProperty('WIDGET_PARAMS')
  expect(await list(one, { select: ['WIDGET_PARAMS'] })).toEqual([{ WIDGET_PARAMS: widgetParams }])
  expect(await list(two, {})).toEqual([])
  expect(await one('landing.repowidget.debug', { enable: true })).toBe(true)
  expect([
    await two('landing.repowidget.unregister', { code: 'w' }),
    await one('landing.repowidget.unregister', { code: 'w' }),
    await list(one, {}),
  ]).toEqual([false, true, []])
})

const page = { code: 'shop/about', name: 'About', type: 'page', preview: 'https://a.example/p.jpg', items: {} }
const site = { code: 'shop', name: 'Shop', type: 'page', description: null, items: { about: page } }

it('an export of a site is the template of a site and those of its pages', async () => {
  const lang = { de: { Shop: 'Laden' } }
  const ids = (await one('landing.demos.register', { data: site, params: { lang, lang_original: 'en' } })) as number[]
  expect(await one('landing.demos.register', { data: { ...site, name: 'Store' } })).toEqual(ids)
  await one('landing.demos.register', { data: site, params: { lang, lang_original: 'en' } })
  const select = ['ID', 'XML_ID', 'TITLE', 'TYPE', 'TPL_TYPE', 'PREVIEW', 'MANIFEST', 'LANG', 'APP_CODE', 'ACTIVE', 'SHOW_IN_LIST']
  const same = { TYPE: 'page', LANG: { lang, lang_original: 'en' }, APP_CODE: 'local.1', ACTIVE: 'Y', SHOW_IN_LIST: 'Y' }
  expect(await one('landing.demos.getList', { params: { select, order: { ID: 'asc' } } })).toEqual([
    { ...same, ID: String(ids[0]), XML_ID: 'shop', TITLE: 'Shop', TPL_TYPE: 'S', PREVIEW: '', MANIFEST: site },
    { ...same, ID: String(ids[1]), XML_ID: page.code, TITLE: 'About', TPL_TYPE: 'P', PREVIEW: page.preview, MANIFEST: page },
  ])
  expect(await two('landing.demos.getList')).toEqual([])
  const offered = async (kind: string, params: object): Promise<unknown> => two(`landing.demos.get${kind}List`, params)
  expect(await offered('Site', { type: 'page' })).toMatchObject({ empty: { REST: 0 }, shop: { TYPE: 'PAGE', REST: ids[0], DATA: [] } })
  expect(await offered('Page', { type: 'page', filter: { APP_CODE: 'local.1' } })).toEqual({
    [page.code]: expect.objectContaining({ TITLE: 'About', ACTIVE: true, PREVIEW: page.preview }),
  })
  expect(await offered('Page', { type: 'knowledge', filter: { TYPE: ['GROUP'] } })).toMatchObject({ empty: { TITLE: 'Empty Page' } })
  expect(await offered('Site', { type: 'store' })).toEqual([])
  expect([
    await one('landing.demos.unregister', { code: 5 }),
    await two('landing.demos.unregister', { code: 'shop' }),
    await one('landing.demos.unregister', { code: 'shop' }),
    await one('landing.demos.unregister', { code: 'shop' }),
  ]).toEqual([false, false, true, false])
})

it('a list is of templates of pages, unless they say otherwise', async () => {
  await two('landing.demos.register', { data: [{ code: 'p' }, { code: 's', tpl_type: 'S', show_in_list: 'N' }] })
  const rows = await two('landing.demos.getList', { params: { select: ['XML_ID', 'TPL_TYPE'] } })
  expect(rows).toEqual([
    { XML_ID: 'p', TPL_TYPE: 'P' },
    { XML_ID: 's', TPL_TYPE: 'S' },
  ])
  expect(await one('landing.demos.getSiteList', { type: 'page', filter: { APP_CODE: 'local.2' } })).toEqual([])
})

const invalid = (argument: string): object =>
  refused('ERROR_ARGUMENT', `The value of an argument '${argument}' has an invalid type`, { argument })
const bad = refused(
  'CONTENT_IS_BAD',
  'Content is defined as unsafe. Unsafe parts can be identified using the method landing.repo.checkcontent.',
)
const missing = (name: string): object => refused('MISSING_PARAMS', `Not enough parameters for the call, missing: ${name}`)
const painted = { nodes: { '.a': { type: 'text' } }, style: { nodes: { '.a': { type: ['typo', 'background'] } } } }
it.each([
  ['repo.checkContent', {}, missing('content')],
  ['repo.checkContent', { content: ['x'] }, invalid('content')],
  ['repo.getList', { params: 'x' }, invalid('params')],
  ['repo.register', { code: 'b' }, missing('fields')],
  ['repo.register', { code: ['b'], fields: block }, invalid('code')],
  ['repo.register', { code: 'b', fields: 'x' }, invalid('fields')],
  ['repo.register', { code: 'b', fields: { NAME: 'B' } }, refused('REQUIRED_FIELD_NO_EXISTS', 'The required field is missing: CONTENT')],
  ['repo.register', { code: 'b', fields: { ...block, CONTENT: '<script>' } }, bad],
  [
    'repo.register',
    { code: 'b', fields: block, manifest: painted },
    refused('MANIFEST_INTERSECT_IMG', 'The editable manifest element ".a" cannot have a style type of "Image". Change the style type.'),
  ],
  [
    'repo.register',
    { code: 'b', fields: block, manifest: { cards: { '.c': { presets: { x: { html: '<i onclick=x>' } } } } } },
    refused('PRESET_CONTENT_IS_BAD', 'Preset content is defined as unsafe.'),
  ],
  [
    'repo.register',
    { code: 'b', fields: block, manifest: { block: { type: ['page', 'mainpage'] } } },
    refused('UNSUPPORTED_BLOCK_TYPE', 'Unsupported block type'),
  ],
  [
    'repo.register',
    { code: 'b', fields: block, manifest: { block: { subtype: 'widget' } } },
    refused('UNSUPPORTED_BLOCK_SUBTYPE', 'Unsupported block subtype'),
  ],
  ['repo.unregister', {}, missing('code')],
  ['repo.unregister', { code: [1] }, invalid('code')],
  [
    'repowidget.register',
    { code: 'w', fields: { ...block, CONTENT: null } },
    refused('REQUIRED_FIELD_NO_EXISTS', 'The required field is missing: CONTENT'),
  ],
  [
    'repowidget.register',
    { code: 'w', fields: { ...block, WIDGET_PARAMS: { rootNode: '.w' } } },
    refused('REQUIRED_PARAM_NO_EXISTS', 'The required parameter is missing: handler'),
  ],
  ['demos.getList', { params: 'x' }, invalid('params')],
  ['demos.getList', { params: { limit: [1] } }, refused('TYPE_ERROR', 'Wrong type of parameter: limit')],
  ['demos.getPageList', {}, missing('type')],
  ['demos.getPageList', { type: 'page', filter: 'x' }, invalid('filter')],
  ['demos.getPageList', { type: ['page'] }, refused('TYPE_ERROR', 'Wrong type of parameter: type')],
  ['demos.getSiteList', {}, missing('type')],
  ['demos.getSiteList', { type: 'page', filter: 'x' }, invalid('filter')],
  ['demos.getSiteList', { type: ['page'] }, refused('TYPE_ERROR', 'Wrong type of parameter: type')],
  ['demos.register', { data: 'x' }, invalid('data')],
  ['demos.register', { data: [] }, refused('REGISTER_ERROR_DATA', 'Data is empty or incorrect')],
  [
    'demos.register',
    { data: { code: 'x', items: { p: { name: 'P' } } } },
    refused('BX_EMPTY_REQUIRED', 'Required field "External code" is not filled'),
  ],
  ['demos.register', { data: { code: 'x', items: { p: { code: 'p', items: { b: { nodes: { '.a': '<script>' } } } } } } }, bad],
  ['demos.unregister', {}, missing('code')],
])('landing.%s refuses %j', async (method, params, answer) => {
  expect(await one(`landing.${method}`, params)).toEqual(answer)
})

it('widgets are debugged by applications only', async () => {
  expect(await byWebhook('landing.repowidget.debug')).toEqual(refused('APP_NOT_FOUND', 'Cannot find REST application'))
})
