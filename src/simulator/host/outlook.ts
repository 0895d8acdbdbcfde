import type { Mailbox, OutgoingMessage } from '../../message/message';
import { ActivityLog } from '../model/activityLog';
import { recipientType, user } from '../model/addressBook';
import { draftOf, emptyDraft, messageOf, nextId, type Draft } from '../model/draft';
import type { Fault } from '../model/faults';
import { profiles, type Profile, type ProfileId, type QuirkName, type Quirks } from '../model/profiles';
import type { appContext } from './appContext';
import { CallDesk } from './callDesk';
import { ComposeWindow } from './composeWindow';
import { LoadedAddin } from './loadedAddin';
import type { LaunchEvent, Manifest } from './manifest';
import type { RuntimeSettings } from './scriptRun';

export type Language = 'ja' | 'en';
export type Theme = 'light' | 'dark';

export interface SentItem {
  readonly id: string;
  readonly message: OutgoingMessage;
  /** Headers and the like that recipients would get with the message. */
  readonly internetHeaders: Readonly<Record<string, string>>;
}

const ROAMING_SETTINGS = 'simulator.roamingSettings';

/** The simulated Outlook: mailbox, open messages, the client being played and the add-in it has loaded. */
export class Outlook {
  readonly user: Mailbox = user;
  readonly addin = new LoadedAddin();
  readonly backstage = document.createElement('div');
  readonly log = new ActivityLog(() => this.changed());
  profile: Profile = profiles.web;
  quirks: Quirks = profiles.web.quirks;
  language: Language = 'ja';
  theme: Theme = 'light';
  latency = 20;
  readonly faults = new Map<number, Fault>();
  windows: readonly ComposeWindow[] = [];
  drafts: readonly Draft[] = [];
  sentItems: readonly SentItem[] = [];
  /** The user left a message while the add-in was checking it, and has not been told yet. */
  hasLeftSending = false;
  private readonly listeners = new Set<() => void>();
  private version = 0;

  constructor() {
    // Not display:none: browsers stop timers of frames that are not laid out.
    this.backstage.style.cssText =
      'position:fixed;inset:auto auto 0 0;width:1px;height:1px;overflow:hidden;opacity:0;pointer-events:none';
    this.backstage.setAttribute('aria-hidden', 'true');
    document.body.append(this.backstage);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): number => this.version;

  changed(): void {
    this.version += 1;
    this.listeners.forEach((listener) => listener());
  }

  get locale(): string {
    return this.language === 'ja' ? 'ja-JP' : 'en-US';
  }

  /** The message in the reading area; others are in windows of their own. */
  get inline(): ComposeWindow | undefined {
    return this.windows.find((window) => !window.isPopOut);
  }

  get loadedManifest(): Manifest {
    if (!this.manifest) throw new Error('The add-in is not loaded');
    return this.manifest;
  }

  /** Loads the add-in as its built manifest.xml describes it. */
  async loadAddin(): Promise<void> {
    await this.addin.load(this.locale);
    this.changed();
  }

  get manifest(): Manifest | undefined {
    return this.addin.manifest;
  }

  get isAddinSupported(): boolean {
    return this.addin.isSupported(this.profile.mailbox);
  }

  /** The handler that the manifest declares for `type`, where this client's set is enough for the add-in. */
  launchEvent(type: string): LaunchEvent | undefined {
    return this.isAddinSupported ? this.addin.launchEvent(type) : undefined;
  }

  /** The handler of the older send event, which every client has that has the add-in at all. */
  get itemSend(): Manifest['itemSend'] {
    return this.isAddinSupported ? this.manifest?.itemSend : undefined;
  }

  setProfile(id: ProfileId): void {
    this.profile = profiles[id];
    this.quirks = this.profile.quirks;
    this.log.add('note', `${this.profile.label.en}, Mailbox 1.${this.profile.mailbox}`);
  }

  setQuirk(name: QuirkName, on: boolean): void {
    this.quirks = { ...this.quirks, [name]: on };
    this.changed();
  }

  setLanguage(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    this.addin.read(this.locale);
    this.changed();
  }

  set(settings: Partial<Pick<Outlook, 'theme' | 'latency'>>): void {
    Object.assign(this, settings);
    this.changed();
  }

  setAddinReachable(isReachable: boolean): void {
    this.addin.isReachable = isReachable;
    this.changed();
  }

  setFault(dispatchId: number, fault: Fault | undefined): void {
    if (fault) this.faults.set(dispatchId, fault);
    else this.faults.delete(dispatchId);
    this.changed();
  }

