using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.LocalHost.Identite;

namespace Cej.LocalHost.Demonstration;

/// <summary>An invented young person.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The names.</param>
/// <param name="Sujet">What the identity provider calls the person; null for an account that was never activated.</param>
/// <param name="Referent">Who follows the person.</param>
internal sealed record Personnage(BeneficiaireId Id, NomComplet Nom, Sujet? Sujet, CompteDeDemonstration Referent)
{
    /// <summary>The person as a caller.</summary>
    public Appelant.Beneficiaire Jeune => new(Sujet!, null);

    /// <summary>Who follows the person, as a caller.</summary>
    public Appelant.Conseiller Conseiller => EnConseiller(Referent);

    public static Appelant.Conseiller EnConseiller(CompteDeDemonstration compte) =>
        new(SujetDe(compte), new(compte.Prenom, compte.Nom), AdresseEmail.Lire(compte.Email).Value);

    public static Sujet SujetDe(CompteDeDemonstration compte) => Sujet.Lire(compte.Guichet.Nom, compte.Sujet)!;
}
