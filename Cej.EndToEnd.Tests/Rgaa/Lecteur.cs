using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.EndToEnd.Tests.Support;

namespace Cej.EndToEnd.Tests.Rgaa;

/// <summary>
/// What a screen reader has to say of a page, in the words that one says in French: from Chromium's accessibility tree, which is what screen
/// readers are given, and from what live regions tell. Keys are the only way to act. It is no real screen reader, which may say more.
/// </summary>
internal sealed partial class Lecteur
{
    /// <summary>
    /// What changes in a live region is heard, unless it is hidden: an alert as soon as it is there, anything else only in a region that was there before.
    /// </summary>
    private const string Oreille = """
        (() => {
          if (window.entendus) return;
          window.entendus = [];
          const REGIONS = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
          const connues = new WeakMap();
          const lire = noeud => {
            if (noeud.nodeType === Node.TEXT_NODE) return noeud.data;
            if (noeud.nodeType !== Node.ELEMENT_NODE || noeud.getAttribute('aria-hidden') === 'true' || getComputedStyle(noeud).display === 'none') return '';
            const bord = getComputedStyle(noeud).display.startsWith('inline') ? '' : ' ';
            return bord + [...noeud.childNodes].map(lire).join('') + bord;
          };
          const ecouter = () => {
            for (const region of document.querySelectorAll(REGIONS)) {
              const brut = lire(region);
              const avant = connues.get(region);
              connues.set(region, brut);
              const texte = brut.replace(/\s+/g, ' ').trim();
              // A word of patience comes or not, as the network wants.
              if (!texte || brut === avant || texte.endsWith('…') || region.closest('[aria-hidden=true], [inert]')) continue;
              if (avant !== undefined || region.getAttribute('role') === 'alert') window.entendus.push(texte);
            }
          };
          new MutationObserver(ecouter).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-hidden', 'hidden', 'open'] });
          ecouter();
        })();
        """;

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["button"] = "bouton",
        ["link"] = "lien",
        ["textbox"] = "zone d’édition",
        ["searchbox"] = "champ de recherche",
        ["Date"] = "champ de date",
        ["checkbox"] = "case à cocher",
        ["switch"] = "interrupteur",
        ["radio"] = "bouton radio",
        ["combobox"] = "liste modifiable",
        ["PopUpButton"] = "liste déroulante",
        ["tab"] = "onglet",
        ["DisclosureTriangle"] = "bouton qui déplie",
        ["heading"] = "titre",
        ["image"] = "image",
        ["graphic"] = "image",
        ["progressbar"] = "barre de progression",
    };

    /// <summary>What is said when the focus comes into it.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.Ordinal)
    {
        ["main"] = "contenu principal",
        ["navigation"] = "navigation",
        ["complementary"] = "zone complémentaire",
        ["contentinfo"] = "pied de page",
        ["banner"] = "bandeau",
        ["search"] = "zone de recherche",
        ["form"] = "formulaire",
        ["region"] = "région",
        ["dialog"] = "fenêtre",
        ["alertdialog"] = "alerte",
        ["group"] = "groupe",
        ["radiogroup"] = "groupe",
        ["list"] = "liste",
        ["table"] = "tableau",
        ["tabpanel"] = "panneau",
    };

    private readonly Poste _poste;
    private readonly ICDPSession _session;
    private readonly Carnet _carnet;
    private readonly string _qui;
    private int _entendus;
    private HashSet<string> _autour = [];

    private Lecteur(Poste poste, ICDPSession session, Carnet carnet, string qui)
    {
        (_poste, _session, _carnet, _qui) = (poste, session, carnet, qui);
    }

    /// <summary>From here on, what the pages of this browser say is heard.</summary>
    public static async Task<Lecteur> Ecouter(Poste poste, Carnet carnet, string qui)
    {
        await poste.Page.AddInitScriptAsync(Oreille);
        var session = await poste.Contexte.NewCDPSessionAsync(poste.Page);
        await session.SendAsync("Accessibility.enable");
        return new(poste, session, carnet, qui);
    }

    /// <summary>A page that was just opened: its title is what one hears first.</summary>
    public async Task Page(string chemin)
    {
        await _poste.Page.GotoAsync(chemin);
        // The frame that stands for the application has a title of its own, until the page comes.
        await Assertions.Expect(_poste.Page.Locator(".cadreAttendu")).ToHaveCountAsync(0);
        await Assertions.Expect(_poste.Titre.First).ToBeVisibleAsync();
        _autour = [];
        _entendus = 0;
        Noter($"ouvre une page ⟶ page « {await _poste.Page.TitleAsync()} »");
    }

    /// <summary>What the title of the tab has become, and what the focus is on: the heading, after a way inside the application.</summary>
    public async Task Arriver(string titre)
    {
        await Assertions.Expect(_poste.Titre).ToHaveTextAsync(titre);
        await Assertions.Expect(_poste.Titre).ToBeFocusedAsync();
        Noter($"arrive ⟶ page « {await _poste.Page.TitleAsync()} » ; {await Focus()}");
    }

    /// <summary>Where the focus is without a key.</summary>
    public async Task EtreSur(ILocator element)
    {
        await Assertions.Expect(element).ToBeFocusedAsync();
        Noter($"se retrouve ⟶ {await Focus()}");
    }

    public async Task Presser(ILocator element, string touche = "Enter")
    {
        await Atteindre(element);
        Noter($"{(touche is "Enter" ? "Entrée" : touche is "Space" ? "Espace" : "flèche")} sur ⟶ {await Focus()}");
        await _poste.Page.Keyboard.PressAsync(touche);
    }

    /// <summary>Ticks with the space key, then hears the new state.</summary>
    public async Task Cocher(ILocator element)
    {
        await Presser(element, "Space");
        await Assertions.Expect(element).ToBeCheckedAsync();
        Noter($"⟶ {await Focus()}");
    }

    public async Task Taper(ILocator champ, string texte)
    {
        await Atteindre(champ);
        Noter($"tape « {texte} » dans ⟶ {await Focus()}");
        // All at once: what is told between two letters depends on how fast they come.
        await _poste.Page.Keyboard.InsertTextAsync(texte);
    }

    /// <summary>A list of the system's own: letters go to what begins with them.</summary>
    public async Task ChoisirDansLaListe(ILocator liste, string debut)
    {
        await Atteindre(liste);
        Noter($"tape « {debut} » sur ⟶ {await Focus()}");
        await _poste.Page.Keyboard.TypeAsync(debut);
    }

    /// <summary>Waits until these words are told without the focus; what is told before them is heard too.</summary>
    public async Task Entendre(string mots)
    {
        var tous = await Attente.Jusqua(
            () => _poste.Page.EvaluateAsync<string[]>("entendus"),
            tous => tous.Skip(_entendus).Any(dit => dit.Contains(mots, StringComparison.Ordinal)),
            $"{_qui} hears « {mots} »"
        );
        var rang = Array.FindIndex(tous, _entendus, dit => dit.Contains(mots, StringComparison.Ordinal));
        foreach (var dit in tous[_entendus..(rang + 1)])
            Noter($"entend ⟶ {dit}");
        _entendus = rang + 1;
    }

    /// <summary>Nothing else was told since; called behind something that came later.</summary>
    public async Task RienDAutre()
    {
        var tous = await _poste.Page.EvaluateAsync<string[]>("entendus");
        Assert.Equal([], tous.Skip(_entendus));
    }

    /// <summary>Reads a part of the page, as with the arrow keys.</summary>
    public async Task Lire(ILocator partie)
    {
        await Assertions.Expect(partie).ToBeVisibleAsync();
        await partie.EvaluateAsync("element => { window.aLire = element; }");
        var objet = await Objet("aLire");
        var decrit = await _session.SendAsync("DOM.describeNode", new() { ["objectId"] = objet });
        var ici = decrit!.Value.GetProperty("node").GetProperty("backendNodeId").GetInt32();
        var arbre = await _session.SendAsync("Accessibility.getFullAXTree");
        var noeuds = arbre!.Value.GetProperty("nodes").EnumerateArray().ToDictionary(noeud => noeud.GetProperty("nodeId").GetString()!);
        var racine = noeuds.Values.First(noeud => noeud.TryGetProperty("backendDOMNodeId", out var id) && id.GetInt32() == ici);
        List<string> mots = [];
        Parcourir(racine, noeuds, mots, dedans: false);
        Noter($"lit ⟶ {string.Join(" ", mots)}");
    }

    private async Task Atteindre(ILocator element)
    {
        await Assertions.Expect(element).ToBeVisibleAsync();
        await _poste.Atteindre(element);
    }

    private static void Parcourir(JsonElement noeud, Dictionary<string, JsonElement> noeuds, List<string> mots, bool dedans)
    {
        var role = Role(noeud);
        if (!noeud.GetProperty("ignored").GetBoolean())
        {
            if (role is "StaticText")
            {
                mots.Add(Nom(noeud));
                return;
            }

            if (Roles.ContainsKey(role) && dedans)
            {
                mots.Add($"[{Dire(noeud)}]");
                return;
            }
        }

        foreach (var enfant in noeud.GetProperty("childIds").EnumerateArray())
        {
            if (noeuds.TryGetValue(enfant.GetString()!, out var suite))
                Parcourir(suite, noeuds, mots, dedans: true);
        }
    }

    private async Task<string> Focus()
    {
        var trouves = await _session.SendAsync(
            "Accessibility.getAXNodeAndAncestors",
            new() { ["objectId"] = await Objet("document.activeElement") }
        );
        var noeuds = trouves!.Value.GetProperty("nodes").EnumerateArray().ToArray();
        var zones = noeuds
            .Skip(1)
            .Where(noeud => !noeud.GetProperty("ignored").GetBoolean() && Zones.ContainsKey(Role(noeud)))
            // A group or a region without a name says nothing.
            .Where(noeud => Role(noeud) is not ("group" or "region" or "form" or "banner") || Nom(noeud).Length > 0)
            .Reverse()
            .ToArray();
        var entrees = zones.Where(zone => !_autour.Contains(Cle(zone))).Select(DireLaZone).ToArray();
        _autour = [.. zones.Select(Cle)];
        var courant = await _poste.Page.EvaluateAsync<string?>("document.activeElement.getAttribute('aria-current')");
        return string.Join(" ; ", [.. entrees, Dire(noeuds[0]) + (courant is null or "false" ? "" : ", page en cours")]);
    }

    private async Task<string> Objet(string expression)
    {
        var evalue = await _session.SendAsync("Runtime.evaluate", new() { ["expression"] = expression });
        return evalue!.Value.GetProperty("result").GetProperty("objectId").GetString()!;
    }

    private static string DireLaZone(JsonElement zone)
    {
        var nom = Nom(zone);
        var elements = Role(zone) is "list" ? $" de {zone.GetProperty("childIds").GetArrayLength()}" : "";
        return $"{Zones[Role(zone)]}{elements}{(nom.Length > 0 ? $" « {nom} »" : "")}";
    }

    private static string Dire(JsonElement noeud)
    {
        var role = Role(noeud);
        var dit = new StringBuilder(Roles.GetValueOrDefault(role, Zones.GetValueOrDefault(role, role)));
        if (role is "heading")
            dit.Append(System.Globalization.CultureInfo.InvariantCulture, $" de niveau {Propriete(noeud, "level")}");
        if (Nom(noeud) is { Length: > 0 } nom)
            dit.Append(System.Globalization.CultureInfo.InvariantCulture, $" « {nom} »");
        foreach (
            var (propriete, vrai, faux) in new[]
            {
                (
                    "checked",
                    role is "switch" ? "activé"
                    : role is "radio" ? "sélectionné"
                    : "cochée",
                    role is "switch" ? "désactivé"
                    : role is "radio" ? "non sélectionné"
                    : "non cochée"
                ),
                ("pressed", "enfoncé", "non enfoncé"),
                ("expanded", "déplié", "replié"),
                ("selected", "sélectionné", ""),
                ("required", "obligatoire", ""),
                ("disabled", "indisponible", ""),
            }
        )
        {
            var mot = Propriete(noeud, propriete) switch
            {
                "true" or "mixed" => vrai,
                "false" => faux,
                _ => "",
            };
            if (mot.Length > 0)
                dit.Append(", ").Append(mot);
        }

        if (Propriete(noeud, "invalid") is "true")
            dit.Append(", saisie incorrecte");
        if (Propriete(noeud, "hasPopup") is "dialog")
            dit.Append(", ouvre une fenêtre");
        if (role is "textbox" or "searchbox" or "combobox" && Texte(noeud, "value") is { Length: > 0 } valeur)
            dit.Append(System.Globalization.CultureInfo.InvariantCulture, $", contient « {valeur} »");
        if (Texte(noeud, "description") is { Length: > 0 } description)
            dit.Append(System.Globalization.CultureInfo.InvariantCulture, $" ({description})");
        return dit.ToString();
    }

    private static string Cle(JsonElement noeud) => noeud.GetProperty("nodeId").GetString()!;

    private static string Role(JsonElement noeud) => Texte(noeud, "role");

    private static string Nom(JsonElement noeud) => Texte(noeud, "name");

    private static string Texte(JsonElement noeud, string quoi) =>
        noeud.TryGetProperty(quoi, out var dit) && dit.TryGetProperty("value", out var valeur)
            ? Blancs().Replace(valeur.ToString(), " ").Trim()
            : "";

    private static string? Propriete(JsonElement noeud, string nom) =>
        noeud.TryGetProperty("properties", out var toutes)
            ? toutes
                .EnumerateArray()
                .Where(une => une.GetProperty("name").GetString() == nom && une.GetProperty("value").TryGetProperty("value", out _))
                .Select(une => une.GetProperty("value").GetProperty("value").ToString().ToLowerInvariant())
                .FirstOrDefault()
            : null;

    private void Noter(string ligne) => _carnet.Noter($"{_qui} {ligne}");

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Blancs();
}
