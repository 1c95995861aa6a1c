import { field, hidden, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import type { SiteDate } from '../site-date.ts'

export const text = (name: string): Field => field(name, 'string')
export const whole = (name: string): Field => field(name, 'integer')
export const flag = (name: string): Field => field(name, 'char')

/** Who wrote a record and when; and, for the bin, when it was thrown away. */
export const written = (siteDate: SiteDate, ...more: readonly string[]): readonly Field[] => [
  whole('CREATED_BY_ID'),
  whole('MODIFIED_BY_ID'),
  ...['DATE_CREATE', 'DATE_MODIFY', ...more].map((name) =>
    field(name, 'datetime', { read: { classic: `iif(t.${name} is null, null, ${siteDate.expression(`t.${name}`)})` } }),
  ),
  hidden(field('DATE_DELETED', 'datetime')),
]

/** Members of api-reference/landing/site/base-fields.md */
export const siteSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_site', [
    whole('ID'),
    text('TITLE'),
    text('CODE'),
    text('TYPE'),
    flag('ACTIVE'),
    flag('DELETED'),
    text('DESCRIPTION'),
    text('XML_ID'),
    whole('DOMAIN_ID'),
    text('LANG'),
    whole('TPL_ID'),
    whole('LANDING_ID_INDEX'),
    whole('LANDING_ID_404'),
    whole('LANDING_ID_503'),
    ...written(siteDate),
    hidden(text('ADDITIONAL')),
  ])

/** Members of api-reference/landing/site/landing-site-get-folders.md */
export const folderSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_folder', [
    whole('ID'),
    whole('PARENT_ID'),
    whole('SITE_ID'),
    whole('INDEX_ID'),
    flag('ACTIVE'),
    flag('DELETED'),
    text('TITLE'),
    text('CODE'),
    ...written(siteDate),
  ])

/** Members of api-reference/landing/page/fields.md; `PUBLIC` is told of by api-reference/landing/site/landing-site-publication.md */
export const pageSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_page', [
    whole('ID'),
    text('TITLE'),
    text('CODE'),
    whole('SITE_ID'),
    whole('FOLDER_ID'),
    whole('TPL_ID'),
    text('TPL_CODE'),
    flag('ACTIVE'),
    flag('PUBLIC'),
    flag('DELETED'),
    flag('SYS'),
    text('DESCRIPTION'),
    text('XML_ID'),
    flag('SITEMAP'),
    flag('FOLDER'),
    text('RULE'),
    ...written(siteDate, 'DATE_PUBLIC'),
    field('DOMAIN_ID', 'integer', {
      storage: 'none',
      read: { classic: '(select cast(s.DOMAIN_ID as text) from landing_site s where s.ID = t.SITE_ID)' },
    }),
    hidden(text('ADDITIONAL')),
  ])

/** Members of api-reference/landing/template/fields.md */
export const templateSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_template', [
    whole('ID'),
    flag('ACTIVE'),
    whole('AREA_COUNT'),
    whole('SORT'),
    text('TITLE'),
    text('XML_ID'),
    text('CONTENT'),
    ...written(siteDate),
  ])

/** `landing_area`: pages that stand in areas of templates, of a site (`S`) or a page (`L`). */
export const TABLES = `
  create table if not exists landing_domain (ID integer primary key autoincrement, DOMAIN text collate nocase unique);
  create table if not exists landing_area (OWNER text, OWNER_ID integer, AREA integer, LANDING_ID integer, primary key (OWNER, OWNER_ID, AREA));
  create table if not exists landing_syspage (SITE_ID integer, TYPE text, LANDING_ID integer, primary key (SITE_ID, TYPE));
  create table if not exists landing_binding (KIND text, CODE text, SITE_ID integer, primary key (KIND, CODE, SITE_ID));
  create table if not exists landing_site_right (SITE_ID integer, CODE text, RIGHTS text, primary key (SITE_ID, CODE));
  create table if not exists landing_role (ID integer primary key autoincrement, SECTION text, TITLE text, XML_ID text, CODES text default '[]',
    ADDITIONAL text default '[]');
  create table if not exists landing_role_right (ROLE_ID integer, SITE_ID integer, RIGHTS text, primary key (ROLE_ID, SITE_ID));
  create table if not exists landing_option (NAME text primary key, VALUE text);
`
