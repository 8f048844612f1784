namespace Cej.Domain.Recapitulatif;

/// <summary>What the daily mail says: counts, and nothing of anybody. Guide: "Le module conversationnel" (mail récapitulatif).</summary>
/// <param name="Conversations">Conversations with unread messages, from 1.</param>
/// <param name="Messages">Unread messages, from 1.</param>
public sealed record NonLus(int Conversations, int Messages);

/// <summary>What the digest needs of a counsellor.</summary>
/// <param name="Id">The counsellor's space.</param>
/// <param name="Nom">The counsellor's name.</param>
/// <param name="Email">Where the mail goes.</param>
/// <param name="Accepte">False when the counsellor turned the digest off.</param>
/// <param name="NonLus">What is unread now; null for nothing.</param>
public sealed record Destinataire(ConseillerId Id, NomComplet Nom, AdresseEmail Email, bool Accepte, NonLus? NonLus);

/// <summary>The claim of one mail, written before the mail service hears of it: whoever writes it sends, and nobody else.</summary>
public sealed record EnvoiReserve
{
    /// <summary>Whom the mail is for.</summary>
    public required ConseillerId Conseiller { get; init; }

    /// <summary>The day in Paris.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>When the mail service was first asked; it recognises a repetition by it.</summary>
    public required DateTimeOffset PremierEnvoi { get; init; }

    /// <summary>What the mail says.</summary>
    public required NonLus Contenu { get; init; }

    /// <summary>The fingerprint of the whole mail: only the very same mail is a repetition.</summary>
    public required Empreinte Empreinte { get; init; }

    /// <summary>By which the mail service knows this mail: the same for a counsellor and a day, always.</summary>
    public Guid Operation =>
        Identifiants.Deterministe(
            "recapitulatif",
            Conseiller.ToString(),
            Jour.ToString("O", System.Globalization.CultureInfo.InvariantCulture)
        );
}

/// <summary>What is known of a counsellor's mail of a day.</summary>
/// <param name="Reserve">The claim; null when nobody has claimed it.</param>
/// <param name="Termine">Whether it is over: sent, or refused for good.</param>
public sealed record EtatDeLEnvoi(Stored<EnvoiReserve>? Reserve, bool Termine);

/// <summary>A mail to one person.</summary>
/// <param name="A">The only recipient.</param>
/// <param name="Sujet">One line.</param>
/// <param name="Texte">The plain-text part.</param>
/// <param name="Html">The HTML part, a whole document.</param>
public sealed record Courriel(AdresseEmail A, string Sujet, string Texte, string Html)
{
    /// <summary>What makes two mails the same.</summary>
    public Empreinte Empreinte => Empreinte.De($"{A.Value}\n{Sujet}\n{Texte}\n{Html}\n{Desabonnement?.AbsoluteUri}");

    /// <summary>Where one click turns this mail off (RFC 8058); null leaves the header out.</summary>
    public Uri? Desabonnement { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never the address: this is what ends up in logs.</remarks>
    public override string ToString() => "(courriel)";
}

/// <summary>What the mail service answered.</summary>
public abstract record Remise
{
    private Remise() { }

    /// <summary>It has taken the mail.</summary>
    public sealed record Acceptee : Remise;

    /// <summary>It will never take this mail.</summary>
    /// <param name="Code">Its reason; never an address.</param>
    public sealed record Refusee(string Code) : Remise;

    /// <summary>It has not taken the mail, and asks to come back: too many requests, wrong settings, closed.</summary>
    /// <param name="Code">Its reason.</param>
    /// <param name="Apres">How long it asks to wait; null when it does not say.</param>
    public sealed record Reportee(string Code, TimeSpan? Apres) : Remise;

    /// <summary>It may have taken the mail or not: the answer is lost, or is none.</summary>
    /// <param name="Code">The reason.</param>
    /// <param name="Apres">How long it asks to wait; null when it does not say.</param>
    public sealed record Incertaine(string Code, TimeSpan? Apres) : Remise;
}

/// <summary>What the mail service knows of an earlier request.</summary>
public abstract record Sort
{
    private Sort() { }

    /// <summary>The mail service took the mail.</summary>
    public sealed record Remis : Sort;

    /// <summary>It took the mail and could not deliver it.</summary>
    /// <param name="Code">Its reason.</param>
    public sealed record Echoue(string Code) : Sort;

    /// <summary>It never heard of it, or cannot tell.</summary>
    public sealed record Inconnu : Sort;

    /// <summary>It does not answer now.</summary>
    /// <param name="Code">The reason.</param>
    /// <param name="Apres">How long it asks to wait; null when it does not say.</param>
    public sealed record Injoignable(string Code, TimeSpan? Apres) : Sort;
}
