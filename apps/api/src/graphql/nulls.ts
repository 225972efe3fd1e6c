type Given = Record<string, unknown>;

/** Many clients send null for what they leave out; our inputs know one way of leaving something out. */
export const withoutNulls = (args: Given): Given =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => (value === null ? [] : [[name, plain(value)]])),
  );

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isGiven(value) ? withoutNulls(value) : value;
}

/** An object as the executor makes it out of an input, not a date or another value of a scalar. */
function isGiven(value: unknown): value is Given {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
