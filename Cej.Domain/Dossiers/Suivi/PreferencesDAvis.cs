namespace Cej.Domain.Dossiers;

/// <summary>
/// For which kinds of notification a person's phones ring. It is about ringing alone: the notification centre, the counters and connected
/// clients show everything all the same.
/// </summary>
/// <param name="NouveauMessage">A message of the counsellor's.</param>
/// <param name="NouvellesOffres">New offers of a saved search; without alerts there is no notification at all.</param>
/// <param name="RechercheSuggeree">A search that the counsellor suggests.</param>
/// <param name="Rappel">The weekly reminder, which is not written down either without it.</param>
public sealed record PreferencesDAvis(bool NouveauMessage, bool NouvellesOffres, bool RechercheSuggeree, bool Rappel)
{
    /// <summary>Everything rings, until the person says otherwise.</summary>
    public static readonly PreferencesDAvis Toutes = new(true, true, true, true);

    /// <summary>Whether phones ring for a notification.</summary>
    public bool Veut(SorteDeNotification sorte) =>
        sorte switch
        {
            SorteDeNotification.NouvellesOffres => NouvellesOffres,
            SorteDeNotification.RechercheSuggeree => RechercheSuggeree,
            SorteDeNotification.Rappel => Rappel,
        };
}
