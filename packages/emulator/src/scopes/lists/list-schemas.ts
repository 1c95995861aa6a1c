import { field, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import type { SiteDate } from '../site-date.ts'

/** A member that says the same of every record. */
const constant = (name: string, value: string | null): Field =>
  field(name, 'string', { storage: 'none', read: { classic: value === null ? 'null' : `'${value}'` } })
const text = (name: string): Field => field(name, 'string')
const whole = (name: string): Field => field(name, 'integer')
const flag = (name: string): Field => field(name, 'char')
const date = (site: SiteDate, name: string): Field => field(name, 'datetime', { read: { classic: site.expression(`t."${name}"`) } })
const nothing = (...names: readonly string[]): readonly Field[] => names.map((name) => constant(name, null))

/** In the order of the sample in api-reference/lists/lists/lists-get.md */
export const listSchema = (site: SiteDate): Schema =>
  createSchema('list', [
    whole('ID'),
    date(site, 'TIMESTAMP_X'),
    text('IBLOCK_TYPE_ID'),
    constant('LID', 's1'),
    text('CODE'),
    constant('API_CODE', null),
    text('NAME'),
    constant('ACTIVE', 'Y'),
    whole('SORT'),
    ...nothing('LIST_PAGE_URL', 'DETAIL_PAGE_URL', 'SECTION_PAGE_URL', 'CANONICAL_PAGE_URL'),
    field('PICTURE', 'file'),
    text('DESCRIPTION'),
    constant('DESCRIPTION_TYPE', 'text'),
    constant('RSS_TTL', '24'),
    constant('RSS_ACTIVE', 'Y'),
    constant('RSS_FILE_ACTIVE', 'N'),
    ...nothing('RSS_FILE_LIMIT', 'RSS_FILE_DAYS'),
    constant('RSS_YANDEX_ACTIVE', 'N'),
    ...nothing('XML_ID', 'TMP_ID'),
    constant('INDEX_ELEMENT', 'Y'),
    constant('INDEX_SECTION', 'N'),
    constant('WORKFLOW', 'N'),
    flag('BIZPROC'),
    constant('SECTION_CHOOSER', 'L'),
    constant('LIST_MODE', null),
    constant('RIGHTS_MODE', 'E'),
    ...nothing('SECTION_PROPERTY', 'PROPERTY_INDEX'),
    constant('VERSION', '1'),
    constant('LAST_CONV_ELEMENT', '0'),
    whole('SOCNET_GROUP_ID'),
    ...nothing('EDIT_FILE_BEFORE', 'EDIT_FILE_AFTER'),
    text('SECTIONS_NAME'),
    text('SECTION_NAME'),
    text('ELEMENTS_NAME'),
    text('ELEMENT_NAME'),
    constant('REST_ON', 'N'),
    constant('FULLTEXT_INDEX', 'N'),
    constant('EXTERNAL_ID', null),
    constant('LANG_DIR', '/'),
    constant('SERVER_NAME', null),
  ])

/** Of the section's list, for filters alone: api-reference/lists/sections/lists-section-get.md */
const ofList = (name: string, column: string | null): Field =>
  field(name, 'string', {
    storage: 'none',
    classicList: 'never',
    match: (condition) =>
      `exists (select 1 from list l where l.ID = t.IBLOCK_ID and ${condition(column === null ? "'Y'" : `l.${column}`)})`,
  })

export const sectionSchema = (site: SiteDate): Schema =>
  createSchema('list_section', [
    whole('ID'),
    field('IBLOCK_ID', 'integer', { classic: false }),
    text('CODE'),
    text('XML_ID'),
    field('EXTERNAL_ID', 'string', { storage: 'none', read: { classic: 't.XML_ID' }, match: (condition) => condition('t.XML_ID') }),
    whole('IBLOCK_SECTION_ID'),
    date(site, 'TIMESTAMP_X'),
    whole('SORT'),
    text('NAME'),
    flag('ACTIVE'),
    field('GLOBAL_ACTIVE', 'char', {
      storage: 'none',
      read: { classic: GLOBAL_ACTIVE },
      match: (condition) => condition(`(${GLOBAL_ACTIVE})`),
    }),
    field('PICTURE', 'file'),
    text('DESCRIPTION'),
    text('DESCRIPTION_TYPE'),
    whole('LEFT_MARGIN'),
    whole('RIGHT_MARGIN'),
    whole('DEPTH_LEVEL'),
    field('SEARCHABLE_CONTENT', 'string', {
      storage: 'none',
      read: { classic: "upper(t.NAME) || char(13, 10) || ifnull(upper(t.DESCRIPTION), '')" },
    }),
    constant('SECTION_PAGE_URL', null),
    whole('MODIFIED_BY'),
    date(site, 'DATE_CREATE'),
    whole('CREATED_BY'),
    field('DETAIL_PICTURE', 'file'),
    ofList('IBLOCK_NAME', 'NAME'),
    ofList('IBLOCK_TYPE', 'IBLOCK_TYPE_ID'),
    ofList('IBLOCK_ACTIVE', null),
  ])

/** A section is globally active while it and every one around it is. */
const GLOBAL_ACTIVE = `iif(exists (select 1 from list_section s where s.IBLOCK_ID = t.IBLOCK_ID and s.LEFT_MARGIN <= t.LEFT_MARGIN
  and s.RIGHT_MARGIN >= t.RIGHT_MARGIN and s.ACTIVE = 'N'), 'N', 'Y')`

/** What every element answers, whatever is selected, as in the sample of api-reference/lists/elements/lists-element-get.md */
export const ALWAYS: ReadonlySet<string> = new Set(['ID', 'NAME', 'IBLOCK_SECTION_ID', 'CREATED_BY', 'CODE'])

export const elementSchema = (site: SiteDate): Schema =>
  createSchema('list_element', [
    whole('ID'),
    field('IBLOCK_ID', 'integer', { classic: false }),
    text('NAME'),
    whole('IBLOCK_SECTION_ID'),
    whole('CREATED_BY'),
    text('CODE'),
    field('CREATED_USER_NAME', 'string', {
      storage: 'none',
      read: { classic: "(select trim(ifnull(u.NAME, '') || ' ' || ifnull(u.LAST_NAME, '')) from user u where u.ID = t.CREATED_BY)" },
    }),
    date(site, 'ACTIVE_FROM'),
    date(site, 'ACTIVE_TO'),
    constant('BP_PUBLISHED', 'Y'),
    date(site, 'DATE_CREATE'),
    text('PREVIEW_TEXT'),
    text('DETAIL_TEXT'),
    whole('SORT'),
    text('PREVIEW_TEXT_TYPE'),
    text('DETAIL_TEXT_TYPE'),
    whole('MODIFIED_BY'),
    date(site, 'TIMESTAMP_X'),
    field('PREVIEW_PICTURE', 'file'),
    field('DETAIL_PICTURE', 'file'),
  ])
