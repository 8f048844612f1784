using Cej.Domain.Conseillers;

namespace Cej.Domain.Reaffectation;

/// <summary>How the module is asked for, and what became of the caller's request.</summary>
/// <param name="Formulaire">The outside form, if that is the way.</param>
/// <param name="Demande">The caller's request; null without one.</param>
public sealed record DemandeLue(Uri? Formulaire, DemandeDHabilitation? Demande);

/// <summary>A counsellor asks for the right to reassign: one request at a time, with a word why.</summary>
public sealed class DemanderLHabilitationHandler(
    IDemandesDHabilitation demandes,
    IConseillerStore conseillers,
    ISuperviseurs superviseurs,
    FormulaireDHabilitation formulaire,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    private static readonly Refus ParFormulaire = new(
        RefusKind.Conflit,
        "demande-par-formulaire",
        "Le module de réaffectation se demande par le formulaire indiqué dans votre profil."
    );

    private static readonly Refus DejaSuperviseur = new(
        RefusKind.Conflit,
        "deja-superviseur",
        "Le module de réaffectation est déjà ajouté à votre compte."
    );

    /// <summary>The caller's own request.</summary>
    public async Task<Result<DemandeLue>> Lire(Appelant appelant, CancellationToken cancellationToken) =>
        appelant is Appelant.Conseiller par
            ? new DemandeLue(formulaire.Adresse, (await demandes.Find(par.Id, cancellationToken))?.Value)
            : RefusIdentite.ReserveAuxConseillers;

    /// <summary>The request that waits: the one just made, or the one that waited already.</summary>
    public async Task<Result<DemandeLue>> Demander(string? raison, Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        if (formulaire.Adresse is not null)
            return ParFormulaire;
        var texte = Texte.SurPlusieursLignes(raison);
        if (texte is null || Texte.Depasse(texte, DemandeDHabilitation.LongueurDeLaRaison))
            return Refus.DeChamps(
                new ErreurDeChamp(
                    "raison",
                    Texte.Faute(raison) ?? $"Dites pourquoi en 1 à {DemandeDHabilitation.LongueurDeLaRaison} caractères."
                )
            );

        return (await Concurrence.Reessayer(() => Demander(texte, par, cancellationToken))).Match<Result<DemandeLue>>(
            demande => new DemandeLue(null, demande),
            refus => refus
        );
    }

    private async Task<Result<DemandeDHabilitation>> Demander(string raison, Appelant.Conseiller par, CancellationToken cancellationToken)
    {
        var superviseur = superviseurs.Find(par, cancellationToken);
        var trouver = demandes.Find(par.Id, cancellationToken);
        var profil = await conseillers.Find(par.Id, cancellationToken);
        var connue = await trouver;
        if (await superviseur is not null)
            return DejaSuperviseur;
        if (profil is null)
            return RefusIdentite.ConnexionRequise;
        if (connue is { Value: { Decision: null } enAttente })
            return enAttente;

        var demande = new DemandeDHabilitation
        {
            Par = par.Id,
            Nom = profil.Value.Nom,
            Email = par.Email,
            Structure = profil.Value.Agence?.Structure,
            Raison = raison,
            Le = clock.GetUtcNow(),
        };
        var ecrite = await demandes.Save(demande, connue?.Version, cancellationToken);
        if (ecrite.Refus is { } refus)
            return refus;
        journal.Consigner(par, ActionConsignee.HabilitationDemandee);
        return demande;
    }
}
