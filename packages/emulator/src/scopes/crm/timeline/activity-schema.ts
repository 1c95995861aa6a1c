import { field, hidden, type Field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

/** Settings of providers: an empty map answers as a list. */
const map = (column: string): Field =>
  field(column, 'object', { read: { classic: `json(iif(t.${column} is null or t.${column} = '{}', '[]', t.${column}))` }, storage: 'json' })

/** api-reference/crm/timeline/activities/activity-base/crm-activity-fields.md */
export const activitySchema: Schema = createSchema('crm_activity', [
  field('ID', 'integer', { isReadOnly: true }),
  field('OWNER_ID', 'integer', { isImmutable: true }),
  field('OWNER_TYPE_ID', 'crm_enum_ownertype', { isImmutable: true }),
  field('TYPE_ID', 'crm_enum_activitytype', { isRequired: true, isImmutable: true }),
  field('PROVIDER_ID', 'string'),
  field('PROVIDER_TYPE_ID', 'string'),
  field('PROVIDER_GROUP_ID', 'string'),
  field('ASSOCIATED_ENTITY_ID', 'integer', { isReadOnly: true }),
  field('SUBJECT', 'string', { isRequired: true }),
  field('CREATED', 'datetime', { isReadOnly: true }),
  field('LAST_UPDATED', 'datetime', { isReadOnly: true }),
  field('START_TIME', 'datetime'),
  field('END_TIME', 'datetime'),
  field('DEADLINE', 'datetime'),
  field('COMPLETED', 'char'),
  field('STATUS', 'crm_enum_activitystatus'),
  field('RESPONSIBLE_ID', 'user', { isRequired: true }),
  field('PRIORITY', 'crm_enum_activitypriority'),
  field('NOTIFY_TYPE', 'crm_enum_activitynotifytype'),
  field('NOTIFY_VALUE', 'integer'),
  field('DESCRIPTION', 'string'),
  field('DESCRIPTION_TYPE', 'crm_enum_contenttype'),
  field('DIRECTION', 'crm_enum_activitydirection'),
  field('LOCATION', 'string'),
  map('SETTINGS'),
  field('ORIGINATOR_ID', 'string'),
  field('ORIGIN_ID', 'string'),
  field('AUTHOR_ID', 'user', { isReadOnly: true }),
  field('EDITOR_ID', 'user', { isReadOnly: true }),
  map('PROVIDER_PARAMS'),
  field('PROVIDER_DATA', 'string'),
  field('RESULT_MARK', 'integer'),
  field('RESULT_VALUE', 'double'),
  field('RESULT_SUM', 'double'),
  field('RESULT_CURRENCY_ID', 'string'),
  field('RESULT_STATUS', 'integer'),
  field('RESULT_STREAM', 'integer'),
  field('RESULT_SOURCE_ID', 'string'),
  field('AUTOCOMPLETE_RULE', 'integer'),
  field('BINDINGS', 'crm_activity_binding', {
    isReadOnly: true,
    isMultiple: true,
    storage: 'none',
    classicList: 'byName',
    read: {
      classic: `json((select json_group_array(json_object('OWNER_ID', cast(b.OWNER_ID as text), 'OWNER_TYPE_ID', cast(b.OWNER_TYPE_ID as text)))
        from (select t.OWNER_TYPE_ID, t.OWNER_ID union all select OWNER_TYPE_ID, OWNER_ID from crm_activity_binding where ACTIVITY_ID = t.ID) b))`,
    },
  }),
  field('COMMUNICATIONS', 'crm_activity_communication', {
    isRequired: true,
    isMultiple: true,
    classicList: 'byName',
    read: { classic: `json(ifnull(t.COMMUNICATIONS, '[]'))` },
  }),
  field('FILES', 'diskfile', { isMultiple: true, classicList: 'byName', read: { classic: `json(ifnull(t.FILES, '[]'))` } }),
  field('WEBDAV_ELEMENTS', 'diskfile', { isMultiple: true, storage: 'none', classicList: 'never', isDeprecated: true }),
  field('IS_INCOMING_CHANNEL', 'char', { isReadOnly: true, classicList: 'byName' }),
  // What to-dos and configurable activities keep beside.
  ...[
    field('PING_OFFSETS', 'integer', { isMultiple: true }),
    field('COLOR_ID', 'string'),
    field('PARENT_ACTIVITY_ID', 'integer'),
    field('BADGE_CODE', 'string'),
    field('CLIENT_ID', 'string'),
    field('LAYOUT', 'object', { storage: 'json' }),
  ].map(hidden),
])

/** api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.md */
export const communicationSchema: Schema = createSchema('crm_activity_communication', [
  field('ID', 'integer', { isReadOnly: true }),
  field('ACTIVITY_ID', 'integer', { isReadOnly: true }),
  field('ENTITY_ID', 'integer'),
  field('ENTITY_TYPE_ID', 'integer'),
  field('TYPE', 'string'),
  field('VALUE', 'string'),
])
