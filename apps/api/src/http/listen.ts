import type { FastifyInstance } from 'fastify';
import { type Config, WrongSetting } from '../config.ts';

/** Opens the port; one that is taken or closed to us is named as the setting it is. */
export async function listen(
  server: FastifyInstance,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    if (!reason) throw error;
    throw new WrongSetting(reason(host, port), { cause: error });
  }
}

const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `PORT ${port} is taken: something else listens on ${host}:${port}; stop it, or set another PORT`,
  EACCES: (_, port) => `PORT ${port} is not ours to open: ports below 1024 need rights; set another PORT`,
  EADDRNOTAVAIL: host => `HOST ${host} is not an address of this machine`,
  ENOTFOUND: host => `HOST ${host} is not known`,
};
