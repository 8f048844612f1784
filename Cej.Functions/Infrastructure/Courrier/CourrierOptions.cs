using System.ComponentModel.DataAnnotations;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>By which service mails leave.</summary>
internal enum ServiceDeCourrier
{
    /// <summary>Azure Communication Services.</summary>
    Azure,

    /// <summary>Any SMTP server.</summary>
    Smtp,

    /// <summary>Files in a folder; on one machine only.</summary>
    Dossier,
}

/// <summary>How an SMTP connection is protected.</summary>
internal enum SecuriteSmtp
{
    /// <summary>STARTTLS, or no connection.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>None: for a server on this very machine.</summary>
    Aucune,
}

/// <summary>Section <c>Courrier</c> of the configuration.</summary>
internal sealed class CourrierOptions : IValidatableObject
{
    public const string Section = "Courrier";

    /// <summary>By which service mails leave.</summary>
    public ServiceDeCourrier Service { get; set; } = ServiceDeCourrier.Azure;

    /// <summary>The sender's address, of a domain that the service may use.</summary>
    [Required]
    public string? Expediteur { get; set; }

    /// <summary>The Communication Services resource.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The resource's key, in base 64; empty uses the managed identity.</summary>
    public string? Cle { get; set; }

    /// <summary>The SMTP server.</summary>
    public string? SmtpHote { get; set; }

    /// <summary>The port of the SMTP server.</summary>
    [Range(1, 65_535)]
    public int SmtpPort { get; set; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SecuriteSmtp SmtpSecurite { get; set; } = SecuriteSmtp.StartTls;

    /// <summary>The account; empty does not log in.</summary>
    public string? SmtpUtilisateur { get; set; }

    /// <summary>The password of the SMTP account.</summary>
    public string? SmtpMotDePasse { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AdresseEmail.Lire(Expediteur).Refus is not null)
            yield return new("no e-mail address.", [nameof(Expediteur)]);
        if (Service is ServiceDeCourrier.Azure && Endpoint is not { IsAbsoluteUri: true })
            yield return new("the Communication Services resource.", [nameof(Endpoint)]);
        if (Service is ServiceDeCourrier.Smtp && string.IsNullOrEmpty(SmtpHote))
            yield return new("the SMTP server.", [nameof(SmtpHote)]);
    }
}
