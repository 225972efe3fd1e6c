import type { TreeState } from './tree.ts';

const levelOf = (item: HTMLElement): number => Number(item.ariaLevel);

/** Moves through a tree as its ARIA pattern says: up and down, right opens or goes in, left closes or goes out. */
export function pressInTree(event: KeyboardEvent, state: TreeState): void {
  const root = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
  const here = event.target instanceof HTMLElement ? event.target : undefined;
  const id = here?.dataset['id'];
  if (!root || !here || id === undefined || event.ctrlKey || event.metaKey) return;
  const items = Array.from(root.querySelectorAll<HTMLElement>('[role="treeitem"][data-id]'));
  const at = items.indexOf(here);
  const above = items.slice(0, at).findLast(item => levelOf(item) < levelOf(here));
  const open = here.ariaExpanded;

  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => items[at + 1]?.focus(),
    ArrowUp: () => items[at - 1]?.focus(),
    ArrowRight: () => (open === 'false' ? state.toggle(id) : open === 'true' && items[at + 1]?.focus()),
    ArrowLeft: () => (open === 'true' ? state.toggle(id) : above?.focus()),
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
