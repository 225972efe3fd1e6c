type Variables = Readonly<Record<string, unknown>>;

export interface WireError {
  readonly message: string;
  readonly path?: readonly unknown[];
  readonly extensions: { readonly code: string; readonly requestId: string } & Readonly<
    Record<string, unknown>
  >;
}

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  // What a test asked for, it knows the shape of.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors?: readonly WireError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Somebody who asks over HTTP, as an integrator's program would. */
export interface Asker {
  readonly token?: string;
  /** The whole answer, errors included. */
  ask(query: string, variables?: Variables, headers?: Readonly<Record<string, string>>): Promise<Heard>;
  /** The data; an error fails the test with its code. */
  // oxlint-disable-next-line typescript/no-explicit-any
  ok(query: string, variables?: Variables): Promise<any>;
  /** The code of the refusal; an answer without one fails the test. */
  refusal(query: string, variables?: Variables): Promise<string>;
  signIn(username: string, password: string, code?: string): Promise<Asker>;
}

const signIn = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken secondFactorNeeded } }`;

export function askerAt(address: string, token?: string): Asker {
  const ask: Asker['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body: Readonly<Record<string, unknown>> = JSON.parse(await response.text());
    return { data: undefined, ...body, status: response.status, headers: response.headers };
  };
  return {
    token,
    ask,
    async ok(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async refusal(query, variables) {
      const { data, errors } = await ask(query, variables);
      const [error] = errors ?? [];
      if (!error) throw new Error(`It was answered: ${JSON.stringify(data)}`);
      return error.extensions.code;
    },
    async signIn(username, password, code) {
      const { data, errors } = await ask(signIn, { input: { username, password, code, tokens: true } });
      if (errors) throw new Error(JSON.stringify(errors));
      return askerAt(address, data.signIn.accessToken);
    },
  };
}
