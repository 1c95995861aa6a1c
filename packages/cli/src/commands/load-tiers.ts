import { createPortal } from '@b24kit/emulator'

/** How the emulated portal answers a method: `stateful` ones keep what they are told, `unknown` ones it does not have. */
export type Tier = 'stateful' | 'unknown'

/** Tiers by lower-cased method name, asked of an emulated portal: it alone knows what it emulates. */
export async function loadTiers(): Promise<(method: string) => Tier> {
  const portal = await createPortal({ data: 'empty', clock: 'virtual' })
  try {
    const answer = await portal.fetch(`${portal.webhook}methods?full=1`)
    const { result } = (await answer.json()) as { result: readonly string[] }
    const names = new Set(result.map((name) => name.toLowerCase()))
    return (method) => (names.has(method.toLowerCase()) ? 'stateful' : 'unknown')
  } finally {
    await portal.close()
  }
}
