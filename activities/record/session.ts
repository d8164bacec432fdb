/**
 * activities: one turn of a pilot: commands in their order, clocks before and after them. A step that makes the law or
 * the database throw is answered as a fault; the others go on.
 */
import type { Answer } from '../../contracts/messages';
import type { Instant } from '../../domain/time';
import type { KeptAnswer, RecordPorts } from '../ports';
import { Unavailable } from '../ports';
import type { Admitted } from './door';
import type { Moment, Progress } from './progress';
import { receiptOf } from './receipt';
import { decideStep, ringStep } from './steps';

/** Writes what a step brought about, at once or later; answers the error when the database refuses it. */
export type Save = (after: Progress, answers: readonly KeptAnswer[]) => Promise<Error | null>;

const mostRungs = 100;
/** Before a command everything must have rung that was due by then; beyond this something is wrong. */
const mostRungsBefore = 1_000;

export class Session {
  more = false;
  /** Incident of clocks that could not ring. */
  clocksFailed: string | null = null;

  constructor(
    private readonly ports: RecordPorts,
    private readonly moment: Moment,
    public progress: Progress,
    /** Answers by command id: those found and those given in this turn. */
    private readonly settled: Map<string, KeptAnswer>,
    private readonly save: Save,
  ) {}

  async command({ taken, envelope, digest }: Admitted): Promise<Answer> {
    const { id } = envelope.command;
    const earlier = this.settled.get(id);
    if (earlier !== undefined) {
      // A late attempt, a retry, a second delivery: the same answer. Another act under a used id is none.
      return earlier.digest === digest
        ? earlier.answer
        : { id, outcome: 'refused', code: 'COMMAND_ID_REUSED', params: {} };
    }
    const receivedAt = receiptOf(envelope.sealedAt, taken, this.moment.clock, this.moment.now);
    await this.ring(receivedAt, mostRungsBefore);
    const answer = await this.decide(envelope, receivedAt, digest);
    this.settled.set(id, { commandId: id, digest, answer });
    return answer;
  }

  private async decide(
    envelope: Admitted['envelope'],
    receivedAt: Instant,
    digest: string,
  ): Promise<Answer> {
    const commandId = envelope.command.id;
    const kept = (answer: Answer): readonly KeptAnswer[] => [{ commandId, digest, answer }];
    try {
      const { progress, answer } = await decideStep(
        this.ports.laws,
        this.progress,
        this.moment,
        envelope,
        receivedAt,
      );
      const failure = await this.save(progress, kept(answer));
      if (failure !== null) throw failure;
      this.progress = progress;
      return answer;
    } catch (error) {
      const answer: Answer = {
        id: commandId,
        outcome: 'fault',
        incident: this.incident(error, { command: commandId }),
      };
      await this.save(this.progress, kept(answer));
      return answer;
    }
  }

  /** Clocks after the commands, up to now. */
  async clocks(): Promise<void> {
    await this.ring(this.moment.now, Math.max(0, mostRungs - this.progress.rang));
  }

  private async ring(until: Instant, limit: number): Promise<void> {
    if (this.clocksFailed !== null) return;
    try {
      const { progress, more } = await ringStep(
        this.ports.laws,
        this.progress,
        this.moment,
        until,
        limit,
      );
      const failure = progress === this.progress ? null : await this.save(progress, []);
      if (failure !== null) throw failure;
      this.progress = progress;
      this.more = more;
    } catch (error) {
      this.clocksFailed = this.incident(error, { clocks: until });
    }
  }

  private incident(error: unknown, fields: object): string {
    if (error instanceof Unavailable) throw error;
    const incident = this.ports.incident();
    const { tenant, pilot } = this.moment;
    const stack = error instanceof Error ? error.stack : String(error);
    this.ports.log.error(
      { tenant, pilot, incident, ...fields, error: stack },
      'the law or the record failed',
    );
    return incident;
  }
}
