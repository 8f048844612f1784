using Cej.Domain.Offres;

namespace Cej.Domain.Diffusion;

/// <summary>
/// A message sent to several people, one individual message each. Written before the first one leaves, so that a crash in the middle
/// is made good. Guide: "Message multi-destinataires".
/// </summary>
public sealed record Envoi : ITravail
{
    /// <summary>The send; later ones sort after earlier ones.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who sends, with the name that messages show.</summary>
    public required Expediteur Par { get; init; }

    /// <summary>The text; may be empty with attachments.</summary>
    public required string Texte { get; init; }

    /// <summary>What is attached, stored once for all; empty for none.</summary>
    public IReadOnlyList<PieceAttachee> Pieces { get; init; } = [];

    /// <summary>The offer that is shared, or the suggested search; null for a text alone.</summary>
    public Partage? Partage { get; init; }

    /// <summary>The lists it was addressed to, with their titles then.</summary>
    public required IReadOnlyList<ListeVisee> Listes { get; init; }

    /// <summary>Everyone it goes to, each once.</summary>
    public required IReadOnlyList<Membre> Destinataires { get; init; }

    /// <summary>Members of the lists, and people named, who are no longer in the portfolio: nothing goes to them.</summary>
    public required IReadOnlyList<Membre> Exclus { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>The fingerprint of the request: a repetition of it is told from another request under the same key.</summary>
    public required Empreinte Empreinte { get; init; }

    /// <summary>What became of each, in the order of <see cref="Destinataires"/>; null until all is done.</summary>
    public IReadOnlyList<Resultat>? Resultats { get; init; }

    /// <inheritdoc/>
    public bool EstTermine => Resultats is not null;

    /// <inheritdoc/>
    public bool EstEfface => Destinataires.Count == 0;

    /// <summary>What each of its messages is recognised by, whenever the send is resumed.</summary>
    public OrigineDEnvoi Origine => new(Id, Le);

    /// <summary>What the message to one of them says.</summary>
    public Contenu ContenuPour(BeneficiaireId destinataire) =>
        Partage switch
        {
            Partage.DOffre(var reference, var titre) => new(
                TypeDeMessage.Offre,
                Texte,
                new(reference.Id, titre, NomsDesTypes.De(reference.Type))
            ),
            Partage.DeRecherche(var criteres, var titre) => new(
                TypeDeMessage.Suggestion,
                Texte,
                new(IdDeLaSuggestion(destinataire, criteres).ToString(), titre, NomsDesTypes.De(criteres.Type))
            ),
            _ => new(Pieces.Count == 0 ? TypeDeMessage.Texte : TypeDeMessage.PieceJointe, Texte) { Pieces = Pieces },
        };

    /// <summary>The suggestion that one of them gets; the same whenever the send is resumed.</summary>
    public Suggestion? SuggestionPour(BeneficiaireId destinataire) =>
        Partage is Partage.DeRecherche(var criteres, var titre)
            ? new Suggestion
            {
                Id = IdDeLaSuggestion(destinataire, criteres),
                Titre = titre,
                Criteres = criteres,
                Par = Par.Nom,
                Le = Le,
            }
            : null;

    /// <summary>Whether somebody is named in it.</summary>
    public bool Nomme(BeneficiaireId id) => Destinataires.Concat(Exclus).Any(membre => membre.Id == id);

    /// <summary>What is kept of it once somebody's dossier is destroyed: what was said to this person alone goes too.</summary>
    public Envoi Sans(BeneficiaireId id)
    {
        var restants = Destinataires.Where(membre => membre.Id != id).ToArray();
        var reste = this with
        {
            Destinataires = restants,
            Exclus = [.. Exclus.Where(membre => membre.Id != id)],
            Listes = [.. Listes.Select(liste => liste with { Membres = [.. liste.Membres.Where(membre => membre != id)] })],
            Resultats = Resultats
                ?.Zip(Destinataires)
                .Where(resultat => resultat.Second.Id != id)
                .Select(resultat => resultat.First)
                .ToArray(),
        };
        return restants.Length > 0 ? reste : reste with { Texte = "", Pieces = [], Partage = null };
    }

    /// <summary>The same criteria for the same person are the same suggestion, whichever send brings them.</summary>
    private static Guid IdDeLaSuggestion(BeneficiaireId destinataire, CriteresSaisis criteres) =>
        Identifiants.Deterministe("suggestion", destinataire.ToString(), criteres.Empreinte.Hex);
}

/// <summary>A list that a message was addressed to.</summary>
/// <param name="Id">The list.</param>
/// <param name="Titre">Its title then.</param>
/// <param name="Membres">Who of its members the message went to.</param>
public sealed record ListeVisee(Guid Id, string Titre, IReadOnlyList<BeneficiaireId> Membres);

/// <summary>What became of one recipient.</summary>
/// <param name="Numero">The message's number in this person's conversation; null when it was refused.</param>
/// <param name="Code">The refusal's code; null when it was sent.</param>
/// <param name="Deja">What the person had made of the same suggestion before; null for a new one, or for anything else.</param>
public sealed record Resultat(long? Numero, string? Code, EtatDeSuggestion? Deja = null);
