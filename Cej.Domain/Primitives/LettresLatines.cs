using System.Collections.Frozen;

namespace Cej.Domain.Primitives;

/// <summary>Latin letters that Unicode does not take apart (a stroke, a hook, no dot, two letters in one), and what people type for them.</summary>
internal static class LettresLatines
{
    private const string Bases =
        "ßss æae ðd øo þth đd ħh ıi ĸk łl ŋn œoe ŧt ƀb ƃb ƈc ƌd ƒf ƕhv ƙk ƚl ƞn ƣoi ƥp ƫt ƭt ƴy ƶz ƿw ǝe ǥg ȡd ȣou ȥz "
        + "ȴl ȵn ȶt ȷj ȼc ȿs ɀz ɇe ɉj ɋq ɍr ɏy ɑa ɓb ɔo ɕc ɖd ɗd əe ɛe ɟj ɠg ɣg ɦh ɨi ɩi ɪi ɫl ɬl ɭl ɱm ɲn ɳn ɶoe ɼr ɽr "
        + "ɾr ʂs ʃs ʄj ʈt ʊu ʋv ʐz ʑz ʒz ʛg ʝj ʠq ᴁae ᴌl ᴕou ᵫue ᵬb ᵭd ᵮf ᵯm ᵰn ᵱp ᵲr ᵳr ᵴs ᵵt ᵶz ᵺth ᵽp ᶀb ᶁd ᶂf ᶃg ᶄk "
        + "ᶅl ᶆm ᶇn ᶈp ᶉr ᶊs ᶌv ᶍx ᶎz ᶏa ᶑd ᶒe ᶖi ᶙu ỿy ⱡl ⱥa ⱦt ⱨh ⱪk ⱬz ⱱv ⱳw ⱴv ⱸe ⱺo ꜩtz ꜳaa ꜵao ꜷau ꜹav ꜻav ꜽay ꝁk "
        + "ꝃk ꝅk ꝉl ꝋo ꝍo ꝏoo ꝑp ꝓp ꝕp ꝗq ꝙq ꝟv ꝡvy ꞎl ꞑn ꞓc ꞔc ꞕh ꞗb ꞙf ꞡg ꞣk ꞥn ꞧr ꞩs ꞹu ꟈd ꟊs ꬴe ꬷl ꬸl ꬹl ꬺm ꬻn ꭆr ꭉr "
        + "ꭎu ꭐui ꭒu ꭖx ꭗx ꭘx ꭙx ꭚy ꭣuo";

    /// <summary>By small letter, in a to z.</summary>
    public static readonly FrozenDictionary<char, string> Base = Bases
        .Split(' ')
        .ToFrozenDictionary(paire => paire[0], paire => paire[1..]);
}
