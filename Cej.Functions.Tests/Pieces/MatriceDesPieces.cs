using System.Net.Http.Headers;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Api;

namespace Cej.Functions.Tests.Pieces;

/// <summary>Who may do what with attachments.</summary>
internal static class MatriceDesPieces
{
    public static IReadOnlyList<Ligne> Lignes { get; } =
    [
        MatriceDesDroits.Dossier("PiecesDeposer", Statuts.Parties(201), id => Depot($"/api/conversations/{id}/pieces")),
        MatriceDesDroits.Dossier("PiecesDeposerPourTous", Statuts.Conseillers(201), _ => Depot("/api/diffusions/pieces")),
        new(
            "PiecesTelecharger",
            Statuts.Parties(200),
            async (s, qui, id) =>
            {
                var (numero, piece) = await EnvoyerUnePiece(s, qui, id);
                return new(HttpMethod.Get, $"/api/conversations/{id}/messages/{numero}/pieces/{piece}");
            }
        ),
    ];

    private static Appel Depot(string chemin) =>
        new(
            HttpMethod.Post,
            chemin,
            new ByteArrayContent(Corpus.UnPdf)
            {
                Headers =
                {
                    ContentType = new MediaTypeHeaderValue("application/pdf"),
                    ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = "CV.pdf" },
                },
            }
        );

    /// <summary>A message with a file: of the actor's own if he is one of the sides, else of the referent's.</summary>
    private static async Task<(string Numero, string Piece)> EnvoyerUnePiece(Situation situation, Acteur acteur, Guid dossier)
    {
        var client = situation.Client(acteur is Acteur.BeneficiaireConcerne ? acteur : Acteur.ConseillerReferent);
        var depot = await Depot($"/api/conversations/{dossier}/pieces").Par(client);
        if (depot.Code != 201)
            return ("1", Guid.CreateVersion7().ToString());
        var piece = depot.Id;
        var envoi = await client.Envoyer(HttpMethod.Post, $"/api/conversations/{dossier}/messages", new { pieces = new[] { piece } });
        return (envoi.Statut(201).Lire<MessageResponse>().Numero, piece.ToString());
    }
}
