import { expect, test } from "vitest";
import { toProblems } from "../check/problem.ts";
import { formatProblems } from "../check/formatProblems.ts";
import { readTies } from "./ties.ts";

const tiesIn = (text: string, consumers = 10) => Array.from(readTies(text, "ties.csv", consumers).ties);
const saidOf = (text: string, consumers = 10, language: "en" | "it" = "en") =>
  formatProblems(
    toProblems(readTies(text, "ties.csv", consumers).complaints, new Map([["ties.csv", text]])),
    {
      language,
    },
  );

test("pairs may be parted by a comma, a semicolon, a tab or a space, with or without a line end of Windows", () => {
  expect(tiesIn("0,1\n2;3\r\n4\t5\n6 7\n 8 , 9 \n")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a heading, empty lines and comments are passed over; a last line needs no end", () => {
  expect(tiesIn('"from","to"\n\n# friends\n0,1\n   \n1,2')).toEqual([0, 1, 1, 2]);
});

test("a tie counts once, in whatever direction it was written", () => {
  expect(tiesIn("0,1\n1,0\n0,1\n1,2")).toEqual([0, 1, 1, 2]);
});

test("what is no pair, nobody, or a tie with oneself, in both languages", () => {
  const wrong = "0,1\n0,10\n3,3\n1,2,3\n-1,2\n";
  expect(saidOf(wrong)).toMatchInlineSnapshot(`
    "4 problems

    ties.csv:2:1 U309
      a tie must lead to consumers from 0 to 9 (market.consumers), but leads to 10.
      2 | 0,10
        | ^^^^
      Number consumers from 0, or raise market.consumers.

    ties.csv:3:1 U309
      a tie must join two consumers, but joins 3 with itself.
      3 | 3,3
        | ^^^
      Delete the line.

    ties.csv:4:1 U309
      a tie must be two consumer numbers separated by a comma, but is something else.
      4 | 1,2,3
        | ^^^^^
      Write lines such as 0,17.

    ties.csv:5:1 U309
      a tie must be two consumer numbers separated by a comma, but is something else.
      5 | -1,2
        | ^^^^
      Write lines such as 0,17.
    "
  `);
  expect(saidOf(wrong, 10, "it")).toMatchInlineSnapshot(`
    "4 problemi

    ties.csv:2:1 U309
      un legame deve portare a consumatori da 0 a 9 (market.consumers), ma porta a 10.
      2 | 0,10
        | ^^^^
      Numera i consumatori da 0, oppure aumenta market.consumers.

    ties.csv:3:1 U309
      un legame deve unire due consumatori, ma unisce 3 a se stesso.
      3 | 3,3
        | ^^^
      Cancella la riga.

    ties.csv:4:1 U309
      un legame deve essere due numeri di consumatori separati da una virgola, ma è qualcos'altro.
      4 | 1,2,3
        | ^^^^^
      Scrivi righe come 0,17.

    ties.csv:5:1 U309
      un legame deve essere due numeri di consumatori separati da una virgola, ma è qualcos'altro.
      5 | -1,2
        | ^^^^
      Scrivi righe come 0,17.
    "
  `);
});

test("of words nothing is shown: the file could be anybody's", () => {
  expect(saidOf("0,1\npassword: hunter2\n")).toMatchInlineSnapshot(`
    "1 problem

    ties.csv:2:1 U309
      a tie must be two consumer numbers separated by a comma, but is something else.
      Write lines such as 0,17.
    "
  `);
});

test("no tie at all", () => {
  expect(saidOf("from,to\n")).toMatchInlineSnapshot(`
    "1 problem

    ties.csv:1:1 U309
      the file of ties must hold at least one tie, but holds none.
      1 | from,to
        | ^
      Write lines such as 0,17.
    "
  `);
  expect(saidOf("", 10, "it")).toMatchInlineSnapshot(`
    "1 problema

    ties.csv:1:1 U309
      il file dei legami deve contenere almeno un legame, ma non ne contiene.
      Scrivi righe come 0,17.
    "
  `);
});

test("ten complaints are enough, and long lines are looked at by their beginning", () => {
  expect(readTies("5,5\n".repeat(50), "ties.csv", 10).complaints).toHaveLength(10);
  expect(readTies(`0,1${" ".repeat(500)}\n`, "ties.csv", 10).complaints).toEqual([]);
});
