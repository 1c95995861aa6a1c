import { MethodError, type Call } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Row } from '../../store/create-reader.ts'
import { toText, type Fields } from '../read-params.ts'
import type { Landing } from './open-landing.ts'
import { typesOf } from './read-types.ts'
import { readNumber, readObject, requireParams } from './refusals.ts'
import { hasRight } from './rights.ts'
import { showAdditional } from './additional-fields.ts'

const NEVER = ['B24BUTTON_CODE', 'FAVICON_PICTURE']
const PREVIEWS = ['preview', 'preview2x', 'preview3x', 'preview_url']

/** A site as `landing.demos.register` takes it; blocks are not emulated: api-reference/landing/site/landing-site-full-export.md */
export function exportSite(landing: Landing, { params, caller }: Call): unknown {
  requireParams(params, 'id')
  const [id, options] = [readNumber(params, 'id'), readObject(params, 'params')]
  if (options['code'] !== undefined && !/^[a-z\d]+$/i.test(toText(options['code'])))
    throw new MethodError('SYSTEM_ERROR', 'The parameter code can only consist of Latin letters and digits.')
  const site = rowsOf(landing, 'landing_site', 'ID = ?', id)[0]
  const pages = rowsOf(landing, 'landing_page', "SITE_ID = ? and DELETED = 'N'", id)
  const isOfSection = typesOf(options['scope'] ?? params.get('scope')).includes(toText(site?.['TYPE']))
  if (!site || pages.length === 0 || !isOfSection || !hasRight(landing, caller, id, 'read')) return []
  const code = toText(options['code']) || toText(site['CODE']).replaceAll('/', '')
  const exporting = { landing, type: toText(site['TYPE']).toLowerCase(), options, codeOf: codesOfPages(code, site, pages) }
  return { charset: 'UTF-8', code, ...siteOf(exporting, site, pages) }
}

/** What the parts of an export have in common. */
interface Exporting {
  readonly landing: Landing
  readonly type: string
  readonly options: Fields
  readonly codeOf: CodeOf
}

function siteOf(exporting: Exporting, site: Row, pages: readonly Row[]): Fields {
  const { landing, options, codeOf } = exporting
  const id = Number(site['ID'])
  return {
    site_code: site['CODE'],
    ...dress(exporting, site, options),
    fields: {
      ADDITIONAL_FIELDS: additionalOf(exporting, 'landing_site', id),
      TITLE: site['TITLE'],
      LANDING_ID_INDEX: codeOf(site['LANDING_ID_INDEX']) ?? '0',
      LANDING_ID_404: codeOf(site['LANDING_ID_404']) ?? '0',
    },
    layout: layoutOf(landing, 'S', site, codeOf),
    folders: foldersOf(landing, id, pages, codeOf),
    syspages: syspagesOf(landing, id, codeOf),
    items: Object.fromEntries(pages.map((page) => [codeOf(page['ID']), pageOf(exporting, page, pages.length === 1)])),
  }
}

/** Names and pictures that are sent are those of the only page, too. */
function pageOf(exporting: Exporting, page: Row, isAlone: boolean): Fields {
  const { landing, options, codeOf } = exporting
  return {
    old_id: String(page['ID']),
    code: codeOf(page['ID']),
    ...dress(exporting, page, isAlone ? options : {}),
    fields: {
      TITLE: page['TITLE'],
      RULE: page['RULE'],
      ADDITIONAL_FIELDS: additionalOf(exporting, 'landing_page', Number(page['ID'])),
    },
    layout: layoutOf(landing, 'L', page, codeOf),
    items: [],
  }
}

const dress = ({ type }: Exporting, record: Row, given: Fields): Fields => ({
  name: toText(given['name']) || record['TITLE'],
  description: given['description'] ?? record['DESCRIPTION'],
  ...Object.fromEntries(PREVIEWS.map((name) => [name, toText(given[name])])),
  show_in_list: 'Y',
  type,
  version: 3,
})

type CodeOf = (pageId: unknown) => string | undefined

function rowsOf({ store }: Landing, table: string, where: string, id: number): readonly Row[] {
  const columns = ['ID', 'TITLE', 'CODE', 'DESCRIPTION', 'TPL_ID']
  const own = table === 'landing_site' ? ['TYPE', 'LANDING_ID_INDEX', 'LANDING_ID_404'] : ['RULE', 'FOLDER_ID']
  const names = [...columns, ...own]
  const rows = store.rows(`select ${names.join()} from ${table} where ${where} order by ID`, [id])
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])))
}

/** The main page, or the only one, goes by the code of its site. */
function codesOfPages(code: string, site: Row, pages: readonly Row[]): CodeOf {
  const isMain = ({ ID }: Row): boolean => pages.length === 1 || ID === site['LANDING_ID_INDEX']
  const codes = new Map(pages.map((page) => [page['ID'], isMain(page) ? code : `${code}/${toText(page['CODE'])}`]))
  return (pageId) => codes.get(pageId)
}

function additionalOf({ landing, options }: Exporting, table: 'landing_site' | 'landing_page', id: number): unknown {
  const left = new Set([...NEVER, ...listOf(options['hooks_disable']).map(toText)])
  const entries = Object.entries(showAdditional(landing, table, id) as Fields)
  return phpMap(Object.fromEntries(entries.filter(([name]) => !left.has(name))))
}

function layoutOf({ store }: Landing, owner: 'S' | 'L', record: Row, codeOf: CodeOf): unknown {
  const code = store.value('select XML_ID from landing_template where ID = ?', [Number(record['TPL_ID'] ?? 0)])
  if (code === undefined) return []
  const sql = 'select LANDING_ID from landing_area where OWNER = ? and OWNER_ID = ? order by AREA'
  return { code, ref: store.rows(sql, [owner, Number(record['ID'])]).flatMap(([page]) => codeOf(page) ?? []) }
}

/** Under the page that a folder shows. */
function foldersOf({ store }: Landing, siteId: number, pages: readonly Row[], codeOf: CodeOf): unknown {
  const folders = store.rows("select ID, INDEX_ID from landing_folder where SITE_ID = ? and DELETED = 'N' order by ID", [siteId])
  const grouped = folders.flatMap(([id, index]) => {
    const code = codeOf(index)
    const others = pages.filter(({ ID, FOLDER_ID }) => FOLDER_ID === id && ID !== index)
    return code === undefined ? [] : [[code, others.map(({ ID }) => codeOf(ID))] as const]
  })
  return phpMap(Object.fromEntries(grouped))
}

function syspagesOf({ store }: Landing, siteId: number, codeOf: CodeOf): unknown {
  const rows = store.rows('select TYPE, LANDING_ID from landing_syspage where SITE_ID = ? order by rowid', [siteId])
  return phpMap(Object.fromEntries(rows.flatMap(([type, page]) => (codeOf(page) === undefined ? [] : [[String(type), codeOf(page)]]))))
}
