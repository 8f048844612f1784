// A chat client as docs/evenements.md describes it. It says what happens to it, one JSON object a line.
// Usage: node client.js <address> <conversation>, with the caller's token in CEJ_JETON.
import * as signalR from "@microsoft/signalr";

const [address, conversation] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${process.env.CEJ_JETON}` };
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

let last = 0;

/** Reads everything behind the last number known; several events may ask at once, one reading answers them all. */
let reading = Promise.resolve();
const next = (step) => (reading = reading.then(step).catch((error) => say({ type: "erreur", message: String(error) })));
const catchUp = () => next(readOn);

function add(message) {
  say({ type: "ajoute", numero: message.numero, texte: message.texte });
  last = Number(message.numero);
}

/** A message that came with its event is added when it is the next one; a gap, or a long text that was left out, is read. */
const follow = ({ numero, message }) =>
  next(() => {
    if (Number(numero) <= last) return undefined;
    return message && Number(numero) === last + 1 ? add(message) : readOn();
  });

async function readOn() {
  for (;;) {
    const answer = await fetch(`${address}/api/conversations/${conversation}/messages?apres=${last}&limite=100`, { headers });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { messages } = await answer.json();
    messages.forEach(add);
    if (messages.length === 0) return;
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
  if (event.type === "message-ajoute") follow(event);
  if (event.type === "conversation-modifiee") catchUp();
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
