import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { Parts } from './lazyParts';
import { Section } from './parts/Section';
import { AddressText, VisibleText } from './parts/VisibleText';

/** What is handed over to parts of the page that are loaded later. */
export const parts: Parts = {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Section,
  VisibleText,
  AddressText,
};
