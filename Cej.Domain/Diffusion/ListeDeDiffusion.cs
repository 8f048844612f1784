namespace Cej.Domain.Diffusion;

/// <summary>A counsellor's broadcast list. Guide: "Les listes de diffusion".</summary>
public sealed record ListeDeDiffusion
{
    /// <summary>The longest title, in characters as a person counts them.</summary>
    public const int LongueurDuTitre = 100;

    /// <summary>The most members a list has: what one message can go to.</summary>
    public const int MembresMaximum = 500;

    /// <summary>The list.</summary>
    public required Guid Id { get; init; }

    /// <summary>Unique among the counsellor's lists, without case or accents.</summary>
    public required string Titre { get; init; }

    /// <summary>The members, each once; some may have left the portfolio since.</summary>
    public required IReadOnlyList<Membre> Membres { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreeLe { get; init; }

    /// <summary>What makes two titles the same.</summary>
    public Empreinte CleDuTitre => Empreinte.De(TextePlie.Identite(Titre));

    /// <summary>Checks a title.</summary>
    public static Result<string> LireTitre(string? titre) =>
        Texte.SurUneLigne(titre) switch
        {
            null => Refus.DeChamps(new ErreurDeChamp("titre", Texte.Faute(titre) ?? "Donnez un titre à la liste.")),
            var clean when Texte.Depasse(clean, LongueurDuTitre) => Refus.DeChamps(
                new ErreurDeChamp("titre", $"Le titre ne doit pas dépasser {LongueurDuTitre} caractères.")
            ),
            var clean => clean,
        };

    /// <inheritdoc/>
    /// <remarks>Never title or names: this is what ends up in logs.</remarks>
    public override string ToString() => $"(liste {Id})";
}

/// <summary>A member, with the name as of the addition, which stays known after the person left.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The person's name then; whoever shows a list calls those who are in the portfolio by their present one.</param>
public sealed record Membre(BeneficiaireId Id, NomComplet Nom);

/// <summary>Refusals of this feature.</summary>
public static class RefusDiffusion
{
    /// <summary>Absent, or another counsellor's.</summary>
    public static readonly Refus ListeInconnue = new(
        RefusKind.Introuvable,
        "liste-inconnue",
        "Cette liste de diffusion n'existe pas ou a été supprimée."
    );

    /// <summary>Another list has this title.</summary>
    public static readonly Refus TitreDejaPris = new(
        RefusKind.Conflit,
        "titre-deja-pris",
        "Vous avez déjà une liste de diffusion de ce nom : choisissez un autre titre."
    );

    /// <summary>Someone to be added is not in the caller's portfolio.</summary>
    public static readonly Refus MembreInconnu = Refus.DeChamps(
        new ErreurDeChamp("membres", "Un des bénéficiaires n'est pas, ou n'est plus, dans votre portefeuille.")
    );

    /// <summary>Too many members for one list.</summary>
    public static readonly Refus TropDeMembres = Refus.DeChamps(
        new ErreurDeChamp("membres", $"Une liste compte au plus {ListeDeDiffusion.MembresMaximum} bénéficiaires.")
    );

    /// <summary>Nobody to send to.</summary>
    public static readonly Refus AucunDestinataire = Refus.DeChamps(
        new ErreurDeChamp("beneficiaires", "Choisissez au moins un destinataire de votre portefeuille.")
    );

    /// <summary>Too many people to send to.</summary>
    public static readonly Refus TropDeDestinataires = Refus.DeChamps(
        new ErreurDeChamp("beneficiaires", $"Un message s'envoie à {ListeDeDiffusion.MembresMaximum} destinataires au plus.")
    );
}
