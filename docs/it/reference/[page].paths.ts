import { commandsPage } from "../../../tools/site/commandsPage.ts";

export default {
  paths: async () => [{ params: { page: "commands" }, content: await commandsPage("it") }],
};
