/** domain: what sort of policy a pilot tries out. A personnel policy is itself a pilot type, under the Party's unified lead of cadre work (M94, M97). */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';

export type PilotType = 'ordinary' | 'personnelPolicy';

export const pilotTypeKind = 'pilotType';

export const pilotTypeOf = (pilot: Pilot): PilotType =>
  mattersOf<{ type: PilotType }>(pilot, pilotTypeKind).at(-1)?.data.type ?? 'ordinary';

/** Elsewhere an adverse opinion may be answered with reasons; in cadre work it may not be passed over. */
export const opposedInCadreWork = (pilot: Pilot): Refusal | null =>
  pilotTypeOf(pilot) === 'personnelPolicy' && pilot.approval.partyOpinion?.position === 'against'
    ? refuse('PERSONNEL_PILOT_OPPOSED')
    : null;
