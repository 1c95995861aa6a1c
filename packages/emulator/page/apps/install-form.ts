import type { PageContext } from '../context.ts'
import { field, h, messageOf, replace } from '../dom.ts'

const SCOPES = ['crm', 'user', 'placement', 'task', 'disk', 'department', 'im', 'bizproc', 'telephony', 'userfieldconfig']

/** Registers a local application, as developers do in a portal. */
export function installForm(context: PageContext, onInstalled: () => void): HTMLElement {
  const clientId = h('input', { name: 'clientId', required: true, value: newClientId() })
  const clientSecret = h('input', { name: 'clientSecret', required: true, value: randomText(40) })
  const handler = h('input', { name: 'handler', type: 'url', placeholder: 'http://127.0.0.1:3000/' })
  const installer = h('input', { name: 'installHandler', type: 'url', placeholder: 'http://127.0.0.1:3000/install' })
  const apiOnly = h('input', { type: 'checkbox', name: 'apiOnly' })
  const scopes = SCOPES.map((name) =>
    h('input', { type: 'checkbox', name: 'scope', value: name, checked: name === 'crm' || name === 'user' || name === 'placement' }),
  )
  const moreScopes = h('input', { name: 'moreScopes', placeholder: 'calendar, lists' })
  const outcome = h('p', { role: 'status' })
  const toggle = (): void => {
    handler.disabled = apiOnly.checked
    handler.required = !apiOnly.checked
  }
  apiOnly.addEventListener('change', toggle)
  toggle()

  const install = async (): Promise<void> => {
    const app = {
      clientId: clientId.value,
      clientSecret: clientSecret.value,
      scope: [...scopes.filter(({ checked }) => checked).map(({ value }) => value), ...(moreScopes.value.match(/[\w.]+/g) ?? [])],
      ...(handler.value && !apiOnly.checked && { handler: handler.value }),
      ...(installer.value && { installHandler: installer.value }),
      // One with pages is finished by its installer; one without is told of the installation by ONAPPINSTALL.
      installed: apiOnly.checked || installer.value === '',
    }
    await context.api.admin('POST', 'apps', app)
    await context.refresh()
    onInstalled()
    replace(outcome, h('strong', {}, app.clientId), app.installed ? ' is installed.' : ' waits for its installer: open it.')
    clientId.value = newClientId()
    clientSecret.value = randomText(40)
  }
  return h(
    'form',
    {
      class: 'card install',
      onsubmit: (event) => {
        event.preventDefault()
        install().catch((error: unknown) => replace(outcome, h('span', { class: 'problem' }, messageOf(error))))
      },
    },
    h('h2', {}, 'Install a local app'),
    field('Address of its page', handler),
    field('Address of its installer', installer, 'Without one it is installed at once. A page there calls BX24.installFinish().'),
    h('label', { class: 'check' }, apiOnly, 'API only: it has no pages, its installer gets ONAPPINSTALL'),
    h(
      'fieldset',
      {},
      h('legend', {}, 'Scopes'),
      scopes.map((box) => h('label', { class: 'check' }, box, box.value)),
    ),
    field('More scopes', moreScopes),
    field('Client id', clientId),
    field('Client secret', clientSecret),
    h('button', { class: 'button is-primary' }, 'Install'),
    outcome,
  )
}

const newClientId = (): string =>
  `local.${randomText(14)}.${String(crypto.getRandomValues(new Uint32Array(1))[0])
    .padStart(8, '0')
    .slice(0, 8)}`

function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
