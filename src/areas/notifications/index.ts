import { area } from '../../foundation/addresses.ts'
import { notificationsTexts } from './texts.ts'

export const notifications = area({ name: 'notifications', texts: notificationsTexts, commands: [], reads: [], addresses: [], reactions: [] })
