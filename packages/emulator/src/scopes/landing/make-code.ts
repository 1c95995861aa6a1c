import { randomText } from '../../create-random.ts'
import type { Landing } from './open-landing.ts'

const LETTERS = 'абвгдезийклмнопрстуфыэ'
const LATIN = 'abvgdeziyklmnoprstufye'
const SOUNDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from(LETTERS, (letter, index) => [letter, LATIN.charAt(index)])),
  ё: 'ye',
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
}

/** A title as part of an address: `Dark Theme` → `dark_theme`. Empty when it has no letters and digits. */
export function transliterate(title: string, space: string): string {
  const latin = Array.from(title.normalize('NFC').toLowerCase(), (letter) => SOUNDS[letter] ?? letter).join('')
  return latin
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', space)
}

/** Twelve characters where a title gives none: api-reference/landing/site/landing-site-add-folder.md */
export const randomCode = ({ portal }: Landing, length = 12): string =>
  randomText(() => portal.random(), 'abcdefghijklmnopqrstuvwxyz0123456789', length)
