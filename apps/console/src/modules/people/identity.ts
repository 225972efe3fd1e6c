import { type IdType, personIdentity } from '@firefly/domain/people';
import { dayOf } from '@firefly/domain/shared';
import type { FieldState } from '../../shared/form/form.ts';

/** The part of a form that says who somebody is on paper. */
export interface IdentityValues {
  idType: IdType;
  idNumber: string;
  birthDate: string | null;
  address: string;
}

export interface IdentityForm {
  readonly values: IdentityValues;
  readonly field: (name: keyof IdentityValues) => FieldState;
}

export const noIdentity: IdentityValues = {
  idType: 'RESIDENT_ID',
  idNumber: '',
  birthDate: null,
  address: '',
};

/** What was entered, as an input takes it: nothing is sent of a field that was left empty. */
export const identityIn = ({ idType, idNumber, birthDate, address }: IdentityValues) => ({
  ...(idNumber ? { idType, idNumber, ...(isCard(idType) ? {} : { birthDate }) } : {}),
  ...(address ? { address } : {}),
});

/** The domain's own word on the number, before anything is sent. */
export const identityRules = ({ idType, idNumber, birthDate }: IdentityValues) => ({
  idNumber: () =>
    idNumber === '' ||
    personIdentity(
      { type: idType, number: idNumber, bornOn: isCard(idType) ? null : birthDate },
      dayOf(new Date()),
    ),
});

/** The number of an identity card says when its holder was born. */
export const isCard = (idType: IdType): boolean => idType === 'RESIDENT_ID';
