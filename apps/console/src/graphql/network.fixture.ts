import { vi } from 'vitest';

/** What the server would say to an operation: its data, or the errors of the wire. */
export type Answer =
  | { readonly data: unknown }
  | {
      readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
    };

export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** Stands in for the wire alone: operations by name, answered as the county's server would. */
export function network(answers: Readonly<Record<string, (variables: Asked['variables']) => Answer>>) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
    const { query, variables = {} } = JSON.parse(await new Response(request.body).text());
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables, headers: new Headers(request.headers) });
    const answer = answers[operation];
    if (!answer) throw new TypeError(`Nobody answers ${operation}.`);
    return Response.json(answer(variables));
  });
  return { asked, of: (operation: string) => asked.filter(one => one.operation === operation) };
}

export const refused = (code: string, message: string, more: Record<string, unknown> = {}): Answer => ({
  errors: [{ message, extensions: { code, requestId: 'req-谷脚-1', ...more } }],
});
