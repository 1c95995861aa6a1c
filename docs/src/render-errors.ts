const preamble = `<!-- Written from packages/client/src/errors/codes.ts by \`npx vitest run docs/test/errors.test.ts -u\`. -->

# Errors

Everything the client throws is a \`B24Error\`. Branch on its \`code\`: codes are stable, texts may improve. Beside it stand \`retryable\`, \`whoMustAct\`,
\`method\`, \`portal\`, \`requestId\`, \`status\`, \`apiCode\` and \`description\` (the portal's own words), \`attempt\` and \`cause\`; no member holds a
secret. [examples/errors.ts](examples/errors.ts) shows them at work.
`

/** The page of all error codes, a section per family and a line per code. */
export function renderErrors(codes: Readonly<Record<string, string>>): string {
  const families = new Set(Object.keys(codes).map(familyOf))
  const sections = [...families].map((family) => {
    const entries = Object.entries(codes).filter(([code]) => familyOf(code) === family)
    const lines = entries.map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
    return `\n## ${family}\n\n${lines.join('\n')}\n`
  })
  return preamble + sections.join('')
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf('.'))
}
