/** Text of a record made safe for a terminal: what a customer typed must neither break lines nor send escape sequences. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
