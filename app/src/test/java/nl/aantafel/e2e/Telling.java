package nl.aantafel.e2e;

import java.util.Map;

/** What a citizen does on the pages where a complaint is told. */
final class Telling {
    private static final String NEXT = "Volgende";

    private Telling() {}

    /** What the citizen writes down at the end. */
    record Receipt(String number, String code) {}

    /** From the first page to the receipt; only the story is given. */
    static Receipt tell(Visit citizen, String story) {
        toTheCheck(citizen, story);
        return send(citizen);
    }

    static void toTheCheck(Visit citizen, String story) {
        citizen.open("/melden/verhaal");
        citizen.fill("verhaal", story).press(NEXT).press(NEXT).press(NEXT);
    }

    static Receipt send(Visit citizen) {
        citizen.press("Klacht versturen");
        return receipt(citizen);
    }

    static Receipt receipt(Visit citizen) {
        return new Receipt(citizen.text("#nummer"), citizen.text("#code"));
    }

    static void openStatus(Visit citizen, Receipt receipt) {
        citizen.open("/status");
        citizen.fill(Map.of("nummer", receipt.number(), "code", receipt.code())).press("Bekijk mijn klacht");
    }
}
