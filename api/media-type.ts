/** api: what a file is, by its own first bytes; what its sender calls it is only believed where the bytes agree. */
const zipTypes = [
  {
    entry: 'word/',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { entry: 'xl/', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
] as const;

export const allowedTypes = 'PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV';

const startsWith = (content: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => content[i] === byte);

/** Office files are archives; their names of parts stand in the archive's directory at its end. */
function archiveType(content: Buffer): string | null {
  if (content.subarray(30, 38).toString('latin1') === 'mimetype') {
    const declared = content.subarray(38, 38 + 39).toString('latin1');
    return declared === 'application/vnd.oasis.opendocument.text' ? declared : null;
  }
  if (!content.includes('[Content_Types].xml')) return null;
  return zipTypes.find(({ entry }) => content.includes(entry))?.mediaType ?? null;
}

function textType(content: Buffer, declared: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return null;
    return declared === 'text/csv' ? 'text/csv' : 'text/plain';
  } catch {
    return null;
  }
}

/** null: of no type that is taken. A page or a picture with a script in it would be text: it is kept as plain text. */
export function mediaTypeOf(content: Buffer, declared: string): string | null {
  if (startsWith(content, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  if (startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(content, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(content, [0x50, 0x4b, 0x03, 0x04])) return archiveType(content);
  return declared === 'text/plain' || declared === 'text/csv' ? textType(content, declared) : null;
}

/** A declared type that says another thing than the bytes is a mistake or a disguise; saying nothing is neither. */
export const isDisguised = (declared: string, found: string): boolean =>
  declared !== '' && declared !== 'application/octet-stream' && declared !== found;
