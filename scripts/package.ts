import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAddIn } from "./packaging/build-add-in";
import { readOrder } from "./packaging/order";
import { describePackage, README } from "./packaging/readme";

const root = join(import.meta.dirname, "..");

const order = readOrder(process.argv.slice(2), process.cwd());
if (!order.ok) {
  console.error(order.errors.join("\n"));
  process.exitCode = 2;
} else {
  const { out, host, policy, policyName, officeJs } = order.value;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  try {
    await buildAddIn({ host, policy, out, ...(officeJs === undefined ? {} : { officeJs }) });
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    writeFileSync(join(out, README), describePackage(order.value, version));
    console.log(`${out}: ready to upload to ${host}/, with the policy "${policyName}". Read ${README} there.`);
  } catch (error) {
    console.error(`The build failed, the folder is not complete:\n${error instanceof Error ? error.message : ""}`);
    process.exitCode = 1;
  }
}
