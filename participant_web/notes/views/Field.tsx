import { Component, h } from "preact";
import type { Address, Session } from "../session";
import { replacement } from "../shared";

interface Props {
  session: Session;
  address: Address;
  label: string;
  lines?: number;
  hideLabel?: boolean;
  hint?: string;
}

/** A text that others may be writing too: saved as typed; what comes in goes in around the cursor. */
export class Field extends Component<Props> {
  private box: HTMLTextAreaElement | HTMLInputElement | null = null;
  private readonly id = this.props.address.join("-");

  override componentDidMount(): void {
    this.show();
  }

  override componentDidUpdate(): void {
    this.show();
  }

  private show(): void {
    const { box } = this;
    const { session, address } = this.props;
    if (!box) return;
    const text = session.text(address);
    if (box.value !== text) {
      const [start, end, middle] = replacement(box.value, text);
      const at = box.selectionStart ?? 0;
      box.value = text;
      if (document.activeElement === box) {
        const moved = at <= start ? at : Math.max(start, at + middle.length - (end - start));
        box.setSelectionRange(moved, moved);
      }
    }
    this.fit();
  }

  /** As high as its text. */
  private fit(): void {
    const { box } = this;
    if (!box || !this.props.lines) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }

  render({ session, address, label, lines, hideLabel, hint }: Props) {
    const given = {
      id: this.id,
      ref: (box: HTMLTextAreaElement | HTMLInputElement | null) => {
        this.box = box;
      },
      "aria-label": hideLabel ? label : undefined,
      placeholder: hint,
      dir: "auto" as const,
      onInput: () => {
        session.type(address, this.box?.value ?? "");
        this.fit();
      },
      onBlur: () => session.save(),
    };
    const box = lines ? (
      <textarea rows={lines} maxLength={10_000} {...given} />
    ) : (
      <input type="text" maxLength={500} {...given} />
    );
    if (hideLabel) return box;
    return (
      <div class="field">
        <label for={this.id}>{label}</label>
        {box}
      </div>
    );
  }
}
