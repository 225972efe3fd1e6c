import { languages, type Language } from '@firefly/domain/shared';
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** The language a request asks for; the county writes Chinese where nothing else is asked. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  if (!headers['accept-language']) return 'zh';
  const preferred = new Negotiator({ headers }).language(languages);
  return languages.find(language => language === preferred) ?? 'zh';
}
