/** What an input leaves stored: left out it stays as it is, null empties it. */
export const given = <Value>(input: Value | null | undefined, stored: Value): Value | null =>
  input === undefined ? stored : input;
