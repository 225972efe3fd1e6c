import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, test } from 'vitest';
import { language } from '../shared/i18n/i18n.ts';
import { nameOfReach, useMay } from './may.ts';
import { type Me, useSession } from './session.store.ts';

const gujiao = '/1/4/';
const longshan = '/1/2/';
const civil = 'department_civil';
const education = 'department_education';

const clerk: Me['reaches'][number] = {
  role: 'TOWN_CLERK',
  reach: 'DIVISION',
  permissions: ['teams.update'],
  block: gujiao,
  divisionName: '谷脚镇',
  divisionNameEn: null,
  line: civil,
  departmentName: '民政局',
  departmentNameEn: null,
  team: null,
  teamName: null,
  endsAt: null,
};

beforeEach(() => {
  setActivePinia(createPinia());
  useSession().me = {
    id: 'account_1',
    username: 'town.gujiao',
    displayName: '谷脚镇专干',
    kind: 'STAFF',
    secondFactor: false,
    lastSignInAt: null,
    passwordChangedAt: null,
    mustChangePassword: false,
    permissions: ['teams.update'],
    person: null,
    division: null,
    department: null,
    reaches: [clerk],
    preferences: null,
    session: null,
  };
});

test('a town clerk may change the teams of their town and line, and no others', () => {
  const { may } = useMay();
  expect(may('teams.update', { block: `${gujiao}9/`, lines: [civil] })).toBe(true);
  expect(may('teams.update', { block: longshan, lines: [civil] })).toBe(false);
  expect(may('teams.update', { block: gujiao, lines: [education] })).toBe(false);
});

test('a right held elsewhere says where it ends', () => {
  const { whyNot } = useMay();
  expect(whyNot('teams.update', { block: gujiao, lines: [civil] })).toBeUndefined();
  expect(whyNot('teams.update', { block: longshan, lines: [civil] })).toContain('谷脚镇 · 民政局');
});

test('a right not held at all says its name and the roles that hold it', () => {
  const { whyNot } = useMay();
  expect(whyNot('access.grantRole')).toContain('授权');
  expect(whyNot('access.grantRole')).toContain('安全管理员');
});

test('reading only one’s own person opens no page of people', () => {
  const { may } = useMay();
  const me = useSession().me;
  if (me)
    Object.assign(me, {
      permissions: ['people.read', 'units.read'],
      reaches: [{ ...clerk, role: 'SIGNED_IN', reach: 'SELF', permissions: ['people.read', 'units.read'] }],
    });
  expect(may('people.read')).toBe(false);
  expect(may('people.read', { person: me?.person?.id })).toBe(false);
  expect(may('units.read')).toBe(true);
});

test('what is prohibited is not open, whatever the role would allow, and the button says by whom', () => {
  const me = useSession().me;
  if (me) me.permissions = [];
  const { may, whyNot } = useMay();
  expect(may('teams.update', { block: gujiao, lines: [civil] })).toBe(false);
  expect(whyNot('teams.update')).toContain('安全管理员已禁止');
});

test('a reach is said in the language of its reader', () => {
  const reach = { ...clerk, divisionNameEn: 'Gujiao', departmentNameEn: 'Civil Affairs Bureau' };
  expect(nameOfReach(reach)).toBe('谷脚镇 · 民政局');
  language.value = 'en';
  expect(nameOfReach(reach)).toBe('Gujiao · Civil Affairs Bureau');
  language.value = 'zh';
});
