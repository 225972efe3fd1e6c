import { computed, reactive, ref, shallowRef, toRaw, watch } from 'vue';
import type { Failure } from '../../graphql/failure.ts';
import { newKey } from '../../graphql/key.ts';
import type { Outcome } from '../../graphql/outcome.ts';
import { t } from '../text.ts';
import { type Choice, clashesOf, merge, same } from './conflict.ts';
import { type Blame, brokenRules, fieldErrors } from './field-errors.ts';
import { guardUnsaved } from './unsaved.ts';

/** A record as a form opens it: its values, and the version they had. */
export interface Opened<Values> {
  readonly values: Values;
  readonly version?: number;
}

export interface Sending<Values> {
  /** One key per opening of the form: pressing twice does it once. */
  readonly key: string;
  readonly version: number;
  /** What differs from what was opened: an update writes nothing else. */
  readonly changes: Changes<Values>;
}

/** A text that was emptied is null on the wire: there an empty text is none. */
export type Changes<Values> = {
  readonly [Name in keyof Values]?: Values[Name] extends string ? Values[Name] | null : Values[Name];
};

export interface FormOptions<Values extends object, Data> {
  readonly open: () => Opened<Values>;
  readonly send: (values: Values, sending: Sending<Values>) => Promise<Outcome<Data>>;
  readonly done: (data: Data) => unknown;
  /** How the record stands now, asked when somebody else has changed it. */
  readonly reread?: () => Promise<Opened<Values> | undefined>;
  readonly blame?: Blame;
  /** The domain's own rules by field, asked before anything is sent: the server's sentence, without the journey. */
  readonly rules?: (values: Values) => Readonly<Record<string, () => unknown>>;
  /** Stands outside the pages, so no way out of a page is guarded for it. */
  readonly free?: boolean;
}

export function useForm<Values extends object, Data>({
  open,
  send,
  done,
  reread,
  blame = {},
  rules = () => ({}),
  free = false,
}: FormOptions<Values, Data>) {
  const opened = shallowRef(copied(open()));
  // The plain values behind the reactive ones: what is compared, cloned and sent.
  const plain = structuredClone(opened.value.values);
  const values = reactive(plain);
  const errors = reactive<Record<string, string>>({});
  const fields = reactive(new Map<string, { label: string; required: boolean }>());
  const failure = shallowRef<Failure>();
  const theirs = shallowRef<Opened<Values>>();
  const busy = ref(false);
  const settled = ref(false);
  let key = newKey();

  const mine = (): Values => structuredClone(plain);
  const given = () => new Map<string, unknown>(Object.entries(values));
  const dirty = computed(() => !settled.value && !same(values, opened.value.values));
  const { mayLeave } = guardUnsaved(() => dirty.value, free);

  async function submit(): Promise<void> {
    if (busy.value || theirs.value) return;
    if (!complete()) return;
    busy.value = true;
    const { version = 0 } = opened.value;
    const outcome = await send(mine(), { key, version, changes: changesOf(mine(), opened.value.values) });
    if (outcome.failure) await refused(outcome.failure);
    else settled.value = true;
    busy.value = false;
    if (!outcome.failure) done(outcome.data);
  }

  /** Nothing is sent while a field is empty that must not be. */
  function complete(): boolean {
    clearErrors();
    const now = given();
    for (const [name, { label, required }] of fields) {
      if (required && isEmpty(now.get(name))) errors[name] = t('fillIn', { field: label });
    }
    Object.assign(errors, brokenRules(rules(mine()), errors));
    return Object.keys(errors).length === 0;
  }

  async function refused(why: Failure): Promise<void> {
    if (why.code === 'CHANGED_MEANWHILE' && reread) theirs.value = await reread();
    if (why.code === 'IDEMPOTENCY_KEY_REUSED') key = newKey();
    Object.assign(errors, fieldErrors(why, Object.keys(values), blame));
    failure.value = theirs.value || Object.keys(errors).length > 0 ? undefined : why;
  }

  function clearErrors(): void {
    failure.value = undefined;
    for (const name of Object.keys(errors)) delete errors[name];
  }

  // What was said of a field is true no longer once the field has changed.
  for (const name of Object.keys(plain)) {
    watch(
      () => given().get(name),
      () => delete errors[name],
      { flush: 'sync' },
    );
  }

  const versions = (now: Opened<Values>) => ({ base: opened.value.values, mine: mine(), theirs: now.values });

  return {
    values,
    errors,
    failure,
    busy,
    dirty,
    submit,
    mayLeave,
    labelOf: (name: string): string => fields.get(name)?.label ?? name,
    /** How one field takes part; `FormField` shows it. */
    field: (name: keyof Values & string) => ({
      name,
      error: errors[name],
      describe: (label: string, required: boolean) => void fields.set(name, { label, required }),
      forget: () => void fields.delete(name),
    }),
    /** Empties the form for its next use. */
    reset: () => {
      Object.assign(values, structuredClone(opened.value.values));
      clearErrors();
      settled.value = false;
      key = newKey();
    },
    clashes: computed(() => (theirs.value ? clashesOf(versions(theirs.value)) : undefined)),
    /** Goes on from what is there now, with my choices on top. */
    settle: (choices: Readonly<Record<string, Choice>>) => {
      if (!theirs.value) return;
      Object.assign(values, merge(versions(theirs.value), choices));
      opened.value = theirs.value;
      theirs.value = undefined;
      key = newKey();
    },
  };
}

export type Form = Pick<
  ReturnType<typeof useForm>,
  'failure' | 'errors' | 'busy' | 'dirty' | 'submit' | 'clashes' | 'settle' | 'labelOf' | 'mayLeave'
>;
export type FieldState = ReturnType<ReturnType<typeof useForm<Record<string, unknown>, unknown>>['field']>;

const copied = <Values extends object>({ values, version }: Opened<Values>): Opened<Values> => ({
  values: structuredClone(toRaw(values)),
  version,
});

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'string' && value.trim() === '');

function changesOf<Values extends object>(mine: Values, base: Values): Changes<Values> {
  const then = new Map<string, unknown>(Object.entries(base));
  const changes: Changes<Values> = {};
  for (const [name, value] of Object.entries(mine))
    if (!same(value, then.get(name))) Object.assign(changes, { [name]: value === '' ? null : value });
  return changes;
}
