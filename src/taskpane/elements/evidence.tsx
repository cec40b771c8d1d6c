import type { JSX } from "react";
import type { AttachmentInspection, ColumnReference, Finding } from "../../classifier/index";
import { ColumnTable } from "./column-table";
import { HiddenPlaces } from "./hidden-places";
import { Miniature } from "./miniature";
import { useColumnSamples } from "./use-column-samples";

const NO_COLUMNS: readonly ColumnReference[] = [];

interface EvidenceProps {
  readonly finding: Finding;
  readonly inspection: AttachmentInspection;
}

/** What a finding about a file rests on: where it hides, the sheets as a picture, the columns one by one. */
export function Evidence({ finding, inspection }: EvidenceProps): JSX.Element {
  const columns = "columns" in finding.data ? finding.data.columns : NO_COLUMNS;
  const live = useColumnSamples(finding.attachment, columns);
  return (
    <>
      {"parts" in finding.data && <HiddenPlaces parts={finding.data.parts} live={live} />}
      <Miniature attachment={inspection} live={live} />
      {columns.length > 0 && <ColumnTable columns={columns} live={live} />}
    </>
  );
}
