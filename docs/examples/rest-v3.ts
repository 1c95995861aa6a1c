// REST 3.0 beside the classic API: writes that may be asked for twice, lists, and batches that succeed or fail together.
import { createClient, isB24Error, webhook } from '@b24kit/client'
import { createPortal } from '@b24kit/emulator'

const portal = await createPortal()
const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })
const fields = { title: 'Call the customer back', creatorId: 1, responsibleId: 1 }

// Twice under one key is once: the second call answers what the first did.
const first = await b24.v3.call('tasks.task.add', { fields }, { idempotencyKey: 'call-back-17' })
const again = await b24.v3.call('tasks.task.add', { fields }, { idempotencyKey: 'call-back-17' })
console.log(first.item.id === again.item.id) // prints: true

const tasks = await b24.v3.list('tasks.task.list', { select: ['id', 'title'] }).toArray()
console.log(tasks.map(({ title }) => title)) // prints: [ 'Call the customer back' ]

const { task, rights } = await b24.v3.batch((b) => {
  const task = b.call('tasks.task.add', { fields })
  return { task, rights: b.call('tasks.task.access.get', { id: task.ref('item', 'id') }) }
})
console.log(task.item.title, rights.edit) // prints: Call the customer back true

const failure = await b24.v3.call('tasks.task.get', { id: 999 }).catch((error: unknown) => error)
console.log(isB24Error(failure) && failure.code) // prints: api.not-found

await portal.close()
