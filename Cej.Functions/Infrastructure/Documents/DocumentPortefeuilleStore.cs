using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;

namespace Cej.Functions.Infrastructure.Documents;

/// <summary>
/// The portfolio as documents of the <c>espaces</c> container: a row a beneficiary, and a summary whose version changes in the same
/// commit as any row.
/// </summary>
internal sealed class DocumentPortefeuilleStore(IDocumentStore documents) : IPortefeuilleStore
{
    private const string TypeSommaire = "sommaire";
    private const string TypeSuivi = "suivi";
    private const int PageMaximale = 1_000;

    /// <summary>How often another writer of the same space may be faster.</summary>
    private const int Essais = 20;

    /// <summary>Longer than any projection can be late.</summary>
    private static readonly TimeSpan DureeDUneMarque = TimeSpan.FromDays(1);

    public async Task<SommaireDuPortefeuille> Resumer(ConseillerId conseiller, CancellationToken cancellationToken) =>
        Read(await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.Sommaire, cancellationToken));

    public async Task<PortefeuilleLu> Lire(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        StoredDocument? sommaire = null;
        List<Suivi> suivis = [];
        string? after = null;
        do
        {
            var page = await documents.ReadRange(
                DocumentIds.Espace(conseiller),
                new RangeQuery(DocumentIds.Accueil, PageMaximale, After: after),
                cancellationToken
            );
            foreach (var document in page.Documents)
            {
                if (document.Id == DocumentIds.Sommaire)
                    sommaire = document;
                else if (ReadSuivi(document) is { } suivi)
                    suivis.Add(suivi);
            }

            after = page.Next;
        } while (after is not null);

        return new(Read(sommaire), suivis);
    }

    public Task Projeter(ConseillerId conseiller, Suivi suivi, CancellationToken cancellationToken) =>
        Ecrire(
            conseiller,
            suivi.Id,
            new SuiviDocument
            {
                Prenom = suivi.Nom.Prenom,
                Nom = suivi.Nom.Nom,
                Cle = suivi.CleDeTri,
                AjouteLe = suivi.AjouteLe,
                Active = suivi.EstActive,
                DerniereActivite = suivi.DerniereActivite,
                NonLus = suivi.MessagesNonLus,
                Temporaire = suivi.ReaffectationTemporaire,
                Revision = suivi.Revision,
            },
            cancellationToken
        );

    public Task Retirer(ConseillerId conseiller, BeneficiaireId beneficiaire, long revision, CancellationToken cancellationToken) =>
        Ecrire(
            conseiller,
            beneficiaire,
            new SuiviDocument
            {
                Prenom = "",
                Nom = "",
                Cle = "",
                AjouteLe = default,
                Revision = revision,
                Retire = true,
            },
            cancellationToken
        );

    private async Task Ecrire(
        ConseillerId conseiller,
        BeneficiaireId beneficiaire,
        SuiviDocument suivi,
        CancellationToken cancellationToken
    )
    {
        var partition = DocumentIds.Espace(conseiller);
        var id = DocumentIds.Suivi(beneficiaire);
        for (var essai = 1; essai <= Essais; essai++)
        {
            var readingSommaire = documents.Read(partition, DocumentIds.Sommaire, cancellationToken);
            var row = await documents.Read(partition, id, cancellationToken);
            var sommaire = await readingSommaire;
            if (row is not null && DocumentCodec.Decode<SuiviDocument>(row).Revision >= suivi.Revision)
                return;

            var shown = sommaire is null ? new(0, 0) : DocumentCodec.Decode<SommaireDocument>(sommaire);
            var next = DocumentCodec.Encode(shown with { Version = shown.Version + 1 });
            var writes = new[]
            {
                Write(id, TypeSuivi, DocumentCodec.Encode(suivi), row?.ETag) with
                {
                    TimeToLive = suivi.Retire ? DureeDUneMarque : null,
                },
                Write(DocumentIds.Sommaire, TypeSommaire, next, sommaire?.ETag),
            };
            if (await documents.Commit(partition, writes, cancellationToken) is CommitOutcome.Committed)
                return;
        }

        throw new DocumentStoreUnavailableException($"The space is written by too many at once ({Essais} tries).");
    }

    private static DocumentWrite Write(string id, string type, ReadOnlyMemory<byte> content, string? etag) =>
        etag is null ? DocumentWrite.Create(id, type, content) : DocumentWrite.Replace(id, type, content, etag);

    private static SommaireDuPortefeuille Read(StoredDocument? document)
    {
        if (document is null)
            return new(0, 0);
        var stored = DocumentCodec.Decode<SommaireDocument>(document);
        return new(stored.Version, stored.ARecuperer);
    }

    private static Suivi? ReadSuivi(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<SuiviDocument>(document);
        return stored.Retire
            ? null
            : new(
                new(Guid.Parse(document.Id.AsSpan(DocumentIds.Suivis.Length))),
                new(stored.Prenom, stored.Nom),
                stored.Cle,
                stored.AjouteLe,
                stored.Active,
                stored.DerniereActivite,
                stored.NonLus,
                stored.Temporaire,
                stored.Revision
            );
    }
}
