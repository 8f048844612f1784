// A chat client as docs/evenements.md describes it. It says what happens to it, one JSON object a line.
// Usage: node client.js <address> <conversation>, with the caller's token in CEJ_JETON.
import * as signalR from "@microsoft/signalr";

const [address, conversation] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${process.env.CEJ_JETON}` };
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

let last = 0;

/** Reads everything behind the last number known; several events may ask at once, one reading answers them all. */
let reading = Promise.resolve();
const catchUp = () => (reading = reading.then(readOn).catch((error) => say({ type: "erreur", message: String(error) })));

async function readOn() {
  for (;;) {
    const answer = await fetch(`${address}/api/conversations/${conversation}/messages?apres=${last}&limite=100`, { headers });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { messages } = await answer.json();
    for (const message of messages) say({ type: "lu-par-http", numero: message.numero, texte: message.texte });
    if (messages.length === 0) return;
    last = Number(messages.at(-1).numero);
  }
}

/** The address of the hub and a token for it; both end with the process that gave them, so each connection asks anew. */
async function negotiate() {
  const answer = await fetch(`${address}/api/chat/negotiate`, { method: "POST", headers });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

const { url } = await negotiate();
const connection = new signalR.HubConnectionBuilder()
  .withUrl(url, { accessTokenFactory: async () => (await negotiate()).accessToken })
  .withAutomaticReconnect({ nextRetryDelayInMilliseconds: () => 200 })
  .configureLogging(signalR.LogLevel.None)
  .build();

connection.on("Evenement", (event) => {
  say(event);
  if (event.type === "message-ajoute" || event.type === "conversation-modifiee") catchUp();
});
connection.onreconnecting(() => say({ type: "coupe" }));
connection.onreconnected(async () => {
  // What happened meanwhile was told to nobody.
  await catchUp();
  say({ type: "reconnecte" });
});
connection.onclose(() => say({ type: "ferme" }));

await connection.start();
await catchUp();
say({ type: "connecte" });
// Ends with the test that started it.
process.stdin.on("end", () => process.exit(0)).resume();
