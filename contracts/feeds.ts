/** contracts (web, api, calendar programs): addresses that calendar programs ask, and what is told of them. */
import { z } from 'zod';
import { instant } from './replies';
import { postId } from './schema';

/** Whatever stands there: what is no address of ours is not found, as any other. */
export const feedAsked = z.strictObject({ secret: z.string().max(200) });
export const feedParams = z.strictObject({ feed: z.uuid() });
/** post null: of whatever one has to do oneself. */
export const feedMaking = z.strictObject({ post: postId().nullable() });

const feed = { id: z.string(), post: z.string().nullable(), madeAt: instant };
export const feedList = z.object({
  feeds: z.array(z.object({ ...feed, lastReadAt: instant.nullable() })),
  /** Posts that one may make a feed of. */
  posts: z.array(z.string()),
});
export type FeedList = z.output<typeof feedList>;
/** The only time that the address is told; whole where ours is known, else as a path. */
export const feedMade = z.object({ ...feed, address: z.string() });
export type FeedMade = z.output<typeof feedMade>;
