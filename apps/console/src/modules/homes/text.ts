import { defineText } from '../../shared/i18n/text.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

export const t = defineText('homes', zh, en);
