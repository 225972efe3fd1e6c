import {
  availableTimeLabels,
  educationLabels,
  politicalStatusLabels,
  revealFieldLabels,
  serviceDirectionLabels,
  skillLabels,
  spokenLanguageLabels,
  volunteerStateLabels,
} from '@firefly/domain/volunteers';
import { publishEnum } from '../../graphql/enums.ts';

export const VolunteerStateEnum = publishEnum(
  'VolunteerState',
  volunteerStateLabels,
  'Whether a volunteer may serve.',
);
export const PoliticalStatusEnum = publishEnum(
  'PoliticalStatus',
  politicalStatusLabels,
  'Political status (政治面貌), after GB/T 4762.',
);
export const EducationEnum = publishEnum('Education', educationLabels, 'Highest education (文化程度).');
export const ServiceDirectionEnum = publishEnum(
  'ServiceDirection',
  serviceDirectionLabels,
  'For whom or what somebody wants to serve (服务方向).',
);
export const SkillEnum = publishEnum('Skill', skillLabels, 'What somebody can do (技能).');
export const SpokenLanguageEnum = publishEnum(
  'SpokenLanguage',
  spokenLanguageLabels,
  'A language people of the county speak.',
);
export const AvailableTimeEnum = publishEnum(
  'AvailableTime',
  availableTimeLabels,
  'When somebody has time to serve.',
);
export const RevealFieldEnum = publishEnum('RevealField', revealFieldLabels, 'What can be shown in clear.');
