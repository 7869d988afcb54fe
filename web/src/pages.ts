// Other pages of this host, for islands that take a part of one. The host writes every page whole, so that nothing has to be drawn twice.

/** The page at an address; undefined where the host cannot be reached or refuses. */
export async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : undefined;
  } catch {
    return undefined;
  }
}
