import { insertRow } from '../../store/write-row.ts'
import type { Workbench } from '../open-workbench.ts'

/** Name, title, and what stands beside the content. The first two have these numbers: api-reference/landing/template/landing-template-get-list.md */
const TEMPLATES = [
  ['header_footer', 'With Header and Footer', '#AREA_1# #CONTENT# #AREA_2#'],
  ['sidebar_left', 'With Left Sidebar', '#AREA_1# #CONTENT#'],
  ['sidebar_right', 'With Right Sidebar', '#CONTENT# #AREA_1#'],
  ['without_left', 'Without Left Sidebar', '#AREA_1# #CONTENT# #AREA_2# #AREA_3#'],
  ['without_right', 'Without Right Sidebar', '#AREA_1# #AREA_2# #CONTENT# #AREA_3#'],
  ['empty', 'Empty', '#CONTENT#'],
] as const

/** Those that every portal has; nobody adds others: api-reference/landing/template/index.md */
export function addSystemTemplates({ store, now }: Workbench): void {
  if (store.value('select 1 from landing_template') !== undefined) return
  for (const [index, [xmlId, title, parts]] of TEMPLATES.entries())
    insertRow(store, 'landing_template', {
      ACTIVE: 'Y',
      AREA_COUNT: parts.match(/AREA/g)?.length ?? 0,
      SORT: (index + 1) * 100,
      TITLE: title,
      XML_ID: xmlId,
      CONTENT: parts.replaceAll(/#[A-Z_\d]+#/g, '<div>$&</div>'),
      CREATED_BY_ID: 1,
      MODIFIED_BY_ID: 1,
      DATE_CREATE: now(),
      DATE_MODIFY: now(),
    })
}