  newMeeting(): ComposeWindow {
    return this.open(emptyDraft(this.user, 'meeting'), false);
  }

  newMail(isPopOut = false): ComposeWindow {
    return this.open(emptyDraft(this.user), isPopOut);
  }

  openMessage(message: OutgoingMessage, isPopOut = false): ComposeWindow {
    return this.open(draftOf(message, recipientType), isPopOut);
  }

  /** Opens a draft; what was open in the reading area goes to Drafts. */
  open(draft: Draft, isPopOut: boolean): ComposeWindow {
    const open = this.windows.find((window) => window.draft === draft);
    if (open) return open;
    if (!isPopOut && this.inline) this.putAway(this.inline);
    this.drafts = this.drafts.filter((other) => other !== draft);
    const window = new ComposeWindow(this, draft, isPopOut);
    this.windows = [...this.windows, window];
    this.changed();
    return window;
  }

  /** Saves the message to Drafts and closes it. On the web that also ends a send under way (documentation). */
  putAway(window: ComposeWindow): void {
    window.draft.saved = true;
    this.hasLeftSending ||= window.isSending;
    this.drafts = [window.draft, ...this.drafts];
    this.close(window);
  }

  acknowledgeLeaving(): void {
    this.hasLeftSending = false;
    this.changed();
  }

  discard(window: ComposeWindow): void {
    this.close(window);
  }

  popOut(window: ComposeWindow): void {
    const { draft } = window;
    this.close(window);
    this.open(draft, true);
  }

  /** The message leaves: at once, or when its delivery time comes. */
  deliver(window: ComposeWindow): void {
    const { draft } = window;
    this.close(window);
    const wait = (draft.deliverAt ?? 0) - Date.now();
    if (wait > 0) {
      // Outlook on the web keeps such mail in Drafts, where it can still be cancelled (platform-facts.md).
      if (this.profile.platform !== 'PC') this.drafts = [draft, ...this.drafts];
      this.log.add('send', `scheduled: ${draft.subject}`);
      setTimeout(() => this.deliverScheduled(draft), Math.min(wait, 2 ** 31 - 1));
      return this.changed();
    }
    this.addToSent(draft);
  }

  saveRoamingSettings(settings: Record<string, string>): void {
    localStorage.setItem(ROAMING_SETTINGS, JSON.stringify(settings));
    this.log.add('note', `roamingSettings: ${JSON.stringify(settings).length} characters`);
  }

  get roamingSettings(): Record<string, string> {
    return JSON.parse(localStorage.getItem(ROAMING_SETTINGS) ?? '{}') as Record<string, string>;
  }

  desk(runtime: string): CallDesk {
    const settings = () => ({
      latency: this.latency,
      faults: this.faults,
      parallelCalls: this.profile.parallelCalls,
      rejectFourthCall: this.quirks.rejectFourthCall,
    });
    return new CallDesk(runtime, settings, this.log);
  }

  contextFor(controlId: string): Parameters<typeof appContext>[0] {
    return {
      controlId,
      locale: this.locale,
      profile: this.profile,
      manifest: this.loadedManifest,
      roamingSettings: this.roamingSettings,
      isDark: this.theme === 'dark',
    };
  }

  runtimeSettings(draft: Draft): RuntimeSettings {
    const { manifest, profile } = this;
    return {
      script: this.addin.runtimeUrl(manifest?.runtime.script) ?? '',
      allowedList: this.addin.url('/.well-known/microsoft-officeaddins-allowed.json'),
      locale: this.locale,
      hostVersion: profile.hostVersion,
      mailbox: profile.mailbox,
      user: this.user,
      kind: draft.kind,
      conversationId: draft.conversationId,
      permissions: manifest?.permissions ?? '',
      roamingSettings: this.roamingSettings,
      roamingSettingsLimit: 32 * 1024,
    };
  }

  private deliverScheduled(draft: Draft): void {
    if (this.profile.platform !== 'PC' && !this.drafts.includes(draft)) return;
    this.drafts = this.drafts.filter((other) => other !== draft);
    this.addToSent(draft);
  }

  private addToSent(draft: Draft): void {
    const item = {
      id: nextId('sent-'),
      message: messageOf(draft, new Date()),
      internetHeaders: { ...draft.internetHeaders },
    };
    this.sentItems = [item, ...this.sentItems];
    this.log.add('send', `sent: ${draft.subject || '-'}`);
  }

  private close(window: ComposeWindow): void {
    this.windows = this.windows.filter((other) => other !== window);
    window.dispose();
    this.changed();
  }
}
