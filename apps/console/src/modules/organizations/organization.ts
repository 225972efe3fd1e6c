import type { Place } from '@firefly/domain/access';
import type { OrganizationQuery } from '../../graphql/generated/graphql.ts';
import { useRecord } from '../../shared/record/record.ts';
import { Organization } from './organizations.documents.ts';

export const organizationIn = ({ node }: OrganizationQuery) =>
  node?.__typename === 'SocialOrganization' ? node : undefined;

export type OrganizationRecord = NonNullable<ReturnType<typeof organizationIn>>;

export const useOrganization = (id: () => string) =>
  useRecord({
    document: Organization,
    variables: () => ({ id: id() }),
    pick: organizationIn,
    typenames: ['SocialOrganization', 'Incubation', 'SocialWorker'],
  });

interface Standing {
  readonly path: string;
  readonly department?: { readonly id: string } | null;
}

/** Where whatever this module shows stands: its block and its line. */
export const placeOf = ({ path, department }: Standing): Place => ({
  block: path,
  lines: department ? [department.id] : [],
});

/** The incubation that lasts, if one does. */
export const lastingOf = ({ latest }: OrganizationRecord) => latest.nodes.find(({ until }) => !until);
