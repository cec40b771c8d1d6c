import { AttributeWalk } from "../../../classifier/index";
import type { DefinedName } from "./defined-names";
import { findLostNames } from "./defined-names";
import { isInside } from "./derived-cells";
import type { FormulaReference, ReadFormula } from "./formula";
import { filledReference, readFormula } from "./formula";
import type { FormulaCell } from "./formula-cell";
import { readFormulaCell } from "./formula-cell";
import type { Fate, FormulaScope } from "./formula-fate";
import { fateOf } from "./formula-fate";
import type { SheetPlan } from "./open-sheets";
import type { Area } from "./references";
import { touches } from "./removal";
import type { RepeatedValues } from "./repeated-values";
import type { CellSpans } from "./cell-spans";
import { walkSheetData } from "./sheet-data";
import { SheetFates } from "./sheet-fates";
import type { SheetSource } from "./sheet-source";

/** After so many rounds a column in which one more cell is made from what goes is given up as a whole, so that the rounds end. */
const EXACT_ROUNDS = 6;
const MOST_REMEMBERED = 100_000;

/** What judging needs beside the sheets. */
export interface JudgeOptions {
  readonly plans: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  readonly repeated: RepeatedValues;
  readonly checkTime: () => void;
  /** Formulas that become values whatever they refer to. */
  readonly plain: ReadonlySet<string>;
  /** By sheet; what pivot tables wrote as labels is already known to go. */
  readonly counted: readonly (readonly Area[])[];
  /** Anew for each round, since tables lose more columns with each cell that is emptied. */
  readonly scope: () => FormulaScope;
}

export interface JudgedFormulas {
  readonly scope: FormulaScope;
  /** By sheet. */
  readonly fates: readonly SheetFates[];
  /** Those that stay, for a last look when everything that was removed is known. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Judges every formula of the cells that stay. What was made from what goes is emptied, and so is what was made from that, until nothing
 * more is found: `=UPPER(B2)` and the `=C2&"!"` beside it both go with column B.
 */
export function judgeFormulas(options: JudgeOptions): JudgedFormulas {
  const first = options.scope();
  if (first.keepsSeenValues && !first.keepsFormulas) {
    return { scope: first, fates: options.plans.map(() => new SheetFates("value")), kept: new Set() };
  }
  const read = rememberRead();
  for (let round = 1; ; round++) {
    const scope = options.scope();
    const judge = new FormulaJudge(
      options,
      { ...scope, lostNames: findLostNames(options.names, scope, scope.sheets) },
      read,
      round > EXACT_ROUNDS,
    );
    const fates = options.plans.map((plan) => judge.sheet(plan));
    if (!judge.hasFoundMore) return { scope: judge.scope, fates, kept: judge.kept };
  }
}

/** Texts of formulas repeat, within a round and from one to the next. */
function rememberRead(): (formula: string) => ReadFormula {
  const remembered = new Map<string, ReadFormula>();
  return (formula) => {
    const known = remembered.get(formula);
    if (known !== undefined) return known;
    const read = readFormula(formula);
    if (remembered.size < MOST_REMEMBERED) remembered.set(formula, read);
    return read;
  };
}

/** The first cell of a group, which holds the formula of all. */
interface Group {
  readonly read: ReadFormula;
  readonly row: number;
  readonly column: number;
  /** The formula stays where it can, whatever becomes of it elsewhere. */
  readonly isSafe: boolean;
}

class FormulaJudge {
  hasFoundMore = false;
  readonly kept = new Set<string>();
  private readonly walk = new AttributeWalk();

  constructor(
    private readonly options: JudgeOptions,
    readonly scope: FormulaScope,
    private readonly read: (formula: string) => ReadFormula,
    private readonly givesUpColumns: boolean,
  ) {}

