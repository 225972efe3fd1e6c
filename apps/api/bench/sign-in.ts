import { answerOf, type Entrant } from './field.ts';
import { me, type Viewer } from './questions/index.ts';
import { median } from './report/figures.ts';

/** A fresh token, from the product that serves the same database. */
export async function signIn({ address }: Entrant, { username }: Viewer, password: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables: { input: { username, password, tokens: true } } }),
  });
  const text = await response.text();
  const [, token] = /"accessToken":"([\w-]+)"/.exec(text) ?? [];
  if (!token) throw new Error(`${username} could not sign in: ${text}`);
  return token;
}

const document = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken } }';

/** From the password to the first answer, one after the other. */
export interface SigningIn {
  readonly milliseconds: number;
  readonly apiCpu: number | undefined;
}

const times = 20;

export async function measureSignIn(entrant: Entrant, password: string): Promise<SigningIn> {
  const taken: number[] = [];
  const before = entrant.api();
  for (let count = 0; count < times; count += 1) {
    const start = performance.now();
    await answerOf(entrant, me, await signIn(entrant, entrant.data.viewer, password));
    taken.push(performance.now() - start);
  }
  const after = entrant.api();
  const apiCpu = before === undefined || after === undefined ? undefined : (after - before) / times;
  return { milliseconds: median(taken), apiCpu };
}
