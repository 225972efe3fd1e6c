import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaceholder, placeholderName } from './placeholders.ts';
import { planImport } from './plan.ts';
import type { PlannedRow } from './outcomes.ts';
import type { ExistingDivision, ImportRow } from './rows.ts';

const townCodes = ['522730103', '522730104', '522730105'];
const towns = townCodes.map((code): ExistingDivision => ({
  id: code,
  code,
  name: `第${code.slice(-1)}镇`,
  level: 'TOWN',
  kind: 'TOWN',
  verified: true,
}));
const names = ['观音村', '平山村', '中坝村', '水苔村', '比孟村', '团结社区', '水场社区', '中排社区'];

const rows = fc.array(
  fc.record({
    townCode: fc.constantFrom(...townCodes),
    number: fc.option(fc.integer({ min: 200, max: 206 }), { freq: 2 }),
    name: fc.constantFrom(...names),
  }),
  { maxLength: 20 },
);
const asFile = (lines: { townCode: string; number: number | null; name: string }[]): ImportRow[] =>
  lines.map(({ townCode, number, name }) => ({
    townCode,
    name,
    code: number === null ? null : `${townCode}${number}`,
  }));

const guesses = fc.array(fc.constantFrom(...townCodes), { maxLength: 12 }).map(ids =>
  ids.map((parentId, number): ExistingDivision => ({
    id: `guess${number}`,
    parentId,
    name: placeholderName('某镇', number),
    code: null,
    level: 'VILLAGE',
    kind: 'VILLAGE',
    verified: false,
  })),
);

/** The county after the plan is carried out. */
function applied(existing: readonly ExistingDivision[], plan: readonly PlannedRow[]): ExistingDivision[] {
  const county = new Map(existing.map(division => [division.id, division]));
  for (const row of plan) {
    if (row.outcome === 'UPDATED') {
      const there = county.get(row.id);
      if (there) county.set(row.id, { ...there, ...row.changes });
    }
    if (row.outcome === 'CREATED') {
      const { line, name, code, kind, parentId, retires } = row;
      const id = `line ${line} on ${existing.map(there => there.id).join()}`;
      county.set(id, { id, name, code, kind, parentId, level: 'VILLAGE', verified: true });
      if (retires !== undefined) county.delete(retires);
    }
  }
  return [...county.values()];
}

const count = (county: readonly ExistingDivision[]) => ({
  villages: county.filter(({ level }) => level === 'VILLAGE').length,
  guessed: county.filter(isPlaceholder).length,
});

test('an import done twice changes nothing the second time', () =>
  fc.assert(
    fc.property(rows, guesses, (lines, guessed) => {
      const file = asFile(lines);
      const once = applied([...towns, ...guessed], planImport([...towns, ...guessed], file));
      const again = planImport(once, file).map(({ outcome }) => outcome);
      expect(again.filter(outcome => outcome !== 'UNCHANGED' && outcome !== 'REFUSED')).toEqual([]);
    }),
  ));

test('the county counts no more villages than it said, until its placeholders are used up', () =>
  fc.assert(
    fc.property(rows, guesses, (lines, guessed) => {
      const before = [...towns, ...guessed];
      const after = count(applied(before, planImport(before, asFile(lines))));
      expect(after.villages).toBeGreaterThanOrEqual(guessed.length);
      expect(after.guessed === 0 || after.villages === guessed.length).toBe(true);
    }),
  ));

test('no import gives one code or one name of a town to two villages', () =>
  fc.assert(
    fc.property(rows, rows, guesses, (first, second, guessed) => {
      const files = [first, second].map(asFile);
      const county = files.reduce((now, file) => applied(now, planImport(now, file)), [...towns, ...guessed]);
      const codes = county.flatMap(({ code }) => code ?? []);
      const called = county.map(({ parentId, name }) => `${parentId} ${name}`);
      expect(codes).toEqual([...new Set(codes)]);
      expect(called).toEqual([...new Set(called)]);
    }),
  ));
