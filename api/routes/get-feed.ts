/** api: GET /feeds/{secret}.ics. For calendar programs, which ask every hour and mostly hear that nothing has changed. */
import { createHash } from 'node:crypto';
import { feedTerm } from '../../domain/feeds/entry';
import { noSuch } from '../errors';
import { calendarText, showingOf, uidOf } from '../feeds/calendar-text';
import { entriesOf } from '../feeds/entries';
import { livingFeed } from '../feeds/living-feed';
import type { FeedRow } from '../ports/feeds';
import type { Handler, World } from '../route';
import type { Scene } from '../scene';

function nameOf({ post, language }: FeedRow, { directory }: Scene): string {
  if (post === null) return feedTerm('own', language);
  return feedTerm('post', language, { post: directory.post(post)?.title[language] ?? post });
}

async function textOf(world: World, feed: FeedRow, scene: Scene, baseUrl: string): Promise<Buffer> {
  const { tenant, id, language } = feed;
  const entries = await entriesOf(world, feed, scene);
  const shown = await world.storage.feeds.show(
    ...[tenant, id],
    entries.map((entry) => showingOf(tenant, entry)),
  );
  const text = calendarText({
    ...{ name: nameOf(feed, scene), language, shown, baseUrl },
    entries: new Map(entries.map((entry) => [uidOf(tenant, entry), entry])),
    over: feedTerm('over', language),
  });
  return Buffer.from(text, 'utf8');
}

const isKnown = (tag: string, asked: string | undefined): boolean =>
  (asked ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

export const getFeed: Handler<'getFeed'> = async ({ params, header }, world) => {
  const found = await livingFeed(world, params.secret);
  if (found === null) throw noSuch('FEED');
  // Only practice has no address of its own: there it is where it was asked.
  const baseUrl = world.settings.baseUrl ?? `http://${header('host') ?? 'localhost'}`;
  const body = await textOf(world, found.feed, found.scene, baseUrl);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (isKnown(etag, header('if-none-match'))) return { status: 304, body: null, headers };
  return {
    status: 200,
    body,
    headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' },
  };
};
