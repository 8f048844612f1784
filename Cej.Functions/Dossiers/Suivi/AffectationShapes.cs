using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record AffectationDocument(
    Guid Conseiller,
    string Prenom,
    string Nom,
    DateTimeOffset Depuis,
    TypeAffectation Type,
    Guid Par
) : IDocumentShape<AffectationDocument>
{
    public static JsonTypeInfo<AffectationDocument> Contract => DossiersDocuments.Default.AffectationDocument;

    public string? ParPrenom { get; init; }
    public string? ParNom { get; init; }

    /// <summary>Who takes the person back from then on.</summary>
    public Guid? Initial { get; init; }

    /// <summary>Who followed the person before; null on the first line.</summary>
    public Guid? De { get; init; }

    /// <summary>Who would have taken the person back before.</summary>
    public Guid? InitialAvant { get; init; }
}

/// <summary>Lines of the counsellors' history, to and from their stored shape.</summary>
internal static class AffectationShapes
{
    private const string TypeDocument = "affectation";

    public static bool EstUneLigne(StoredDocument document) => document.Type == TypeDocument;

    public static DocumentWrite Create(Guid id, AffectationDocument ligne) =>
        DocumentWrite.Create(DocumentIds.Affectation(id), TypeDocument, DocumentCodec.Encode(ligne));

    public static DocumentWrite Replace(StoredDocument avant, AffectationDocument ligne) =>
        DocumentWrite.Replace(avant.Id, TypeDocument, DocumentCodec.Encode(ligne), avant.ETag);

    public static AffectationDocument Write(Affectation ligne) =>
        new(ligne.Conseiller.Value, ligne.Nom.Prenom, ligne.Nom.Nom, ligne.Depuis, ligne.Type, ligne.Par.Value)
        {
            ParPrenom = ligne.NomDeQui?.Prenom,
            ParNom = ligne.NomDeQui?.Nom,
        };

    public static Affectation Read(StoredDocument document, AffectationDocument stored) =>
        new(
            Guid.Parse(document.Id.AsSpan(DocumentIds.Affectations.Length)),
            new(stored.Conseiller),
            new(stored.Prenom, stored.Nom),
            stored.Depuis,
            stored.Type,
            new(stored.Par),
            stored is { ParPrenom: { } prenom, ParNom: { } nom } ? new(prenom, nom) : null
        );
}
