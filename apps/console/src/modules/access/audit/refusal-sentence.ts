import { isRefusalCode, refusals } from '@firefly/domain/shared';
import { say } from '../../../shared/i18n/i18n.ts';

/** Why it was refused, as it was said then; the audit keeps the code without its facts, so their places stay open. */
export function sentenceOfCode(code: string | null | undefined): string | undefined {
  if (!code) return undefined;
  return isRefusalCode(code) ? say(refusals[code]).replace(/\{\w+\}/g, '…') : code;
}
