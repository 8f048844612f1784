using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Pieces;
using static Cej.Functions.Tests.Pannes.CasDUsage;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>The use cases of conversations and files.</summary>
internal static class CasDeLaMessagerie
{
    private static readonly DateOnly s_lundi = DateOnly.FromDateTime(Banc.Lundi.UtcDateTime);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<CasDUsage> Tous => [.. Messages, .. Pieces, .. Modeles, .. Effets];

    private static IEnumerable<CasDUsage> Messages =>
        [
            De<EnvoyerMessageHandler, Expedie>(
                "Handle",
                (h, c) => h.Handle(new(Dossier(Zoe), "Votre rendez-vous est confirmé", null, "cle", Anne), c)
            ),
            De<EnvoyerMessageHandler, Expedie>(
                "Handle",
                (h, c) => h.Handle(new(Dossier(Zoe), "Oui", null, "cle", Zoe), c),
                null,
                "the young person"
            ),
            De<EnvoyerMessageHandler, Expedie, Guid>(
                "Handle",
                Deposer,
                (h, piece, c) => h.Handle(new(Dossier(Zoe), "Voici le fichier", [piece], "cle", Anne), c),
                "with a file"
            ),
            De<ModifierMessageHandler, Stored<Message>, string>(
                "Modifier",
                banc => Version(banc, 1),
                (h, version, c) => h.Modifier(new(Dossier(Zoe), 1, "Bonjour Zoé", version, Anne), c)
            ),
            De<ModifierMessageHandler, Stored<Message>, string>(
                "Supprimer",
                banc => Version(banc, 1),
                (h, version, c) => h.Supprimer(new(Dossier(Zoe), 1, null, version, Anne), c)
            ),
            De<ModifierMessageHandler, Stored<Message>, (long Numero, string Version)>(
                "Supprimer",
                async banc =>
                {
                    var piece = await Deposer(banc);
                    var envoi = await banc.Get<EnvoyerMessageHandler>().Handle(new(Dossier(Zoe), null, [piece], null, Anne), Cancel);
                    return (Reussi(envoi).Message.Value.Numero, Reussi(envoi).Message.Version);
                },
                (h, message, c) => h.Supprimer(new(Dossier(Zoe), message.Numero, null, message.Version, Anne), c),
                "with a file"
            ),
            De<MarquerLuHandler, ConversationLue>("Handle", (h, c) => h.Handle(Dossier(Zoe), 3, Anne, c)),
            De<SuivreConversationHandler, ConversationLue>("Handle", (h, c) => h.Handle(Dossier(Zoe), true, Anne, c)),
            De<SignalerSaisieHandler, Fait>("Handle", (h, c) => h.Handle(Dossier(Zoe), Anne, c)),
        ];

    private static IEnumerable<CasDUsage> Pieces =>
        [
            De<DeposerPieceHandler, PieceJointe>("Handle", (h, c) => h.Handle(Depot(), c)),
            Minuter<EntretenirPiecesHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    await Deposer(banc);
                    banc.Horloge.Advance(TimeSpan.FromDays(2)); // no message came for it
                }
            ),
        ];

    private static IEnumerable<CasDUsage> Modeles =>
        [
            De<ReponsesRapidesHandler, ReponseRapide>("Ajouter", (h, c) => h.Ajouter("Je vous rappelle", "cle", Anne, c)),
            De<ReponsesRapidesHandler, ReponseRapide, ReponseRapide>(
                "Modifier",
                ReponseRapide,
                (h, lue, c) => h.Modifier(lue.Id, "Je vous rappelle demain", lue.Version, Anne, c)
            ),
            De<ReponsesRapidesHandler, Fait, ReponseRapide>("Supprimer", ReponseRapide, (h, lue, c) => h.Supprimer(lue.Id, Anne, c)),
            De<MessageImportantHandler, MessageImportant>(
                "Ecrire",
                (h, c) => h.Ecrire("Fermé lundi", s_lundi, s_lundi.AddDays(7), Anne, c)
            ),
            De<MessageImportantHandler, Fait>("Retirer", (h, c) => h.Retirer(Anne, c), Important),
            Minuter<MontrerMessageImportantHandler>("Handle", (h, c) => h.Handle(Anne.Id, c), Important),
            Minuter<MontrerMessageImportantHandler>("Reprendre", (h, c) => h.Reprendre(c), Important),
        ];

    private static IEnumerable<CasDUsage> Effets =>
        [
            Minuter<RejouerEffetsHandler>("Handle", (h, c) => h.Handle(c), banc => Envoyer(banc, Anne, "Bonjour encore")),
            Minuter<EffetsManquants>(
                "Handle",
                (h, c) => h.Handle([Dossier(Zoe), Dossier(Ines)], c),
                banc => Envoyer(banc, Anne, "Bonjour encore")
            ),
            De<AppliquerEffetsHandler, IReadOnlyList<LignesModifiees>, Conversation>(
                "Handle",
                async banc =>
                {
                    await Envoyer(banc, Anne, "Bonjour encore");
                    return (await banc.Get<IConversationStore>().Find(Dossier(Zoe), Cancel))!.Value;
                },
                async (h, commit, c) => (await h.Handle([commit], c)).ToArray()
            ),
        ];

    /// <summary>A file that waits for its message.</summary>
    public static async Task<Guid> Deposer(Banc banc) => Reussi(await banc.Get<DeposerPieceHandler>().Handle(Depot(), Cancel)).Id;

    private static DeposerPiece Depot()
    {
        var octets = PdfDeTest.Avec().Ecrire();
        return new(Dossier(Zoe), "cv.pdf", FormatDePiece.Pdf, octets.Length, new MemoryStream(octets), "depot", Anne);
    }

    private static async Task<string> Version(Banc banc, long numero) =>
        (await banc.Get<IConversationStore>().FindMessage(Dossier(Zoe), numero, Cancel))!.Version;

    private static async Task<ReponseRapide> ReponseRapide(Banc banc) =>
        Reussi(await banc.Get<ReponsesRapidesHandler>().Ajouter("Je vous rappelle", null, Anne, Cancel));

    private static Task Important(Banc banc) =>
        banc.Get<MessageImportantHandler>().Ecrire("Fermé lundi", s_lundi, s_lundi.AddDays(7), Anne, Cancel);
}
