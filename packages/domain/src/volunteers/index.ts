export { anHour, type Limited, volunteerLimits } from './limits.ts';
export { volunteerNumber } from './numbers.ts';
export { requireAdult, requireMinor, revealFieldLabels, revealFields, type RevealField } from './reveal.ts';
export { type Candidate, consentsNeeded, requireCandidate, requireConsents, youngest } from './rules.ts';
export {
  serviceDirectionLabels,
  serviceDirections,
  type ServiceDirection,
  skillLabels,
  skills,
  type Skill,
} from './services.ts';
export {
  volunteerFlow,
  volunteerStateLabels,
  volunteerStates,
  type VolunteerState,
  volunteerSteps,
  type VolunteerStep,
} from './states.ts';
export {
  availableTimeLabels,
  availableTimes,
  type AvailableTime,
  educationLabels,
  educations,
  type Education,
  politicalStatuses,
  politicalStatusLabels,
  type PoliticalStatus,
  spokenLanguageLabels,
  spokenLanguages,
  type SpokenLanguage,
} from './words.ts';
