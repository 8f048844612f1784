using System.Globalization;
using Cej.Functions.Infrastructure.Journal;

namespace Cej.LocalHost.Journal;

/// <summary>What <c>./cej journal</c> says of an access audit in a folder.</summary>
internal static class CompteRenduDuJournal
{
    /// <summary>Looks at all that is kept.</summary>
    public static Task<EtatDuJournal> Verifier(string dossier, TimeProvider clock, CancellationToken cancellationToken)
    {
        var aujourdhui = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return new VerificationDuJournal(new FichierJournalSink(dossier, clock)).Verifier(
            aujourdhui.AddMonths(-FichierJournalSink.MoisGardes),
            aujourdhui.AddDays(1),
            cancellationToken
        );
    }

    /// <summary>In French: what is broken first, then where each chain ends, which the log of the product says too.</summary>
    public static IEnumerable<string> Dire(string dossier, EtatDuJournal etat)
    {
        foreach (var rupture in etat.Ruptures)
            yield return $"ROMPU : {rupture.Fichier}, ligne {rupture.Ligne.ToString(CultureInfo.InvariantCulture)} : {Dire(rupture.Faute)}";
        foreach (var coupee in etat.Coupees)
            yield return $"{coupee} finit au milieu d'une ligne : le service s'est arrêté là, ou y écrit encore.";
        if (etat.SansChaine > 0)
            yield return $"{etat.SansChaine.ToString(CultureInfo.InvariantCulture)} lignes d'avant le chaînage : rien ne peut en être dit.";
        foreach (var tete in etat.Tetes)
            yield return $"{tete}";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{etat.Lignes} lignes vérifiées, {etat.Ruptures.Count} chaînes rompues ({dossier})"
        );
    }

    private static string Dire(Faute faute) =>
        faute switch
        {
            Faute.LigneChangee => "elle a été changée, ou celle d'avant",
            Faute.LignesManquantes => "il manque des lignes avant elle",
            Faute.LigneDeplacee => "elle n'est pas à sa place",
            Faute.LigneEtrangere => "elle n'est pas une ligne entière de ce journal",
            Faute.FinManquante => "la suite manque : des lignes dont un autre journal témoigne n'y sont plus",
            Faute.FichierManquant => "ce journal manque, un autre en témoigne",
        };
}
