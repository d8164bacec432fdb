/** api: what is published of a pilot, in words. Everything it tells comes from the law's view for the public, and from nowhere else. */
import type { PublicFact, PublicPage, PublicPilot } from '../../contracts/public';
import type { Pilot } from '../../domain/pilot';
import { publicView } from '../../domain/publicity/view';
import type { Fact, PublicView } from '../../domain/publicity/view';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';
import { textRefsIn } from './references';

type Texts = ReadonlyMap<string, string>;

/** What was erased, or never came, is told as a dash. */
const said = (texts: Texts, ref: string): string => texts.get(ref) ?? '–';

function factOf(fact: Fact, texts: Texts): PublicFact {
  if (fact.as === 'texts')
    return { field: fact.field, as: 'texts', texts: fact.refs.map((ref) => said(texts, ref)) };
  return fact.as === 'lines' ? { ...fact, lines: [...fact.lines] } : fact;
}

const rowOf = (
  { pilot, number, title, unit, stage, withheld }: PublicView,
  texts: Texts,
  { directory }: Scene,
) => ({
  ...{ pilot, number, stage },
  title: title === null ? null : said(texts, title),
  unit: directory.unit(unit)?.name ?? { vi: unit, en: unit, fr: unit },
  withheld: withheld.map(({ part, ground, reviewOn }) => ({ part, ground, reviewOn })),
});

/** null: nothing of it is public. */
export async function publicPilotOf(
  world: World,
  tenant: string,
  state: Pilot,
): Promise<PublicPilot | null> {
  const view = publicView(state);
  if (view === null) return null;
  const [scene, texts] = await Promise.all([
    sceneOf(world, tenant),
    world.storage.pilots.texts(tenant, textRefsIn(view)),
  ]);
  return {
    ...rowOf(view, texts, scene),
    sections: view.sections.map(({ part, facts, indicators }) => ({
      part,
      facts: facts.map((fact) => factOf(fact, texts)),
      indicators: indicators.map((each) => ({ ...each, name: said(texts, each.name) })),
    })),
    hears: state.stage !== 'ARCHIVED',
  };
}

/** A search by words finds titles: of a pilot whose title is held back it finds nothing, not even that it fits. */
export async function publicRowsOf(
  world: World,
  tenant: string,
  states: readonly Pilot[],
  byTitle: boolean,
): Promise<PublicPage['pilots']> {
  const views = states.flatMap((state) => publicView(state) ?? []);
  const shown = views.filter(({ title }) => !byTitle || title !== null);
  const titles = shown.flatMap(({ title }) => title ?? []);
  const [scene, texts] = await Promise.all([
    sceneOf(world, tenant),
    world.storage.pilots.texts(tenant, titles),
  ]);
  return shown.map((view) => ({
    ...rowOf(view, texts, scene),
    parts: view.sections.map(({ part }) => part),
  }));
}
