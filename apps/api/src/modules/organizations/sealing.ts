import { certificateNumber } from '@firefly/domain/organizations';
import { personPhone } from '@firefly/domain/people';
import { maskNumber, maskPhone } from '@firefly/domain/shared';
import type { Keys } from '../../database/keys.ts';

interface Sealed {
  readonly id: string;
  readonly dataKey: string;
}

const ownerOf = (id: string) => ({ table: 'social_organization', id, column: 'data_key' });

/** The legal representative's own data key, wrapped. */
export const sealingKey = (keys: Keys, id: string): string => keys.newDataKey(ownerOf(id));

/** What the database keeps of the representative's number; null empties it. */
export function phoneColumns(keys: Keys, { id, dataKey }: Sealed, phone: string | null) {
  if (phone === null) return { phoneSealed: null, phoneIndex: null, phoneMasked: null };
  const number = personPhone(phone);
  const place = { table: 'social_organization', id, column: 'phone' };
  return {
    phoneSealed: keys.seal(number, { dataKey, owner: ownerOf(id), place }),
    phoneIndex: keys.blindIndex('phone', number),
    phoneMasked: maskPhone(number),
  };
}

/** What the database keeps of a certificate, sealed with the key of the person who holds it; null empties it. */
export function certificateColumns(
  keys: Keys,
  { id, holder }: { readonly id: string; readonly holder: Sealed },
  certificate: string | null,
) {
  if (certificate === null)
    return { certificateSealed: null, certificateIndex: null, certificateMasked: null };
  const number = certificateNumber(certificate);
  const owner = { table: 'person', id: holder.id, column: 'data_key' };
  const place = { table: 'social_worker', id, column: 'certificate' };
  return {
    certificateSealed: keys.seal(number, { dataKey: holder.dataKey, owner, place }),
    certificateIndex: keys.blindIndex('certificate', number),
    certificateMasked: maskNumber(number),
  };
}
