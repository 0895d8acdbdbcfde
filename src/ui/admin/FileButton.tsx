import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  /** What it is for. */
  readonly children: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Lets the user choose files: the browser's own control cannot be made to look like a button. */
export function FileButton({ children, accept, multiple = false, appearance, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(appearance && { appearance })} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={children}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Else choosing the same file again would be no change.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
