using Cej.Domain.Conseillers;
using Cej.Domain.Recapitulatif;

namespace Cej.Domain.Conservation;

/// <summary>Writes the mails to who gives no sign.</summary>
public interface IModeleDesRelances
{
    /// <summary>The mail to a young person.</summary>
    /// <param name="dossier">The dossier of the young person.</param>
    /// <param name="fin">When the account ends, at the earliest.</param>
    Courriel Composer(Beneficiaire dossier, DateTimeOffset fin);

    /// <summary>The mail to a counsellor.</summary>
    /// <param name="conseiller">The counsellor who gives no sign.</param>
    /// <param name="fin">When the space ends, at the earliest.</param>
    Courriel Composer(Conseiller conseiller, DateTimeOffset fin);
}

/// <summary>Tells people who give no sign what will become of their data, within the quota of the mail service.</summary>
public sealed class Relanceur(ICourrier courrier, IModeleDesRelances modele, Regles quota, TimeProvider clock)
{
    /// <summary>A run begins: it sends no more than the service takes in an hour in which the digest sends nothing.</summary>
    internal Tournee Commencer() => new(courrier, modele, quota, clock);

    /// <summary>The mails of one run.</summary>
    internal sealed class Tournee(ICourrier courrier, IModeleDesRelances modele, Regles quota, TimeProvider clock)
    {
        private int _demandes;
        private bool _finie;

        /// <summary>Whether the young person was told, now or by a run that died behind it.</summary>
        public Task<bool> Prevenir(Beneficiaire dossier, CancellationToken cancellationToken) =>
            Remettre(
                dossier.Silence.Operation(dossier.Id.Value),
                () => modele.Composer(dossier, dossier.Silence.FinSiPrevenuLe(clock.GetUtcNow())),
                cancellationToken
            );

        /// <summary>The same of a counsellor.</summary>
        public Task<bool> Prevenir(Conseiller conseiller, CancellationToken cancellationToken) =>
            Remettre(
                conseiller.Silence.Operation(conseiller.Id.Value),
                () => modele.Composer(conseiller, conseiller.Silence.FinSiPrevenuLe(clock.GetUtcNow())),
                cancellationToken
            );

        private async Task<bool> Remettre(Guid operation, Func<Courriel> composer, CancellationToken cancellationToken)
        {
            if (!await Attendre(cancellationToken))
                return false;
            switch (await courrier.Retrouver(operation, cancellationToken))
            {
                case Sort.Remis or Sort.Echoue:
                    return true;
                case Sort.Injoignable:
                    _finie = true;
                    return false;
            }

            // An address that is refused for good is told of nothing by any mail: its person had two years.
            var remise = await courrier.Remettre(composer(), operation, clock.GetUtcNow(), cancellationToken);
            _finie = remise is not (Remise.Acceptee or Remise.Refusee);
            return !_finie;
        }

        /// <summary>False when the hour's quota is used up, or the service takes nothing now: the others are told another night.</summary>
        private async Task<bool> Attendre(CancellationToken cancellationToken)
        {
            if (_finie || (quota.ParHeure > 0 && _demandes >= quota.ParHeure))
                return false;
            if (quota.ParMinute > 0 && _demandes > 0 && _demandes % quota.ParMinute == 0)
                await Task.Delay(TimeSpan.FromMinutes(1), clock, cancellationToken);
            _demandes++;
            return true;
        }
    }
}
