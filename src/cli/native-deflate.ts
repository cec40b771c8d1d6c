import { deflateRawSync } from "node:zlib";
import type { DeflatePort } from "../fixes/index";

/** As much as the add-in's own packs. */
const LEVEL = 2;

/** Node's own packing. */
export const nativeDeflate: DeflatePort = (bytes) => deflateRawSync(bytes, { level: LEVEL });
