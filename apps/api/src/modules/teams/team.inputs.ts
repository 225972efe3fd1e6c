import {
  membershipRoles,
  type MembershipRole,
  teamLimits,
  teamTiers,
  type TeamTier,
  unificationItems,
  type UnificationItem,
} from '@firefly/domain/teams';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Creating, Emptied, emptying, Id, Text, VersionedInput, Whole } from '../../graphql/inputs.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { MembershipRoleEnum, TeamTierEnum, UnificationItemEnum } from './team.type.ts';

@InputType({ description: 'A new team in the 1+6+N tree of its line.' })
export class CreateTeamInput extends Creating {
  @Field(() => TeamTierEnum, { description: 'Tier.' })
  @IsIn(teamTiers)
  tier!: TeamTier;

  @Text(teamLimits.name, 'Name.')
  name!: string;

  @Text(teamLimits.nameEn, 'English name.', { nullable: true })
  nameEn?: string;

  @Text(
    teamLimits.code,
    'Team code: capitals and digits with - or _ between; left out: made from the line and the division.',
    { nullable: true },
  )
  code?: string;

  @Id('Its line.')
  departmentId!: string;

  @Id('Where it stands.')
  divisionId!: string;

  @Id('The team above; none for a general team.', { nullable: true })
  parentId?: string;

  @Text(teamLimits.purpose, 'What it is for.', { nullable: true })
  purpose?: string;

  @Field(() => BusinessDate, { nullable: true, description: 'When it was founded; not in the future.' })
  foundedOn?: string;
}

@InputType({ description: 'Changes to a team at work; what is left out stays.' })
export class UpdateTeamInput extends VersionedInput {
  @Text(teamLimits.name, 'Name.', { nullable: true })
  name?: string;

  @Text(teamLimits.nameEn, 'English name.', { nullable: true, emptied: true })
  nameEn?: string | null;

  @Text(teamLimits.purpose, 'What it is for.', { nullable: true, emptied: true })
  purpose?: string | null;

  @Emptied()
  @Field(() => BusinessDate, {
    nullable: true,
    description: `When it was founded; not in the future.${emptying}`,
  })
  foundedOn?: string | null;
}

@InputType({ description: 'Somebody joins a team.' })
export class AddMemberInput extends Creating {
  @Id('Which team.')
  teamId!: string;

  @Id('Who.')
  personId!: string;

  @Field(() => MembershipRoleEnum, { defaultValue: 'MEMBER', description: 'Leader or member.' })
  @IsIn(membershipRoles)
  role!: MembershipRole;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether this becomes the person’s main team; a first team always does.',
  })
  @IsBoolean()
  main!: boolean;

  @Field(() => BusinessDate, { nullable: true, description: 'First day; left out: today.' })
  since?: string;
}

@InputType({ description: 'Changes to a lasting membership; what is left out stays.' })
export class ChangeMemberInput extends VersionedInput {
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'Leader or member.' })
  @IsOptional()
  @IsIn(membershipRoles)
  role?: MembershipRole;

  @Field(() => Boolean, { nullable: true, description: 'True makes this the person’s main team.' })
  @IsOptional()
  @IsBoolean()
  main?: boolean;
}

@InputType({ description: 'Whether a team meets one of the six unifications.' })
export class RecordUnificationInput {
  @Id('Which team.')
  teamId!: string;

  @Field(() => UnificationItemEnum, { description: 'Which of the six.' })
  @IsIn(unificationItems)
  item!: UnificationItem;

  @Whole(1, 2_147_483_647, 'The version of the item the client saw.')
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is met.' })
  @IsBoolean()
  met!: boolean;

  @Text(teamLimits.evidence, 'Evidence; needed when it is met.', { nullable: true, emptied: true })
  evidence?: string | null;
}
