import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { PANE_COMMAND_ID, SEND_FUNCTION } from "../../src/office/manifest-ids";
import {
  attributeOf,
  childrenOf,
  DEVELOPMENT_HOST,
  elementOf,
  elementsOf,
  readManifest,
  ROOT,
  urlsOf,
  versionOverrides,
} from "./manifest-file";
import {
  BASE_NAMESPACE,
  BASE_ORDER,
  OVERRIDES_1_1_NAMESPACE,
  OVERRIDES_NAMESPACE,
  OVERRIDES_ORDER,
} from "./manifest-schema";

const manifest = readManifest();
const app = elementOf(manifest, "OfficeApp");
const overrides = versionOverrides(manifest);
const resources = elementOf(overrides, "Resources");

/** Elements that stand where the schema does not allow them, as "parent > child". */
function misplacedIn(element: Element, order: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const allowed = order[element.nodeName] ?? [];
  const misplaced: string[] = [];
  let reached = 0;
  for (const child of childrenOf(element)) {
    const place = allowed.indexOf(child.nodeName);
    if (place < reached) misplaced.push(`${element.nodeName} > ${child.nodeName}`);
    else reached = place;
    if (child.nodeName !== "VersionOverrides") misplaced.push(...misplacedIn(child, order));
  }
  return misplaced;
}

function resourcesOf(list: string): readonly Element[] {
  return childrenOf(elementOf(resources, list));
}

function valuesOf(list: string): readonly string[] {
  return resourcesOf(list).map((resource) => attributeOf(resource, "DefaultValue"));
}

/** Every `resid` below the overrides, with the element that names it. */
function referencesIn(element: Element): readonly { readonly by: string; readonly resid: string }[] {
  const resid = element.getAttribute("resid");
  const own = resid === null ? [] : [{ by: element.nodeName, resid }];
  return [...own, ...childrenOf(element).flatMap(referencesIn)];
}

describe("the base part", () => {
  it("holds its elements in the schema's order", () => {
    expect(misplacedIn(app, BASE_ORDER)).toEqual([]);
  });

  it("notices an element in the wrong place", () => {
    const swapped = readManifest().documentElement!;
    swapped.insertBefore(elementOf(swapped, "Permissions"), elementOf(swapped, "Hosts"));
    expect(misplacedIn(swapped, BASE_ORDER)).not.toEqual([]);
  });

  it("is a mail add-in with a GUID and a version that Outlook takes", () => {
    expect(app.namespaceURI).toBe(BASE_NAMESPACE);
    expect(attributeOf(app, "xsi:type")).toBe("MailApp");
    expect(elementOf(app, "Id").textContent).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
    // Outlook refuses versions below 1.0; four parts of at most five digits.
    expect(elementOf(app, "Version").textContent).toMatch(/^[1-9]\d{0,4}(?:\.\d{1,5}){3}$/u);
  });

  it("keeps to the lengths of the schema", () => {
    expect(attributeOf(elementOf(app, "DisplayName"), "DefaultValue").length).toBeLessThanOrEqual(125);
    expect(attributeOf(elementOf(app, "Description"), "DefaultValue").length).toBeLessThanOrEqual(250);
    expect(elementOf(app, "ProviderName").textContent?.length).toBeLessThanOrEqual(125);
    expect(readFileSync(resolve(ROOT, "manifest.xml")).byteLength).toBeLessThan(256 * 1024);
  });

  it("asks for the current item only", () => {
    expect(elementOf(app, "Permissions").textContent).toBe("ReadWriteItem");
    expect(elementsOf(manifest, "WebApplicationInfo")).toEqual([]);
    expect(elementsOf(manifest, "ExtendedPermissions")).toEqual([]);
    expect(elementsOf(manifest, "AppDomain")).toEqual([]);
  });

  it("asks for less than the overrides, so that older clients still install it", () => {
    expect(attributeOf(elementOf(app, "Set"), "MinVersion")).toBe("1.1");
    expect(attributeOf(elementOf(overrides, "bt:Sets"), "DefaultMinVersion")).toBe("1.14");
  });
});

