const TAG = /<[a-z][^>]*/gi
const NAME = /^(<)(script|iframe|object|embed|applet|base|link|meta)\b/i
const HANDLER = /([\s"'/])(on[a-z]{3,})(?=\s*=)/gi
const SCHEME = /()\b(javascript|vbscript)(?=\s*:)/gi

/** What could run is split in two by the splitter: api-reference/landing/user-blocks/landing-repo-check-content.md */
export function sanitize(content: string, splitter: string): string {
  const split = (_: string, before: string, word: string): string => {
    const middle = Math.ceil(word.length / 2)
    return before + word.slice(0, middle) + splitter + word.slice(middle)
  }
  return content.replaceAll(TAG, (tag) => tag.replace(NAME, split).replaceAll(HANDLER, split)).replaceAll(SCHEME, split)
}

/** Whether a text, or one within an object or a list, could run. */
export function isUnsafe(value: unknown): boolean {
  if (typeof value === 'string') return sanitize(value, ' ') !== value
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnsafe)
}
