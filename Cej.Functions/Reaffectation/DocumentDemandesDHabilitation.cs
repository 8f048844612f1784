using Cej.Domain.Conseillers;
using Cej.Domain.Reaffectation;
using Cej.Functions.Conseillers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Reaffectation;

/// <summary>Requests for the module, beside the list of superviseurs: a grant is one commit.</summary>
internal sealed class DocumentDemandesDHabilitation(IDocumentStore documents) : IDemandesDHabilitation
{
    private const string Prefixe = "demande.";
    private const string Type = "demande-d-habilitation";

    /// <summary>How long a counsellor can read the answer; a request that waits stays.</summary>
    private static readonly TimeSpan Conservation = TimeSpan.FromDays(365);

    public async Task<Stored<DemandeDHabilitation>?> Find(ConseillerId par, CancellationToken cancellationToken) =>
        await documents.Read(DocumentSuperviseurs.Liste, Id(par), cancellationToken) is { } found ? new(Read(found), found.ETag) : null;

    public async Task<IReadOnlyList<DemandeDHabilitation>> Lister(CancellationToken cancellationToken) =>
        await documents
            .ReadWhole(DocumentSuperviseurs.Liste, Prefixe, cancellationToken: cancellationToken)
            .Select(Read)
            .ToListAsync(cancellationToken);

    public Task<Result<Stored<DemandeDHabilitation>>> Save(
        DemandeDHabilitation demande,
        string? version,
        CancellationToken cancellationToken
    ) => documents.Commit(DocumentSuperviseurs.Liste, [Write(demande, version)], cancellationToken).OrStale(demande);

    public Task<Result<Stored<DemandeDHabilitation>>> Accorder(
        DemandeDHabilitation demande,
        string version,
        Superviseur superviseur,
        CancellationToken cancellationToken
    ) =>
        documents
            .Commit(DocumentSuperviseurs.Liste, [Write(demande, version), DocumentSuperviseurs.Write(superviseur)], cancellationToken)
            .OrStale(demande);

    public Task Oublier(ConseillerId par, CancellationToken cancellationToken) =>
        documents.Delete(DocumentSuperviseurs.Liste, Id(par), cancellationToken);

    private static string Id(ConseillerId par) => Prefixe + par;

    private static DocumentWrite Write(DemandeDHabilitation demande, string? version)
    {
        var content = DocumentCodec.Encode(
            new DemandeDHabilitationDocument(
                demande.Par.Value,
                demande.Nom.Prenom,
                demande.Nom.Nom,
                demande.Email.Value,
                demande.Raison,
                demande.Le
            )
            {
                Structure = demande.Structure,
                DecideeLe = demande.Decision?.Le,
                Accordee = demande.Decision?.Structure,
            }
        );
        var write = DocumentWrite.Save(Id(demande.Par), Type, content, version);
        return demande.Decision is null ? write : write with { TimeToLive = Conservation };
    }

    private static DemandeDHabilitation Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<DemandeDHabilitationDocument>(document);
        return new()
        {
            Par = new(stored.Par),
            Nom = new(stored.Prenom, stored.Nom),
            Email = AdresseEmail.Relire(stored.Email),
            Structure = stored.Structure,
            Raison = stored.Raison,
            Le = stored.Le,
            Decision = stored.DecideeLe is { } le ? new(le, stored.Accordee) : null,
        };
    }
}

/// <summary>Changes only by addition, as every shape in storage.</summary>
internal sealed record DemandeDHabilitationDocument(Guid Par, string Prenom, string Nom, string Email, string Raison, DateTimeOffset Le)
    : IDocumentShape<DemandeDHabilitationDocument>
{
    public static JsonTypeInfo<DemandeDHabilitationDocument> Contract => ReaffectationDocuments.Default.DemandeDHabilitationDocument;

    public string? Structure { get; init; }

    /// <summary>Null while it waits.</summary>
    public DateTimeOffset? DecideeLe { get; init; }

    /// <summary>The structure of a right that was granted; null for a refusal.</summary>
    public string? Accordee { get; init; }
}
