/** The page numbers worth a button: both ends and the neighbours; a gap is `undefined`. */
export function pagesAround(page: number, last: number): readonly (number | undefined)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter(one => one >= 1 && one <= last);
  const numbers = [...new Set(wanted)].toSorted((one, other) => one - other);
  return numbers.flatMap((one, index) => {
    const before = numbers[index - 1];
    if (before === undefined || one === before + 1) return [one];
    return one === before + 2 ? [one - 1, one] : [undefined, one];
  });
}
