import { ref } from '@mikro-orm/core';
import { Person, phoneColumns, sealingKey } from '../src/modules/people/index.ts';
import type { Team } from '../src/modules/teams/index.ts';
import type { Division } from '../src/modules/units/index.ts';
import type { Sowing } from './sow.ts';

interface Planted {
  readonly name: string;
  readonly division: Division;
  readonly team?: Team;
  readonly phone?: string;
}

/** A fictional person, labelled so in the name. */
export function plantPerson({ em, keys, nextId }: Sowing, { name, division, team, phone }: Planted): Person {
  const id = nextId();
  const dataKey = sealingKey(keys, id);
  return em.create(Person, {
    id,
    name: `${name}·演示`,
    division: ref(division),
    path: division.path,
    lines: team ? [team.department.id] : [],
    teams: team ? [team.id] : [],
    dataKey,
    ...(phone ? phoneColumns(keys, { id, dataKey }, phone) : {}),
  });
}

const surnames = Array.from('王李张刘陈杨黄赵吴周罗龙莫韦陆兰金');
const given = Array.from('安平和顺春夏秋冬东南西北山水云月星光明亮');

/** A name nobody has chosen, and a number of a range that is not given out to mobile phones here. */
export const inventedPerson = ({ pick }: Sowing): { name: string; phone: string } => ({
  name: `${surnames[pick(surnames.length)]}${given[pick(given.length)]}`,
  phone: `199${String(pick(100_000_000)).padStart(8, '0')}`,
});
