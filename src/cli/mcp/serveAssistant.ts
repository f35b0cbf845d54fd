import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withPackages } from "../../files/packages/withPackages.ts";
import { toolVersion } from "../../files/folders/toolVersion.ts";
import { REPORT_DATA } from "../../files/report/writeFormats.ts";
import type { Language } from "../../language/language.ts";
import { parseReport } from "../../report/document/parseReport.ts";
import type { Progress } from "../../studies/runs/replicate.ts";
import { assistantWords } from "../words/assistants.ts";
import { ANSWERING } from "../answeringCommands.ts";
import { listReports, SHIPPED, SHIPPED_PREFIX, withinFolder } from "./listReports.ts";
import { reportMarkdown } from "./reportMarkdown.ts";
import { runTool } from "./runTool.ts";
import { checkValues, type Tool, toolOf } from "./toolOf.ts";

/** What a server is started with. */
export interface AssistantOptions {
  /** the only folder whose files are read, its links resolved */
  readonly folder: string;
  /** time that a call may take */
  readonly seconds: number;
  readonly language: Language;
}

/** Answers an assistant on standard input and output until it hangs up. */
export async function serveAssistant(options: AssistantOptions): Promise<void> {
  const [{ Server }, { StdioServerTransport }, types] = await withPackages("assistants", () =>
    Promise.all([
      import("@modelcontextprotocol/sdk/server/index.js"),
      import("@modelcontextprotocol/sdk/server/stdio.js"),
      import("@modelcontextprotocol/sdk/types.js"),
    ]),
  );
  const { language } = options;
  const words = assistantWords[language];
  const made = await Promise.all(
    Object.entries(ANSWERING).map(([name, entry]) => toolOf(name, entry, language)),
  );
  const tools = new Map(made.map((tool) => [tool.name, tool]));
  const server = new Server(
    { name: "umot", version: toolVersion() },
    { capabilities: { tools: {}, resources: {} }, instructions: words.instructions },
  );
  server.setRequestHandler(types.ListToolsRequestSchema, () => ({
    tools: made.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
  }));
  server.setRequestHandler(types.CallToolRequestSchema, async ({ params }, { signal, sendNotification }) => {
    const tool = tools.get(params.name);
    if (tool === undefined)
      return refused([words.noTool(params.name.slice(0, 60), Object.keys(ANSWERING).join(", "))]);
    const progressToken = params._meta?.progressToken;
    const begin = performance.now();
    let runs: { readonly done: number; readonly total: number } | undefined;
    /** Runs where they are counted, and seconds until then; what is told may only grow. */
    const state = () => {
      const seconds = Math.round((performance.now() - begin) / 1000);
      return runs === undefined
        ? { progress: seconds / options.seconds, total: 1, message: words.under(seconds) }
        : { progress: 1 + runs.done, total: 1 + runs.total, message: words.runsDone(runs.done, runs.total) };
    };
    const tell = () => {
      if (progressToken === undefined) return;
      const told = { progressToken, ...state() };
      sendNotification({ method: "notifications/progress", params: told }).catch(() => {});
    };
    const tick = setInterval(tell, 1000);
    try {
      return await answer(tool, params.arguments ?? {}, options, signal, (done, total) => {
        const isFirst = runs === undefined;
        runs = { done, total };
        // At once: a short call would be answered before the next second is up.
        if (isFirst) tell();
      });
    } finally {
      clearInterval(tick);
    }
  });
  server.setRequestHandler(types.ListResourcesRequestSchema, () => ({
    resources: [...listScenarios(), ...listReports(options.folder).map(reportResource)],
  }));
  server.setRequestHandler(types.ReadResourceRequestSchema, ({ params: { uri } }) => {
    const report = listReports(options.folder).find((path) => reportResource(path).uri === uri);
    if (report !== undefined) {
      const read = parseReport(readFileSync(join(options.folder, report, REPORT_DATA), "utf8"));
      if (read.report === undefined)
        throw new types.McpError(
          types.ErrorCode.InternalError,
          words.damagedReport(read.fault.what[language]),
        );
      const text = reportMarkdown(read.report, language, words.caveat);
      return { contents: [{ uri, mimeType: "text/markdown", text }] };
    }
    const path = uri.startsWith(SCENARIO)
      ? withinFolder(uri.slice(SCENARIO.length), options.folder)
      : undefined;
    if (!listScenarios().some((scenario) => scenario.uri === uri) || path === undefined)
      throw new types.McpError(types.ErrorCode.InvalidParams, words.noResource);
    return { contents: [{ uri, mimeType: "application/yaml", text: readFileSync(path, "utf8") }] };
  });
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.on("end", resolve);
  });
  await server.connect(transport);
  await ended;
}

const SCENARIO = "umot://scenario/";

const reportResource = (path: string) => ({
  uri: `umot://report/${encodeURI(path)}`,
  name: path,
  mimeType: "text/markdown",
});

function listScenarios() {
  return readdirSync(SHIPPED, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.replaceAll("\\", "/"))
    .map((name) => ({ uri: `${SCENARIO}${SHIPPED_PREFIX}${name}`, name, mimeType: "application/yaml" }));
}

async function answer(
  tool: Tool,
  values: Readonly<Record<string, unknown>>,
  { folder, seconds, language }: AssistantOptions,
  signal: AbortSignal,
  progress: Progress,
) {
  const words = assistantWords[language];
  const faults = checkValues(tool, values, language);
  if (faults.length > 0) return refused(faults);
  const placed = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string"
      ? withinFolder(value, folder)
      : Array.isArray(value)
        ? value.map((text: string) => withinFolder(text, folder))
        : value,
  ]);
  const outside = placed.filter(([, value]) => [value].flat().includes(undefined));
  if (outside.length > 0) return refused(outside.map(([key]) => words.outside(String(key))));
  const { code, printed, said, isCut } = await runTool(tool.wordsOf(Object.fromEntries(placed)), {
    folder,
    seconds,
    signal,
    progress,
  });
  const hidden = (text: string) =>
    text.replaceAll(SHIPPED, SHIPPED_PREFIX).replaceAll(join(folder, "/"), "").trim();
  if (hidden(printed) === "") return refused([isCut ? words.nothingInTime(seconds) : hidden(said)]);
  const parts = [hidden(printed), isCut ? words.cut(seconds) : "", hidden(said), words.caveat];
  const text = parts.filter((part) => part !== "").join("\n\n");
  return { content: [{ type: "text" as const, text }], isError: code === 2 };
}

const refused = (faults: readonly string[]) => ({
  content: [{ type: "text" as const, text: faults.join("\n") }],
  isError: true,
});
