/** contracts (web, api, cli): the directory as files from a spreadsheet: which columns there are, and what a file would bring. */
import { z } from 'zod';
import { words } from './replies';
import { commandId } from './requests';

export const fileParts = ['units', 'posts', 'people'] as const;
export type FilePart = (typeof fileParts)[number];

export interface Column {
  readonly key: string;
  /** As it is called in the files that we hand out; each of the others is understood as well. */
  readonly vi: string;
  readonly en: string;
  readonly fr: string;
  readonly required: boolean;
}

const column = (
  key: string,
  [vi, en, fr]: readonly [string, string, string],
  required = false,
) => ({
  ...{ key, vi, en, fr, required },
});

export const columns: Readonly<Record<FilePart, readonly Column[]>> = {
  units: [
    column('id', ['Mã đơn vị', 'Unit id', 'Code de l’unité'], true),
    column('name', ['Tên đơn vị', 'Unit name', 'Nom de l’unité'], true),
    column('nameEn', ['Tên tiếng Anh', 'Name in English', 'Nom en anglais']),
    column('nameFr', ['Tên tiếng Pháp', 'Name in French', 'Nom en français']),
    column('superior', ['Mã cấp trên', 'Superior id', 'Code de l’unité supérieure']),
    column('level', ['Cấp', 'Level', 'Échelon'], true),
  ],
  posts: [
    column('id', ['Mã chức danh', 'Post id', 'Code du poste']),
    column('unit', ['Mã đơn vị', 'Unit id', 'Code de l’unité'], true),
    column('kind', ['Loại chức danh', 'Kind of post', 'Type de poste'], true),
    column('title', ['Tên chức danh', 'Title', 'Intitulé']),
    column('titleEn', ['Tên tiếng Anh', 'Title in English', 'Intitulé en anglais']),
    column('titleFr', ['Tên tiếng Pháp', 'Title in French', 'Intitulé en français']),
  ],
  people: [
    column('id', ['Mã cán bộ', 'Person id', 'Code de la personne'], true),
    column('name', ['Họ và tên', 'Full name', 'Nom complet'], true),
    column('post', ['Mã chức danh', 'Post id', 'Code du poste']),
    column('from', ['Từ ngày', 'From', 'À partir du']),
    column('lastDay', ['Đến hết ngày', 'Last day', 'Dernier jour']),
    column('capacity', ['Tư cách', 'Capacity', 'Qualité']),
    column('instrument', ['Số quyết định', 'Decision number', 'Numéro de la décision']),
  ],
};

export const largestFileRows = 20_000;
/** More are counted and not told one by one. */
export const mostFaultsTold = 200;

export const filePartParams = z.strictObject({ part: z.enum(fileParts) });
export const fileImportParams = z.strictObject({ part: z.enum(fileParts), id: commandId() });

const count = z.number().int();
export const filePreview = z.object({
  rows: count,
  adds: z.object({ units: count, posts: count, people: count, appointments: count }),
  /** Rows that say what the directory has already. */
  unchanged: count,
  /** Columns that nobody reads. */
  ignored: z.array(z.string()),
  faults: z.array(
    z.object({
      /** Line of the file, from 1. */
      line: count,
      column: z.string().nullable(),
      code: z.string(),
      words,
    }),
  ),
  /** How many faults there are in all. */
  faultCount: count,
});
export type FilePreview = z.output<typeof filePreview>;
export const fileImported = z.object({ version: count, adds: filePreview.shape.adds });
export type FileImported = z.output<typeof fileImported>;
