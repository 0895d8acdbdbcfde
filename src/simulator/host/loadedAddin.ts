import { parseManifest, type LaunchEvent, type Manifest } from './manifest';

/** The add-in as the built manifest.xml describes it, and the address it is served from. */
export class LoadedAddin {
  manifest: Manifest | undefined;
  /** Why there is no manifest. */
  problem: string | undefined;
  /** The add-in's server can be taken away, so that its runtimes do not load. */
  isReachable = true;
  private base = '';
  private xml = '';

  /** Reads the manifest from the add-in's site, whose address the simulator's server knows. */
  async load(locale: string): Promise<void> {
    try {
      const addin = (await (await fetch('/addin.json')).json()) as { base: string; manifest: string };
      this.base = addin.base;
      const url = this.url(addin.manifest);
      const answer = await fetch(url, { cache: 'no-store' });
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      this.xml = await answer.text();
      this.read(locale);
    } catch (error) {
      this.manifest = undefined;
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  /** Takes the manifest's texts for another display language. */
  read(locale: string): void {
    if (!this.xml) return;
    this.manifest = parseManifest(this.xml, locale);
    this.problem = undefined;
  }

  /** False where the manifest asks for a higher Mailbox set than `mailbox`: Outlook then shows nothing of the add-in. */
  isSupported(mailbox: number): boolean {
    return this.manifest !== undefined && this.manifest.mailbox <= mailbox;
  }

  /** The handler that the manifest declares for `type`. */
  launchEvent(type: string): LaunchEvent | undefined {
    return this.manifest?.launchEvents.find((event) => event.type === type);
  }

  /** The address of a file on the add-in's site. */
  url(file: string): string {
    return new URL(file, this.base).href;
  }

  /** The address of a runtime, or one that answers nothing while the server is "down". */
  runtimeUrl(url: string | undefined): string | undefined {
    return url && !this.isReachable ? this.url('.simulator/unreachable') : url;
  }
}
