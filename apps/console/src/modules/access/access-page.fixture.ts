import { type Answer, network } from '../../graphql/network.fixture.ts';
import { type Me, useSession } from '../../session/session.store.ts';
import { settled, showAt } from '../../shared/page.fixture.ts';
import { routes } from './access.routes.ts';
import { around } from './account.fixture.ts';

/** A page of this module as somebody signed in sees it; drawers and dialogs stand beside it in the document. */
export async function visit(address: string, me: Me, answers: Readonly<Record<string, () => Answer>>) {
  const wire = network({ ...around, ...answers });
  const { page, router } = await showAt(address, routes);
  useSession().me = me;
  await settled();
  return { wire, page, router };
}

/** The button of this name; the last one, where a dialog repeats the word of the page. */
export const buttonCalled = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent?.trim() === name);

export async function press(name: string): Promise<void> {
  buttonCalled(name)?.click();
  await settled();
}

export async function type(label: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[aria-label="${label}"]`);
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input'));
  await settled();
}

export async function submit(): Promise<void> {
  document.querySelector('form[novalidate]')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
}
