import { createClient, systemClock, webhook, type CallRecord, type Client, type Clock } from '@b24kit/client'
import { createPortal, type Portal } from '@b24kit/emulator'
import { findWebhook } from '../credentials/find-webhook.ts'

/** A portal to run the demo on, and what is counted on the way. */
export interface Stage {
  readonly b24: Client
  /** Host of the portal. */
  readonly host: string
  readonly clock: Clock
  readonly hasVirtualClock: boolean
  /** Waits for work; a virtual clock jumps meanwhile from one sleeper to the next. */
  readonly run: <T>(work: Promise<T>) => Promise<T>
  /** Requests that were sent, retries included. */
  readonly requests: () => number
  /** Requests that the portal refused for its limits. */
  readonly rejections: () => number
}

/** A portal in this process, whose clock is virtual. */
export interface EmulatedStage extends Stage {
  readonly portal: Portal
}

export const latencyMs = 300

/** An empty portal with the limits of the basic plan. */
export async function createEmulatedStage(): Promise<EmulatedStage> {
  const portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'basic', latencyMs })
  const { clock } = portal
  const traffic = countTraffic()
  const auth = webhook(portal.webhook)
  return {
    b24: createClient({ auth, fetch: portal.fetch, clock, random: () => 0.5, onCall: traffic.count }),
    host: auth.portal,
    portal,
    hasVirtualClock: true,
    clock,
    run: (work) => clock.run(work),
    ...traffic,
  }
}

/** The portal of a profile. Throws CliError with exit code 3 when there is no such profile. */
export async function createRealStage(profile: string, env: NodeJS.ProcessEnv): Promise<Stage> {
  const traffic = countTraffic()
  const auth = webhook(await findWebhook(profile, env))
  return {
    b24: createClient({ auth, onCall: traffic.count }),
    host: auth.portal,
    hasVirtualClock: false,
    clock: systemClock,
    run: (work) => work,
    ...traffic,
  }
}

function countTraffic(): Pick<Stage, 'requests' | 'rejections'> & { readonly count: (record: CallRecord) => void } {
  let requests = 0
  let rejections = 0
  return {
    count: ({ code }) => {
      requests += 1
      if (code?.startsWith('limit.')) rejections += 1
    },
    requests: () => requests,
    rejections: () => rejections,
  }
}
