// What one writes without a library: the built-in fetch and JSON.parse.
import { toBatch } from './to-batch.mjs'

export function open({ webhook }) {
  const call = async (method, params = {}) => {
    const response = await fetch(webhook + method, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    return JSON.parse(await response.text()).result
  }
  return { call, batch: async (commands) => Object.values((await call('batch', toBatch(commands))).result) }
}
