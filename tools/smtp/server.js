// node server.js: listens on a free port of this machine, prints {"port":…}, then one line for each mail it takes.
// The recipient's name decides: refuse@ is refused for good, plein@ for now; coupe@ is taken, and the connection cut without an answer.
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });

// As it was written, without the folds.
const header = (mail, name) => mail.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]*:\s*/, "").replace(/\r?\n\s*/g, "") ?? null;

const server = new SMTPServer({
  authMethods: ["PLAIN", "LOGIN"],
  allowInsecureAuth: true,
  authOptional: true,
  disabledCommands: process.argv.includes("--sans-tls") ? ["STARTTLS"] : [],
  onAuth: (auth, session, done) =>
    auth.username === "cej" && auth.password === "secret" ? done(null, { user: "cej" }) : done(refusal(535, "Bad credentials")),
  onMailFrom: (address, session, done) =>
    done(address.address.startsWith("inconnu@") ? refusal(550, "Unknown sender") : null),
  onRcptTo: (address, session, done) => {
    if (address.address.startsWith("refuse@")) return done(refusal(550, "No such user"));
    if (address.address.startsWith("plein@")) return done(refusal(452, "Mailbox full"));
    return done();
  },
  onData: async (stream, session, done) => {
    const mail = await simpleParser(stream);
    const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
    console.log(
      JSON.stringify({
        from: session.envelope.mailFrom.address,
        recipients,
        to: mail.to?.value?.map((to) => to.address) ?? [],
        cc: mail.cc?.value?.length ?? 0,
        bcc: mail.bcc?.value?.length ?? 0,
        subject: mail.subject,
        text: mail.text,
        html: mail.html || "",
        messageId: mail.messageId,
        unsubscribe: header(mail, "list-unsubscribe"),
        unsubscribePost: header(mail, "list-unsubscribe-post"),
        user: session.user ?? null,
      }),
    );
    if (recipients.some((recipient) => recipient.startsWith("coupe@"))) {
      for (const connection of server.connections) connection._socket.destroy();
      return;
    }
    done();
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.server.address().port })));
process.stdin.on("end", () => process.exit(0)).resume();
