/** Divisions and departments. */
export const unitsRefusals = {
  DIVISION_PARENT_NEEDED: {
    zh: '{level}必须有上级区划。',
    en: 'A {level} must stand under another division.',
  },
  DIVISION_LEVEL_MISPLACED: {
    zh: '{level}不能设在{parent}之下。',
    en: 'A {level} cannot stand under a {parent}.',
  },
  DIVISION_KIND_MISPLACED: {
    zh: '{kind}不属于{level}这一级。',
    en: 'A {kind} does not belong to the level "{level}".',
  },
  DIVISION_PARENT_CLOSED: {
    zh: '上级区划“{name}”已撤销，不能在其下新设。',
    en: 'The division above, {name}, is closed; nothing new can be set up under it.',
  },
  DIVISION_CODE_MALFORMED: {
    zh: '{level}的区划代码应为 {digits} 位数字。',
    en: 'The code of a {level} has {digits} digits.',
  },
  DIVISION_CODE_NOT_UNDER_PARENT: {
    zh: '区划代码应以上级代码 {parentCode} 开头。',
    en: 'The code must begin with {parentCode}, the code of the division above.',
  },
  DIVISION_CODE_NOT_USED: {
    zh: '{level}没有区划代码，请留空。',
    en: 'A {level} has no code; leave it empty.',
  },
  DIVISION_CODE_TAKEN: {
    zh: '区划代码 {code} 已被“{name}”使用。',
    en: 'The code {code} already belongs to {name}.',
  },
  DIVISION_NAME_TAKEN: {
    zh: '同一上级之下已有“{name}”。',
    en: 'There is already a {name} under the same division.',
  },
  DIVISION_CLOSED: {
    zh: '区划“{name}”已撤销，不能再改动。',
    en: 'The division {name} is closed and can no longer be changed.',
  },
  DIVISION_HAS_CHILDREN: {
    zh: '其下还有 {count} 个未撤销的区划，请先撤销或划转。',
    en: '{count} divisions under it are still open; close them or place them elsewhere first.',
  },
  DIVISION_HAS_TEAMS: {
    zh: '其中还有 {count} 支服务队，请先撤销或另设。',
    en: '{count} teams still stand in it; close them or set them up elsewhere first.',
  },
  DIVISION_HAS_PEOPLE: {
    zh: '其中还登记有 {count} 人，请先转到承接的区划。',
    en: '{count} people are still registered in it; move them to a successor first.',
  },
  DIVISION_SUCCESSOR_ITSELF: { zh: '承接的区划不能是它自己。', en: 'A division cannot succeed itself.' },
  DIVISION_SUCCESSOR_LEVEL: {
    zh: '承接的区划“{name}”必须与它同级（{level}）。',
    en: 'The successor {name} must be of the same level ({level}).',
  },
  DIVISION_SUCCESSOR_CLOSED: {
    zh: '承接的区划“{name}”已撤销，请另选。',
    en: 'The successor {name} is closed; choose another.',
  },
  DIVISION_SUCCESSOR_TWICE: {
    zh: '承接的区划“{name}”选择了两次。',
    en: 'The successor {name} is named twice.',
  },
  DIVISION_ENDS_BEFORE_START: {
    zh: '撤销日期不能早于设立日期 {validFrom}。',
    en: 'The closing date cannot be before {validFrom}, when it was set up.',
  },
  DIVISION_ENDS_IN_FUTURE: {
    zh: '撤销日期不能晚于今天。',
    en: 'The closing date cannot be later than today.',
  },
  IMPORT_TOWN_UNKNOWN: {
    zh: '本县没有代码为 {townCode} 的镇（街道），或者它已撤销。',
    en: 'This county has no open town with the code {townCode}.',
  },
  IMPORT_DUPLICATE: { zh: '与第 {line} 行重复。', en: 'This repeats line {line}.' },
  IMPORT_CODE_CLOSED: {
    zh: '代码 {code} 属于已撤销的“{name}”，不能再用。',
    en: 'The code {code} belonged to {name}, which is closed; it cannot be used again.',
  },
  IMPORT_OTHER_CODE: {
    zh: '“{name}”在系统中的代码是 {code}，请核对。',
    en: '{name} stands in the system with the code {code}; please check.',
  },
  IMPORT_STILL_PLACEHOLDER: {
    zh: '“{name}”是待核的占位名称，请填写真实名称。',
    en: '{name} is only a placeholder; write the real name.',
  },
  DEPARTMENT_CODE_MALFORMED: {
    zh: '部门代码用大写字母开头，只含大写字母、数字和下划线，2 至 40 个字符。',
    en: 'A department code begins with a capital letter and holds only capitals, digits and underscores, 2 to 40 in all.',
  },
  DEPARTMENT_CODE_TAKEN: {
    zh: '部门代码 {code} 已被使用。',
    en: 'The department code {code} is already in use.',
  },
  DEPARTMENT_NAME_TAKEN: {
    zh: '已有名为“{name}”的部门。',
    en: 'There is already a department named {name}.',
  },
  DEPARTMENT_CLOSED: {
    zh: '部门“{name}”已停用，不能再改动。',
    en: 'The department {name} is closed and can no longer be changed.',
  },
  DEPARTMENT_HAS_TEAMS: {
    zh: '该部门条线还有 {count} 支服务队，请先撤销或划转。',
    en: '{count} teams of this line are still open; close them first.',
  },
} as const;
