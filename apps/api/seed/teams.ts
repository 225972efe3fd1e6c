import { dayOf } from '@firefly/domain/shared';
import type { MembershipRole, TeamTier } from '@firefly/domain/teams';
import { ref } from '@mikro-orm/core';
import { addChecklist, Membership, Team } from '../src/modules/teams/index.ts';
import type { Department, Division } from '../src/modules/units/index.ts';
import { thematicTeams } from './longli.ts';
import { inventedPerson, plantPerson } from './people.ts';
import type { Sowing } from './sow.ts';
import { departmentCalled, type Units } from './units.ts';

interface Line {
  readonly department: Department;
  readonly brand: string;
  readonly thematic: readonly { readonly name: string; readonly en?: string; readonly purpose?: string }[];
  /** The villages that have a squad of this line. */
  readonly squads: readonly Division[];
}

/** Two lines with teams of their own, so that "another line" is never an empty test. */
export async function plantTeams(sowing: Sowing, units: Units): Promise<void> {
  await plantLine(sowing, units, {
    department: departmentCalled(units, 'CIVIL_AFFAIRS'),
    brand: '阳光民政',
    thematic: thematicTeams,
    squads: units.villages,
  });
  await plantLine(sowing, units, {
    department: departmentCalled(units, 'EDUCATION'),
    brand: '教育',
    thematic: [{ name: '假期课堂志愿服务队', purpose: '为乡村学生开设假期课堂（演示）' }],
    squads: units.villages.filter(({ name }) => ['观音村', '冠山社区', '平山村'].includes(name)),
  });
}

interface PlantedTeam {
  readonly tier: TeamTier;
  readonly division: Division;
  readonly name: string;
  readonly parent?: Team;
  readonly nameEn?: string;
  readonly purpose?: string;
}

/** Tier by tier, because the database holds each team against the one above it. */
async function plantLine(sowing: Sowing, { county, towns }: Units, line: Line): Promise<void> {
  const { brand, thematic, squads } = line;
  let number = 0;
  const plant = (team: PlantedTeam): Team =>
    plantTeam(sowing, line.department, { ...team, number: ++number });
  const parent = plant({ tier: 'GENERAL', division: county, name: `${brand}志愿服务总队` });
  await sowing.em.flush();
  const branches = new Map(
    towns.map(town => [
      town.id,
      plant({ tier: 'BRANCH', division: town, name: `${brand}${town.name}分队`, parent }),
    ]),
  );
  await sowing.em.flush();
  for (const { name, en, purpose } of thematic)
    plant({ tier: 'THEMATIC', division: county, name, nameEn: en, purpose, parent });
  for (const division of squads) {
    const branch = branches.get(division.parent?.id ?? '');
    const name = `${brand}${division.name}小队`;
    plantMembers(sowing, plant({ tier: 'SQUAD', division, name, parent: branch }), division);
  }
}

function plantTeam(
  sowing: Sowing,
  department: Department,
  { number, parent, division, ...team }: PlantedTeam & { readonly number: number },
): Team {
  const planted = sowing.em.create(Team, {
    id: sowing.nextId(),
    code: `${department.code}-${String(number).padStart(3, '0')}`,
    ...team,
    state: 'ACTIVE',
    department: ref(department),
    division: ref(division),
    path: division.path,
    parent: parent && ref(parent),
  });
  for (const unification of addChecklist(sowing, planted)) {
    // Some teams are further than others, so that the county has something to compare.
    if (sowing.pick(3) > 0) continue;
    unification.met = true;
    unification.evidence = '演示：见发放登记和照片';
    unification.checkedAt = sowing.now;
    unification.checkedBy = '演示';
  }
  return planted;
}

const squadOf: readonly MembershipRole[] = ['LEADER', 'MEMBER', 'MEMBER'];

function plantMembers(sowing: Sowing, team: Team, division: Division): void {
  for (const role of squadOf) {
    const person = plantPerson(sowing, { ...inventedPerson(sowing), division, team });
    sowing.em.create(Membership, {
      id: sowing.nextId(),
      team: ref(team),
      department: team.department,
      path: team.path,
      person: ref(person),
      role,
      main: true,
      since: dayOf(sowing.now),
    });
  }
  team.memberCount = squadOf.length;
}
