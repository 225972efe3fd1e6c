/** Teams, memberships and the six unifications. */
export const teamsRefusals = {
  TEAM_PARENT_NEEDED: {
    zh: '{tier}必须有上级服务队（{parents}）。',
    en: 'A {tier} stands under another team ({parents}).',
  },
  TEAM_PARENT_NOT_ALLOWED: {
    zh: '{tier}是本条线最高一级，没有上级服务队。',
    en: 'A {tier} is the top of its line and stands under no other team.',
  },
  TEAM_PARENT_TIER: { zh: '{tier}不能设在{parent}之下。', en: 'A {tier} cannot stand under a {parent}.' },
  TEAM_PARENT_LINE: {
    zh: '上级服务队属于另一个部门条线，请选择本条线的队伍。',
    en: 'The team above belongs to another department; choose one of the same line.',
  },
  TEAM_PARENT_CLOSED: {
    zh: '上级服务队“{name}”已撤销，请另选。',
    en: 'The team above, {name}, is closed; choose another.',
  },
  TEAM_MISPLACED: {
    zh: '{tier}应设在{levels}，不能设在{level}。',
    en: 'A {tier} stands at a {levels}, not at a {level}.',
  },
  TEAM_OUTSIDE_PARENT: {
    zh: '服务队所在区划不在上级服务队的区划之内。',
    en: 'The division of the team lies outside that of the team above.',
  },
  TEAM_GENERAL_EXISTS: {
    zh: '该条线在本县已有总队“{name}”，一条线只设一个总队。',
    en: 'This line already has its general team, {name}; there is only one in a county.',
  },
  TEAM_BRANCH_EXISTS: {
    zh: '该条线在本镇（街道）已有分队“{name}”，一个镇（街道）只设一个分队。',
    en: 'This line already has its branch here, {name}; there is only one in a town.',
  },
  TEAM_CODE_MALFORMED: {
    zh: '队伍编号只含大写字母、数字和分隔用的 - _，最多 60 个字符。',
    en: 'A team code holds capitals and digits with - or _ between them, at most 60 characters.',
  },
  TEAM_CODE_TAKEN: { zh: '队伍编号 {code} 已被使用。', en: 'The team code {code} is already in use.' },
  TEAM_NAME_TAKEN: {
    zh: '该条线已有名为“{name}”的服务队。',
    en: 'This line already has a team named {name}.',
  },
  TEAM_DEPARTMENT_CLOSED: {
    zh: '部门“{name}”已停用，不能再设服务队。',
    en: 'The department {name} is closed; it takes no new teams.',
  },
  TEAM_DIVISION_CLOSED: {
    zh: '区划“{name}”已撤销，不能再设服务队。',
    en: 'The division {name} is closed; it takes no new teams.',
  },
  TEAM_FOUNDED_IN_FUTURE: { zh: '成立日期不能晚于今天。', en: 'A team cannot be founded later than today.' },
  TEAM_CLOSED: {
    zh: '服务队“{name}”已撤销，不能再改动。',
    en: 'The team {name} is closed and can no longer be changed.',
  },
  TEAM_HAS_MEMBERS: {
    zh: '队内还有 {count} 名队员。请先让他们退队或转到其他队伍，再撤销。',
    en: '{count} people are still members. Let them leave or join another team first, then close it.',
  },
  TEAM_HAS_CHILDREN: {
    zh: '下面还有 {count} 支服务队。请先撤销这些队伍，再撤销本队。',
    en: '{count} teams still stand under it. Close those first, then this one.',
  },
  MEMBERSHIP_EXISTS: { zh: '此人已是本队队员。', en: 'This person is already a member of the team.' },
  MEMBERSHIP_ENDED: {
    zh: '此人已退队，不能再改动；如需归队，请重新添加。',
    en: 'This membership has ended; add the person again if they return.',
  },
  MEMBERSHIP_MAIN_NEEDED: {
    zh: '每人须有且只有一支主队。要换主队，请把另一支队设为主队。',
    en: 'Everyone in a team has exactly one main team. To change it, make another team the main one.',
  },
  MEMBERSHIP_STARTS_IN_FUTURE: { zh: '入队日期不能晚于今天。', en: 'Nobody joins later than today.' },
  MEMBERSHIP_ENDS_BEFORE_START: {
    zh: '退队日期不能早于入队日期 {since}。',
    en: 'Nobody leaves before {since}, when they joined.',
  },
  UNIFICATION_NEEDS_EVIDENCE: {
    zh: '“{item}”要标为已统一，请写明佐证（如照片编号、领用记录）。',
    en: 'To mark "{item}" as met, give the evidence, such as a photo number or an issue record.',
  },
} as const;
