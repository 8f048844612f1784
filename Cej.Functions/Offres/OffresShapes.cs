using Cej.Domain.Offres;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Offres;

/// <summary>Offers, searches and suggestions, to and from their stored shapes.</summary>
internal static class OffresShapes
{
    public static EspaceDOffresDocument Write(EspaceDOffres espace) =>
        new(
            espace.PartageFavoris,
            espace.Alertes,
            espace.Favoris.ToDictionary(favoris => NomsDesTypes.De(favoris.Key), favoris => favoris.Value, StringComparer.Ordinal),
            espace.Recherches,
            CompteParSemaineShape.Write(espace.Enregistrees)
        );

    public static EspaceDOffres Read(EspaceDOffresDocument stored) =>
        new()
        {
            PartageFavoris = stored.PartageFavoris,
            Alertes = stored.Alertes,
            Favoris = stored.Favoris.ToDictionary(favoris => NomsDesTypes.Lire(favoris.Key)!.Value, favoris => favoris.Value),
            Recherches = stored.Recherches,
            Enregistrees = CompteParSemaineShape.Read(stored.Enregistrees),
        };

    public static OffreDocument Write(Offre offre) =>
        new()
        {
            Type = NomsDesTypes.De(offre.Reference.Type),
            Id = offre.Reference.Id,
            Titre = offre.Titre,
            Organisme = offre.Organisme,
            Localisation = offre.Localisation,
            CodePostal = offre.CodePostal,
            Contrat = offre.Contrat,
            Duree = offre.Duree,
            Domaine = offre.Domaine,
            Debut = offre.Debut,
            PublieeLe = offre.PublieeLe,
            Origine = offre.Origine,
        };

    public static Offre Read(OffreDocument stored) =>
        new()
        {
            Reference = new(NomsDesTypes.Lire(stored.Type)!.Value, stored.Id),
            Titre = stored.Titre,
            Organisme = stored.Organisme,
            Localisation = stored.Localisation,
            CodePostal = stored.CodePostal,
            Contrat = stored.Contrat,
            Duree = stored.Duree,
            Domaine = stored.Domaine,
            Debut = stored.Debut,
            PublieeLe = stored.PublieeLe,
            Origine = stored.Origine,
        };

    public static CriteresDocument Write(CriteresSaisis criteres) =>
        new()
        {
            Type = NomsDesTypes.De(criteres.Type),
            MotsCles = criteres.MotsCles,
            Commune = criteres.Commune,
            Departement = criteres.Departement,
            Rayon = criteres.Rayon,
            Contrats = (int)criteres.Contrats,
            Durees = (int)criteres.Durees,
            Experiences = (int)criteres.Experiences,
            DebutantAccepte = criteres.DebutantAccepte,
            Domaine = criteres.Domaine,
            APartirDu = criteres.APartirDu,
            Metier = criteres.Metier,
        };

    public static CriteresSaisis Read(CriteresDocument stored) =>
        new()
        {
            Type = NomsDesTypes.Lire(stored.Type)!.Value,
            MotsCles = stored.MotsCles,
            Commune = stored.Commune,
            Departement = stored.Departement,
            Rayon = stored.Rayon,
            Contrats = (Contrats)stored.Contrats,
            Durees = (Durees)stored.Durees,
            Experiences = (Experiences)stored.Experiences,
            DebutantAccepte = stored.DebutantAccepte,
            Domaine = stored.Domaine,
            APartirDu = stored.APartirDu,
            Metier = stored.Metier,
        };

    public static PartageDocument? Write(Partage? partage) =>
        partage switch
        {
            Partage.DOffre(var reference, var titre) => new(titre, reference.Cle, null),
            Partage.DeRecherche(var criteres, var titre) => new(titre, null, Write(criteres)),
            _ => null,
        };

    public static Partage? Read(PartageDocument? stored) =>
        stored switch
        {
            { Offre: { } offre } => new Partage.DOffre(ReferenceDOffre.Lire(offre)!, stored.Titre),
            { Criteres: { } criteres } => new Partage.DeRecherche(Read(criteres), stored.Titre),
            _ => null,
        };

    public static FavoriDocument Write(Favori favori) => new(Write(favori.Offre), favori.AjouteLe, favori.PostuleLe, favori.DisparueLe);

    public static Stored<Favori> ReadFavori(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<FavoriDocument>(document);
        return new(
            new Favori
            {
                Offre = Read(stored.Offre),
                AjouteLe = stored.AjouteLe,
                PostuleLe = stored.PostuleLe,
                DisparueLe = stored.DisparueLe,
            },
            document.ETag
        );
    }

    public static RechercheDocument Write(RechercheSauvegardee recherche) =>
        new(
            recherche.Titre,
            Write(recherche.Criteres),
            recherche.Empreinte.Hex,
            recherche.CreeeLe,
            recherche.VueJusqua,
            recherche.ADejaTourne
        );

