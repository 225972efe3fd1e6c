/**
 * Deterministic stand-ins for what life would make: `pg_temp.made` an id that sorts by number like a real one, and
 * `pg_temp.drawn` a number below `most`. They live as long as the connection.
 */
export const made = `
create function pg_temp.made(kind text, number bigint) returns uuid immutable language sql return
  (lpad(to_hex(1760000000000 + number), 12, '0') || '7' || substr(md5(kind || number), 1, 3)
    || '8' || substr(md5(kind || number), 4, 15))::uuid;
create function pg_temp.drawn(what text, number bigint, most int) returns int immutable language sql return
  ((hashtextextended(what || number, 0) & 2147483647) % most)::int;`;
