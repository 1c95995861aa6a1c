/** Differences in which the sample is not followed, by reason; each as the script prints it, with `*` for any text. Whoever adds one has read the page. */
export const accepted: Readonly<Record<string, readonly string[]>> = {
  'nothing adds one through the API: that portal had it': ['catalog.extra.get answer: ours *, theirs an answer'],
  'the example is no call that a shell could make': [
    'catalog.section.* answer: ours *, theirs an answer',
    'catalog.section.* preparation: ours *, theirs an answer',
    'landing.repowidget.* answer: ours *, theirs an answer',
    'tasks.api.scrum.epic.update answer: ours *, theirs an answer',
    'sale.persontype.get answer: ours *, theirs an answer',
    'vote.* answer: ours *, theirs an answer',
  ],
  'the settings of a user type of properties are kept as they were sent; the portal adds those of the type': [
    'catalog.productProperty.add result.productProperty.userTypeSettings.*: ours absent, theirs *',
  ],
  'nobody completes a task of a process: tasks come of robots, which only a designer makes': [
    'rpa.timeline.listForItem result.timeline[].*: ours *, theirs *',
  ],
  'the sample is cut short: the call selects these members': ['catalog.document.list result.documents[].*: ours *, theirs absent'],
  'the sample shows a few members; the page of objects of bots names the others': [
    'imbot.v2.* result.user.*: ours *, theirs absent',
    'imbot.v2.Chat.User.list result[].*: ours *, theirs absent',
    'imbot.v2.* result.users[].*: ours *, theirs absent',
    'imbot.v2.File.upload result.file.*: ours *, theirs absent',
  ],
  'the second sample is that of one without areas': ['landing.template.get*Ref #2 result: ours map, theirs boolean'],
  'the portal brings one template of a page, an empty one; that one had more': [
    'landing.demos.getPageList result.empty.DATA.*: ours absent, theirs *',
    'landing.demos.getPageList result.search-result: ours absent, theirs object',
  ],
  'the call asks for these members by flags, and the page says that rows have them then': [
    'landing.landing.getList result[].IS_AREA: ours boolean, theirs absent',
    'landing.landing.getList result[].PREVIEW: ours string, theirs absent',
    'landing.landing.getList result[].PUBLIC_URL: ours string, theirs absent',
  ],
  'a comment in the sample stands for the other fields': ['sale.trade*.getFields result.*: ours object, theirs absent'],
  'the settings of a property are those that it was added with, here other ones': [
    'sale.*property.list result.properties[].settings.*: ours *, theirs *',
  ],
  'the call selects it, and the answers to add and update have it': [
    'sale.*property.list result.properties[].isLocation4tax: ours string, theirs absent',
  ],
  'the sample is that of sale.basketitem.add, to the second; those of update and of the catalogue have it': [
    'sale.basketitem.get result.basketItem.type: ours nothing, theirs absent',
  ],
  'the samples of the other methods of the basket spell it productId': [
    'sale.basketitem.updateCatalogProduct result.basketItem.productId: ours number, theirs absent',
    'sale.basketitem.updateCatalogProduct result.basketItem.productid: ours absent, theirs number',
  ],
  'the page and sale.payment.getFields call it a text': ['sale.payment.* result.payment.psInvoiceId: ours string, theirs number'],
  'the sample shows the first field for all of them': ['catalog.document.*fields result[].*: ours object, theirs absent'],
  'members of a user that were never filled are left out; users of the two portals have filled others': [
    'user.current result.TIME_ZONE: ours string, theirs absent',
    'batch result.result.get_user.*: ours string, theirs absent',
  ],
  'the sample of the same call in settings/how-to-call-rest-api/batch.md has it': [
    'user.current result.TIMESTAMP_X: ours string, theirs absent',
  ],
  'the samples of 2025 are older than those of tasks.task.pin, and than tasks.task.get, which says that it comes by default': [
    'tasks.task.* result.task.chatId: ours nothing, theirs absent',
  ],
  'the samples of the other methods that answer a task have it': [
    'tasks.task.add result.task.action.take: ours boolean, theirs absent',
    'tasks.task.add result.task.backlogId: ours nothing, theirs absent',
    'tasks.task.add result.task.sprintId: ours nothing, theirs absent',
    'tasks.task.add result.task.checkListTree.fields.nodeId: ours nothing, theirs absent',
    'tasks.task.update result.task.parentId: ours nothing, theirs absent',
  ],
  'the page does not tell of it; it comes of how that portal sorted by deadlines': [
    'tasks.task.list result.tasks[].lengthDeadline: ours absent, theirs string',
  ],
  'the sample shows members that its call does not select': [
    'catalog.document.element.list result.documentElements[].purchasingPrice: ours absent, theirs number',
    'main.eventlog.field.get (v3) result.item.*: ours absent, theirs *',
    'tasks.task.field.get (v3) result.item.*: ours absent, theirs *',
    'tasks.task.access.field.* (v3) result.item*: ours absent, theirs *',
    'sale.cashbox.list result[].*: ours absent, theirs *',
    'documentgenerator.document.list result.documents[].values: ours absent, theirs nothing',
    'crm.documentgenerator.document.list result.documents[].*: ours absent, theirs *',
    'tasks.api.scrum.epic.list result[].groupId: ours absent, theirs number',
    'socialnetwork.api.workgroup.list result.workgroups[].avatarType: ours absent, theirs nothing',
    'socialnetwork.api.workgroup.list result.workgroups[].imageId: ours absent, theirs string',
  ],
  'the conversion of a document takes a while, as the page says': [
    'crm.documentgenerator.document.add result.document.*Url: ours absent, theirs string',
    'crm.documentgenerator.document.update result.document.*Url: ours absent, theirs string',
    'crm.documentgenerator.document.get result.document.*Url*: ours absent, theirs string',
  ],
  'the call uploads both, so that they need no conversion': [
    'crm.documentgenerator.document.upload result.document.*Url*: ours string, theirs absent',
  ],
  'the sample shows three fields of many; which there are depends on the file of the template': [
    'crm.documentgenerator.*.getfields result.*Fields.*: ours object, theirs absent',
  ],
  'the documented document.add sends a number': [
    'crm.documentgenerator.document.get result.document.values.DocumentNumber: ours string, theirs absent',
  ],
  'the documented user.userfield.add adds a field of another type than the sample shows': [
    'user.userfield.list result[].SETTINGS.*: ours string, theirs absent',
  ],
  'codes of the handler here have defaults, and those of the sample have none': [
    'sale.paysystem.settings.* result.PAYMENT_*: ours string, theirs absent',
  ],
  'user fields of bookings are not emulated': ['crm.*.userfield.list result[].SETTINGS.*: ours absent, theirs *'],
  'the types of fields that an application added to that portal': [
    'userfieldconfig.getTypes result.types.rest_219_test: ours absent, theirs object',
  ],
  'the sample shows another activity than the one that the examples add': [
    'crm.activity.configurable.get result.activity.layout.*: ours absent, theirs object',
  ],
  'the call selects it, and the sample of the same page for it shows it': [
    'crm.activity.list result[].COMMUNICATIONS: ours list, theirs absent',
  ],
  'the sample shows an excerpt: the call selects every field': ['crm.activity.list #* result[].*: ours *, theirs absent'],
  'a currency is written in the languages that it was told; that portal knows German too': [
    'crm.currency.localizations.get result.de: ours absent, theirs object',
  ],
  'both records of the call can be imported here': ['crm.item.batchImport result.items[].error*: ours absent, theirs string'],
  'the template goes with its deal, as the page says; there is no way to lose the deal alone': [
    'crm.deal.recurring.delete answer: ours *, theirs an answer',
  ],
  'crm.contact.fields lists it, and the samples of leads and companies have it': [
    'crm.contact.get result.ADDRESS_COUNTRY_CODE: ours nothing, theirs absent',
  ],
  'settings of fields that refer to the CRM name the smart processes of that portal': [
    'crm.contact.userfield.list result[].SETTINGS.DEAL: ours string, theirs absent',
  ],
  'crm.type.get and crm.type.list show it for the same type': ['crm.type.add result.type.code: ours string, theirs absent'],
  'crm.type.add and crm.type.get show both members': ['crm.type.fields result.fields.is*Enabled: ours object, theirs absent'],
  'nobody answers to buttons of notifications here, for which the pages have false': [
    'im.notify.answer result.result_message: ours boolean, theirs list',
    'im.notify.confirm result.result_message: ours boolean, theirs list',
  ],
  'members are modules; only applications send notifications here': [
    'im.notify.schema.get result.rest: ours object, theirs absent',
    'im.notify.schema.get result.tasks: ours absent, theirs object',
  ],
  'parameters of a message tell of what was said in it': ['imopenlines.session.history.get result.message[].params.*: ours *, theirs *'],
  'the sample is that of a call without FILE_CONTENT, of which the page has no example': [
    'telephony.externalCall.attachRecord #2 result.*: ours *, theirs *',
  ],
  'the call selects it, and the page has it by default': ['bizproc.workflow.instances result[].MODIFIED: ours string, theirs absent'],
  'crm.contact.fields does not list it; faces are not recognised here': ['crm.contact.get result.FACE_ID: ours absent, theirs nothing'],
  'rows of a basket lie in a store; no basket stands behind these': [
    'crm.item.productrow.* result.productRow*.storeId: ours absent, theirs number',
  ],
  'selections of elapsed time sum nothing up here': ['task.elapseditem.getmanifest result.*.getlist.*: ours absent, theirs list'],
  'the call selects it': ['lists.element.get result[].DATE_CREATE: ours string, theirs absent'],
  'the call edits a series from a day on, which is the second sample of the page': [
    'calendar.event.update result: ours object, theirs number',
  ],
  'the page lists it among the members of the answer': [
    'socialnetwork.api.workgroup.get result.SCRUM_MASTER_ID: ours number, theirs absent',
  ],
  'the JSON of the examples does not close its braces': [
    'sale.paysystem.handler.add answer: ours *, theirs an answer',
    'sale.paysystem.handler.update answer: ours *, theirs an answer',
  ],
  'the sample shows another handler than the one that sale.cashbox.handler.add registers': [
    'sale.cashbox.handler.list result[].SETTINGS.*: ours *, theirs *',
  ],
  'not emulated: no method holds a video call, so that none has a follow-up': ['call.followup.get (v3) answer: ours *, theirs an answer'],
  'the sample leaves out most languages': ['task.item.userfield.get result.*: ours map, theirs object'],
  'the sample shows members as they were sent; here they are as in the samples of tasks.template.checklist.get and update': [
    'tasks.template.checklist.add result.checkListItem.members[].*: ours *, theirs *',
  ],
  'not emulated: documents have no PDF and no picture, and nobody views their public links': [
    'documentgenerator.document.* result.document*.pdfUrl*: ours absent, theirs string',
    'documentgenerator.document.* result.document*.imageUrl*: ours absent, theirs string',
    'documentgenerator.document.* result.document.printUrl*: ours absent, theirs string',
    'documentgenerator.document.* result.document.publicUrlView: ours absent, theirs object',
  ],
  'the number is kept among the values that were sent, as in the sample of add; those of get and update leave it out': [
    'documentgenerator.document.* result.document.values.DocumentNumber: ours string, theirs absent',
  ],
}
