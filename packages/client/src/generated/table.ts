// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
// Grammar: tools/src/generate/pack-table.ts. Reader: packages/client/src/table/read-table.ts.

export const table: string =
  ',c log.blogcomment.user.get ;' +
  ',k,ID bizproc.task.list bizproc.workflow.template.list crm.activity.list crm.company.list crm.contact.list crm.deal.list crm.lead.list crm.quote.list crm.requisite.bankdetail.list crm.requisite.list crm.requisite.preset.list crm.stagehistory.list disk.folder.getchildren disk.storage.getchildren disk.storage.getlist sonet_group.get ;' +
  ',k,ID,id socialnetwork.api.workgroup.list ;' +
  ',k,id catalog.*.list crm.automatedsolution.list crm.deal.recurring.list crm.item.list crm.item.productrow.list crm.type.list sale.*.list tasks.api.scrum.epic.list ;' +
  ',k,id,,paymentItemsBasket sale.paymentitembasket.list ;' +
  ',kp,ID user.get ;' +
  ',l ai.engine.list event.offline.get humanresources.hcmlink.company.list humanresources.hcmlink.company.user.list humanresources.hcmlink.employee.list im.department.colleagues.list im.dialog.users.list im.recent.list im.search.chat.list im.search.department.list im.v2.event.get imbot.v2.chat.user.list imbot.v2.event.get sign.b2e.company.provider.list ;' +
  ',n biconnector.connector.list biconnector.dataset.list biconnector.source.list ;' +
  ',o,,,statuses sale.status.list ;' +
  ',u sale.cashbox.handler.list sale.cashbox.list sale.delivery.handler.list sale.paysystem.handler.list sale.paysystem.list task.*.getlist ;' +
  '- booking.* calendar.* catalog.productimage.list catalog.productpropertysection.list catalog.userfield.document.list department.* documentgenerator.* entity.* imconnector.* imopenlines.* lists.* mailservice.* messageservice.* rpa.* sale.businessvaluepersondomain.list sale.propertygroup.list sale.propertyrelation.list sale.propertyvariant.list sale.shipment.list sale.shipmentitem.list sale.statuslang.list task.item.userfield.getlist telephony.* userfieldconfig.* userfieldtype.* voximplant.* ;' +
  'p task.comment.add task.elapseditem.add task.elapseditem.delete task.elapseditem.update task.item.addtofavorite task.item.delegate task.item.deletefromfavorite task.item.getdescription task.item.list task.item.update task.items.getlist ;' +
  'p,n task.elapseditem.getlist ;' +
  'p,u task.elapseditem.get ;' +
  'r access.name app.info bizproc.workflow.instances catalog.catalog.isoffers crm.calllist.statuslist crm.requisite.preset.countries crm.requisite.preset.field.availabletoadd events landing.landing.resolveidbypublicurl landing.repo.checkcontent landing.role.isenabled landing.site.fullexport log.blogpost.getusers.important methods profile scope server.time sonet_group.feature.access sonet_group.user.groups task.checklistitem.isactionallowed task.commentitem.isactionallowed task.stages.canmovetask timeman.networkrange.check timeman.settings user.access user.admin userconsent.agreement.text ;' +
  'r,l sign.b2e.mysafe.tail sign.b2e.personal.tail ;' +
  'rp task.elapseditem.isactionallowed task.item.isactionallowed ;' +
  'rx tasks.flow.flow.isexists ;' +
  'x tasks.flow.flow.* ;'
