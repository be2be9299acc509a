import { createReadStream, existsSync } from "node:fs";
import NodeClam from "clamscan";
import { AppError, refuseField } from "../app-error.ts";

/** Looks for viruses; throws when it finds one, and when it cannot look. */
export type ScanFile = (path: string) => Promise<void>;

const SOCKETS = ["/run/clamav/clamd.ctl", "/var/run/clamav/clamd.ctl"];

/**
 * The scanner at `address` (a socket, or `host:port`), or ClamAV's where Debian puts it, or none. A scanner that
 * is there and does not answer refuses the file: unseen is not clean.
 */
export function openScanner(address = SOCKETS.find(existsSync)): ScanFile | null {
  if (!address) return null;
  const daemon = new NodeClam().init({
    preference: "clamdscan",
    clamscan: { active: false },
    clamdscan: { ...toDaemon(address), timeout: 60_000, localFallback: false, bypassTest: true },
  });
  // Said when a file is scanned, not before anybody listens.
  daemon.catch(() => {});
  return async (path) => {
    const isInfected = await look(daemon, path);
    if (isInfected === null) throw new AppError("unavailable");
    if (isInfected) throw refuseField("file", "file-infected");
  };
}

function toDaemon(address: string) {
  if (address.startsWith("/")) return { socket: address };
  const url = new URL(`tcp://${address}`);
  return { host: url.hostname, port: Number(url.port) };
}

async function look(daemon: Promise<NodeClam>, path: string): Promise<boolean | null> {
  try {
    return (await (await daemon).scanStream(createReadStream(path))).isInfected;
  } catch {
    return null;
  }
}
