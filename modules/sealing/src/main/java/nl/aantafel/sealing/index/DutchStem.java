package nl.aantafel.sealing.index;

/**
 * Takes the endings off a Dutch word as Porter's Snowball rules for Dutch do, so that "wachtte" and "wachten" meet. The word
 * is in lower case and without accents.
 */
final class DutchStem {
    private static final String VOWELS = "aeiouy";
    private final StringBuilder word;
    private final int first;
    private final int second;
    private boolean tookE;

    private DutchStem(String plain) {
        word = new StringBuilder(marked(plain));
        var region = region(0);
        first = Math.max(region, Math.min(3, word.length()));
        second = region(region);
    }

    static String of(String plain) {
        if (plain.length() < 3) return plain;
        var stem = new DutchStem(plain);
        stem.plurals();
        stem.takeE();
        stem.takeHeid();
        stem.takeDerived();
        stem.singleVowel();
        return stem.word.toString().replace('Y', 'y').replace('I', 'i');
    }

    /** In capitals: y and i that are consonants. */
    private static String marked(String plain) {
        var marked = new StringBuilder(plain);
        for (int i = 0; i < marked.length(); i++) {
            var letter = marked.charAt(i);
            var afterVowel = i > 0 && isVowel(marked.charAt(i - 1));
            if (letter == 'y' && (i == 0 || afterVowel)) marked.setCharAt(i, 'Y');
            if (letter == 'i' && afterVowel && i + 1 < marked.length() && isVowel(marked.charAt(i + 1)))
                marked.setCharAt(i, 'I');
        }
        return marked.toString();
    }

    /** What comes after the first consonant that follows a vowel. */
    private int region(int from) {
        for (int i = from + 1; i < word.length(); i++)
            if (!isVowel(word.charAt(i)) && isVowel(word.charAt(i - 1)) && i - 1 >= from) return i + 1;
        return word.length();
    }

    private void plurals() {
        if (ends("heden")) replaceIn(first, "heden", "heid");
        else if (ends("ene")) takePlural("ene");
        else if (ends("en")) takePlural("en");
        else if (ends("se")) takeS("se");
        else if (ends("s")) takeS("s");
    }

    private void takePlural(String ending) {
        var rest = before(ending);
        if (rest < first || rest == 0 || isVowel(word.charAt(rest - 1))) return;
        if (word.substring(0, rest).endsWith("gem")) return;
        word.setLength(rest);
        singleConsonant();
    }

    private void takeS(String ending) {
        var rest = before(ending);
        if (rest < first || rest == 0) return;
        var last = word.charAt(rest - 1);
        if (!isVowel(last) && last != 'j') word.setLength(rest);
    }

    private void takeE() {
        tookE = false;
        var rest = before("e");
        if (!ends("e") || rest < first || rest == 0 || isVowel(word.charAt(rest - 1))) return;
        word.setLength(rest);
        tookE = true;
        singleConsonant();
    }

    private void takeHeid() {
        var rest = before("heid");
        if (!ends("heid") || rest < second || rest > 0 && word.charAt(rest - 1) == 'c') return;
        word.setLength(rest);
        if (ends("en")) takePlural("en");
    }

    private void takeDerived() {
        if (ends("end") || ends("ing")) takeEnd();
        else if (ends("ig")) takeIg();
        else if (ends("lijk")) {
            if (take("lijk")) takeE();
        } else if (ends("baar")) take("baar");
        else if (ends("bar") && tookE) take("bar");
    }

    private void takeEnd() {
        if (!take("end") && !take("ing")) return;
        if (!ends("ig") || before("ig") < second || endsBefore("ig", 'e')) singleConsonant();
        else word.setLength(before("ig"));
    }

    private void takeIg() {
        if (!endsBefore("ig", 'e')) take("ig");
    }

    /** "maan" and "manen" meet: two equal vowels between consonants become one. */
    private void singleVowel() {
        var length = word.length();
        if (length < 4) return;
        var last = word.charAt(length - 1);
        var vowel = word.charAt(length - 2);
        var isDouble = vowel == word.charAt(length - 3) && "aeou".indexOf(vowel) >= 0;
        if (isDouble && !isVowel(last) && last != 'I' && !isVowel(word.charAt(length - 4)))
            word.deleteCharAt(length - 2);
    }

    private void singleConsonant() {
        if (ends("kk") || ends("dd") || ends("tt")) word.setLength(word.length() - 1);
    }

    private boolean take(String ending) {
        if (!ends(ending) || before(ending) < second) return false;
        word.setLength(before(ending));
        return true;
    }

    private void replaceIn(int region, String ending, String other) {
        if (before(ending) >= region) word.replace(before(ending), word.length(), other);
    }

    private boolean ends(String ending) {
        return word.length() >= ending.length()
                && word.substring(before(ending)).equals(ending);
    }

    private boolean endsBefore(String ending, char letter) {
        var rest = before(ending);
        return rest > 0 && word.charAt(rest - 1) == letter;
    }

    private int before(String ending) {
        return word.length() - ending.length();
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
