package nl.aantafel.kernel.persistence;

import nl.aantafel.sealing.conversion.SealedColumn;
import nl.aantafel.sealing.conversion.SealedColumn.Access;
import nl.aantafel.sealing.conversion.SealedColumn.Layout;
import nl.aantafel.sealing.conversion.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the kernel keeps words, and how rows of before there were seals lie. */
@Configuration(proxyBeanMethods = false)
class SealedTables {

    @Bean
    SealedTable tableOfSteps(Access access, SealedSteps steps) {
        var layout = numbered("step")
                .withClear(
                        json("'kind', kind, 'reason', reason, 'payload', payload"),
                        "reason = '', payload = cast(:countable as jsonb)",
                        "reason = ''");
        return new SealedColumn(access, layout, steps::countable);
    }

    @Bean
    SealedTable tableOfListings(Access access, SealedListing listing) {
        var layout = Layout.of("complaint", "id", "uuid", "title")
                .withClear(
                        json("'title', title, 'complainant', complainant, 'words', words"),
                        "title = '', complainant = '', words = '', name_mark = :name,"
                                + " word_marks = cast(string_to_array(:marks, ',') as bigint[])",
                        "title = '' and complainant = '' and words = ''");
        return new SealedColumn(access, layout, listing::marksOf);
    }

    @Bean
    SealedTable tableOfDrafts(Access access) {
        return new SealedColumn(access, Layout.of("draft", "id", "uuid", "answers"));
    }

    @Bean
    SealedTable tableOfLinks(Access access) {
        return new SealedColumn(access, Layout.of("complaint_link", "id", "uuid", "name"));
    }

    @Bean
    SealedTable tableOfCommitteeNotes(Access access) {
        return new SealedColumn(
                access, numbered("committee_note").withClear("convert_to(text, 'UTF8')", "text = ''", "text = ''"));
    }

    @Bean
    SealedTable tableOfCommitteeDrafts(Access access) {
        var layout = numbered("committee_draft")
                .withClear(
                        json("'findings', findings, 'advice', advice, 'recommendations', recommendations,"
                                + " 'judgement', judgement"),
                        "findings = '', advice = '', recommendations = '', judgement = null",
                        "findings = '' and advice = '' and recommendations = '' and judgement is null");
        return new SealedColumn(access, layout);
    }

    /** A row is the n-th of its complaint. */
    private static Layout numbered(String table) {
        return new Layout(
                table,
                "sealed",
                "cast(complaint_id as text) || '/' || number",
                "complaint_id = cast(split_part(:record, '/', 1) as uuid)"
                        + " and number = cast(split_part(:record, '/', 2) as integer)",
                "",
                "",
                "");
    }

    private static String json(String fields) {
        return "convert_to(cast(json_build_object(" + fields + ") as text), 'UTF8')";
    }
}
