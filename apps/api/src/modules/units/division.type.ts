import {
  divisionKindLabels,
  divisionLevelLabels,
  type DivisionKind,
  type DivisionLevel,
} from '@firefly/domain/units';
import { Field, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { Divisions, Successions } from './units.queries.ts';

export const DivisionLevelEnum = publishEnum(
  'DivisionLevel',
  divisionLevelLabels,
  'How high a division stands; never read from its name.',
);
export const DivisionKindEnum = publishEnum(
  'DivisionKind',
  divisionKindLabels,
  'What a division is called by law or custom.',
);

@P1()
@ObjectType('Division', {
  implements: Node,
  simpleResolvers: true,
  description: 'A block (行政区划): from the province down to a hamlet. Closed, never deleted.',
})
export class DivisionType extends Recorded {
  @Field(() => String, {
    description:
      'Slash-terminated path of surrogate numbers from the top, such as `/1/4/`; never rewritten. A division lies within another when its path begins with the other’s.',
  })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Division code (区划代码): 6 digits for a county, 9 for a town, 12 for a village; null when not verified and for hamlets. Source: GB/T 2260 and the statistical codes to 2022.',
  })
  code?: string | null;

  @Field(() => String, { description: 'Name (名称), up to 60 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn?: string | null;

  @Field(() => DivisionLevelEnum, { description: 'Level (层级).' })
  level!: DivisionLevel;

  @Field(() => DivisionKindEnum, { description: 'Kind (类型).' })
  kind!: DivisionKind;

  @Field(() => Boolean, { description: 'False for a placeholder (待核) whose real name is not yet known.' })
  verified!: boolean;

  @Field(() => String, { nullable: true, description: 'Remark (备注), such as why it was closed.' })
  note?: string | null;

  @Field(() => BusinessDate, { description: 'First day on which it exists, Asia/Shanghai.' })
  validFrom!: string;

  @Field(() => BusinessDate, {
    nullable: true,
    description: 'Last day on which it exists; null while it is open.',
  })
  validTo?: string | null;

  @Field(() => DivisionType, { nullable: true, description: 'The division above (上级).' })
  parent?: DivisionType | null;

  @Many(() => Divisions, 'The divisions directly below (下级).')
  children!: Connection<DivisionType>;

  @Many(() => Successions, 'What took over from this division when it was closed (承接).')
  successors!: Connection<DivisionSuccessionType>;
}

@P1()
@ObjectType('DivisionSuccession', {
  implements: Node,
  simpleResolvers: true,
  description: 'That one division took over from another (承接关系).',
})
export class DivisionSuccessionType extends Node {
  @Field(() => DivisionType, { nullable: true, description: 'The division that took over.' })
  successor?: DivisionType | null;
}
