/** Languages of an interface: api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.md */
export const LANGUAGES: readonly { readonly active: string; readonly lid: string; readonly name: string }[] = [
  ...['ar', 'br'].map((lid) => [lid, lid] as const),
  ['en', 'English'] as const,
  ...['fr', 'id', 'it', 'ja', 'kz', 'la', 'ms', 'pl'].map((lid) => [lid, lid] as const),
  ['de', 'German'] as const,
  ...['ru', 'sc', 'tc', 'th', 'tr', 'ua', 'vn'].map((lid) => [lid, lid] as const),
].map(([lid, name]) => ({ active: 'Y', lid, name }))