  sheet({ source, removal }: SheetPlan): SheetFates {
    const fates = new SheetFates();
    if (source === null || removal.isWhole) return fates;
    const { bytes, data, rows } = source;
    const isCounted = (this.options.counted[source.index] ?? []).length > 0;
    if (!isCounted && !rows.hasFormulas) return fates;
    const groups = new Map<string, Group>();
    walkSheetData(bytes, data, this.options.checkTime, {
      row: () => undefined,
      cell: (cell) => {
        const formula = readFormulaCell(bytes, this.walk, cell);
        if (formula === null) {
          this.count(cell, source);
          return;
        }
        if (formula.group !== "" && formula.text !== "") groups.set(formula.group, this.group(formula, cell, source));
        const isGone = removal.hasColumn(cell.column) || removal.rows.has(cell.row);
        if (isGone) {
          // The formula goes with its cell, and the others of its group are left without.
          if (formula.group !== "") fates.breakGroup(formula.group);
          return;
        }
        const fate = this.settle(this.fate(formula, cell, source, groups), formula, cell, source);
        if (fate === "empty") this.forget(formula, cell, source);
        if (fate === "keep") {
          if (formula.text !== "") this.kept.add(formula.text);
        } else {
          fates.set(cell.row, cell.column, fate);
          if (formula.group !== "") fates.breakGroup(formula.group);
        }
      },
      rowEnd: () => undefined,
    });
    return fates;
  }

  /** Of a number that a pivot table made: it is one person's where a removed cell says the same. */
  private count(cell: CellSpans, { index, bytes }: SheetSource): void {
    const areas = this.options.counted[index] ?? [];
    if (areas.length === 0 || !isInside(areas, cell.row, cell.column)) return;
    const { derived } = this.removalOf(index);
    if (derived.has(cell.row, cell.column) || !this.options.repeated.isIn(cell.ownText(bytes) ?? "")) return;
    this.hasFoundMore = true;
    derived.add(cell.row, cell.column);
  }

  private group({ text, filled }: FormulaCell, { row, column }: CellSpans, { index }: SheetSource): Group {
    const read = this.read(text);
    const sheet = this.removalOf(index);
    const place = {
      sheet,
      moreRows: filled === null ? 0 : filled.lastRow - filled.firstRow,
      moreColumns: filled === null ? 0 : filled.lastColumn - filled.firstColumn,
    };
    return { read, row, column, isSafe: filled !== null && fateOf(read, place, this.scope) === "keep" };
  }

  private fate(
    formula: FormulaCell,
    { row, column }: CellSpans,
    { index }: SheetSource,
    groups: ReadonlyMap<string, Group>,
  ): Fate {
    const sheet = this.removalOf(index);
    if (sheet.derived.has(row, column) || sheet.derived.isGivenUp(column)) return "empty";
    const place = { sheet, moreRows: 0, moreColumns: 0 };
    if (formula.kind === "shared") {
      const group = groups.get(formula.group);
      if (group === undefined) return this.unknownFate();
      if (group.isSafe) return "keep";
      const areaOf = (reference: FormulaReference): Area =>
        filledReference(reference, row - group.row, column - group.column);
      return fateOf(group.read, place, this.scope, areaOf);
    }
    // A data table tries values in the formulas above and to the left of it.
    if (formula.kind === "dataTable") {
      const { filled } = formula;
      const sources =
        filled === null ? null : { ...filled, firstRow: filled.firstRow - 1, firstColumn: filled.firstColumn - 1 };
      return sources === null || touches(sheet, sources) ? this.unknownFate() : "value";
    }
    const fate = fateOf(this.read(formula.text), place, this.scope);
    // An array formula writes into the cells it fills.
    return fate === "keep" && formula.filled !== null && touches(sheet, formula.filled) ? "value" : fate;
  }

  /** Of a formula that nobody can look at. */
  private unknownFate(): Fate {
    return this.scope.keepsSeenValues ? "value" : "empty";
  }

  private settle(fate: Fate, { text }: FormulaCell, cell: CellSpans, { bytes }: SheetSource): Fate {
    if (fate === "keep" && this.options.plain.has(text)) return "value";
    if (fate !== "unless-repeated") return fate;
    return this.options.repeated.isIn(cell.ownText(bytes) ?? "") ? "empty" : "value";
  }

  private forget({ filled, kind }: FormulaCell, { row, column }: CellSpans, { index }: SheetSource): void {
    const { derived } = this.removalOf(index);
    if (derived.has(row, column)) return;
    this.hasFoundMore = true;
    const isOne = filled === null || (filled.firstRow === filled.lastRow && filled.firstColumn === filled.lastColumn);
    if (kind !== "shared" && !isOne) derived.addArea(filled);
    if (this.givesUpColumns) derived.giveUp(column);
    derived.add(row, column);
  }

  private removalOf(index: number): SheetPlan["removal"] {
    return (this.options.plans[index] as SheetPlan).removal;
  }
}
