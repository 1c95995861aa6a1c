// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
// Grammar: tools/src/generate/pack-table.ts. Reader: packages/client/src/table/read-table.ts.

export const table: string =
  'i crm.activity.update crm.category.update crm.company.update crm.company.userfield.update crm.contact.company.items.set crm.contact.update crm.contact.userfield.update crm.currency.update crm.deal.contact.items.set crm.deal.productrows.set crm.deal.update crm.deal.userfield.update crm.item.productrow.set crm.item.productrow.update crm.item.update crm.lead.productrows.set crm.lead.update crm.lead.userfield.update crm.quote.productrows.set crm.quote.update crm.quote.userfield.update crm.status.update crm.timeline.comment.update crm.type.update department.update ;' +
  'r app.info crm.duplicate.findbycomm methods profile scope server.time user.admin ;' +
  'r,k,ID crm.activity.list crm.company.list crm.contact.list crm.deal.list crm.lead.list crm.quote.list ;' +
  'r,k,ID,,items crm.stagehistory.list ;' +
  'r,k,id,,items crm.item.list ;' +
  'r,k,id,,productRows crm.item.productrow.list ;' +
  'r,k,id,,types crm.type.list ;' +
  'r,kp,ID user.get ;' +
  'r,o crm.timeline.comment.list department.get user.search ;' +
  'r,u crm.company.userfield.list crm.contact.company.items.get crm.contact.userfield.list crm.currency.list crm.deal.contact.items.get crm.deal.productrows.get crm.deal.userfield.list crm.enum.ownertype crm.lead.productrows.get crm.lead.userfield.list crm.quote.productrows.get crm.quote.userfield.list crm.status.entity.items crm.status.entity.types crm.status.list crm.userfield.types ;' +
  'r,u,,,categories crm.category.list ;'
