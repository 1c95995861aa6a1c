import { type Family, omit, only } from './family.ts'

const BOOKING = 'booking.v1.booking.add'
const ENTRY = 'booking.v1.waitlist.add'
const clients = [
  { id: 1, type: { module: 'crm', code: 'COMPANY' } },
  { id: 2, type: { module: 'crm', code: 'CONTACT' } },
]
const externalData = [{ moduleId: 'crm', entityTypeId: 'DEAL', value: '1' }]

/** One resource of one type, booked once: nobody else can have it then. */
export const booking: Family = {
  async before({ stage, idOf }, { method }) {
    const [, owner, list] = /^booking\.v1\.(booking|waitlist)\.(client|externalData)\.list$/.exec(method) ?? []
    if (owner !== undefined) {
      const of = owner === 'booking' ? { bookingId: await idOf(BOOKING, 0) } : { waitListId: await idOf(ENTRY, 0) }
      await stage.result(`booking.v1.${owner}.${list!}.set`, { ...of, ...(list === 'client' ? { clients } : { externalData }) })
    }
    if (method === 'booking.v1.booking.list')
      await stage.result('booking.v1.booking.client.set', { bookingId: await idOf(BOOKING, 'listed'), clients })
    if (method === 'booking.v1.resource.slots.list') {
      const slots = [{ from: 540, to: 1080, timezone: 'Europe/Berlin', weekDays: ['Mon', 'Tue'], slotSize: 30 }]
      await stage.result('booking.v1.resource.slots.set', { resourceId: await idOf('booking.v1.resource.add', 0), slots })
    }
  },
  references: [
    { at: /^booking\.v1\.resourceType\.\w+ id$/, to: only('booking.v1.resourceType.add') },
    { at: /^booking\.v1\.resource\.\w+ id$/, to: only('booking.v1.resource.add') },
    { at: /^booking\.v1\.booking\.\w+ id$/, to: only(BOOKING) },
    { at: /^booking\.v1\.waitlist\.\w+ id$/, to: only(ENTRY) },
    { at: /^booking\.v1\.resource\.\w+ (?:fields|filter)\.typeId$/, to: only('booking.v1.resourceType.add') },
    { at: /^booking\.v1\.resource\.slots\.\w+ resourceId$/, to: only('booking.v1.resource.add') },
    {
      at: /^booking\.v1\.booking\.\w+ fields\.resourceIds$/,
      to: async ({ idOf }) => [await idOf('booking.v1.resource.add', 0)],
      whole: true,
    },
    { at: /^booking\.v1\.\S+ bookingId$/, to: only(BOOKING) },
    { at: /^booking\.v1\.\S+ waitListId$/, to: only(ENTRY) },
    // Other records are found by these, and none here.
    { at: /^booking\.v1\.\w+\.list filter\.(?:searchQuery|isMain|createdWithin)$/i, to: omit },
    {
      at: /^booking\.v1\.waitlist\.list filter\.createdWithin\.\w+$/,
      to: (_, value) => (value === '01.04.2025' ? '01.04.2000' : '16.04.2100'),
    },
  ],
}
