import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import buildConfigurations from "../webpack.config";
import type { PackageOrder } from "./packaging/order";
import { readOrder } from "./packaging/order";
import { describePackage, README } from "./packaging/readme";

const root = join(import.meta.dirname, "..");

/** Builds both targets and gives the errors as text, "" for none. */
function build({ host, policy, officeJs, out }: PackageOrder): Promise<string> {
  const options = { host, policy, out, ...(officeJs === undefined ? {} : { officeJs }) };
  return new Promise((resolve, reject) => {
    webpack(buildConfigurations(options), (error, stats) => {
      if (error !== null) reject(error);
      else resolve(stats?.hasErrors() === true ? stats.toString({ all: false, errors: true }) : "");
    });
  });
}

const order = readOrder(process.argv.slice(2), process.cwd());
if (!order.ok) {
  console.error(order.errors.join("\n"));
  process.exitCode = 2;
} else {
  const { out, host, policyName } = order.value;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const errors = await build(order.value);
  if (errors === "") {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    writeFileSync(join(out, README), describePackage(order.value, version));
    console.log(`${out}: ready to upload to ${host}/, with the policy "${policyName}". Read ${README} there.`);
  } else {
    console.error(`The build failed, the folder is not complete:\n${errors}`);
    process.exitCode = 1;
  }
}
