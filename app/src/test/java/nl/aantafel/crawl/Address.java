package nl.aantafel.crawl;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address of the program, as its controllers map it.
 *
 * @param params names of what it reads from the query or the form
 */
record Address(String method, String pattern, List<String> params) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^:{}]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    static List<Address> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("nl.aantafel"))
                .flatMap(mapping -> {
                    var params = Arrays.stream(mapping.getValue().getMethodParameters())
                            .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                            .filter(param -> param != null && !param.name().isEmpty())
                            .map(RequestParam::name)
                            .toList();
                    return methods(mapping.getKey())
                            .flatMap(method -> mapping.getKey().getPatternValues().stream()
                                    .map(pattern -> new Address(method, pattern, params)));
                })
                .sorted(Comparator.comparing(Address::pattern).thenComparing(Address::method))
                .toList();
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }

    /** Whether it names something of one complaint. */
    boolean namesSomething() {
        return VARIABLE.matcher(pattern).find();
    }

    /** The path with these ids in it. */
    String with(Map<String, String> ids) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            var id = ids.get(pattern.startsWith("/werk/post") ? "letter" : found.group(1));
            return id == null ? "onbekend" : id;
        });
    }

    /** Every parameter that it reads, filled with the ids. */
    Map<String, String> fields(Map<String, String> ids) {
        var fields = new TreeMap<String, String>();
        params.forEach(name -> fields.put(name, ids.getOrDefault(name, ids.getOrDefault("nummer", ""))));
        return fields;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
