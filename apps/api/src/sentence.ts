import { FolderInUse } from '@firefly/local-postgres';
import { WrongSetting } from './config.ts';
import { UnfitDatabase } from './database/fit.ts';
import { NotMigrated } from './database/migrated.ts';
import { codeOf, passesBy } from './database/waiting.ts';

const foreseen = [WrongSetting, UnfitDatabase, NotMigrated, FolderInUse];

/** What a person is told who can do something about it; anything else is a fault of ours and shows its trace. */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (foreseen.some(kind => error instanceof kind) || isMistyped(error)) return error.message;
  return passesBy(error) ? `The database cannot be reached (${codeOf(error)}).` : undefined;
}

/** An option that a command does not know. */
const isMistyped = (error: Error): boolean => codeOf(error).startsWith('ERR_PARSE_ARGS_');
