import type { Locator, Page } from 'playwright-core';

/** How one comes to a page, and what stands on it once it is there. */
interface Place {
  readonly open: (page: Page) => Promise<unknown>;
  readonly shows: (page: Page) => Locator;
}

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const row = (page: Page): Locator => page.locator('tr[data-row]').first();
const twig = (page: Page): Locator => page.getByRole('treeitem').first();
const table = (page: Page): Locator => page.getByRole('table');
const tab = (page: Page): Locator => page.getByRole('tab').first();
const field = (page: Page): Locator => page.getByRole('dialog').locator('input, textarea').first();
const facts = (page: Page): Locator => page.getByRole('dialog').getByRole('definition').first();

const at = (address: string, shows: Place['shows']): Place => ({ open: page => page.goto(address), shows });

/** A page of one record: the first of its list. */
const ofFirst = (list: string, shows: Place['shows'], below = ''): Place => ({
  open: async page => {
    await page.goto(list);
    const record = await row(page).getByRole('link').first().getAttribute('href');
    await page.goto(`${new URL(record ?? '', page.url()).pathname}${below}`);
  },
  shows,
});

/** Every page of the console, by somebody to whom it is open. */
export const pages: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  'civil.county': {
    'first view': at('/', heading),
    divisions: at('/divisions', row),
    'a division': ofFirst('/divisions', facts),
    departments: at('/departments', row),
    teams: at('/teams', row),
    'a new team': at('/teams/new', field),
    'the tree of teams': at('/teams/tree', twig),
    'a team': ofFirst('/teams', tab),
    'a new member': ofFirst('/teams', field, '/add-member'),
    'a team that is not there': at('/teams/team_01h455vb4pex5vsknk084sn02q', heading),
    platforms: at('/platforms', heading),
    positions: at('/positions', row),
    'a new position': at('/positions/new', field),
    'a position': ofFirst('/positions', heading),
    people: at('/people', row),
    'a person': ofFirst('/people', facts),
    volunteers: at('/volunteers', row),
    'a volunteer': ofFirst('/volunteers', facts),
    'a new volunteer': at('/volunteers/new', field),
    'a changed volunteer': ofFirst('/volunteers', field, '/edit'),
    'a look-up by number': at('/volunteers/find', field),
    dictionaries: at('/dictionaries', row),
    preferences: at('/preferences', heading),
    'no page': at('/nowhere', heading),
    'a page that is closed': at('/audit', heading),
  },
  'security.admin': {
    accounts: at('/accounts', row),
    'an account': ofFirst('/accounts', row),
    'a new grant': ofFirst('/accounts', field, '/grant'),
    'a new prohibition': ofFirst('/accounts', field, '/prohibit'),
    roles: at('/roles', table),
  },
  'audit.admin': { audit: at('/audit', row), 'an audit entry': ofFirst('/audit', facts) },
};
