import { expect, it } from 'vitest'
import { createPortal } from '../src/index.ts'
import { compareWithCatalogue } from './compare-with-catalogue.ts'

it('the emulated methods and the catalogue agree, but for reviewed differences', async () => {
  const portal = await createPortal({ clock: 'virtual', plan: 'none', apps: [{ clientId: 'local.1', clientSecret: 's' }] })
  const differences = await compareWithCatalogue(portal)
  expect(differences.toSorted()).toEqual(Object.values(accepted).flat().toSorted())
  await portal.close()
})

/** Kinds of links that have methods of the same wording. */
const LINKS = ['company.contact', 'contact.company', 'deal.contact', 'lead.contact', 'quote.contact']

const BLOCKS = [
  ['crm.activity.layout.blocks', 'UNSUITABLE_ACTIVITY_TYPE_ERROR'],
  ['crm.timeline.layout.blocks', 'UNSUITABLE_TIMELINE_ITEM'],
] as const

/** Old methods of tasks that begin with the id of a task. */
const OLD_TASK_METHODS = [
  'task.comment.add',
  ...[
    'addfile',
    'addtofavorite',
    'deletefile',
    'deletefromfavorite',
    'getallowedactions',
    'getallowedtaskactionsasstrings',
    'getdependson',
    'getfiles',
    'isactionallowed',
  ].map((action) => `task.item.${action}`),
  'task.logitem.list',
]

/** Of `imbot.v2.Chat`, by what they find their object. */
const BOT_METHODS = {
  dialogId:
    'InputAction.notify Manager.add Manager.delete Message.read Message.send TextField.enabled User.add User.delete User.list get leave setOwner update',
  messageId: 'Message.Reaction.add Message.Reaction.delete Message.delete Message.get Message.update',
}

const TEMPLATE_ITEM_METHODS = [
  'addAttachmentByContent',
  'addAttachmentsFromDisk',
  'complete',
  'delete',
  'get',
  'moveAfter',
  'moveBefore',
  'removeAttachments',
  'renew',
  'update',
]

