export { ageOfConsent, ageOn, isMinor, majority } from './ages.ts';
export {
  consentChannelLabels,
  consentChannels,
  type ConsentChannel,
  consentPurposeLabels,
  consentPurposes,
  type ConsentPurpose,
  requireGivenBy,
  requireStanding,
  type StandingConsent,
  standingFor,
} from './consents.ts';
export { sameHuman, type Human } from './human.ts';
export {
  checkCharacter,
  cleanIdNumber,
  type GivenIdentity,
  idTypeLabels,
  idTypes,
  type Identity,
  type IdType,
  personIdentity,
} from './id-numbers.ts';
export { peopleLimits } from './limits.ts';
export { cleanName, personName } from './names.ts';
export { cleanPhone, personPhone, phonePattern } from './phones.ts';
