// Runs in the page: folds the code of each cell below what the cell shows, for who wants to see how it is made.

for (const code of document.querySelectorAll(".observablehq--cell + pre")) {
  const details = Object.assign(document.createElement("details"), { className: "code" });
  const summary = Object.assign(document.createElement("summary"), { textContent: "code" });
  code.replaceWith(details);
  details.append(summary, code);
  // What scrolls must be reached by keyboard, too.
  code.setAttribute("tabindex", "0");
}
