import type { Failure } from '../../graphql/failure.ts';
import type { Outcome } from '../../graphql/outcome.ts';
import { remedy } from '../../graphql/remedies.ts';
import { language, localeNames } from '../i18n/i18n.ts';

export interface Sending {
  readonly purpose: string;
  readonly name: string;
  readonly content: Blob;
  /** Told how much has gone, from 0 to 1. */
  readonly progress: (part: number) => void;
}

/** Sends one file as a draft and answers its id, to be attached by a mutation; it never throws. */
export async function sendFile(sending: Sending): Promise<Outcome<string>> {
  const outcome = await post(sending);
  return (await remedy(outcome.failure?.code)) ? post(sending) : outcome;
}

/** By the older of the two ways: `fetch` cannot tell how much has been sent. */
const post = ({ purpose, name, content, progress }: Sending): Promise<Outcome<string>> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?${new URLSearchParams({ purpose, name }).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.setRequestHeader('accept-language', localeNames[language.value]);
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener('load', () => resolve(outcomeOf(request.responseText)));
    request.addEventListener('error', () => resolve({ failure: silent('OFFLINE') }));
    request.send(content);
  });

function outcomeOf(text: string): Outcome<string> {
  const answer = parsed(text);
  const id = at(at(answer, 'file'), 'id');
  if (typeof id === 'string') return { data: id };
  const error = at(at(answer, 'errors'), '0');
  const extensions = at(error, 'extensions');
  const [code, message, requestId] = [
    at(extensions, 'code'),
    at(error, 'message'),
    at(extensions, 'requestId'),
  ];
  if (typeof code !== 'string' || typeof message !== 'string') return { failure: silent('UNREADABLE') };
  return {
    failure: {
      code,
      message,
      facts: {},
      fields: {},
      requestId: typeof requestId === 'string' ? requestId : undefined,
    },
  };
}

const silent = (code: string): Failure => ({ code, message: '', facts: {}, fields: {} });

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
