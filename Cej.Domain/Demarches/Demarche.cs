namespace Cej.Domain.Demarches;

/// <summary>How far a démarche is. Guide: "Modifier le statut d'une démarche".</summary>
public enum StatutDeDemarche
{
    /// <summary>To be done by its date.</summary>
    AFaire,

    /// <summary>Begun, and not finished.</summary>
    EnCours,

    /// <summary>Done; it can still go back to <see cref="AFaire"/>.</summary>
    Realisee,

    /// <summary>Given up; for good, but it can be duplicated.</summary>
    Annulee,
}

/// <summary>What a démarche is about.</summary>
public abstract record ContenuDeDemarche
{
    private ContenuDeDemarche() { }

    /// <summary>One of the dictionary, with the labels it had when it was chosen. Guide: "Créer une démarche prédéfinie".</summary>
    /// <param name="Pourquoi">The thematic.</param>
    /// <param name="Quoi">What is done.</param>
    /// <param name="Moyen">The way that was chosen.</param>
    public sealed record Predefinie(Terme Pourquoi, Terme Quoi, Terme Moyen) : ContenuDeDemarche;

    /// <summary>The young person's own words. Guide: "Créer une démarche personnalisée".</summary>
    /// <param name="Commentaire">2 to 255 characters.</param>
    public sealed record Personnalisee(string Commentaire) : ContenuDeDemarche
    {
        /// <inheritdoc/>
        /// <remarks>Never the text: this is what ends up in logs.</remarks>
        public override string ToString() => "(démarche personnalisée)";
    }
}

/// <summary>A step that a young person takes. Guide: "Les démarches (côté jeunes)". docs/demarches.md has the rules as tables.</summary>
public sealed record Demarche
{
    /// <summary>The démarche.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required BeneficiaireId Dossier { get; init; }

    /// <summary>What it is about.</summary>
    public required ContenuDeDemarche Contenu { get; init; }

    /// <summary>How far it is.</summary>
    public required StatutDeDemarche Statut { get; init; }

    /// <summary>The person's day on which it was begun; null before, and when it was given up.</summary>
    public DateOnly? Debut { get; init; }

    /// <summary>The person's day by which it is to be done, or on which it was; null when it was given up.</summary>
    public DateOnly? Fin { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreeLe { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ModifieLe { get; init; }

    /// <summary>When it was given up.</summary>
    public DateTimeOffset? AnnuleeLe { get; init; }

    /// <summary>Whether it was made from another one.</summary>
    public bool Duplicata { get; init; }

    /// <summary>Counts the young person's changes, from 1: what entity tags are made of, whatever the transmission does meanwhile.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>How far the partner knows.</summary>
    public required Transmission Transmission { get; init; }

    /// <summary>The fingerprint of the request that made it: tells a repeated request from another one under the same key.</summary>
    public required Empreinte Demande { get; init; }

    /// <summary>The statuses it can take now.</summary>
    public IReadOnlyList<StatutDeDemarche> StatutsPossibles => Transitions.Depuis(Statut);

    /// <summary>Whether it can be edited.</summary>
    public bool EstOuverte => Statut is StatutDeDemarche.AFaire or StatutDeDemarche.EnCours;

    /// <summary>The day that a period is compared with: when it began, else when it is to end, else when it was given up.</summary>
    public DateOnly Jour(Fuseau fuseau) => Debut ?? Fin ?? fuseau.Jour(AnnuleeLe ?? CreeLe);

    /// <summary>The day that is shown of it, and by which lists are in order: when it is to end or ended, or when it was given up.</summary>
    public DateOnly JourAffiche(Fuseau fuseau) =>
        (
            Statut is StatutDeDemarche.Annulee
                ? AnnuleeLe is { } le
                    ? fuseau.Jour(le)
                    : null
                : Fin
        ) ?? Jour(fuseau);

    /// <summary>Whether it should have been done before a day, which is the person's own.</summary>
    public bool EstEnRetard(DateOnly jour) => EstOuverte && Fin < jour;

    /// <summary>Changes what it is about, or its date; null leaves each.</summary>
    public Result<Demarche> Modifier(ContenuDeDemarche? contenu, DateOnly? fin, DateTimeOffset instant, Fuseau fuseau)
    {
        if (!EstOuverte)
            return RefusDemarches.Terminee;
        if (fin is { } jour && RegleDesDates.AVenir(jour, fuseau.Jour(instant)) is { } erreur)
            return Refus.DeChamps(erreur);
        return Suivante(this with { Contenu = contenu ?? Contenu, Fin = fin ?? Fin }, instant);
    }

    /// <summary>Moves it to another status; each has its own rules on dates.</summary>
    /// <param name="vers">The new status.</param>
    /// <param name="debut">For <see cref="StatutDeDemarche.Realisee"/>: when it was begun; null keeps it, or today.</param>
    /// <param name="fin">The new date; null keeps it, or today when it is done.</param>
    /// <param name="instant">The present, which says with the time zone what day it is.</param>
    /// <param name="fuseau">The person's: says what day it is.</param>
    public Result<Demarche> Passer(StatutDeDemarche vers, DateOnly? debut, DateOnly? fin, DateTimeOffset instant, Fuseau fuseau)
    {
        if (!StatutsPossibles.Contains(vers))
            return RefusDemarches.TransitionImpossible;
        return RegleDesDates
            .Pour(this, vers, debut, fin, fuseau.Jour(instant))
            .Map(dates =>
                Suivante(
                    this with
                    {
                        Statut = vers,
                        Debut = dates.Debut,
                        Fin = dates.Fin,
                        AnnuleeLe = vers is StatutDeDemarche.Annulee ? instant : null,
                    },
                    instant
                )
            );
    }

    private static Demarche Suivante(Demarche modifiee, DateTimeOffset instant) =>
        modifiee with
        {
            Revision = modifiee.Revision + 1,
            ModifieLe = instant,
            Transmission = modifiee.Transmission.ARefaire(instant),
        };
}

/// <summary>A démarche with the day it is for the person, whoever looks at it: what is late has one answer.</summary>
/// <param name="Demarche">The démarche.</param>
/// <param name="Aujourdhui">The person's day.</param>
public sealed record DemarcheDuJour(Demarche Demarche, DateOnly Aujourdhui)
{
    /// <summary>Whether it should have been done before today.</summary>
    public bool EstEnRetard => Demarche.EstEnRetard(Aujourdhui);
}
