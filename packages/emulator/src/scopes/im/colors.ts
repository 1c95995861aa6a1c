/** api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.md, under the names of api-reference/chats/im-chat-add.md */
const COLORS: Readonly<Record<string, string>> = {
  RED: '#df532d',
  GREEN: '#64a513',
  MINT: '#4ba984',
  LIGHT_BLUE: '#4ba5c3',
  DARK_BLUE: '#3e99ce',
  PURPLE: '#8474c8',
  AQUA: '#1eb4aa',
  PINK: '#f76187',
  LIME: '#58cc47',
  BROWN: '#ab7761',
  AZURE: '#29619b',
  KHAKI: '#728f7a',
  SAND: '#ba9c7b',
  MARENGO: '#556574',
  GRAY: '#909090',
  GRAPHITE: '#5e5f5e',
}

export const DEFAULT_COLOR = 'AZURE'

/** Hexadecimal; undefined for no colour. */
export const findColor = (name: string): string | undefined => (Object.hasOwn(COLORS, name) ? COLORS[name] : undefined)

/** Of users, who choose none. */
export const colorOf = (id: number): string => Object.values(COLORS)[id % Object.keys(COLORS).length]!
