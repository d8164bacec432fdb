/**
 * api: the line to one open screen: what its person's posts and its pilots are, and which news wait for it. What happens
 * in quick succession is told together.
 */
import type { LiveEvent, LiveWord } from '../../contracts/live';
import type { Outlet } from '../door/stream';
import type { Listening } from '../ports/live';

export const noNews: LiveEvent = {
  all: false,
  tasks: false,
  notices: false,
  clock: false,
  pilots: [],
};

const together = (a: LiveEvent, b: LiveEvent): LiveEvent => ({
  all: a.all || b.all,
  tasks: a.tasks || b.tasks,
  notices: a.notices || b.notices,
  clock: a.clock || b.clock,
  pilots: [...new Set([...a.pilots, ...b.pilots])],
});

const isNews = ({ all, tasks, notices, clock, pilots }: LiveEvent): boolean =>
  all || tasks || notices || clock || pilots.length > 0;

/** What of a word is for somebody; of the rest not even that there was a word. */
export function newsOf(
  word: LiveWord,
  { session, posts, standingIn, pilots }: Listening,
): LiveEvent {
  if (word.tenant !== session.tenant) return noNews;
  return {
    all: false,
    tasks:
      word.tasks.some((post) => posts.has(post)) ||
      word.offices.some((post) => standingIn.has(post)),
    notices: word.notices.some((post) => posts.has(post)),
    clock: word.clock,
    pilots: word.pilot !== null && pilots.has(word.pilot) ? [word.pilot] : [],
  };
}

export class Line {
  private waiting = noNews;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    public listening: Listening,
    private readonly outlet: Outlet<LiveEvent>,
    /** Id of an event that is sent now. */
    private readonly mark: () => string,
    private readonly restMs: number,
  ) {}

  /** Said even when nothing happened meanwhile: from now on the line is open. null: nobody knows what happened. */
  greet(missed: readonly LiveWord[] | null): void {
    const news = missed?.map((word) => newsOf(word, this.listening)) ?? [{ ...noNews, all: true }];
    this.outlet.send(news.reduce(together, noNews), this.mark());
  }

  tell(news: LiveEvent): void {
    if (!isNews(news)) return;
    this.waiting = together(this.waiting, news);
    if (this.timer === undefined) this.flush();
  }

  /** A sign of life: whoever hears none for long has lost the line. While something rests it comes by itself. */
  beat(): void {
    if (this.timer === undefined) this.outlet.send(noNews, this.mark());
  }

  end(): void {
    clearTimeout(this.timer);
    this.outlet.end();
  }

  private flush(): void {
    this.timer = undefined;
    if (!isNews(this.waiting)) return;
    const news = this.waiting;
    this.waiting = noNews;
    this.outlet.send(news, this.mark());
    this.timer = setTimeout(() => this.flush(), this.restMs);
  }
}
