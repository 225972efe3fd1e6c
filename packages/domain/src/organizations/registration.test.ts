import { describe, expect, test } from 'vitest';
import { verdict } from '../shared/verdict.ts';
import { deregister, requireRegistered, requireRegistration } from './registration.ts';

const today = '2026-11-20';
const carers = { name: '守护者·演示', state: 'REGISTERED', registeredOn: '2024-05-01' } as const;
const nothing = { workers: 0 };

describe('an organisation', () => {
  test.each([
    ['on the day it was founded', { foundedOn: today, registeredOn: today }, 'ALLOWED'],
    ['without a known founding', { registeredOn: today }, 'ALLOWED'],
    ['tomorrow', { registeredOn: '2026-11-21' }, 'ORGANIZATION_REGISTERED_IN_FUTURE'],
    [
      'before it was founded',
      { foundedOn: '2026-02-02', registeredOn: '2026-02-01' },
      'ORGANIZATION_FOUNDED_AFTER_REGISTERED',
    ],
  ])('registered %s', (_, days, said) => {
    expect(verdict(() => requireRegistration(days, today))).toBe(said);
  });

  test.each([
    ['today', nothing, today, 'ALLOWED'],
    ['on the day it was registered', nothing, '2024-05-01', 'ALLOWED'],
    ['tomorrow', nothing, '2026-11-21', 'ORGANIZATION_ENDS_IN_FUTURE'],
    ['before it was registered', nothing, '2024-04-30', 'ORGANIZATION_ENDS_BEFORE_REGISTERED'],
    ['out of its base', { base: '孵化基地', workers: 0 }, today, 'ORGANIZATION_INCUBATED'],
    ['over the heads of its social workers', { workers: 2 }, today, 'ORGANIZATION_HAS_WORKERS'],
  ])('deregistered %s', (_, hanging, on, said) => {
    expect(verdict(() => deregister(carers, hanging, { on, today }))).toBe(said);
  });

  test('that is deregistered is written no more', () => {
    expect(verdict(() => requireRegistered({ ...carers, state: 'DEREGISTERED' }))).toBe(
      'ORGANIZATION_DEREGISTERED',
    );
  });
});
