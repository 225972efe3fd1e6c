import { type OpeningHours, openingWeek, type PlatformKey, workPhone } from '@firefly/domain/platforms';
import type { FieldState } from '../../shared/form/form.ts';

/** What the forms of a position have in common. */
export interface Details {
  platforms: PlatformKey[];
  address: string;
  introduction: string;
  openingHours: OpeningHours[];
  facilities: string[];
  capacity: string;
  workPhone: string;
  contactId: string;
}

export interface DetailsForm {
  readonly values: Details;
  field(name: keyof Details): FieldState;
}

/** The domain's own rules, asked before anything is sent. */
export const detailRules = ({ openingHours, workPhone: phone }: Details) => ({
  openingHours: () => openingWeek(openingHours),
  workPhone: () => phone === '' || workPhone(phone),
});

/** An empty field is nothing; the number of people is one. */
export const written = ({ address, introduction, capacity, workPhone: phone, contactId }: Details) => ({
  address: address || null,
  introduction: introduction || null,
  capacity: capacity ? Number(capacity) : null,
  workPhone: phone || null,
  contactId: contactId || null,
});
