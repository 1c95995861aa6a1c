const NAME = Buffer.from('word/document.xml')
const FIELDS = ['CurrentDate', 'ClientName', 'ClientPhone', 'Total', 'Comment', 'UserName']

/** The smallest .docx with the placeholders that the pages fill, and more, in Base64: one entry that is not packed. */
export function createTemplateFile(...more: readonly string[]): string {
  const content = Buffer.from(`<w:document><w:t>${[...FIELDS, ...more].map((field) => `{${field}}`).join(' ')}</w:t></w:document>`)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02_01_4b_50, 0)
  entry.writeUInt32LE(content.length, 20)
  entry.writeUInt32LE(content.length, 24)
  entry.writeUInt16LE(NAME.length, 28)
  const local = Buffer.concat([Buffer.alloc(30), NAME, content])
  local.writeUInt32LE(0x04_03_4b_50, 0)
  local.writeUInt16LE(NAME.length, 26)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, NAME, end]).toString('base64')
}
