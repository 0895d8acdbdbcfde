import { Button, Checkbox, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// As many boxes as the page says, by Fluent UI and nothing else.

function Page({ boxes }: { boxes: number }) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  return (
    <FluentProvider theme={webLightTheme}>
      {Array.from({ length: boxes }, (_, index) => (
        <div key={index}>
          <Checkbox
            label={`Box ${index + 1}`}
            checked={ticked.has(index)}
            onChange={() => setTicked(new Set([...ticked, index]))}
          />
        </div>
      ))}
      <Button appearance="primary" disabled={ticked.size < boxes}>
        Send
      </Button>
    </FluentProvider>
  );
}

const root = document.getElementById('root')!;
void Office.onReady().then(() => createRoot(root).render(<Page boxes={Number(root.dataset.boxes)} />));
