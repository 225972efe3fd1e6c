/** What an operation may be refused for before anything is asked of the database: each names its limit. */
export const limitRefusals = {
  QUERY_INVALID: {
    zh: '查询语句有误，未执行。',
    en: 'The operation is not valid GraphQL for this service; nothing was run.',
  },
  DOCUMENT_TOO_LONG: {
    zh: '查询语句过长，最多 {max} 个词元。',
    en: 'The document is too long: at most {max} tokens.',
  },
  DOCUMENT_TOO_DEEP: {
    zh: '查询层次过深（{found} 层，上限 {max}）。',
    en: 'The selection is too deep: {found} levels, at most {max}.',
  },
  TOO_MANY_OPERATIONS: {
    zh: '一个文档最多包含 {max} 个操作（现有 {found} 个）。',
    en: 'The document holds {found} operations; at most {max}.',
  },
  TOO_MANY_ALIASES: {
    zh: '别名过多（{found} 个，上限 {max}）。',
    en: 'The operation uses {found} aliases; at most {max}.',
  },
  TOO_MANY_DIRECTIVES: {
    zh: '指令过多（{found} 个，上限 {max}）。',
    en: 'The document uses {found} directives; at most {max}.',
  },
  FIELD_ASKED_TOO_OFTEN: {
    zh: '一次请求中 {field} 最多出现 {max} 次（现有 {found} 次）。',
    en: 'The operation asks for {field} {found} times; at most {max}.',
  },
  FIELD_STANDS_ALONE: {
    zh: '{field} 必须单独请求，一次只能有 {max} 项。',
    en: '{field} must stand alone in its operation: {max} root field.',
  },
  KEY_REPEATED: {
    zh: '{key} 在同一层中重复过多（{found} 次，上限 {max}）。',
    en: '{key} stands {found} times in one selection; at most {max}.',
  },
  VARIABLES_TOO_DEEP: {
    zh: '变量的层次过深，最多 {max} 层。',
    en: 'The variables are nested too deeply: at most {max} levels.',
  },
  MEDIA_TYPE_REFUSED: {
    zh: '请求内容必须是 UTF-8 编码的 application/json。',
    en: 'The content must be application/json in UTF-8.',
  },
  ANSWER_TYPE_REFUSED: {
    zh: '只能以 application/json 或 application/graphql-response+json 应答。',
    en: 'Answers come as application/json or application/graphql-response+json.',
  },
  METHOD_REFUSED: { zh: '不支持这种请求方法。', en: 'This method is not served here.' },
} as const;
