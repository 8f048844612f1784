namespace Cej.Domain.Dossiers;

/// <summary>The end of a follow-up.</summary>
public abstract record FinDeSuivi
{
    private FinDeSuivi(DateTimeOffset le) => Le = le;

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset Le { get; }

    /// <summary>Whether nobody decided it: the person gave no sign for two years.</summary>
    public bool SansNouvelles { get; init; }

    /// <summary>A never activated account was removed: nothing of it is kept.</summary>
    public sealed record Suppression : FinDeSuivi
    {
        /// <summary>A removal at an instant.</summary>
        public Suppression(DateTimeOffset le)
            : base(le) { }
    }

    /// <summary>An activated account was closed; the dossier stays whole, out of everyone's reach, until <see cref="PurgeLe"/>.</summary>
    public sealed record Archivage : FinDeSuivi
    {
        /// <summary>The longest comment, in characters.</summary>
        public const int LongueurCommentaire = 250;

        /// <summary>Rebuilds what was stored.</summary>
        public Archivage(DateTimeOffset le, string motif, string? commentaire, DateTimeOffset finAccompagnement)
            : base(le) => (Motif, Commentaire, FinAccompagnement) = (motif, commentaire, finAccompagnement);

        /// <summary>A code of <see cref="MotifsDeSuppression"/>.</summary>
        public string Motif { get; }

        /// <summary>The comment, only with <see cref="MotifsDeSuppression.Autre"/>.</summary>
        public string? Commentaire { get; }

        /// <summary>When the support ended.</summary>
        public DateTimeOffset FinAccompagnement { get; }

        /// <summary>Whether the person did it, not the counsellor.</summary>
        public bool ParLaPersonne { get; init; }

        /// <summary>When the archive is destroyed: 2 years after it was made.</summary>
        public DateTimeOffset PurgeLe => Le.AddYears(2);

        /// <summary>Checks the form; every fault comes back at once.</summary>
        public static Result<Archivage> Lire(
            string? motif,
            string? commentaire,
            DateTimeOffset? finAccompagnement,
            DateTimeOffset ajouteLe,
            DateTimeOffset instant
        )
        {
            List<ErreurDeChamp> erreurs = [];
            if (motif is null || !MotifsDeSuppression.Tous.Any(connu => connu.Code == motif))
                erreurs.Add(new("motif", "Choisissez un motif dans la liste."));

            var texte = Texte.SurPlusieursLignes(commentaire);
            if (motif == MotifsDeSuppression.Autre)
            {
                if (texte is null)
                    erreurs.Add(new("commentaire", Texte.Faute(commentaire) ?? "Précisez le motif de la suppression."));
                else if (Texte.Longueur(texte) > LongueurCommentaire)
                    erreurs.Add(new("commentaire", $"Le commentaire ne doit pas dépasser {LongueurCommentaire} caractères."));
            }
            else if (!Signes.EstVide(commentaire))
            {
                erreurs.Add(new("commentaire", "Le commentaire accompagne seulement le motif « Autre »."));
            }

            if (
                finAccompagnement is null
                || JourDeParis.De(finAccompagnement.Value) < JourDeParis.De(ajouteLe)
                || finAccompagnement > instant
            )
            {
                erreurs.Add(new("dateFinAccompagnement", "La date de fin se situe entre l'ajout du bénéficiaire et aujourd'hui."));
            }

            return erreurs.Count == 0
                ? new Archivage(instant, motif!, motif == MotifsDeSuppression.Autre ? texte : null, finAccompagnement!.Value)
                : Refus.DeChamps(erreurs);
        }
    }
}

/// <summary>Why a follow-up ends.</summary>
/// <param name="Code">Stable name, which forms send and archives keep.</param>
/// <param name="Libelle">As shown.</param>
public sealed record MotifDeSuppression(string Code, string Libelle);

/// <summary>The reference list of reasons.</summary>
public static class MotifsDeSuppression
{
    /// <summary>The reason of whoever deletes the own account.</summary>
    public const string DemandeDuBeneficiaire = "demande-du-beneficiaire";

    /// <summary>The reason of who gives no sign any more.</summary>
    public const string Abandon = "abandon";

    /// <summary>The reason that needs a comment.</summary>
    public const string Autre = "autre";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<MotifDeSuppression> Tous { get; } =
    [
        new("emploi-durable", "Emploi durable (plus de 6 mois)"),
        new("emploi-court", "Emploi court (moins de 6 mois)"),
        new("alternance", "Contrat en alternance"),
        new("contrat-de-professionnalisation", "Contrat de professionnalisation"),
        new("formation", "Entrée en formation"),
        new("retour-en-scolarite", "Retour en scolarité"),
        new("service-civique", "Service civique, volontariat ou engagement militaire"),
        new("creation-entreprise", "Création d'entreprise"),
        new("autre-accompagnement", "Poursuite dans un autre accompagnement"),
        new("limite-age", "Limite d'âge atteinte"),
        new("fin-du-contrat", "Fin du contrat d'engagement jeune"),
        new("demenagement", "Déménagement dans une autre région"),
        new("sante", "Raison de santé ou congé parental"),
        new(Abandon, "Abandon ou absence de nouvelles"),
        new("non-respect-des-engagements", "Non-respect des engagements du contrat"),
        new(DemandeDuBeneficiaire, "Demande du bénéficiaire"),
        new("changement-de-conseiller", "Suivi par une autre structure"),
        new("deces", "Décès"),
        new(Autre, "Autre"),
    ];
}
