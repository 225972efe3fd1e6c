import { dayOf } from '@firefly/domain/shared';
import type { MembershipRole, TeamTier } from '@firefly/domain/teams';
import { ref } from '@mikro-orm/core';
import type { Keys } from '../src/database/keys.ts';
import { Person, phoneColumns, sealingKey } from '../src/modules/people/index.ts';
import { addChecklist, Membership, Team } from '../src/modules/teams/index.ts';
import type { Department, Division } from '../src/modules/units/index.ts';
import { thematicTeams } from './longli.ts';
import type { Sowing } from './sow.ts';
import type { Units } from './units.ts';

interface Line {
  readonly department: Department;
  readonly brand: string;
  readonly thematic: readonly { readonly name: string; readonly en?: string; readonly purpose?: string }[];
  /** Of how many villages this line has a squad, counted from the first. */
  readonly squads: readonly Division[];
}

/** Two lines with teams of their own, so that "another line" is never an empty test. */
export async function plantTeams(sowing: Sowing, units: Units, keys: Keys): Promise<void> {
  const civil = units.departments.get('CIVIL_AFFAIRS');
  const education = units.departments.get('EDUCATION');
  if (!civil || !education) throw new Error('The seed lacks a department');
  const guanyin = units.villages.filter(({ name }) => ['观音村', '冠山社区', '平山村'].includes(name));
  await plantLine(sowing, units, keys, { department: civil, brand: '阳光民政', thematic: thematicTeams, squads: units.villages });
  await plantLine(sowing, units, keys, { department: education, brand: '教育', thematic: [{ name: '假期课堂志愿服务队', purpose: '为乡村学生开设假期课堂（演示）' }], squads: guanyin });
}

/** Tier by tier, because the database holds each team against the one above it. */
async function plantLine(sowing: Sowing, units: Units, keys: Keys, line: Line): Promise<void> {
  let number = 0;
  const team = (tier: TeamTier, division: Division, name: string, parent?: Team, more: { nameEn?: string; purpose?: string } = {}): Team => {
    number += 1;
    const planted = sowing.em.create(Team, {
      id: sowing.nextId(),
      code: `${line.department.code}-${tier}-${String(number).padStart(3, '0')}`,
      name,
      ...more,
      tier,
      state: 'ACTIVE',
      department: ref(line.department),
      division: ref(division),
      path: division.path,
      parent: parent && ref(parent),
    });
    addChecklist(sowing, planted);
    return planted;
  };
  const general = team('GENERAL', units.county, `${line.brand}志愿服务总队`);
  await sowing.em.flush();
  const branches = new Map(units.towns.map((town) => [town.id, team('BRANCH', town, `${line.brand}${town.name}分队`, general)]));
  await sowing.em.flush();
  for (const { name, en, purpose } of line.thematic) team('THEMATIC', units.county, name, general, { nameEn: en, purpose });
  for (const village of line.squads) {
    const squad = team('SQUAD', village, `${line.brand}${village.name}小队`, branches.get(village.parent?.id ?? ''));
    plantMembers(sowing, keys, squad, village);
  }
}

const surnames = [...'王李张刘陈杨黄赵吴周罗龙莫韦陆兰金'];
const given = [...'安平和顺春夏秋冬东南西北山水云月星光明亮'];

/** Fictional people, labelled so in their names. */
function plantMembers(sowing: Sowing, keys: Keys, squad: Team, village: Division): void {
  const roles: readonly MembershipRole[] = ['LEADER', 'MEMBER', 'MEMBER'];
  for (const role of roles) {
    const name = `${surnames[sowing.pick(surnames.length)]}${given[sowing.pick(given.length)]}·演示`;
    const id = sowing.nextId();
    const dataKey = sealingKey(keys, id);
    const phone = `199${String(sowing.pick(100_000_000)).padStart(8, '0')}`;
    const person = sowing.em.create(Person, {
      id,
      name,
      division: ref(village),
      path: village.path,
      lines: [squad.department.id],
      teams: [squad.id],
      dataKey,
      ...phoneColumns(keys, { id, dataKey, phone }),
    });
    const { department, path } = squad;
    sowing.em.create(Membership, { id: sowing.nextId(), team: ref(squad), department, path, person: ref(person), role, main: true, since: dayOf(sowing.now) });
  }
  squad.memberCount = roles.length;
}
