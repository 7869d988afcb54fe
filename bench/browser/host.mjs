import { spawn } from "node:child_process";

/** Serves a case on a free port: the address that lets in, and how to stop. */
export async function serve(skein, location, folder) {
  const server = spawn(skein, ["serve", location, "--no-open", "--port", "0", "--author", "Bench"], { cwd: folder });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (text) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said);
      if (found) {
        resolve(found[0]);
      }
    });
    server.stderr.on("data", (text) => (said += text));
    server.on("exit", () => reject(new Error(`The host stopped: ${said}`)));
  });
  return { address, stop: () => server.kill("SIGINT") };
}
