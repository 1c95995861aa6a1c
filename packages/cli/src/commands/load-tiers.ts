import { createPortal, type Portal } from '@b24kit/emulator'

/** How the emulated portal answers a method: `unknown` ones it does not have. */
export type Tier = Portal['methods'][number]['tier'] | 'unknown'

/** Tiers by method name in any case, asked of an emulated portal: it alone knows what it emulates. */
export async function loadTiers(): Promise<(method: string) => Tier> {
  const portal = await createPortal({ data: 'empty', clock: 'virtual' })
  try {
    const tiers = new Map(portal.methods.map(({ name, tier }) => [name.toLowerCase(), tier]))
    return (method) => tiers.get(method.toLowerCase()) ?? 'unknown'
  } finally {
    await portal.close()
  }
}
