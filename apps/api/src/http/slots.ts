import { Refusal } from '@firefly/domain/shared';

type Leave = () => void;

/** How much one key may have under way at once; one more is told to come again. */
export function slots(most: number): (key: string) => Leave {
  const busy = new Map<string, number>();
  return key => {
    const taken = busy.get(key) ?? 0;
    if (taken >= most) throw new Refusal('BUSY');
    busy.set(key, taken + 1);
    return () => {
      const left = (busy.get(key) ?? 1) - 1;
      if (left > 0) busy.set(key, left);
      else busy.delete(key);
    };
  };
}
