import type { Work } from '../graphql/context.ts';

/** What a lower module must ask higher ones before it acts; a guard answers by refusing. */
export interface Guards {
  readonly closeDivision: (work: Work, divisionId: string) => Promise<void>;
  readonly closeDepartment: (work: Work, departmentId: string) => Promise<void>;
  /** What stood on the consent falls with it. */
  readonly withdrawConsent: (work: Work, consentId: string) => Promise<void>;
}

const asked: { readonly [Name in keyof Guards]: Guards[Name][] } = {
  closeDivision: [],
  closeDepartment: [],
  withdrawConsent: [],
};

/** `modules/index.ts` alone calls this, in the order of the modules. */
export function register(guards: Partial<Guards>): void {
  if (guards.closeDivision) asked.closeDivision.push(guards.closeDivision);
  if (guards.closeDepartment) asked.closeDepartment.push(guards.closeDepartment);
  if (guards.withdrawConsent) asked.withdrawConsent.push(guards.withdrawConsent);
}

export async function ask(name: keyof Guards, work: Work, id: string): Promise<void> {
  for (const guard of asked[name]) await guard(work, id);
}
