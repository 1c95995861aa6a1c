import type { Chat } from '../im/chats.ts'
import type { Message } from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'

export function announceLineMessage(_im: Im, _action: 'ADD' | 'UPDATE' | 'DELETE', _chat: Chat, _message: Message): void {}
