import type { FieldFacts, MethodFacts } from '@b24kit/catalog'
import { type SharedRow, sharedRows } from './shared-rows.ts'

/** What the documentation says wrongly, leaves out, or says in a way that no rule reads; each with its reason. */
export interface Overrides {
  readonly entities: readonly EntityOverride[]
  readonly methods: readonly MethodOverride[]
  /** Methods that a guide tells about, without a page of their own. */
  readonly guides: readonly { readonly reason: string; readonly method: MethodFacts }[]
  readonly rows: readonly SharedRow[]
  /** Tables that look like fields of the method but are none. */
  readonly otherTables: readonly { readonly reason: string; readonly page: string; readonly titles: readonly string[] }[]
}

export interface EntityOverride {
  readonly reason: string
  readonly entity: string
  /** Operators that examples use and the page does not list. */
  readonly operators?: readonly string[]
  /** Fields that add needs although they have no star. */
  readonly required?: readonly string[]
}

export interface MethodOverride {
  readonly reason: string
  /** `crm.deal.add`, `tasks.task.get v3` or a family, `tasks.flow.Flow.*`. */
  readonly methods: readonly string[]
  readonly set?: Partial<MethodFacts>
  /** The method whose result it has too. */
  readonly answersLike?: string
  /** Parameters that must be sent although they have no star. */
  readonly required?: readonly string[]
  /** Parameters that may be left out although they have a star: the page's own example does so. */
  readonly optional?: readonly string[]
  /** Rows of the table that are no parameters of the method. */
  readonly dropped?: readonly string[]
  /** Names of parameters that are misspelt, with the right ones. */
  readonly renamed?: Readonly<Record<string, string>>
  /** Objects, at any depth, whose keys are names of the caller's own; the fields that the page tells are those of each value. */
  readonly maps?: readonly string[]
  /** The members of the result are keys of a map, each with a value of one kind. */
  readonly mapped?: true
  /** Parameters to replace by name, or to add. */
  readonly params?: readonly FieldFacts[]
}

const userfieldFilter: readonly FieldFacts[] = [
  { name: 'ID', type: 'integer' },
  { name: 'FIELD_NAME', type: 'string' },
  { name: 'USER_TYPE_ID', type: 'string' },
  { name: 'XML_ID', type: 'string' },
  { name: 'SORT', type: 'integer' },
  { name: 'MULTIPLE', type: 'char' },
  { name: 'MANDATORY', type: 'char' },
  { name: 'SHOW_FILTER', type: 'string' },
  { name: 'SHOW_IN_LIST', type: 'char' },
  { name: 'EDIT_IN_LIST', type: 'char' },
  { name: 'IS_SEARCHABLE', type: 'char' },
  { name: 'LANG', type: 'string' },
]

const entityStorage: readonly FieldFacts[] = [
  { name: 'ID', type: 'integer' },
  { name: 'IBLOCK_TYPE_ID', type: 'string' },
  { name: 'ENTITY', type: 'string' },
  { name: 'NAME', type: 'string' },
]

const entityProperty: readonly FieldFacts[] = [
  { name: 'PROPERTY', type: 'string' },
  { name: 'NAME', type: 'string' },
  { name: 'TYPE', type: 'string' },
  { name: 'SORT', type: 'string' },
]

/** Entities kept by hand: their files say more than any page does, and the builder leaves them as they are. */
export const keptEntities: readonly string[] = [
  'crm.activity',
  'crm.category',
  'crm.company',
  'crm.contact',
  'crm.currency',
  'crm.currencyLocalization',
  'crm.deal',
  'crm.field',
  'crm.item',
  'crm.itemMultifield',
  'crm.itemProductrow',
  'crm.lead',
  'crm.productrow',
  'crm.quote',
  'crm.stagehistory',
  'crm.status',
  'crm.timelineComment',
  'crm.type',
  'crm.userfield',
  'crm.userfieldProperty',
  'department',
  'user',
  // Requests name the fields of a task in capitals (tasks-task-get-fields.md), answers in camelCase (tasks/fields.md).
  'tasks.taskRequest',
]

