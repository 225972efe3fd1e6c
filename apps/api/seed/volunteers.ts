import { checkCharacter } from '@firefly/domain/people';
import { addDays, dayOf } from '@firefly/domain/shared';
import {
  availableTimes,
  educations,
  serviceDirections,
  skills,
  spokenLanguages,
  volunteerNumber,
} from '@firefly/domain/volunteers';
import { ref } from '@mikro-orm/core';
import { rows, sql } from '../src/database/sql.ts';
import { addressColumns, Consent, idColumns, Person } from '../src/modules/people/index.ts';
import {
  keepFacts,
  nothingKnown,
  Volunteer,
  type VolunteerFactsInput,
} from '../src/modules/volunteers/index.ts';
import { inventedPerson, plantPerson } from './people.ts';
import type { Sowing } from './sow.ts';
import type { Units } from './units.ts';

const wanted = 600;

/** The people of the teams are volunteers, and as many more over all villages as make six hundred. */
export async function plantVolunteers(sowing: Sowing, { villages }: Units): Promise<void> {
  const { em } = sowing;
  await em.flush();
  const people = await em.find(
    Person,
    { division: { level: 'VILLAGE' } },
    { filters: { scope: false }, orderBy: { id: 'asc' } },
  );
  for (let at = people.length; at < wanted; at += 1) {
    const division = villages[at % villages.length];
    if (division) people.push(plantPerson(sowing, { ...inventedPerson(sowing), division }));
  }
  await em.flush();
  for (const [at, person] of people.entries()) plantVolunteer(sowing, person, at + 1);
  await em.flush();
  await rows(em, sql`select nextval('volunteer_sequence') from generate_series(1, ${people.length}::int)`);
}

function plantVolunteer(sowing: Sowing, person: Person, number: number): void {
  const { em, keys, now, nextId, pick } = sowing;
  const today = dayOf(now);
  // One in twenty of those without a team is a pupil, so that guardians and minors' rights are never an empty test.
  const isPupil = !person.teams.length && number % 20 === 7;
  const bornOn = addDays(today, -365 * (isPupil ? 11 + pick(5) : 20 + pick(50)) - pick(365));
  const proof = { type: 'RESIDENT_ID', number: inventedId(bornOn, number), today } as const;
  Object.assign(person, idColumns(keys, person, proof));
  Object.assign(person, addressColumns(keys, person, `演示路${1 + pick(99)}号${number}室`));
  const { name, division, path, lines, teams } = person;
  const isConfirmed = person.teams.length > 0 || number % 5 !== 0;
  const volunteer = em.create(Volunteer, {
    id: nextId(),
    number: volunteerNumber(number),
    state: isConfirmed ? 'ACTIVE' : 'UNCONFIRMED',
    joinedOn: addDays(today, -pick(900)),
    person: ref(person),
    name,
    division,
    path,
    lines,
    teams,
    ...nothingKnown,
  });
  keepFacts(keys, { row: volunteer, person }, inventedFacts(sowing, isPupil));
  if (isConfirmed) plantConsent(sowing, person);
}

/** Beginning with 99: no region of the country has such numbers, so nobody has this one. */
function inventedId(bornOn: string, number: number): string {
  const digits = `990000${bornOn.replaceAll('-', '')}${String(number % 1000).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

function inventedFacts(sowing: Sowing, isPupil: boolean): VolunteerFactsInput {
  const { pick } = sowing;
  const some = <Word>(words: readonly Word[]): Word[] => words.filter(() => pick(4) === 0);
  const emergency = inventedPerson(sowing);
  const guardian = inventedPerson(sowing);
  return {
    politicalStatus: isPupil ? null : (['CPC_MEMBER', 'LEAGUE_MEMBER', 'MASSES', 'MASSES'] as const)[pick(4)],
    education: isPupil ? 'JUNIOR' : educations[pick(educations.length)],
    occupation: isPupil ? '学生' : occupations[pick(occupations.length)],
    directions: some(serviceDirections),
    skills: isPupil ? [] : some(skills),
    languages: ['HAN', ...spokenLanguages.filter(language => language !== 'HAN' && pick(4) === 0)],
    availableTimes: some(availableTimes),
    firefly: !isPupil && pick(8) === 0,
    emergencyName: `${emergency.name}·演示`,
    emergencyRelation: '家人',
    emergencyPhone: emergency.phone,
    ...(isPupil
      ? { guardianName: `${guardian.name}·演示`, guardianRelation: '父母', guardianPhone: guardian.phone }
      : {}),
  };
}

const occupations = ['农民', '教师', '医护人员', '社区工作者', '个体经营', '退休人员', '公务员', '学生'];

function plantConsent({ em, now, nextId }: Sowing, person: Person): void {
  for (const purpose of ['REGISTRATION', 'GUARDIAN'] as const) {
    if (purpose === 'GUARDIAN' && (person.bornOn ?? '') < addDays(dayOf(now), -365 * 18)) continue;
    em.create(Consent, {
      id: nextId(),
      person: ref(person),
      purpose,
      textVersion: '2026-01',
      text: '演示：同意登记为志愿者，并为志愿服务使用所填写的信息。',
      channel: 'PAPER',
      givenOn: dayOf(now),
      recordedBy: '演示',
    });
  }
}
