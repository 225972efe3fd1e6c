/** What a client sent is written field by field; a spread would let it write columns nobody offered. */
const mapFieldByField = {
  create: context => ({
    SpreadElement: node => isInput(node.argument) && context.report({ node, message }),
    CallExpression: ({ callee, arguments: given }) => {
      const writes = ['assign', 'create', 'upsert'].includes(callee.property?.name);
      for (const node of writes ? given : []) if (isInput(node)) context.report({ node, message });
    },
  }),
};

const message = 'Map the input field by field: a whole input never goes into a row.';

/** `input`, `input.person` and the like. */
function isInput(node) {
  if (node.type === 'MemberExpression') return isInput(node.object);
  return node.type === 'Identifier' && /^(input|inputs|args)$/.test(node.name);
}

export default { meta: { name: 'inputs' }, rules: { 'field-by-field': mapFieldByField } };