/** By reason: emulator, not catalogue. Whoever changes either so that this list changes decides who is right. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  'a batch without commands is an empty batch: the page lists no error for it': ['required: batch: nothing, not cmd'],
  'the page stars the name, and says what a call without it answers': ['required: method.get: nothing, not name'],
  'the pages star the codes, and tell the answer of a call without them: false; an administrator has every code that is asked': [
    'kind: access.name: boolean, not object',
    'required: access.name: nothing, not ACCESS',
    'required: user.access: nothing, not ACCESS',
  ],
  'user_brief and user_basic see fewer fields of a user, which is not emulated: only the full scope opens these methods': [
    'scope: user.get: user, not user|user_brief|user_basic',
    'scope: user.search: user, not user|user_brief|user_basic',
    'scope: user.current: user, not user|user_brief|user_basic',
    'scope: user.fields: user, not user|user_brief|user_basic',
  ],
  'pages of the catalogue list no error for what every controller refuses with 100': [
    ...['add', 'cancel', 'cancelList', 'conduct', 'conductList', 'delete', 'deleteList', 'update'].map(
      (action) => `error: catalog.document.${action}: "100", not "0"`,
    ),
    ...['add', 'delete', 'update'].map(
      (action) => `error: catalog.document.element.${action}: "100", not "0" "ERROR_DOCUMENT_RIGHTS" "ERROR_DOCUMENT_STATUS"`,
    ),
    'error: catalog.documentcontractor.add: "100", not "0"',
    'error: catalog.documentcontractor.delete: "100", not "0"',
    ...['product', 'product.offer', 'product.service', 'product.sku'].map(
      (kind) => `error: catalog.${kind}.delete: "100", not "0" "200040300000" "200040300010" "200040300040"`,
    ),
    'error: catalog.productProperty.add: "100", not "0"',
    'error: catalog.productProperty.delete: "100", not "" "0"',
    'error: catalog.productProperty.get: "100", not "" "0"',
    'error: catalog.productPropertyEnum.add: "100", not "0" "BX_INVALID_VALUE"',
    'error: catalog.productPropertyFeature.add: "100", not "0"',
    'error: catalog.productPropertyFeature.update: "100", not "0"',
  ],
  'the pages star neither the selection nor the filter, and list an error for a call without them': [
    'product',
    'product.offer',
    'product.service',
    'product.sku',
  ].map((kind) => `required: catalog.${kind}.list: "Required select fields: id, iblockId", not nothing`),
  'the page does not star the filter, and says which field of it is required': [
    'required: catalog.section.list: "Required filter fields: iblockId", not nothing',
  ],
  'nothing adds one through the API': ['answer: catalog.extra.get: Extra does not exist, not an answer'],
  'the languages of a portal are no list that goes on': [
    'paging: catalog.priceTypeLang.getLanguages: next undefined, total undefined, not offset',
  ],
  'the page stars the layout, which a sample and live tests of other clients leave out': [
    'alone: crm.activity.configurable.update: "nothing", not layout',
  ],
  'the page is silent about missing arguments, which every controller refuses with 100': [
    'error: crm.item.get: "100", not "ACCESS_DENIED" "NOT_FOUND" "allowed_only_intranet_user"',
    'error: crm.item.delete: "100", not "ACCESS_DENIED" "NOT_FOUND" "allowed_only_intranet_user"',
    'error: crm.item.list: "100", not "INVALID_ARG_VALUE" "NOT_FOUND" "allowed_only_intranet_user"',
    'error: crm.item.fields: "100", not "ACCESS_DENIED" "NOT_FOUND" "allowed_only_intranet_user"',
    'error: crm.type.get: "100", not "0" "ACCESS_DENIED" "allowed_only_intranet_user"',
    'error: crm.type.getByEntityTypeId: "100", not "0" "ACCESS_DENIED" "allowed_only_intranet_user"',
    'error: crm.type.update: "100", not "0" "ACCESS_DENIED" "UPDATE_DYNAMIC_TYPE_RESTRICTED" "allowed_only_intranet_user"',
    'error: crm.type.delete: "100", not "0" "ACCESS_DENIED" "BX_ERROR" "allowed_only_intranet_user"',
    'error: crm.category.add: "100", not "0" "ACCESS_DENIED" "ADDING_DISABLED" "ENTITY_TYPE_NOT_SUPPORTED" "NOT_FOUND"',
    'error: crm.category.get: "100", not "ACCESS_DENIED" "ENTITY_TYPE_NOT_SUPPORTED" "NOT_FOUND"',
    'error: crm.category.list: "100", not "ENTITY_TYPE_NOT_SUPPORTED" "NOT_FOUND"',
    'error: crm.category.update: "100", not "ACCESS_DENIED" "ENTITY_TYPE_NOT_SUPPORTED" "NOT_FOUND"',
    'error: crm.category.delete: "100", not "0" "ACCESS_DENIED" "BX_ERROR" "ENTITY_TYPE_NOT_SUPPORTED" "NOT_FOUND" "REMOVING_DISABLED"',
    'error: crm.category.fields: "100", not "ENTITY_TYPE_NOT_SUPPORTED" "NOT_FOUND"',
    'error: crm.automatedsolution.add: "100", not "ACCESS_DENIED" "BX_EMPTY_REQUIRED" "LIMIT_EXCEEDED"',
    'error: crm.automatedsolution.get: "100", not "ACCESS_DENIED" "NOT_FOUND"',
    'error: crm.automatedsolution.update: "100", not "ACCESS_DENIED" "BX_EMPTY_REQUIRED"',
    'error: crm.automatedsolution.delete: "100", not "ACCESS_DENIED" "HAS_BOUND_TYPES"',
    'error: crm.duplicate.volatileType.register: "100", not "ACCESS_DENIED" "FIELD_NOT_FOUND" "MAX_TYPES_COUNT_EXCEEDED"',
    'error: crm.duplicate.volatileType.unregister: "100", not "ACCESS_DENIED" "TYPE_IS_NOT_ASSIGNED"',
    'error: crm.activity.badge.delete: "100", not "ACCESS_DENIED" "NOT_FOUND"',
    'error: crm.activity.badge.get: "100", not "ACCESS_DENIED" "NOT_FOUND"',
    'error: crm.activity.call.getTranscript: "100", not "NOT_FOUND" "ACCESS_DENIED"',
    'error: crm.activity.configurable.get: "100", not "ACCESS_DENIED" "ERROR_WRONG_CONTEXT" "NOT_FOUND"',
    ...BLOCKS.flatMap(([family, unsuitable]) => [
      ...['delete', 'get'].map(
        (action) => `error: ${family}.${action}: "100", not "ACCESS_DENIED" "ERROR_WRONG_CONTEXT" "NOT_FOUND" "OWNER_NOT_FOUND"`,
      ),
      `error: ${family}.set: "100", not "ACCESS_DENIED" "ERROR_WRONG_CONTEXT" "FIELD_IS_REQUIRED" "NOT_FOUND" "OWNER_NOT_FOUND" "${unsuitable}"`,
    ]),
    ...['property', 'shipmentproperty'].map((family) => `error: sale.${family}.getfieldsbytype: "100", not "0" "200040300010"`),
    'error: crm.stagehistory.list: "100", not "ENTITY_TYPE_NOT_SUPPORTED" "INVALID_ARG_VALUE" "allowed_only_intranet_user"',
  ],
  'the page lists the errors of the module only; arguments are matched by the controller before it': [
    'error: userfieldconfig.add: "100", not ""',
    'error: userfieldconfig.get: "100", not ""',
    'error: userfieldconfig.list: "100", not ""',
    'error: userfieldconfig.update: "100", not ""',
    'error: userfieldconfig.delete: "100", not ""',
    'error: userfieldconfig.getTypes: "100", not ""',
  ],
  'no currency has an empty code: the page does not star the parameter, nor could it do without': [
    'required: crm.currency.base.set: "Not found", not nothing',
    'required: crm.currency.localizations.get: "The parameter id is invalid or not defined.", not nothing',
  ],
  'what is not found is null for this one: its page lists no error': ['required: lists.get.iblock.type.id: nothing, not '],
  'the pages of the RPA do not star what a call cannot do without': [
    ...['stage.update', 'timeline.update', 'timeline.updateIsFixed', 'comment.update', 'type.update'].map(
      (method) => `required: rpa.${method}: "Could not find value for parameter {id}", not nothing`,
    ),
    ...['item.get', 'item.list', 'item.getTasks', 'timeline.add', 'timeline.listForItem', 'comment.add'].map(
      (method) => `required: rpa.${method}: "Could not find value for parameter {typeId}", not nothing`,
    ),
    'required: rpa.item.update: typeId, not fields',
  ],
  'three pages of sites leave out the code that their family has for a missing parameter': [
    'error: landing.landing.copy: "MISSING_PARAMS", not "ACCESS_DENIED" "LANDING_NOT_EXIST" "SITE_NOT_FOUND"',
    'error: landing.site.add: "MISSING_PARAMS", not "" "ACCESS_DENIED" "CONTROLLER_ERROR_BADLICENSE" "CONTROLLER_ERROR_BADRESPONSE" "DOMAIN_DISABLE" "DOMAIN_EXIST" "DOMAIN_EXIST_TRASH" "DOMAIN_IS_INCORRECT" "DOMAIN_NOT_FOUND" "SITE_LIMIT_REACHED" "SLASH_IS_NOT_ALLOWED"',
    'error: landing.site.addFolder: "MISSING_PARAMS", not "ACCESS_DENIED" "BX_EMPTY_REQUIRED" "FOLDER_IS_NOT_UNIQUE" "SLASH_IS_NOT_ALLOWED"',
  ],
  'refusals of Scrum spell names of parameters as words, or tell of the task': [
    'alone: tasks.api.scrum.task.update: "Task not found", not id',
  ],
  'the table calls it sprintId, the examples and errors id: either will do': [
    'required: tasks.api.scrum.sprint.get: "Could not find value for parameter {id}", not nothing',
  ],
  'the page gives all elements to a call that names none': ['alone: lists.element.get: "nothing", not ELEMENT_ID or ELEMENT_CODE'],
  'the page stars the section, and says that one is found where none is sent': ['alone: calendar.event.add: "nothing", not section'],
  'the pages name a group and its users in words of their own': [
    'alone: sonet_group.setowner: "Invalid workgroup/project ID", not GROUP_ID',
    ...['add', 'delete', 'invite', 'update'].map((action) => `alone: sonet_group.user.${action}: "Wrong user IDs", not USER_ID`),
  ],
  'the pages miss the id in words of the constructor that needs it': [
    'alone: crm.documentgenerator.document.add: "Bitrix\\DocumentGenerator\\Template constructor must be is public", not templateId',
    'alone: crm.documentgenerator.template.getfields: "Bitrix\\DocumentGenerator\\Template constructor must be is public", not id',
    'alone: crm.documentgenerator.numerator.update: "Bitrix\\Main\\Numerator\\Numerator constructor must be is public", not id',
    'alone: documentgenerator.document.add: "Bitrix\\DocumentGenerator\\Template constructor must be is public", not templateId',
    'alone: documentgenerator.numerator.update: "Bitrix\\Main\\Numerator\\Numerator constructor must be public", not id',
    'alone: documentgenerator.role.update: "Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must have real class type", not id',
    'alone: documentgenerator.template.update: "Bitrix\\DocumentGenerator\\Template constructor must be public", not id',
  ],
  'a poll is named in one of three ways, which the catalogue cannot say': [
    'download',
    'get',
    'getWithVoted',
    'recall',
    'resume',
    'stop',
  ].map((action) => `required: vote.AttachedVote.${action}: "Attach not found", not nothing`),
  'the pages of polls list no error for a call without a parameter that they star': [
    'error: vote.AttachedVote.getMany: "100", not ""',
    'error: vote.AttachedVote.vote: "100", not "400" "403" "ATTACH_READ_ACCESS_DENIED"',
    'error: vote.Integration.Im.send: "100", not "400" "403"',
  ],
  'lists go by the number of a page or by a limit, and their samples count nothing': [
    ...['ai.engine.list', ...['company.list', 'company.user.list', 'employee.list'].map((name) => `humanresources.hcmlink.${name}`)].map(
      (name) => `paging: ${name}: next undefined, total undefined, not limit`,
    ),
    ...['connector', 'dataset', 'source'].map((kind) => `paging: biconnector.${kind}.list: next undefined, total undefined, not page`),
  ],
  'what is wrong with items is told in the result, as the pages have it': ['employee.set', 'field.value.set'].flatMap((name) => [
    `alone: humanresources.hcmlink.${name}: "nothing", not company`,
    `alone: humanresources.hcmlink.${name}: "nothing", not data`,
    `required: humanresources.hcmlink.${name}: nothing, not company,data`,
  ]),
  'the pages word it without a name': [
    'alone: humanresources.hcmlink.company.update: "Operation failed", not fields',
    'alone: humanresources.hcmlink.company.update: "Operation failed", not id',
    'alone: crm.documentgenerator.document.add: "Empty required parameter "value"", not entityId',
    'alone: crm.documentgenerator.template.update: "Template not found", not id',
  ],
  'the page shows links in a list': ['kind: lists.element.get.file.url: list, not text'],
  'the page stars the filter and lists no error for a call without it': ['required: crm.timeline.comment.list: nothing, not filter'],
  'old pages star nothing, but these need a record or its fields': [
    'required: crm.invoice.recurring.expose: "ID is not defined or invalid.", not nothing',
    'required: crm.invoice.getexternallink: "ID is not defined or invalid.", not nothing',
    ...['crm.dealcategory', 'crm.invoice', 'crm.invoice.recurring', 'crm.invoice.userfield', 'crm.product', 'crm.product.property'].flatMap(
      (family) => [
        `required: ${family}.add: "Parameter 'fields' must be array.", not nothing`,
        ...['get', 'update', 'delete'].map((action) => `required: ${family}.${action}: "ID is not defined or invalid.", not nothing`),
      ],
    ),
  ],
  'an empty list does not survive the encoding of forms, so that none is taken for it': ['deal', 'lead', 'quote'].map(
    (name) => `alone: crm.${name}.productrows.set: "nothing", not rows`,
  ),
  'the page lists this text for a missing id': ['alone: crm.vat.update: "Invalid identifier.", not id'],
  'the page shows no total and takes no start': ['paging: crm.requisite.preset.field.list: next undefined, total undefined, not offset'],
  'old pages star nothing, but none of these methods can do without its first value': [
    ...OLD_TASK_METHODS.map(
      (name) =>
        `required: ${name}: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method c${name.replace('.', '').replace('.', '::')}(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing`,
    ),
    'required: task.item.add: "TASKS_ERROR_EXCEPTION_#256; Param #0 (arFields) expected by method ctaskitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.approve: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::approve(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.complete: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.defer: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::defer(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.delegate: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::delegate(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.delete: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.disapprove: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::disapprove(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.getdata: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::getdata(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.getdescription: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::getdescription(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.renew: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.startexecution: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::startexecution(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: task.item.update: "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS.<br>", not nothing',
    'required: tasks.task.get: "CTaskItem All parameters in the constructor must have real class type (internal error)", not nothing',
  ],
  'the pages list the errors by number; their samples show the code of all positional methods': [
    'error: task.elapseditem.add: "ERROR_CORE", not "0x000001" "0x000004" "0x000040" "0x100002"',
    'error: task.elapseditem.get: "ERROR_CORE", not "0x000001" "0x000004" "0x000040" "0x100002"',
    'error: task.elapseditem.update: "ERROR_CORE", not "0x000001" "0x000004" "0x000040" "0x100002"',
    'error: task.elapseditem.delete: "ERROR_CORE", not "0x000001" "0x000004" "0x000040" "0x100002"',
  ],
  'pages of other actions give the code for a missing taskId': [
    'error: tasks.task.start: "100", not "0"',
    'error: tasks.task.complete: "100", not "0"',
    'error: tasks.task.pause: "100", not "0" "1048582"',
    'error: tasks.task.defer: "100", not "0" "1048582"',
    'error: tasks.task.renew: "100", not "0" "1048582"',
    'error: tasks.task.startwatch: "100", not "0" "1048584"',
    'error: tasks.task.stopwatch: "100", not "0" "1048584"',
  ],
  'these pages speak of the parameter by another name: crm-deal-contact-add.md, crm-deal-contact-delete.md and their siblings':
    LINKS.flatMap((link) => [
      ...['add', 'delete'].map(
        (action) => `alone: crm.${link}.${action}: "The parameter 'ownerEntityID' is invalid or not defined.", not id`,
      ),
      `alone: crm.${link}.items.set: "The parameter ownerEntityID is invalid or not defined.", not id`,
      ...(link === 'contact.company' ? [] : [`alone: crm.${link}.delete: "The parameter 'item' must be array.", not fields`]),
    ]),
  'the pages give these sentences to a record that is not named or not there': [
    'alone: bizproc.activity.log: "Access denied!", not EVENT_TOKEN',
    'alone: bizproc.workflow.template.update: "Workflow template not found.", not ID',
    'alone: crm.currency.update: "Not found", not ID',
    'alone: crm.status.update: "Invalid identifier.", not id',
    'alone: tasks.task.update: "CTaskItem All parameters in the constructor must have real class type (internal error)", not taskId',
    'alone: tasks.task.files.attach: "CTaskItem All parameters in the constructor must have real class type (internal error)", not taskId',
    'alone: tasks.task.delegate: "CTaskItem All parameters in the constructor must have real class type (internal error)", not taskId',
  ],
  'the page stars both, and says what becomes of handlers when nothing is given': [
    'required: event.unbind: nothing, not event,handler',
    'alone: event.unbind: "nothing", not event',
    'alone: event.unbind: "nothing", not handler',
  ],
  'the pages star the process id, and list no error for a call without it': [
    'error: event.offline.clear: "ERROR_ARGUMENT", not "ACCESS_DENIED"',
    'error: event.offline.error: "ERROR_ARGUMENT", not "ACCESS_DENIED"',
  ],
  'what is fetched from a queue has no total': ['paging: event.offline.get: next undefined, total undefined, not limit'],
  'the page says that a search tells no total': ['paging: disk.file.search: next undefined, total undefined, not offset'],
  'the address of upload links, of which api-reference/disk/folder/disk-folder-upload-file.md tells, is a method like any other': [
    'name: upload is in no catalogue',
  ],
  'a department without a parent would be a second top level, which is what the page says of it': [
    'alone: department.add: "There can only be one top-level department in the company structure", not PARENT',
  ],
  'the page answers null, and not an error, to a call without its parameters': [
    'required: im.chat.get: nothing, not ENTITY_TYPE,ENTITY_ID',
    'alone: im.chat.get: "nothing", not ENTITY_TYPE',
    'alone: im.chat.get: "nothing", not ENTITY_ID',
  ],
  'the page wants one of several parameters, and says so in words alone': [
    'required: im.notify.history.search: "SEARCH_TEXT can\'t be less than 3 symbols", not nothing',
    'required: im.search.chat.list: "Too short a search phrase.", not nothing',
  ],
  'pages of the messenger give a missing parameter a text that does not name it': [
    'alone: im.disk.file.commit: "List of files is not specified", not FILE_ID or UPLOAD_ID',
    'alone: im.message.add: "User ID can\'t be empty", not DIALOG_ID',
    'alone: im.message.share: "Incorrect params", not TYPE',
    'alone: im.notify.answer: "Notification ID can\'t be empty", not NOTIFY_ID',
    'alone: im.notify.confirm: "Notification ID can\'t be empty", not NOTIFY_ID',
    'alone: im.notify.confirm: "Notification Value can\'t be empty", not NOTIFY_VALUE',
    'alone: im.v2.File.download: "Access denied", not dialogId',
    'alone: im.v2.File.download: "File not found", not fileId',
    'alone: im.v2.File.upload: "CHAT_NOT_FOUND", not dialogId',
    'alone: im.v2.File.upload: "File name and content are required", not fields',
  ],
  'what is wrong with a connector is said inside the result, under 200': [
    'required: imconnector.register: nothing, not ID,NAME,ICON,PLACEMENT_HANDLER',
    ...['ID', 'NAME', 'ICON', 'PLACEMENT_HANDLER'].map((name) => `alone: imconnector.register: "nothing", not ${name}`),
    'required: imconnector.unregister: nothing, not ID',
  ],
  'pages of open channels give a missing parameter a text that does not name it': [
    ...['chat.getLastId', 'chat.user.delete'].flatMap((method) =>
      ['CRM_ENTITY', 'CRM_ENTITY_TYPE'].map((name) => `alone: imopenlines.crm.${method}: "Empty CRM data", not ${name}`),
    ),
    'alone: imopenlines.message.quick.save: "The provided chat identifier is invalid", not CHAT_ID',
    'alone: imopenlines.message.quick.save: "Error saving quick answer", not MESSAGE_ID',
    'alone: imopenlines.message.session.start: "The provided chat identifier is invalid", not CHAT_ID',
    'alone: imopenlines.message.session.start: "You cannot open this conversation as you do not have sufficient permissions", not MESSAGE_ID',
    'alone: imopenlines.session.head.vote: "Session ID can\'t be empty", not RATING or COMMENT',
  ],
  'the page wants one of four parameters, and says so in words alone': [
    'required: imopenlines.dialog.get: "You do not have access to the specified dialog", not nothing',
  ],
  'pages of telephony give a missing parameter the text of a wrong one, or answer as if nothing was there': [
    ...['callback.start: "Could not find line "', 'infocall.startwithsound: "Could not find config for number "'].map(
      (refusal) => `alone: voximplant.${refusal}, not FROM_LINE`,
    ),
    'alone: voximplant.infocall.startwithtext: "Could not find config for number ", not FROM_LINE',
    ...['callback.start', 'infocall.startwithsound', 'infocall.startwithtext'].flatMap((method) => [
      `alone: voximplant.${method}: "Infocall failure", not ${method.endsWith('sound') ? 'URL' : 'TEXT_TO_PRONOUNCE'}`,
      `alone: voximplant.${method}: "Phone number is not correct", not TO_NUMBER`,
    ]),
    'required: telephony.externalCall.hide: nothing, not CALL_ID',
    'required: telephony.externalCall.show: nothing, not CALL_ID',
    'required: voximplant.line.outgoing.set: nothing, not LINE_ID',
  ],
  'the second scope opens the method just as well': [
    'scope: voximplant.infocall.startwithsound: telephony, not telephony|call',
    'scope: voximplant.infocall.startwithtext: telephony, not telephony|call',
  ],
  'pages of the feed and of messages give a missing parameter a text that does not name it': [
    'alone: log.blogcomment.add: "Blog comment hasn\'t been added", not TEXT',
    'alone: log.blogcomment.add: "No post found", not POST_ID',
    'alone: log.blogpost.share: "Wrong destinations", not DEST',
    'alone: log.blogpost.update: "Message title is not specified.", not POST_TITLE or POST_MESSAGE',
    'alone: messageservice.sender.update: "At least one other parameter is required!", not HANDLER or NAME or DESCRIPTION',
  ],
  'the sample of comments has no total': ['paging: log.blogcomment.user.get: next undefined, total undefined, not cursor'],
  'pages of bots have one code for what is not found and what was not named': [
    ...Object.entries(BOT_METHODS).flatMap(([name, methods]) =>
      methods.split(' ').map((method) => `alone: imbot.v2.Chat.${method}: "Access denied", not ${name}`),
    ),
    'alone: imbot.v2.Chat.setOwner: "Access denied", not userId',
    'alone: imbot.v2.Chat.Message.getContext: "Message not found", not messageId',
    ...['commandId', 'dialogId', 'messageId'].map((name) => `alone: imbot.v2.Command.answer: "Command answer failed", not ${name}`),
    'alone: imbot.v2.Command.register: "Command is required", not fields',
    ...['unregister', 'update'].map((action) => `alone: imbot.v2.Command.${action}: "Command not found", not commandId`),
    'alone: imbot.v2.File.download: "File not found", not fileId',
    'alone: imbot.v2.File.upload: "Failed to get chat folder", not dialogId',
    'alone: imbot.v2.File.upload: "File name and content are required", not fields',
    'alone: imbot.chat.user.add: "User IDs must be passed in array format", not USERS',
    'alone: imbot.command.register: "Bot not found", not BOT_ID',
    'alone: imbot.command.register: "Handler for "Command add" event isn\'t specified", not EVENT_COMMAND_ADD',
    'alone: imbot.command.update: "Command not found", not COMMAND_ID',
    'alone: imbot.register: "Bot name isn\'t specified", not PROPERTIES',
    ...['Bot delete', 'Message add', 'Welcome message'].map(
      (subject) =>
        `alone: imbot.register: "Handler for "${subject}" event isn't specified", not EVENT_${subject.toUpperCase().replace(' ', '_')}`,
    ),
    'alone: imbot.update: "Bot not found", not BOT_ID',
  ],
  'the pages of applications of chats star nothing, and list what is refused': [
    'required: imbot.app.register: "Bot not found", not nothing',
    'required: imbot.app.unregister: "Chat application not found", not nothing',
  ],
  'the limit of these lists is all there is of pages': [
    'paging: imbot.v2.Chat.User.list: next undefined, total undefined, not limit',
    'paging: imbot.v2.Event.get: next undefined, total undefined, not limit',
  ],
  'the page lists no error for nobody to add': ['alone: im.chat.user.add: "nothing", not USERS'],
  'pages of tasks and working days are silent about missing arguments, which every controller refuses with 100, as the page of tasks.task.pin says':
    [
      ...['activate', 'create', 'delete', 'get', 'isExists', 'pin', 'update'].map(
        (action) => `error: tasks.flow.Flow.${action}: "100", not "0"`,
      ),
      ...['mute', 'unmute', 'unpin'].map((action) => `error: tasks.task.${action}: "100", not "0"`),
      ...['add', 'delete'].map((action) => `error: task.dependence.${action}: "100", not "ACTION_NOT_ALLOWED" "ILLEGAL_NEW_LINK"`),
      'error: task.stages.add: "100", not "ACCESS_DENIED" "EMPTY_TITLE"',
      'error: task.stages.delete: "100", not "ACCESS_DENIED" "CANT_DELETE_FIRST" "IS_SYSTEM" "NOT_FOUND"',
      'error: task.stages.get: "100", not "ACCESS_DENIED"',
      'error: task.stages.movetask: "100", not "ACCESS_DENIED_MOVE" "NOT_FOUND" "TASK_NOT_FOUND"',
      'error: task.stages.update: "100", not "ACCESS_DENIED" "NOT_FOUND"',
      'error: timeman.timecontrol.reports.get: "100", not "ACCESS_ERROR" "USER_ACCESS_ERROR"',
    ],
  'the pages have this text for a missing item': TEMPLATE_ITEM_METHODS.map(
    (action) =>
      `alone: tasks.template.checklist.${action}: "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type", not checkListItemId`,
  ),
  'the page has this text for whichever is missing': ['DATA', 'ID'].map(
    (name) =>
      `alone: task.item.userfield.update: "TASKS_ERROR_EXCEPTION_#0; Invalid arguments for Bitrix\\Tasks\\Integration\\Rest\\Task\\UserField::update; 0/TE", not ${name}`,
  ),
  'ID is another name of REPORT_ID': ['alone: timeman.timecontrol.report.add: "nothing", not REPORT_ID'],
  'the page tells of a list of links': ['kind: task.item.getfiles: list, not text'],
  'events are fetched until hasMore is false, and have no total': ['paging: im.v2.Event.get: next undefined, total undefined, not limit'],
}
