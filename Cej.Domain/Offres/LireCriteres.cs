namespace Cej.Domain.Offres;

/// <summary>Criteria as a form or a query sends them: texts and codes, nothing checked.</summary>
public sealed record CriteresSaisis
{
    /// <summary>The type of the offers looked for.</summary>
    public required TypeDOffre Type { get; init; }

    /// <summary>Words, or the number of an offer.</summary>
    public string? MotsCles { get; init; }

    /// <summary>INSEE code of a commune.</summary>
    public string? Commune { get; init; }

    /// <summary>Code of a département.</summary>
    public string? Departement { get; init; }

    /// <summary>Kilometres around the commune.</summary>
    public int? Rayon { get; init; }

    /// <summary>Which contracts.</summary>
    public Contrats Contrats { get; init; }

    /// <summary>Which working times.</summary>
    public Durees Durees { get; init; }

    /// <summary>Which experience.</summary>
    public Experiences Experiences { get; init; }

    /// <summary>Only offers that take beginners.</summary>
    public bool DebutantAccepte { get; init; }

    /// <summary>Code of a domain of civic service.</summary>
    public string? Domaine { get; init; }

    /// <summary>The first day wanted.</summary>
    public DateOnly? APartirDu { get; init; }

    /// <summary>ROME code.</summary>
    public string? Metier { get; init; }

    /// <summary>The same for the same criteria, whatever the order, the case or the accents of the words.</summary>
    public Empreinte Empreinte =>
        Empreinte.De(
            string.Join(
                '\n',
                NomsDesTypes.De(Type),
                string.Join(' ', TextePlie.Mots(MotsCles ?? "").Order(StringComparer.Ordinal)),
                Commune,
                Departement,
                Rayon?.ToString(CultureInfo.InvariantCulture),
                (int)Contrats,
                (int)Durees,
                (int)Experiences,
                DebutantAccepte,
                Domaine,
                APartirDu?.ToString("O", CultureInfo.InvariantCulture),
                Metier
            )
        );

    /// <summary>Checked criteria, again as codes: what is kept.</summary>
    public static CriteresSaisis De(Criteres criteres)
    {
        ArgumentNullException.ThrowIfNull(criteres);
        var lieu = new CriteresSaisis
        {
            Type = criteres.Type,
            Commune = (criteres.Ou as Zone.Autour)?.Commune.Code,
            Rayon = (criteres.Ou as Zone.Autour)?.Rayon,
            Departement = (criteres.Ou as Zone.Dans)?.Departement.Code,
        };
        return criteres switch
        {
            Criteres.DEmploi emploi => lieu with
            {
                MotsCles = emploi.MotsCles,
                Contrats = emploi.Contrats,
                Durees = emploi.Durees,
                Experiences = emploi.Experiences,
                DebutantAccepte = emploi.DebutantAccepte,
            },
            Criteres.DeServiceCivique civique => lieu with { Domaine = civique.Domaine?.Code, APartirDu = civique.APartirDu },
            Criteres.DImmersion immersion => lieu with { Metier = immersion.Metier.Code },
            _ => throw new InvalidOperationException($"Unknown criteria {criteres.GetType().Name}."),
        };
    }
}

/// <summary>Makes criteria of what was typed.</summary>
public sealed class LecteurDeCriteres(ILieux lieux, IMetiers metiers)
{
    private const int MotsClesMaximum = 100;

    /// <summary>The criteria, or every fault at once. What another type of offer would need is a fault too: nothing is ignored.</summary>
    public Result<Criteres> Lire(CriteresSaisis saisie)
    {
        ArgumentNullException.ThrowIfNull(saisie);
        List<ErreurDeChamp> erreurs = [];
        Criteres? criteres = saisie.Type switch
        {
            TypeDOffre.Emploi or TypeDOffre.Alternance => Emploi(saisie, erreurs),
            TypeDOffre.ServiceCivique => ServiceCivique(saisie, erreurs),
            TypeDOffre.Immersion => Immersion(saisie, erreurs),
        };
        return erreurs.Count == 0 ? criteres! : Refus.DeChamps(erreurs);
    }

