import { cleanCode, type Day, isDay, type Labels, Refusal } from '../shared/index.ts';

/** What a person proves who they are with. */
export const idTypes = ['RESIDENT_ID', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'PASSPORT', 'OTHER'] as const;
export type IdType = (typeof idTypes)[number];

export const idTypeLabels: Labels<IdType> = {
  RESIDENT_ID: { zh: '居民身份证', en: 'Resident identity card' },
  HK_MACAO_PERMIT: { zh: '港澳居民通行证或居住证', en: 'Hong Kong or Macao permit' },
  TAIWAN_PERMIT: { zh: '台湾居民通行证或居住证', en: 'Taiwan permit' },
  PASSPORT: { zh: '护照', en: 'Passport' },
  OTHER: { zh: '其他证件', en: 'Other document' },
};

/** Who the number belongs to, as far as the number itself says. */
export interface Identity {
  readonly type: IdType;
  readonly number: string;
  readonly bornOn: Day;
}

export interface GivenIdentity {
  readonly type: IdType;
  readonly number: string;
  /** Needed of every document but the identity card, which says it. */
  readonly bornOn?: Day | null;
}

/** A number that can stand in the register, cleaned, with the day of birth; otherwise refused. */
export function personIdentity({ type, number, bornOn }: GivenIdentity, today: Day): Identity {
  const clean = cleanIdNumber(number);
  const day = type === 'RESIDENT_ID' ? bornOnOf(clean) : bornOn;
  if (type !== 'RESIDENT_ID' && !foreign.test(clean)) throw new Refusal('ID_NUMBER_MALFORMED');
  if (!day) throw new Refusal('BIRTH_DATE_NEEDED');
  if (day > today) throw new Refusal('BORN_IN_FUTURE');
  if (bornOn && bornOn !== day) throw new Refusal('BIRTH_DATE_CONTRADICTS_ID');
  return { type, number: clean, bornOn: day };
}

/** Full-width digits, spaces and a small x are habits of typing. */
export const cleanIdNumber = (number: string): string => cleanCode(number).toUpperCase();

/** The check character of the first seventeen digits (GB 11643). */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'.charAt(sum % 11);
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const resident = /^(?!000000)\d{17}[\dX]$/;
const foreign = /^[A-Z0-9]{5,20}$/;

function bornOnOf(number: string): Day {
  if (!resident.test(number)) throw new Refusal('ID_NUMBER_MALFORMED');
  if (number.at(-1) !== checkCharacter(number)) throw new Refusal('ID_CHECKSUM_WRONG');
  const day = number.slice(6, 14).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (!isDay(day)) throw new Refusal('ID_NUMBER_MALFORMED');
  return day;
}
