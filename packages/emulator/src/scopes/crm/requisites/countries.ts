/** Countries that presets are made for: api-reference/crm/requisites/presets/crm-requisite-preset-countries.md */
export const COUNTRIES: readonly (readonly [id: number, code: string, title: string])[] = [
  [1, 'RU', 'Russia'],
  [4, 'BY', 'Belarus'],
  [6, 'KZ', 'Kazakhstan'],
  [14, 'UA', 'Ukraine'],
  [34, 'BR', 'Brazil'],
  [46, 'DE', 'Germany'],
  [77, 'CO', 'Colombia'],
  [110, 'PL', 'Poland'],
  [122, 'US', 'United States'],
  [132, 'FR', 'France'],
]

/** The country of a portal's first presets, by its language. */
export const countryOf = (languageId: string): number => BY_LANGUAGE[languageId] ?? 122

const BY_LANGUAGE: Readonly<Record<string, number>> = { ru: 1, by: 4, kz: 6, ua: 14, br: 34, de: 46, co: 77, pl: 110, fr: 132 }

const COMMON = words(`RQ_NAME RQ_FIRST_NAME RQ_LAST_NAME RQ_SECOND_NAME RQ_COMPANY_NAME RQ_COMPANY_FULL_NAME RQ_COMPANY_REG_DATE
  RQ_DIRECTOR RQ_ACCOUNTANT RQ_ADDR RQ_CONTACT RQ_EMAIL RQ_PHONE RQ_FAX RQ_IDENT_DOC RQ_IDENT_DOC_SER RQ_IDENT_DOC_NUM RQ_IDENT_DOC_DATE
  RQ_IDENT_DOC_ISSUED_BY RQ_IDENT_DOC_DEP_CODE`)
const SIGNED = words('RQ_SIGNATURE RQ_STAMP')

/** Fields that a country brings beside the common ones, as far as pages tell which country they are for. */
const OWN: Readonly<Record<number, readonly string[]>> = {
  1: words('RQ_INN RQ_KPP RQ_IFNS RQ_OGRN RQ_OGRNIP RQ_OKPO RQ_OKTMO RQ_OKVED RQ_ST_CERT_SER RQ_ST_CERT_NUM RQ_ST_CERT_DATE'),
  14: words('RQ_EDRPOU RQ_DRFO RQ_VAT_PAYER RQ_VAT_ID'),
  34: words('RQ_CNPJ RQ_STATE_REG RQ_MNPL_REG RQ_CPF'),
  46: words('RQ_INN RQ_USRLE RQ_VAT_ID'),
  110: words('RQ_VAT_ID RQ_REGON RQ_KRS RQ_PESEL'),
  132: words('RQ_LEGAL_FORM RQ_SIRET RQ_SIREN RQ_CAPITAL RQ_RCS RQ_VAT_ID'),
}

/** `RQ_*` fields that a preset of a country may have: api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.md */
export const fieldsOfCountry = (countryId: number): readonly string[] => [...COMMON, ...(OWN[countryId] ?? ['RQ_VAT_ID']), ...SIGNED]

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}
