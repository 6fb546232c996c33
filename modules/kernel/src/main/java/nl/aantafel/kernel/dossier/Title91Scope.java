package nl.aantafel.kernel.dossier;

/** Which elements are handled as a complaint under Awb title 9.1, and which another way. */
public final class Title91Scope {
    private Title91Scope() {}

    /** Neither an objection and nothing else, nor taken out of the title by a law with a procedure of its own. */
    public static boolean holds(ElementId element, Dossier dossier) {
        return !Objections.isOnlyObjection(element, dossier) && !hasLeft(element, dossier);
    }

    /** Nothing in the dossier is a complaint of title 9.1: the term of Awb 9:11 has nothing to run for. */
    public static boolean isEmpty(Dossier dossier) {
        return !dossier.elements().isEmpty()
                && dossier.elements().stream().noneMatch(element -> holds(element.id(), dossier));
    }

    private static boolean hasLeft(ElementId element, Dossier dossier) {
        return dossier.all(SectoralStep.class)
                .anyMatch(step -> step.leavingTitle91().contains(element));
    }
}
