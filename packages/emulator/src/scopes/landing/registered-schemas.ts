import { createSchema, type Schema } from '../../store/schema.ts'
import type { SiteDate } from '../site-date.ts'
import { flag, text, whole, written } from './schemas.ts'

/** Members of api-reference/landing/user-blocks/landing-repo-get-list.md */
export const blockSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_repo', [
    whole('ID'),
    text('XML_ID'),
    text('APP_CODE'),
    flag('ACTIVE'),
    ...['NAME', 'DESCRIPTION', 'SECTIONS', 'SITE_TEMPLATE_ID', 'PREVIEW', 'MANIFEST', 'CONTENT'].map(text),
    ...written(siteDate),
  ])

/** Members of api-reference/vibe/landing-repowidget-get-list.md */
export const widgetSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_widget', [
    whole('ID'),
    text('XML_ID'),
    text('APP_CODE'),
    flag('ACTIVE'),
    ...['NAME', 'DESCRIPTION', 'SECTIONS', 'SITE_TEMPLATE_ID', 'PREVIEW', 'MANIFEST', 'CONTENT', 'WIDGET_PARAMS'].map(text),
    ...written(siteDate),
  ])

/** Members of api-reference/landing/demos/landing-demos-get-list.md */
export const demoSchema = (siteDate: SiteDate): Schema =>
  createSchema('landing_demo', [
    whole('ID'),
    text('XML_ID'),
    text('APP_CODE'),
    flag('ACTIVE'),
    ...['TITLE', 'DESCRIPTION', 'TYPE', 'TPL_TYPE'].map(text),
    flag('SHOW_IN_LIST'),
    ...['PREVIEW_URL', 'PREVIEW', 'PREVIEW2X', 'PREVIEW3X', 'MANIFEST', 'LANG', 'SITE_TEMPLATE_ID'].map(text),
    ...written(siteDate),
  ])
