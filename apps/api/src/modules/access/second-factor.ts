import { generateSecret, generateURI, verifySync } from 'otplib';
import type { Keys } from '../../database/keys.ts';
import type { Account } from './account.entity.ts';
import { hashOf } from './secrets.ts';

/** RFC 6238 as every authenticator app does it: SHA-1, six digits, thirty seconds, one step of tolerance. */
const period = 30;

export const newTotp = (username: string): { secret: string; uri: string } => {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: '萤火 Firefly', label: username, secret }) };
};

export const sealTotp = (keys: Keys, { id }: Pick<Account, 'id'>, secret: string): string => {
  const place = placeOf(id);
  const dataKey = keys.newDataKey(place);
  return `${dataKey} ${keys.seal(secret, { dataKey, owner: place, place })}`;
};

interface At {
  readonly keys: Keys;
  readonly now: Date;
}

type Enrolled = Pick<Account, 'id' | 'totpSealed' | 'totpStep' | 'recoveryHashes'>;

/** What a right code leaves behind: the step it used up, or the recovery codes that are left. */
export type Spent = { readonly totpStep: string } | { readonly recoveryHashes: string[] };

/** Each code opens once: a step that was accepted is not accepted again, a recovery code is struck out. */
export function spendCode(at: At, account: Enrolled, code: string): Spent | undefined {
  const typed = code.replaceAll(' ', '');
  const step = acceptedStep(at, account, typed);
  if (step !== undefined)
    return step > BigInt(account.totpStep ?? 0) ? { totpStep: String(step) } : undefined;
  const hash = hashOf(typed.toLowerCase());
  if (!account.recoveryHashes.includes(hash)) return undefined;
  return { recoveryHashes: account.recoveryHashes.filter(other => other !== hash) };
}

function acceptedStep({ keys, now }: At, { id, totpSealed }: Enrolled, token: string): bigint | undefined {
  if (!totpSealed || !/^\d{6}$/.test(token)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret: openTotp(keys, id, totpSealed), token, epoch, epochTolerance: period });
  return result.valid ? BigInt(Math.floor(epoch / period) + result.delta) : undefined;
}

function openTotp(keys: Keys, id: string, sealed: string): string {
  const [dataKey = '', value = ''] = sealed.split(' ');
  const place = placeOf(id);
  return keys.open(value, { dataKey, owner: place, place });
}

const placeOf = (id: string) => ({ table: 'account', id, column: 'totp' });
