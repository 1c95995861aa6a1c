// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
// Grammar: tools/src/generate/pack-table.ts. Reader: packages/client/src/table/read-table.ts.

export const table: string =
  ',k,ID bizproc.task.list bizproc.workflow.template.list crm.activity.list crm.company.list crm.contact.list crm.deal.list crm.lead.list crm.quote.list crm.requisite.bankdetail.list crm.requisite.list crm.requisite.preset.list crm.stagehistory.list disk.folder.getchildren disk.storage.getchildren disk.storage.getlist sonet_group.get ;' +
  ',k,ID,id socialnetwork.api.workgroup.list tasks.task.list ;' +
  ',k,id catalog.*.list crm.automatedsolution.list crm.deal.recurring.list crm.item.list crm.item.productrow.list crm.type.list sale.*.list tasks.api.scrum.epic.list ;' +
  ',kp,ID user.get ;' +
  ',l,OFFSET,LIMIT im.department.colleagues.list im.dialog.users.list im.recent.list im.search.chat.list im.search.department.list ;' +
  ',l,offset,limit humanresources.*.list sign.b2e.company.provider.list ;' +
  ',n,page biconnector.*.list ;' +
  ',q ai.engine.list event.offline.get im.v2.event.get imbot.v2.chat.user.list imbot.v2.event.get log.blogcomment.user.get ;' +
  ',u sale.cashbox.handler.list sale.cashbox.list sale.delivery.handler.list sale.paysystem.handler.list sale.paysystem.list task.*.getlist ;' +
  '- catalog.productimage.list catalog.productpropertysection.list catalog.userfield.document.list sale.businessvaluepersondomain.list sale.propertygroup.list sale.propertyrelation.list sale.propertyvariant.list sale.status.list sale.statuslang.list task.item.userfield.getlist ;' +
  'p task.comment.add task.elapseditem.add task.elapseditem.delete task.elapseditem.isactionallowed task.elapseditem.update task.item.addtofavorite task.item.delegate task.item.deletefromfavorite task.item.getdescription task.item.isactionallowed task.item.list task.item.update task.items.getlist ;' +
  'p,q task.elapseditem.getlist ;' +
  'p,u task.elapseditem.get ;' +
  'r access.name bizproc.workflow.instances crm.calllist.statuslist crm.requisite.preset.field.availabletoadd landing.landing.resolveidbypublicurl landing.repo.checkcontent landing.site.fullexport task.stages.canmovetask timeman.settings userconsent.agreement.text ;' +
  'r,l,offset,limit sign.b2e.mysafe.tail sign.b2e.personal.tail ;'
