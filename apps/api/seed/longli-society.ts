import type { OrganizationKind, Qualification } from '@firefly/domain/organizations';

export interface InventedOrganization {
  readonly name: string;
  readonly creditCode: string;
  readonly kind: OrganizationKind;
  readonly line: string;
  readonly at: string;
  readonly incubated?: true;
}

/** Invented, with codes of a number that is not given out; the four that the base shelters are as many as the brochure counts. */
export const inventedOrganizations: readonly InventedOrganization[] = [
  {
    name: '谷脚镇为老服务中心',
    creditCode: '52522730MJ99900015',
    kind: 'SOCIAL_SERVICE',
    line: 'CIVIL_AFFAIRS',
    at: '谷脚镇',
    incubated: true,
  },
  {
    name: '龙山镇为老服务中心',
    creditCode: '52522730MJ9990003B',
    kind: 'SOCIAL_SERVICE',
    line: 'CIVIL_AFFAIRS',
    at: '龙山镇',
    incubated: true,
  },
  {
    name: '龙里县童伴成长服务中心',
    creditCode: '52522730MJ9990004E',
    kind: 'SOCIAL_SERVICE',
    line: 'CIVIL_AFFAIRS',
    at: '龙里县',
    incubated: true,
  },
  {
    name: '龙里县邻里互助协会',
    creditCode: '51522730MJ9990002B',
    kind: 'SOCIAL_GROUP',
    line: 'CIVIL_AFFAIRS',
    at: '冠山街道',
    incubated: true,
  },
  {
    name: '龙里县乡村阅读促进会',
    creditCode: '51522730MJ9990005L',
    kind: 'SOCIAL_GROUP',
    line: 'EDUCATION',
    at: '龙里县',
  },
  {
    name: '龙里县公益慈善基金会',
    creditCode: '53522730MJ9990006H',
    kind: 'FOUNDATION',
    line: 'CIVIL_AFFAIRS',
    at: '龙里县',
  },
];

interface InventedWorker {
  readonly at: string;
  readonly line: string;
  readonly qualification: Qualification;
  /** An invented organisation; whoever has none works for the department. */
  readonly employer?: string;
}

export const inventedWorkers: readonly InventedWorker[] = [
  { at: '谷脚镇', line: 'CIVIL_AFFAIRS', qualification: 'INTERMEDIATE', employer: '谷脚镇为老服务中心' },
  { at: '龙山镇', line: 'CIVIL_AFFAIRS', qualification: 'ASSISTANT', employer: '龙山镇为老服务中心' },
  { at: '观音村', line: 'CIVIL_AFFAIRS', qualification: 'ASSISTANT' },
  { at: '平山村', line: 'CIVIL_AFFAIRS', qualification: 'ASSISTANT' },
  { at: '冠山街道', line: 'CIVIL_AFFAIRS', qualification: 'SENIOR' },
  { at: '龙里县', line: 'EDUCATION', qualification: 'INTERMEDIATE', employer: '龙里县乡村阅读促进会' },
];