export const overrides: Overrides = {
  rows: sharedRows,
  entities: [
    { reason: 'told in a sentence', entity: 'tasks.taskItem', required: ['title', 'creatorId', 'responsibleId'] },
    { reason: 'an example asks for one of several', entity: 'sale.deliveryService', operators: ['@'] },
    { reason: 'an example asks for one of several', entity: 'sale.orderPayment', operators: ['@'] },
    { reason: 'an example asks for one of several', entity: 'sale.orderProperty', operators: ['@'] },
    { reason: 'an example asks for one of several', entity: 'sale.orderShipment', operators: ['@'] },
    { reason: 'an example asks for one of several', entity: 'sale.shipmentPropertyValue', operators: ['@'] },
  ],
  methods: [
    {
      reason: 'the table has the required fields only, the page of all fields is named below it',
      methods: ['tasks.task.add v3'],
      params: [{ name: 'fields', type: 'create', of: 'tasks.taskItem' }],
    },
    {
      reason: 'typed as an object, shown and sent as a list',
      methods: ['imbot.command.answer'],
      params: [{ name: 'MENU', type: 'array' }],
    },
    {
      reason: 'the sample shows one row of the list',
      methods: ['crm.lead.list'],
      set: { result: { type: 'row', of: 'crm.lead', many: true } },
    },
    {
      reason: 'the keys are codes of templates, types of fields, modules',
      methods: ['im.notify.schema.get', 'landing.demos.getSiteList', 'lists.field.get'],
      mapped: true,
    },
    {
      reason: 'one storage by its name, or all of them',
      methods: ['entity.get'],
      set: {
        result: { type: 'object', fields: entityStorage, or: [{ type: 'object', many: true, fields: entityStorage }], values: 'text' },
      },
    },
    {
      reason: 'one property by its code, or all of them',
      methods: ['entity.item.property.get'],
      set: { result: { type: 'object', many: true, fields: entityProperty, or: [{ type: 'object', fields: entityProperty }] } },
    },
    { reason: 'keys are codes of access', methods: ['entity.rights'], set: { result: { type: 'map', of: 'string', nullable: true } } },
    {
      reason: 'ids of messages are texts, the example sends a number',
      methods: ['event.offline.clear', 'event.offline.error'],
      params: [{ name: 'message_id', type: 'string', many: true }],
    },
    {
      reason: 'the body is the file, no JSON',
      methods: [
        'catalog.product.download',
        'catalog.product.offer.download',
        'catalog.product.service.download',
        'catalog.product.sku.download',
        'user.userfield.file.get',
        'vote.AttachedVote.download',
      ],
      set: { result: { type: 'file' } },
    },
    {
      reason: 'the page says that it answers what the other method does',
      methods: ['rpa.fields.setSettings', 'rpa.fields.setVisibilitySettings'],
      answersLike: 'rpa.fields.getSettings',
    },
    { reason: 'the page says that it answers what the other method does', methods: ['rpa.item.add'], answersLike: 'rpa.item.get' },
    {
      reason: 'the page says that it answers what the other method does',
      methods: ['rpa.stage.add', 'rpa.stage.update'],
      answersLike: 'rpa.stage.get',
    },
    {
      reason: 'the page says that it answers what the other method does',
      methods: ['rpa.type.add', 'rpa.type.update'],
      answersLike: 'rpa.type.get',
    },
    {
      reason: 'the page says that it calls the other method',
      methods: ['crm.dealcategory.stage.list'],
      answersLike: 'crm.status.list',
    },
    { reason: 'told in a sentence', methods: ['tasks.api.scrum.epic.delete'], set: { result: { type: 'empty' } } },
    { reason: 'told in a sentence', methods: ['imbot.app.unregister', 'imbot.app.update'], set: { result: { type: 'true' } } },
    { reason: 'told in a sentence', methods: ['imbot.app.register', 'task.item.add'], set: { result: { type: 'integer' } } },
    { reason: 'told in a sentence', methods: ['task.item.isactionallowed'], set: { result: { type: 'boolean' } } },
    {
      reason: 'told in a sentence',
      methods: ['crm.dealcategory.status', 'crm.invoice.getexternallink', 'task.item.getdescription'],
      set: { result: { type: 'string' } },
    },
    {
      reason: 'told in a sentence',
      methods: ['task.item.getallowedactions', 'task.item.getdependson'],
      set: { result: { type: 'integer', many: true } },
    },
    {
      reason: 'told in a sentence',
      methods: ['task.item.getallowedtaskactionsasstrings'],
      set: { result: { type: 'map', of: 'boolean' } },
    },
    { reason: 'told in a sentence', methods: ['task.item.getmanifest'], set: { result: { type: 'map', of: 'any' } } },
    {
      reason: 'told in a sentence',
      methods: ['crm.product.property.get', 'task.item.getdata'],
      set: { result: { type: 'object' } },
    },
    {
      reason: 'told in a sentence',
      methods: ['crm.paysystem.list', 'crm.persontype.list', 'crm.product.property.list', 'crm.product.property.types'],
      set: { result: { type: 'object', many: true } },
    },
    {
      reason: 'told in a sentence, as are the lists of which it is one',
      methods: ['crm.productrow.list'],
      set: { result: { type: 'object', many: true }, list: { style: 'offset' } },
    },
    {
      reason: 'told in a sentence',
      methods: ['task.item.list', 'task.items.getlist'],
      set: { result: { type: 'object', many: true } },
    },
    { reason: 'told in a sentence', methods: ['task.item.getfiles'], set: { result: { type: 'array' } } },
    {
      reason: 'the sample is written as PHP prints it',
      methods: ['task.logitem.list'],
      set: {
        result: {
          type: 'object',
          many: true,
          fields: [
            { name: 'CREATED_DATE', type: 'datetime' },
            { name: 'USER_ID', type: 'integer' },
            { name: 'TASK_ID', type: 'integer' },
            { name: 'FIELD', type: 'string' },
            { name: 'FROM_VALUE', type: 'string', nullable: true },
            { name: 'TO_VALUE', type: 'string', nullable: true },
          ],
          values: 'text',
        },
      },
    },
    {
      reason: 'there is no HTTP status 160',
      methods: ['crm.category.add'],
      set: { errors: { '400': ['0', 'ACCESS_DENIED', 'ADDING_DISABLED', 'ENTITY_TYPE_NOT_SUPPORTED', 'NOT_FOUND'] } },
    },
    {
      reason: 'there is no HTTP status 160',
      methods: ['crm.category.delete'],
      set: { errors: { '400': ['0', 'ACCESS_DENIED', 'BX_ERROR', 'ENTITY_TYPE_NOT_SUPPORTED', 'NOT_FOUND', 'REMOVING_DISABLED'] } },
    },
    {
      reason: 'the token belongs to the transport',
      methods: ['task.item.addtofavorite', 'task.item.deletefromfavorite'],
      dropped: ['auth'],
    },
    { reason: 'without content the answer is an address to upload to', methods: ['disk.folder.uploadFile'], optional: ['data'] },
    { reason: 'a file is either uploaded or taken from Drive', methods: ['im.disk.file.commit'], optional: ['DIALOG_ID', 'UPLOAD_ID'] },
    { reason: 'a chat or a dialog is enough', methods: ['im.disk.folder.get'], optional: ['CHAT_ID', 'DIALOG_ID'] },
    { reason: 'the example leaves it out', methods: ['sale.delivery.extra.service.add'], optional: ['ITEMS'] },
    { reason: 'the example names the task', methods: ['task.logitem.list'], optional: ['ID'] },
    { reason: 'the example calls it id', methods: ['tasks.api.scrum.sprint.get'], optional: ['sprintId'] },
    { reason: 'the name is a member of flowData', methods: ['tasks.flow.Flow.isExists'], optional: ['name'] },
    { reason: 'the example names the report by REPORT_ID', methods: ['timeman.timecontrol.report.add'], optional: ['ID'] },
    { reason: 'the example gives entityIds', methods: ['vote.AttachedVote.getMany'], optional: ['entityId'] },
    {
      reason: 'keys are names of the activity',
      methods: ['bizproc.activity.add', 'bizproc.activity.update', 'bizproc.robot.add', 'bizproc.robot.update'],
      maps: ['PROPERTIES', 'RETURN_PROPERTIES'],
    },
    {
      reason: 'keys are fields of the template',
      methods: ['documentgenerator.document.add', 'documentgenerator.document.update'],
      maps: ['fields'],
    },
    {
      reason: 'keys are fields of the template; the table is that of the answer',
      methods: ['crm.documentgenerator.document.add'],
      params: [{ name: 'fields', type: 'map', of: 'any' }],
    },
    {
      reason: 'typed as a string, described and sent as a list',
      methods: ['timeman.networkrange.set'],
      params: [
        {
          name: 'RANGES',
          type: 'object',
          many: true,
          fields: [
            { name: 'ip_range', type: 'string' },
            { name: 'name', type: 'string' },
          ],
        },
      ],
    },
    {
      reason: 'typed as a string, sent as a list of departments',
      methods: ['user.add', 'user.update'],
      params: [{ name: 'UF_DEPARTMENT', type: 'integer', many: true }],
    },
    { reason: 'keys are selectors of the block', methods: ['landing.block.updateStyles'], maps: ['data'] },
    { reason: 'keys are settings of the handler', methods: ['sale.paysystem.settings.update'], maps: ['SETTINGS'] },
    {
      reason: 'members are told in a list, the table is that of one of them',
      methods: ['userconsent.agreement.text'],
      params: [
        {
          name: 'replace',
          type: 'object',
          fields: [
            { name: 'button_caption', type: 'string' },
            { name: 'fields', type: 'map', of: 'string' },
          ],
        },
      ],
    },
    {
      reason: 'the table lists LANG too, which is no field of the answer, and no operators',
      methods: [
        'crm.company.userfield.list',
        'crm.contact.userfield.list',
        'crm.deal.userfield.list',
        'crm.lead.userfield.list',
        'crm.quote.userfield.list',
      ],
      params: [{ name: 'filter', type: 'object', fields: userfieldFilter }],
    },
    {
      reason: 'the linked page has the names of answers, requests have those of tasks.task.getFields',
      methods: ['tasks.task.add'],
      params: [{ name: 'fields', type: 'create', of: 'tasks.taskRequest' }],
    },
    {
      reason: 'the linked page has the names of answers, requests have those of tasks.task.getFields',
      methods: ['tasks.task.update'],
      params: [{ name: 'fields', type: 'update', of: 'tasks.taskRequest' }],
    },
    {
      reason: 'the linked page has the names of answers, requests have those of tasks.task.getFields',
      methods: ['tasks.task.get', 'tasks.task.list'],
      params: [{ name: 'select', type: 'select', of: 'tasks.taskRequest' }],
    },
    {
      reason: 'the star is missing, the method answers an error without it',
      methods: ['crm.contact.add', 'crm.deal.add', 'crm.deal.update', 'crm.lead.add', 'crm.lead.update', 'crm.quote.update'],
      required: ['fields'],
    },
    {
      reason: 'the star is missing, the method answers an error without it',
      methods: ['crm.deal.productrows.set', 'crm.lead.productrows.set', 'crm.quote.productrows.set'],
      required: ['rows'],
    },
    { reason: 'the star is missing, the method answers an error without it', methods: ['crm.currency.update'], required: ['ID', 'fields'] },
    { reason: 'the star is missing, the method answers an error without it', methods: ['crm.currency.get'], required: ['id'] },
    { reason: 'the star is missing, the method answers an error without it', methods: ['method.get'], required: ['name'] },
    {
      reason: 'the star is missing, the method answers an error without it',
      methods: ['crm.stagehistory.list'],
      required: ['entityTypeId'],
    },
    {
      reason: 'rows are counted, but start is not taken: everything comes at once',
      methods: [
        'crm.category.list',
        'crm.company.userfield.list',
        'crm.contact.userfield.list',
        'crm.currency.list',
        'crm.deal.userfield.list',
        'crm.enum.ownertype',
        'crm.lead.userfield.list',
        'crm.quote.userfield.list',
        'crm.status.list',
      ],
      set: { list: { style: 'unpaged' } },
    },
    {
      reason: 'the id is typed as a text, and requests name it in capitals',
      methods: ['tasks.task.list'],
      set: { list: { style: 'keyset', request: 'ID', answer: 'id' } },
    },
    {
      reason: 'the id is typed as a text, samples have numbers',
      methods: ['sale.shipment.list', 'sale.shipmentitem.list'],
      set: { list: { style: 'keyset', request: 'id', answer: 'id' } },
    },
    {
      reason: 'every example sends id',
      methods: ['catalog.measure.update', 'catalog.priceTypeLang.update', 'catalog.roundingRule.update'],
      renamed: { Id: 'id', ID: 'id' },
    },
    { reason: 'the sample is no JSON', methods: ['crm.lead.list'], set: { list: { style: 'keyset', request: 'ID', answer: 'ID' } } },
    {
      reason: 'operators of the filter are told for crm.item.list, whose filter it shares',
      methods: ['crm.type.list'],
      set: { list: { style: 'keyset', request: 'id', answer: 'id' } },
    },
    {
      reason: 'the order is a pair of strings, and the filter may stand at the top',
      methods: ['user.get'],
      set: { list: { style: 'keyset', request: 'ID', answer: 'ID', ordering: 'pair' } },
      params: [
        { name: '...', type: 'filter', of: 'user' },
        { name: 'order', type: 'string', enum: ['ASC', 'DESC'] },
        { name: 'IMAGE_RESIZE', type: 'string', enum: ['small', 'medium', 'large'] },
      ],
    },
    {
      reason: 'the filter may stand at the top',
      methods: ['user.search'],
      params: [
        { name: '...', type: 'filter', of: 'user' },
        { name: 'order', type: 'string', enum: ['ASC', 'DESC'] },
      ],
    },
    {
      reason: 'the table of the answer describes nothing, the sample one row',
      methods: ['department.get'],
      set: { result: { type: 'row', of: 'department', many: true }, list: { style: 'offset' } },
      params: [{ name: 'order', type: 'string', enum: ['ASC', 'DESC'] }],
    },
    {
      reason: 'the sample shows one license and one status',
      methods: ['app.info'],
      set: {
        result: {
          type: 'object',
          fields: [
            { name: 'ID', type: 'integer' },
            { name: 'CODE', type: 'string' },
            { name: 'VERSION', type: 'integer' },
            { name: 'STATUS', type: 'string', enum: ['F', 'D', 'T', 'P', 'L', 'S'] },
            { name: 'INSTALLED', type: 'boolean' },
            { name: 'PAYMENT_EXPIRED', type: 'char' },
            { name: 'DAYS', type: 'integer', nullable: true },
            { name: 'LANGUAGE_ID', type: 'string' },
            { name: 'LICENSE', type: 'string' },
            { name: 'LICENSE_TYPE', type: 'string' },
            { name: 'LICENSE_FAMILY', type: 'string' },
          ],
        },
      },
    },
    {
      reason: 'keys are names of the application, and values whatever it has kept',
      methods: ['app.option.get', 'user.option.get'],
      set: { result: { type: 'map', of: 'any', nullable: true, or: [{ type: 'string' }] } },
    },
    {
      reason: 'what the commands answer depends on the commands',
      methods: ['batch'],
      set: {
        result: {
          type: 'object',
          fields: [
            { name: 'result', type: 'any' },
            { name: 'result_error', type: 'any' },
            { name: 'result_total', type: 'any' },
            { name: 'result_next', type: 'any' },
            { name: 'result_time', type: 'any' },
          ],
        },
      },
      params: [{ name: 'cmd', type: 'map', of: 'string', required: true }],
    },
    {
      reason: 'values stand in a sentence',
      methods: ['feature.get'],
      set: { result: { type: 'object', fields: [{ name: 'value', type: 'char' }] } },
      params: [{ name: 'CODE', type: 'string', enum: ['rest_offline_extended', 'rest_auth_connector'], required: true }],
    },
    { reason: 'typed as a string', methods: ['server.time'], set: { result: { type: 'datetime' } } },
    {
      reason: 'members are told in a sentence, as booleans that classic CRM reads as Y and N',
      methods: ['crm.company.add'],
      params: [
        {
          name: 'params',
          type: 'object',
          fields: [
            { name: 'REGISTER_SONET_EVENT', type: 'char' },
            { name: 'IMPORT', type: 'char' },
          ],
        },
      ],
    },
    {
      reason: 'members are told in a sentence, as booleans that classic CRM reads as Y and N',
      methods: ['crm.company.update'],
      params: [
        {
          name: 'params',
          type: 'object',
          fields: [
            { name: 'REGISTER_SONET_EVENT', type: 'char' },
            { name: 'REGISTER_HISTORY_EVENT', type: 'char' },
          ],
        },
      ],
    },
    {
      reason: 'booleans that classic CRM reads as Y and N',
      methods: ['crm.contact.add'],
      params: [
        {
          name: 'params',
          type: 'object',
          fields: [
            { name: 'REGISTER_SONET_EVENT', type: 'char' },
            { name: 'IMPORT', type: 'char' },
          ],
        },
      ],
    },
    {
      reason: 'booleans that classic CRM reads as Y and N',
      methods: ['crm.lead.add'],
      params: [{ name: 'params', type: 'object', fields: [{ name: 'REGISTER_SONET_EVENT', type: 'char' }] }],
    },
    {
      reason: 'dates and users are taken by imports only, not listed as parameters of their own',
      methods: ['crm.quote.add'],
      params: [{ name: 'params', type: 'object', fields: [{ name: 'IMPORT', type: 'char' }] }],
    },
    {
      reason: 'an update needs both amounts',
      methods: ['crm.currency.update'],
      params: [
        {
          name: 'fields',
          type: 'object',
          required: true,
          fields: [
            { name: 'AMOUNT_CNT', type: 'integer', required: true },
            { name: 'AMOUNT', type: 'double', required: true },
            { name: 'SORT', type: 'integer' },
            { name: 'BASE', type: 'char' },
            { name: 'LANG', type: 'map', of: 'crm.currencyLocalization' },
          ],
        },
      ],
    },
    {
      reason: 'every kind of record may be missing',
      methods: ['crm.duplicate.findbycomm'],
      set: {
        result: {
          type: 'object',
          fields: [
            { name: 'LEAD', type: 'integer', many: true, optional: true },
            { name: 'CONTACT', type: 'integer', many: true, optional: true },
            { name: 'COMPANY', type: 'integer', many: true, optional: true },
          ],
        },
      },
    },
    {
      reason: 'the two modes are all there are',
      methods: ['crm.settings.mode.get'],
      set: { result: { type: 'integer', enum: [1, 2], closed: true } },
    },
    {
      reason: 'typed as a string, the sample sends an object',
      methods: ['crm.status.delete'],
      params: [{ name: 'params', type: 'object', fields: [{ name: 'FORCED', type: 'char' }] }],
    },
    {
      reason: 'semantics are an empty list, an object or nothing, by entity',
      methods: ['crm.status.entity.types'],
      set: {
        result: {
          type: 'object',
          many: true,
          fields: [
            { name: 'ID', type: 'string' },
            { name: 'NAME', type: 'string' },
            { name: 'SEMANTIC_INFO', type: 'any' },
            { name: 'PREFIX', type: 'string', optional: true },
            { name: 'PARENT_ID', type: 'string', optional: true },
            { name: 'FIELD_ATTRIBUTE_SCOPE', type: 'string', optional: true },
            { name: 'ENTITY_TYPE_ID', type: 'integer', optional: true },
            { name: 'IS_ENABLED', type: 'boolean', optional: true },
            { name: 'CATEGORY_ID', type: 'any', optional: true },
          ],
        },
      },
    },
    {
      reason: 'two names are needed, and no operators are known',
      methods: ['crm.timeline.comment.list'],
      params: [
        {
          name: 'filter',
          type: 'object',
          required: true,
          fields: [
            { name: 'ENTITY_ID', type: 'integer', required: true },
            { name: 'ENTITY_TYPE', type: 'string', required: true },
          ],
        },
        {
          name: 'order',
          type: 'object',
          fields: [
            { name: 'ID', type: 'string', enum: ['ASC', 'DESC'] },
            { name: 'CREATED', type: 'string', enum: ['ASC', 'DESC'] },
            { name: 'AUTHOR_ID', type: 'string', enum: ['ASC', 'DESC'] },
          ],
        },
      ],
    },
    {
      reason: 'administrative access is access to the settings of CRM',
      methods: ['crm.type.get', 'crm.type.getByEntityTypeId'],
      set: { who: 'crm-admin' },
    },
    { reason: 'found in its documented case only (api-reference/tasks/flow)', methods: ['tasks.flow.Flow.*'], set: { exactCase: true } },
  ],
  guides: [
    {
      reason: 'whatever is sent comes back in the data of ONAPPTEST',
      method: {
        name: 'event.test',
        version: 'v1',
        scopes: ['basic'],
        class: 'write',
        context: 'app',
        params: [{ name: '*', type: 'any' }],
        result: { type: 'integer' },
        page: 'api-reference/events/test-handler.md',
      },
    },
    ...['documentation', 'rest.documentation.openapi'].map((name) => ({
      reason: 'the description of the methods in OpenAPI, under two names',
      method: {
        name,
        version: 'v3' as const,
        scopes: ['basic'],
        class: 'read' as const,
        params: [],
        result: {
          type: 'object',
          fields: [
            { name: 'openapi', type: 'string' },
            {
              name: 'info',
              type: 'object',
              fields: [
                { name: 'title', type: 'string' },
                { name: 'version', type: 'string' },
              ],
            },
            {
              name: 'tags',
              type: 'object',
              many: true as const,
              fields: [
                { name: 'name', type: 'string' },
                { name: 'description', type: 'string' },
              ],
            },
            { name: 'paths', type: 'object' },
            { name: 'components', type: 'object', optional: true as const, fields: [{ name: 'schemas', type: 'object' }] },
          ],
        },
        page: 'api-reference/rest-v3.md',
      },
    })),
    {
      reason: 'scopes by method; the guide does not show how they are written',
      method: {
        name: 'rest.scope.list',
        version: 'v3',
        scopes: ['basic'],
        class: 'read',
        params: [],
        result: { type: 'any' },
        page: 'api-reference/rest-v3.md',
      },
    },
  ],
  otherTables: [
    {
      reason: 'what the portal sends to the engine',
      page: 'api-reference/ai/ai-engine-register.md',
      titles: [
        'Additional Fields in the Request to the Endpoint',
        'Features for the Audio Category',
        'Features for the Image Category',
        'Fields Object',
      ],
    },
    {
      reason: 'what a form of the task holds, by its type',
      page: 'api-reference/bizproc/bizproc-task/bizproc-task-list.md',
      titles: ['Fields Object'],
    },
    {
      reason: 'a second way to call, named below the first',
      page: 'api-reference/chats/outdated/create-app/imbot-app-register.md',
      titles: ['Method Parameters for IFRAME Application'],
    },
    {
      reason: 'selectors of the block are the keys',
      page: 'api-reference/landing/block/methods/landing-block-update-styles.md',
      titles: ['Parameter data'],
    },
    {
      reason: 'what the portal sends to the handler',
      page: 'api-reference/messageservice/messageservice-sender-add.md',
      titles: ['Properties Object', 'What Comes to the Handler'],
    },
    {
      reason: 'dead anchors, and settings by the operating mode of the handler',
      page: 'api-reference/pay-system/sale-pay-system-add.md',
      titles: ['Possible Values of the TYPE Key', 'Possible Values of the VALUE Key'],
    },
    {
      reason: 'dead anchors, and settings by the operating mode of the handler',
      page: 'api-reference/pay-system/sale-pay-system-handler-add.md',
      titles: [
        'CODE Parameter',
        'FIELDS Parameter',
        'Parameters Passed When Adding a Handler in the CHECKOUT_DATA Array',
        'Parameters Passed When Adding a Handler in the FORM_DATA Array',
        'Parameters Passed When Adding a Handler in the IFRAME_DATA Array',
        'Possible Values for PROVIDER_KEY',
        'Possible Values for PROVIDER_VALUE',
      ],
    },
    {
      reason: 'what the portal sends to the cash register',
      page: 'api-reference/sale/cashbox/sale-cashbox-handler-add.md',
      titles: [
        'Structure of POST Parameters Sent to CHECK_URL',
        'Structure of POST Parameters Sent to PRINT_URL',
        'items Parameter',
        'payments Parameter',
        'supplier_info Parameter',
      ],
    },
  ],
}
