/** Line drawings on a grid of 16. */
const PATHS = {
  lead: 'M8 2v4M3.5 4.5 6 7M12.5 4.5 10 7M2.5 9.5h11l-1.2 4H3.7z',
  deal: 'M2.5 5.5h11v8h-11zM5.5 5.5v-3h5v3M2.5 9h11',
  contact: 'M8 7.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2M3 13.7c.4-2.8 2.4-4.2 5-4.2s4.6 1.4 5 4.2',
  company: 'M3 13.5v-11h6.5v11M9.5 6.5h3.5v7M1.5 13.5h13M5.2 5.5h2M5.2 8h2M5.2 10.5h2',
  quote: 'M4 1.8h5.5L12.5 5v9.2H4zM9.3 1.8v3.4h3.2M6 8h4.5M6 10.7h4.5',
  invoice: 'M3.5 1.8v12.4l1.5-1 1.5 1 1.5-1 1.5 1 1.5-1 1.5 1V1.8zM6 5.5h4M6 8.2h4',
  process: 'M2.5 3h4v4h-4zM9.5 9h4v4h-4zM6.5 5h5v4M4.5 7v4h5',
  apps: 'M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM11.250 9v4.5M9 11.250h4.5',
  widget: 'M2.5 3h11v10h-11zM2.5 6h11M5.5 9.5h5',
  requests: 'M2 5h10M9.5 2.5 12 5 9.5 7.5M14 11H4M6.5 8.5 4 11l2.5 2.5',
  events: 'M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z',
  controls: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.7v3.6M5.8 9.7v3.6',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.8V8l2.3 1.5',
} as const

export type IconName = keyof typeof PATHS

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [key, value] of Object.entries({ viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' })) svg.setAttribute(key, value)
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
