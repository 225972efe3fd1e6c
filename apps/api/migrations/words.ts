interface Checked {
  readonly table: string;
  readonly column: string;
}

/** Adds words to the list a column is checked against, whatever stands there already: the house grows module by module. */
export const allowWords = (at: Checked, words: readonly string[]): string =>
  checkedAnew(at, `kept || array[${listed(words)}]`);

/** Takes words out again; rows that carry one go with them, for what they arrange or forbid is no more. */
export const forbidWords = (at: Checked, words: readonly string[]): string =>
  `delete from "${at.table}" where "${at.column}" in (${listed(words)});
  ${checkedAnew(
    at,
    `array(select word from unnest(kept) with ordinality each (word, place)
      where word <> all (array[${listed(words)}]) order by place)`,
  )}`;

const listed = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ');

/** The words of a constraint stand in its definition, each in quotes. */
const checkedAnew = ({ table, column }: Checked, words: string): string => {
  const name = `${table}_${column}_check`;
  return `
  do $$ declare kept text[]; begin
    select array(select word[1] from regexp_matches(pg_get_constraintdef(oid), '''([^'']+)''', 'g') word)
    into strict kept from pg_constraint where conname = '${name}' and conrelid = '"${table}"'::regclass;
    kept := ${words};
    execute 'alter table "${table}" drop constraint "${name}"';
    execute format('alter table "${table}" add constraint "${name}" check ("${column}" in (%s))',
      (select string_agg(quote_literal(word), ', ' order by place) from unnest(kept) with ordinality each (word, place)));
  end $$;`;
};
