export interface Markdown {
  /** Targets of links and images, in order. */
  readonly links: readonly string[]
  /** Contents of inline code. */
  readonly spans: readonly string[]
  readonly blocks: readonly { readonly language: string; readonly text: string }[]
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>
}

const fence = /^```(\w*)[^\n]*\n(.*?)^```$/gms

/** As much of a Markdown file as checks of it need. */
export function readMarkdown(source: string): Markdown {
  const prose = source.replace(fence, '').replace(/<!--.*?-->/gs, '')
  return {
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!),
    spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
    blocks: [...source.matchAll(fence)].map(([, language, text]) => ({ language: language!, text: text! })),
    anchors: new Set([...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => toAnchor(heading!))),
  }
}

function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}
