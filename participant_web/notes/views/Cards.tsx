import { Component, type ComponentChildren, h } from "preact";
import type { Evidence, EvidenceKind, Kind, Outcome } from "../wire";
import { fill } from "../words";
import { Field } from "./Field";
import { nameOf, type Props, short } from "./page";

interface CardProps {
  number: number;
  first: boolean;
  last: boolean;
  words: Props["words"];
  move: (by: number) => void;
  remove: () => void;
  target: boolean;
  extra?: ComponentChildren;
  children?: ComponentChildren;
}

class Card extends Component<CardProps> {
  private card: HTMLElement | null = null;

  override componentDidMount(): void {
    if (this.props.target) this.card?.querySelector<HTMLElement>("textarea, input")?.focus();
  }

  render({ number, first, last, words, move, remove, extra, children }: CardProps) {
    return (
      <article
        class="card"
        ref={(card) => {
          this.card = card;
        }}
      >
        <div class="head">
          <strong>{number}</strong>
          {extra}
          <button type="button" class="quiet" disabled={first} aria-label={words.up} onClick={() => move(-1)}>
            ↑
          </button>
          <button type="button" class="quiet" disabled={last} aria-label={words.down} onClick={() => move(1)}>
            ↓
          </button>
          <button type="button" class="quiet" onClick={remove}>
            {words.remove}
          </button>
        </div>
        {children}
      </article>
    );
  }
}

interface AdderProps {
  label: string;
  add: string;
  done: (text: string) => void;
}

class Adder extends Component<AdderProps> {
  private box: HTMLInputElement | null = null;

  private save = (event: Event): void => {
    event.preventDefault();
    const text = this.box?.value.trim();
    if (!this.box || !text) return;
    this.props.done(text);
    this.box.value = "";
  };

  render({ label, add }: AdderProps) {
    return (
      <form class="line" onSubmit={this.save}>
        <input
          type="text"
          dir="auto"
          maxLength={500}
          aria-label={label}
          placeholder={label}
          ref={(box) => {
            this.box = box;
          }}
        />
        <button type="submit" class="primary">
          {add}
        </button>
      </form>
    );
  }
}

export const Messages = ({ session, state, words, target }: Props & { target: string }) => {
  const all = state.workspace.messages;
  return (
    <div class="cards">
      <Adder
        label={words.newMessage}
        add={words.add}
        done={(headline) => session.do("keymessage.add", { headline, id: session.newId() })}
      />
      {!all.length && <p class="faint">{words.noMessages}</p>}
      {all.map((each, place) => (
        <Card
          key={each.id}
          number={place + 1}
          first={place === 0}
          last={place === all.length - 1}
          words={words}
          target={target === each.id}
          move={(by) => session.do("keymessage.move", { message: each.id, position: place + 1 + by })}
          remove={() => session.do("keymessage.remove", { message: each.id })}
        >
          <Field session={session} address={["message", each.id, "headline"]} label={words.headline} />
          <Field session={session} address={["message", each.id, "text"]} label={words.paragraph} lines={2} />
        </Card>
      ))}
    </div>
  );
};

const STATUSES = ["proposed", "agreed", "in_hand", "done", "set_aside"] as const;

export const Outcomes = (props: Props & { kind: Kind; target: string }) => {
  const { session, state, words, kind, target } = props;
  const all = state.conclusions;
  const own = all.filter((each) => each.kind === kind);
  const asks = kind === "recommendation";
  const place = (each?: Outcome) => (each ? all.indexOf(each) + 1 : 1);
  return (
    <div class="cards">
      <Adder
        label={asks ? words.newRecommendation : words.newConclusion}
        add={words.add}
        done={(text) => session.do("outcome.add", { text, kind, id: session.newId() })}
      />
      {!own.length && <p class="faint">{words.noOutcomes}</p>}
      {own.map((each, number) => (
        <Card
          key={each.id}
          number={number + 1}
          first={number === 0}
          last={number === own.length - 1}
          words={words}
          target={target === each.id}
          move={(by) =>
            session.do("outcome.move", { conclusion: each.id, position: place(own[number + by]) })
          }
          remove={() => session.do("outcome.remove", { conclusion: each.id })}
          extra={
            <button
              type="button"
              class="quiet"
              onClick={() =>
                session.do("outcome.kind", {
                  conclusion: each.id,
                  kind: asks ? "conclusion" : "recommendation",
                })
              }
            >
              {asks ? words.toConclusion : words.toRecommendation}
            </button>
          }
        >
          <OutcomeFields {...props} outcome={each} asks={asks} />
        </Card>
      ))}
    </div>
  );
};

const OutcomeFields = (props: Props & { outcome: Outcome; asks: boolean }) => {
  const { session, state, words, outcome, asks } = props;
  const field = (name: string, label: string, lines?: number) => (
    <Field session={session} address={["conclusion", outcome.id, name]} label={label} lines={lines} />
  );
  return (
    <div>
      {field("text", asks ? words.actionText : words.text, 2)}
      {(state.support?.[outcome.id] || []).map((said) => (
        <p class="faint" dir="auto">
          {fill(words.support, said)}
        </p>
      ))}
      {asks && field("why", words.why, 2)}
      <div class="grid">
        {asks && field("addressee", words.addressee)}
        {asks && field("timeline", words.timeline)}
        {asks && field("resources", words.resources)}
        {asks && (
          <label class="field">
            <span>{words.status}</span>
            <select
              value={outcome.status}
              onChange={(event) =>
                session.do("outcome.status", {
                  conclusion: outcome.id,
                  status: (event.target as HTMLSelectElement).value,
                })
              }
            >
              {STATUSES.map((status) => (
                <option value={status}>{words[status]}</option>
              ))}
            </select>
          </label>
        )}
        {field("theme", words.theme)}
      </div>
      <EvidenceLine {...props} />
    </div>
  );
};

const EvidenceLine = ({ session, state, words, outcome }: Props & { outcome: Outcome }) => {
  const set = (evidence: Evidence, on: boolean) =>
    session.do("outcome.evidence", { conclusion: outcome.id, ...evidence, on });
  const has = (kind: EvidenceKind, ref: string) =>
    outcome.evidence.some((each) => each.kind === kind && each.ref === ref);
  const offers: Record<EvidenceKind, [string, string][]> = {
    poll: state.polls.map((poll) => [poll.id, poll.prompt.text]),
    question: state.questions.map((question) => [question.id, question.text.text]),
    note: state.workspace.notes.map((note) => [note.id, note.text]),
  };
  return (
    <div class="chips">
      {outcome.evidence.map((each) => {
        const name = `${words[each.kind]}: ${nameOf(state, each.kind, each.ref)}`;
        return (
          <button
            type="button"
            class="chip"
            title={fill(words.takeOff, name)}
            onClick={() => set(each, false)}
          >
            × <span dir="auto">{short(name, 48)}</span>
          </button>
        );
      })}
      <select
        class="chip"
        aria-label={words.evidence}
        value=""
        onChange={(event) => {
          const box = event.target as HTMLSelectElement;
          const [kind = "", ref = ""] = box.value.split("/");
          if (ref) set({ kind: kind as EvidenceKind, ref }, true);
          box.value = "";
        }}
      >
        <option value="">{`+ ${words.evidence}`}</option>
        {(Object.keys(offers) as EvidenceKind[]).map((kind) => (
          <optgroup label={words[kind]}>
            {offers[kind]
              .filter(([ref]) => !has(kind, ref))
              .map(([ref, text]) => (
                <option value={`${kind}/${ref}`}>{short(text)}</option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
