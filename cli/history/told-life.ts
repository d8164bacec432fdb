/** cli: a tale as the record's author asks for it: act by act, sealed, with the state that each of them found and left. */
import { importingProgram } from '../../activities/envelope';
import type { Act, Told } from '../../activities/history';
import type { TextRow } from '../../contracts/reading';
import type { CaseFile } from '../../domain/history/case';
import type { Lived } from '../../domain/history/rehearsal';
import type { Step } from '../../domain/history/tale';
import { Tale, isHalt } from '../../domain/history/tale';
import type { Law } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import { Words, sealAct } from './sealed-act';

/** When a told pilot still runs: from this moment on its clocks are as live as any other's. */
export interface Care {
  /** null: it has not come to that, or nobody takes it. */
  at(told: Pilot, last: Instant): Instant | null;
}

export class ToldLife {
  readonly lived: Lived[] = [];
  readonly texts: TextRow[] = [];
  /** As the sources leave it. */
  pilot: Pilot | null = null;
  private readonly tale: Tale;
  private readonly words = new Words();
  private given: { readonly step: Step; readonly before: Pilot } | null = null;
  private isInCare = false;

  constructor(
    file: CaseFile,
    private readonly place: { readonly tenant: string; readonly pilot: string },
    private readonly birthLaw: Law,
    private readonly care: Care,
  ) {
    this.tale = new Tale(file);
  }

  readonly next = ({ pilot, law, directory, outcome }: Told): Act | null => {
    if (outcome !== null && 'refused' in outcome)
      throw new Error(
        `The law refuses ${this.given?.step.act.command ?? 'the care'}: ${outcome.code}`,
      );
    if (this.given !== null) this.lived.push({ ...this.given, after: pilot });
    this.given = null;
    if (this.pilot !== null) return null;
    const scene = { pilot, law: law ?? this.birthLaw, directory, words: this.words.of };
    const step = this.tale.next(scene);
    if (step === null) return this.intoCare(pilot);
    if (isHalt(step)) throw new Error(`${step.halt}: it was not so when it was rehearsed`);
    this.given = { step, before: pilot };
    const number = this.lived.length + 1;
    const { command, texts } = sealAct(step, { ...this.place, number });
    this.words.add(texts);
    this.texts.push(...texts);
    return { command, legalTime: step.at };
  };

  get inCare(): boolean {
    return this.isInCare;
  }

  get lastAt(): Instant {
    return this.lived.at(-1)?.step.at ?? '';
  }

  private intoCare(pilot: Pilot): Act | null {
    this.pilot = pilot;
    const at = this.care.at(pilot, this.lastAt);
    if (at === null) return null;
    this.isInCare = true;
    const { tenant, pilot: id } = this.place;
    return {
      command: {
        id: `${id}:care`,
        name: 'TakeIntoCare',
        tenant,
        pilot: id,
        actor: { person: importingProgram, post: null },
        payload: {},
      },
      legalTime: at,
    };
  }
}
