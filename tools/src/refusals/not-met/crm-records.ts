import type { NotMet } from '../compare-refusals.ts'

export const crmRecords: NotMet = {
  "refused before a method is looked for; the switch `unknownWebhookCode` says this code, and a test of the CRM's items meets it": [
    'crm.item.batchImport 401 INVALID_CREDENTIALS',
    'crm.item.import 401 INVALID_CREDENTIALS',
  ],
  'told beside the record in an answer of status 200, as the example of the page has it': [
    'crm.item.batchImport 400 CRM_FIELD_ERROR_VALUE_NOT_VALID',
  ],
  'the page names a status of 403 too, which its siblings give this code': ['crm.item.delete 400 allowed_only_intranet_user'],
  'the page gives every refusal a status of 200, and all of its siblings 400, which is answered': [
    'crm.contact.company.items.get 200 ACCESS_DENIED',
  ],
  'the text of the page gives this code a status of 403, which is answered': [
    'crm.quote.contact.add 400 ACCESS_DENIED',
    'crm.quote.contact.delete 400 ACCESS_DENIED',
    'crm.quote.contact.items.delete 400 ACCESS_DENIED',
    'crm.quote.contact.items.get 400 ACCESS_DENIED',
    'crm.quote.contact.items.set 400 ACCESS_DENIED',
  ],
  'an internal error of the portal, or a fatal one': [
    'crm.deal.contact.items.set 400 ERROR_CORE',
    'crm.quote.contact.items.set 400 ERROR_CORE',
    'crm.item.productrow.add 400 0',
    'crm.item.productrow.delete 400 0',
    'crm.item.productrow.fields 400 0',
    'crm.item.productrow.get 400 0',
    'crm.item.productrow.getAvailableForPayment 400 0',
    'crm.item.productrow.list 400 0',
    'crm.item.productrow.set 400 0',
    'crm.item.productrow.update 400 0',
  ],
  'the database of the portal fails': ['crm.requisite.userfield.delete 400 ERROR_CORE'],
  'rights by stage come from roles of the CRM, which REST neither shows nor sets': ['crm.item.update 400 (empty)'],
  'nothing but the id is sent, and every wrong id has a refusal of its own': ['crm.currency.delete 400 ERROR_CODE'],
  'the page says 200; all of the classic CRM refuses with 400': ['crm.contact.company.items.get 200 (empty)'],
}
