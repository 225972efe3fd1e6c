import type { HomeKind, HomeLevel, Host, SupplyMoveKind } from '@firefly/domain/homes';
import { dayOf, openingHours, type OpeningSpan, weekdays } from '@firefly/domain/shared';
import { placeholderName } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import { Home, HomeVisit, Supply, SupplyMove } from '../src/modules/homes/index.ts';
import type { Division } from '../src/modules/units/index.ts';
import type { Sowing } from './sow.ts';
import { departmentCalled, divisionCalled, type Units } from './units.ts';

interface PlantedHome {
  readonly kind: HomeKind;
  readonly level: HomeLevel;
  readonly division: Division;
  readonly name: string;
  readonly host?: Host;
  readonly facilities: readonly string[];
}

/** Where the ten points stand is our guess but for 五新村, whose mutual-aid centre the brochure names. */
const points: readonly (readonly [string, Host])[] = [
  ['五新村', 'MUTUAL_AID_SITE'],
  ['观音村', 'MUTUAL_AID_SITE'],
  ['平山村', 'MUTUAL_AID_SITE'],
  ['谷新村', 'MUTUAL_AID_SITE'],
  ['余下村', 'MUTUAL_AID_SITE'],
  ['奋进社区', 'DAY_CARE_CENTRE'],
  ['冠山社区', 'DAY_CARE_CENTRE'],
  ['龙山社区', 'DAY_CARE_CENTRE'],
  ['水场社区', 'DAY_CARE_CENTRE'],
  ['湾寨社区', 'DAY_CARE_CENTRE'],
];

/** Whose cupboards have something in them. */
const furnished = ['观音村', '平山村', placeholderName('谷脚镇', 1)];

/** As many as the brochure counts: 82 village homes and one in each town, a station in each town, ten points. */
export function plantHomes(sowing: Sowing, units: Units): void {
  const plant = (home: PlantedHome) => plantHome(sowing, units, home);
  for (const division of units.towns) {
    const kind = 'VOLUNTEER_HOME';
    const name = `${division.name}志愿者之家`;
    plant({
      kind,
      level: 'TOWN',
      division,
      name,
      facilities: ['GATHERING', 'REST', 'CHARGING', 'FIRST_AID'],
    });
    plant({
      kind: 'SOCIAL_WORK_STATION',
      level: 'TOWN',
      division,
      name: `${division.name}社会工作志愿服务站`,
      facilities: ['GATHERING', 'COUNSEL'],
    });
  }
  for (const division of units.villages) {
    const name = `${division.name}志愿者之家`;
    const facilities = ['GATHERING', 'REST', 'CHARGING'];
    const home = plant({ kind: 'VOLUNTEER_HOME', level: 'VILLAGE', division, name, facilities });
    if (furnished.includes(division.name)) furnish(sowing, home);
  }
  for (const [at, host] of points) {
    plant({
      kind: 'SOCIAL_WORK_POINT',
      level: 'VILLAGE',
      division: divisionCalled(units, at),
      name: `${at}社工服务点·演示`,
      host,
      facilities: ['COUNSEL', 'REST'],
    });
  }
}

function plantHome({ em, nextId }: Sowing, units: Units, home: PlantedHome): Home {
  const { division, facilities, ...said } = home;
  return em.create(Home, {
    id: nextId(),
    ...said,
    state: 'ACTIVE',
    department: ref(departmentCalled(units, 'CIVIL_AFFAIRS')),
    division: ref(division),
    path: division.path,
    contact: '值班人员（演示）',
    facilities: [...facilities],
    openingHours: officeHours,
  });
}

const officeHours: OpeningSpan[] = openingHours(
  weekdays.slice(0, 5).flatMap(weekday => [
    { weekday, from: '09:00', to: '12:00' },
    { weekday, from: '13:30', to: '17:00' },
  ]),
);

/** What such a home keeps, so that somebody finds a cupboard with something in it, and something short. */
function furnish({ em, nextId, now }: Sowing, home: Home): void {
  const { department, path } = home;
  const supplies: readonly (readonly [string, string, number, number])[] = [
    ['矿泉水', '瓶', 48, 24],
    ['一次性口罩', '只', 10, 50],
  ];
  for (const [name, unit, quantity, minimum] of supplies) {
    const said = { name, unit, quantity, minimum };
    const supply = em.create(Supply, { id: nextId(), home: ref(home), department, path, ...said });
    const kind: SupplyMoveKind = 'RECEIVED';
    const move = { kind, quantity, stockLeft: quantity, note: '演示：首次入库', recordedBy: '演示' };
    em.create(SupplyMove, { id: nextId(), supply: ref(supply), department, path, ...move });
  }
  em.create(HomeVisit, {
    id: nextId(),
    home: ref(home),
    department,
    path,
    visitedOn: dayOf(now),
    visitor: '镇志愿服务分队（演示）',
    purpose: '检查便民设施',
    people: 3,
    recordedBy: '演示',
  });
}
