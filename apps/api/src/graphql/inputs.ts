import { lengthOf, type RefusalCode, type TextLimit } from '@firefly/domain/shared';
import { unitLimits } from '@firefly/domain/units';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { Extensions, Field, ID, InputType, Int } from 'type-graphql';

interface Optional {
  readonly nullable?: boolean;
  /** Null empties what is stored; everywhere else null means left out, see nulls.ts. */
  readonly emptied?: true;
}

/** A rule about a text that bears the code it is refused with as its name. */
function rule(
  name: RefusalCode,
  keeps: (text: string) => boolean,
  options?: ValidationOptions,
): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && keeps(value);
  return ValidateBy({ name, validator: { validate } }, options);
}

const isIdLong = (text: string): boolean => text.length >= 8 && text.length <= 64;
const idRule = rule('ID_MALFORMED', isIdLong);

/** A text with its limits in characters, as people count them; the scalar has already cleaned and trimmed it. */
export const Text = (
  limit: TextLimit,
  description: string,
  { nullable = false, emptied }: Optional = {},
): PropertyDecorator =>
  every(
    Field(() => String, {
      nullable,
      description: `${description} ${limit.min}–${limit.max} characters.${emptied ? emptying : ''}`,
    }),
    nullable ? IsOptional() : undefined,
    emptied && Emptied(),
    Within(limit),
  );

/** The rule of a text alone, for a field that says more than its length. */
export const Within = ({ min, max }: TextLimit): PropertyDecorator =>
  every(
    rule('TEXT_TOO_SHORT', value => lengthOf(value) >= min),
    rule('TEXT_TOO_LONG', value => lengthOf(value) <= max),
  );

/** Null empties what is stored. */
export const Emptied = (): PropertyDecorator => Extensions({ emptied: true });

export const emptying = ' Null empties it.';

/** A whole number with its range. */
export const Whole = (
  min: number,
  max: number,
  description: string,
  { nullable = false, emptied }: Optional = {},
): PropertyDecorator =>
  every(
    Field(() => Int, { nullable, description: `${description} ${min}–${max}.${emptied ? emptying : ''}` }),
    nullable ? IsOptional() : undefined,
    emptied && Emptied(),
    IsInt(),
    Min(min),
    Max(max),
  );

/** The id of something, as answered by a list or a page. */
export const Id = (description: string, { nullable = false, emptied }: Optional = {}): PropertyDecorator =>
  every(
    Field(() => ID, { nullable, description: `${description}${emptied ? emptying : ''}` }),
    nullable ? IsOptional() : undefined,
    emptied && Emptied(),
    idRule,
  );

/** A few ids at once. */
export const Ids = (max: number, description: string): PropertyDecorator =>
  every(
    Field(() => [ID], { description: `${description} At most ${max}.` }),
    ArrayMaxSize(max),
    rule('ID_MALFORMED', isIdLong, { each: true }),
  );

/** One word of a list. */
export const Word = (
  published: object,
  words: readonly string[],
  description: string,
  { nullable = false, emptied }: Optional = {},
): PropertyDecorator =>
  every(
    Field(() => published, { nullable, description: `${description}${emptied ? emptying : ''}` }),
    nullable ? IsOptional() : undefined,
    emptied && Emptied(),
    IsIn([...words]),
  );

/** Several words of a list, each once; what is given takes the place of what was there. */
export const Words = (published: object, words: readonly string[], description: string): PropertyDecorator =>
  every(
    Field(() => [published], { nullable: true, description: `${description} Replaces what was there.` }),
    IsOptional(),
    ArrayMaxSize(words.length),
    ArrayUnique(),
    IsIn([...words], { each: true }),
  );

/** A few words of a list that the county keeps, such as a dictionary's codes. */
export const Codes = (max: number, description: string): PropertyDecorator =>
  every(
    Field(() => [String], { nullable: true, description: `${description} At most ${max}.` }),
    IsOptional(),
    ArrayMaxSize(max),
    rule('TEXT_TOO_LONG', code => lengthOf(code) <= 40, { each: true }),
  );

/** A few texts at once, each within its limits; what is left out stays. */
export const Texts = ({ min, max }: TextLimit, count: number, description: string): PropertyDecorator =>
  every(
    Field(() => [String], { nullable: true, description: `${description} At most ${count}.` }),
    IsOptional(),
    ArrayMaxSize(count),
    rule('TEXT_TOO_SHORT', value => lengthOf(value) >= min, { each: true }),
    rule('TEXT_TOO_LONG', value => lengthOf(value) <= max, { each: true }),
  );

/** Whatever creates something: a repeated request with the same key has one effect. */
@InputType()
export class Creating {
  @Field(() => ID, {
    description:
      'Chosen by the client, unique per operation; the same key with the same input answers the first result again for seven days.',
  })
  @idRule
  idempotencyKey!: string;

  @Id(
    'The id of what is created, when the client makes it itself (offline); unique for ever. Left out: the server makes one.',
    { nullable: true },
  )
  id?: string;
}

/** Whatever changes something: refused with CHANGED_MEANWHILE when it is no longer as the client saw it. */
@InputType({ description: 'Names one object in the version the client saw.' })
export class VersionedInput {
  @Id('What to change.')
  id!: string;

  @Whole(1, 2_147_483_647, 'The version the client saw.')
  version!: number;
}

@InputType({ description: 'Names one object in the version the client saw, and why it is changed.' })
export class ReasonedInput extends VersionedInput {
  @Text(unitLimits.reason, 'Why (事由); kept in the audit.')
  reason!: string;
}

export function every(...decorators: readonly (PropertyDecorator | undefined)[]): PropertyDecorator {
  return (target, name) => {
    for (const decorate of decorators) decorate?.(target, name);
  };
}
