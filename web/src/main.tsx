/** web: the screens begin here. */
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@mantine/core/styles.css';
import './styles/global.css';
import './styles/print.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Declined } from './api/client';
import { keys } from './api/keys';
import { App } from './app';
import { Mishap } from './shell/mishap';
import { TellProvider } from './parts/told';
import { shades, theme } from './theme';
import { openMouth } from './words';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Without a network a question fails at once and says so; it is asked again when the network is back.
      networkMode: 'always',
      retry: (times, error) => !(error instanceof Declined) && navigator.onLine && times < 2,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      staleTime: 1_000,
    },
    mutations: { networkMode: 'always' },
  },
});

// Whatever was asked: without a session the way leads to the door. Only the answer itself counts: an old one may lie in
// the cache when somebody else has come in.
client.getQueryCache().subscribe((event) => {
  if (event.type !== 'updated' || event.action.type !== 'error') return;
  const error: unknown = event.action.error;
  if (error instanceof Declined && error.problem.status === 401)
    client.setQueryData(keys.session, null);
});

function begin(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={shades}>
        <QueryClientProvider client={client}>
          <Mishap>
            <TellProvider>
              <App />
            </TellProvider>
          </Mishap>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) void openMouth().then(() => begin(root));
