import type { Question, Viewer } from '../questions/index.ts';
import type { Serving } from './serving.ts';

export type ContenderName = 'raw' | 'raw-signed-in' | 'product' | 'remembered' | 'postgraphile';

/** One way to answer the questions. */
export interface Contender {
  readonly name: ContenderName;
  readonly title: string;
  /** The process that serves it: a word of the bench, or the product's own bundle. */
  readonly server: 'product' | ServerName;
  readonly ask: (question: Question, viewer: Viewer) => { path: string; body: unknown };
}

const graphql = (query: string, variables = {}) => ({ path: '/graphql', body: { query, variables } });
const ofProduct = ({ product }: Question) => graphql(product);

export const contenders: readonly Contender[] = [
  {
    name: 'raw',
    title: 'raw: hand-written SQL over HTTP, nobody signed in',
    server: 'raw',
    ask: ({ name }, viewer) => ({ path: `/${name}`, body: viewer }),
  },
  {
    name: 'raw-signed-in',
    title: 'raw, with session and grant looked up',
    server: 'raw',
    ask: ({ name }) => ({ path: `/signed-in/${name}`, body: {} }),
  },
  { name: 'product', title: 'the product', server: 'product', ask: ofProduct },
  { name: 'remembered', title: 'the product, session remembered', server: 'remembered', ask: ofProduct },
  {
    name: 'postgraphile',
    title: 'PostGraphile, nobody signed in',
    server: 'postgraphile',
    ask({ postgraphile }, viewer) {
      const { query, variables } = postgraphile(viewer);
      return graphql(query, variables);
    },
  },
];

type ServerName = keyof typeof servers;

/** Each is loaded in its own process alone. */
export const servers = {
  raw: async (serving: Serving) => (await import('./raw.ts')).serveRaw(serving),
  remembered: async (serving: Serving) => (await import('./remembered.ts')).serveRemembered(serving),
  postgraphile: async (serving: Serving) => (await import('./postgraphile.ts')).servePostgraphile(serving),
};

export const isServer = (word: string | undefined): word is ServerName =>
  word !== undefined && Object.hasOwn(servers, word);
