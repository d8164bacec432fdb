/**
 * domain: a whole file, told act by act. It keeps the place in the file; the pilot's state comes in anew each time, so
 * that the same tale is lived through the workflow, or written into the record at once.
 */
import { isCovered, localDateOf } from '../calendar/calendar';
import { ring } from '../deadlines';
import type { Directory } from '../directory';
import type { Actor, BasedOn, Source } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { postsOfRole } from '../roles';
import type { Instant } from '../time';
import { addHours } from '../time';
import type { Act, Telling } from './act';
import { isContradiction, latest } from './act';
import { isVietnam } from './bodies';
import type { CaseEvent, CaseFile } from './case';
import { momentOf } from './moments';
import { nextAct } from './narrator';
import { siteEvent, sitesNotTold } from './sites';

export interface Step {
  /** Place of the event in the file; null for what the file tells outside its events. */
  readonly index: number | null;
  readonly act: Act;
  readonly at: Instant;
  readonly actor: Actor;
  readonly basedOn: BasedOn;
  readonly source: Source;
}

export interface Halt {
  readonly index: number;
  readonly halt: string;
}

export const isHalt = (next: Step | Halt | null): next is Halt => next !== null && 'halt' in next;

export interface Scene {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly directory: Directory;
  readonly words: (reference: string) => string;
}

/** Outside the years of its calendar only weekends are known. */
export const notCovered = 'CALENDAR_NOT_COVERED';

/** No event needs more; one that does is going round in circles. */
const mostActsOfAnEvent = 400;

export class Tale {
  private index = 0;
  private done = 0;
  private acts = 0;
  private at: Instant | null = null;
  private previous: Instant | null = null;
  private before: ReadonlySet<string> = new Set();
  private sitesLeft: readonly string[];

  constructor(readonly file: CaseFile) {
    this.sitesLeft = sitesNotTold(file);
  }

  /** The next act and its moment, why the file cannot go on, or null at its end. */
  next(scene: Scene): Step | Halt | null {
    for (;;) {
      const event = this.file.events[this.index];
      if (event === undefined) return this.site(scene);
      const outOfOrder = this.begin(event, scene);
      if (outOfOrder !== null) return outOfOrder;
      const at = this.at ?? '';
      const then = asOf(scene, at);
      const said = nextAct(this.telling(event, then, at));
      if (said !== null && isContradiction(said))
        return { index: this.index, halt: said.contradiction };
      if (said !== null) return this.counted(said, event, then, at);
      this.finish(at);
    }
  }

  private counted(act: Act, event: CaseEvent, scene: Scene, at: Instant): Step {
    this.acts += 1;
    if (this.acts > mostActsOfAnEvent)
      throw new Error(`Event ${this.index} has no end: ${act.command} at ${scene.pilot.stage}`);
    if (act.told) this.done += 1;
    return this.step(act, event, scene, at);
  }

  private begin(event: CaseEvent, { pilot, law }: Scene): Halt | null {
    if (this.at !== null) return null;
    const { at, outOfOrder } = momentOf(event, this.previous, law.calendar);
    if (outOfOrder)
      return { index: this.index, halt: 'lies before the event that stands above it' };
    this.at = at;
    this.before = new Set(Object.keys(pilot.matters));
    return null;
  }

  private finish(at: Instant): void {
    this.index += 1;
    this.previous = at;
    this.at = null;
    this.done = 0;
    this.acts = 0;
  }

  private telling(event: CaseEvent, { pilot, law, words }: Scene, at: Instant): Telling {
    const { file, index, done, before } = this;
    const today = localDateOf(law.calendar, at);
    return { file, event, index, pilot, law, at, today, done, before, words };
  }

  /** Sites that the file names without an event: when is not told, so they stand at the end. */
  private site(scene: Scene): Step | null {
    const site = this.sitesLeft[0];
    const last = this.file.events.at(-1);
    if (site === undefined || last === undefined) return null;
    const event = siteEvent(site, last, scene.pilot);
    const at = this.at ?? addHours(this.previous ?? '', 1 / 60);
    if (this.at === null) this.before = new Set(Object.keys(scene.pilot.matters));
    this.at = at;
    const then = asOf(scene, at);
    const said = nextAct(this.telling(event, then, at));
    if (said !== null && !isContradiction(said))
      return { ...this.counted(said, event, then, at), index: null };
    this.sitesLeft = this.sitesLeft.slice(1);
    this.finish(at);
    return this.site(scene);
  }

  private step(act: Act, event: CaseEvent, scene: Scene, at: Instant): Step {
    const { pilot } = scene;
    const source = sourceOf(act, event, this.file, scene, at);
    const actor = actorOf(act, scene, at);
    return { index: this.index, act, at, actor, basedOn: latest(pilot, act.payload), source };
  }
}

/** Time has passed since the last act: what clocks brought about meanwhile is part of what is found. */
function asOf(scene: Scene, at: Instant): Scene {
  const { pilot, law, directory } = scene;
  if (pilot.stage === 'NEW') return scene;
  return { ...scene, pilot: ring(pilot, { now: at, receivedAt: at, law, directory }, at).pilot };
}

function sourceOf(
  act: Act,
  event: CaseEvent,
  file: CaseFile,
  { pilot, law }: Scene,
  at: Instant,
): Source {
  const covered = isCovered(law.calendar, localDateOf(law.calendar, at));
  const isNew = !covered && !pilot.flags.some((flag) => flag.code === notCovered);
  const flags = [...(act.flags ?? []), ...(isNew ? [notCovered] : [])];
  const filled = act.told ? undefined : act.fills[0]?.reason;
  return {
    organisation: event.by,
    precision: event.precision,
    told: event.date,
    confidence: event.confidence,
    ...(event.sourceUrl === undefined ? {} : { url: event.sourceUrl }),
    ...(event.note === undefined ? {} : { doubt: event.note }),
    ...(filled === undefined ? {} : { filled }),
    ...(pilot.stage === 'NEW' ? { pack: packFor(file) } : {}),
    ...(flags.length === 0 ? {} : { flags }),
  };
}

/** Under which law a file is read: ours, or for another country the generic one, whose calendar knows weekends only. */
export const packFor = (file: CaseFile): string => (isVietnam(file) ? 'vn-decree-73' : 'generic');

/** The persona who gives the act: the holder of the named post, else of the role's first post. */
function actorOf(act: Act, { pilot, directory }: Scene, at: Instant): Actor {
  if (act.role === 'proposer' && pilot.stage !== 'NEW') {
    const { person, post } = pilot.proposal.proposer;
    return { person, post };
  }
  const { matter } = act.payload as { matter?: unknown };
  const row = typeof matter === 'string' ? pilot.matters[matter] : undefined;
  const post = act.post ?? postsOfRole(act.role, pilot, directory, at, row)[0]?.id ?? '';
  return { person: directory.holders(post, at)[0]?.person ?? '', post };
}
