package nl.aantafel.kernel.veil;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record with every text in it, however deep, put through a function. What is no text stays the same. */
final class Rewritten {
    private Rewritten() {}

    static <R> R of(R record, UnaryOperator<String> words) {
        @SuppressWarnings("unchecked") // a record is made of the same class
        var rewritten = (R) record((Record) record, words);
        return rewritten;
    }

    private static Record record(Record record, UnaryOperator<String> words) {
        var parts = record.getClass().getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) values[i] = value(read(parts[i], record), words);
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Feit is niet leesbaar", impossible);
        }
    }

    private static @Nullable Object read(RecordComponent part, Record record) throws ReflectiveOperationException {
        var accessor = part.getAccessor();
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }

    private static @Nullable Object value(@Nullable Object value, UnaryOperator<String> words) {
        return switch (value) {
            case null -> null;
            case String text -> words.apply(text);
            case Record nested -> record(nested, words);
            case Set<?> set -> set.stream().map(one -> value(one, words)).collect(Collectors.toUnmodifiableSet());
            case List<?> list -> list.stream().map(one -> value(one, words)).toList();
            case Collection<?> _ -> throw new IllegalStateException("Onbekende verzameling");
            default -> value;
        };
    }
}
