import {
  openingSpansMax,
  type OpeningSpan,
  weekdayLabels,
  weekdays,
  type Weekday,
} from '@firefly/domain/shared';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { P1 } from './classes.ts';
import { publishEnum } from './enums.ts';
import { Text } from './inputs.ts';

const WeekdayEnum = publishEnum('Weekday', weekdayLabels, 'A day of the week.');

const clock = { min: 5, max: 5 };

@P1()
@ObjectType('OpeningSpan', {
  simpleResolvers: true,
  description: 'A stretch of one weekday during which a place is open (开放时段).',
})
export class OpeningSpanType implements OpeningSpan {
  @Field(() => WeekdayEnum, { description: 'Which day.' })
  weekday!: Weekday;

  @Field(() => String, { description: 'When it opens, 09:00.' })
  from!: string;

  @Field(() => String, { description: 'When it closes, 17:00.' })
  to!: string;
}

@InputType({ description: 'A stretch of one weekday during which a place is open.' })
export class OpeningSpanInput implements OpeningSpan {
  @Field(() => WeekdayEnum, { description: 'Which day.' })
  @IsIn(weekdays)
  weekday!: Weekday;

  @Text(clock, 'When it opens, like 09:00.')
  from!: string;

  @Text(clock, 'When it closes, like 17:00; later than it opens.')
  to!: string;
}

/** The opening hours of an input: the whole week at once. */
export const OpeningHours = (): PropertyDecorator => (target, name) => {
  const description = `The week; stretches of a day do not overlap. At most ${openingSpansMax}. Left out: not changed.`;
  Field(() => [OpeningSpanInput], { nullable: true, description })(target, name);
  IsOptional()(target, name);
  ArrayMaxSize(openingSpansMax)(target, name);
  ValidateNested({ each: true })(target, name);
};
