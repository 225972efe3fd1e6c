/** What a log may say of a job that failed: its task and the kind of error, never a message, which may hold people's data. */
export function failureIn({ job, error }: Readonly<Record<string, unknown>> = {}) {
  return {
    task: wordIn(job, 'task_identifier'),
    attempt: wordIn(job, 'attempts'),
    error: error instanceof Error ? error.name : undefined,
    code: wordIn(error, 'code'),
  };
}

const wordIn = (thing: unknown, name: string): string | undefined => {
  if (typeof thing !== 'object' || thing === null) return undefined;
  const word: unknown = Reflect.get(thing, name);
  return typeof word === 'string' || typeof word === 'number' ? String(word) : undefined;
};
