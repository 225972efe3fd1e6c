import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context, Work } from '../../graphql/context.ts';
import { ReasonedInput } from '../../graphql/inputs.ts';
import { May } from '../../graphql/may.ts';
import { linkTo } from '../files/index.ts';
import { addPositionFile, removePositionFile } from './attachment.actions.ts';
import type { Position } from './position.entity.ts';
import { AddPositionFileInput } from './position.inputs.ts';
import { PositionPayload } from './position.resolver.ts';
import { PositionFileType } from './position.type.ts';

@Resolver(() => PositionFileType)
export class AttachmentResolver {
  @FieldResolver(() => String)
  url(@Root() row: { readonly 'file.id': string }, @Ctx() context: Context): string {
    return linkTo(context, row['file.id']);
  }

  @May('platforms.addPositionPhoto')
  @Mutation(() => PositionPayload, { description: 'Adds an uploaded photo (添加照片).' })
  addPositionPhoto(
    @Ctx() work: Work,
    @Arg('input', () => AddPositionFileInput) input: AddPositionFileInput,
  ): Promise<Position> {
    return addPositionFile(work, input, 'PHOTO');
  }

  @May('platforms.removePositionPhoto')
  @Mutation(() => PositionPayload, { description: 'Removes a photo (删除照片); `id` is that of the photo.' })
  removePositionPhoto(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Position> {
    return removePositionFile(work, input, 'PHOTO');
  }

  @May('platforms.addPositionDocument')
  @Mutation(() => PositionPayload, { description: 'Adds an uploaded document (添加资料).' })
  addPositionDocument(
    @Ctx() work: Work,
    @Arg('input', () => AddPositionFileInput) input: AddPositionFileInput,
  ): Promise<Position> {
    return addPositionFile(work, input, 'DOCUMENT');
  }

  @May('platforms.removePositionDocument')
  @Mutation(() => PositionPayload, {
    description: 'Removes a document (删除资料); `id` is that of the document.',
  })
  removePositionDocument(
    @Ctx() work: Work,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
  ): Promise<Position> {
    return removePositionFile(work, input, 'DOCUMENT');
  }
}
