import { dayOf } from '@firefly/domain/shared';
import { type DivisionKind, levelOfKind, pathUnder, placeholderName } from '@firefly/domain/units';
import { ref } from '@mikro-orm/core';
import { Department, Division, nextPlace, rankOf } from '../src/modules/units/index.ts';
import { county, departments, towns } from './longli.ts';
import type { Sowing } from './sow.ts';

export interface Units {
  readonly county: Division;
  readonly towns: readonly Division[];
  readonly villages: readonly Division[];
  /** By code. */
  readonly departments: ReadonlyMap<string, Department>;
}

interface Planted {
  readonly name: string;
  readonly nameEn?: string;
  readonly code?: string;
  readonly kind: DivisionKind;
  readonly parent?: Division;
  readonly verified?: boolean;
  readonly note?: string;
}

export async function plantUnits(sowing: Sowing): Promise<Units> {
  const root = await plant(sowing, { ...county, nameEn: county.en, kind: 'COUNTY' });
  const planted: Division[] = [];
  const villages: Division[] = [];
  for (const town of towns) {
    const parent = await plant(sowing, { ...town, nameEn: town.en, parent: root });
    planted.push(parent);
    for (const village of town.villages) {
      const [name = '', code] = village.split(' ');
      villages.push(
        await plant(sowing, { name, code, kind: name.endsWith('社区') ? 'COMMUNITY' : 'VILLAGE', parent }),
      );
    }
    for (let number = 1; number <= town.placeholders; number += 1) {
      const name = placeholderName(town.name, number);
      villages.push(
        await plant(sowing, {
          name,
          kind: 'VILLAGE',
          parent,
          verified: false,
          note: '待核：名称和代码尚未取得',
        }),
      );
    }
  }
  await plantHamlets(sowing, villages);
  return { county: root, towns: planted, villages, departments: plantDepartments(sowing) };
}

/** A few hamlets of one village, so that the lowest level is never an empty test. */
async function plantHamlets(sowing: Sowing, villages: readonly Division[]): Promise<void> {
  const parent = villages.find(({ name }) => name === '观音村');
  for (const name of ['一组', '二组', '三组']) {
    await plant(sowing, { name, kind: 'HAMLET', parent, verified: false, note: '演示数据' });
  }
}

async function plant(
  sowing: Sowing,
  { name, nameEn, code, kind, parent, verified = true, note }: Planted,
): Promise<Division> {
  const place = await nextPlace(sowing);
  return sowing.em.create(Division, {
    id: sowing.nextId(),
    name,
    nameEn,
    code,
    kind,
    level: levelOfKind[kind],
    verified,
    note,
    place,
    path: pathUnder(parent?.path, place),
    rank: rankOf({ code, parent, place }),
    validFrom: dayOf(sowing.now),
    parent: parent && ref(parent),
  });
}

const plantDepartments = ({ em, nextId }: Sowing): Map<string, Department> =>
  new Map(
    departments.map(({ code, name, en, assumed }, index) => [
      code,
      em.create(Department, {
        id: nextId(),
        code,
        name,
        nameEn: en,
        assumed,
        livelihood: true,
        position: index + 1,
        state: 'ACTIVE',
      }),
    ]),
  );

export function departmentCalled({ departments }: Units, code: string): Department {
  const found = departments.get(code);
  if (!found) throw new Error(`The seed planted no department ${code}`);
  return found;
}

/** Without a name, the county. */
export function divisionCalled({ county, towns, villages }: Units, name = county.name): Division {
  const found = [county, ...towns, ...villages].find(division => division.name === name);
  if (!found) throw new Error(`The seed planted no division ${name}`);
  return found;
}
