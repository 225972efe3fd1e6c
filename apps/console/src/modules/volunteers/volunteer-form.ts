import { personName, personPhone } from '@firefly/domain/people';
import type {
  AvailableTime,
  Education,
  PoliticalStatus,
  ServiceDirection,
  Skill,
  SpokenLanguage,
} from '@firefly/domain/volunteers';
import type { Changes, FieldState } from '../../shared/form/form.ts';
import type { VolunteerRecord } from './volunteer.ts';

/** What a form asks about a volunteer beside the person. */
export interface FactValues {
  politicalStatus: PoliticalStatus | '';
  education: Education | '';
  occupation: string;
  employer: string;
  directions: ServiceDirection[];
  skills: Skill[];
  languages: SpokenLanguage[];
  availableTimes: AvailableTime[];
  firefly: boolean;
  emergencyName: string;
  emergencyRelation: string;
  emergencyPhone: string;
  guardianName: string;
  guardianRelation: string;
  guardianPhone: string;
}

export interface FactForm {
  readonly values: FactValues;
  readonly field: (name: keyof FactValues) => FieldState;
}

export const noFacts: FactValues = {
  politicalStatus: '',
  education: '',
  occupation: '',
  employer: '',
  directions: [],
  skills: [],
  languages: ['HAN'],
  availableTimes: [],
  firefly: false,
  emergencyName: '',
  emergencyRelation: '',
  emergencyPhone: '',
  guardianName: '',
  guardianRelation: '',
  guardianPhone: '',
};

/** Numbers are known by their masks alone: a new one is typed whole, and an empty field changes nothing. */
export const factsOf = (volunteer: VolunteerRecord): FactValues => ({
  politicalStatus: volunteer.politicalStatus ?? '',
  education: volunteer.education ?? '',
  occupation: volunteer.occupation ?? '',
  employer: volunteer.employer ?? '',
  directions: [...volunteer.directions],
  skills: [...volunteer.skills],
  languages: [...volunteer.languages],
  availableTimes: [...volunteer.availableTimes],
  firefly: volunteer.firefly,
  emergencyName: volunteer.emergencyName ?? '',
  emergencyRelation: volunteer.emergencyRelation ?? '',
  emergencyPhone: '',
  guardianName: volunteer.guardianName ?? '',
  guardianRelation: volunteer.guardianRelation ?? '',
  guardianPhone: '',
});

/** What was changed, as the input takes it: an emptied field is null, and a number that was not typed is left out. */
export function factsIn(changes: Changes<FactValues>) {
  const { politicalStatus, education, emergencyPhone, guardianPhone, ...others } = changes;
  return {
    ...others,
    ...emptied({ politicalStatus, education }),
    ...emptied({
      occupation: others.occupation,
      employer: others.employer,
      emergencyName: others.emergencyName,
      emergencyRelation: others.emergencyRelation,
      guardianName: others.guardianName,
      guardianRelation: others.guardianRelation,
    }),
    ...(emergencyPhone ? { emergencyPhone } : {}),
    ...(guardianPhone ? { guardianPhone } : {}),
  };
}

export const factRules = (values: FactValues) => ({
  emergencyName: () => values.emergencyName === '' || personName(values.emergencyName),
  emergencyPhone: () => values.emergencyPhone === '' || personPhone(values.emergencyPhone),
  guardianName: () => values.guardianName === '' || personName(values.guardianName),
  guardianPhone: () => values.guardianPhone === '' || personPhone(values.guardianPhone),
});

type Emptied<Values> = { [Name in keyof Values]: Exclude<Values[Name], ''> | null };

function emptied<Values extends object>(values: Values): Partial<Emptied<Values>> {
  const given: Partial<Emptied<Values>> = {};
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) Object.assign(given, { [name]: value === '' ? null : value });
  return given;
}
