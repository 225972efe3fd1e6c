import { anybody, Asking } from '../asking.ts';
import type { Random } from '../random.ts';
import type { Twin } from '../twin.ts';
import { everything } from './ask.ts';

/** Whose id each argument takes. */
const idsOf: Readonly<Record<string, string>> = {
  'DivisionFilter.parentId': 'Division',
  'DivisionFilter.within': 'Division',
  'TeamFilter.departmentId': 'Department',
  'TeamFilter.divisionIds': 'Division',
  'TeamFilter.within': 'Division',
  'TeamFilter.parentId': 'Team',
  'MembershipFilter.teamId': 'Team',
  'MembershipFilter.id': 'Membership',
  'Query.team(id)': 'Team',
};

export const countyAsking = (twin: Twin): Asking => new Asking(twin, idsOf);

export const countyActor = (twin: Twin, random: Random) => {
  const accounts = twin.rows('Note').map(({ account }) => String(account));
  return anybody(twin, { permissions: everything, accounts }, random);
};
