/** What a single field may be refused for. */
export const inputRefusals = {
  REQUIRED: { zh: '必填。', en: 'This is required.' },
  TEXT_UNCLEAN: {
    zh: '含有不能使用的字符，请重新输入。',
    en: 'This holds characters that cannot be used; please type it again.',
  },
  TEXT_TOO_SHORT: { zh: '至少 {min} 个字。', en: 'At least {min} characters.' },
  TEXT_TOO_LONG: { zh: '最多 {max} 个字。', en: 'At most {max} characters.' },
  TEXT_TOO_LARGE: { zh: '内容过大，最多 {max} 字节。', en: 'Too large: at most {max} bytes.' },
  ID_MALFORMED: { zh: '编号格式不正确。', en: 'This is not a valid id.' },
  DAY_MALFORMED: {
    zh: '日期应写成 2026-01-31 这样的格式，且在 1900 年至 2100 年之间。',
    en: 'Write the date like 2026-01-31, between 1900 and 2100.',
  },
  INSTANT_MALFORMED: { zh: '时间格式不正确。', en: 'This is not a valid date and time.' },
  NUMBER_OUT_OF_RANGE: { zh: '应在 {min} 到 {max} 之间。', en: 'This must be between {min} and {max}.' },
  WORD_UNKNOWN: { zh: '不是可选的值。', en: 'This is not one of the possible values.' },
  LIST_TOO_SHORT: { zh: '至少选择 {min} 项。', en: 'Choose at least {min}.' },
  LIST_TOO_LONG: { zh: '最多 {max} 项。', en: 'At most {max} items.' },
  LIST_HOLDS_TWICE: { zh: '有重复的项目。', en: 'The same item stands here twice.' },
  FILTER_TOO_SHORT: { zh: '请至少输入 {min} 个字再查找。', en: 'Type at least {min} characters to search.' },
} as const;
