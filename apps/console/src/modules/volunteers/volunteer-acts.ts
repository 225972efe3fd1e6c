import type { Permission } from '@firefly/domain/access';
import { stepsFrom } from '@firefly/domain/shared';
import {
  type VolunteerState,
  type VolunteerStep,
  volunteerFlow,
  volunteerSteps,
} from '@firefly/domain/volunteers';
import type { TypedDocumentNode } from '@urql/core';
import type { ReasonedInput } from '../../graphql/generated/graphql.ts';
import { DeactivateVolunteer, ReactivateVolunteer } from './acts.documents.ts';

/** What is done to a volunteer, as the buttons and the permissions call it. */
export type VolunteerAct = 'confirmVolunteer' | 'reactivateVolunteer' | 'deactivateVolunteer';

const actOf: Readonly<Partial<Record<VolunteerStep, VolunteerAct>>> = {
  CONFIRM: 'confirmVolunteer',
  REACTIVATE: 'reactivateVolunteer',
  DEACTIVATE: 'deactivateVolunteer',
};

export const permissionFor = {
  confirmVolunteer: 'volunteers.confirm',
  reactivateVolunteer: 'volunteers.reactivate',
  deactivateVolunteer: 'volunteers.deactivate',
} as const satisfies Readonly<Record<VolunteerAct, Permission>>;

/** Confirming says nothing but yes; the others ask for a reason. */
export type ReasonedAct = Exclude<VolunteerAct, 'confirmVolunteer'>;

export const documentFor: Readonly<
  Record<ReasonedAct, TypedDocumentNode<unknown, { input: ReasonedInput }>>
> = { reactivateVolunteer: ReactivateVolunteer, deactivateVolunteer: DeactivateVolunteer };

/** The buttons come from the flow the server obeys. */
export const actsFrom = (state: VolunteerState): readonly VolunteerAct[] =>
  stepsFrom(volunteerFlow, state, volunteerSteps).flatMap(step => actOf[step] ?? []);
