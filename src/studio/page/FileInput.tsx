import { openFile } from "./dropFiles.ts";

/** What kinds of file the page opens, by what they are opened as. */
const ACCEPTED = { scenario: ".yaml,.yml", table: ".csv,.tsv,.txt,.xlsx,text/csv" } as const;

/** A button that lets a file be chosen and opens it. */
export function FileInput({ as, label }: { readonly as: keyof typeof ACCEPTED; readonly label: string }) {
  return (
    <label class="file">
      {label}
      <input
        type="file"
        accept={ACCEPTED[as]}
        class="hidden"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // What was chosen as a scenario may still be a table by its name.
          if (file !== undefined) void openFile(file, as === "table" ? as : undefined);
        }}
      />
    </label>
  );
}
