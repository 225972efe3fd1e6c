import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { VersionedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import {
  addDictionaryEntry,
  disableDictionaryEntry,
  enableDictionaryEntry,
  updateDictionaryEntry,
} from './dictionary.actions.ts';
import type { DictionaryEntry } from './dictionary.entity.ts';
import { AddDictionaryEntryInput, UpdateDictionaryEntryInput } from './settings.inputs.ts';
import { Dictionaries } from './settings.queries.ts';
import { DictionaryEntryType } from './settings.type.ts';

const DictionaryEntryPayload = payloadOf('DictionaryEntry', () => DictionaryEntryType);

@Resolver()
export class DictionaryResolver {
  @May('settings.read')
  @Query(() => Dictionaries.Connection, { description: 'The lists of words the county may edit (数据字典).' })
  dictionaries(
    @Args(() => Dictionaries.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('settings.addDictionaryEntry')
  @Mutation(() => DictionaryEntryPayload, { description: 'Adds a word to a dictionary (新增条目).' })
  addDictionaryEntry(
    @Ctx() work: Work,
    @Arg('input', () => AddDictionaryEntryInput) input: AddDictionaryEntryInput,
  ): Promise<DictionaryEntry> {
    return addDictionaryEntry(work, input);
  }

  @May('settings.updateDictionaryEntry')
  @Mutation(() => DictionaryEntryPayload, {
    description: 'Changes what a word is called or where it stands (修改条目).',
  })
  updateDictionaryEntry(
    @Ctx() work: Work,
    @Arg('input', () => UpdateDictionaryEntryInput) input: UpdateDictionaryEntryInput,
  ): Promise<DictionaryEntry> {
    return updateDictionaryEntry(work, input);
  }

  @May('settings.disableDictionaryEntry')
  @Mutation(() => DictionaryEntryPayload, {
    description: 'Stops offering a word; rows that carry it keep it (停用条目).',
  })
  disableDictionaryEntry(
    @Ctx() work: Work,
    @Arg('input', () => VersionedInput) input: VersionedInput,
  ): Promise<DictionaryEntry> {
    return disableDictionaryEntry(work, input);
  }

  @May('settings.enableDictionaryEntry')
  @Mutation(() => DictionaryEntryPayload, { description: 'Offers a word again (启用条目).' })
  enableDictionaryEntry(
    @Ctx() work: Work,
    @Arg('input', () => VersionedInput) input: VersionedInput,
  ): Promise<DictionaryEntry> {
    return enableDictionaryEntry(work, input);
  }
}
