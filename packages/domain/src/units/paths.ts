/** The path of a division: one small number per step from the root, with a slash at both ends ('/1/4/'). */
export const pathUnder = (parentPath: string | null | undefined, place: number): string =>
  `${parentPath ?? '/'}${place}/`;

/** Whether the path is the branch itself or lies under it; the closing slash keeps '/1/' from holding '/10/'. */
export const isWithin = (path: string, branch: string): boolean => path.startsWith(branch);

/** The first text after every path of the branch: `path >= branch and path < beyond(branch)` is an index range under collate "C". */
export const beyond = (branch: string): string => `${branch.slice(0, -1)}0`;
