/** Text that begins a formula: https://owasp.org/www-community/attacks/CSV_Injection. Apostrophes before it count, so that undoing takes exactly one. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^[+-]?\d+(\.\d+)?$/

/** Puts `'` before text that a spreadsheet would run as a formula; a plain number stays as it is. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

/** Gives back exactly the text that `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}
