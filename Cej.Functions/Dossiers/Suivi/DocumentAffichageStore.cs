using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>What a person is shown of the counsellor; empty when it was forgotten.</summary>
internal sealed record AffichageDocument : IDocumentShape<AffichageDocument>
{
    public static JsonTypeInfo<AffichageDocument> Contract => DossiersDocuments.Default.AffichageDocument;

    public Guid? Referent { get; init; }
    public string? Prenom { get; init; }
    public string? Nom { get; init; }
    public Guid? Initial { get; init; }
    public string? AvantPrenom { get; init; }
    public string? AvantNom { get; init; }
    public DateTimeOffset Depuis { get; init; }
    public string? Texte { get; init; }
    public DateOnly Debut { get; init; }
    public DateOnly Fin { get; init; }
}

/// <summary>
/// One document of the dossier. Forgotten, it stays as an empty one for a while: an unconditional write needs no version, and gives the
/// document another one.
/// </summary>
internal sealed class DocumentAffichageStore(IDocumentStore documents) : IAffichageStore
{
    private const string TypeAffichage = "affichage";

    /// <summary>A dossier that was destroyed meanwhile keeps nothing of it for longer.</summary>
    private static readonly TimeSpan Conservation = TimeSpan.FromDays(30);

    public async Task<AffichageLu> Find(BeneficiaireId id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Affichage, cancellationToken) is { } found
            ? new(Read(DocumentCodec.Decode<AffichageDocument>(found)), found.ETag)
            : new(null, null);

    public Task Save(BeneficiaireId id, Affichage affichage, string? version, CancellationToken cancellationToken) =>
        // Refused, the next reader makes it from what is there then.
        Commit(
            id,
            DocumentWrite.Save(DocumentIds.Affichage, TypeAffichage, DocumentCodec.Encode(Write(affichage)), version),
            cancellationToken
        );

    public Task Oublier(BeneficiaireId id, CancellationToken cancellationToken) =>
        Commit(
            id,
            DocumentWrite.Upsert(DocumentIds.Affichage, TypeAffichage, DocumentCodec.Encode(new AffichageDocument())),
            cancellationToken
        );

    private Task<CommitOutcome> Commit(BeneficiaireId id, DocumentWrite write, CancellationToken cancellationToken) =>
        documents.Commit(DocumentIds.Dossier(id), [write with { TimeToLive = Conservation }], cancellationToken);

    private static AffichageDocument Write(Affichage affichage) =>
        new()
        {
            Referent = affichage.Referent.Value,
            Prenom = affichage.Nom?.Prenom,
            Nom = affichage.Nom?.Nom,
            Initial = affichage.Initial?.Value,
            AvantPrenom = affichage.Avant?.Prenom,
            AvantNom = affichage.Avant?.Nom,
            Depuis = affichage.Depuis,
            Texte = affichage.Important?.Texte,
            Debut = affichage.Important?.Debut ?? default,
            Fin = affichage.Important?.Fin ?? default,
        };

    private static Affichage? Read(AffichageDocument stored) =>
        stored.Referent is { } referent
            ? new(
                new(referent),
                stored is { Prenom: { } prenom, Nom: { } nom } ? new(prenom, nom) : null,
                stored.Initial is { } initial ? new(initial) : null,
                stored is { AvantPrenom: { } avantPrenom, AvantNom: { } avantNom } ? new(avantPrenom, avantNom) : null,
                stored.Depuis,
                stored.Texte is { } texte ? new(texte, stored.Debut, stored.Fin) : null
            )
            : null;
}
