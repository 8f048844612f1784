using System.Globalization;
using System.Security;
using System.Text;

namespace Cej.Benchmarks.Matinee;

/// <summary>A plot over the morning, as SVG that follows the reader's light or dark mode.</summary>
/// <param name="Titre">What it shows.</param>
/// <param name="Axe">What its figures are.</param>
/// <param name="Series">A figure a minute.</param>
/// <param name="Plafonds">Lines that are not to be crossed.</param>
internal sealed record Trace(
    string Titre,
    string Axe,
    IReadOnlyList<(string Nom, double[] Serie)> Series,
    params IReadOnlyList<(string Nom, double Valeur)> Plafonds
)
{
    private const int Largeur = 760,
        Hauteur = 300,
        Gauche = 70,
        Droite = 16,
        Haut = 62,
        Bas = 46;

    /// <summary>Between the names of two ceilings, which may be nearly as high.</summary>
    private const int EntrePlafonds = 130;

    /// <summary>Okabe and Ito's colours, which everyone tells apart: on white, on black.</summary>
    private static readonly (string Clair, string Sombre)[] Couleurs =
    [
        ("#0072b2", "#56b4e9"),
        ("#d55e00", "#e69f00"),
        ("#007a5a", "#2dc89a"),
        ("#a3477a", "#e39ac4"),
        ("#6b5b00", "#f0e442"),
    ];

    public string Svg()
    {
        var sommet = Sommet(Series.SelectMany(serie => serie.Serie).Concat(Plafonds.Select(plafond => plafond.Valeur)).Max());
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Largeur} {Hauteur}" role="img" aria-label="{Echapper(
                Titre
            )}" font-family="system-ui, sans-serif" font-size="12">
            <title>{Echapper(Titre)}</title>
            <style>
            .fond{"{"}fill:#fff{"}"}.texte{"{"}fill:#24292f{"}"}.grille{"{"}stroke:#d0d7de{"}"}.plafond{"{"}stroke:#57606a;stroke-dasharray:6 4{"}"}.serie{"{"}fill:none;stroke-width:1.6;stroke-linejoin:round{"}"}
            {Feuille(couleur => couleur.Clair)}
            @media (prefers-color-scheme:dark){"{"}.fond{"{"}fill:#0d1117{"}"}.texte{"{"}fill:#e6edf3{"}"}.grille{"{"}stroke:#30363d{"}"}.plafond{"{"}stroke:#9198a1{"}"}
            {Feuille(couleur => couleur.Sombre)}{"}"}
            </style>
            <rect class="fond" width="{Largeur}" height="{Hauteur}"/>
            <text class="texte" x="{Gauche}" y="20" font-size="14" font-weight="600">{Echapper(Titre)}</text>

            """
        );
        Axes(svg, sommet);
        foreach (var (rang, (nom, valeur)) in Plafonds.Index())
        {
            var y = Y(valeur, sommet);
            svg.Append(CultureInfo.InvariantCulture, $"""<path class="plafond" d="M{Gauche} {y:0.#}H{Largeur - Droite}"/>""");
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<text class="texte" x="{Largeur - Droite - 4 - (rang * EntrePlafonds)}" y="{y - 4:0.#}" text-anchor="end" font-size="11">{Echapper(nom)}</text>"""
            );
            svg.Append('\n');
        }

        var legende = Gauche;
        foreach (var (rang, (nom, serie)) in Series.Index())
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<path class="serie s{rang}" d="{Chemin(serie, sommet)}"/>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<path class="serie s{rang}" stroke-width="3" d="M{legende} 40h18"/>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text class="texte" x="{legende + 23}" y="44">{Echapper(nom)}</text>""");
            svg.Append('\n');
            legende += 40 + (nom.Length * 7);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private void Axes(StringBuilder svg, double sommet)
    {
        for (var pas = 0; pas <= 4; pas++)
        {
            var y = Y(sommet * pas / 4, sommet);
            svg.Append(CultureInfo.InvariantCulture, $"""<path class="grille" d="M{Gauche} {y:0.#}H{Largeur - Droite}"/>""");
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<text class="texte" x="{Gauche - 6}" y="{y + 4:0.#}" text-anchor="end">{sommet * pas / 4:#,0.##}</text>"""
            );
        }

        svg.Append('\n');
        for (var heure = (int)Habitudes.Debut; heure <= (int)Habitudes.Fin; heure++)
        {
            var x = X(Constats.Minute(heure));
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<text class="texte" x="{x:0.#}" y="{Hauteur - Bas + 17}" text-anchor="{(heure < Habitudes.Fin ? "middle" : "end")}">{heure:00}:00</text>"""
            );
        }

        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<text class="texte" x="{(Gauche + Largeur - Droite) / 2}" y="{Hauteur - 8}" text-anchor="middle">time of the day in Paris</text>"""
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"""<text class="texte" transform="translate(14 {(Haut + Hauteur - Bas) / 2}) rotate(-90)" text-anchor="middle">{Echapper(Axe)}</text>"""
        );
        svg.Append('\n');
    }

    private static string Chemin(double[] serie, double sommet)
    {
        var chemin = new StringBuilder();
        foreach (var (minute, valeur) in serie.Index())
            chemin.Append(CultureInfo.InvariantCulture, $"{(minute == 0 ? 'M' : 'L')}{X(minute + 0.5):0.#} {Y(valeur, sommet):0.#}");
        return chemin.ToString();
    }

    private static string Feuille(Func<(string Clair, string Sombre), string> couleur) =>
        string.Concat(Couleurs.Select((deux, rang) => $".s{rang}{{stroke:{couleur(deux)}}}"));

    private static double X(double minute) => Gauche + ((Largeur - Gauche - Droite) * minute / Releve.Minutes);

    private static double Y(double valeur, double sommet) => Hauteur - Bas - ((Hauteur - Haut - Bas) * valeur / sommet);

    /// <summary>A round figure above the highest, a quarter of which is round too.</summary>
    private static double Sommet(double maximum)
    {
        var ordre = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, maximum))));
        return new[] { 1.0, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10 }
            .Select(pas => pas * ordre)
            .First(sommet => sommet >= maximum * 1.04 || sommet == 10 * ordre);
    }

    private static string Echapper(string texte) => SecurityElement.Escape(texte);
}
