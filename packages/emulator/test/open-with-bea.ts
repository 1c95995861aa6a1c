import { createPortal, type Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'

/** A portal where Bea (2), who is no administrator, works beside user 1; the webhooks `1/a` and `2/b` are theirs. */
export async function openWithBea(): Promise<Portal> {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  const portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
  await askAs(portal, '1/a', 'user.add', { NAME: 'Bea', EMAIL: 'bea@example.com', UF_DEPARTMENT: [1] })
  return portal
}
