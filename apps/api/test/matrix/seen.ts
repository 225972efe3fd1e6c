type Answer = Readonly<Record<string, unknown>>;

/** What an answer shows: the kinds of things that were found by their ids, and how many rows each list holds in all. */
export function seenIn(answer: unknown): string {
  const rows = new Map<string, number>();
  const fields = isAnswer(answer) ? Object.entries(answer) : [];
  for (const [field, value] of fields) countRows(value, field, rows);
  const lists = [...rows].map(([list, count]) => `${list} ${count}`).join(', ');
  return [...fields.flatMap(([, value]) => kindsIn(value)), lists].filter(Boolean).join(' ');
}

function countRows(value: unknown, path: string, rows: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) countRows(item, path, rows);
  if (!isAnswer(value)) return;
  const { nodes, totalCount } = value;
  const counted = totalCount ?? (Array.isArray(nodes) ? nodes.length : undefined);
  if (counted === undefined)
    for (const [name, inner] of Object.entries(value)) countRows(inner, `${path}.${name}`, rows);
  else {
    rows.set(path, (rows.get(path) ?? 0) + Number(counted));
    countRows(nodes, path, rows);
  }
}

/** `node` and `nodes` say what they found; the object of a payload may have left the caller's reach. */
function kindsIn(value: unknown): string[] {
  if (value === null) return ['nothing'];
  if (Array.isArray(value)) return value.flatMap(found => (found === null ? [] : kindsIn(found)));
  if (!isAnswer(value)) return [];
  if ('__typename' in value) return [String(value.__typename)];
  return 'replayed' in value && Object.values(value).includes(null) ? ['nothing'] : [];
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
