/**
 * domain/letters: what one letter says: what happened, which pilot, why this person, by when and on what ground. One
 * writer for all notices; it names pilots by their numbers and never by prose.
 */
import type { Calendar } from '../calendar/calendar';
import { localDateOf, workingDaysBetween } from '../calendar/calendar';
import type { Directory } from '../directory';
import { citation, markWords } from '../law/citation';
import { sentenceOfEvent, sentenceOfTerm, wordFor } from '../speech';
import type { Task } from '../tasks';
import type { Instant } from '../time';
import type { Language } from '../words';
import { say } from '../words';
import type { Told } from './confidential';
import { isConfidential } from './confidential';
import type { LetterSort } from './wishes';

/** By which way a post's notice reaches a person. */
export type Reach =
  | { readonly as: 'holder' }
  | { readonly as: 'acting' }
  | { readonly as: 'deputy'; readonly giver: string }
  /** The post that an escalation names; `owner`: the post where the work is late. */
  | { readonly as: 'named'; readonly owner: string };

export interface LetterFacts extends Told {
  readonly sort: LetterSort;
  /** null: not numbered yet. */
  readonly number: string | null;
  /** Of the pilot. */
  readonly unit: string;
  readonly post: string;
  readonly reach: Reach;
  /** What the post has to do there; null: nothing. */
  readonly task: Task | null;
  /** Where it is read, signed in. */
  readonly link: string;
}

export interface Scene {
  readonly language: Language;
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly now: Instant;
}

export interface Row {
  readonly label: string;
  readonly text: string;
}

/** `parts`: headed lists, each line with its own link. */
export interface Written {
  readonly subject: string;
  readonly greeting: string | null;
  readonly rows: readonly Row[];
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly { readonly text: string; readonly link: string | null }[];
  }[];
  readonly open: { readonly words: string; readonly link: string } | null;
}

type Values = Readonly<Record<string, string | number>>;
export const term = (key: string, { language }: Pick<Scene, 'language'>, values: Values = {}) =>
  sentenceOfTerm(`letter.${key}`, values, language);

/** References of prose stay closed: what people wrote is read signed in. */
const isProse = (id: string): boolean => /^t(ext)?:/.test(id);

const nameIn =
  ({ directory, language }: Scene) =>
  (id: string): string | undefined =>
    isProse(id) ? '…' : (directory.unit(id)?.name ?? directory.post(id)?.title)?.[language];

/** In one line; what the law asks for when a clock rang, else what happened. */
export function whatOf(facts: LetterFacts, scene: Scene): string {
  const { event, body, task } = facts;
  if (isConfidential(facts, scene.directory)) return term('confidential', scene);
  if (event !== 'ClockRang')
    return sentenceOfEvent({ type: event, body }, scene.language, { nameOf: nameIn(scene) });
  return taskWords((body as { step: string }).step, task, scene);
}

const taskWords = (step: string, task: Task | null, { language }: Scene): string =>
  say(wordFor('step', step), language, task?.params ?? {});

const numberOf = ({ number }: LetterFacts, scene: Scene): string =>
  number ?? term('noNumber', scene);

export const sortWord = ({ sort, reach }: Pick<LetterFacts, 'sort' | 'reach'>, scene: Scene) =>
  term(reach.as === 'named' ? 'escalated' : sort, scene);

function subjectOf(facts: LetterFacts, scene: Scene): string {
  const told = {
    number: numberOf(facts, scene),
    sort: sortWord(facts, scene),
    what: whatOf(facts, scene),
  };
  return facts.task === null
    ? term('subject', scene, told)
    : term('subjectBy', scene, { ...told, date: facts.task.dueDate });
}

export function dueWords({ dueDate }: Task, scene: Scene): string {
  const { calendar, now } = scene;
  const days = workingDaysBetween(calendar, localDateOf(calendar, now), dueDate);
  if (dueDate === localDateOf(calendar, now)) return term('dueToday', scene, { date: dueDate });
  return days < 0 || dueDate < localDateOf(calendar, now)
    ? term('daysLate', scene, { date: dueDate, days: -days })
    : term('daysLeft', scene, { date: dueDate, days });
}

function groundOf(task: Task, scene: Scene): string {
  const ground = citation(task)[scene.language];
  if (task.mark !== 'D' && task.mark !== 'U') return ground;
  return term('groundMarked', scene, { ground, mark: markWords[task.mark][scene.language] });
}

