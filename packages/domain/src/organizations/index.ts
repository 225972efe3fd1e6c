export { creditCode, requireCodeOfKind } from './credit-code.ts';
export {
  closeBase,
  endIncubation,
  incubate,
  incubationOutcomeLabels,
  incubationOutcomes,
  requireOpenBase,
  requireRoom,
  type BaseFacts,
  type IncubationOutcome,
} from './incubation.ts';
export {
  organizationKindLabels,
  organizationKinds,
  organizationStateLabels,
  organizationStates,
  type OrganizationKind,
  type OrganizationState,
} from './kinds.ts';
export { baseCapacity, organizationLimits } from './limits.ts';
export {
  deregister,
  requireRegistered,
  requireRegistration,
  type Hanging,
  type OrganizationFacts,
} from './registration.ts';
export {
  certificateNumber,
  leaveSocialWork,
  qualificationLabels,
  qualifications,
  requireStart,
  requireWorking,
  type Qualification,
  type WorkerFacts,
} from './workers.ts';
