namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>Compares what was acknowledged and seen with what is there: every contradiction is named.</summary>
internal static class Verificateur
{
    public const string Conseiller = "conseiller";
    public const string Beneficiaire = "beneficiaire";

    /// <summary>Every contradiction.</summary>
    /// <param name="vecus">What each device did and read.</param>
    /// <param name="etat">The conversation when everything is over.</param>
    /// <param name="entendus">What events told.</param>
    public static List<string> Juger(IReadOnlyCollection<Vecu> vecus, EtatFinal etat, IReadOnlyCollection<MessageVu> entendus)
    {
        List<string> fautes = [.. vecus.SelectMany(vecu => vecu.Fautes)];
        fautes.AddRange(JugerLaNumerotation(etat.Messages));
        var finals = etat.Messages.GroupBy(message => message.Numero).ToDictionary(g => g.Key, g => g.First());
        fautes.AddRange(JugerLesEnvois([.. vecus.SelectMany(vecu => vecu.Envois)], etat.Messages, finals));
        fautes.AddRange(vecus.SelectMany(vecu => JugerLaVue(vecu, finals)));
        fautes.AddRange(vecus.SelectMany(vecu => JugerLesModifications(vecu, finals)));
        fautes.AddRange(JugerLesCompteurs(etat, vecus));
        fautes.AddRange(JugerLesEvenements(entendus, finals));
        return fautes;
    }

    private static IEnumerable<string> JugerLaNumerotation(IReadOnlyList<MessageVu> messages) =>
        messages.Index().Where(m => m.Item.Numero != m.Index + 1).Select(m => $"place {m.Index + 1} holds number {m.Item.Numero}").Take(5);

    /// <summary>Each acknowledged message exactly once, under the number acknowledged, and nothing that nobody sent.</summary>
    private static IEnumerable<string> JugerLesEnvois(
        List<EnvoiAcquitte> envois,
        IReadOnlyList<MessageVu> messages,
        Dictionary<long, MessageVu> finals
    )
    {
        foreach (var double_ in messages.Where(m => m.Id is not null).GroupBy(m => m.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return $"{double_.Key} is there {double_.Count()} times";
        foreach (var partage in envois.GroupBy(envoi => envoi.Numero).Where(g => g.Count() > 1))
            yield return $"number {partage.Key} was given to {string.Join(", ", partage.Select(envoi => envoi.Id))}";
        foreach (var envoi in envois)
        {
            if (!finals.TryGetValue(envoi.Numero, out var final))
                yield return $"{envoi.Id} was acknowledged as {envoi.Numero} and is lost";
            else if (final.De != envoi.De || (final.Id is { } id && id != envoi.Id))
                yield return $"{envoi.Id} was acknowledged as {envoi.Numero}, where {final} is";
            if (envoi.Numero <= envoi.Plancher)
                yield return $"{envoi.Id} got number {envoi.Numero} although {envoi.Plancher} was known before it was sent";
        }

        var acquittes = envois.Select(envoi => envoi.Numero).ToHashSet();
        foreach (var message in messages.Where(message => !acquittes.Contains(message.Numero)))
            yield return $"{message} was acknowledged to nobody";
    }

    /// <summary>What a device saw over time is in the one order that is there now.</summary>
    private static IEnumerable<string> JugerLaVue(Vecu vecu, Dictionary<long, MessageVu> finals)
    {
        foreach (var vu in vecu.Vus.Values)
        {
            if (!finals.TryGetValue(vu.Numero, out var final))
                yield return $"{vecu.Appareil} saw {vu}, which is gone";
            else if (final.De != vu.De || (final.Id is { } id && vu.Id is { } alors && id != alors))
                yield return $"{vecu.Appareil} saw {vu}, where {final} is now";
        }

        if (vecu.Vus.Count != finals.Count)
            yield return $"{vecu.Appareil} saw {vecu.Vus.Count} of {finals.Count} messages";
    }

    private static IEnumerable<string> JugerLesModifications(Vecu vecu, Dictionary<long, MessageVu> finals)
    {
        foreach (var envoi in vecu.Envois)
        {
            var attendu = vecu.Modifications.GetValueOrDefault(envoi.Numero, envoi.Id);
            if (finals.TryGetValue(envoi.Numero, out var final) && final.Texte != attendu)
                yield return $"number {envoi.Numero} must say '{attendu}' and says '{final.Texte}'";
        }
    }

    /// <summary>What an event carried is what is read of the same revision: one message of its number, and one text of its revision.</summary>
    private static IEnumerable<string> JugerLesEvenements(IReadOnlyCollection<MessageVu> entendus, Dictionary<long, MessageVu> finals)
    {
        foreach (var meme in entendus.GroupBy(entendu => (entendu.Numero, entendu.Revision)).Where(meme => meme.Count() > 1))
            yield return $"events told {string.Join(" and ", meme)}";
        foreach (var entendu in entendus)
        {
            if (!finals.TryGetValue(entendu.Numero, out var final))
                yield return $"an event told {entendu}, which is not there";
            else if (final.De != entendu.De || (final.Id is { } id && entendu.Id is { } dit && id != dit))
                yield return $"an event told {entendu}, where {final} is";
            else if (entendu.Revision > final.Revision || (entendu.Revision == final.Revision && entendu.Texte != final.Texte))
                yield return $"an event told {entendu}, and {final} is read";
        }
    }

    private static IEnumerable<string> JugerLesCompteurs(EtatFinal etat, IReadOnlyCollection<Vecu> vecus)
    {
        foreach (
            var (cote, lu, nonLus) in new[]
            {
                (Conseiller, etat.LuParConseiller, etat.NonLusParConseiller),
                (Beneficiaire, etat.LuParBeneficiaire, etat.NonLusParBeneficiaire),
            }
        )
        {
            var acquitte = vecus.Where(v => v.Appareil.StartsWith(cote, StringComparison.Ordinal)).Max(v => (long?)v.Lu) ?? 0;
            if (lu != acquitte)
                yield return $"the {cote} has read up to {acquitte}, and the conversation says {lu}";
            var recompte = etat.Messages.Count(message => message.De != cote && message.Numero > lu);
            if (nonLus != recompte)
                yield return $"the {cote} has {recompte} unread messages, and the conversation says {nonLus}";
        }
    }
}
