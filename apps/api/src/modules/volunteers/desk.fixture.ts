import { checkCharacter } from '@firefly/domain/people';
import type { Asker } from '../../../test/asker.ts';
import { openTestHouse, type TestHouse } from '../../../test/house.ts';

const shown = `volunteer { id version number name state minor firefly skills languages emergencyPhone guardianPhone
  person { id version phone idNumber birthDate address } }`;
const doing = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${shown} } }`;

export const register = doing('registerVolunteer', 'RegisterVolunteerInput');
export const update = doing('updateVolunteer', 'UpdateVolunteerInput');
export const confirm = doing('confirmVolunteer', 'VersionedInput');
export const deactivate = doing('deactivateVolunteer', 'ReasonedInput');
export const reactivate = doing('reactivateVolunteer', 'ReasonedInput');
export const withdraw = `mutation($input: ReasonedInput!) { withdrawConsent(input: $input) { consent { withdrawnFor } } }`;
const consent = `mutation($input: RecordConsentInput!) { recordConsent(input: $input) { consent { id version } } }`;

interface Seen {
  readonly id: string;
  readonly version: number;
}

export const seen = ({ id, version }: Seen) => ({ input: { id, version } });
export const because = ({ id, version }: Seen) => ({ input: { id, version, reason: '本人提出' } });

export const registering = (person: object, facts: object = {}) => ({
  input: { idempotencyKey: crypto.randomUUID(), person, facts },
});

let sequence = 0;

/** A number that nobody has: there is no region 99. */
export function idNumber(bornOn = '19900101'): string {
  sequence += 1;
  const digits = `991111${bornOn}${String(sequence).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

/** The clerk of 观音村 at the desk, with people who come in. */
export interface Desk {
  readonly house: TestHouse;
  readonly clerk: Asker;
  newcomer(more?: object): object;
  // What a test asked for, it knows the shape of.
  // oxlint-disable-next-line typescript/no-explicit-any
  registered(person?: object, facts?: object): Promise<any>;
  agree(personId: string, purpose?: string): Promise<Seen>;
}

export async function openDesk(): Promise<Desk> {
  const house = await openTestHouse();
  const clerk = await house.as('village.guanyin');
  const { divisions } = await clerk.ok(
    `{ divisions(filter: { name: "观音村", level: [VILLAGE] }) { nodes { id } } }`,
  );
  const newcomer = (more: object = {}) => ({
    name: '萤新人·演示',
    phone: '19900001111',
    idType: 'RESIDENT_ID',
    idNumber: idNumber(),
    address: '观音村一组8号',
    divisionId: divisions.nodes[0].id,
    ...more,
  });
  return {
    house,
    clerk,
    newcomer,
    async registered(person = newcomer(), facts = {}) {
      return (await clerk.ok(register, registering(person, facts))).registerVolunteer.volunteer;
    },
    async agree(personId, purpose = 'REGISTRATION') {
      const agreed = {
        purpose,
        textVersion: '1',
        text: '同意登记为志愿者并参加志愿服务。',
        channel: 'PAPER',
      };
      const input = { idempotencyKey: crypto.randomUUID(), personId, ...agreed };
      return (await clerk.ok(consent, { input })).recordConsent.consent;
    },
  };
}
