import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { type InjectionKey, type Ref, ref } from 'vue';
import type { Connection } from '../../graphql/connection.ts';

export interface TreeNode {
  readonly id: string;
}

/** Where a tree gets its nodes from, one branch at a time. */
export interface TreeSource<Node extends TreeNode, Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (
    parent: Node | undefined,
    page: { readonly first: number; readonly offset: number },
  ) => Variables;
  readonly connection: (data: Data) => Connection<Node>;
  readonly opens: (node: Node) => boolean;
  readonly name: (node: Node) => string;
  readonly typenames: readonly string[];
}

export const defineTree = <Node extends TreeNode, Data, Variables extends AnyVariables>(
  source: TreeSource<Node, Data, Variables>,
): TreeSource<Node, Data, Variables> => source;

/** What all branches of one tree share. */
export interface TreeState {
  readonly open: Ref<ReadonlySet<string>>;
  /** The one node that takes part in the tab order. */
  readonly at: Ref<string | undefined>;
  readonly chosen: Ref<string | undefined>;
  readonly toggle: (id: string) => void;
  readonly choose: (id: string) => void;
}

export const treeKey: InjectionKey<TreeState> = Symbol('tree');

export function useTreeState(chosen: Ref<string | undefined>): TreeState {
  const open = ref<ReadonlySet<string>>(new Set());
  const at = ref<string>();
  return {
    open,
    at,
    chosen,
    toggle: id => {
      open.value = open.value.has(id)
        ? new Set([...open.value].filter(one => one !== id))
        : new Set([...open.value, id]);
    },
    choose: id => {
      at.value = id;
      chosen.value = chosen.value === id ? undefined : id;
    },
  };
}