describe("the overrides", () => {
  it("are version 1.1 inside version 1.0", () => {
    const outer = elementOf(app, "VersionOverrides");
    expect(outer.namespaceURI).toBe(OVERRIDES_NAMESPACE);
    expect(attributeOf(outer, "xsi:type")).toBe("VersionOverridesV1_0");
    expect(childrenOf(outer)).toEqual([overrides]);
    expect(overrides.namespaceURI).toBe(OVERRIDES_1_1_NAMESPACE);
    expect(attributeOf(overrides, "xsi:type")).toBe("VersionOverridesV1_1");
  });

  it("hold their elements in the schema's order", () => {
    expect(misplacedIn(overrides, OVERRIDES_ORDER)).toEqual([]);
  });

  it("start the handler in one runtime, named by both the runtime and the launch event", () => {
    const runtime = elementOf(overrides, "Runtime");
    const script = elementOf(runtime, "Override");
    const [launch] = elementsOf(overrides, "ExtensionPoint").filter(
      (point) => attributeOf(point, "xsi:type") === "LaunchEvent",
    );
    expect(elementsOf(overrides, "Runtime")).toHaveLength(1);
    expect(attributeOf(elementOf(launch!, "SourceLocation"), "resid")).toBe(attributeOf(runtime, "resid"));
    expect(attributeOf(script, "type")).toBe("javascript");
    expect(attributeOf(script, "resid")).not.toBe(attributeOf(runtime, "resid"));
  });

  it("call the handler's function on Send, in the strictest mode it uses", () => {
    const [event, ...others] = elementsOf(overrides, "LaunchEvent");
    expect(others).toEqual([]);
    expect(attributeOf(event!, "Type")).toBe("OnMessageSend");
    expect(attributeOf(event!, "FunctionName")).toBe(SEND_FUNCTION);
    expect(["PromptUser", "SoftBlock", "Block"]).toContain(attributeOf(event!, "SendMode"));
    expect(attributeOf(event!, "SendMode")).toBe("SoftBlock");
  });

  it("open the pane by the button that the alert names", () => {
    const controls = elementsOf(overrides, "Control");
    expect(controls.map((control) => attributeOf(control, "id"))).toEqual([PANE_COMMAND_ID]);
    expect(PANE_COMMAND_ID.length).toBeLessThanOrEqual(125);
    expect(attributeOf(elementOf(controls[0]!, "Action"), "xsi:type")).toBe("ShowTaskpane");
  });
});

describe("the resources", () => {
  const defined = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]
    .flatMap(resourcesOf)
    .map((resource) => attributeOf(resource, "id"));

  it("are defined once, within 32 characters", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("are all used, and nothing else is", () => {
    const used = referencesIn(overrides).map(({ resid }) => resid);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("are of the kind that the element naming them takes", () => {
    const kinds: Readonly<Record<string, string>> = {
      "bt:Image": "bt:Images",
      Runtime: "bt:Urls",
      Override: "bt:Urls",
      SourceLocation: "bt:Urls",
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Description: "bt:LongStrings",
    };
    for (const { by, resid } of referencesIn(overrides)) {
      const ids = resourcesOf(kinds[by] ?? `no kind for ${by}`).map((resource) => attributeOf(resource, "id"));
      expect(ids, `${by} names ${resid}`).toContain(resid);
    }
  });

  it("keep to the lengths of the schema", () => {
    expect(valuesOf("bt:ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(valuesOf("bt:LongStrings").filter((text) => text.length > 250)).toEqual([]);
  });

  it("are https addresses below the one host that packaging replaces", () => {
    const urls = urlsOf(manifest);
    expect(urls.length).toBeGreaterThanOrEqual(10);
    expect(urls.filter((url) => !url.startsWith(`${DEVELOPMENT_HOST}/`) || url.length > 2048)).toEqual([]);
  });
});

describe("the icons", () => {
  const sizes = [16, 32, 64, 80, 128] as const;

  /** Width and height out of a PNG's header (PNG specification, 11.2.2). */
  function sizeOf(file: string): readonly [number, number] {
    const bytes = readFileSync(resolve(ROOT, "assets", file));
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  it.each(sizes)("is %i pixels wide and high as its name says", (size) => {
    expect(sizeOf(`icon-${size}.png`)).toEqual([size, size]);
  });

  it("stand in the manifest at the size that Outlook asks for", () => {
    const ribbon = elementsOf(elementOf(overrides, "Icon"), "bt:Image").map((image) => {
      const [resource] = resourcesOf("bt:Images").filter(
        (each) => attributeOf(each, "id") === attributeOf(image, "resid"),
      );
      return [attributeOf(image, "size"), attributeOf(resource!, "DefaultValue")];
    });
    const at = (size: number) => `${DEVELOPMENT_HOST}/assets/icon-${size}.png`;
    expect(ribbon).toEqual([16, 32, 80].map((size) => [String(size), at(size)]));
    expect(attributeOf(elementOf(app, "IconUrl"), "DefaultValue")).toBe(at(64));
    expect(attributeOf(elementOf(app, "HighResolutionIconUrl"), "DefaultValue")).toBe(at(128));
  });
});
