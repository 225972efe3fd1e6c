/** Social organisations, incubation and social workers. */
export const organizationsRefusals = {
  CREDIT_CODE_MALFORMED: {
    zh: '统一社会信用代码为 18 位数字和大写字母，没有 I、O、S、V、Z，第 3 至 8 位是区划代码。',
    en: 'A credit code has 18 digits and capitals without I, O, S, V, Z; the third to eighth are the division.',
  },
  CREDIT_CODE_CHECK_WRONG: {
    zh: '统一社会信用代码的校验位不对，请对照登记证书逐位核对。',
    en: 'The check character of the credit code does not fit; compare it with the certificate.',
  },
  CREDIT_CODE_OF_OTHER_KIND: {
    zh: '{kind}的统一社会信用代码以 {start} 开头。',
    en: 'The credit code of a {kind} begins with {start}.',
  },
  CREDIT_CODE_TAKEN: {
    zh: '统一社会信用代码 {code} 已登记过。',
    en: 'The credit code {code} is registered already.',
  },
  ORGANIZATION_REGISTERED_IN_FUTURE: {
    zh: '登记日期不能晚于今天。',
    en: 'No organisation is registered later than today.',
  },
  ORGANIZATION_FOUNDED_AFTER_REGISTERED: {
    zh: '成立日期不能晚于登记日期。',
    en: 'An organisation is founded before it is registered.',
  },
  ORGANIZATION_DEREGISTERED: {
    zh: '“{name}”已注销，不能再改动。',
    en: '{name} is deregistered and can no longer be changed.',
  },
  ORGANIZATION_ENDS_IN_FUTURE: {
    zh: '注销日期不能晚于今天。',
    en: 'No organisation is deregistered later than today.',
  },
  ORGANIZATION_ENDS_BEFORE_REGISTERED: {
    zh: '注销日期不能早于登记日期 {since}。',
    en: 'It was registered on {since} and cannot end before.',
  },
  ORGANIZATION_INCUBATED: {
    zh: '该组织还在“{base}”孵化。请先结束孵化，再注销。',
    en: 'It is still in {base}. End the incubation first, then deregister it.',
  },
  ORGANIZATION_HAS_WORKERS: {
    zh: '该组织还有 {count} 名在职社工。请先办理离职，再注销。',
    en: '{count} social workers still work for it. Let them leave first, then deregister it.',
  },
  ORGANIZATION_IN_A_BASE: {
    zh: '该组织已在“{base}”孵化。',
    en: 'The organisation is in {base} already.',
  },
  BASE_CLOSED: {
    zh: '孵化基地“{name}”已撤销，不能再改动。',
    en: 'The base {name} is closed and can no longer be changed.',
  },
  BASE_FULL: {
    zh: '“{name}”最多容纳 {capacity} 家组织，现已满员。',
    en: '{name} has room for {capacity} organisations and is full.',
  },
  BASE_TOO_SMALL: {
    zh: '基地内已有 {count} 家组织，容量不能再小。',
    en: 'The base shelters {count} organisations; it cannot be smaller.',
  },
  BASE_HAS_ORGANIZATIONS: {
    zh: '基地内还有 {count} 家组织。请先结束孵化，再撤销基地。',
    en: '{count} organisations are still in the base. End their incubation first, then close it.',
  },
  BASE_NAME_TAKEN: {
    zh: '已有名为“{name}”的孵化基地。',
    en: 'There is already a base called {name}.',
  },
  INCUBATION_STARTS_IN_FUTURE: { zh: '入驻日期不能晚于今天。', en: 'No incubation begins later than today.' },
  INCUBATION_BEFORE_REGISTERED: {
    zh: '入驻日期不能早于登记日期 {since}。',
    en: 'It was registered on {since} and enters no base before.',
  },
  INCUBATION_ENDED: { zh: '这次孵化已经结束。', en: 'This incubation has ended.' },
  INCUBATION_ENDS_BEFORE_START: {
    zh: '结束日期不能早于入驻日期 {since}。',
    en: 'It began on {since} and cannot end before.',
  },
  INCUBATION_ENDS_IN_FUTURE: { zh: '结束日期不能晚于今天。', en: 'No incubation ends later than today.' },
  CERTIFICATE_NUMBER_MALFORMED: {
    zh: '证书编号为 8 至 30 位数字或字母。',
    en: 'A certificate number has 8 to 30 digits or letters.',
  },
  CERTIFICATE_NUMBER_TAKEN: {
    zh: '这个证书编号已登记在另一名在职社工名下。',
    en: 'Another social worker at work is registered with this certificate number.',
  },
  SOCIAL_WORKER_EXISTS: {
    zh: '此人已登记为在职社工。',
    en: 'This person is registered as a social worker already.',
  },
  SOCIAL_WORKER_LEFT: {
    zh: '此人已离职，不能再改动；如再任职，请重新登记。',
    en: 'This social worker has left; register the person again if they return.',
  },
  SOCIAL_WORKER_STARTS_IN_FUTURE: { zh: '任职日期不能晚于今天。', en: 'Nobody begins later than today.' },
  SOCIAL_WORKER_LEAVES_BEFORE_START: {
    zh: '离职日期不能早于任职日期 {since}。',
    en: 'Nobody leaves before {since}, when they began.',
  },
  DIVISION_HAS_ORGANIZATIONS: {
    zh: '该区划内还有 {count} 家社会组织、孵化基地或社工，请先调整。',
    en: '{count} organisations, bases or social workers still belong to it; move them first.',
  },
  DEPARTMENT_HAS_ORGANIZATIONS: {
    zh: '该部门还主管 {count} 家社会组织、孵化基地或社工，请先调整。',
    en: 'It still supervises {count} organisations, bases or social workers; move them first.',
  },
} as const;
