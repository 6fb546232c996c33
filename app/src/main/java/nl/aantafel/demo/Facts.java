package nl.aantafel.demo;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from what is written down. A date is a number of days from {@code today}; an id is its number; what is
 * absent is today, empty, {@code false}, 0, or the first value of its kind.
 */
record Facts(LocalDate today) {

    /** @throws IllegalArgumentException when something is written down that the record does not know */
    <R extends Record> R read(Class<R> kind, Map<String, ?> written) {
        var components = kind.getRecordComponents();
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        written.keySet().stream()
                .filter(name -> !known.contains(name))
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("%s kent geen %s".formatted(kind.getSimpleName(), name));
                });
        var values = Arrays.stream(components)
                .map(component -> component(component, written.get(component.getName())))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("%s is zo niet te maken".formatted(kind.getSimpleName()), e);
        }
    }

    private @Nullable Object component(RecordComponent component, @Nullable Object written) {
        if (written == null && isOptional(component.getAnnotatedType())) return null;
        return value(component.getType(), component.getGenericType(), written);
    }

    private static boolean isOptional(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private @Nullable Object value(Class<?> kind, Type type, @Nullable Object written) {
        if (kind == String.class)
            return written == null ? "" : written.toString().strip();
        if (kind == boolean.class) return written != null && (boolean) written;
        if (kind == int.class) return written == null ? 0 : written;
        if (kind == LocalDate.class) return written == null ? today : today.plusDays((int) written);
        if (kind.isEnum()) return named(kind, written);
        if (Collection.class.isAssignableFrom(kind)) return all(kind, type, written);
        if (Map.class.isAssignableFrom(kind)) return written == null ? Map.of() : written;
        if (written instanceof Integer number) return record(kind, Map.of("value", number));
        return record(kind, map(written));
    }

    private Object record(Class<?> kind, Map<String, ?> written) {
        return read(kind.asSubclass(Record.class), written);
    }

    private Object all(Class<?> kind, Type type, @Nullable Object written) {
        var of = ((ParameterizedType) type).getActualTypeArguments()[0];
        var list = written instanceof List<?> several
                ? several
                : Stream.ofNullable(written).toList();
        var values = list.stream().map(one -> value(raw(of), of, one));
        return kind == List.class ? values.toList() : values.collect(Collectors.toUnmodifiableSet());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Object named(Class<?> kind, @Nullable Object written) {
        var constants = Arrays.asList(kind.getEnumConstants());
        if (written == null) return constants.getFirst();
        return constants.stream()
                .filter(constant -> constant.toString().equals(written))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException("%s kent geen %s".formatted(kind.getSimpleName(), written)));
    }

    @SuppressWarnings("unchecked") // YAML gives maps with text as keys
    private static Map<String, ?> map(@Nullable Object written) {
        return written == null ? Map.of() : (Map<String, ?>) written;
    }
}
