/** scripts: `npm run build`, for images: compiles everything that a production program needs. */
import { needs, setUpOrExit } from './set-up.mjs';

await setUpOrExit(needs.build);
