import { linesOf, openingWeek, platformsOfKind, type PositionKind } from '@firefly/domain/platforms';
import { placeholderName } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import { Position, PositionShare } from '../src/modules/platforms/index.ts';
import type { Department, Division } from '../src/modules/units/index.ts';
import type { Sowing } from './sow.ts';
import type { Units } from './units.ts';

interface SeededPosition {
  readonly name: string;
  readonly kind: PositionKind;
  readonly keeper: string;
  /** The county itself when left out. */
  readonly at?: string;
  readonly sharedWith?: readonly string[];
  readonly facilities: readonly string[];
  readonly capacity: number;
}

/** One of every kind that the brochure names. The kinds are its own, the places are invented and say so. */
const positions: readonly SeededPosition[] = [
  {
    name: '新时代文明实践中心',
    kind: 'CENTRE',
    keeper: 'SOCIAL_WORK',
    sharedWith: ['CIVIL_AFFAIRS', 'EDUCATION'],
    facilities: ['MEETING_ROOM', 'PROJECTOR', 'TOILET', 'ACCESSIBLE'],
    capacity: 300,
  },
  {
    name: '县委党校',
    kind: 'PARTY_SCHOOL',
    keeper: 'SOCIAL_WORK',
    facilities: ['MEETING_ROOM', 'PROJECTOR'],
    capacity: 200,
  },
  {
    name: '乡村学校少年宫',
    kind: 'YOUTH_PALACE',
    keeper: 'EDUCATION',
    at: '谷脚镇',
    sharedWith: ['CIVIL_AFFAIRS'],
    facilities: ['CLASSROOM', 'BOOKS', 'TOILET'],
    capacity: 80,
  },
  {
    name: '乡村学校少年宫',
    kind: 'YOUTH_PALACE',
    keeper: 'EDUCATION',
    at: '龙山镇',
    facilities: ['CLASSROOM', 'BOOKS'],
    capacity: 60,
  },
  {
    name: '第一小学体育场',
    kind: 'SCHOOL_SPORTS_FACILITY',
    keeper: 'EDUCATION',
    at: '冠山街道',
    facilities: ['SPORTS_GROUND'],
    capacity: 500,
  },
  {
    name: '全民健身馆',
    kind: 'SPORTS_VENUE',
    keeper: 'CULTURE_SPORT_TOURISM',
    at: '冠山街道',
    facilities: ['SPORTS_GROUND', 'TOILET', 'DRINKING_WATER'],
    capacity: 400,
  },
  {
    name: '科普活动站',
    kind: 'SCIENCE_SITE',
    keeper: 'SCIENCE',
    at: '龙山镇',
    facilities: ['PROJECTOR', 'BOOKS'],
    capacity: 60,
  },
  {
    name: '农家书屋',
    kind: 'FARM_LIBRARY',
    keeper: 'CULTURE_SPORT_TOURISM',
    at: '观音村',
    sharedWith: ['CIVIL_AFFAIRS', 'EDUCATION'],
    facilities: ['BOOKS', 'DRINKING_WATER'],
    capacity: 30,
  },
  {
    name: '刺梨产业化基地',
    kind: 'AGRICULTURE_BASE',
    keeper: 'AGRICULTURE',
    at: '谷脚镇',
    facilities: ['PARKING', 'TOILET'],
    capacity: 120,
  },
  {
    name: '镇文化站',
    kind: 'CULTURE_STATION',
    keeper: 'CULTURE_SPORT_TOURISM',
    at: '醒狮镇',
    facilities: ['STAGE', 'BOOKS'],
    capacity: 150,
  },
  {
    name: '县图书馆',
    kind: 'LIBRARY',
    keeper: 'CULTURE_SPORT_TOURISM',
    facilities: ['BOOKS', 'CLASSROOM', 'ACCESSIBLE'],
    capacity: 200,
  },
  {
    name: '文明实践所',
    kind: 'INSTITUTE',
    keeper: 'CIVIL_AFFAIRS',
    at: '谷脚镇',
    facilities: ['MEETING_ROOM', 'TOILET'],
    capacity: 100,
  },
  ...['观音村', '平山村', placeholderName('谷脚镇', 1)].flatMap(at => [
    servicePoint(at, '阳光民政', 'CIVIL_AFFAIRS'),
    servicePoint(at, '教育', 'EDUCATION'),
  ]),
];

const workdays = [1, 2, 3, 4, 5].map(weekday => ({ weekday, opens: '09:00', closes: '17:30' }));

/** In the villages that tests and documents speak of, one of each of two lines. */
function servicePoint(at: string, brand: string, keeper: string): SeededPosition {
  return {
    name: `${brand}服务点`,
    kind: 'POINT',
    keeper,
    at,
    facilities: ['MEETING_ROOM', 'DRINKING_WATER'],
    capacity: 50,
  };
}

export function plantPositions(sowing: Sowing, units: Units): void {
  for (const seeded of positions) plantPosition(sowing, units, seeded);
}

function plantPosition(sowing: Sowing, units: Units, seeded: SeededPosition): void {
  const { name, kind, keeper, at, sharedWith = [], facilities, capacity } = seeded;
  const owner = departmentCalled(units, keeper);
  const division = divisionCalled(units, at);
  const sharing = sharedWith.map(code => departmentCalled(units, code));
  const position = sowing.em.create(Position, {
    id: sowing.nextId(),
    name: `${at ?? ''}${name}（演示）`,
    kind,
    platforms: [...platformsOfKind(kind)],
    state: 'OPEN',
    department: ref(owner),
    division: ref(division),
    path: division.path,
    lines: linesOf({ owner, sharedWith: sharing.map(({ id }) => id) }),
    introduction: '演示数据：按宣传册所列类型虚构，并非真实场所。',
    openingHours: openingWeek(workdays),
    facilities: [...facilities],
    capacity,
  });
  for (const department of sharing) {
    sowing.em.create(PositionShare, {
      id: sowing.nextId(),
      position: ref(position),
      department: ref(department),
      reason: '演示：共用场地',
    });
  }
}

function departmentCalled({ departments }: Units, code: string): Department {
  const found = departments.get(code);
  if (!found) throw new Error(`The seed planted no department ${code}`);
  return found;
}

function divisionCalled({ county, towns, villages }: Units, name: string | undefined): Division {
  const found = name === undefined ? county : [...towns, ...villages].find(one => one.name === name);
  if (!found) throw new Error(`The seed planted no division ${name}`);
  return found;
}
