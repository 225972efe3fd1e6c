import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';
import type { Work } from '../../graphql/context.ts';
import { VersionedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { deleteView, savePreferences, saveTableLayout, saveView } from './own.actions.ts';
import type { SavedView, TableLayout } from './own.entity.ts';
import { SavePreferencesInput, SaveTableLayoutInput, SaveViewInput } from './settings.inputs.ts';
import { PreferencesType, SavedViewType, TableLayoutType } from './settings.type.ts';

const TableLayoutPayload = payloadOf('TableLayout', () => TableLayoutType);
const SavedViewPayload = payloadOf('SavedView', () => SavedViewType);

@P1()
@ObjectType({ simpleResolvers: true, description: 'What saving preferences answers.' })
class PreferencesPayload {
  @Field(() => PreferencesType, { description: 'As they are now.' })
  preferences!: PreferencesType;
}

@Resolver()
export class OwnResolver {
  @May('settings.own')
  @Mutation(() => PreferencesPayload, { description: 'Saves how the caller wants the console (保存偏好).' })
  savePreferences(
    @Ctx() work: Work,
    @Arg('input', () => SavePreferencesInput) input: SavePreferencesInput,
  ): Promise<PreferencesPayload> {
    return savePreferences(work, input);
  }

  @May('settings.own')
  @Mutation(() => TableLayoutPayload, { description: 'Saves how the caller arranged a table (保存列设置).' })
  saveTableLayout(
    @Ctx() work: Work,
    @Arg('input', () => SaveTableLayoutInput) input: SaveTableLayoutInput,
  ): Promise<TableLayout> {
    return saveTableLayout(work, input);
  }

  @May('settings.own')
  @Mutation(() => SavedViewPayload, { description: 'Saves a list as the caller likes to see it (保存视图).' })
  saveView(@Ctx() work: Work, @Arg('input', () => SaveViewInput) input: SaveViewInput): Promise<SavedView> {
    return saveView(work, input);
  }

  @May('settings.own')
  @Mutation(() => SavedViewPayload, {
    description: 'Deletes one of the caller’s views (删除视图); answers null in its place.',
  })
  deleteView(
    @Ctx() work: Work,
    @Arg('input', () => VersionedInput) input: VersionedInput,
  ): Promise<SavedView> {
    return deleteView(work, input);
  }
}
