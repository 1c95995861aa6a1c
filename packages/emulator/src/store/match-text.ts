/** Letters of a text that still makes a pattern: the database takes 50,000 bytes, and a letter becomes up to nine. */
export const MAX_PATTERN = 5000

/**
 * Text comparison without regard to case. SQLite folds ASCII only, and the driver takes no functions of ours; so a text with other letters
 * becomes a GLOB pattern that names both cases of every letter: `Öl` → `[öÖ][lL]`.
 */
export function globOf(text: string): string {
  return Array.from(text, globOfChar).join('')
}

/** The same for a LIKE pattern: `%` and `_` are wildcards, `\` takes their meaning away. */
export function globOfLike(pattern: string): string {
  return pattern.replaceAll(/\\([%_\\])|./gsu, (char, escaped: string | undefined) =>
    escaped === undefined ? (WILDCARDS[char] ?? globOfChar(char)) : globOfChar(escaped),
  )
}

/** Whether SQLite's own case folding is enough. */
export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  return /^[\u0000-\u007f]*$/.test(text)
}

const WILDCARDS: Readonly<Record<string, string>> = { '%': '*', _: '?' }

function globOfChar(char: string): string {
  if (char === '*' || char === '?' || char === '[') return `[${char}]`
  // One-to-many foldings (ß → SS) do not fit a class.
  const cases = new Set([char, char.toLowerCase(), char.toUpperCase()].filter((variant) => variant.length === char.length))
  return cases.size === 1 ? char : `[${[...cases].join('')}]`
}
