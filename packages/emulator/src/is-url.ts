/** An address that can be called. */
export const isUrl = (text: string): boolean => /^https?:/i.test(text) && URL.canParse(text)
