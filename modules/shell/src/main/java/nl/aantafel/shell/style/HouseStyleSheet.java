package nl.aantafel.shell.style;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The style sheet of one municipality: about sixty tokens over the base theme, computed from its brand colour. Nothing
 * else can be set, so no municipality can put style rules of its own on a page.
 */
record HouseStyleSheet(String css, String hash) {
    private static final String FONT = "\"Noto Sans Variable\", \"Noto Sans\", Arial, sans-serif";

    static HouseStyleSheet of(String slug, BrandColour brand) {
        Map<String, String> tokens = new LinkedHashMap<>();
        String colour = brand.darkened().hex();
        for (String family : new String[] {"accent-1", "action-1"})
            scale(colour).forEach((step, hex) -> tokens.put("--basis-color-" + family + "-" + step, hex));
        tokens.put("--basis-border-radius-md", "6px");
        tokens.put("--basis-form-control-border-radius", "4px");
        tokens.put("--basis-form-control-max-inline-size", "40rem");
        tokens.put("--basis-text-font-family-default", FONT);
        tokens.put("--basis-heading-font-family", FONT);
        tokens.put("--basis-focus-outline-style", "solid");
        StringBuilder css =
                new StringBuilder(".voorbeeld-theme.t-").append(slug).append("{\n");
        tokens.forEach(
                (name, value) -> css.append(name).append(':').append(value).append(";\n"));
        return new HouseStyleSheet(css.append("}\n").toString(), hash(css.toString()));
    }

    private static Map<String, String> scale(String brand) {
        Oklch colour = Oklch.of(brand);
        double light = colour.lightness();
        double text = Math.min(light, .46);
        Map<String, String> steps = new LinkedHashMap<>();
        Scale scale = (step, lightness, chroma) ->
                steps.put(step, colour.at(lightness, chroma).hex());
        backgrounds(scale);
        scale.add("color-default", text, 1);
        scale.add("color-hover", text - .07, 1);
        scale.add("color-active", text - .11, 1);
        scale.add("color-subtle", .5, .7);
        scale.add("color-document", .25, .6);
        inverse(scale, light);
        steps.put("inverse-bg-default", brand);
        steps.put("inverse-border-default", brand);
        for (String state : new String[] {"default", "hover", "active", "document"})
            steps.put("inverse-color-" + state, "#ffffff");
        return steps;
    }

    private static void backgrounds(Scale scale) {
        scale.add("bg-document", .995, .03);
        scale.add("bg-subtle", .975, .12);
        scale.add("bg-default", .945, .25);
        scale.add("bg-hover", .915, .35);
        scale.add("bg-active", .885, .45);
        scale.add("border-subtle", .80, .5);
        scale.add("border-default", .58, .9);
        scale.add("border-hover", .48, 1);
        scale.add("border-active", .42, 1);
    }

    private static void inverse(Scale scale, double light) {
        scale.add("inverse-bg-document", .3, 1);
        scale.add("inverse-bg-subtle", .35, 1);
        scale.add("inverse-bg-hover", light - .07, 1);
        scale.add("inverse-bg-active", light - .11, 1);
        scale.add("inverse-border-subtle", .6, 1);
        scale.add("inverse-border-hover", light - .07, 1);
        scale.add("inverse-border-active", light - .11, 1);
        scale.add("inverse-color-subtle", .93, .2);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private interface Scale {
        void add(String step, double lightness, double partOfChroma);
    }
}
