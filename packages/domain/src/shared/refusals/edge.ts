/** What any request may meet before a rule of the county is asked. */
export const edgeRefusals = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in first.' },
  FORBIDDEN: {
    zh: '您没有这项操作的权限。如工作需要，请联系安全管理员授权。',
    en: 'You do not hold the right to do this. If your work needs it, ask the security administrator for a grant.',
  },
  NOT_FOUND: { zh: '没有找到，或者不在您的管辖范围内。', en: 'Not found, or outside your scope.' },
  OUT_OF_REACH: {
    zh: '所选位置不在您的管辖范围内，不能写入。',
    en: 'The place chosen lies outside your scope; nothing was written.',
  },
  BAD_INPUT: {
    zh: '填写的内容有误，请按提示修改。',
    en: 'Some of what was entered is not valid; please correct the fields named.',
  },
  CHANGED_MEANWHILE: {
    zh: '这条记录刚被他人修改过。请查看最新内容后再保存。',
    en: 'Someone else has changed this record meanwhile. Look at the latest version, then save again.',
  },
  INTERNAL: {
    zh: '系统出错，操作没有生效。请稍后再试；仍不行时，请把请求编号告诉管理员。',
    en: 'Something went wrong and nothing was changed. Try again later; if it persists, give the administrator the request id.',
  },
  TOO_MANY_REQUESTS: {
    zh: '操作过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  BUSY: { zh: '系统繁忙，请稍后再试。', en: 'The system is busy; please try again shortly.' },
  TIMED_OUT: {
    zh: '处理时间过长，已停止，操作没有生效。请缩小范围后再试。',
    en: 'This took too long and was stopped; nothing was changed. Narrow the request and try again.',
  },
  REQUEST_INVALID: { zh: '请求的格式不正确。', en: 'The request is not valid.' },
  REQUEST_TOO_LARGE: {
    zh: '请求内容过大，最多 {max}。',
    en: 'The request is too large; at most {max} are allowed.',
  },
  REQUEST_TOO_COSTLY: {
    zh: '一次查询的内容过多（{cost}，上限 {max}）。请减少每页条数或字段。',
    en: 'The query asks for too much at once ({cost}; at most {max}). Ask for smaller pages or fewer fields.',
  },
  ORIGIN_REFUSED: { zh: '请求来源不被允许。', en: 'Requests from this origin are not allowed.' },
  CURSOR_INVALID: {
    zh: '翻页位置已失效，请从第一页重新查看。',
    en: 'This place in the list is no longer valid; start again from the first page.',
  },
  PAGE_OUT_OF_RANGE: {
    zh: '每页条数应在 {min} 到 {max} 之间。',
    en: 'The page size must be between {min} and {max}.',
  },
  OFFSET_TOO_LARGE: {
    zh: '最多翻到第 {max} 条，请用筛选缩小范围。',
    en: 'Lists open at most up to row {max}; narrow them with a filter.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '同一个幂等键已用于另一项内容，请换一个。',
    en: 'This idempotency key was already used for something else; make a new one.',
  },
  ALREADY_EXISTS: {
    zh: '同样的记录已经存在，可能刚由他人建立。请刷新后再看。',
    en: 'The same already exists, perhaps just made by somebody else. Refresh and look again.',
  },
  STILL_IN_USE: {
    zh: '还有记录在使用它，不能这样做。',
    en: 'Other records still use it, so this cannot be done.',
  },
  RULE_BROKEN: {
    zh: '这样保存会违反规则，没有生效。',
    en: 'Saving this would break a rule; nothing was changed.',
  },
  STEP_NOT_ALLOWED: {
    zh: '当前状态下不能进行这一步，请刷新页面后再看。',
    en: 'This step is not possible in the present state; refresh the page and look again.',
  },
} as const;
