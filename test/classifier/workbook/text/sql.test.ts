import { describe, expect, it } from "vitest";
import { findSqlTables } from "../../../../src/classifier/workbook/text/sql";

describe("inserted rows", () => {
  it.each([
    [
      "one by one",
      "INSERT INTO staff (name, age) VALUES ('O''Neil', 40);\nINSERT INTO staff (name, age) VALUES ('B', NULL);",
    ],
    ["together", "insert into `staff` (`name`,`age`) values ('O\\'Neil',40),\n ('B',null);"],
    [
      "with a schema",
      "INSERT INTO [dbo].[staff] ([name], [age]) VALUES (N'O''Neil', 40)\nINSERT INTO [dbo].[staff] ([name], [age]) VALUES (N'B', NULL)",
    ],
    [
      "with the columns where the table was made",
      "CREATE TABLE `staff` (\n  `name` varchar(10) NOT NULL,\n  `age` decimal(3,0),\n  PRIMARY KEY (`name`)\n);\nINSERT INTO `staff` VALUES ('O\\'Neil',40),('B',NULL);",
    ],
    ["in blocks", "COPY public.staff (name, age) FROM stdin;\nO'Neil\t40\nB\t\\N\n\\.\n"],
  ])("%s", (kind, text) => {
    expect(findSqlTables(text)).toEqual([
      {
        name: "staff",
        visibility: "visible",
        rows: [
          ["name", "age"],
          ["O'Neil", kind === "in blocks" ? "40" : 40],
          ["B", null],
        ],
      },
    ]);
  });
});

it.each([
  "INSERT INTO a VALUES (",
  "INSERT INTO a VALUES ('",
  "COPY a (b) FROM stdin;",
  "CREATE TABLE a (",
  "copy a from",
])("ends on %j", (text) => {
  expect(findSqlTables(text).length).toBeLessThan(2);
});
