namespace Cej.Domain.Diffusion;

/// <summary>Whom a send goes to.</summary>
/// <param name="Listes">The lists it was addressed to, with who of them gets it.</param>
/// <param name="Destinataires">Everyone it goes to, each once.</param>
/// <param name="Exclus">Those who left the portfolio.</param>
public sealed record Adressage(IReadOnlyList<ListeVisee> Listes, IReadOnlyList<Membre> Destinataires, IReadOnlyList<Membre> Exclus)
{
    /// <summary>Who gets it: the union of people and lists, each once, without those who left the portfolio.</summary>
    /// <param name="beneficiaires">People named one by one.</param>
    /// <param name="listes">Identifiers of broadcast lists; an unknown one refuses the whole.</param>
    /// <param name="lues">The counsellor's lists.</param>
    /// <param name="suivis">The sender's portfolio.</param>
    public static Result<Adressage> Composer(
        IEnumerable<Guid> beneficiaires,
        IEnumerable<Guid> listes,
        IReadOnlyDictionary<Guid, ListeDeDiffusion> lues,
        IReadOnlyCollection<Suivi> suivis
    )
    {
        var visees = listes.Distinct().ToArray();
        if (!Array.TrueForAll(visees, lues.ContainsKey))
            return RefusDiffusion.ListeInconnue;

        var presents = suivis.ToDictionary(suivi => suivi.Id, suivi => new Membre(suivi.Id, suivi.Nom));
        var nommes = beneficiaires.Select(id => new Membre(new(id), new("", "")));
        var tous = nommes.Concat(visees.SelectMany(id => lues[id].Membres)).DistinctBy(membre => membre.Id).ToArray();
        Membre[] destinataires = [.. tous.Where(membre => presents.ContainsKey(membre.Id)).Select(membre => presents[membre.Id])];
        if (destinataires.Length == 0)
            return RefusDiffusion.AucunDestinataire;
        if (destinataires.Length > ListeDeDiffusion.MembresMaximum)
            return RefusDiffusion.TropDeDestinataires;

        return new Adressage(
            [
                .. visees.Select(id => new ListeVisee(
                    id,
                    lues[id].Titre,
                    [.. lues[id].Membres.Select(membre => membre.Id).Where(presents.ContainsKey)]
                )),
            ],
            destinataires,
            [.. tous.Where(membre => !presents.ContainsKey(membre.Id))]
        );
    }
}
