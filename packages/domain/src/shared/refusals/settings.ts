/** Dictionaries, layouts and saved views. */
export const settingsRefusals = {
  ENTRY_CODE_MALFORMED: {
    zh: '代码用大写字母开头，只含大写字母、数字和下划线，最多 40 个字符。',
    en: 'A code begins with a capital letter and holds only capitals, digits and underscores, at most 40.',
  },
  ENTRY_CODE_TAKEN: {
    zh: '该字典已有代码 {code}；停用的代码也不能再用。',
    en: 'This dictionary already has the code {code}; a disabled one is not free either.',
  },
  ENTRY_LABEL_TAKEN: {
    zh: '该字典已有名为“{label}”的启用条目。',
    en: 'This dictionary already has an enabled entry called {label}.',
  },
  ENTRY_ALREADY_DISABLED: { zh: '该条目已停用。', en: 'This entry is already disabled.' },
  ENTRY_ALREADY_ENABLED: { zh: '该条目已启用。', en: 'This entry is already enabled.' },
  TABLE_UNKNOWN: { zh: '没有名为 {table} 的表格。', en: 'There is no table called {table}.' },
  COLUMN_TWICE: { zh: '列 {column} 出现了两次。', en: 'The column {column} stands here twice.' },
  COLUMN_WIDTH_OUT_OF_RANGE: {
    zh: '列宽应在 {min} 到 {max} 之间。',
    en: 'A column is between {min} and {max} wide.',
  },
  COLUMNS_ALL_HIDDEN: { zh: '至少显示一列。', en: 'Show at least one column.' },
  PAGE_SIZE_UNKNOWN: { zh: '每页条数只能是 {sizes}。', en: 'A page holds {sizes} rows.' },
  VIEW_NAME_TAKEN: {
    zh: '您在这张表格中已有名为“{name}”的视图。',
    en: 'You already have a view called {name} for this table.',
  },
  VIEWS_TOO_MANY: {
    zh: '每张表格最多保存 {max} 个视图，请先删除不用的。',
    en: 'A table keeps at most {max} of your views; delete one first.',
  },
} as const;
