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
        int alarm) {

    WorkListRow with(Projection.Words said) {
        return new WorkListRow(
                id,
                number,
                said.title(),
                said.complainant(),
                laws,
                stage,
                receivedOn,
                dueOn,
                nextKey,
                nextArticle,
                handler,
                handlerName,
                unread,
                waiting,
                isOpen,
                alarm);
    }
}
