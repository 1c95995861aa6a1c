/** Where the documentation's page can be read. */
export function pageLink(page: string): string {
  return `https://apidocs.bitrix24.com/${page.replace(/\.md$/, '.html')}`
}
