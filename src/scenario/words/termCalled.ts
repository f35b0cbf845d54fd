import { glossary, type Term } from "./glossary.ts";

/** The term of the glossary that has a name, in either language. */
export function termCalled(word: string): Term | undefined {
  const wanted = word.trim().toLowerCase();
  return glossary.find(
    ({ name, also }) =>
      also.includes(wanted) || Object.values(name).some((said) => said.toLowerCase() === wanted),
  );
}
