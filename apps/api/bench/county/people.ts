/** Fills every county up to $1 people: each with a main team, one in ten with a second one, one in thirty with a past one. */
export const furtherPeople = [
  `create temp table place_in_order as
    select t.id, t.department_id, t.path, b.county, case b.level when 'VILLAGE' then b.number end as village,
      row_number() over (partition by b.county order by t.code) as number
    from team t join block b on b.id = t.division_id`,

  `create temp table joining as
    with newcomer as (
      select c.number as county, at, c.number::bigint * 1000000 + at as number
      from county c cross join lateral generate_series(
        1 + (select count(*) from person p join block b on b.id = p.division_id and b.county = c.number), $1::int) at
    )
    select n.county, n.number, kind.word as kind,
      (case kind.word when 'MAIN' then pg_temp.drawn('team', n.number, 1000000)
        else pg_temp.drawn('team', n.number, 1000000) + 1 + pg_temp.drawn(kind.word, n.number, 500) end) as draw
    from newcomer n cross join (values ('MAIN', 1), ('SECOND', 10), ('PAST', 30)) as kind (word, one_in)
    where pg_temp.drawn('has' || kind.word, n.number, kind.one_in) = 0`,

  `create temp table joined as
    select j.number, j.kind, t.id as team, t.department_id, t.path, t.county, t.village
    from joining j
      join (select county, count(*) as teams from place_in_order group by county) c on c.county = j.county
      join place_in_order t on t.county = j.county and t.number = 1 + j.draw % c.teams`,

  `insert into person (id, name, division_id, path, lines, teams, data_key, phone_masked)
    select pg_temp.made('person', j.number),
      substr('王李张刘陈杨黄赵吴周罗龙莫韦陆兰金', 1 + pg_temp.drawn('surname', j.number, 17), 1)
        || substr('安平和顺春夏秋冬东南西北山水云月星光明亮', 1 + pg_temp.drawn('given', j.number, 20), 1)
        || substr('安平和顺春夏秋冬东南西北山水云月星光明亮', 1 + pg_temp.drawn('second', j.number, 20), 1) || '·演示',
      home.id, home.path, open.lines, open.teams, 'none',
      '199****' || lpad(pg_temp.drawn('phone', j.number, 10000)::text, 4, '0')
    from joined j
      join block home on home.county = j.county and home.level = 'VILLAGE'
        and home.number = coalesce(j.village, 1 + pg_temp.drawn('home', j.number, 82))
      join (
        select number, array_agg(distinct department_id) as lines, array_agg(team) as teams
        from joined where kind <> 'PAST' group by number
      ) open on open.number = j.number
    where j.kind = 'MAIN'`,

  `insert into membership (id, team_id, department_id, path, person_id, role, main, since, until)
    select pg_temp.made('membership', row_number() over (order by j.number, j.kind)), j.team, j.department_id, j.path,
      pg_temp.made('person', j.number), 'MEMBER', j.kind = 'MAIN',
      date '2024-01-01' + pg_temp.drawn('since', j.number, 600), case j.kind when 'PAST' then date '2025-12-31' end
    from joined j`,

  `update membership set role = 'LEADER' where id in (
    select distinct on (m.team_id) m.id from membership m
    where m.until is null and not exists (select from membership l where l.team_id = m.team_id and l.role = 'LEADER')
    order by m.team_id, m.since, m.id)`,

  `update team set member_count = counted.members
    from (select team_id, count(*) as members from membership where until is null group by team_id) counted
    where counted.team_id = team.id`,
];
