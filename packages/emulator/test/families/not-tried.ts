/** Methods that write and are read, and make no round trip of the common kind, by reason. */
export const notTried: Readonly<Record<string, readonly string[]>> = {
  'somebody else has to invite: calendar.test.ts': ['v1 calendar.meeting.status'],
  'lists that never change': ['v1 crm.enum'],
  'needs a shipment of the order: crm-payments.test.ts': ['v1 crm.item.payment.delivery'],
  'storages are there, and renamed alone: disk-tree.test.ts': ['v1 disk.storage'],
}
