import { isDay, Refusal } from '@firefly/domain/shared';
import { GraphQLScalarType, Kind } from 'graphql';

/** A day of the county's calendar travels as text: no time zone can move it to the day before. */
export const BusinessDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A date (日期) as the county’s calendar has it, in Asia/Shanghai: `YYYY-MM-DD`, from 1900 to 2100.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  parseValue: dayOf,
  parseLiteral: node => dayOf(node.kind === Kind.STRING ? node.value : undefined),
  serialize(value) {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new TypeError('A date column answered something that is no date');
  },
});

function dayOf(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new Refusal('DAY_MALFORMED');
}
