import { isMinor } from '../people/index.ts';
import { type Day, type Labels, Refusal } from '../shared/index.ts';

/** What can be shown in clear: one field of one person at a time. */
export const revealFields = [
  'ID_NUMBER',
  'PHONE',
  'ADDRESS',
  'BIRTH_DATE',
  'EMERGENCY_PHONE',
  'GUARDIAN_PHONE',
] as const;
export type RevealField = (typeof revealFields)[number];

export const revealFieldLabels: Labels<RevealField> = {
  ID_NUMBER: { zh: '证件号码', en: 'Document number' },
  PHONE: { zh: '手机号', en: 'Mobile number' },
  ADDRESS: { zh: '住址', en: 'Address' },
  BIRTH_DATE: { zh: '出生日期', en: 'Date of birth' },
  EMERGENCY_PHONE: { zh: '紧急联系人电话', en: 'Phone of the emergency contact' },
  GUARDIAN_PHONE: { zh: '监护人电话', en: 'Phone of the guardian' },
};

/** Minors' data has a permission of its own; somebody whose age is unknown may be one. */
export function requireAdult(bornOn: Day | null | undefined, today: Day): void {
  if (!bornOn || isMinor(bornOn, today)) throw new Refusal('MINOR_PROTECTED');
}

export function requireMinor(bornOn: Day | null | undefined, today: Day): void {
  if (bornOn && !isMinor(bornOn, today)) throw new Refusal('NOT_A_MINOR');
}
