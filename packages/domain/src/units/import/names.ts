import { cleanLine } from '../../shared/index.ts';
import type { DivisionKind } from '../kinds.ts';

const committees = [
  [/社区居(?:民委员会|委会)$/, '社区'],
  [/村?村(?:民委员会|委会)$/, '村'],
] as const;

/** Official lists name the committee and the town (谷脚镇观音村村民委员会); the county says 观音村. */
export function villageName(text: string, townName: string): string {
  const name = cleanLine(text).replaceAll(' ', '');
  const local = name.startsWith(townName) ? name.slice(townName.length) : name;
  return committees.reduce((short, [ending, word]) => short.replace(ending, word), local);
}

/** A name says 社区 or 村; where it says neither, the statistical code does: 001–199 and 400–499 are residents' committees. */
export function villageKind(name: string, code: string | null): DivisionKind {
  if (name.endsWith('社区')) return 'COMMUNITY';
  if (name.endsWith('村') || code === null) return 'VILLAGE';
  const number = Number(code.slice(-3));
  return number < 200 || (number >= 400 && number < 500) ? 'COMMUNITY' : 'VILLAGE';
}
