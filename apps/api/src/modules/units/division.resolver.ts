import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readMany } from '../../database/read/index.ts';
import type { Context, Work } from '../../graphql/context.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import { closeDivision, createDivision, updateDivision } from './division.actions.ts';
import type { Division } from './division.entity.ts';
import { DivisionType } from './division.type.ts';
import { importDivisions } from './import.actions.ts';
import { ImportDivisionsPayload } from './import.type.ts';
import {
  CloseDivisionInput,
  CreateDivisionInput,
  ImportDivisionsInput,
  UpdateDivisionInput,
} from './units.inputs.ts';
import { Divisions } from './units.queries.ts';

const DivisionPayload = payloadOf('Division', () => DivisionType);

@Resolver()
export class DivisionResolver {
  @May('units.read')
  @Query(() => Divisions.Connection, {
    description: 'The divisions of the county (行政区划), closed ones included unless `open` is asked for.',
  })
  divisions(
    @Args(() => Divisions.Args, { validate: false }) _: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readMany(context, info);
  }

  @May('units.createDivision')
  @Mutation(() => DivisionPayload, { description: 'Sets up a division under an open one (新设区划).' })
  createDivision(
    @Ctx() work: Work,
    @Arg('input', () => CreateDivisionInput) input: CreateDivisionInput,
  ): Promise<Division> {
    return createDivision(work, input);
  }

  @May('units.updateDivision')
  @Mutation(() => DivisionPayload, { description: 'Changes an open division (修改区划).' })
  updateDivision(
    @Ctx() work: Work,
    @Arg('input', () => UpdateDivisionInput) input: UpdateDivisionInput,
  ): Promise<Division> {
    return updateDivision(work, input);
  }

  @May('units.closeDivision')
  @Mutation(() => DivisionPayload, {
    description:
      'Closes a division and names its successors (撤销区划); rights held there reach the successors.',
  })
  closeDivision(
    @Ctx() work: Work,
    @Arg('input', () => CloseDivisionInput) input: CloseDivisionInput,
  ): Promise<Division> {
    return closeDivision(work, input);
  }

  @May('units.importDivisions')
  @Mutation(() => ImportDivisionsPayload, {
    description:
      'Takes in the real list of villages (导入村社区名单): placeholders are replaced first, so that the county stays whole.',
  })
  importDivisions(
    @Ctx() work: Work,
    @Arg('input', () => ImportDivisionsInput) input: ImportDivisionsInput,
  ): Promise<ImportDivisionsPayload> {
    return importDivisions(work, input);
  }
}
