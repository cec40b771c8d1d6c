import type { PackageOrder } from "./order";

export const README = "README.txt";
export const README_TITLE = "Second Look: files to upload";

/** Origins that show the pages in a frame. From the documentation and what add-ins report; not tried on a real tenant. */
const FRAME_ANCESTORS = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
  "https://outlook.live.com",
  "https://*.officeapps.live.com",
];

/** The words that travel with a package, for whoever uploads it. No date: the same order gives the same bytes. */
export function describePackage({ host, policyName }: PackageOrder, version: string): string {
  return `${README_TITLE}

Version ${version}, policy "${policyName}", made for
${host}/

1. Upload everything here to that address, over https. manifest.xml and this
   file need not be there; they do no harm.
2. Do not delete the taskpane.*.js of the version before for a week: a client
   that still holds the old taskpane.html asks for it.
3. Set these headers:

   launchevent.html, launchevent.js, taskpane.html, assets/about.html
     Cache-Control: no-cache
   taskpane.*.js
     Cache-Control: public, max-age=31536000, immutable
   assets/*.png
     Cache-Control: public, max-age=86400
   every file
     X-Content-Type-Options: nosniff
     Content-Security-Policy: frame-ancestors
       ${FRAME_ANCESTORS.join("\n       ")}
     (one line; no X-Frame-Options: Outlook on the web shows the pages in a frame)

   Serve .js as text/javascript. Never Cache-Control: no-store on the icons:
   Outlook does not show icons it may not keep.
4. In the Microsoft 365 admin center: Settings, Integrated apps, Upload custom
   apps, Office Add-in, manifest.xml.

Later changes of the policy or of the code: upload again, nothing else.
manifest.xml changes only with the address or the version in it; then the admin
center asks for consent again, and until it is given nobody can use the add-in.

The whole way, with pilot groups and known limits: docs/deploy.md in the sources.
`;
}
