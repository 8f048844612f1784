using Cej.Domain.Conseillers;

namespace Cej.Domain.Recapitulatif;

/// <summary>Turns the daily mail of one counsellor off by a link of that mail, without a sign-in (RFC 8058).</summary>
public sealed class SeDesabonnerHandler(ILiensDeDesabonnement liens, IConseillerStore conseillers, IJournalDesAcces journal)
{
    private static readonly Refus LienInconnu = new(
        RefusKind.Introuvable,
        "lien-inconnu",
        "Ce lien n'est plus valable. Vous pouvez désactiver ce mail dans votre profil."
    );

    /// <summary>Whether the mail is sent now. Changes nothing: mail scanners follow links.</summary>
    public async Task<Result<bool>> Lire(string jeton, CancellationToken cancellationToken) =>
        await Trouver(jeton, cancellationToken) is { } trouve ? trouve.Value.RecapitulatifQuotidien : LienInconnu;

    /// <summary>Turns it off; once more changes nothing.</summary>
    public Task<Result<Fait>> Desactiver(string jeton, CancellationToken cancellationToken) =>
        Concurrence.Reessayer<Fait>(async () =>
        {
            if (await Trouver(jeton, cancellationToken) is not { } trouve)
                return LienInconnu;
            if (!trouve.Value.RecapitulatifQuotidien)
                return new Fait();

            var sans = await conseillers.Save(trouve.Value with { RecapitulatifQuotidien = false }, trouve.Version, cancellationToken);
            if (sans.Refus is { } refus)
                return refus;
            // Nobody signed in: the line names the space, as no other line does.
            journal.Consigner(Empreinte.De($"desabonnement.{trouve.Value.Id}"), ActionConsignee.RecapitulatifDesactiveParLien);
            return new Fait();
        });

    private async Task<Stored<Conseiller>?> Trouver(string jeton, CancellationToken cancellationToken) =>
        liens.Lire(jeton) is { } id ? await conseillers.Find(id, cancellationToken) : null;
}
