/** 待核: the county says how many villages it has before it says their names. */
export const placeholderMark = '待核';

export const placeholderName = (townName: string, number: number): string =>
  `${townName}${placeholderMark}村（社区）${String(number).padStart(2, '0')}`;

interface Named {
  readonly name: string;
  readonly code?: string | null;
  readonly verified: boolean;
}

/** A village that stands in for one whose name is not known yet. */
export const isPlaceholder = ({ name, code, verified }: Named): boolean =>
  !verified && !code && isMarked(name);

export const isMarked = (name: string): boolean => name.includes(placeholderMark);
