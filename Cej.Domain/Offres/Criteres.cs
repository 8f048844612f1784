namespace Cej.Domain.Offres;

/// <summary>The four types of offer. Guide: "Les offres".</summary>
public enum TypeDOffre
{
    /// <summary>A job.</summary>
    Emploi,

    /// <summary>An apprenticeship or a "contrat de professionnalisation".</summary>
    Alternance,

    /// <summary>A mission of general interest, 6 to 12 months.</summary>
    ServiceCivique,

    /// <summary>A short stay in a company, to discover a métier.</summary>
    Immersion,
}

/// <summary>The kinds of contract that a search can be restricted to.</summary>
[Flags]
public enum Contrats
{
    /// <summary>Any contract: no restriction.</summary>
    Tous = 0,

    /// <summary>Permanent contract.</summary>
    Cdi = 1,

    /// <summary>Fixed term, temporary work or seasonal.</summary>
    CddInterimSaisonnier = 2,

    /// <summary>Others: self-employed, franchise, commission.</summary>
    Autre = 4,
}

/// <summary>The working times that a search can be restricted to.</summary>
[Flags]
public enum Durees
{
    /// <summary>Any working time: no restriction.</summary>
    Toutes = 0,

    /// <summary>Full time.</summary>
    TempsPlein = 1,

    /// <summary>Part time.</summary>
    TempsPartiel = 2,
}

/// <summary>The experience that a search can be restricted to.</summary>
[Flags]
public enum Experiences
{
    /// <summary>Any experience: no restriction.</summary>
    Toutes = 0,

    /// <summary>Less than 1 year.</summary>
    MoinsDUnAn = 1,

    /// <summary>1 to 3 years.</summary>
    DeUnATroisAns = 2,

    /// <summary>More than 3 years.</summary>
    PlusDeTroisAns = 4,
}

/// <summary>Where to look.</summary>
public abstract record Zone
{
    private Zone() { }

    /// <summary>The radius when none is given, in kilometres.</summary>
    public const int RayonParDefaut = 10;

    /// <summary>The greatest radius, in kilometres.</summary>
    public const int RayonMaximal = 100;

    /// <summary>The place that is named.</summary>
    public abstract Lieu Lieu { get; }

    internal abstract string Cle { get; }

    /// <summary>A commune and around.</summary>
    /// <param name="Commune">The commune.</param>
    /// <param name="Rayon">Kilometres, 0 to 100.</param>
    public sealed record Autour(Commune Commune, int Rayon) : Zone
    {
        /// <inheritdoc/>
        public override Lieu Lieu => Commune;

        internal override string Cle => string.Create(CultureInfo.InvariantCulture, $"{Commune.Code}+{Rayon}");
    }

    /// <summary>A whole département.</summary>
    public sealed record Dans(Departement Departement) : Zone
    {
        /// <inheritdoc/>
        public override Lieu Lieu => Departement;

        internal override string Cle => Departement.Code;
    }
}

/// <summary>What is searched for.</summary>
public abstract record Criteres
{
    private Criteres() { }

    /// <summary>Which offers.</summary>
    public abstract TypeDOffre Type { get; }

    /// <summary>Where; null is everywhere.</summary>
    public abstract Zone? Ou { get; }

    /// <summary>The same for criteria that find the same offers, different for others.</summary>
    public Empreinte Empreinte => Empreinte.De($"{Type}\n{Ou?.Cle}\n{Reste}");

    /// <summary>What they are called when nobody names them, e.g. "Boulanger à Nice".</summary>
    public string Titre => Ou is { } ou ? $"{Objet} {(ou is Zone.Dans ? "–" : "à")} {ou.Lieu.Nom}" : Objet;

    /// <summary>What is looked for, without where.</summary>
    protected abstract string Objet { get; }

    /// <summary>What else tells them apart.</summary>
    protected abstract string Reste { get; }

