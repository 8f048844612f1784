using Cej.Domain.Diffusion;
using Cej.Domain.Offres;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Offres;

namespace Cej.Functions.Diffusion;

internal sealed record EnvoiMultipleDocument : IDocumentShape<EnvoiMultipleDocument>
{
    public static JsonTypeInfo<EnvoiMultipleDocument> Contract => DiffusionDocuments.Default.EnvoiMultipleDocument;

    public required Guid Conseiller { get; init; }
    public required string Identite { get; init; }
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Texte { get; init; }
    public IReadOnlyList<PieceAttacheeDocument>? Pieces { get; init; }
    public PartageDocument? Partage { get; init; }
    public required IReadOnlyList<ListeViseeDocument> Listes { get; init; }
    public required IReadOnlyList<MembreDocument> Destinataires { get; init; }
    public required IReadOnlyList<MembreDocument> Exclus { get; init; }
    public required DateTimeOffset Le { get; init; }
    public required string Empreinte { get; init; }
    public IReadOnlyList<ResultatDocument>? Resultats { get; init; }
}

internal sealed record ListeViseeDocument(Guid Id, string Titre, IReadOnlyList<Guid> Membres);

internal sealed record ResultatDocument(long? Numero, string? Code, string? Deja = null);

/// <summary>Which send a request with this key made.</summary>
internal sealed record CleDEnvoiDocument(Guid Envoi) : IDocumentShape<CleDEnvoiDocument>
{
    public static JsonTypeInfo<CleDEnvoiDocument> Contract => DiffusionDocuments.Default.CleDEnvoiDocument;
}

/// <summary>Multi-recipient sends, to and from their stored shape.</summary>
internal static class EnvoiShapes
{
    public static EnvoiMultipleDocument Write(Envoi envoi) =>
        new()
        {
            Conseiller = envoi.Par.Id.Value,
            Identite = envoi.Par.Identite.Hex,
            Prenom = envoi.Par.Nom.Prenom,
            Nom = envoi.Par.Nom.Nom,
            Texte = envoi.Texte,
            Pieces = PieceShapes.Write(envoi.Pieces),
            Partage = OffresShapes.Write(envoi.Partage),
            Listes = [.. envoi.Listes.Select(l => new ListeViseeDocument(l.Id, l.Titre, [.. l.Membres.Select(m => m.Value)]))],
            Destinataires = [.. envoi.Destinataires.Select(Write)],
            Exclus = [.. envoi.Exclus.Select(Write)],
            Le = envoi.Le,
            Empreinte = envoi.Empreinte.Hex,
            Resultats = envoi
                .Resultats?.Select(resultat => new ResultatDocument(
                    resultat.Numero,
                    resultat.Code,
                    resultat.Deja is { } deja ? Mots.De(deja) : null
                ))
                .ToArray(),
        };

    public static Stored<Envoi> Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<EnvoiMultipleDocument>(document);
        return new(
            new Envoi
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Envois.Length)),
                Par = new(new(stored.Conseiller), new(stored.Identite), new(stored.Prenom, stored.Nom)),
                Texte = stored.Texte,
                Pieces = PieceShapes.Read(stored.Pieces),
                Partage = OffresShapes.Read(stored.Partage),
                Listes = [.. stored.Listes.Select(l => new ListeVisee(l.Id, l.Titre, [.. l.Membres.Select(m => new BeneficiaireId(m))]))],
                Destinataires = [.. stored.Destinataires.Select(Read)],
                Exclus = [.. stored.Exclus.Select(Read)],
                Le = stored.Le,
                Empreinte = new(stored.Empreinte),
                Resultats = stored
                    .Resultats?.Select(resultat => new Resultat(resultat.Numero, resultat.Code, Mots.Lire<EtatDeSuggestion>(resultat.Deja)))
                    .ToArray(),
            },
            document.ETag
        );
    }

    public static MembreDocument Write(Membre membre) => new(membre.Id.Value, membre.Nom.Prenom, membre.Nom.Nom);

    public static Membre Read(MembreDocument stored) => new(new(stored.Id), new(stored.Prenom, stored.Nom));
}
