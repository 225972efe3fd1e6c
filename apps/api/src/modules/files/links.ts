import { linkEnds } from '@firefly/domain/files';
import { Refusal } from '@firefly/domain/shared';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../graphql/context.ts';
import { idOf } from '../../graphql/ids.ts';
import { filePrefix } from './attach.actions.ts';

type Asking = Pick<Context, 'actor' | 'keys' | 'now'>;

const step = 10 * 60_000;

/**
 * A short way to one file for one session. It ends on a full ten minutes, so that a page that is read again names its
 * pictures as before and the browser need not fetch them twice.
 */
export function linkTo(asking: Asking, file: string): string {
  const until = Math.ceil(linkEnds(asking.now).getTime() / step) * step;
  return `/files/${idOf(filePrefix, file)}?until=${until}&seal=${sealOf(asking, file, until)}`;
}

/** Refuses a link of another session, a forged one, and one that has ended. */
export function requireLink(asking: Asking, file: string, { until, seal }: Link): void {
  const expected = Buffer.from(sealOf(asking, file, until));
  const given = Buffer.from(seal);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal('NOT_FOUND');
  if (until < asking.now.getTime()) throw new Refusal('FILE_LINK_EXPIRED');
}

export interface Link {
  readonly until: number;
  readonly seal: string;
}

const sealOf = ({ actor, keys }: Asking, file: string, until: number): string =>
  createHmac('sha256', keys.signing('file-link'))
    .update(`${file} ${actor?.session} ${until}`)
    .digest('base64url');
