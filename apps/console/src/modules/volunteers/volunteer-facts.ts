import { idTypeLabels } from '@firefly/domain/people';
import {
  availableTimeLabels,
  educationLabels,
  politicalStatusLabels,
  serviceDirectionLabels,
} from '@firefly/domain/volunteers';
import { formatDay } from '../../shared/format/dates.ts';
import { listed, nameOf, say } from '../../shared/i18n/i18n.ts';
import type { ShownFact } from '../../shared/page/fact.ts';
import { t } from './text.ts';
import { divisionNames, languageNames, skillNames } from './volunteer-list.ts';
import type { VolunteerRecord } from './volunteer.ts';

/** Who somebody is: numbers masked, as everywhere. */
export const personFacts = (volunteer: VolunteerRecord): ShownFact[] => {
  const { person, guardianName } = volunteer;
  return [
    { label: t('number'), value: volunteer.number },
    { label: person?.idType ? say(idTypeLabels[person.idType]) : t('idNumber'), value: person?.idNumber },
    { label: t('birthDate'), value: person?.birthDate },
    { label: t('phone'), value: person?.phone },
    { label: t('address'), value: person?.address },
    { label: t('division'), value: divisionNames(volunteer) },
    { label: t('emergency'), value: near(volunteer, 'emergency') },
    ...(guardianName ? [{ label: t('guardian'), value: near(volunteer, 'guardian') }] : []),
  ];
};

/** What somebody does and can do. */
export const serviceFacts = (volunteer: VolunteerRecord): ShownFact[] => {
  const { politicalStatus, education, directions, availableTimes, person } = volunteer;
  const teams = (person?.lines.nodes ?? []).flatMap(({ team }) => (team ? nameOf(team) : []));
  return [
    { label: t('joinedOn'), value: formatDay(volunteer.joinedOn) },
    { label: t('teams'), value: listed(teams) },
    { label: t('directions'), value: listed(directions.map(one => say(serviceDirectionLabels[one]))) },
    { label: t('skills'), value: skillNames(volunteer.skills) },
    { label: t('languages'), value: languageNames(volunteer.languages) },
    { label: t('availableTimes'), value: listed(availableTimes.map(one => say(availableTimeLabels[one]))) },
    { label: t('politicalStatus'), value: politicalStatus && say(politicalStatusLabels[politicalStatus]) },
    { label: t('education'), value: education && say(educationLabels[education]) },
    { label: t('occupation'), value: volunteer.occupation },
    { label: t('employer'), value: volunteer.employer },
  ];
};

const near = (volunteer: VolunteerRecord, whose: 'emergency' | 'guardian'): string =>
  [volunteer[`${whose}Name`], volunteer[`${whose}Relation`], volunteer[`${whose}Phone`]]
    .filter(Boolean)
    .join(' · ');
