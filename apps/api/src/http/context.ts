import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Keys } from '../database/keys.ts';
import type { Context, Door } from '../graphql/context.ts';
import { actorsBy } from '../modules/access/index.ts';
import { modules } from '../modules/index.ts';
import { languageOf } from './language.ts';

interface House {
  readonly orm: MikroORM;
  readonly config: Config;
  readonly keys: Keys;
  /** For tests that live at another time. */
  readonly clock?: () => Date;
}

/** Who asks, by cookie or by bearer token, with the rights held at this moment. */
export function contextsOf({ orm, config, keys, clock = () => new Date() }: House) {
  const actorBy = actorsBy(
    modules.flatMap(({ rights }) => rights ?? []),
    config,
  );
  const secure = config.publicOrigin?.startsWith('https:') ?? false;
  // Reading needs no unit of work; a mutation takes one of its own.
  const { em } = orm;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const now = clock();
    const token = bearerOf(request) ?? request.cookies[cookieName(secure)];
    const actor = token ? await actorBy(em, token, now) : undefined;
    const door = doorOf(request, reply, secure);
    return {
      em,
      actor,
      now,
      requestId: request.id,
      deadline: request.deadline,
      language: languageOf(request),
      door,
      config,
      keys,
    };
  };
}

/** A name with the `__Host-` prefix is bound to this very host; browsers refuse it without TLS (R31). */
const cookieName = (secure: boolean): string => (secure ? '__Host-firefly' : 'firefly');

function doorOf(request: FastifyRequest, reply: FastifyReply, secure: boolean): Door {
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    address: request.ip,
    device: (request.headers['user-agent'] ?? '').slice(0, 200),
    secure,
    giveSession: token => void reply.setCookie(cookieName(secure), token, cookie),
    takeSession: () =>
      void reply
        .clearCookie(cookieName(secure), cookie)
        .header('clear-site-data', '"cache", "cookies", "storage"'),
  };
}

const bearerOf = ({ headers: { authorization } }: FastifyRequest): string | undefined =>
  /^Bearer ([\w-]{40,64})$/.exec(authorization ?? '')?.[1];
