import type { TreeState } from './tree.ts';

const itemOf = (from: Element | null | undefined): HTMLElement | undefined =>
  from?.closest<HTMLElement>('[role="treeitem"]') ?? undefined;

/** Moves through a tree as its ARIA pattern says: up and down, right opens or goes in, left closes or goes out. */
export function pressInTree(event: KeyboardEvent, state: TreeState): void {
  const root = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
  const here = itemOf(document.activeElement);
  const id = here?.dataset['id'];
  if (!root || !here || id === undefined || event.ctrlKey || event.metaKey) return;
  const items = Array.from(root.querySelectorAll<HTMLElement>('[role="treeitem"]'));
  const next = items[items.indexOf(here) + 1];
  const isOpen = here.getAttribute('aria-expanded');

  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => next?.focus(),
    ArrowUp: () => items[items.indexOf(here) - 1]?.focus(),
    ArrowRight: () => (isOpen === 'false' ? state.toggle(id) : isOpen === 'true' && next?.focus()),
    ArrowLeft: () => (isOpen === 'true' ? state.toggle(id) : itemOf(here.parentElement)?.focus()),
    Home: () => items[0]?.focus(),
    End: () => items.at(-1)?.focus(),
    Enter: () => state.choose(id),
    ' ': () => state.choose(id),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
