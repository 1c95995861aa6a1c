/** api-reference/sale/status-lang/sale-status-lang-get-list-langs.md */
export const SHOP_LANGUAGES: readonly { readonly active: string; readonly lid: string; readonly name: string }[] = (
  [
    ['ar', 'عربي'],
    ['br', 'Português (Brasil)'],
    ['de', 'Deutsch'],
    ['en', 'English'],
    ['fr', 'Français'],
    ['hi', 'हिन्दी'],
    ['id', 'Bahasa Indonesia'],
    ['in', 'English (India)'],
    ['it', 'Italiano'],
    ['ja', '日本語'],
    ['la', 'Español'],
    ['ms', 'Bahasa Melayu'],
    ['pl', 'Polski'],
    ['sc', '中文（简体）'],
    ['tc', '中文（繁体）'],
    ['th', 'ภาษาไทย'],
    ['tr', 'Türkçe'],
    ['vn', 'Tiếng Việt'],
  ] as const
).map(([lid, name]) => ({ active: 'Y', lid, name }))
