/** test: a house with one approved pilot, whose openings of exports are watched and may fail to be logged. */
import type { ExportList, ExportPage } from '../../../contracts/exports';
import { StorageAway } from '../../../contracts/reading';
import { People, approved } from './approved';
import type { Answered } from './asker';
import { holderOf, openHouse } from './house';
import type { House } from './house';

export const subject = holderOf('hoa-lac:cadre-1');
export const recipient = 'tan-lap:head';
export const reading = { purpose: 'panelReview', reference: '5/BC' };

interface Watch {
  /** What happens once an opening is in the log. */
  afterLogging: () => void;
  loggingFails: boolean;
}

export class ExportHouse {
  private constructor(
    readonly house: House,
    readonly people: People,
    readonly pilot: string,
    readonly watch: Watch,
  ) {}

  static async open(): Promise<ExportHouse> {
    const watch: Watch = { afterLogging: () => undefined, loggingFails: false };
    const house = await openHouse({
      ports: (ports) => ({
        ...ports,
        storage: {
          ...ports.storage,
          exports: {
            ...ports.storage.exports,
            async keepAccess(access) {
              if (watch.loggingFails) throw new StorageAway({ cause: new Error('full') });
              const row = await ports.storage.exports.keepAccess(access);
              watch.afterLogging();
              return row;
            },
          },
        },
      }),
    });
    const people = new People(house);
    return new ExportHouse(house, people, await approved(people), watch);
  }

  close = (): Promise<void> => this.house.close();

  does = (post: string, name: string, payload: object, basedOn: object = {}): Promise<void> =>
    this.people.does(post, this.pilot, name, payload, basedOn);

  async tries(post: string, matter = 'export-1', body: object = reading): Promise<Answered> {
    const asker = await this.people.as(post);
    return asker.post(`/api/pilots/${this.pilot}/exports/${matter}/openings`, body);
  }

  pageOf = async (post: string, matter = 'export-1'): Promise<ExportPage> =>
    (await this.tries(post, matter)).body as ExportPage;

  async listFor(post: string): Promise<ExportList['exports']> {
    const asker = await this.people.as(post);
    return ((await asker.get(`/api/pilots/${this.pilot}/exports`)).body as ExportList).exports;
  }

  async logged(): Promise<number> {
    const { rowCount } = await this.house.pool.query(
      'SELECT 1 FROM pilotage.accesses WHERE tenant = $1',
      ['practice'],
    );
    return rowCount ?? 0;
  }
}
