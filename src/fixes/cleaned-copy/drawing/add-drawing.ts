import type { PackageParts } from "../xlsx/package-parts";
import type { CopiedDrawing } from "./copy-drawing";

/** How many drawings, charts and pictures a package has so far: their parts are numbered. */
export interface DrawnCounts {
  drawings: number;
  charts: number;
  pictures: number;
}

/** Puts a drawing and what it leads to into the package. @returns the drawing's part, as its sheet leads to it */
export function addDrawing(files: PackageParts, { xml, parts }: CopiedDrawing, counts: DrawnCounts): string {
  const number = ++counts.drawings;
  const name = `xl/drawings/drawing${number}.xml`;
  parts.forEach((part, at) => {
    const id = `rId${at + 1}`;
    if (part.type === "chart") {
      const target = `charts/chart${++counts.charts}.xml`;
      files.link(name, id, "chart", `../${target}`);
      files.add(`xl/${target}`, "chart", part.xml);
    } else {
      const target = `media/image${++counts.pictures}.${part.type}`;
      files.link(name, id, "image", `../${target}`);
      files.add(`xl/${target}`, part.type, part.bytes);
    }
  });
  files.add(name, "drawing", xml);
  return `../drawings/drawing${number}.xml`;
}
