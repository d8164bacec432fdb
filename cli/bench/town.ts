/** cli: the people of one unit as a bench needs them: each signed in once, acting on pilots by the api. */
import { randomUUID } from 'node:crypto';
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import type { CommandReply, DraftView, TaskPage } from '../../contracts/http';
import { NotKnown, Person } from './person';
import type { Act } from './route';
import { acts, proposer, submission } from './route';
import { Screen } from './screen';

/** A browser that does not find its task at once looks again; nobody looks longer than this. */
const mostLooks = 200;
const mostTries = 10;

/** A bench leaves no more tasks of one kind at a desk than are on its first page. */
const desk = '/api/tasks?limit=200';

/** Nobody sends a proposal in again here. */
const firstDossier = { dossier: 1 };

export class Town {
  private readonly people = new Map<string, Person>();
  private pilots = 0;
  /** Acts that nobody knew the outcome of at first. */
  sentAgain = 0;

  private constructor(readonly unit: string) {}

  static async gather(url: string, unit: string): Promise<Town> {
    const town = new Town(unit);
    const posts = new Set([proposer, ...acts.flatMap(({ by, then }) => [by, then.post])]);
    for (const post of posts)
      town.people.set(post, await Person.signIn(url, personAt(`${unit}:${post}`)));
    return town;
  }

  private at(post: string): Person {
    const person = this.people.get(post);
    if (person === undefined) throw new Error(`Nobody is at ${post}`);
    return person;
  }

  screenAt(post: string): Promise<Screen> {
    return Screen.open(this.at(post));
  }

  async drafts(): Promise<string> {
    return (await this.at(proposer).post<DraftView>('/api/pilots', { payload: {} })).pilot;
  }

  async submits(pilot: string): Promise<void> {
    this.pilots += 1;
    await this.gives(proposer, pilot, 'Submit', submission(this.pilots, this.unit));
  }

  async acts(act: Act, pilot: string): Promise<void> {
    await this.gives(act.by, pilot, act.name, act.payload(this.pilots, this.unit));
  }

  /** Answers how often the desk was looked at until it showed what the act had changed. */
  async sees({ then }: Pick<Act, 'then'>, pilot: string): Promise<number> {
    for (let looks = 1; looks <= mostLooks; looks += 1) {
      const { tasks } = await this.at(then.post).get<TaskPage>(desk);
      const isThere = tasks.some((task) => task.pilot === pilot && task.step === then.step);
      if (isThere === (then.is === 'there')) return looks;
    }
    throw new Error(`${then.post} does not see ${then.step} of ${pilot} ${then.is}`);
  }

  /** Sent again with the same id for as long as nobody knows, as a browser does; the time of it all is the act's. */
  private async gives(post: string, pilot: string, name: string, payload: object): Promise<void> {
    const body = { id: randomUUID(), name, payload, basedOn: firstDossier };
    for (let tries = 1; ; tries += 1) {
      try {
        await this.at(post).post<CommandReply>(`/api/pilots/${pilot}/commands`, body);
        return;
      } catch (error) {
        if (!(error instanceof NotKnown) || tries === mostTries) throw error;
        this.sentAgain += 1;
      }
    }
  }
}

export function personAt(post: string): string {
  const holding = practiceDirectory.holdings.find((row) => row.post === post);
  if (holding === undefined) throw new Error(`Nobody holds ${post}`);
  return holding.person;
}
