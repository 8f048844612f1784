using System.Text.Json;
using Cej.Domain.Identite;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>Reads the files of a day line by line; only the lines of the dossier asked for are ever parsed.</summary>
internal sealed class LectureDuJournal(IJournalSink sink, TimeProvider clock) : ILectureDuJournal
{
    public async Task<IReadOnlyList<AccesConsigne>> Lister(DateOnly jour, BeneficiaireId dossier, CancellationToken cancellationToken)
    {
        // By the request, whose first line tells of it only when no other does: it was cut off.
        HashSet<AccesConsigne> lignes = [];
        Dictionary<string, AccesConsigne> commencees = new(StringComparer.Ordinal);
        HashSet<string> finies = new(StringComparer.Ordinal);
        await foreach (var fichier in sink.Ouvrir(jour, cancellationToken))
        {
            using var lecteur = new StreamReader(fichier.Contenu);
            while (await lecteur.ReadLineAsync(cancellationToken) is { } texte)
            {
                if (Lire(texte, dossier) is not { } ligne)
                    continue;
                if (ligne is { Action: LigneDuJournal.Debut, Demande: { } debut })
                    commencees[debut] = new(ligne.Instant, new(ligne.Par), ActionConsignee.DemandeInterrompue, dossier);
                else if (ligne.Demande is { } fin)
                    finies.Add(fin);
                if (ligne.Action is not (LigneDuJournal.Debut or LigneDuJournal.Fin))
                    lignes.Add(
                        new(ligne.Instant, new(ligne.Par), Mots.Lire<ActionConsignee>(ligne.Action) ?? ActionConsignee.Autre, dossier)
                    );
            }
        }

        var interrompues = commencees.Where(demande => !finies.Contains(demande.Key) && !EstEnCours(demande.Value));
        return [.. lignes, .. interrompues.Select(demande => demande.Value)];
    }

    /// <summary>A request that has just begun may still go on, on another instance too: functions end within five minutes.</summary>
    private bool EstEnCours(AccesConsigne demande) => clock.GetUtcNow() - demande.Instant < TimeSpan.FromMinutes(5);

    /// <summary>A line about the dossier. What a process that died left of one is skipped, and the line behind it is read.</summary>
    private static LigneDuJournal? Lire(string texte, BeneficiaireId dossier)
    {
        var debut = texte.LastIndexOf('{');
        if (debut < 0 || !texte.AsSpan(debut).Contains(dossier.ToString(), StringComparison.Ordinal))
            return null;
        try
        {
            return JsonSerializer.Deserialize(texte.AsSpan(debut), JournalCodec.Default.LigneDuJournal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
