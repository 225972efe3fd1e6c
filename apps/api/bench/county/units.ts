/** Further counties ($1 in all): the divisions and departments of the seeded one again, under numbers of their own. */
export const furtherUnits = [
  `create temp table county as
    select number, case when number = 1 then '' else '·' || number end as mark, (number - 1) * width as shift, width
    from generate_series(1, $1::int) number cross join (select max(place) as width from division) seeded`,

  `insert into division (id, place, path, rank, name, name_en, level, kind, verified, note, valid_from, parent_id)
    select pg_temp.made('division', d.place + c.shift), d.place + c.shift, moved.path, c.number || '.' || d.rank,
      d.name || case when d.parent_id is null then c.mark else '' end, d.name_en, d.level, d.kind, d.verified, d.note,
      d.valid_from, pg_temp.made('division', above.place + c.shift)
    from county c cross join division d left join division above on above.id = d.parent_id
      cross join lateral (
        select '/' || string_agg((step::int + c.shift)::text, '/' order by at) || '/' as path
        from unnest(string_to_array(trim(both '/' from d.path), '/')) with ordinality as steps (step, at)
      ) moved
    where c.number > 1
    order by c.number, d.path`,

  `insert into department (id, code, name, name_en, position, livelihood, assumed, state)
    select pg_temp.made('department', c.number * 100 + d.position), d.code || '_' || c.number, d.name || c.mark,
      d.name_en, d.position, d.livelihood, d.assumed, d.state
    from county c cross join department d
    where c.number > 1`,

  `select setval('division_place', (select max(place) from division))`,

  `create temp table block as
    select d.id, d.path, d.name, d.level, d.parent_id, c.number as county,
      row_number() over (partition by c.number, d.level order by d.place) as number
    from division d join county c on d.place > c.shift and d.place <= c.shift + c.width
    where d.level in ('COUNTY', 'TOWN', 'VILLAGE')`,
];
