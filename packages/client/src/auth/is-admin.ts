import type { Client } from '../client.ts'

/** Whether the user behind a client administers the portal: asked before settings are shown in a frame. */
export function isAdmin(b24: Pick<Client, 'call'>): Promise<boolean> {
  return b24.call('user.admin')
}
