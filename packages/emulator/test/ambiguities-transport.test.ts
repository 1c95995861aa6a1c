import type { Portal } from '../src/index.ts'
import { addTask, asApp, call, callV3, post, probe, testSwitches, type Answer } from './probe-switches.ts'

const header = (portal: Portal): Record<string, string> => ({ Authorization: `Bearer ${portal.tokens.create().access_token}` })
const outcomeOf = ({ status, body }: Answer): unknown => [status, body['error']]
const codeOf = ({ body }: Answer): unknown => (body['error'] as { readonly code?: string } | undefined)?.code

testSwitches([
  probe('xmlListElement', {
    options: { webhooks: [{ userId: 1, code: 'a', scopes: ['crm', 'task'] }] },
    ask: async (portal) => /<result>.*<\/result>/.exec(await (await portal.fetch(`${portal.webhook}scope.xml`)).text())?.[0],
    tells: [
      ['item', '<result><item>crm</item><item>task</item></result>'],
      ['numbered', '<result><item0>crm</item0><item1>task</item1></result>'],
    ],
  }),
  probe('bearerToken', {
    ask: async (portal) => [
      outcomeOf(await post(`${portal.url}/rest/server.time`, portal, {}, header(portal))),
      outcomeOf(await post(`${portal.oauth}rest/app.info`, portal, {}, header(portal))),
      outcomeOf(await asApp(portal, 'server.time')),
    ],
    tells: [
      [
        'accepted',
        [
          [200, undefined],
          [200, undefined],
          [200, undefined],
        ],
      ],
      [
        'ignored',
        [
          [401, 'NO_AUTH_FOUND'],
          [401, 'NO_AUTH_FOUND'],
          [200, undefined],
        ],
      ],
    ],
  }),
  probe('deletedPortalStatus', {
    ask: async (portal) => {
      portal.faults.next('server.time', 'portal-deleted')
      return outcomeOf(await call(portal, 'server.time'))
    },
    tells: [
      [410, [410, 'PORTAL_DELETED']],
      [500, [500, 'PORTAL_DELETED']],
    ],
  }),
  probe('accessDeniedStatus', {
    options: { users: [{ id: 2 }], webhooks: [{ userId: 2, code: 'a' }] },
    ask: async (portal) => [
      outcomeOf(await call(portal, 'event.bind', { event: 'ONCRMDEALADD', handler: 'https://app.example/' })),
      outcomeOf(await call(portal, 'crm.automatedsolution.add', { fields: { title: 'a' } })),
    ],
    tells: [
      [
        'page',
        [
          [403, 'ACCESS_DENIED'],
          [400, 'ACCESS_DENIED'],
        ],
      ],
      [
        400,
        [
          [400, 'ACCESS_DENIED'],
          [400, 'ACCESS_DENIED'],
        ],
      ],
      [
        401,
        [
          [401, 'ACCESS_DENIED'],
          [401, 'ACCESS_DENIED'],
        ],
      ],
      [
        403,
        [
          [403, 'ACCESS_DENIED'],
          [403, 'ACCESS_DENIED'],
        ],
      ],
    ],
  }),
  probe('v3BatchToken', {
    ask: async (portal) => {
      const { access_token: auth } = portal.tokens.create()
      const command = { method: 'rest.scope.list' }
      const address = `${portal.url}/rest/api/batch`
      return [
        outcomeOf(await post(`${address}?auth=${auth}`, portal, [command])),
        outcomeOf(await post(address, portal, { 0: command, auth })),
        outcomeOf(await post(`${portal.url}/rest/api/rest.scope.list`, portal, { auth })),
        outcomeOf(await callV3(portal, 'batch', [command])),
      ]
    },
    tells: [
      [
        'either',
        [
          [200, undefined],
          [200, undefined],
          [200, undefined],
          [200, undefined],
        ],
      ],
      [
        'query',
        [
          [200, undefined],
          [401, 'NO_AUTH_FOUND'],
          [200, undefined],
          [200, undefined],
        ],
      ],
      [
        'body',
        [
          [401, 'NO_AUTH_FOUND'],
          [200, undefined],
          [200, undefined],
          [200, undefined],
        ],
      ],
    ],
  }),
  probe('v3TaskScope', {
    options: {
      webhooks: [
        { userId: 1, code: 'a', scopes: ['task'] },
        { userId: 1, code: 'b', scopes: ['tasks'] },
      ],
    },
    ask: async (portal) => {
      const base = portal.webhook.replace('/rest/', '/rest/api/')
      const ask = async (code: string, method: string): Promise<unknown> =>
        (await post(base.replace(/a\/$/, `${code}/`) + method, portal)).status
      return [
        await ask('a', 'tasks.task.list'),
        await ask('b', 'tasks.task.list'),
        await ask('a', 'tasks.task.file.field.list'),
        await ask('b', 'tasks.task.file.field.list'),
      ]
    },
    tells: [
      ['either', [200, 200, 200, 200]],
      ['task', [200, 403, 200, 403]],
      ['tasks', [403, 200, 403, 200]],
    ],
  }),
  probe('v3NullFilter', {
    ask: async (portal) => {
      await addTask(portal, 'a')
      const answers = [
        await callV3(portal, 'tasks.task.list', { filter: [['id', '!=', null]] }),
        await callV3(portal, 'main.eventlog.tail', { filter: [['userId', null]] }),
        await callV3(portal, 'tasks.task.list', { filter: [['id', '>', null]] }),
      ]
      return answers.map((answer) => codeOf(answer)?.toString().replace('BITRIX_REST_V3_EXCEPTION_', ''))
    },
    tells: [
      ['compared', [undefined, undefined, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
      ['refused', Array.from({ length: 3 }, () => 'VALIDATION_REQUESTVALIDATIONEXCEPTION')],
    ],
  }),
  probe('scopeListShape', {
    ask: async (portal) => {
      const result = (await callV3(portal, 'rest.scope.list')).body['result'] as Readonly<Record<string, unknown>>
      return [[result['rest']].flat().includes('rest.scope.list'), result['rest.scope.list']]
    },
    tells: [
      ['by-scope', [true, undefined]],
      ['by-method', [false, 'rest']],
    ],
  }),
  probe('codeExchangeAnswer', {
    options: { apps: [{ clientId: 'local.1', clientSecret: 's', redirectUri: 'https://app.example/' }] },
    ask: async (portal) => {
      const admission = await portal.fetch(`${portal.url}/oauth/authorize/?client_id=local.1&user=1`, { redirect: 'manual' })
      const code = new URL(admission.headers.get('Location')!).searchParams.get('code')!
      const grant = async (query: Record<string, string>): Promise<Answer['body']> =>
        (await post(`${portal.oauth}oauth/token/?${new URLSearchParams({ client_id: 'local.1', client_secret: 's', ...query })}`, portal))
          .body
      const first = await grant({ grant_type: 'authorization_code', code })
      const second = await grant({ grant_type: 'refresh_token', refresh_token: String(first['refresh_token']) })
      return [first, second].map((answer) => ['access_token', 'expires', 'user_id'].filter((name) => name in answer))
    },
    tells: [
      [
        'all',
        [
          ['access_token', 'expires', 'user_id'],
          ['access_token', 'expires', 'user_id'],
        ],
      ],
      ['documented', [['access_token'], ['access_token', 'expires', 'user_id']]],
    ],
  }),
  probe('bindingKey', {
    ask: async (portal) => {
      const handler = { event: 'OnCrmDealAdd', handler: 'https://app.example/' }
      const bind = async (more: object): Promise<unknown> => outcomeOf(await asApp(portal, 'event.bind', { ...handler, ...more }))
      const bound = [await bind({}), await bind({ auth_type: 1 }), await bind({ event: 'OnCrmDealUpdate' })]
      return [...bound, ((await asApp(portal, 'event.get')).body['result'] as readonly unknown[]).length]
    },
    tells: [
      ['user', [[200, undefined], [200, undefined], [200, undefined], 3]],
      ['address', [[200, undefined], [400, 'ERROR_CORE'], [200, undefined], 2]],
    ],
  }),
])
