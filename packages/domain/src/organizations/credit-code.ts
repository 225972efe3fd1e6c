import { cleanCode, Refusal } from '../shared/index.ts';
import { codeStarts, organizationKindLabels, type OrganizationKind } from './kinds.ts';

/** GB 32100-2015: no I, O, S, V, Z, which are taken for digits. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Authority and type, six digits of the division, nine of the subject, one to check them all. */
const creditCodePattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** A unified social credit code as it stands on a certificate, cleaned; otherwise refused. */
export function creditCode(typed: string): string {
  const code = cleanCode(typed).toUpperCase();
  if (!creditCodePattern.test(code)) throw new Refusal('CREDIT_CODE_MALFORMED');
  if (code.at(-1) !== checkOf(code)) throw new Refusal('CREDIT_CODE_CHECK_WRONG');
  return code;
}

/** Whether the code was given to that kind of organisation: the first two characters say so. */
export function requireCodeOfKind(code: string, kind: OrganizationKind): void {
  const start = codeStarts[kind];
  if (!code.startsWith(start)) {
    throw new Refusal('CREDIT_CODE_OF_OTHER_KIND', { kind: organizationKindLabels[kind], start });
  }
}

/** The eighteenth character, which may be any of the alphabet. */
const checkOf = (code: string): string => {
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(code.charAt(at)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};
