import { lengthOf, type TextLimit } from '@firefly/domain/shared';
import { unitLimits } from '@firefly/domain/units';
import { ArrayMaxSize, IsInt, IsOptional, Length, Max, Min, ValidateBy } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

interface Optional {
  readonly nullable?: boolean;
}

/** A text with its limits in characters, as people count them; the scalar has already cleaned and trimmed it. */
export const Text = (
  { min, max }: TextLimit,
  description: string,
  { nullable = false }: Optional = {},
): PropertyDecorator =>
  every(
    Field(() => String, { nullable, description: `${description} ${min}–${max} characters.` }),
    nullable ? IsOptional() : undefined,
    ValidateBy({
      name: 'textLength',
      constraints: [min, max],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && within(lengthOf(value), min, max),
      },
    }),
  );

/** A whole number with its range. */
export const Whole = (
  min: number,
  max: number,
  description: string,
  { nullable = false }: Optional = {},
): PropertyDecorator =>
  every(
    Field(() => Int, { nullable, description: `${description} ${min}–${max}.` }),
    nullable ? IsOptional() : undefined,
    IsInt(),
    Min(min),
    Max(max),
  );

/** The id of something, as answered by a list or a page. */
export const Id = (description: string, { nullable = false }: Optional = {}): PropertyDecorator =>
  every(
    Field(() => ID, { nullable, description }),
    nullable ? IsOptional() : undefined,
    Length(8, 64),
  );

/** A few ids at once. */
export const Ids = (max: number, description: string): PropertyDecorator =>
  every(
    Field(() => [ID], { description: `${description} At most ${max}.` }),
    ArrayMaxSize(max),
    Length(8, 64, { each: true }),
  );

/** Whatever creates something: a repeated request with the same key has one effect. */
@InputType()
export class Creating {
  @Field(() => ID, {
    description:
      'Chosen by the client, unique per operation; the same key with the same input answers the first result again for seven days.',
  })
  @Length(8, 64)
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

const within = (length: number, min: number, max: number): boolean => length >= min && length <= max;

function every(...decorators: readonly (PropertyDecorator | undefined)[]): PropertyDecorator {
  return (target, name) => {
    for (const decorate of decorators) decorate?.(target, name);
  };
}
