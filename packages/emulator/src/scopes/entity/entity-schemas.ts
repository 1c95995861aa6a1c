import { field, type Field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'

const text = (name: string): Field => field(name, 'string')
const whole = (name: string): Field => field(name, 'integer')
const date = (name: string): Field => field(name, 'datetime')
const ofStorage: readonly Field[] = [
  field('STORAGE_ID', 'integer', { classic: false }),
  field('ENTITY', 'string', { storage: 'none', read: { classic: '(select s.CODE from entity_storage s where s.ID = t.STORAGE_ID)' } }),
  field('IBLOCK_SECTION_ID', 'integer', { classic: 'SECTION' }),
]

/** In the order of the sample in api-reference/entity/items/entity-item-get.md */
export const itemSchema: Schema = createSchema('entity_item', [
  whole('ID'),
  date('TIMESTAMP_X'),
  whole('MODIFIED_BY'),
  date('DATE_CREATE'),
  whole('CREATED_BY'),
  field('ACTIVE', 'char'),
  date('DATE_ACTIVE_FROM'),
  date('DATE_ACTIVE_TO'),
  whole('SORT'),
  text('NAME'),
  field('PREVIEW_PICTURE', 'file'),
  text('PREVIEW_TEXT'),
  field('DETAIL_PICTURE', 'file'),
  text('DETAIL_TEXT'),
  text('CODE'),
  ...ofStorage,
])

/** api-reference/entity/sections/entity-section-get.md */
export const sectionSchema: Schema = createSchema('entity_section', [
  whole('ID'),
  text('CODE'),
  date('TIMESTAMP_X'),
  date('DATE_CREATE'),
  whole('CREATED_BY'),
  whole('MODIFIED_BY'),
  field('ACTIVE', 'char'),
  whole('SORT'),
  text('NAME'),
  field('PICTURE', 'file'),
  field('DETAIL_PICTURE', 'file'),
  text('DESCRIPTION'),
  whole('LEFT_MARGIN'),
  whole('RIGHT_MARGIN'),
  whole('DEPTH_LEVEL'),
  ...ofStorage,
])
