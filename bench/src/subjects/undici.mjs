// undici's Pool and JSON.parse.
import { Pool } from 'undici'
import { toBatch } from './to-batch.mjs'

export function open({ webhook }) {
  const { origin, pathname } = new URL(webhook)
  const pool = new Pool(origin, { connections: 16 })
  const call = async (method, params = {}) => {
    const { body } = await pool.request({
      path: pathname + method,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    return JSON.parse(await body.text()).result
  }
  return { call, batch: async (commands) => Object.values((await call('batch', toBatch(commands))).result) }
}