function whyOf({ post: id, reach }: LetterFacts, scene: Scene): string {
  const { directory, language } = scene;
  const titleOf = (post: string) => directory.post(post)?.title[language] ?? post;
  const unit = directory.unit(directory.post(id)?.unit ?? '')?.name[language] ?? '';
  const told = { post: titleOf(id), unit };
  if (reach.as === 'named')
    return term('escalatedTo', scene, { ...told, owner: titleOf(reach.owner) });
  if (reach.as !== 'deputy')
    return term(reach.as === 'holder' ? 'asHolder' : 'asActing', scene, told);
  const giver = directory.person(reach.giver)?.name ?? reach.giver;
  return term('asDeputy', scene, { ...told, giver });
}

const greetingTo = (person: string, scene: Scene): string | null => {
  const name = scene.directory.person(person)?.name;
  return name === undefined ? null : term('greeting', scene, { name });
};

function rowsOf(facts: LetterFacts, scene: Scene): readonly Row[] {
  const { task, unit } = facts;
  const row = (label: string, text: string): Row => ({ label: term(label, scene), text });
  const unitName = scene.directory.unit(unit)?.name[scene.language] ?? unit;
  return [
    row('what', `${sortWord(facts, scene)} – ${whatOf(facts, scene)}`),
    row('pilot', term('pilotOf', scene, { number: numberOf(facts, scene), unit: unitName })),
    ...(task === null || facts.event === 'ClockRang'
      ? []
      : [row('task', taskWords(task.step, task, scene))]),
    row('why', whyOf(facts, scene)),
    ...(task === null
      ? []
      : [row('by', dueWords(task, scene)), row('ground', groundOf(task, scene))]),
  ];
}

/** Neither the pilot nor the post is named: either could tell what it is about. */
const confidentialLetter = ({ link }: LetterFacts, person: string, scene: Scene): Written => ({
  subject: term('confidential', scene),
  greeting: greetingTo(person, scene),
  rows: [{ label: term('what', scene), text: term('confidentialWhy', scene) }],
  parts: [],
  open: { words: term('open', scene), link },
});

export function letterOf(facts: LetterFacts, person: string, scene: Scene): Written {
  if (isConfidential(facts, scene.directory)) return confidentialLetter(facts, person, scene);
  return {
    subject: subjectOf(facts, scene),
    greeting: greetingTo(person, scene),
    rows: rowsOf(facts, scene),
    parts: [],
    open: { words: term('open', scene), link: facts.link },
  };
}

const sorts: readonly LetterSort[] = ['late', 'due', 'news'];
/** A letter that nobody reads to its end is no service. */
const mostLines = 40;

function lineOf(facts: LetterFacts, scene: Scene): string {
  const what = whatOf(facts, scene);
  if (isConfidential(facts, scene.directory)) return what;
  const told = { number: numberOf(facts, scene), what };
  return facts.task === null
    ? term('digestLine', scene, told)
    : term('digestLineBy', scene, { ...told, by: dueWords(facts.task, scene) });
}

const byUrgency = (a: LetterFacts, b: LetterFacts): number => {
  const [x, y] = [a.task?.dueAt ?? '9', b.task?.dueAt ?? '9'];
  return x < y ? -1 : x > y ? 1 : 0;
};

function partOf(sort: LetterSort, all: readonly LetterFacts[], scene: Scene): Written['parts'] {
  const those = all.filter((each) => each.sort === sort).sort(byUrgency);
  if (those.length === 0) return [];
  const shown = those.slice(0, mostLines).map((facts) => ({
    text: lineOf(facts, scene),
    link: facts.link,
  }));
  const more = those.length - shown.length;
  const lines =
    more === 0
      ? shown
      : [...shown, { text: term('digestMore', scene, { count: more }), link: null }];
  const title = term('digestPart', scene, { sort: term(sort, scene), count: those.length });
  return [{ title, lines }];
}

/** The one letter a day: what is late first, and in each part what is due first. */
export function digestOf(
  all: readonly LetterFacts[],
  person: string,
  noticesLink: string,
  scene: Scene,
): Written {
  const count = (sort: LetterSort): number => all.filter((each) => each.sort === sort).length;
  const date = localDateOf(scene.calendar, scene.now);
  return {
    subject: term('digestSubject', scene, {
      ...{ date, late: count('late'), due: count('due'), news: count('news') },
    }),
    greeting: greetingTo(person, scene),
    rows: [],
    parts: sorts.flatMap((sort) => partOf(sort, all, scene)),
    open: { words: term('open', scene), link: noticesLink },
  };
}

export const codeLetterOf = (code: string, minutes: number, language: Language): Written => ({
  subject: term('codeSubject', { language }, { code }),
  greeting: null,
  rows: [{ label: '', text: term('codeText', { language }, { code, minutes }) }],
  parts: [],
  open: null,
});
