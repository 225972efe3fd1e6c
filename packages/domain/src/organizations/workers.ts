import { cleanCode, Refusal, type Day, type Labels } from '../shared/index.ts';

/** The national ladder of professional social workers (社会工作者职业水平). */
export const qualifications = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'] as const;
export type Qualification = (typeof qualifications)[number];

export const qualificationLabels: Labels<Qualification> = {
  ASSISTANT: { zh: '助理社会工作师', en: 'Assistant social worker' },
  INTERMEDIATE: { zh: '社会工作师', en: 'Social worker' },
  SENIOR: { zh: '高级社会工作师', en: 'Senior social worker' },
};

const certificatePattern = /^[0-9A-Z]{8,30}$/;

/** The number on a certificate, cleaned; its form has changed over the years, so only letters and digits are held. */
export function certificateNumber(typed: string): string {
  const number = cleanCode(typed).toUpperCase();
  if (!certificatePattern.test(number)) throw new Refusal('CERTIFICATE_NUMBER_MALFORMED');
  return number;
}

export interface WorkerFacts {
  readonly since: Day;
  readonly until?: Day | null;
}

export function requireWorking({ until }: Pick<WorkerFacts, 'until'>): void {
  if (until !== null && until !== undefined) throw new Refusal('SOCIAL_WORKER_LEFT');
}

export function requireStart(since: Day, today: Day): void {
  if (since > today) throw new Refusal('SOCIAL_WORKER_STARTS_IN_FUTURE');
}

export function leaveSocialWork(worker: WorkerFacts, until: Day): void {
  requireWorking(worker);
  if (until < worker.since) throw new Refusal('SOCIAL_WORKER_LEAVES_BEFORE_START', { since: worker.since });
}
