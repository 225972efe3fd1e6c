import { me } from './me.ts';
import type { Question } from './question.ts';
import { teamList } from './team-list.ts';
import { teamTree } from './team-tree.ts';

export { me } from './me.ts';
export type { Question, Viewer } from './question.ts';

export const questions: readonly Question[] = [teamList, teamTree, me];
