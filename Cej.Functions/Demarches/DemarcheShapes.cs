using Cej.Domain.Demarches;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Demarches;

internal sealed record DemarcheDocument : IDocumentShape<DemarcheDocument>
{
    public static JsonTypeInfo<DemarcheDocument> Contract => DemarchesDocuments.Default.DemarcheDocument;

    public PredefinieDocument? Predefinie { get; set; }

    /// <summary>The text of a personalised démarche; null in a predefined one.</summary>
    public string? Commentaire { get; set; }
    public StatutDeDemarche Statut { get; set; }
    public DateOnly? Debut { get; set; }
    public DateOnly? Fin { get; set; }
    public DateTimeOffset CreeLe { get; set; }
    public DateTimeOffset ModifieLe { get; set; }
    public DateTimeOffset? AnnuleeLe { get; set; }
    public bool Duplicata { get; set; }
    public long Revision { get; set; }
    public TransmissionDocument Transmission { get; set; } = new();
    public string Demande { get; set; } = "";
}

internal sealed record PredefinieDocument
{
    public TermeDocument Pourquoi { get; set; } = new();
    public TermeDocument Quoi { get; set; } = new();
    public TermeDocument Moyen { get; set; } = new();
}

internal sealed record TermeDocument
{
    public string Code { get; set; } = "";
    public string Libelle { get; set; } = "";
}

internal sealed record TransmissionDocument
{
    public EtatDeTransmission Etat { get; set; }
    public int Essais { get; set; }
    public DateTimeOffset? ProchainEssai { get; set; }
    public DateTimeOffset? Le { get; set; }
    public string? Raison { get; set; }
    public string? Reference { get; set; }
}

/// <summary>Démarches, to and from their stored shape.</summary>
internal static class DemarcheShapes
{
    public static DemarcheDocument Write(Demarche demarche)
    {
        var predefinie = demarche.Contenu as ContenuDeDemarche.Predefinie;
        var transmission = demarche.Transmission;
        return new()
        {
            Predefinie = predefinie is null
                ? null
                : new()
                {
                    Pourquoi = Write(predefinie.Pourquoi),
                    Quoi = Write(predefinie.Quoi),
                    Moyen = Write(predefinie.Moyen),
                },
            Commentaire = (demarche.Contenu as ContenuDeDemarche.Personnalisee)?.Commentaire,
            Statut = demarche.Statut,
            Debut = demarche.Debut,
            Fin = demarche.Fin,
            CreeLe = demarche.CreeLe,
            ModifieLe = demarche.ModifieLe,
            AnnuleeLe = demarche.AnnuleeLe,
            Duplicata = demarche.Duplicata,
            Revision = demarche.Revision,
            Transmission = new()
            {
                Etat = transmission.Etat,
                Essais = transmission.Essais,
                ProchainEssai = transmission.ProchainEssai,
                Le = transmission.Le,
                Raison = transmission.Raison,
                Reference = transmission.Reference,
            },
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

    private static TermeDocument Write(Terme terme) => new() { Code = terme.Code, Libelle = terme.Libelle };

    private static Terme Read(TermeDocument stored) => new(stored.Code, stored.Libelle);
}
