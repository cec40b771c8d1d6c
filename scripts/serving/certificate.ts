import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** The authority to install, for whoever wants no warning. */
  readonly authority: string;
  /** The browser trusts it as far as can be seen from here. */
  readonly isInstalled: boolean;
}

/** Where `npx office-addin-dev-certs install` leaves its files. */
const INSTALLED = join(homedir(), ".office-addin-dev-certs");
const DAYS = 30;

/**
 * The certificate for localhost: the one that office-addin-dev-certs has installed, else one made here, which installs nothing and
 * changes nothing on the computer.
 *
 * @param folder where to keep the one made here
 */
export async function certificateFor(folder: string): Promise<Certificate> {
  if (isValid(INSTALLED)) return read(INSTALLED, true);
  if (!isValid(folder)) {
    // The generator keeps what it finds, expired or not.
    rmSync(folder, { recursive: true, force: true });
    const { authority, cert, key } = pathsIn(folder);
    await generateCertificates(authority, cert, key, DAYS);
  }
  return read(folder, false);
}

function pathsIn(folder: string): { readonly authority: string; readonly cert: string; readonly key: string } {
  const path = (name: string): string => join(folder, name);
  return { authority: path("ca.crt"), cert: path("localhost.crt"), key: path("localhost.key") };
}

function isValid(folder: string): boolean {
  const { authority, cert, key } = pathsIn(folder);
  if (![authority, cert, key].every((path) => existsSync(path))) return false;
  return new Date(new X509Certificate(readFileSync(cert)).validTo) > new Date();
}

function read(folder: string, isInstalled: boolean): Certificate {
  const { authority, cert, key } = pathsIn(folder);
  return { cert: readFileSync(cert), key: readFileSync(key), authority, isInstalled };
}
