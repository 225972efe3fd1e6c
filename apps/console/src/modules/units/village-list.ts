/** One village of a list that came from a spreadsheet. */
export interface VillageRow {
  readonly townCode: string;
  readonly code?: string;
  readonly name: string;
}

export interface VillageList {
  readonly rows: readonly VillageRow[];
  /** The lines that say too little, in their own words: the results number only what was read. */
  readonly unread: readonly string[];
}

/** Reads what was pasted from a spreadsheet or came in a CSV file: town code, village code (may be empty), name. */
export function readVillages(text: string): VillageList {
  const filled = text
    .split(/\r?\n/)
    .map(cellsOf)
    .filter(cells => cells.some(cell => cell !== ''));
  const [head, ...rest] = filled;
  const body = head && isHeading(head) ? rest : filled;
  return {
    rows: body.flatMap(cells => rowOf(cells) ?? []),
    unread: body.filter(cells => !rowOf(cells)).map(cells => cells.join(' ').trim()),
  };
}

/** Chinese Excel saves CSV in GB 18030; newer versions, and other programs, in UTF-8. */
export function decodeFile(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const isHeading = (cells: readonly string[]): boolean => !cells.some(cell => /^\d{6,}$/.test(cell));

function rowOf(cells: readonly string[]): VillageRow | undefined {
  const codes = cells.filter(cell => /^\d+$/.test(cell));
  const name = cells.find(cell => cell !== '' && !/^\d+$/.test(cell));
  const [townCode, code] = codes;
  return townCode && name ? { townCode, code, name } : undefined;
}

/** Tabs when it was copied from a sheet, else commas; quotes may hold either. */
function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : ',';
  const cells: string[] = [''];
  let quoted = false;
  for (const character of line.replaceAll('，', ',').replaceAll('\uFEFF', '')) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells.map(cell => cell.trim());
}
