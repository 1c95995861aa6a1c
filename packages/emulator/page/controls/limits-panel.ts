import type { PageContext } from '../context.ts'
import { field, h, messageOf, replace } from '../dom.ts'

interface Limits {
  readonly plan: string
  readonly rate: { readonly burst: number; readonly perSecond: number } | null
  readonly operatingSeconds: number | 'off'
  readonly levels: Readonly<Record<string, number>>
}

const PLANS = ['basic', 'enterprise', 'none']
const LICENSES = ['en_basic', 'en_std', 'en_pro100', 'en_ent250', 'demo', 'project']

/** What the portal allows, and the licence that says so. */
export async function limitsPanel(context: PageContext): Promise<HTMLElement> {
  const { api, say } = context
  const facts = h('p', { class: 'muted' })
  const plan = h(
    'select',
    { name: 'plan' },
    PLANS.map((name) => h('option', { value: name }, name)),
  )
  const seconds = h('input', { name: 'operatingSeconds', placeholder: '480, or off' })
  const latency = h('input', { name: 'latencyMs', type: 'number', min: 0, placeholder: 'unchanged' })
  const license = h('input', { name: 'license', list: 'licenses', value: context.portal.license, required: true })
  const show = (limits: Limits): void => {
    const { rate, operatingSeconds, levels } = limits
    plan.value = limits.plan
    seconds.value = String(operatingSeconds)
    const fill = Object.entries(levels).map(([ip, level]) => `${ip} at ${level.toFixed(1)}`)
    replace(facts, [
      rate ? `${rate.burst} requests at once, then ${rate.perSecond} a second.` : 'Requests are not limited.',
      fill.length > 0 && ` Buckets after the last request: ${fill.join(', ')}.`,
    ])
  }
  show(await api.admin<Limits>('GET', 'limits'))
  const guard =
    (work: () => Promise<void>) =>
    (event: Event): void => {
      event.preventDefault()
      work().catch((error: unknown) => say(messageOf(error), true))
    }
  const setLimits = async (): Promise<void> => {
    const body = {
      ...(seconds.value !== '' && { operatingSeconds: readSeconds(seconds.value) }),
      ...(latency.value !== '' && { latencyMs: Number(latency.value) }),
    }
    show(await api.admin<Limits>('POST', 'limits', body))
    say('The limits have changed.')
  }
  plan.addEventListener(
    'change',
    guard(async () => show(await api.admin<Limits>('POST', 'limits', { plan: plan.value }))),
  )
  const setLicense = async (): Promise<void> => {
    const answer = await api.admin<{ license: string }>('POST', 'license', { license: license.value })
    show(await api.admin<Limits>('GET', 'limits'))
    await context.refresh()
    say(`The licence is ${answer.license} now.`)
  }
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Limits and licence'),
    facts,
    h(
      'form',
      { class: 'grid-form', onsubmit: guard(setLimits) },
      field('Plan', plan),
      field('Operating time, seconds in ten minutes', seconds),
      field('Every answer takes, ms', latency),
      h('button', { class: 'button' }, 'Change the limits'),
    ),
    h(
      'form',
      { class: 'grid-form', onsubmit: guard(setLicense) },
      field('Licence', license, 'one of the family ent brings the plan enterprise'),
      h(
        'datalist',
        { id: 'licenses' },
        LICENSES.map((name) => h('option', { value: name })),
      ),
      h('button', { class: 'button' }, 'Change the licence'),
    ),
  )
}

function readSeconds(text: string): number | 'off' {
  if (text.trim() === 'off') return 'off'
  const seconds = Number(text)
  if (!(seconds >= 0)) throw new Error(`Operating time is a number of seconds or "off", got "${text}".`)
  return seconds
}
