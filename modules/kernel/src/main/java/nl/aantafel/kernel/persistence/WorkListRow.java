package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One complaint in a list. @param alarm how much of a running term of ours has passed, in per cent; 0 without alarm */
public record WorkListRow(
        UUID id,
        String number,
        String title,
        String complainant,
        String laws,
        String stage,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        String nextKey,
        String nextArticle,
        @Nullable String handler,
        @Nullable String handlerName,
        boolean unread,
        boolean waiting,
        boolean isOpen,
        int alarm) {}
