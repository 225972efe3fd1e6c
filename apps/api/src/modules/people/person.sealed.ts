import { personIdentity, personPhone, type GivenIdentity } from '@firefly/domain/people';
import { type Day, maskAddress, maskIdNumber, maskPhone } from '@firefly/domain/shared';
import type { Belongs, Keys } from '../../database/keys.ts';

/** The person whose own key seals a value. */
export interface KeyHolder {
  readonly id: string;
  readonly dataKey: string;
}

interface Sealed {
  readonly person: KeyHolder;
  readonly place: Belongs;
  readonly value: string;
}

/** The person's own data key, wrapped. */
export const sealingKey = (keys: Keys, id: string): string => keys.newDataKey(ownerOf(id));

/** Seals with the person's own key what lies anywhere in the house: it vanishes with the person. */
export const sealFor = (keys: Keys, { person, place, value }: Sealed): string =>
  keys.seal(value, { dataKey: person.dataKey, owner: ownerOf(person.id), place });

export const openFor = (keys: Keys, { person, place, value }: Sealed): string =>
  keys.open(value, { dataKey: person.dataKey, owner: ownerOf(person.id), place });

/** Where a sealed column of a person lies. */
export const placeIn = (person: KeyHolder, column: string): Belongs => ({
  table: 'person',
  id: person.id,
  column,
});

/** What the database keeps of a number: sealed with the person's own key, found by its index, shown by its mask. */
export function phoneColumns(keys: Keys, person: KeyHolder, phone: string) {
  const value = personPhone(phone);
  return {
    phoneSealed: sealFor(keys, { person, place: placeIn(person, 'phone'), value }),
    phoneIndex: phoneIndex(keys, value),
    phoneMasked: maskPhone(value),
  };
}

export const phoneIndex = (keys: Keys, phone: string): string => keys.blindIndex('phone', phone);

interface Proof extends GivenIdentity {
  /** The day on which it is shown: nobody is born later. */
  readonly today: Day;
}

export function idColumns(keys: Keys, person: KeyHolder, { today, ...given }: Proof) {
  const { type, number, bornOn } = personIdentity(given, today);
  return {
    idType: type,
    idSealed: sealFor(keys, { person, place: placeIn(person, 'id'), value: number }),
    idIndex: idIndex(keys, type, number),
    idMasked: maskIdNumber(number),
    bornOn,
  };
}

/** One person per kind and number of a document. */
export const idIndex = (keys: Keys, type: string, number: string): string =>
  keys.blindIndex('id', `${type}|${number}`);

export const addressColumns = (keys: Keys, person: KeyHolder, value: string) => ({
  addressSealed: sealFor(keys, { person, place: placeIn(person, 'address'), value }),
  addressMasked: maskAddress(value),
});

export const noPhone = { phoneSealed: null, phoneIndex: null, phoneMasked: null };
export const noAddress = { addressSealed: null, addressMasked: null };

const ownerOf = (id: string): Belongs => ({ table: 'person', id, column: 'data_key' });