    private Criteres.DEmploi Emploi(CriteresSaisis saisie, List<ErreurDeChamp> erreurs)
    {
        Absent(saisie.Domaine is null, "domaine", erreurs);
        Absent(saisie.APartirDu is null, "aPartirDu", erreurs);
        Absent(saisie.Metier is null, "metier", erreurs);
        var mots = Texte.SurUneLigne(saisie.MotsCles);
        if (mots is null && !Signes.EstVide(saisie.MotsCles) || mots?.Length > MotsClesMaximum)
            erreurs.Add(new("motsCles", Texte.Faute(saisie.MotsCles) ?? $"Indiquez des mots-clés d'au plus {MotsClesMaximum} caractères."));
        return new()
        {
            Alternance = saisie.Type is TypeDOffre.Alternance,
            MotsCles = mots,
            Zone = Zone(saisie, erreurs),
            Contrats = saisie.Contrats,
            Durees = saisie.Durees,
            Experiences = saisie.Experiences,
            DebutantAccepte = saisie.DebutantAccepte,
        };
    }

    private Criteres.DeServiceCivique ServiceCivique(CriteresSaisis saisie, List<ErreurDeChamp> erreurs)
    {
        SansEmploi(saisie, erreurs);
        Absent(saisie.Departement is null, "departement", erreurs);
        Absent(saisie.Metier is null, "metier", erreurs);
        var domaine = DomaineDeServiceCivique.Tous.FirstOrDefault(connu => connu.Code == saisie.Domaine);
        if (domaine is null && saisie.Domaine is not null)
            erreurs.Add(new("domaine", "Choisissez un domaine dans la liste."));
        return new()
        {
            Zone = Zone(saisie, erreurs) as Zone.Autour,
            Domaine = domaine,
            APartirDu = saisie.APartirDu,
        };
    }

    private Criteres.DImmersion? Immersion(CriteresSaisis saisie, List<ErreurDeChamp> erreurs)
    {
        SansEmploi(saisie, erreurs);
        Absent(saisie.Departement is null, "departement", erreurs);
        Absent(saisie.Domaine is null, "domaine", erreurs);
        Absent(saisie.APartirDu is null, "aPartirDu", erreurs);
        var metier = saisie.Metier is { } code ? metiers.Find(code) : null;
        if (metier is null)
            erreurs.Add(new("metier", "Choisissez un métier dans la liste."));
        var zone = Zone(saisie, erreurs) as Zone.Autour;
        if (zone is null && erreurs.TrueForAll(erreur => erreur.Champ is not ("commune" or "rayon")))
            erreurs.Add(new("commune", "Choisissez une commune dans la liste."));
        return metier is null || zone is null ? null : new() { Metier = metier, Zone = zone };
    }

    private Zone? Zone(CriteresSaisis saisie, List<ErreurDeChamp> erreurs)
    {
        if (saisie.Rayon is < 0 or > Offres.Zone.RayonMaximal)
            erreurs.Add(new("rayon", $"Indiquez un nombre entier de 0 à {Offres.Zone.RayonMaximal}."));
        if (saisie.Commune is null)
            Absent(saisie.Rayon is null, "rayon", erreurs);
        if (saisie is { Commune: not null, Departement: not null })
            erreurs.Add(new("departement", "Indiquez une commune ou un département, pas les deux."));

        if (saisie.Commune is { } code)
        {
            if (lieux.Commune(code) is { } commune)
                return new Zone.Autour(commune, saisie.Rayon ?? Offres.Zone.RayonParDefaut);
            erreurs.Add(new("commune", "Choisissez une commune dans la liste."));
        }
        else if (saisie.Departement is { } departement)
        {
            if (lieux.Departement(departement) is { } connu)
                return new Zone.Dans(connu);
            erreurs.Add(new("departement", "Choisissez un département dans la liste."));
        }

        return null;
    }

    private static void SansEmploi(CriteresSaisis saisie, List<ErreurDeChamp> erreurs)
    {
        Absent(saisie.MotsCles is null, "motsCles", erreurs);
        Absent(saisie.Contrats is Contrats.Tous, "contrats", erreurs);
        Absent(saisie.Durees is Durees.Toutes, "durees", erreurs);
        Absent(saisie.Experiences is Experiences.Toutes, "experiences", erreurs);
        Absent(!saisie.DebutantAccepte, "debutantAccepte", erreurs);
    }

    private static void Absent(bool absent, string champ, List<ErreurDeChamp> erreurs)
    {
        if (!absent)
            erreurs.Add(
                new(champ, champ is "rayon" ? "Le rayon accompagne une commune." : "Ce critère ne s'applique pas à ce type d'offre.")
            );
    }
}
