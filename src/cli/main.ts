#!/usr/bin/env node
// Loaded in here and not above, so that a system that lets too few files be opened is told of in words.
try {
  const { begin } = await import("./begin.ts");
  await begin();
} catch (cause) {
  const isShort = cause instanceof Error && "code" in cause && cause.code === "EMFILE";
  if (!isShort) throw cause;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const spoken = (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase();
  // No file can be opened any more, so that the text stands in this one.
  const texts = {
    en: "umot: the system does not allow enough files to be open.\n  Raise the limit, for example with ulimit -n 1024.\n",
    it: "umot: il sistema non lascia aprire abbastanza file.\n  Alza il limite, per esempio con ulimit -n 1024.\n",
  };
  const [, text = texts.en] = Object.entries(texts).find(([language]) => spoken.startsWith(language)) ?? [];
  process.stderr.write(text);
  process.exitCode = 2;
}
