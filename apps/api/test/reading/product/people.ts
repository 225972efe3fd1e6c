import { contains, isWithin, text, texts } from '../plain-filters.ts';
import type { TwinType } from '../twin-types.ts';

/** People, as the twin reads them. */
export const peopleTypes: Readonly<Record<string, TwinType>> = {
  Person: {
    table: 'person',
    prefix: 'person',
    permission: 'people.read',
    place: row => ({
      block: text(row.path),
      lines: texts(row.lines),
      teams: texts(row.teams),
      person: text(row.id),
    }),
    fields: { phone: row => row.phone_masked },
    neighbours: { division: row => ['Division', row.division_id] },
    lists: { memberships: ['Membership', 'person_id'] },
    orders: { NAME: 'name, id', NEWEST: 'created_at desc, id desc' },
    filters: { name: contains('name'), within: isWithin('path') },
  },
};
