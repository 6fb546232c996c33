package nl.aantafel.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.awb.committee.Instructions;
import nl.aantafel.kernel.chamber.Chamber;
import nl.aantafel.kernel.chamber.DraftAdvice;
import nl.aantafel.kernel.chamber.GeneralInstruction;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.persistence.ComplaintStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The room in which the committee works (Awb 9:14). Only who sits in it comes in; the organ gets the advice when it is
 * given, and can say something to its committee only for all complaints.
 */
@Service
@Transactional
public class CommitteeRoom {
    private final ComplaintStore store;
    private final Chamber chamber;
    private final CaseLaw law;
    private final CaseAccess access;
    private final Clock clock;

    CommitteeRoom(ComplaintStore store, Chamber chamber, CaseLaw law, CaseAccess access, Clock clock) {
        this.store = store;
        this.chamber = chamber;
        this.law = law;
        this.access = access;
        this.clock = clock;
    }

    /** What lies on the table of whoever asks, the one that must be answered first in front. */
    public List<ComplaintView> cases() {
        access.require(Action.LIST_COMMITTEE_WORK);
        var dossiers = store.findAll(chamber.inHand());
        var cases = dossiers.entrySet().stream()
                .flatMap(found -> onTheTable(new ComplaintId(found.getKey()), found.getValue()))
                .toList();
        access.listed(Action.LIST_COMMITTEE_WORK, cases.size());
        return cases;
    }

    private Stream<ComplaintView> onTheTable(ComplaintId complaint, Dossier dossier) {
        return access.permits(Action.DELIBERATE, Compartment.CHAMBER, complaint, dossier)
                ? Stream.of(veiled(law.view(complaint, dossier)))
                : Stream.empty();
    }

    /** @throws NoSuchComplaint also when it exists but the one who asks has no seat at this table */
    public CommitteeFile open(ComplaintId id) {
        var view = law.view(id, dossier(id));
        var seats = Advisers.seats(view.dossier(), view.circumstances().ordinance(), view.today());
        var draft = chamber.draft(id.value()).orElse(DraftAdvice.EMPTY);
        return new CommitteeFile(veiled(view), chamber.notes(id.value()), draft, seats);
    }

    public void note(ComplaintId id, String text, String key) {
        dossier(id);
        once(id, key, _ -> chamber.note(id.value(), by(), clock.instant(), text));
    }

    public void write(ComplaintId id, DraftAdvice draft, String key) {
        dossier(id);
        once(id, key, _ -> chamber.draft(id.value(), by(), clock.instant(), draft));
    }

    /** The advice that the draft would give today; empty while the committee chose no judgement. */
    public Optional<Advised> adviceOf(ComplaintId id, Set<String> members) {
        dossier(id);
        return chamber.draft(id.value())
                .flatMap(draft -> Optional.ofNullable(draft.judgement())
                        .map(judgement -> new Advised(
                                LocalDate.now(clock),
                                draft.findings(),
                                draft.advice(),
                                draft.recommendations(),
                                judgement,
                                members)));
    }

    /** What the organ told the committee; who gives instructions and who gets them may read them. */
    @Transactional(readOnly = true)
    public List<GeneralInstruction> instructions() {
        if (!mayInstruct()) access.require(Action.LIST_COMMITTEE_WORK);
        return chamber.instructions();
    }

    public boolean mayInstruct() {
        return access.may(Action.INSTRUCT_COMMITTEE);
    }

    /** Gives an instruction; {@code false} when it is not a general one (Awb 9:14 lid 2). */
    public boolean instruct(String text, boolean holdsForAll, String key) {
        access.require(Action.INSTRUCT_COMMITTEE);
        if (!Instructions.areGeneral(text, holdsForAll)) return false;
        var instruction = new GeneralInstruction(LocalDate.now(clock), by(), text);
        chamber.instruct(AccessCode.hash(key), instruction, clock.instant());
        return true;
    }

    private void once(ComplaintId id, String key, Consumer<ComplaintId> work) {
        if (store.submitted(AccessCode.hash(key)).isPresent()) return;
        work.accept(id);
        store.remember(AccessCode.hash(key), id.value(), clock.instant());
    }

    private Dossier dossier(ComplaintId id) {
        var dossier = store.find(id.value()).orElseThrow(NoSuchComplaint::new);
        access.requireDeliberation(id, dossier);
        return dossier;
    }

    private ComplaintView veiled(ComplaintView view) {
        return view.through(access.veiled(view.id(), view.dossier()));
    }

    private static String by() {
        return Recorders.current().username();
    }
}
