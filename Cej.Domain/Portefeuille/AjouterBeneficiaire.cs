using Cej.Domain.Conseillers;

namespace Cej.Domain.Portefeuille;

/// <summary>The form "Ajouter un bénéficiaire".</summary>
/// <param name="Prenom">As typed.</param>
/// <param name="Nom">As typed.</param>
/// <param name="Email">As typed: the address of the MAP file.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">Who adds.</param>
public sealed record AjouterBeneficiaire(string? Prenom, string? Nom, string? Email, string? CleIdempotence, Appelant Par);

/// <summary>Adds a young person to the caller's portfolio. Guide: "Ajouter un jeune".</summary>
/// <remarks>
/// The address is reserved first (unique over all portfolios), then the dossier is created whole. A crash between the two leaves a
/// reservation without dossier: the counsellor who made it takes it over by adding again, <see cref="RejouerEffetsHandler"/> frees it
/// for the others.
/// </remarks>
public sealed class AjouterBeneficiaireHandler(
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    IConseillerStore conseillers,
    IEffets effets,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>The new dossier with its version, or a refusal.</summary>
    public async Task<Result<Stored<Beneficiaire>>> Handle(AjouterBeneficiaire command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;

        var nom = NomComplet.Lire(command.Prenom, command.Nom);
        var email = AdresseEmail.Lire(command.Email);
        if (nom.Refus is not null || email.Refus is not null)
            return Refus.DeChamps([.. nom.Refus?.Champs ?? [], .. email.Refus?.Champs ?? []]);

        var id = new BeneficiaireId(
            command.CleIdempotence is { } cle ? Identifiants.Deterministe("beneficiaire", par.Id.ToString(), cle) : identifiants.Nouveau()
        );
        var instant = clock.GetUtcNow();
        var nouveau = new Beneficiaire
        {
            Id = id,
            Nom = nom.Value,
            Email = email.Value,
            Referent = par.Id,
            AjouteLe = instant,
            SuiviDepuis = instant,
        };

        var espace = conseillers.Find(par.Id, cancellationToken);
        var deja = command.CleIdempotence is null ? null : await dossiers.Find(id, cancellationToken);
        if (await espace is not { Value: var conseiller })
            return RefusIdentite.ConnexionRequise;
        if (deja is not null)
            return await Repeter(deja, nouveau, cancellationToken);

        if (await Reserver(nouveau, par, cancellationToken) is { } prise)
            return RefusPortefeuille.Doublon((await dossiers.Find(prise, cancellationToken))?.Value, par);

        var ajout = new Affectation(identifiants.Nouveau(), par.Id, conseiller.Nom, instant, TypeAffectation.Ajout, par.Id);
        if (await dossiers.Create(nouveau, ajout, cancellationToken) is { } cree)
        {
            journal.Consigner(par, ActionConsignee.BeneficiaireAjoute, id);
            await effets.Appliquer(id, cancellationToken);
            return cree;
        }

        // The same request is running twice, or this one was given up while it slept.
        if (await dossiers.Find(id, cancellationToken) is { } autre)
            return await Repeter(autre, nouveau, cancellationToken);
        await annuaire.Liberer(nouveau.Email, null, id, cancellationToken); // nothing will ever be found there
        return await dossiers.EstSupprime(id, cancellationToken) ? RefusPortefeuille.AjoutSupprime : RefusPortefeuille.AjoutInterrompu;
    }

    private async Task<Result<Stored<Beneficiaire>>> Repeter(
        Stored<Beneficiaire> deja,
        Beneficiaire nouveau,
        CancellationToken cancellationToken
    )
    {
        if (!deja.Value.EstSuivi)
            return RefusPortefeuille.AjoutSupprime;
        if (deja.Value.Nom != nouveau.Nom || deja.Value.Email != nouveau.Email)
            return RefusPortefeuille.CleDejaUtilisee;
        await effets.Appliquer(deja.Value.Id, cancellationToken);
        return deja;
    }

    /// <summary>The dossier that holds the address instead; null when it is the new one's.</summary>
    private async Task<BeneficiaireId?> Reserver(Beneficiaire nouveau, Appelant.Conseiller par, CancellationToken cancellationToken)
    {
        var tenue = await annuaire.Reserver(nouveau.Email, nouveau.Id, par.Id, cancellationToken);
        if (tenue.Pour != nouveau.Id && await EstAbandonnee(tenue, par, cancellationToken))
        {
            await annuaire.Liberer(nouveau.Email, null, tenue.Pour, cancellationToken);
            tenue = await annuaire.Reserver(nouveau.Email, nouveau.Id, par.Id, cancellationToken);
        }

        return tenue.Pour == nouveau.Id ? null : tenue.Pour;
    }

    /// <summary>
    /// An addition of the same counsellor's that was cut off, and that can no longer go on. One that still runs ends there too: whoever
    /// comes later wins, and has both answers.
    /// </summary>
    private async Task<bool> EstAbandonnee(Reservation tenue, Appelant.Conseiller par, CancellationToken cancellationToken) =>
        tenue.Par == par.Id
        && await dossiers.Find(tenue.Pour, cancellationToken) is null
        && await dossiers.Condamner(tenue.Pour, cancellationToken);
}
