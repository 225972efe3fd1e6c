import { Refusal } from '@firefly/domain/shared';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2101, 0, 1);

/** The read layer writes instants in exactly this form; anything else is read first. */
const asWritten = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const written = (value: unknown): string =>
  typeof value === 'string' && asWritten.test(value)
    ? value
    : GraphQLDateTime.parseValue(value).toISOString();

/** RFC 3339 with an offset; PostgreSQL's JSON writes it so, and whatever the offset, the answer says Z. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'An instant (时刻), RFC 3339: `2026-01-31T08:30:00.000Z`. Inputs need Z or an offset; answers are in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  parseValue: instantOf,
  parseLiteral: node => instantOf(node.kind === Kind.STRING ? node.value : undefined),
  serialize: written,
});

function instantOf(value: unknown): Date {
  const instant = read(value);
  if (instant && instant.getTime() >= earliest && instant.getTime() < latest) return instant;
  throw new Refusal('INSTANT_MALFORMED');
}

function read(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return GraphQLDateTime.parseValue(value);
  } catch {
    return undefined;
  }
}
