import {
  positionFileKindLabels,
  type PositionFileKind,
  type PlatformKey,
  positionKindLabels,
  type PositionKind,
  positionStateLabels,
  type PositionState,
} from '@firefly/domain/platforms';
import { Field, Int, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import { type Connection, Many } from '../../graphql/connection.ts';
import { publishEnum } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { Recorded } from '../../graphql/recorded.ts';
import { BusinessDate } from '../../graphql/scalars/index.ts';
import { PersonType } from '../people/index.ts';
import { DepartmentType, DivisionType } from '../units/index.ts';
import { PlatformKeyEnum } from './platform.type.ts';
import { PositionFiles, PositionShares } from './positions.queries.ts';

export const PositionKindEnum = publishEnum('PositionKind', positionKindLabels, 'What kind of place it is.');
export const PositionStateEnum = publishEnum('PositionState', positionStateLabels, 'Whether it is in use.');
export const PositionFileKindEnum = publishEnum(
  'PositionFileKind',
  positionFileKindLabels,
  'What a file shows of a position.',
);

@P1()
@ObjectType('OpeningHours', {
  simpleResolvers: true,
  description: 'A span of a weekday in which a position is open (开放时间), Asia/Shanghai.',
})
export class OpeningHoursType {
  @Field(() => Int, { description: 'Weekday, 1 (Monday) to 7 (Sunday).' })
  weekday!: number;

  @Field(() => String, { description: 'From, such as 09:00.' })
  opens!: string;

  @Field(() => String, { description: 'Until, such as 17:30; the same day.' })
  closes!: string;
}

@P1()
@ObjectType('Position', {
  implements: Node,
  simpleResolvers: true,
  description: 'A place opened to service (阵地), kept by one department and shared with others.',
})
export class PositionType extends Recorded {
  @Field(() => String, { description: 'Path of its division; see Division.path.' })
  path!: string;

  @Field(() => String, { description: 'Name (阵地名称).' })
  name!: string;

  @Field(() => PositionKindEnum, { description: 'Kind (类型).' })
  kind!: PositionKind;

  @Field(() => [PlatformKeyEnum], { description: 'The platforms it serves (所属平台), at least one.' })
  platforms!: PlatformKey[];

  @Field(() => PositionStateEnum, { description: 'State (状态).' })
  state!: PositionState;

  @Field(() => String, { nullable: true, description: 'Address (地址).' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is and offers (简介).' })
  introduction?: string | null;

  @Field(() => [OpeningHoursType], { description: 'When it is open (开放时间), in the order of the week.' })
  openingHours!: OpeningHoursType[];

  @Field(() => [String], { description: 'Facilities (设施): codes of the dictionary `facilities`.' })
  facilities!: string[];

  @Field(() => Int, { nullable: true, description: 'How many people it holds (容纳人数).' })
  capacity?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of its desk (办公电话); never a mobile one.',
  })
  workPhone?: string | null;

  @Field(() => BusinessDate, { nullable: true, description: 'Since when it is closed (停用日期).' })
  closedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is closed (停用原因).' })
  closedReason?: string | null;

  @Field(() => DepartmentType, { nullable: true, description: 'The department that keeps it (管理部门).' })
  department?: DepartmentType | null;

  @Field(() => DivisionType, { nullable: true, description: 'Where it stands (所在区划).' })
  division?: DivisionType | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Whom to ask (联系人), the phone masked; null out of the caller’s reach.',
  })
  contact?: PersonType | null;

  @Many(() => PositionShares, 'The departments it is shared with (共享部门).')
  shares!: Connection<PositionShareType>;

  @Many(() => PositionFiles, 'Its photos and documents (照片和资料).')
  files!: Connection<PositionFileType>;
}

@P1()
@ObjectType('PositionShare', {
  implements: Node,
  simpleResolvers: true,
  description: 'A department that uses a position beside its keeper (共享).',
})
export class PositionShareType extends Recorded {
  @Field(() => DepartmentType, { nullable: true, description: 'With whom.' })
  department?: DepartmentType | null;

  @Field(() => String, { description: 'What for (共享事由).' })
  reason!: string;
}

@P1()
@ObjectType('PositionFile', {
  implements: Node,
  simpleResolvers: true,
  description: 'A photo or document of a position.',
})
export class PositionFileType extends Recorded {
  @Field(() => PositionFileKindEnum, { description: 'Photo (照片) or document (资料).' })
  kind!: PositionFileKind;

  @Field(() => String, { nullable: true, description: 'What it shows (说明).' })
  caption?: string | null;

  @Field(() => String, { description: 'Name of the file (文件名).' })
  name!: string;

  @Field(() => String, { description: 'Media type, such as image/jpeg.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field(() => Int, { nullable: true, description: 'Width in pixels; null for a document.' })
  width?: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels; null for a document.' })
  height?: number | null;

  @Field(() => String, {
    description:
      'Where it is fetched from, by this session alone and for ten minutes at least; ask again later.',
  })
  url!: string;
}
