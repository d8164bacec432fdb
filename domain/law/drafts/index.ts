/** domain/law: drafts, apart from the packs in force: no pilot is ever pinned to one (M59). */
import type { LawPack } from '../pack';
import { vnDraftDecree2023 } from './vn-draft-decree-2023';

export const draftPacks: readonly LawPack[] = [vnDraftDecree2023];
