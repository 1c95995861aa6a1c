import type { Call, MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { listOf } from '../../store/encode-value.ts'
import type { DefineOver } from '../define-over.ts'
import { textOf, toText, type Fields } from '../read-params.ts'
import { readObjectArgument } from './arguments.ts'
import type { Landing } from './open-landing.ts'
import { readDemos } from './read-demos.ts'
import { requireParams, typeError } from './refusals.ts'
import { listRegistered, register, unregister } from './registered.ts'

/** Templates of applications for new sites and pages: api-reference/landing/demos/index.md */
export function demoMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.demos', {
    register(landing, call) {
      const [data, params] = [readObjectArgument(call.params, 'data'), readObjectArgument(call.params, 'params')]
      const { lang, lang_original, site_template_id: template } = params
      const more = {
        LANG: lang === undefined ? null : JSON.stringify({ lang, lang_original }),
        SITE_TEMPLATE_ID: textOf(template) ?? null,
      }
      return readDemos(data).map(({ key, values }) => register(landing, call, landing.demos, key, { ...values, ...more }))
    },
    getList(landing, call) {
      const request = readObjectArgument(call.params, 'params')
      const wrong = ['limit', 'offset'].find((name) => typeof request[name] === 'object' && request[name] !== null)
      if (wrong !== undefined) throw typeError(wrong)
      return listRegistered(landing, call, landing.demos, request)
    },
    getSiteList: (landing, call) => listOffered(landing, call, 'S'),
    getPageList: (landing, call) => listOffered(landing, call, 'P'),
    unregister(landing, call) {
      requireParams(call.params, 'code')
      return unregister(landing, call, landing.demos, call.params.get('code'))
    },
  })
}

/** What one may choose from: the portal's own empty one and what applications have registered, by their codes. */
function listOffered(landing: Landing, { params }: Call, kind: 'S' | 'P'): unknown {
  requireParams(params, 'type')
  const filter = Object.entries(readObjectArgument(params, 'filter'))
  const type = textOf(params.get('type'))
  if (type === undefined) throw typeError('type')
  const wanted = type.toUpperCase()
  const offered = [emptyOne(kind), ...registeredOnes(landing, kind)].filter(
    (each) => listOf(each['TYPE']).includes(wanted) && filter.every(([name, value]) => isLike(each[name], value)),
  )
  return phpMap(Object.fromEntries(offered.map((each) => [String(each['XML_ID']), each])))
}

function isLike(value: unknown, asked: unknown): boolean {
  const texts = new Set(listOf(asked).map(toText))
  return listOf(value).some((each) => texts.has(toText(each)))
}

const SAME = { ACTIVE: true, PUBLICATION: false, LOCK_DELETE: false, AVAILABLE: true, SINGLETON: false, SECTION: [] }

/** api-reference/landing/demos/landing-demos-get-site-list.md */
function emptyOne(kind: 'S' | 'P'): Fields {
  const [folder, name] = kind === 'S' ? ['site', 'Empty Template'] : ['page', 'Empty Page']
  const preview = (size: string): string => `//bitrix24.com/bitrix/components/bitrix/landing.demo/data/${folder}/empty/preview${size}.jpg`
  return {
    ID: 'empty',
    XML_ID: 'empty',
    TYPE: ['PAGE', 'KNOWLEDGE', 'GROUP', 'MAINPAGE'],
    TITLE: name,
    ...SAME,
    DESCRIPTION: 'Create your own website from scratch and attract customers!',
    PREVIEW: preview(''),
    PREVIEW2X: preview('@2x'),
    PREVIEW3X: preview('@3x'),
    APP_CODE: '',
    REST: 0,
    DATA: { name, items: [], encoded: true, charset: 'UTF-8' },
  }
}

function registeredOnes({ store }: Landing, kind: 'S' | 'P'): readonly Fields[] {
  const columns = ['ID', 'XML_ID', 'TYPE', 'TITLE', 'DESCRIPTION', 'PREVIEW', 'PREVIEW2X', 'PREVIEW3X', 'APP_CODE'] as const
  const rows = store.rows(
    `select ${columns.join()} from landing_demo where TPL_TYPE = ? and ACTIVE = 'Y' and SHOW_IN_LIST = 'Y' order by ID`,
    [kind],
  )
  return rows.map(([id, xmlId, type, title, description, preview, preview2x, preview3x, app]) => ({
    ID: xmlId,
    XML_ID: xmlId,
    TYPE: String(type).toUpperCase(),
    TITLE: title,
    ...SAME,
    DESCRIPTION: description ?? '',
    PREVIEW: preview,
    PREVIEW2X: preview2x,
    PREVIEW3X: preview3x,
    APP_CODE: app ?? '',
    REST: Number(id),
    DATA: [],
  }))
}
