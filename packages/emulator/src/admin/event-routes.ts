import type { DeliveryRecord } from '../events/delivery-record.ts'
import type { TriggerOptions } from '../events/event-hub.ts'
import { readFlag, readNumber, readText } from './read-input.ts'
import type { AdminSubject, Routes } from './route.ts'

/** Events, who is bound to them, and what became of them. */
export const eventRoutes: Routes = {
  'GET events': { members: [], answer: ({ events }) => ({ total: events.total, events }) },
  'GET handlers': { members: [], answer: ({ handlers }) => handlers },
  'POST trigger': {
    members: ['event', 'data', 'userId', 'clientId', 'wait'],
    async answer(subject, { event, data, wait, ...input }) {
      const waits = readFlag({ wait })
      const triggered = subject.trigger(readText({ event }), data, readTriggerOptions(input))
      if (waits) await subject.deliveries.settled(triggered.deliveries)
      return triggered
    },
  },
  'GET deliveries': {
    members: ['since', 'limit'],
    answer: (subject, { since, limit }) => listDeliveries(subject, readNumber(since, 0), readNumber(limit, 1000)),
  },
  'POST deliveries': {
    members: ['latencyMs', 'loss', 'duplication', 'order'],
    answer({ deliveries }, changes) {
      // Checked by the deliveries themselves.
      deliveries.configure(changes)
      return deliveries.conditions
    },
  },
  'POST deliveries/replay': {
    members: ['id', 'wait'],
    async answer({ deliveries }, { id, wait }) {
      const waits = readFlag({ wait })
      const record = deliveries.replay(readNumber(id, 0))
      if (waits) await deliveries.settled([record])
      return record
    },
  },
  'DELETE deliveries': {
    members: [],
    answer(subject) {
      subject.deliveries.clear()
      return listDeliveries(subject, 0, 0)
    },
  },
}

/** The oldest after `since` first. */
function listDeliveries({ deliveries }: AdminSubject, since: number, limit: number): object {
  const records = deliveries.filter(({ id }: DeliveryRecord) => id > since).slice(0, limit)
  return { total: deliveries.total, conditions: deliveries.conditions, deliveries: records }
}

function readTriggerOptions({ userId, clientId }: Readonly<Record<string, unknown>>): TriggerOptions {
  return {
    ...(userId !== undefined && { userId: readNumber(userId, 0) }),
    ...(clientId !== undefined && { clientId: readText({ clientId }) }),
  }
}
