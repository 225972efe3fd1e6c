import { languages, type Language } from '@firefly/domain/shared';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** Browsers say the same on every request, so it is understood once. */
const understood = new LRUCache<string, Language>({ max: 200 });

/** The language a request asks for; the county writes Chinese where nothing else is asked. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  const asked = headers['accept-language'];
  if (!asked) return 'zh';
  const language = understood.get(asked) ?? negotiated(asked);
  understood.set(asked, language);
  return language;
}

function negotiated(asked: string): Language {
  const preferred = new Negotiator({ headers: { 'accept-language': asked } }).language(languages);
  return languages.find(language => language === preferred) ?? 'zh';
}
