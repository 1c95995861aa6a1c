import type { PageContext } from '../context.ts'
import { button, field, h, messageOf, replace } from '../dom.ts'

interface Rule {
  readonly method: string
  readonly fault: object
  readonly every: number
  /** Null for ever. */
  readonly times: number | null
}

const KINDS: readonly (readonly [label: string, fault: string | object])[] = [
  ['503: too many requests', { status: 503, error: 'QUERY_LIMIT_EXCEEDED', description: 'Too many requests' }],
  ['500: internal error', { status: 500, error: 'INTERNAL_SERVER_ERROR', description: 'Internal server error' }],
  ['502: a proxy’s page, after the method ran', 'proxy-error'],
  ['503: maintenance page', 'maintenance'],
  ['504 after 60 seconds, the method ran', 'timeout'],
  ['401: expired token', { status: 401, error: 'expired_token', description: 'The access token provided has expired.' }],
  ['The connection breaks, nothing ran', { dropConnection: true }],
  ['The answer is lost, the method ran', 'lost-answer'],
  ['The answer is cut', 'truncated'],
  ['The answer is empty', { emptyBody: true }],
  ['The answer comes 5 seconds late', { delayMs: 5000 }],
  ['302: licence page', 'license-page'],
  ['The portal is overloaded', 'overload'],
  ['REST is switched off', 'rest-off'],
  ['The portal was deleted', 'portal-deleted'],
]

/** What goes wrong with the next calls. */
export async function faultsPanel({ api, say }: PageContext): Promise<HTMLElement> {
  const list = h('div', {})
  const show = (rules: readonly Rule[]): void =>
    replace(
      list,
      rules.length === 0
        ? h('p', { class: 'muted' }, 'Nothing is planned: every call gets its real answer.')
        : h(
            'ul',
            { class: 'rules' },
            rules.map((rule) => h('li', {}, h('code', {}, rule.method), ' ', describe(rule), h('small', {}, JSON.stringify(rule.fault)))),
          ),
    )
  show(await api.admin<readonly Rule[]>('GET', 'faults'))
  const method = h('input', { name: 'method', value: 'crm.*', required: true, spellcheck: 'false' })
  const kind = h(
    'select',
    { name: 'fault' },
    KINDS.map(([label], index) => h('option', { value: index }, label)),
  )
  const times = h('input', { name: 'times', type: 'number', min: 1, value: 1, placeholder: 'for ever' })
  const every = h('input', { name: 'every', type: 'number', min: 1, value: 1, required: true })
  const plan = async (): Promise<void> => {
    const fault = KINDS[Number(kind.value)]![1]
    const body = { method: method.value, fault, every: Number(every.value), ...(times.value !== '' && { times: Number(times.value) }) }
    show(await api.admin<readonly Rule[]>('POST', 'faults', body))
  }
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Faults'),
    h(
      'form',
      {
        class: 'grid-form',
        onsubmit: (event) => {
          event.preventDefault()
          plan().catch((error: unknown) => say(messageOf(error), true))
        },
      },
      field('Method', method, 'crm.deal.list, crm.*, batch, oauth/token, *'),
      field('What happens', kind),
      field('How many times', times, 'empty: for ever'),
      field('At every … call', every),
      h('button', { class: 'button is-primary' }, 'Plan the fault'),
    ),
    list,
    h(
      'div',
      { class: 'tools' },
      button('Refresh', async () => show(await api.admin('GET', 'faults'))),
      button('Clear all', async () => show(await api.admin('DELETE', 'faults'))),
    ),
  )
}

function describe({ times, every }: Rule): string {
  const count = times === null ? 'for ever' : times === 1 ? 'once' : `${times} times`
  return every === 1 ? count : `${count}, every ${every} calls`
}
