using System.Reflection;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// What may differ between the hosts: tests of <see cref="DeuxHotesAttribute"/> that look inside the local host's process, and classes
/// that run on it alone. Each with its reason; a test that is not here and cannot run on the worker fails there.
/// </summary>
internal static class DansLHoteLocal
{
    private const string Documents = "It reads or writes documents that no call of the API reads or writes.";
    private const string Comptes = "It counts what a call costs in documents, where the call runs.";
    private const string Pannes = "It cuts the document store off, where it runs.";
    private const string Horloge = "It sets the clock, where that is read.";
    private const string Evenements = "It sends an event that no call of the API sends.";
    private const string Cors = "Requests of other origins are the platform's to answer on Azure (infra/, SecuriteTests).";

    /// <summary>By class and method.</summary>
    public static IReadOnlyDictionary<string, string> Tests { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ConventionsTests.A_browsers_preflight_is_answered_for_a_listed_front_end"] = Cors,
            ["ConventionsTests.A_front_end_may_read_the_headers_it_needs_even_on_a_refusal"] = Cors,
            ["ConventionsTests.An_unexpected_fault_is_500_without_detail_and_its_trace_is_in_the_log"] = Pannes,
            ["ConventionsTests.Health_tells_a_living_process_from_a_service_that_can_work"] = Pannes,
            ["ConventionsTests.Only_the_listed_front_ends_may_call_from_a_browser"] = Cors,
            ["ConventionsTests.Refusals_and_faults_of_the_ground_carry_them_too"] = Pannes,
            ["ConventionsTests.The_storage_out_of_reach_is_503_with_a_time_to_come_back"] = Pannes,
            ["ConventionsTests.The_storages_own_time_to_come_back_is_passed_on"] = Pannes,
            ["ConversationApiTests.One_edits_and_deletes_ones_own_messages_and_the_former_texts_are_kept"] = Documents,
            ["DemarchesApiTests.A_dossier_holds_a_bounded_number_of_demarches"] = Documents,
            ["DemonstrationApiTests.What_is_written_is_answered_by_the_real_rules_and_kept_nowhere"] = Comptes,
            ["DiffusionApiTests.A_send_that_a_crash_cut_off_is_resumed_without_leaving_anyone_out_or_sending_twice"] = Documents,
            ["DiffusionApiTests.Whatever_came_since_a_send_that_is_resumed_sends_nothing_twice"] = Documents,
            ["DonneesDesPersonnesTests.An_export_holds_every_document_of_one_person_and_nothing_of_another"] = Documents,
            ["DonneesDesPersonnesTests.Who_is_followed_is_not_erased_and_an_archive_is_with_its_files_and_what_led_to_it"] = Documents,
            ["EspaceDOffresApiTests.A_favourite_goes_six_months_after_its_offer"] = Documents,
            ["EvenementsPortesTests.Many_rows_at_once_are_left_to_be_read"] = Evenements,
            ["EvenementsTests.Every_event_reaches_whom_the_documentation_names_as_the_bytes_that_it_describes"] = Evenements,
            ["FicheApiTests.An_activated_account_is_archived_with_a_reason_out_of_everyones_reach"] = Documents,
            ["MauvaisesEntreesTests.A_body_in_malformed_chunks_is_malformed_and_not_too_large"] =
                "The Functions host reads the body first, and answers a broken one by itself, with an empty 500.",
            ["OpenApiTests.The_committed_document_is_what_the_functions_give"] =
                "It writes the document from the functions, not from a host.",
            ["PartageApiTests.A_suggestion_that_a_crash_cut_off_reaches_everyone_once"] = Documents,
            ["PassantsTests.Two_clients_of_the_local_host_are_told_apart_by_their_connections"] =
                "Only of the local host a connection tells who it is; what Front Door vouches for is tested on the published program.",
            ["PiecesApiTests.What_is_too_large_or_of_another_type_is_refused_while_it_is_still_on_its_way"] =
                "The Functions host sends a whole request on before it reads the answer, so that nobody is refused on the way.",
            ["QuitterLeServiceTests.The_account_is_an_archive_like_the_counsellors_and_nobody_reaches_it"] = Documents,
            ["QuitterLeServiceTests.The_counsellor_is_told_at_once_and_until_it_is_put_away"] =
                "It shows the same commit to the feed's reader again.",
            ["QuitterLeServiceTests.The_counsellor_is_told_too_when_the_process_died_before"] = Documents,
            ["TempsReelTests.Both_sides_hear_that_the_scan_of_a_file_has_ended"] = Evenements,
        };

    /// <summary>By class: those whose host is not the plain product, or that look inside it in every test.</summary>
    public static IReadOnlyDictionary<string, string> Classes { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AccueilBudgetsTests"] = Comptes,
            ["AccueilDeLaPersonneTests"] = Horloge,
            ["ActualitesApiTests"] = Horloge,
            ["ActualitesBudgetsTests"] = Comptes,
            ["AffichageTests"] = Pannes,
            ["BudgetsTests"] = Comptes,
            ["ClamAvTests"] = "Its scanner belongs to the local host; Azure has its own.",
            ["ColonneTests"] = Horloge,
            ["CompteBudgetsTests"] = Comptes,
            ["ConseillersQuiPartentTests"] = Documents,
            ["DemarchesBudgetsTests"] = Comptes,
            ["DepartsInterrompusTests"] = Pannes,
            ["DiffusionBudgetsTests"] = Comptes,
            ["EffetsApresArretTests"] = Pannes,
            ["EntretienDesPiecesTests"] = "It answers in place of the scanner, where that is asked.",
            ["FairePartirTests"] = Horloge,
            ["FrontiereTests"] = "It counts calls at the ports inside the process.",
            ["FumeeTests"] = Pannes,
            ["HistoireDeDemonstrationTests"] = Pannes,
            ["JourDeLaPersonneTests"] = Horloge,
            ["JournauxTests"] = "It reads the logs of the process; those of the worker are read on the published program.",
            ["MandataireTests"] = "A proxy before the local host is a setting of that host.",
            ["MessagerieBudgetsTests"] = Comptes,
            ["OffresBudgetsTests"] = Comptes,
            ["PannesDeReaffectationTests"] = Pannes,
            ["PannesTests"] = Pannes,
            ["PiecesBudgetsTests"] = Comptes,
            ["PremieresRequetesTests"] = "Its store is slow in its own way; the published program meets Azure's own client.",
            ["ProgrammationBudgetsTests"] = Comptes,
            ["RappelTests"] = Horloge,
            ["ReaffectationBudgetsTests"] = Comptes,
            ["RechercheGeneraleBudgetsTests"] = Comptes,
            ["RecapitulatifApiTests"] = Horloge,
            ["RepriseTests"] = Pannes,
            ["SonneriesEnAttenteTests"] = Pannes,
            ["TelemesureTests"] = "It listens to the traces of the process.",
            ["TransmissionTests"] = Horloge,
        };

    /// <summary>How a test is named here.</summary>
    public static string NomDe(MethodInfo methode) => $"{methode.ReflectedType!.Name}.{methode.Name}";

    /// <summary>What to throw when the running test looks inside a host that runs in a process of its own.</summary>
    public static InvalidOperationException Ailleurs() =>
        new(
            $"{TestContext.Current.Test?.TestDisplayName} looks inside the host and is not among {nameof(DansLHoteLocal)}.{nameof(Tests)}."
        );
}
