using Cej.Domain.Offres;

namespace Cej.Functions.Offres.Sources;

internal sealed record FranceTravailResultats([property: JsonRequired] IReadOnlyList<FranceTravailOffre> Resultats);

/// <summary>An offer as "Offres d'emploi v2" writes it: what we show of it.</summary>
internal sealed record FranceTravailOffre
{
    public required string Id { get; init; }
    public required string Intitule { get; init; }
    public required DateTimeOffset DateCreation { get; init; }
    public string? Description { get; init; }
    public Lieu? LieuTravail { get; init; }
    public Entreprise? Entreprise { get; init; }
    public string? TypeContrat { get; init; }
    public string? TypeContratLibelle { get; init; }
    public string? ExperienceLibelle { get; init; }
    public string? DureeTravailLibelle { get; init; }
    public string? DureeTravailLibelleConverti { get; init; }
    public Salaire? Salaire { get; init; }
    public IReadOnlyList<Libelle>? Competences { get; init; }
    public IReadOnlyList<Libelle>? QualitesProfessionnelles { get; init; }
    public IReadOnlyList<Formation>? Formations { get; init; }
    public IReadOnlyList<Libelle>? Langues { get; init; }
    public IReadOnlyList<Libelle>? Permis { get; init; }
    public Contact? Contact { get; init; }
    public Origine? OrigineOffre { get; init; }

    public Offre EnOffre(TypeDOffre type) =>
        new()
        {
            Reference = new(type, Id),
            Titre = Intitule,
            Organisme = Entreprise?.Nom,
            Localisation = LieuTravail?.Libelle,
            CodePostal = LieuTravail?.CodePostal,
            Contrat = TypeContratLibelle ?? TypeContrat,
            Duree = DureeTravailLibelleConverti,
            PublieeLe = DateCreation,
            Origine = OrigineOffre is { Type: "2", Partenaires: [{ Nom: { } partenaire }, ..] } ? partenaire : "France Travail",
        };

    public OffreDetaillee EnDetail(TypeDOffre type) =>
        new()
        {
            Offre = EnOffre(type),
            Description = Description,
            Salaire = Salaire?.Libelle ?? Salaire?.Commentaire,
            Horaires = DureeTravailLibelle,
            Experience = ExperienceLibelle,
            Competences = Libelles(Competences),
            SavoirEtre = Libelles(QualitesProfessionnelles),
            Formations =
            [
                .. (Formations ?? []).Select(formation =>
                    string.Join(" – ", new[] { formation.NiveauLibelle, formation.DomaineLibelle }.OfType<string>())
                ),
            ],
            Langues = Libelles(Langues),
            Permis = Libelles(Permis),
            Presentation = Entreprise?.Description,
            Postuler = Liens.Lire(
                Contact?.UrlPostulation,
                OrigineOffre?.Partenaires is [{ Url: var partenaire }, ..] ? partenaire : null,
                OrigineOffre?.UrlOrigine
            ),
        };

    private static string[] Libelles(IReadOnlyList<Libelle>? libelles) =>
        [.. (libelles ?? []).Select(libelle => libelle.Nom).OfType<string>()];
}

internal sealed record Lieu(string? Libelle, string? CodePostal);

internal sealed record Entreprise(string? Nom, string? Description);

internal sealed record Salaire(string? Libelle, string? Commentaire);

internal sealed record Libelle([property: JsonPropertyName("libelle")] string? Nom);

internal sealed record Formation(string? DomaineLibelle, string? NiveauLibelle);

internal sealed record Contact(string? UrlPostulation);

internal sealed record Origine(
    [property: JsonPropertyName("origine")] string? Type,
    string? UrlOrigine,
    IReadOnlyList<Partenaire>? Partenaires
);

internal sealed record Partenaire(string? Nom, string? Url);

/// <summary>Links that a browser may follow.</summary>
internal static class Liens
{
    /// <summary>The first that is a web address; a source could write anything.</summary>
    public static Uri? Lire(params ReadOnlySpan<string?> liens)
    {
        foreach (var lien in liens)
        {
            if (
                Uri.TryCreate(lien, UriKind.Absolute, out var adresse)
                && (adresse.Scheme == Uri.UriSchemeHttps || adresse.Scheme == Uri.UriSchemeHttp)
            )
                return adresse;
        }

        return null;
    }
}
