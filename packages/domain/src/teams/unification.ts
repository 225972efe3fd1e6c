import { Refusal, type Labels } from '../shared/index.ts';

/** 六统一: what makes a team recognisable all over the county. */
export const unificationItems = ['LOGO', 'MAILBOX', 'FIREFLY_TEAM', 'BADGE', 'APRON', 'VEST'] as const;
export type UnificationItem = (typeof unificationItems)[number];

export const unificationItemLabels: Labels<UnificationItem> = {
  LOGO: { zh: '统一标识', en: 'Logo' },
  MAILBOX: { zh: '统一信箱', en: 'Mailbox' },
  FIREFLY_TEAM: { zh: '统一萤火虫队伍', en: 'Firefly team' },
  BADGE: { zh: '统一徽章', en: 'Badge' },
  APRON: { zh: '统一围裙', en: 'Apron' },
  VEST: { zh: '统一背心', en: 'Vest' },
};

export interface Unified {
  readonly met: number;
  readonly of: number;
  readonly complete: boolean;
  readonly missing: readonly UnificationItem[];
}

/** How far a team has come with the six, and what it still lacks, in their usual order. */
export function unifiedBy(met: readonly UnificationItem[]): Unified {
  const missing = unificationItems.filter(item => !met.includes(item));
  const of = unificationItems.length;
  return { met: of - missing.length, of, complete: missing.length === 0, missing };
}

/** An item is met by evidence, not by a tick. */
export function recordUnification(
  item: UnificationItem,
  met: boolean,
  evidence: string | null | undefined,
): void {
  if (met && !evidence?.trim()) {
    throw new Refusal('UNIFICATION_NEEDS_EVIDENCE', { item: unificationItemLabels[item] });
  }
}
