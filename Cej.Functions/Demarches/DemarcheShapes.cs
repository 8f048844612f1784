using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Demarches;

internal sealed record DemarcheDocument : IDocumentShape<DemarcheDocument>
{
    public static JsonTypeInfo<DemarcheDocument> Contract => DemarchesDocuments.Default.DemarcheDocument;

    public PredefinieDocument? Predefinie { get; init; }

    /// <summary>Of a personalised one.</summary>
    public string? Commentaire { get; init; }
    public required StatutDeDemarche Statut { get; init; }
    public DateOnly? Debut { get; init; }
    public DateOnly? Fin { get; init; }
    public required DateTimeOffset CreeLe { get; init; }
    public required DateTimeOffset ModifieLe { get; init; }
    public DateTimeOffset? AnnuleeLe { get; init; }
    public bool Duplicata { get; init; }
    public required long Revision { get; init; }
    public required TransmissionDocument Transmission { get; init; }
    public required string Demande { get; init; }
}

internal sealed record PredefinieDocument(TermeDocument Pourquoi, TermeDocument Quoi, TermeDocument Moyen);

internal sealed record TermeDocument(string Code, string Libelle);

internal sealed record TransmissionDocument(
    EtatDeTransmission Etat,
    int Essais,
    DateTimeOffset? ProchainEssai,
    DateTimeOffset? Le,
    string? Raison,
    string? Reference
);

/// <summary>Démarches, to and from their stored shape.</summary>
internal static class DemarcheShapes
{
    public static DemarcheDocument Write(Demarche demarche)
    {
        var predefinie = demarche.Contenu as ContenuDeDemarche.Predefinie;
        var transmission = demarche.Transmission;
        return new()
        {
            Predefinie = predefinie is null ? null : new(Write(predefinie.Pourquoi), Write(predefinie.Quoi), Write(predefinie.Moyen)),
            Commentaire = (demarche.Contenu as ContenuDeDemarche.Personnalisee)?.Commentaire,
            Statut = demarche.Statut,
            Debut = demarche.Debut,
            Fin = demarche.Fin,
            CreeLe = demarche.CreeLe,
            ModifieLe = demarche.ModifieLe,
            AnnuleeLe = demarche.AnnuleeLe,
            Duplicata = demarche.Duplicata,
            Revision = demarche.Revision,
            Transmission = new(
                transmission.Etat,
                transmission.Essais,
                transmission.ProchainEssai,
                transmission.Le,
                transmission.Raison,
                transmission.Reference
            ),
            Demande = demarche.Demande.Hex,
        };
    }

    public static Stored<Demarche> Read(BeneficiaireId dossier, StoredDocument document)
    {
        var stored = DocumentCodec.Decode<DemarcheDocument>(document);
        var transmission = stored.Transmission;
        return new(
            new Demarche
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Demarches.Length)),
                Dossier = dossier,
                Contenu = stored.Predefinie is { } predefinie
                    ? new ContenuDeDemarche.Predefinie(Read(predefinie.Pourquoi), Read(predefinie.Quoi), Read(predefinie.Moyen))
                    : new ContenuDeDemarche.Personnalisee(stored.Commentaire!),
                Statut = stored.Statut,
                Debut = stored.Debut,
                Fin = stored.Fin,
                CreeLe = stored.CreeLe,
                ModifieLe = stored.ModifieLe,
                AnnuleeLe = stored.AnnuleeLe,
                Duplicata = stored.Duplicata,
                Revision = stored.Revision,
                Transmission = new(
                    transmission.Etat,
                    transmission.Essais,
                    transmission.ProchainEssai,
                    transmission.Le,
                    transmission.Raison,
                    transmission.Reference
                ),
                Demande = new(stored.Demande),
            },
            document.ETag
        );
    }

    private static TermeDocument Write(Terme terme) => new(terme.Code, terme.Libelle);

    private static Terme Read(TermeDocument stored) => new(stored.Code, stored.Libelle);
}