    /// <summary>Jobs, or apprenticeships, which have the same criteria.</summary>
    public sealed record DEmploi : Criteres
    {
        /// <summary>Whether apprenticeships are wanted, and not jobs.</summary>
        public required bool Alternance { get; init; }

        /// <summary>Words, all of which are to be found; null is any offer.</summary>
        public string? MotsCles { get; init; }

        /// <summary>Where; null is everywhere.</summary>
        public Zone? Zone { get; init; }

        /// <summary>Which contracts.</summary>
        public Contrats Contrats { get; init; }

        /// <summary>Which working times.</summary>
        public Durees Durees { get; init; }

        /// <summary>Which experience.</summary>
        public Experiences Experiences { get; init; }

        /// <summary>Only offers that take beginners.</summary>
        public bool DebutantAccepte { get; init; }

        /// <inheritdoc/>
        public override TypeDOffre Type => Alternance ? TypeDOffre.Alternance : TypeDOffre.Emploi;

        /// <inheritdoc/>
        public override Zone? Ou => Zone;

        /// <inheritdoc/>
        protected override string Objet => MotsCles ?? (Alternance ? "Alternance" : "Offres d'emploi");

        /// <inheritdoc/>
        protected override string Reste =>
            $"{TextePlie.Plier(MotsCles ?? "")}\n{(int)Contrats}\n{(int)Durees}\n{(int)Experiences}\n{DebutantAccepte}";
    }

    /// <summary>Missions of civic service.</summary>
    public sealed record DeServiceCivique : Criteres
    {
        /// <summary>Where; null is everywhere.</summary>
        public Zone.Autour? Zone { get; init; }

        /// <summary>Which domain; null is any.</summary>
        public DomaineDeServiceCivique? Domaine { get; init; }

        /// <summary>The first day wanted; null is as soon as possible.</summary>
        public DateOnly? APartirDu { get; init; }

        /// <inheritdoc/>
        public override TypeDOffre Type => TypeDOffre.ServiceCivique;

        /// <inheritdoc/>
        public override Zone? Ou => Zone;

        /// <inheritdoc/>
        protected override string Objet =>
            Domaine is { } domaine ? $"Service civique {domaine.Libelle.ToLowerInvariant()}" : "Service civique";

        /// <inheritdoc/>
        protected override string Reste => $"{Domaine?.Code}\n{APartirDu?.DayNumber}";
    }

    /// <summary>Companies that take people in for a short stay.</summary>
    public sealed record DImmersion : Criteres
    {
        /// <summary>The métier to discover.</summary>
        public required Metier Metier { get; init; }

        /// <summary>The commune to look in, with the radius around it.</summary>
        public required Zone.Autour Zone { get; init; }

        /// <inheritdoc/>
        public override TypeDOffre Type => TypeDOffre.Immersion;

        /// <inheritdoc/>
        public override Zone? Ou => Zone;

        /// <inheritdoc/>
        protected override string Objet => Metier.Libelle;

        /// <inheritdoc/>
        protected override string Reste => Metier.Code;
    }
}

/// <summary>A domain of civic service.</summary>
/// <param name="Code">As API Engagement names it.</param>
/// <param name="Libelle">As shown.</param>
public sealed record DomaineDeServiceCivique(string Code, string Libelle)
{
    /// <summary>All twelve, in the order in which they are shown.</summary>
    public static IReadOnlyList<DomaineDeServiceCivique> Tous { get; } =
    [
        new("environnement", "Environnement"),
        new("solidarite-insertion", "Solidarité et insertion"),
        new("prevention-protection", "Prévention et protection"),
        new("sante", "Santé"),
        new("culture-loisirs", "Culture et loisirs"),
        new("education", "Éducation"),
        new("emploi", "Emploi"),
        new("sport", "Sport"),
        new("humanitaire", "Humanitaire"),
        new("animaux", "Animaux"),
        new("vivre-ensemble", "Vivre ensemble"),
        new("autre", "Autre"),
    ];
}
