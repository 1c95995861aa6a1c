import { isIP } from 'node:net'
import { MethodError, type EmulatedScope } from '../../contract.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { insertRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { once } from '../once.ts'
import { objectOf, toId, toText } from '../read-params.ts'

/** `userconsent.*`: api-reference/user-consent/index.md. Agreements are made in the portal's pages; here is the standard one. */
export const userconsentScope: EmulatedScope = {
  name: 'userconsent',
  install(portal) {
    // The table of the pages and their samples differ in the code.
    const argument = (description: string): MethodError => new MethodError(portal.settings.quirks.userConsentCode, description)
    const open = once(portal, () => openConsents(createStore(portal.db)))
    const requireAgreement = (value: unknown): number => {
      const id = toId(value)
      if (value === undefined || value === null || value === '') throw argument('Parameter Agreement ID required')
      if (id === undefined || open().value('select 1 from consent_agreement where ID = ?', [id]) === undefined)
        throw argument(`Agreement with id ${toText(value)} not found`)
      return id
    }
    return defineMethods('userconsent', 'userconsent', {
      'agreement.list': () => {
        const rows = open().rows('select ID, NAME, ACTIVE, LANGUAGE_ID from consent_agreement order by ID desc')
        return rows.map(([ID, NAME, ACTIVE, LANGUAGE_ID]) => ({ ID: String(ID), NAME, ACTIVE, LANGUAGE_ID }))
      },
      'agreement.text': ({ params }) => {
        const [label, text] = open().row('select LABEL, TEXT from consent_agreement where ID = ?', [requireAgreement(params.get('id'))])!
        const replace = objectOf(params.get('replace'))
        const fields = { ...objectOf(replace['fields']), button_caption: replace['button_caption'] ?? 'I agree' }
        const fill = (template: unknown): string =>
          String(template).replaceAll(/#(\w+)#/g, (_, name: string) => toText((fields as Record<string, unknown>)[name]))
        return { LABEL: fill(label), TEXT: fill(text) }
      },
      'consent.add': ({ params }) => {
        const agreement = requireAgreement(params.get('AGREEMENT_ID'))
        const ip = toText(params.get('IP'))
        if (isIP(ip) === 0) throw argument('IP address is not valid')
        return insertRow(open(), 'consent', {
          AGREEMENT_ID: agreement,
          IP: ip,
          USER_ID: toId(params.get('USER_ID')) ?? null,
          URL: toText(params.get('URL')),
          ORIGIN_ID: toText(params.get('ORIGIN_ID')),
          ORIGINATOR_ID: toText(params.get('ORIGINATOR_ID')),
        })
      },
    })
  },
}

function openConsents(store: Store): Store {
  store.exec(`
    create table if not exists consent_agreement (ID INTEGER PRIMARY KEY, NAME TEXT, ACTIVE TEXT, LANGUAGE_ID TEXT, LABEL TEXT, TEXT TEXT);
    create table if not exists consent (ID INTEGER PRIMARY KEY AUTOINCREMENT, AGREEMENT_ID INTEGER, IP TEXT, USER_ID INTEGER, URL TEXT, ORIGIN_ID TEXT, ORIGINATOR_ID TEXT)`)
  store.run("insert or ignore into consent_agreement values (1, 'Consent to the processing of personal data', 'Y', 'en', ?, ?)", [
    'By clicking "#button_caption#" I consent to the processing of my personal data.',
    'I let #COMPANY_NAME#, #COMPANY_ADDRESS#, process my personal data for #PURPOSES#. Third parties: #THIRD_PARTIES#. Questions: #EMAIL#.',
  ])
  return store
}
