import { decodeEntities } from "./entities";

/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|xml)$/;
const QUOTES = ['"', "'"];

/** Walks the tags of an html text as browsers do: names in any case, attributes with or without quotes, tags left open. */
export class HtmlScanner {
  /** In lower case. */
  name = "";
  opens = false;
  /** Text before the tag at hand, since the last one, entities resolved. */
  text = "";
  private tag = "";
  private position = 0;
  private hasMoreQuotes = true;

  constructor(private readonly html: string) {}

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { html } = this;
    let text = "";
    for (;;) {
      const at = html.indexOf("<", this.position);
      if (at < 0) {
        this.text = decodeEntities(text + html.slice(this.position));
        this.position = html.length;
        return false;
      }
      text += html.slice(this.position, at);
      const found = TAG_START.exec(html.slice(at, at + LONGEST_NAME));
      if (found !== null) {
        this.take(at, found[1] === "/", (found[2] ?? "").toLowerCase());
        this.text = decodeEntities(text);
        return true;
      }
      if (html[at + 1] === "!" || html[at + 1] === "?") this.position = asideEnd(html, at);
      else {
        text += "<";
        this.position = at + 1;
      }
    }
  }

  /** An attribute of the tag at hand; empty where it has no value, null where it is not there. */
  attribute(name: string): string | null {
    const found = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/>])`, "i").exec(
      this.tag,
    );
    return found === null ? null : decodeEntities(found[1] ?? found[2] ?? found[3] ?? "");
  }

  private take(at: number, isEnd: boolean, name: string): void {
    this.name = name;
    this.opens = !isEnd;
    this.position = this.tagEnd(at);
    this.tag = this.html.slice(at, this.position);
    if (!this.opens || !RAW.test(name)) return;
    // Case is ignored by looking for the exact spelling first, which is nearly always right.
    const close = this.html.slice(this.position).search(new RegExp(`</${name}`, "i"));
    this.content = close < 0 ? "" : this.html.slice(this.position, this.position + close);
    this.position = close < 0 ? this.html.length : this.position + close;
  }

  /** What stands in the element at hand if its content is no markup. */
  content = "";

  private tagEnd(at: number): number {
    const { html } = this;
    for (let i = at + 1; i < html.length; i++) {
      const char = html.charAt(i);
      if (char === ">") return i + 1;
      if (!this.hasMoreQuotes || !QUOTES.includes(char) || !/=\s*$/.test(html.slice(Math.max(at, i - 3), i))) continue;
      const close = html.indexOf(char, i + 1);
      // A quote that never closes is a character, and is not looked for again.
      if (close < 0) this.hasMoreQuotes = false;
      else i = close;
    }
    return html.length;
  }
}

const TAG_START = /^<(\/?)([a-z][^\s/>]*)/i;
const LONGEST_NAME = 64;

/** After a comment, declaration or processing instruction. Conditional comments (`<![if …]>`) hide nothing from a reader. */
function asideEnd(html: string, at: number): number {
  const isComment = html.startsWith("<!--", at);
  const end = isComment ? html.indexOf("-->", at + 4) : html.indexOf(">", at);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}
