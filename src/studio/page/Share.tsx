import { useRef } from "preact/hooks";
import { signal } from "@preact/signals";
import { say } from "./preferences.ts";
import { pageWords } from "../words/pageWords.ts";
import { shareWords } from "../words/shareWords.ts";
import { shareAddress } from "./address.ts";

const address = signal("");
const said = signal("");

/** The link that holds everything, and a frame for other pages. */
export function Share() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    address.value = shareAddress();
    said.value = "";
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {say(pageWords.share)}
      </button>
      <dialog ref={dialog} aria-label={say(pageWords.share)}>
        <h2>{say(pageWords.share)}</h2>
        <p>{say(shareWords.about)}</p>
        {location.protocol === "file:" && <p class="note">{say(shareWords.fromDisk)}</p>}
        <Text name={say(shareWords.link)} text={address.value} />
        <Text
          name={say(shareWords.frame)}
          text={`<iframe src="${address.value.replace("#", "?frame#")}" width="900" height="640" title="umot" loading="lazy"></iframe>`}
        />
        <p role="status">{said.value}</p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say(pageWords.close)}
        </button>
      </dialog>
    </>
  );
}

function Text({ name, text }: { readonly name: string; readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    area.current?.select();
    said.value = await navigator.clipboard.writeText(text).then(
      () => say(shareWords.copied),
      () => say(shareWords.byHand),
    );
  };
  return (
    <label class="text">
      <span>{name}</span>
      <textarea ref={area} readOnly rows={3} value={text} />
      <button type="button" onClick={() => void copy()}>
        {say(shareWords.copy)}
      </button>
    </label>
  );
}
