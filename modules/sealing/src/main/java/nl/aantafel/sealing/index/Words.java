package nl.aantafel.sealing.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a text is searched by: its words without case, accents and Dutch endings, and without those every text has. */
final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EVERYWHERE = Set.of("""
            aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen
            geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer
            men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u
            uit uw van veel voor want waren was wat werd wezen wie wil worden wordt wij we ze zelf zich zij zijn zo zonder zou
            """.split("\\s+"));

    private Words() {}

    static Set<String> in(String text) {
        return BETWEEN.splitAsStream(plain(text))
                .filter(word -> !word.isEmpty() && !EVERYWHERE.contains(word))
                .map(DutchStem::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lower case, one space between words, letters without accents. */
    static String plain(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