    public static Stored<RechercheSauvegardee> ReadRecherche(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<RechercheDocument>(document);
        return new(
            new RechercheSauvegardee
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Recherches.Length)),
                Titre = stored.Titre,
                Criteres = Read(stored.Criteres),
                Empreinte = new(stored.Empreinte),
                CreeeLe = stored.CreeeLe,
                VueJusqua = stored.VueJusqua,
                ADejaTourne = stored.ADejaTourne,
            },
            document.ETag
        );
    }

    public static SuggestionDocument Write(Suggestion suggestion) =>
        new(
            suggestion.Titre,
            Write(suggestion.Criteres),
            suggestion.Par.Prenom,
            suggestion.Par.Nom,
            suggestion.Le,
            suggestion.Etat,
            suggestion.Recherche
        );

    public static Stored<Suggestion> ReadSuggestion(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<SuggestionDocument>(document);
        return new(
            new Suggestion
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Suggestions.Length)),
                Titre = stored.Titre,
                Criteres = Read(stored.Criteres),
                Par = new(stored.Prenom, stored.Nom),
                Le = stored.Le,
                Etat = stored.Etat,
                Recherche = stored.Recherche,
            },
            document.ETag
        );
    }
}

internal sealed record EspaceDOffresDocument(
    bool PartageFavoris,
    bool Alertes,
    IReadOnlyDictionary<string, int> Favoris,
    int Recherches,
    IReadOnlyDictionary<int, int>? Enregistrees
) : IDocumentShape<EspaceDOffresDocument>
{
    public static JsonTypeInfo<EspaceDOffresDocument> Contract => OffresDocuments.Default.EspaceDOffresDocument;
}

/// <summary>Fingerprints of offers, with the day number each was last seen.</summary>
internal sealed record OffresVuesDocument(IReadOnlyList<long> Marques, IReadOnlyList<int> Jours) : IDocumentShape<OffresVuesDocument>
{
    public static JsonTypeInfo<OffresVuesDocument> Contract => OffresDocuments.Default.OffresVuesDocument;
}

/// <summary>Marks of the offers that were looked at in a week.</summary>
internal sealed record OffresConsulteesDocument(IReadOnlyList<long> Marques) : IDocumentShape<OffresConsulteesDocument>
{
    public static JsonTypeInfo<OffresConsulteesDocument> Contract => OffresDocuments.Default.OffresConsulteesDocument;
}

internal sealed record OffreDocument
{
    public required string Type { get; init; }
    public required string Id { get; init; }
    public required string Titre { get; init; }
    public string? Organisme { get; init; }
    public string? Localisation { get; init; }
    public string? CodePostal { get; init; }
    public string? Contrat { get; init; }
    public string? Duree { get; init; }
    public string? Domaine { get; init; }
    public DateOnly? Debut { get; init; }
    public DateTimeOffset? PublieeLe { get; init; }
    public string? Origine { get; init; }
}

internal sealed record CriteresDocument
{
    public required string Type { get; init; }
    public string? MotsCles { get; init; }
    public string? Commune { get; init; }
    public string? Departement { get; init; }
    public int? Rayon { get; init; }
    public int Contrats { get; init; }
    public int Durees { get; init; }
    public int Experiences { get; init; }
    public bool DebutantAccepte { get; init; }
    public string? Domaine { get; init; }
    public DateOnly? APartirDu { get; init; }
    public string? Metier { get; init; }
}

/// <summary>What a send shares: an offer by its key, or criteria.</summary>
internal sealed record PartageDocument(string Titre, string? Offre, CriteresDocument? Criteres);

internal sealed record FavoriDocument(OffreDocument Offre, DateTimeOffset AjouteLe, DateOnly? PostuleLe, DateTimeOffset? DisparueLe)
    : IDocumentShape<FavoriDocument>
{
    public static JsonTypeInfo<FavoriDocument> Contract => OffresDocuments.Default.FavoriDocument;
}

internal sealed record RechercheDocument(
    string Titre,
    CriteresDocument Criteres,
    string Empreinte,
    DateTimeOffset CreeeLe,
    DateTimeOffset VueJusqua,
    bool ADejaTourne
) : IDocumentShape<RechercheDocument>
{
    public static JsonTypeInfo<RechercheDocument> Contract => OffresDocuments.Default.RechercheDocument;
}

internal sealed record SuggestionDocument(
    string Titre,
    CriteresDocument Criteres,
    string Prenom,
    string Nom,
    DateTimeOffset Le,
    EtatDeSuggestion Etat,
    Guid? Recherche
) : IDocumentShape<SuggestionDocument>
{
    public static JsonTypeInfo<SuggestionDocument> Contract => OffresDocuments.Default.SuggestionDocument;
}
