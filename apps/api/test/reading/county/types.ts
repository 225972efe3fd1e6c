import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Connection, Many } from '../../../src/graphql/connection.ts';
import { Node } from '../../../src/graphql/node.ts';
import { BusinessDate } from '../../../src/graphql/scalars/index.ts';
import { type Mark, roles, teamStates } from './entities.ts';
import { Divisions, Memberships, Teams } from './queries.ts';

const enumOf = <Word extends string>(name: string, words: readonly Word[]): Record<string, Word> => {
  const published = Object.fromEntries(words.map(word => [word, word]));
  registerEnumType(published, { name });
  return published;
};

export const TeamState = enumOf('TeamState', teamStates);
export const MembershipRole = enumOf('MembershipRole', roles);

const row = { implements: Node, simpleResolvers: true };

@ObjectType('Division', row)
export class DivisionType extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  path!: string;

  @Field(() => DivisionType, { nullable: true })
  parent?: DivisionType | null;

  @Many(() => Divisions, 'The divisions directly below.')
  children!: Connection<DivisionType>;
}

@ObjectType('Department', row)
export class DepartmentType extends Node {
  @Field(() => String)
  name!: string;
}

@ObjectType('Mark', { simpleResolvers: true })
export class MarkType {
  @Field(() => String)
  item!: string;

  @Field(() => Boolean)
  met!: boolean;
}

@ObjectType('Team', row)
export class TeamType extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => TeamState)
  state!: string;

  @Field(() => BusinessDate, { nullable: true })
  foundedOn?: string | null;

  @Field(() => Date)
  lastActiveAt!: Date;

  @Field(() => Date, { nullable: true })
  closedAt?: Date | null;

  @Field(() => Int)
  memberCount!: number;

  @Field(() => Int, { description: 'Counted from the memberships themselves.' })
  leaderCount!: number;

  @Field(() => String)
  budget!: string;

  @Field(() => [String])
  tags!: string[];

  @Field(() => [MarkType])
  marks!: Mark[];

  @Field(() => DepartmentType)
  department!: DepartmentType;

  @Field(() => DivisionType)
  division!: DivisionType;

  @Field(() => TeamType, { nullable: true })
  parent?: TeamType | null;

  @Field(() => HomeType, { nullable: true })
  home?: HomeType | null;

  @Many(() => Teams, 'The teams directly below.')
  children!: Connection<TeamType>;

  @Many(() => Memberships, 'Its members.')
  members!: Connection<MembershipType>;
}

@ObjectType('Home', row)
export class HomeType extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => TeamType, { nullable: true })
  team?: TeamType | null;
}

@ObjectType('Person', row)
export class PersonType extends Node {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  path?: string | null;
}

@ObjectType('Membership', row)
export class MembershipType extends Node {
  @Field(() => MembershipRole)
  role!: string;

  @Field(() => BusinessDate)
  since!: string;

  @Field(() => BusinessDate, { nullable: true })
  until?: string | null;

  @Field(() => Int)
  minutes!: number;

  @Field(() => DepartmentType, { nullable: true })
  department?: DepartmentType | null;

  @Field(() => TeamType, { nullable: true })
  team?: TeamType | null;

  @Field(() => PersonType, { nullable: true })
  person?: PersonType | null;
}

@ObjectType('Note', row)
export class NoteType extends Node {
  @Field(() => String)
  text!: string;

  @Field(() => TeamType, { nullable: true })
  about?: TeamType | null;
}

@ObjectType('Desk', {
  simpleResolvers: true,
  description: 'What the caller sees first; no table of its own.',
})
export class DeskType {
  @Field(() => String)
  greeting!: string;
}
