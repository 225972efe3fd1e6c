import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Work } from '../../graphql/context.ts';
import { May } from '../../graphql/may.ts';
import { payloadOf } from '../../graphql/payload.ts';
import type { HomeVisit, Supply, SupplyMove } from './home.entity.ts';
import { addSupply, moveSupplies, recordVisit, updateSupply } from './keeping.actions.ts';
import { AddSupplyInput, MoveSuppliesInput, RecordVisitInput, UpdateSupplyInput } from './keeping.inputs.ts';
import { HomeVisitType, SupplyMoveType, SupplyType } from './keeping.type.ts';

const HomeVisitPayload = payloadOf('HomeVisit', () => HomeVisitType);
const SupplyPayload = payloadOf('Supply', () => SupplyType);
const SupplyMovePayload = payloadOf('SupplyMove', () => SupplyMoveType);

@Resolver()
export class KeepingResolver {
  @May('homes.recordVisit')
  @Mutation(() => HomeVisitPayload, {
    description: 'Records who came to a home, and what for (登记到访); it is never changed.',
  })
  recordVisit(
    @Ctx() work: Work,
    @Arg('input', () => RecordVisitInput) input: RecordVisitInput,
  ): Promise<HomeVisit> {
    return recordVisit(work, input);
  }

  @May('homes.addSupply')
  @Mutation(() => SupplyPayload, {
    description: 'Names something that a home keeps (新增物资), with nothing of it there yet.',
  })
  addSupply(@Ctx() work: Work, @Arg('input', () => AddSupplyInput) input: AddSupplyInput): Promise<Supply> {
    return addSupply(work, input);
  }

  @May('homes.updateSupply')
  @Mutation(() => SupplyPayload, { description: 'Changes the name or the minimum of a supply (修改物资).' })
  updateSupply(
    @Ctx() work: Work,
    @Arg('input', () => UpdateSupplyInput) input: UpdateSupplyInput,
  ): Promise<Supply> {
    return updateSupply(work, input);
  }

  @May('homes.moveSupplies')
  @Mutation(() => SupplyMovePayload, {
    description: 'Puts supplies in or takes them out (物资出入); a move is never changed.',
  })
  moveSupplies(
    @Ctx() work: Work,
    @Arg('input', () => MoveSuppliesInput) input: MoveSuppliesInput,
  ): Promise<SupplyMove> {
    return moveSupplies(work, input);
  }
}
