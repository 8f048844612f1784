using Cej.Domain.Conseillers;
using Cej.Domain.Portefeuille;
using Cej.Domain.Reaffectation;

namespace Cej.Domain.Conservation;

/// <summary>Asks for everything that is kept about one counsellor, who asked for it (GDPR, article 15).</summary>
/// <param name="Empreinte">The fingerprint of provider and subject, as the access audit has it, 64 hexadecimal digits; null to name an address.</param>
/// <param name="Email">The counsellor's address, or null; it finds only who has chosen an agency.</param>
/// <param name="Par">The caller, who must be an operator.</param>
public sealed record ExporterConseiller(string? Empreinte, string? Email, Appelant Par);

/// <summary>Everything that is kept about one counsellor.</summary>
/// <param name="Id">The counsellor's space.</param>
/// <param name="Le">When it was read.</param>
/// <param name="Documents">As they are kept, in order of name.</param>
public sealed record ConseillerExporte(ConseillerId Id, DateTimeOffset Le, IReadOnlyList<DocumentExporte> Documents);

/// <summary>For operators, as the export of a dossier is; every time is in the access audit.</summary>
public sealed class ExporterConseillerHandler(
    IDonneesDesConseillers donnees,
    StructuresConnues structures,
    IAnnuaireDesConseillers annuaire,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    private const int ChiffresDUneEmpreinte = 64;

    /// <summary>The export, or a refusal.</summary>
    public async Task<Result<ConseillerExporte>> Handle(ExporterConseiller command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Operateur)
            return RefusIdentite.ReserveAuxOperateurs;
        var nomme = await Trouver(command, cancellationToken);
        if (nomme.Refus is { } refus)
            return refus;

        var documents = await donnees.Lister(nomme.Value, cancellationToken);
        journal.Consigner(command.Par, ActionConsignee.ConseillerExporte);
        return new ConseillerExporte(nomme.Value.Id, clock.GetUtcNow(), documents);
    }

    private async Task<Result<EspaceConserve>> Trouver(ExporterConseiller command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case { Empreinte: { } saisie, Email: null }:
                var hex = Signes.Rogner(saisie).ToLowerInvariant();
                if (hex.Length != ChiffresDUneEmpreinte || !hex.All(char.IsAsciiHexDigit))
                    return Refus.DeChamps(
                        new ErreurDeChamp("empreinte", $"Une empreinte a {ChiffresDUneEmpreinte} chiffres hexadécimaux.")
                    );
                var id = Appelant.Conseiller.IdDe(new Empreinte(hex));
                return await donnees.Find(id, cancellationToken) is { } espace ? espace : RefusConservation.ConseillerIntrouvable;
            case { Empreinte: null, Email: { } saisie }:
                var email = AdresseEmail.Lire(saisie);
                return email.Refus is { } refus ? refus : await Trouver(email.Value, cancellationToken);
            default:
                return Refus.DeChamps(new ErreurDeChamp("empreinte", "Indiquez l'empreinte ou l'adresse e-mail, et une seule des deux."));
        }
    }

    /// <summary>Structure by structure: nothing else leads from an address to a counsellor, and nothing else needs to.</summary>
    private async Task<Result<EspaceConserve>> Trouver(AdresseEmail email, CancellationToken cancellationToken)
    {
        foreach (var structure in await structures.Lister(cancellationToken))
        {
            foreach (var connu in (await annuaire.Lister(structure, cancellationToken)).Where(connu => connu.Email == email))
            {
                // The directory may be behind: the profile says whose address it is.
                if (await donnees.Find(connu.Id, cancellationToken) is { } espace && espace.Email == email)
                    return espace;
            }
        }

        return RefusConservation.ConseillerIntrouvable;
    }
}
