import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweep } from '../src/jobs/sweep.ts';
import { fileLimits } from '@firefly/domain/files';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, type County, openCounty } from './county.ts';
import { photo, send } from './uploads.ts';

const station = 'position:观音村阳光民政服务点（演示）';
const day = 86_400_000;

let county: County;
let civil: Clerk;
let education: Clerk;
beforeAll(async () => {
  county = await openCounty();
  civil = await county.clerk('civil.county');
  education = await county.clerk('education.county');
});
afterAll(() => county.close());

const sent = (words: Parameters<typeof send>[2] = {}) => send(county.address, civil.asker, words);
const filesOf = (kind: string) =>
  `position { files(filter: { kind: [${kind}] }) { nodes { id version url } } }`;
const contents = async () =>
  (await readdir(county.filesFolder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter(entry => entry.isFile())
    .map(({ name }) => name);

const fetched = (url: string, { asker }: Clerk) =>
  fetch(`${county.address}${url}`, { headers: { authorization: `Bearer ${asker.token}` } });

/** The newest photo of the station, just added. */
async function added(caption = '正门') {
  const input = { positionId: `@${station}`, fileId: '@upload:positionPhoto', caption };
  const { position } = await civil.does('addPositionPhoto', input, filesOf('PHOTO'));
  return position.files.nodes.at(-1);
}

describe('a picture that is sent', () => {
  test('is drawn anew: upright, not larger than needed, without the place where it was taken', async () => {
    const wide = await sharp(await photo(3000, 600))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { status, file } = await sent({ content: wide, name: '观音村/照片.jpeg' });
    expect(status).toBe(201);
    expect(file).toMatchObject({ name: '照片.jpg', mediaType: 'image/jpeg', width: 480, height: 2400 });
    const [row] = await county.rows<{ blob: string; sha256: string }>(
      'select blob, sha256 from file order by id desc limit 1',
    );
    const kept = await readFile(join(county.filesFolder, row?.blob.slice(0, 2) ?? '', row?.blob ?? ''));
    const { exif, orientation } = await sharp(kept).metadata();
    expect([exif, orientation]).toEqual([undefined, undefined]);
    expect(kept.length).toBe(file.bytes);
  });

  test.each<[string, Parameters<typeof send>[2], number, string]>([
    ['a drawing', { name: 'a.svg', content: Buffer.from('<svg/>') }, 415, 'FILE_TYPE_REFUSED'],
    ['a drawing that calls itself a photo', { content: Buffer.from('<svg/>') }, 415, 'FILE_TYPE_REFUSED'],
    ['half a photo', { content: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) }, 400, 'FILE_DAMAGED'],
    ['nothing', { content: Buffer.alloc(0) }, 400, 'FILE_EMPTY'],
    ['what is too large', { content: Buffer.alloc(fileLimits.bytes.PICTURE + 1) }, 413, 'FILE_TOO_LARGE'],
    ['for no purpose', { purpose: 'toString' }, 400, 'REQUEST_INVALID'],
  ])('is refused when it is %s', async (_, words, status, code) => {
    const before = await contents();
    expect(await sent(words)).toMatchObject({ status, code });
    expect(await contents()).toEqual(before);
  });

  test('is refused with more pixels than a county needs, before they are unpacked', async () => {
    const flat = { width: 5001, height: 5000, channels: 3, background: '#000' } as const;
    const content = await sharp({ create: flat }).png().toBuffer();
    expect(await sent({ name: 'a.png', content })).toMatchObject({ code: 'PICTURE_TOO_LARGE' });
  });
});

describe('a document that is sent', () => {
  const document = (name: string, content?: Uint8Array) =>
    sent({ purpose: 'positionDocument', name, content });

  test('is kept as it came when it is whole', async () => {
    expect(await document('制度.pdf')).toMatchObject({ status: 201, file: { mediaType: 'application/pdf' } });
  });

  test('is refused when its inside is not what its name says', async () => {
    expect(await document('制度.docx')).toMatchObject({ code: 'FILE_TYPE_REFUSED' });
    expect(await document('制度.pdf', Buffer.from('%PDF-1.4'))).toMatchObject({ code: 'FILE_DAMAGED' });
    expect(await document('制度.docx', Buffer.from('PK\u0003\u0004…'))).toMatchObject({
      code: 'FILE_DAMAGED',
    });
    expect(await document('照片.jpg', await photo())).toMatchObject({ code: 'FILE_TYPE_REFUSED' });
  });
});

describe('whoever sends a file', () => {
  test('is signed in and may add one there', async () => {
    expect(await send(county.address, county.anybody)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    const volunteer = await county.clerk('volunteer');
    expect(await send(county.address, volunteer.asker)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const refused = await county.rows(
      `select outcome, code from audit_entry where operation = 'uploadFile' and actor_username = 'volunteer'`,
    );
    expect(refused).toEqual([{ outcome: 'REFUSED', code: 'FORBIDDEN' }]);
  });

  test('is not another site', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    expect(await sent({ headers })).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    const foreign = { ...headers, 'apollo-require-preflight': 'true', origin: 'https://elsewhere.example' };
    expect(await sent({ headers: foreign })).toMatchObject({ status: 403, code: 'ORIGIN_REFUSED' });
  });

  test('keeps no more than their share', async () => {
    await county.rows(
      `insert into file (id, purpose, kind, name, media_type, bytes, sha256, blob, uploader_id, created_at)
       select uuidv7(), 'positionDocument', 'DOCUMENT', 'a', 'a', $1, '', 'full', id, $2 from account where username = 'town.gujiao'`,
      [fileLimits.quotaBytes - 10, county.clock.now],
    );
    const town = await county.clerk('town.gujiao');
    const before = await contents();
    expect(await send(county.address, town.asker)).toMatchObject({ code: 'FILE_QUOTA_REACHED' });
    expect(await contents()).toEqual(before);
    await county.rows(`delete from file where blob = 'full'`);
  });
});

describe('a file of a position', () => {
  test('is fetched by whoever sees the position, in the session that asked, and only ever saved', async () => {
    const { url } = await added();
    const answer = await fetched(url, civil);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('照片.jpg')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')));
    expect((await fetched(url, await county.clerk('county.office'))).status).toBe(404);
    expect((await fetch(`${county.address}${url}`)).status).toBe(401);
    expect((await fetched(url.replace(/seal=.{4}/, 'seal=AAAA'), civil)).status).toBe(404);
    expect((await fetched(url.replace(/until=\d{4}/, 'until=9999'), civil)).status).toBe(404);
  });

  test('is no longer fetched by whom the position is no longer shared with', async () => {
    const page = `query($id: ID!) { node(id: $id) { ... on Position { files { nodes { url } } } } }`;
    const share = { of: station, departmentId: '@department:EDUCATION', reason: '共用' };
    await added();
    await civil.does('sharePosition', share);
    const { node } = await education.asks(page, { id: `@${station}` });
    const [{ url }] = node.files.nodes;
    expect((await fetched(url, education)).status).toBe(200);
    await civil.does('unsharePosition', share);
    expect((await fetched(url, education)).status).toBe(404);
  });

  test('is fetched by no link that has ended', async () => {
    const { url } = await added();
    const now = county.clock.now;
    const after = async (minutes: number) => {
      county.clock.now = new Date(now.getTime() + minutes * 60_000);
      const { status } = await fetched(url, civil);
      county.clock.now = now;
      return status;
    };
    expect([await after(9), await after(11)]).toEqual([200, 400]);
  });

  test('was a draft of whoever attaches it, and is attached once', async () => {
    const { file } = await send(county.address, (await county.clerk('county.office')).asker);
    const input = { positionId: `@${station}`, fileId: file.id };
    expect(await civil.refused('addPositionPhoto', input)).toBe('FILE_NOT_A_DRAFT');
    const document = { ...input, fileId: '@upload:positionDocument' };
    expect(await civil.refused('addPositionPhoto', document)).toBe('FILE_NOT_A_DRAFT');
    const own = (await sent()).file.id;
    await civil.does('addPositionPhoto', { ...input, fileId: own });
    expect(await civil.refused('addPositionPhoto', { ...input, fileId: own })).toBe('FILE_NOT_A_DRAFT');
  });

  test('leaves nothing behind when it is removed', async () => {
    const { id, version, url } = await added();
    const [row] = await county.rows<{ blob: string }>('select blob from file order by id desc limit 1');
    await civil.does('removePositionPhoto', { id, version, reason: '换新' });
    expect((await fetched(url, civil)).status).toBe(404);
    await expect.poll(contents).not.toContain(row?.blob);
  });
});

describe('the night', () => {
  test('gives up drafts of the day before and contents without a row, and keeps the rest', async () => {
    await added('留下');
    const { file } = await sent();
    const blobs = async (where: string) =>
      (await county.rows<{ blob: string }>(`select blob from file where ${where}`)).map(({ blob }) => blob);
    const [drafts, kept] = [await blobs('owner_id is null'), await blobs('owner_id is not null')];
    const stray = join(county.filesFolder, 'ab', 'ab00.part');
    await mkdir(join(county.filesFolder, 'ab'), { recursive: true });
    await writeFile(stray, 'half');
    const tomorrow = new Date(county.clock.now.getTime() + day + 1);
    const run = (now: Date) =>
      county.orm.em.fork().transactional(em => sweep(em, {}, { now, filesFolder: county.filesFolder }));
    const long = new Date(county.clock.now.getTime() - 2 * day);
    await utimes(stray, long, long);
    await run(county.clock.now);
    await expect(stat(stray)).rejects.toThrow('ENOENT');
    expect(await contents()).toEqual(expect.arrayContaining([...drafts, ...kept]));
    await run(tomorrow);
    const input = { positionId: `@${station}`, fileId: file.id };
    expect(await civil.refused('addPositionPhoto', input)).toBe('FILE_NOT_A_DRAFT');
    await expect
      .poll(async () => (await contents()).filter(blob => drafts.includes(blob)), { timeout: 5000 })
      .toEqual([]);
    expect(await contents()).toEqual(expect.arrayContaining(kept));
  });
});
