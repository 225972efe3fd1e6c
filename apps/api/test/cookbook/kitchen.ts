import { demoAccounts } from '../../seed/accounts.ts';
import { poolOf } from '../../src/house.ts';
import type { Asker, Heard } from '../asker.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { keepCounty } from '../rewind.ts';
import { draftOf } from '../uploads.ts';
import { filled, type Variables, type Variant } from './placeholders.ts';
import { type Recipe, recipeCalled } from './recipes.ts';

/** Where documents are cooked: a county that can be put back, with every demo account signed in. */
export interface Kitchen {
  readonly house: TestHouse;
  /** Puts the county back to its first morning, and does there what the document wants done before it. */
  prepare(recipe: Recipe, variant?: Variant): Promise<void>;
  /** What is sent with the document now. */
  fill(recipe: Recipe, variant?: Variant, as?: string): Promise<Variables>;
  /** A demo account, signed in; or nobody. */
  as(name: string): Asker;
  /** Asks the document, as the account it names or as another. */
  cook(recipe: Recipe, cooking?: Cooking): Promise<Heard>;
  close(): Promise<void>;
}

export interface Cooking {
  readonly as?: string;
  readonly variant?: Variant;
}

export const nobody = 'nobody';

const asWritten: Variant = text => text;

/** Nobody in the kitchen is slowed down, and no job changes what the next question finds. */
const environment = { WORKER: 'none', RATE_PER_PRINCIPAL: '1000000', RATE_PER_ADDRESS: '1000000' };

export async function openKitchen(): Promise<Kitchen> {
  const house = await openTestHouse({ environment });
  const askers = await askersOf(house);
  const morning = house.clock.now;
  const kept = await keepCounty(house);
  const answers = new Map<string, unknown>();
  const tables = await poolOf(house.orm);

  const as: Kitchen['as'] = name => {
    const asker = askers.get(name);
    if (!asker) throw new Error(`${name} is no demo account`);
    return asker;
  };

  const fill: Kitchen['fill'] = ({ variables = {}, as: usual }, variant = asWritten, name = usual) => {
    const upload = (purpose: string) => draftOf(house.address, as(name), purpose);
    return filled(variables, { tables, answers, clock: house.clock, upload }, variant);
  };

  const cook: Kitchen['cook'] = async (recipe, { as: name = recipe.as, variant } = {}) => {
    const heard = await as(name).ask(recipe.text, await fill(recipe, variant, name));
    answers.set(recipe.name, heard.data);
    return heard;
  };

  return {
    house,
    fill,
    as,
    cook,
    async prepare({ after }, variant) {
      await kept.putBack();
      answers.clear();
      house.clock.now = morning;
      for (const step of after.map(recipeCalled)) requireOutcome(step, await cook(step, { variant }));
    },
    async close() {
      await kept.letGo();
      await house.close();
    },
  };
}

/** What came of it, in one word: DONE, or the code of the refusal. */
export const outcomeOf = ({ errors: [error] = [] }: Heard): string => error?.extensions.code ?? 'DONE';

async function askersOf(house: TestHouse): Promise<ReadonlyMap<string, Asker>> {
  const askers = new Map([[nobody, house.anybody]]);
  for (const { username } of demoAccounts) askers.set(username, await house.as(username));
  return askers;
}

function requireOutcome({ name, refused = 'DONE' }: Recipe, heard: Heard): void {
  const outcome = outcomeOf(heard);
  if (outcome !== refused) throw new Error(`${name} ended with ${outcome}: ${JSON.stringify(heard.errors)}`);
}
