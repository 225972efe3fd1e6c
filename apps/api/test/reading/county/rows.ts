import type { MikroORM } from '@mikro-orm/postgresql';
import type { Random } from '../random.ts';
import { roles, teamStates } from './entities.ts';

type Row = Readonly<Record<string, unknown>>;

const births = Date.UTC(2026, 0, 1);
const names = [
  '探视走访',
  '爱心义剪',
  '爱心车队',
  '100%',
  'a_b',
  'A\\B',
  "O'Brien",
  '老年',
  'squad 1',
  'SQUAD 1',
];

/** Fills the county with rows that tie, miss and overlap as often as possible. */
export async function fillCounty(orm: MikroORM, random: Random): Promise<void> {
  const county = new County(random);
  const tables = {
    division: county.divisions,
    department: county.departments,
    team: county.teams,
    home: county.homes,
    person: county.people,
    membership: county.memberships,
    note: county.notes,
  };
  for (const [table, rows] of Object.entries(tables)) {
    const insert = `insert into "${table}" select * from json_populate_recordset(null::"${table}", ?)`;
    await orm.em.getConnection().execute(insert, [JSON.stringify(rows)]);
  }
}

class County {
  readonly #random: Random;
  readonly divisions: Row[];
  readonly departments: Row[];
  readonly teams: Row[];
  readonly homes: Row[];
  readonly people: Row[];
  readonly memberships: Row[];
  readonly notes: Row[];

  constructor(random: Random) {
    this.#random = random;
    this.divisions = this.#makeDivisions();
    this.departments = this.#make(4, () => ({ name: random.pick(names) }));
    this.teams = this.#makeTeams(70);
    this.homes = random
      .some(this.teams, 0.4)
      .map(team => ({ ...this.#row(), name: random.pick(names), team_id: team.id }));
    this.people = this.#make(50, () => this.#person());
    this.memberships = this.#make(220, () => this.#membership());
    this.notes = this.#make(20, () => ({
      account: random.pick(this.people).id,
      text: random.pick(names),
      about_id: this.#perhaps(() => random.pick(this.teams).id),
    }));
  }

  /** `/1/8/` beside `/1/80/`: a path must not reach into its longer neighbour. */
  #makeDivisions(): Row[] {
    const county = { ...this.#row(), path: '/1/', name: '龙里县', parent_id: null };
    const towns = ['/1/2/', '/1/8/', '/1/80/', '/1/9/'].map(path => ({
      ...this.#row(),
      path,
      name: this.#random.pick(names),
      parent_id: county.id,
    }));
    const villages = towns.flatMap(town =>
      [1, 11, 2].map(place => ({
        ...this.#row(),
        path: `${town.path}${place}/`,
        name: this.#random.pick(names),
        parent_id: town.id,
      })),
    );
    return [county, ...towns, ...villages];
  }

  #makeTeams(count: number): Row[] {
    const { pick, whole } = bound(this.#random);
    const teams: Row[] = [];
    for (let at = 0; at < count; at += 1) {
      const division = pick(this.divisions);
      teams.push({
        ...this.#row(),
        name: pick(names),
        name_en: this.#perhaps(() => pick(names)),
        state: pick(teamStates),
        founded_on: this.#perhaps(() => this.#day()),
        last_active_at: `2026-0${whole(1, 3)}-01T00:00:00.00000${whole(0, 9)}Z`,
        closed_at: this.#perhaps(() => new Date(births + whole(0, 10_000) * 1000).toISOString()),
        member_count: whole(0, 4),
        budget: String(9_007_199_254_740_993n + BigInt(whole(0, 3))),
        tags: this.#random.some(['红', 'a,b', '"'], 0.5),
        marks: this.#random
          .some(['LOGO', 'VEST'], 0.5)
          .map(item => ({ item, met: this.#random.chance(0.5) })),
        path: division.path,
        department_id: pick(this.departments).id,
        division_id: division.id,
        parent_id: teams.length ? this.#perhaps(() => pick(teams).id) : null,
      });
    }
    return teams;
  }

  #person(): Row {
    const { pick, some } = bound(this.#random);
    return {
      name: pick(names),
      phone: pick(['13812341234', '0854123']),
      path: this.#perhaps(() => pick(this.divisions).path),
      lines: some(this.departments, 0.3).map(({ id }) => id),
      teams: some(this.teams, 0.03).map(({ id }) => id),
      secret: '•',
    };
  }

  #membership(): Row {
    const { pick, whole } = bound(this.#random);
    const team = pick(this.teams);
    return {
      role: pick(roles),
      since: this.#day(),
      until: this.#perhaps(() => this.#day()),
      minutes: whole(0, 5),
      path: team.path,
      department_id: this.#perhaps(() => team.department_id),
      team_id: team.id,
      person_id: this.#perhaps(() => pick(this.people).id),
    };
  }

  #make = (count: number, make: () => Row): Row[] =>
    Array.from({ length: count }, () => ({ ...this.#row(), ...make() }));

  #row() {
    const born = births + this.#random.whole(0, 5) * 1000;
    return { id: this.#random.uuid(born), created_at: new Date(born).toISOString(), version: 1 };
  }

  #day = (): string => `2026-01-0${this.#random.whole(1, 4)}`;

  #perhaps = <Value>(make: () => Value): Value | null => (this.#random.chance(0.7) ? make() : null);
}

const bound = (random: Random) => ({
  pick: <Value>(values: readonly Value[]): Value => random.pick(values),
  whole: random.whole,
  some: random.some,
});
