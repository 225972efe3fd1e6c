import { refusals } from '@firefly/domain/shared';
import { enableAutoUnmount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { visit } from '../access-page.fixture.ts';
import { someone } from '../account.fixture.ts';

enableAutoUnmount(afterEach);
afterEach(() => vi.unstubAllGlobals());

const entry = {
  __typename: 'AuditEntry',
  id: 'audit_1',
  at: '2026-11-23T15:59:58Z',
  actorName: '谷脚镇专干',
  actorUsername: 'town.gujiao',
  actorDepartment: '县民政局',
  operation: 'updatePerson',
  permission: 'people.update',
  outcome: 'DONE',
  code: null,
  objectType: 'Person',
  objectId: 'person_1',
  reason: null,
  requestId: 'req-1',
  sealed: true,
  forged: false,
  changes: [
    { object: 'Person', field: 'name', before: '罗星', after: '罗星云' },
    { object: 'Person', field: 'phoneSealed', before: '•••', after: '•••' },
  ],
};

async function open(node: unknown) {
  const list = { totalCount: 0, totalIsCapped: false, nodes: [] };
  await visit('/audit/audit_1', someone(['access.readAudit']), {
    AuditEntries: () => ({ data: { auditEntries: { __typename: 'AuditEntryConnection', ...list } } }),
    AuditEntry: () => ({ data: { node } }),
  });
  await vi.waitUntil(() => document.querySelector('.el-drawer h2'), { timeout: 15_000 });
  return document.querySelector('.el-drawer');
}

test('who did it, when on the county’s clock, and what it was stand in one view', async () => {
  const drawer = await open(entry);
  expect(drawer?.querySelector('h2')?.textContent).toContain('修改人员');
  expect(drawer?.textContent).toContain('2026-11-23 23:59:58');
  expect(drawer?.textContent).toContain('谷脚镇专干');
  expect(drawer?.textContent).toContain('县民政局');
  expect(drawer?.textContent).toContain('已封存');
});

test('a change is shown before and after; what is secret only as changed', async () => {
  const drawer = await open(entry);
  expect(drawer?.querySelector('del')?.textContent).toBe('罗星');
  expect(drawer?.querySelector('ins')?.textContent).toBe('罗星云');
  expect(drawer?.querySelector('tbody th')?.textContent).toBe('姓名');
  expect(drawer?.textContent).toContain('内容保密，只记录有改动');
  expect(drawer?.textContent).not.toContain('•••');
});

test('a refusal says why, in a sentence, and which right was asked for', async () => {
  const drawer = await open({ ...entry, outcome: 'REFUSED', code: 'NOT_FOUND', changes: [] });
  expect(drawer?.querySelector('.why')?.textContent).toBe(refusals.NOT_FOUND.zh);
  expect(drawer?.textContent).toContain('修改人员');
  expect(drawer?.textContent).toContain('这次操作没有改动数据。');
});

test('an entry that the product did not write is called forged', async () => {
  const drawer = await open({ ...entry, sealed: false, forged: true });
  expect(drawer?.textContent).toContain('疑似伪造');
  expect(drawer?.textContent).not.toContain('待封存');
});

test('from an entry one reaches everything of its request and of its actor', async () => {
  const drawer = await open(entry);
  const links = [...(drawer?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href'));
  expect(links).toEqual(['/audit?actor=town.gujiao', '/audit?request=req-1']);
});

test('an entry that is not there is told as such', async () => {
  expect((await open(null))?.textContent).toContain('没有找到');
});
