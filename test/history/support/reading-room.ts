/** test: a house in which files are lived and taken in, and what of a pilot must be the same whichever way it came. */
import type { RecordCall } from '../../../contracts/messages';
import { createLawBook } from '../../../adapters/postgres/law-book';
import { rebuild } from '../../../adapters/postgres/rebuild';
import { currentBuild } from '../../../activities/build';
import type { CaseSource } from '../../../cli/history/case-source';
import { openCase } from '../../../cli/history/case-source';
import type { HistoryHouse } from '../../../cli/history/house';
import { openHouse } from '../../../cli/history/house';
import type { PracticeRoom } from '../../../cli/history/practice';
import { practiceRoom } from '../../../cli/history/practice-room';
import { mattersOf } from '../../../domain/matters';
import type { Pilot } from '../../../domain/pilot';
import type { Participant } from '../../../domain/state/participant';
import type { Suspension } from '../../../domain/state/suspension';
import { lapsedDays } from '../../../domain/state/under-term';
import { devServer } from '../../support/temporal';
import { House } from '../../workflows/support/house';

export class ReadingRoom {
  private constructor(
    readonly house: House,
    readonly history: HistoryHouse,
    readonly practice: PracticeRoom,
    /** What each workflow last said it knew. */
    readonly known: Map<string, RecordCall['known']>,
  ) {}

  static async open(): Promise<ReadingRoom> {
    const house = await House.open(await devServer());
    const known = new Map<string, RecordCall['known']>();
    await house.restartWorker({
      around: (record) => (call) => {
        known.set(call.pilot, call.known);
        return record(call);
      },
    });
    const history = openHouse(house.bench.url, 'practice');
    const practice = practiceRoom(history, house.sender, house.bench.root);
    return new ReadingRoom(house, history, practice, known);
  }

  async close(): Promise<void> {
    await this.history.close();
    await this.house.close();
  }

  source(folder: string, name: string): CaseSource {
    return openCase(`${folder}/${name}`);
  }

  async state(id: string): Promise<Pilot> {
    const [row] = await this.house.bench.rows<{ state: Pilot }>(
      'SELECT state FROM pilotage.pilots WHERE id = $1',
      [id],
    );
    if (row === undefined) throw new Error(`${id} was not born`);
    return row.state;
  }

  async texts(id: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.house.bench.rows<{ ref: string; body: string }>(
      'SELECT ref, body FROM pilotage.texts WHERE pilot = $1',
      [id],
    );
    return new Map(rows.map(({ ref, body }) => [ref, body]));
  }

  async rows(table: string, id: string): Promise<number> {
    const [row] = await this.house.bench.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM pilotage.${table} WHERE pilot = $1`,
      [id],
    );
    return row?.n ?? 0;
  }

  /** The workflow looks at the record, and says where it thought that it stood. */
  async knownBy(id: string): Promise<RecordCall['known'] | undefined> {
    this.known.delete(id);
    const resident = this.house.resident(id);
    await resident.wake();
    await resident.until('the workflow looked', () => Promise.resolve(this.known.has(id)));
    return this.known.get(id);
  }

  async tail(id: string): Promise<RecordCall['known']> {
    const [row] = await this.house.bench.rows<{ seq: number; hash: string }>(
      'SELECT seq, hash FROM pilotage.ledger WHERE pilot = $1 ORDER BY seq DESC LIMIT 1',
      [id],
    );
    return { revision: row?.seq ?? 0, head: row?.hash ?? '' };
  }

  /** Pilots whose read model is not the fold of their ledger. */
  async differing(): Promise<readonly string[]> {
    const { pool } = this.history;
    const report = await rebuild(pool, {
      check: true,
      laws: createLawBook(pool),
      build: currentBuild,
    });
    return report.different.map(({ pilot }) => pilot);
  }

  /** The state with words for references, whoever it is. */
  async anonymous(id: string): Promise<unknown> {
    const [pilot, texts] = [await this.state(id), await this.texts(id)];
    return JSON.parse(
      JSON.stringify(pilot, (_, value: unknown) =>
        typeof value === 'string' ? (texts.get(value) ?? value.replaceAll(id, 'PILOT')) : value,
      ),
    ) as unknown;
  }
}

/** What the sources say of a pilot, in the shape of the expected files. */
export function factsOf(pilot: Pilot, texts: ReadonlyMap<string, string>, lastDay: string) {
  const { running, stage, flags, links } = pilot;
  const said = (reference: string): string => texts.get(reference) ?? reference;
  const { term } = running;
  return {
    stage,
    startedOn: running.startedOn,
    endedOn: running.endedOn,
    term: term?.kind === 'condition' ? { ...term, condition: said(term.condition) } : term,
    lapses: running.lapses,
    lapsedDays: lapsedDays(pilot, lastDay),
    participants: Object.fromEntries(
      mattersOf<Participant>(pilot, 'participant').map(({ state, data }) => [
        said(data.name),
        state,
      ]),
    ),
    suspensions: mattersOf<Suspension>(pilot, 'suspension').map(({ state, data }) => ({
      sort: data.sort,
      whole: data.whole,
      from: data.from,
      until: data.until,
      state,
    })),
    flags: [...new Set(flags.map(({ code }) => code))].sort(),
    children: links.children.length,
  };
}
