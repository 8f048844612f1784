using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Domain.Messagerie;
using Cej.Domain.Primitives;
using Cej.LocalHost.Pieces;

namespace Cej.LocalHost.Demonstration;

/// <summary>Has invented people write to each other, by the use cases of the product at the hours of the past.</summary>
internal sealed class ConversationsDeDemonstration(
    IConversationStore conversations,
    IPieceJointeStore pieces,
    IContenuDesPieces contenus,
    TimeProvider clock
)
{
    private static readonly Silence Silence = new();

    /// <summary>Says what was said in a time, from so long ago to so long ago; saying it again changes nothing.</summary>
    public Task Jouer(
        IReadOnlyDictionary<string, Personnage> gens,
        TimeSpan depuis,
        TimeSpan jusqua,
        CancellationToken cancellationToken
    ) =>
        ChezChacun(
            gens,
            async (dialogue, personnage, annulation) =>
            {
                var passe = new Passe(clock.GetUtcNow());
                var envoyer = new EnvoyerMessageHandler(
                    new Expedition(conversations, new PiecesDesMessages(pieces, passe), Silence, Silence, passe)
                );
                foreach (var (rang, replique) in dialogue.Repliques.Index())
                {
                    if (replique.IlYA > depuis || replique.IlYA <= jusqua)
                        continue;
                    passe.Aller(replique.IlYA);
                    Guid[]? avec = replique.Piece is { } piece ? [await Deposer(personnage, replique.De, piece, annulation)] : null;
                    var cle = string.Create(CultureInfo.InvariantCulture, $"demonstration-{rang}");
                    var par = replique.De is Partie.Conseiller ? (Domain.Identite.Appelant)personnage.Conseiller : personnage.Jeune;
                    _ = (await envoyer.Handle(new(personnage.Id, replique.Texte, avec, cle, par), annulation)).Value;
                }
            },
            cancellationToken
        );

    /// <summary>Moves the cursors of both sides, and flags what is flagged.</summary>
    public Task Lire(IReadOnlyDictionary<string, Personnage> gens, CancellationToken cancellationToken) =>
        ChezChacun(
            gens,
            async (dialogue, personnage, annulation) =>
            {
                var passe = new Passe(clock.GetUtcNow());
                var lire = new MarquerLuHandler(conversations, Silence, Silence, passe);
                var dernier = (await conversations.Find(personnage.Id, annulation))!.Value.Dernier;
                passe.Aller(
                    dialogue
                        .Repliques.Where(replique => replique.De is Partie.Beneficiaire)
                        .Select(r => r.IlYA)
                        .DefaultIfEmpty(TimeSpan.FromDays(7))
                        .Min()
                );
                if (dernier > dialogue.ALireParJeune)
                    await lire.Handle(personnage.Id, dernier - dialogue.ALireParJeune, personnage.Jeune, annulation);
                if (dernier > dialogue.ALireParConseiller)
                    await lire.Handle(personnage.Id, dernier - dialogue.ALireParConseiller, personnage.Conseiller, annulation);
                if (dialogue.Suivie)
                    await new SuivreConversationHandler(conversations, Silence).Handle(
                        personnage.Id,
                        suivie: true,
                        personnage.Conseiller,
                        annulation
                    );
            },
            cancellationToken
        );

    private static Task ChezChacun(
        IReadOnlyDictionary<string, Personnage> gens,
        Func<Dialogue, Personnage, CancellationToken, ValueTask> faire,
        CancellationToken cancellationToken
    ) =>
        Parallel.ForEachAsync(
            Dialogues.Tous,
            new ParallelOptions { MaxDegreeOfParallelism = Dialogues.Tous.Count, CancellationToken = cancellationToken },
            (dialogue, annulation) => faire(dialogue, gens[dialogue.Avec], annulation)
        );

    /// <summary>By the clock of the present: a file that was left days ago, and belongs to no message yet, is cleared away meanwhile.</summary>
    private async Task<Guid> Deposer(Personnage personnage, Partie de, string nom, CancellationToken cancellationToken)
    {
        var deposer = new DeposerPieceHandler(
            conversations,
            pieces,
            contenus,
            new FichiersDeDemonstration(),
            new SansAntivirus(),
            Silence,
            new Identifiants(clock),
            clock
        );
        var (format, octets) = FichiersDeDemonstration.Faire(nom, personnage.Nom);
        using var contenu = new MemoryStream(octets);
        var par = de is Partie.Conseiller ? (Domain.Identite.Appelant)personnage.Conseiller : personnage.Jeune;
        var piece = new DeposerPiece(personnage.Id, nom, format, octets.Length, contenu, $"demonstration-{nom.Split('.')[0]}", par);
        return (await deposer.Handle(piece, cancellationToken)).Value.Id;
    }
}
