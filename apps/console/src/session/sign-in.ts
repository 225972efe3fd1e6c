import { ref, shallowRef } from 'vue';
import type { Failure } from '../graphql/failure.ts';
import { type Outcome, perform } from '../graphql/outcome.ts';
import { client } from './client.ts';
import { SignIn } from './session.documents.ts';
import { useSession } from './session.store.ts';

/** Signing in, step by step: name and password, then a code where the account has a second factor. */
export function useSignIn(done: () => unknown) {
  const session = useSession();
  const username = ref('');
  const password = ref('');
  const code = ref('');
  const step = ref<'PASSWORD' | 'CODE'>('PASSWORD');
  const busy = ref(false);
  const failure = shallowRef<Failure>();

  async function submit(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    failure.value = undefined;
    await take(await send());
    busy.value = false;
  }

  const send = () =>
    perform(client, SignIn, {
      input: {
        username: username.value.trim(),
        password: password.value,
        ...(step.value === 'CODE' ? { code: code.value.replaceAll(' ', '') } : {}),
        tokens: false,
      },
    });

  async function take({
    data,
    failure: why,
  }: Outcome<{ signIn: { secondFactorNeeded: boolean } }>): Promise<void> {
    code.value = '';
    failure.value = why;
    if (!data) return;
    if (data.signIn.secondFactorNeeded) {
      step.value = 'CODE';
      return;
    }
    await session.load();
    // A password that must be changed is asked for once more; it is kept until then and no longer.
    if (!session.mustChangePassword) restart();
    done();
  }

  function restart(): void {
    step.value = 'PASSWORD';
    password.value = '';
    code.value = '';
    failure.value = undefined;
  }

  return { username, password, code, step, busy, failure, submit, restart };
}
