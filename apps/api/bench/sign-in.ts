import type { Entrant } from './field.ts';
import type { Viewer } from './questions/index.ts';

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
