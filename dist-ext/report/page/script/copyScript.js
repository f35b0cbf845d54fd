/**
 * Copying to the clipboard, which browsers may refuse: a picture is then saved instead, and a text is shown selected,
 * to be copied by hand.
 */
export const COPY_SCRIPT = String.raw `
async function copyPicture(name, figure) {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(figure) })]);
    say(figure, "copied");
  } catch {
    download(name + ".png", "image/png", await pictureOf(figure));
    say(figure, "saved");
  }
}

async function copyText(text, near) {
  try {
    await navigator.clipboard.writeText(text);
    say(near, "copied");
  } catch {
    offer(text, near);
  }
}

/** Says in the reader's language what came of it, also to those who listen. */
function say(near, what) {
  const place = near.querySelector(".said");
  place.textContent = near.closest("main").dataset[what];
  setTimeout(() => (place.textContent = ""), 6000);
}

function offer(text, near) {
  const words = near.closest("main").dataset;
  const dialog = document.createElement("dialog");
  const label = Object.assign(document.createElement("label"), { textContent: words.byHand });
  const area = Object.assign(document.createElement("textarea"), { value: text, readOnly: true, rows: 12 });
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: words.close });
  label.append(area);
  dialog.append(label, close);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  near.append(dialog);
  dialog.showModal();
  area.select();
}

for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    copyText(document.getElementById(button.dataset.copies).textContent, button.parentElement);
  });
}
`;
