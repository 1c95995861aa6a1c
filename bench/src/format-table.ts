import type { Figures, Measurement } from './measurement.ts'

const units: Readonly<Record<Exclude<keyof Figures, 'note'>, string>> = {
  rows: 'rows',
  ordered: 'complete, in order',
  requests: 'requests',
  rejected: 'rejected',
  usedShare: 'used share',
  refreshes: 'refreshes',
  maxParallel: 'in parallel',
  calls: 'calls',
  p95Ms: 'p95 ms',
  cpuUsPerCall: 'CPU µs / call',
  callsPerSecond: 'calls / s',
  wallMs: 'wall ms',
  boundMs: 'bound ms',
  cpuMs: 'CPU ms',
  instantiations: 'instantiations',
  bytes: 'bytes',
  gzipBytes: 'gzip bytes',
  lazyGzipBytes: 'loaded later',
  rssMb: 'peak RSS MB',
}

/** Measurements of one bench as a Markdown table that is aligned for reading too: columns that nobody filled are left out. */
export function formatTable(measurements: readonly Measurement[]): string {
  const figures = (Object.keys(units) as (keyof typeof units)[]).filter((name) => measurements.some((row) => row[name] !== undefined))
  const header = ['', ...figures.map((name) => units[name]), ...(measurements.some(({ note }) => note) ? ['note'] : [])]
  const rows = measurements.map((row) =>
    [row.subject, ...figures.map((name) => formatFigure(row[name])), row.note ?? ''].slice(0, header.length),
  )
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((cells) => cells[column]!.length)))
  const isText = (column: number): boolean => column === 0 || header[column] === 'note'
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(header), rule, ...rows.map(line)].join('\n')
}

function formatFigure(value: number | boolean | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'number' ? value.toLocaleString('en') : value ? 'yes' : 'no'
}
