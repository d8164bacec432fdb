/** web: what became of a pilot: its family of replicas, its kit and sites, rules in the making, and honours. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import classes from './after.module.css';
import { Awards } from './awards';
import { FamilyTree } from './family-tree';
import { ReplicationParts } from './replications';
import { Tracks } from './tracks';
import { useAfter, useFamily } from './use-after';

interface AfterPartProps {
  readonly pilot: string;
  readonly revision: number;
}

export default function AfterPart({ pilot, revision }: AfterPartProps): ReactNode {
  const { t } = useTranslation();
  const after = useAfter(pilot, revision);
  const family = useFamily(pilot, revision);
  const error = after.error ?? family.error;
  if (error !== null) return <ProblemNote error={error} retry={() => void after.refetch()} />;
  if (after.data === undefined || family.data === undefined) return <Waiting />;
  const { replications, tracks, awards } = after.data;
  const { kits, sites, fidelity, adaptations } = replications;
  const nothing =
    family.data.pilots.length < 2 &&
    [tracks, awards, kits, sites, fidelity, adaptations].every((each) => each.length === 0);
  return (
    <div className={classes['after']} data-testid="after">
      {nothing && <p className="soft">{t('after.nothing')}</p>}
      <FamilyTree family={family.data} here={pilot} />
      <ReplicationParts after={after.data} />
      <Tracks after={after.data} />
      <Awards pilot={pilot} after={after.data} />
    </div>
  );
}
